"""Which inputs a list of paths comes to."""

from __future__ import annotations

from pathlib import Path

from factcheck.reading import walk


def _touch(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_files_and_dash_pass_through_in_order() -> None:
    assert list(walk(["b.md", "-", "没有.txt"])) == ["b.md", "-", "没有.txt"]


def test_folders_are_walked_sorted_for_readable_suffixes(tmp_path: Path) -> None:
    _touch(tmp_path, "b.txt", "a/2.TXT", "a/1.txt", "a/1.png", "c/deep/x.txt", ".hidden/y.txt", ".z.txt")
    root = str(tmp_path)
    assert list(walk([root])) == [f"{root}/a/1.txt", f"{root}/a/2.TXT", f"{root}/b.txt", f"{root}/c/deep/x.txt"]


def test_a_file_is_taken_whatever_its_suffix_where_it_is_named(tmp_path: Path) -> None:
    _touch(tmp_path, "a.log")
    assert list(walk([str(tmp_path / "a.log")])) == [str(tmp_path / "a.log")]


def test_link_loops_end(tmp_path: Path) -> None:
    _touch(tmp_path, "a/1.txt")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert list(walk([str(tmp_path)])) == [str(tmp_path / "a" / "1.txt")]


def test_a_folder_named_like_a_text_is_walked(tmp_path: Path) -> None:
    _touch(tmp_path, "a.txt/b.txt")
    assert list(walk([str(tmp_path)])) == [str(tmp_path / "a.txt" / "b.txt")]


def test_an_empty_folder_gives_nothing(tmp_path: Path) -> None:
    assert list(walk([str(tmp_path)])) == []
