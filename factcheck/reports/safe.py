"""Text from outside made safe to show: what would steer a terminal or hide itself becomes a visible escape."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # C0 (ESC among them), DEL, C1
    "\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\ufff9-\ufffb"  # unseen, or bidi
    "\ud800-\udfff"  # bytes of a file name that are no text
    "\U000e0000-\U000e0fff]"  # tags
)
_SPACES = re.compile(r"[ \t\r\n\u3000]++")


def escaped(text: str) -> str:
    """The text with every control, bidi, invisible and surrogate code point written as `\\u202e`."""
    return _UNSAFE.sub(_escape, text)


def one_line(text: str) -> str:
    """The same on one line, runs of white space as one space."""
    return escaped(_SPACES.sub(" ", text))


def many_lines(text: str) -> str:
    """The same with its line ends kept."""
    return "\n".join(escaped(line.expandtabs()) for line in text.split("\n"))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
