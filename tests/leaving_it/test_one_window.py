"""One window for each store: a second start brings the first one to the front."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from msp_desktop.vault.faults import StoreInUse
from ui.system.one_window import OneWindow

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_second_start_calls_the_first_window_and_ends(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "store")
    with qtbot.waitSignal(first.called):
        started = subprocess.run(
            [sys.executable, "-m", "msp_desktop", "--store", str(tmp_path / "store")],
            capture_output=True,
            check=False,
            timeout=60,
        )
    assert started.returncode == 0
    assert b"brought to the front" in started.stderr
    first.let_go()


def test_a_second_start_names_the_file_that_it_was_to_open(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "store")
    file = tmp_path / "Zoë’s answer.pdf"
    with qtbot.waitSignal(first.called) as called, pytest.raises(StoreInUse):
        OneWindow(tmp_path / "store", to_open=file)
    assert called.args == [file]
    left = list((Path(os.environ["XDG_RUNTIME_DIR"]) / "msp-desktop").iterdir())
    assert {path.read_bytes() for path in left if path.suffix == ".call"} == {b""}
    with qtbot.waitSignal(first.called) as again, pytest.raises(StoreInUse):
        OneWindow(tmp_path / "store")
    assert again.args == [None]
    first.let_go()


def test_it_calls_again_every_time(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "store")
    for _ in range(3):
        with qtbot.waitSignal(first.called), pytest.raises(StoreInUse):
            OneWindow(tmp_path / "store")
    first.let_go()


def test_windows_of_other_stores_are_not_disturbed(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneWindow(tmp_path / "one")
    with qtbot.assertNotEmitted(first.called):
        other = OneWindow(tmp_path / "another")
    first.let_go()
    other.let_go()


def test_after_a_kill_the_place_is_free(tmp_path: Path) -> None:
    killed = (
        "import os, signal, sys; from pathlib import Path; "
        "from ui.system.one_window import OneWindow; "
        "held = OneWindow(Path(sys.argv[1])); os.kill(os.getpid(), signal.SIGKILL)"
    )
    store = tmp_path / "store"
    ended = subprocess.run([sys.executable, "-c", killed, str(store)], check=False)
    assert ended.returncode < 0
    OneWindow(store).let_go()


def test_the_window_opens_anyway_where_no_lock_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a file").write_bytes(b"")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "a file"))
    OneWindow(tmp_path / "store").let_go()


def test_what_it_leaves_says_nothing_of_where_the_store_is(tmp_path: Path) -> None:
    one = OneWindow(tmp_path / "Albert Teasel")
    left = list((Path(os.environ["XDG_RUNTIME_DIR"]) / "msp-desktop").iterdir())
    assert left
    for path in left:
        assert "Teasel" not in path.name
        assert path.read_bytes() == b""
        assert path.stat().st_mode & 0o077 == 0
    one.let_go()
