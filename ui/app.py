"""The composition root: builds the application, the session and the window, and passes them in."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.session import Session
from ui.settings.appearance_file import read_appearance
from ui.theme import apply
from ui.theme.lasting_constants import make_constants_last
from ui.window import Window


def open_window(store: Path) -> int:
    """Show the locked window of that store and run until it is closed; returns the exit code."""
    make_constants_last()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("MSP Desktop")
    app.setDesktopFileName("msp-desktop")
    apply(app, read_appearance())
    session = Session(store)
    window = Window(session, start_afresh=lambda: replace_process(store))
    window.showMaximized()
    try:
        return app.exec()
    finally:
        session.end()
        # Gone before the application is, or Qt takes its widgets apart behind Python's back.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def replace_process(store: Path) -> None:
    """Become a fresh, locked app: the only honest way to forget what memory held."""
    own = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "msp_desktop"]
    )
    arguments = [*own, "--store", str(store)]
    sys.stdout.flush()
    os.execv(sys.executable, arguments)  # noqa: S606 - our own program, no shell
