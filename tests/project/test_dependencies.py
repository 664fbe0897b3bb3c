"""What the project stands on is locked, with digests, and explained."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FULL_LOCKS = ["app", "dev", "packaging"]
LOCKS = [*FULL_LOCKS, "checks"]


def _plain(name: str) -> str:
    """A package's name as the registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _runtime() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return {
        _plain(re.split(r"[<>=!~\[; ]", line, maxsplit=1)[0]) for line in project["dependencies"]
    }


def _asked_for(lock: str) -> set[str]:
    lines = (ROOT / "requirements" / f"{lock}.in").read_text("utf-8").splitlines()
    return {_plain(line.split("==")[0]) for line in lines if line and line[0] not in "#-"}


def _locked(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Each package of a lock file, with its version and the digests of its files."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text("utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    packages = {}
    for entry in entries:
        name, version = re.match(r"([\w.-]+)==(\S+)", entry).groups()  # type: ignore[union-attr]
        packages[_plain(name)] = (version, re.findall(r"--hash=sha256:([0-9a-f]{64})", entry))
    return packages


def _imported(folder: str) -> set[str]:
    """Every package from outside the project and Python itself that a folder's files import."""
    names = set()
    for file in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - {"msp_desktop", "ui", "resources", "tests"}


@pytest.mark.parametrize("folder", ["msp_desktop", "ui", "resources"])
def test_the_app_imports_only_what_it_declares(folder: str) -> None:
    makers = packages_distributions()
    undeclared = {
        name
        for name in _imported(folder)
        if not {_plain(maker) for maker in makers.get(name, [])} & _runtime()
    }
    assert undeclared == set()


def test_every_dependency_is_explained() -> None:
    explained = {
        _plain(name)
        for name in re.findall(
            r"^\| `([^`]+)` \|",
            (ROOT / "docs" / "dependencies.md").read_text("utf-8"),
            re.MULTILINE,
        )
    }
    asked = _runtime().union(*(_asked_for(lock) for lock in LOCKS))
    assert asked - explained == set()
    assert explained - asked == set(), "explained, but no longer used"


@pytest.mark.parametrize("lock", FULL_LOCKS)
def test_everything_is_locked_with_the_digests_of_its_files(lock: str) -> None:
    locked = _locked(lock)
    assert _runtime() | _asked_for("app") | _asked_for(lock) <= set(locked)
    assert [name for name, (_, digests) in locked.items() if not digests] == []


@pytest.mark.parametrize("lock", ["dev", "packaging"])
def test_checks_and_packaging_use_the_very_versions_that_the_app_runs_on(lock: str) -> None:
    other = _locked(lock)
    assert {name: version for name, (version, _) in _locked("app").items()} == {
        name: other[name][0] for name in _locked("app")
    }


def test_the_licence_is_the_one_the_project_names() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
    assert (
        (ROOT / "LICENSE").read_text("utf-8").startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    )


def test_of_every_package_of_the_app_it_is_said_whether_it_could_connect() -> None:
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    said = text.partition("## Could anything of this open a connection?")[2].partition("\n## ")[0]
    named = {_plain(name) for name in re.findall(r"`([\w.-]+)`", said)}
    assert set(_locked("app")) - named == set()


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_is_named(lock: str) -> None:
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    named = {_plain(name) for name in re.findall(r"`([\w.-]+)`", text)}
    assert set(_locked(lock)) - named == set()
