"""Write into README.md and rules/**/README.md what their commands print now: python tests/readme/refresh.py."""

from __future__ import annotations

from pathlib import Path

from readme_pages import FIGURES, PAGES, blocks, rows
from readme_runs import fresh, reading


def refreshed(page: Path) -> str:
    """A page with all its outputs, samples and readings as they are now."""
    text = page.read_text(encoding="utf-8")
    spans = [(b.start, b.end, fresh(b.language, b.text)) for b in blocks(page, "console", "pycon", "json")]
    if page == FIGURES:
        spans += [(r.start, r.end, reading(r.printed)) for r in rows(page)]
    for start, end, now in sorted(spans, reverse=True):
        text = text[:start] + now + text[end:]
    return text


def main() -> None:
    """Refresh every page and name those that change."""
    for page in PAGES:
        now = refreshed(page)
        if now != page.read_text(encoding="utf-8"):
            page.write_text(now, encoding="utf-8", newline="\n")
            print(f"refreshed {page}")


if __name__ == "__main__":
    main()
