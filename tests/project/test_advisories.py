"""Locked packages are laid beside known weaknesses, and an old copy is not released by."""

import json
from datetime import date
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
COPY = json.loads((ROOT / "requirements" / "advisories.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def advisories() -> ModuleType:
    """`script/advisories`, which has no ending."""
    loader = SourceFileLoader("advisories", str(ROOT / "script" / "advisories"))
    made = module_from_spec(spec_from_loader("advisories", loader) or pytest.fail("not found"))
    loader.exec_module(made)
    return made


def test_nothing_that_is_locked_is_known_to_be_weak(advisories: ModuleType) -> None:
    assert len(advisories.locked()) > 60
    assert list(advisories.affected(advisories.locked(), COPY)) == []


def test_an_old_version_would_be_found(advisories: ModuleType) -> None:
    found = list(advisories.affected({"cryptography": "41.0.5", "pillow": "9.0.0"}, COPY))
    assert any("CVE-2023-49083" in weakness for _, _, weakness in found)
    assert {name for name, _, _ in found} == {"cryptography", "pillow"}


def test_spans_end_before_what_mends_them(advisories: ModuleType) -> None:
    from packaging.version import Version

    span = {"introduced": "3.1", "fixed": "41.0.6"}
    told = {each: advisories.is_in(Version(each), span) for each in ("3.0", "3.1", "41.0.6")}
    assert told == {"3.0": False, "3.1": True, "41.0.6": False}
    assert advisories.is_in(Version("2.0"), {"introduced": "0", "last": "2.0"})
    assert not advisories.is_in(Version("2.0.1"), {"introduced": "0", "last": "2.0"})


def test_a_copy_that_is_too_old_is_not_released_by(advisories: ModuleType) -> None:
    copy = {"taken": "2026-10-01", "packages": {}}
    assert advisories.age(copy, date(2026, 10, 31)) == advisories.TOO_OLD_DAYS
    assert advisories.age(copy, date(2026, 11, 1)) > advisories.TOO_OLD_DAYS


def test_a_withdrawn_one_and_one_without_versions_are_left_out(advisories: ModuleType) -> None:
    text = (
        "id: PYSEC-2026-1\naliases:\n- CVE-2026-1\naffected:\n- ranges:\n  - type: ECOSYSTEM\n"
        '    events:\n    - introduced: "0"\n    - fixed: 2.0\n'
    )
    assert advisories.advisory(text) == {
        "id": "PYSEC-2026-1",
        "aliases": ["CVE-2026-1"],
        "spans": [{"introduced": "0", "fixed": "2.0"}],
    }
    assert advisories.advisory(f"withdrawn: 2026-01-01\n{text}") is None
    assert advisories.advisory("id: PYSEC-2026-2\naffected: []\n") is None
