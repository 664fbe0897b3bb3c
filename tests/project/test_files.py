"""The files of the project keep the rules that CONTRIBUTING.md gives them."""

import ast
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LONGEST = 400
FULLEST = 25

# Names that say where a thing was put down, not what it is.
VAGUE = {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common", "base"}

# Where packages come from is each machine's own business, and so are its folders.
SECRET_PLACES = re.compile(
    r"--(?:extra-)?index-url|--find-links|--trusted-host"
    r"|\b(?:files\.pythonhosted|registry\.npmjs|registry\.yarnpkg|deb\.debian|proxy\.golang)\.org"
    r"|\bpypi\.org/simple|\bindex\.crates\.io"
    r"|(?<![\w.~-])/(?:root|home|Users|work|opt|mnt|srv)/[\w.-]+/"
)


@pytest.fixture(scope="module")
def tracked() -> list[Path]:
    """Every file in the history that is still here."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("this copy has no git history to list its files")
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [ROOT / name for name in listing.split("\0") if name and (ROOT / name).is_file()]


def _python(files: list[Path]) -> list[Path]:
    return [file for file in files if file.suffix == ".py"]


def test_no_file_is_longer_than_can_be_read_in_one_go(tracked: list[Path]) -> None:
    lengths = {file: len(file.read_text("utf-8").splitlines()) for file in _python(tracked)}
    assert {str(f.relative_to(ROOT)): n for f, n in lengths.items() if n > LONGEST} == {}


def _product(files: list[Path]) -> list[Path]:
    wings = (ROOT / "msp_desktop", ROOT / "ui")
    return [file for file in _python(files) if any(wing in file.parents for wing in wings)]


def test_no_folder_holds_more_than_can_be_seen_at_once(tracked: list[Path]) -> None:
    files = [file for file in _python(tracked) if file.name != "__init__.py"]
    counted = Counter(str(file.parent.relative_to(ROOT)) for file in files)
    assert {folder: n for folder, n in counted.items() if n > FULLEST} == {}


def test_no_public_class_name_means_two_things(tracked: list[Path]) -> None:
    names = Counter(
        node.name
        for file in _product(tracked)
        for node in ast.parse(file.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert sorted(name for name, n in names.items() if n > 1) == []


def test_every_file_is_named_for_what_is_in_it(tracked: list[Path]) -> None:
    assert [str(f.relative_to(ROOT)) for f in _python(tracked) if f.stem.lower() in VAGUE] == []


def test_no_file_tells_of_a_machine_or_a_registry(tracked: list[Path]) -> None:
    told = []
    for file in tracked:
        if file == Path(__file__):
            continue
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        told += [
            f"{file.relative_to(ROOT)}:{number}: {found.group()}"
            for number, line in enumerate(text.splitlines(), 1)
            if (found := SECRET_PLACES.search(line))
        ]
    assert told == []


def test_scripts_can_be_run_as_they_are(tracked: list[Path]) -> None:
    scripts = [f for f in tracked if f.read_bytes().startswith(b"#!")]
    assert scripts
    assert [str(f.relative_to(ROOT)) for f in scripts if not f.stat().st_mode & 0o100] == []


def test_no_test_module_imports_from_another(tracked: list[Path]) -> None:
    taken = re.compile(r"^(?:from|import) tests(?:\.\w+)*\.test_\w+", re.MULTILINE)
    tests = [file for file in _python(tracked) if ROOT / "tests" in file.parents]
    assert [str(f.relative_to(ROOT)) for f in tests if taken.search(f.read_text("utf-8"))] == []
