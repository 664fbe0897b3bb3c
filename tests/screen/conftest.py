"""The real window over a real store, locked, with a screen reader at hand."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screen.reader import ScreenReader
from tests.unlocked import copy_store, make_store
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.window import Window

OpenApp = Callable[[Path], Window]


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("screen") / "store")


@pytest.fixture
def folder(made_store: Path, tmp_path: Path) -> Path:
    return copy_store(made_store, tmp_path / "store")


@pytest.fixture
def reader() -> ScreenReader:
    return ScreenReader()


@pytest.fixture
def open_app(qapp: QApplication, qtbot: QtBot) -> Iterator[OpenApp]:
    """Open the app over a store; locking opens it again, locked, as a new process would."""
    apply(qapp, Appearance(Scheme.LIGHT))
    sessions: list[Session] = []
    windows: list[Window] = []

    def open_one(folder: Path) -> Window:
        session = Session(folder)
        window = Window(session, start_afresh=lambda: start_afresh(folder))
        sessions.append(session)
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        return window

    def open_and_wait(folder: Path) -> Window:
        window = open_one(folder)
        qtbot.waitExposed(window)
        qtbot.waitUntil(window.isActiveWindow)
        return window

    def start_afresh(folder: Path) -> None:
        windows[-1].hide()
        sessions[-1].end()
        open_one(folder)

    yield open_and_wait
    for session in sessions:
        session.end()
