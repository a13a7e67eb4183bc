"""Rich output as text: rendered in memory, so that only the command line ever writes to a stream."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType


@dataclass(frozen=True, slots=True)
class Screen:
    """How wide the output is, in terminal cells, and whether it may carry ANSI styles."""

    width: int = 120
    ansi: bool = False


def printer(screen: Screen) -> Callable[[RenderableType], str]:
    """A function that renders one renderable after another to text."""
    from rich.console import Console

    buffer = StringIO()
    console = Console(
        file=buffer,
        width=screen.width,
        force_terminal=screen.ansi,
        color_system="standard" if screen.ansi else None,
        no_color=not screen.ansi,
        force_jupyter=False,
        legacy_windows=False,
        markup=False,
        highlight=False,
        emoji=False,
    )

    def render(renderable: RenderableType) -> str:
        console.print(renderable)
        text = buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
        return "".join(line.rstrip() + "\n" for line in text.splitlines()) if not screen.ansi else text

    return render
