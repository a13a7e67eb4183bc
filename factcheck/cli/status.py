"""What the run will tell the shell, and what it tells people on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import IntEnum

from factcheck.model import FactcheckError, RuleError
from factcheck.reports.safe import many_lines


class Status(IntEnum):
    """Exit statuses; a greater one outranks a lesser one."""

    CLEAN = 0
    FOUND = 1
    FAILED = 2
    INTERRUPTED = 130


def complain(message: str) -> None:
    """Tell people on standard error, safely, and whatever state it is in."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"factcheck: {many_lines(message)}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        return


def guarded(work: Callable[[], Status]) -> Status:
    """Do the work; whatever goes wrong becomes a message and a status, never a traceback.

    With `FACTCHECK_DEBUG` set, unforeseen errors keep their traceback.
    """
    try:
        return work()
    except KeyboardInterrupt:
        complain("已中断")
        return Status.INTERRUPTED
    except BrokenPipeError:  # the reader has left: nobody to tell, but the report was not delivered
        return Status.FAILED
    except RuleError as error:
        for problem in error.problems:
            complain(str(problem))
    except FactcheckError as error:
        complain(str(error))
    except Exception as error:
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        complain(f"内部错误：{type(error).__name__}: {error}（设 FACTCHECK_DEBUG=1 可见详情）")
    return Status.FAILED
