"""No field of the record is named by a string on its way from a control, so that mypy sees it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from msp_desktop.record.concern import Concern
from msp_desktop.record.field import Field

ROOT = Path(__file__).parents[2]
SCREENS = sorted(
    file for room in ("conversation", "person_view") for file in (ROOT / "ui" / room).rglob("*.py")
)
LOADS_BY_NAME = {"registry.py"}
"""Finds a step's class in the module of its name."""


def _by_string(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.id if isinstance(called, ast.Name) else ""
        if name in {"getattr", "setattr"}:
            yield node.lineno
        is_but = isinstance(called, ast.Attribute) and called.attr == "but"
        if is_but and any(keyword.arg is None for keyword in node.keywords):
            yield node.lineno


@pytest.mark.parametrize("file", SCREENS, ids=lambda file: file.stem)
def test_no_field_of_the_record_is_named_by_a_string(file: Path) -> None:
    if file.name not in LOADS_BY_NAME:
        assert list(_by_string(ast.parse(file.read_text("utf-8")))) == []


def test_a_string_in_the_place_of_a_field_is_found() -> None:
    bad = "getattr(part, 'x'); setattr(part, 'x', 1)\npart.but(**{'x': 1}); part.but(x=1)"
    assert list(_by_string(ast.parse(bad))) == [1, 1, 2]


def test_mypy_sees_a_wrong_field_and_a_wrong_kind(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from msp_desktop.record.concern import Concern\n"
        "from msp_desktop.record.field import Field\n"
        "from msp_desktop.record.part import RecordPart\n"
        "def right(concern: Concern) -> Concern:\n"
        "    return concern.but(ongoing=None, source_note='')\n"
        "def kind(concern: Concern) -> RecordPart:\n"
        "    return concern.but(ongoing='yes')\n"
        "def name(concern: Concern) -> RecordPart:\n"
        "    return concern.but(ongoin=None)\n"
        "def field(concern: Concern) -> RecordPart:\n"
        "    note: Field[Concern, str] = Field(lambda c: c.source_note)\n"
        "    return note.put(concern, None)\n"
        "missing: Field[Concern, str] = Field(lambda c: c.source_noted)\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--no-error-summary", f"--cache-dir={tmp_path}"]
    said = subprocess.run(
        [*command, str(wrong)], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout
    found = [line.split(":")[1] for line in said.splitlines() if ": error:" in line]
    assert found == ["7", "9", "12", "13"]


def test_a_field_reads_and_replaces_what_it_names_however_deep() -> None:
    freely: Field[Concern, str] = Field(lambda c: c.context.refusal.family)
    given = freely.put(Concern(), "They would rather not.")
    assert freely.path == ("context", "refusal", "family")
    assert freely.name == "family"
    assert freely.get(given) == given.context.refusal.family == "They would rather not."
    assert freely.put(given, "") == Concern()


@pytest.mark.parametrize("reach", [lambda c: c, lambda _: 7, lambda c: (c.types, c.stage)])
def test_a_field_is_reached_by_naming_it_and_nothing_else(reach: object) -> None:
    with pytest.raises(TypeError, match="naming it"):
        Field(reach)  # type: ignore[arg-type]
