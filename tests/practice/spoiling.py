"""Spoil a pack, and see with which fault it is refused."""

from pathlib import Path

import pytest

from msp_desktop.practice.faults import PackBroken
from msp_desktop.questions.packs import load


def spoil(folder: Path, file: str, before: str, after: str) -> int:
    """Change the first place where `before` stands; the line of the change."""
    text = (folder / file).read_text(encoding="utf-8")
    assert before in text
    (folder / file).write_text(text.replace(before, after, 1), encoding="utf-8")
    return text[: text.index(before)].count("\n") + 1


def refused(folder: Path) -> PackBroken:
    """The fault with which the pack is refused."""
    with pytest.raises(PackBroken) as caught:
        load(folder)
    return caught.value


def where(fault: PackBroken) -> tuple[str, int, str]:
    """File, line and field."""
    return fault.file, fault.line, fault.field
