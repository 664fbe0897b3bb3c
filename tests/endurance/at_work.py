"""Somebody at work in the real window, in a process that may be killed, or locks and is replaced.

    python -m tests.endurance.at_work type STORE LOG      types, noting what was acknowledged
    python -m tests.endurance.at_work lock STORE LOG      opens every step, types, and locks
    python -m tests.endurance.at_work locked STORE LOG    the fresh process after a lock; waits

What is secret comes by standard input, so that it is in nobody's arguments, files or source, and
the fresh process is not given it: passphrase, then the words to type.
"""

import os
import signal
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.system.owner import owner_only
from msp_desktop.vault.process import guard_process
from tests.screen.reader import ScreenReader, until
from ui.conversation.steps.step import step_title
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.theme.apply import make_constants_last
from ui.window import Window

FIELD = "What they said"
STEP = "What is happening"
_WORDS_A_PAUSE = 3
"""After so many the typing pauses until they are saved, so that there is much to acknowledge."""


class Log:
    """Lines that are on the disk before anything else happens.

    Synced by how the file is opened, so that a disk slowed for the store is not slow for this.
    """

    def __init__(self, path: Path) -> None:
        synced: int = getattr(os, "O_DSYNC", 0)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | synced
        self._descriptor = os.open(path, flags, 0o600)

    def note(self, line: str) -> None:
        os.write(self._descriptor, f"{line}\n".encode())


def unlock_and_open(reader: ScreenReader, passphrase: str) -> None:
    """Unlock: the store comes back to its one conversation."""
    reader.write("Passphrase", passphrase)
    reader.press("Unlock")
    reader.press(STEP)
    reader.find(FIELD)


def type_for_ever(window: Window, reader: ScreenReader, log: Log, word: str) -> None:
    """Type numbered words; note each as typed, and its number once the app says it is saved."""
    written = len(reader.text(FIELD).split())
    reader.type_on(FIELD, " ")
    field = reader.find(FIELD).object()
    assert isinstance(field, QWidget)
    log.note("at work")
    while True:
        until(field.isVisible, "the field, unless a lock comes first")
        QTest.keyClicks(field, f"{word}{written} ")
        written += 1
        if field.isVisible():  # else it was locked in mid-word
            log.note(f"typed {written}")
        if written % _WORDS_A_PAUSE == 0:
            until(lambda: not window.session.unsaved, "a save")
        QApplication.processEvents()
        if not window.session.unsaved:
            log.note(str(written))


def visit_every_step(_window: Window, reader: ScreenReader, log: Log, word: str) -> None:
    """Look at every part, type, and lock in mid-sentence; the process is then replaced."""
    for part in PartName:
        reader.press(step_title(part))
    reader.press(STEP)
    reader.type_on(FIELD, f" {word}")
    reader.press("The person")
    reader.press(STEP)
    reader.type_on(FIELD, f" {word}")
    log.note("locking")
    reader.press("Hide")
    until(lambda: False, "the process to be replaced")


def main() -> int:
    """Do one of the three."""
    what, store, log_path = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    owner_only()
    guard_process()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    log = Log(log_path)
    make_constants_last()
    app = QApplication([])
    apply(app, Appearance(Scheme.LIGHT))
    session = Session(store)
    fresh = [sys.executable, "-m", "tests.endurance.at_work", "locked", str(store), str(log_path)]
    window = Window(session, start_afresh=lambda: os.execv(sys.executable, fresh))  # noqa: S606
    window.show()
    window.activateWindow()
    until(window.isActiveWindow, "the window")
    if what == "locked":
        log.note("locked")
        return app.exec()
    passphrase, word = sys.stdin.readline().strip(), sys.stdin.readline().strip()
    reader = ScreenReader()
    unlock_and_open(reader, passphrase)
    (type_for_ever if what == "type" else visit_every_step)(window, reader, log, word)
    return 1


if __name__ == "__main__":
    sys.exit(main())
