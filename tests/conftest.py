"""What every test stands on: no screen, no real home, and silence.

A test fails when anything is logged at WARNING or above that it did not expect, and when Qt says
anything at all: pytest-qt listens while a test runs (`qt_log_level_fail`), this file while its
fixtures are taken down. What is left of a window is collected on the screen's own thread, after a
test, never on a thread of xdist or of the store, where Qt would be taken apart beside itself.
"""

import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from msp_desktop.vault import vault
from tests.unsealing import unsealed_before
from ui.theme.apply import make_constants_last

_OWNER_ONLY = 0o077
_OFFSCREEN = "This plugin does not support propagateSizeHints"
"""The screen that is none says this of every window with a smallest size."""
_LONG_LIVED = 20
"""After so many tests, what outlived them is looked through, too."""
_home = pytest.StashKey[Path]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--show-windows",
        action="store_true",
        help="open the tests' windows on the screen, to watch what they do",
    )
    parser.addoption(
        "--handovers",
        type=int,
        default=2,
        help="how many random histories of three stores are played (tests/properties)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Turn the process away from this machine's screen, settings, buses and home."""
    os.umask(_OWNER_ONLY)
    make_constants_last()
    home = Path(tempfile.mkdtemp(prefix="msp-desktop-tests-"))
    config.stash[_home] = home
    for variable, folder in {
        "HOME": "home",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_CACHE_HOME": "home/.cache",
    }.items():
        (home / folder).mkdir(parents=True, exist_ok=True)
        os.environ[variable] = str(home / folder)
    for variable in [name for name in os.environ if name.startswith("QT_")]:
        del os.environ[variable]
    if config.getoption("--show-windows"):
        return
    (home / "run").mkdir()
    os.environ["XDG_RUNTIME_DIR"] = str(home / "run")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        os.environ.pop(variable, None)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files of whole visits at the window: the longest, so that none comes last."""
    items.sort(key=lambda item: "scenarios" not in item.path.parts)


def pytest_collection_finish() -> None:
    """From here on Python collects only where this file says so; what was imported stays."""
    gc.collect()
    gc.freeze()
    gc.disable()


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN))


def pytest_unconfigure(config: pytest.Config) -> None:
    if _home in config.stash:
        shutil.rmtree(config.stash[_home], ignore_errors=True)


@pytest.fixture(scope="module", autouse=True)
def opened_before() -> Iterator[None]:
    """Derive the key of one slot and secret once, for real; in `tests/vault` each time.

    Copies of one store are opened some thousand times, and each derivation is meant to be slow.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vault, "unseal", unsealed_before)
        yield


class ExpectedLogs(logging.Handler):
    """What was logged at WARNING or above during one test and not yet taken."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def take(self, words: str) -> logging.LogRecord:
        """Return the first record that holds these words, which no longer counts as stray."""
        for record in self._records:
            if words in record.getMessage():
                self._records.remove(record)
                return record
        pytest.fail(f"Nothing was logged that holds {words!r}. Logged: {self.said()}")

    def said(self) -> list[str]:
        """What is left, as "LEVEL logger: message"."""
        return [f"{r.levelname} {r.name}: {r.getMessage()}" for r in self._records]


@pytest.fixture(autouse=True)
def expected_logs() -> Iterator[ExpectedLogs]:
    """Where a test takes the warnings it means to cause; any left over fails it."""
    heard = ExpectedLogs()
    logging.getLogger().addHandler(heard)
    yield heard
    logging.getLogger().removeHandler(heard)
    if heard.said():
        pytest.fail(f"Logged, and not expected: {heard.said()}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Hear what Qt says while windows are closed and objects go, which pytest-qt does not."""
    heard: list[str] = []

    def hear(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
        if not (words or "").startswith(_OFFSCREEN):
            heard.append(words or "")

    before = qInstallMessageHandler(hear)
    yield
    _collect()
    qInstallMessageHandler(before)
    if heard:
        pytest.fail(f"Qt said, while the test was taken down: {heard}")


def _collect() -> None:
    """Collect what the test left; what outlives several tests, now and then."""
    gc.collect(2 if gc.get_count()[2] > _LONG_LIVED else 1)
