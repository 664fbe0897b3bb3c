"""The real app without a screen, opened on a store and driven from outside as a person would."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.people import PASSPHRASE
from ui.scope import Scope
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.theme.apply import make_constants_last
from ui.unlock.passphrase import PassphrasePage
from ui.window import Window

PATIENCE_MS = 60_000
OFFSCREEN = "This plugin does not support"

Found = TypeVar("Found", bound=QObject)


def quiet_surroundings(home: Path) -> None:
    """Turn this process, and those it starts, away from the machine's screen, buses and home."""
    home.mkdir(parents=True, exist_ok=True)
    os.environ["HOME"] = str(home)
    os.environ["XDG_RUNTIME_DIR"] = str(home)
    for variable in ("DATA", "STATE", "CONFIG", "CACHE"):
        os.environ[f"XDG_{variable}_HOME"] = str(home / variable.lower())
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "*.debug=false;*.info=false;qt.qpa.*=false"
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def application() -> QApplication:
    """A dressed application."""
    make_constants_last()
    qInstallMessageHandler(_pass_on)
    app = QApplication([])
    apply(app, Appearance(Scheme.LIGHT))
    return app


def _pass_on(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    """What Qt says, but for what the screen that is none says of every window."""
    if words and OFFSCREEN not in words:
        sys.stderr.write(words + "\n")


class App:
    """The window of one store, past its lock."""

    def __init__(self, folder: Path) -> None:
        self._session = Session(folder)
        self.window = Window(self._session, start_afresh=lambda: None)
        self.window.resize(1366, 768)
        self.window.show()

    @property
    def session(self) -> Session:
        """The store's session."""
        return self._session

    def unlock(self) -> None:
        """Give the passphrase and wait for the caseload."""
        from ui.caseload.room import CaseloadRoom

        self.find(PassphrasePage).given.emit(PASSPHRASE)
        until(lambda: self.window.findChild(CaseloadRoom) is not None)
        room = self.find(CaseloadRoom)
        until(lambda: room.isVisible() and room.list.model().rowCount() > 0)

    def find(self, kind: type[Found]) -> Found:
        """The one object of that class in the window."""
        found = self.window.findChild(kind)
        assert found is not None, kind
        return found

    def saved(self) -> None:
        """Wait until nothing waits to be saved and the store's thread is idle."""
        idle: list[object] = []
        self._session.ask(Scope(self._session), lambda _: None, idle.append, idle.append)
        until(lambda: bool(idle))

    def end(self) -> None:
        """Close the store, to open at the caseload next time, and stop its thread."""
        self._session.ask(
            Scope(self._session),
            lambda store: store.save_position(None),
            lambda _: None,
            lambda _: None,
        )
        self._session.end()
        # Gone at once: the keys of two windows at a time would be nobody's.
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete.value)


@contextmanager
def opened(folder: Path) -> Iterator[App]:
    """The app on that store, unlocked, until the end of the block."""
    app = App(folder)
    try:
        app.unlock()
        yield app
    finally:
        app.end()


def until(condition: Callable[[], bool]) -> None:
    """Let the screen's thread run until the condition holds."""
    loop = QEventLoop()
    tick = QTimer(interval=2)
    tick.timeout.connect(lambda: loop.quit() if condition() else None)
    end = QTimer(singleShot=True, interval=PATIENCE_MS)
    end.timeout.connect(lambda: loop.exit(1))
    if condition():
        return
    tick.start()
    end.start()
    if loop.exec():
        raise TimeoutError("the screen never came to what was waited for")


def press(where: QWidget, letter: str) -> None:
    """Deliver one key, pressed and let go, as the window system does."""
    key = Qt.Key(ord(letter.upper())) if letter.isalnum() else Qt.Key.Key_Space
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(where, event)
