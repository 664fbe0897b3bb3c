"""Each fence by itself: what is left where a system lacks one, tried from C in a real process."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.review.sandbox.confinement import SandboxLimits
from msp_desktop.review.sandbox.landlock import rules_of
from msp_desktop.review.sandbox.probe import EscapeAttempt, SystemSays
from msp_desktop.review.sandbox.report import SandboxReport, ask_the_child, in_lines

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="seccomp and Landlock are Linux's")
_SIGNALS_FROM = 6

_PROGRAM = """
import json, sys
from msp_desktop.review.sandbox import confinement, landlock
from msp_desktop.review.sandbox.probe import Probe
probe = Probe()
if "filter" in sys.argv:
    confinement.leave_only_computing = lambda: False
if "landlock" in sys.argv:
    landlock.restrict = lambda: 0
fences = confinement.enter_sandbox()
print(json.dumps(fences.landlock), flush=True)
for what, way in probe.ways:
    if way() != -1:
        print(json.dumps(what), flush=True)
print(json.dumps("to the end"), flush=True)
"""
TO_THE_END = "to the end"


def could_be_done(*without: str) -> tuple[int, list[str]]:
    """The version of Landlock, and what could be done behind the fences that are left."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *without], capture_output=True, check=False
    )
    level, *found = map(json.loads, done.stdout.decode().splitlines())
    return level, found


@LINUX
def test_all_fences_together_leave_nothing() -> None:
    assert could_be_done()[1] == [TO_THE_END]


@LINUX
def test_the_kernels_filter_alone_leaves_nothing() -> None:
    assert could_be_done("landlock")[1] == [TO_THE_END]


@LINUX
def test_without_the_filter_no_file_socket_process_or_signal_is_left() -> None:
    level, found = could_be_done("filter")
    if level < _SIGNALS_FROM:
        pytest.skip("this kernel's Landlock knows no signals")
    assert found == [TO_THE_END]


@LINUX
def test_the_limits_alone_leave_no_number_and_no_process() -> None:
    _, found = could_be_done("filter", "landlock")
    # Whoever becomes another program there never comes to the end.
    assert set(found) <= {"make a folder", "signal the app", TO_THE_END}


@pytest.mark.parametrize(("version", "size"), [(1, 8), (3, 8), (4, 16), (6, 24), (9, 24)])
def test_landlock_gives_up_all_that_its_version_knows(version: int, size: int) -> None:
    assert len(rules_of(version)) == size
    assert rules_of(version)[0] == 0xFF


@LINUX
def test_the_running_child_is_asked_and_the_kernel_says_the_same() -> None:
    report = ask_the_child()
    assert report.holds
    assert not any(each.done for each in report.tried)
    assert {"open a file", "start a process", "signal the app"} <= {e.what for e in report.tried}
    assert report.system.filter_mode == 2
    limits = dict(report.system.limits)
    assert (limits["open files"], limits["processes"], limits["file size"]) == ("0", "0", "0")


@LINUX
def test_check_sandbox_says_what_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--sandbox"]) == Exit.DONE
    said = capsys.readouterr().out
    assert "start a process: refused" in said
    assert "files, pipes and sockets that it may open: 0" in said


def test_a_child_that_is_not_fenced_in_is_told() -> None:
    open_one = SandboxReport(
        fences=SandboxLimits(),
        tried=(
            EscapeAttempt(what="open a file", done=True),
            EscapeAttempt(what="signal", done=False),
        ),
        system=SystemSays(),
    )
    assert not open_one.holds
    assert "  open a file: COULD BE DONE" in [*in_lines(open_one)]
    replaced = SandboxReport(fences=SandboxLimits(), tried=(), system=SystemSays())
    assert not replaced.holds


def test_the_child_inherits_nothing_but_its_pipes(tmp_path: Path) -> None:
    from msp_desktop.review.sandbox.guard import Guard

    with (tmp_path / "kept").open("wb") as held, Guard() as guard:
        numbers = Path("/proc") / str(guard.process_id) / "fd"
        if not numbers.is_dir():
            pytest.skip("only Linux tells which files a process holds")
        try:
            links = [str(each.readlink()) for each in numbers.iterdir()]
        except PermissionError:
            pytest.skip("the child is not to be looked into, and this is no superuser")
        assert held.fileno() >= 0
        assert str(tmp_path / "kept") not in links
        assert all(link.startswith(("pipe:", "/dev/null", "/dev/urandom")) for link in links)
