"""The tests' own watch: whatever a test logs or Qt says unasked fails it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

NOISY = """
import logging
import os
import stat
import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import qDebug, qInfo, qWarning

log = logging.getLogger("ward")


@pytest.fixture
def noisy_end():
    yield
    qWarning("taken down badly")


def test_a_stray_warning():
    log.warning("the disk is nearly full")


def test_an_expected_warning(expected_logs):
    log.warning("the disk is nearly full")
    assert expected_logs.take("nearly full").name == "ward"


def test_an_expected_warning_that_never_came(expected_logs):
    expected_logs.take("nearly full")


def test_a_quiet_word():
    log.info("opened")


def test_qt_warns(qapp):
    qWarning("a layout is wrong")


def test_qt_remarks(qapp):
    qDebug("a remark")


def test_qt_informs(qapp):
    qInfo("a piece of news")


def test_qt_warns_at_the_end(qapp, noisy_end):
    pass


def test_a_python_warning():
    warnings.warn("old ways", DeprecationWarning)


def test_the_home_is_not_the_real_one(qapp, tmp_path):
    assert qapp.platformName() == "offscreen"
    assert "msp-desktop-tests-" in str(Path.home())
    assert "DISPLAY" not in os.environ
    made = tmp_path / "made"
    made.touch()
    assert stat.S_IMODE(made.stat().st_mode) == 0o600
"""

PASS = {
    "test_an_expected_warning",
    "test_a_quiet_word",
    "test_the_home_is_not_the_real_one",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The noisy tests' names by PASSED, FAILED and ERROR, as a run under our own rules said."""
    file = tmp_path_factory.mktemp("noisy") / "test_noisy.py"
    file.write_text(NOISY, "utf-8")
    options = ["-c", "pyproject.toml", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "-rA", "--tb=no", str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, set[str]] = {"PASSED": set(), "FAILED": set(), "ERROR": set()}
    for line in run.stdout.splitlines():
        word, _, rest = line.partition(" ")
        if word in found and "::" in rest:
            found[word].add(rest.partition("::")[2].partition(" ")[0])
    return found


def test_a_test_that_is_quiet_or_expects_its_warning_passes(outcomes: dict[str, set[str]]) -> None:
    assert outcomes["PASSED"] - outcomes["ERROR"] == PASS


def test_every_noisy_test_fails(outcomes: dict[str, set[str]]) -> None:
    names = {line[4:].partition("(")[0] for line in NOISY.splitlines() if "def test_" in line}
    assert outcomes["FAILED"] | outcomes["ERROR"] == names - PASS
