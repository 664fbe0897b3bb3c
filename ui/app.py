"""The composition root: builds the application, the session and the window, and passes them in."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from msp_desktop.policy.read import read_policy
from msp_desktop.system.restart import become
from msp_desktop.vault.faults import StoreInUse
from ui.collecting import hold_off_for_good
from ui.languages import chosen, languages, speak
from ui.preloading import Preload
from ui.session import Session
from ui.settings.files import read_appearance, read_language
from ui.system.one_window import OneWindow
from ui.system.privacy import keep_out_of_pictures, let_qt_speak, say_no_words
from ui.theme import apply
from ui.theme.apply import make_constants_last
from ui.window import Window


def open_window(store: Path, to_open: Path | None = None) -> int:
    """Show the locked window of that store and run until it is closed; returns the exit code.

    `to_open` is a file to take in for review once it is unlocked.
    """
    make_constants_last()
    # Ctrl+C ends the app there and then, as a kill does: what was typed is kept already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("MSP Desktop")
    app.setDesktopFileName("msp-desktop")
    speak(app, chosen(read_language(), languages()))
    try:
        one_window = OneWindow(store, app, to_open=to_open)
    except StoreInUse:
        sys.stderr.write("MSP Desktop is open already; its window has been brought to the front.\n")
        return 0
    apply(app, read_appearance())
    policy = read_policy()
    session = Session(store, policy=policy)
    window = Window(
        session, start_afresh=lambda: replace_process(store, one_window.let_go), to_open=to_open
    )
    one_window.called.connect(window.called_again)
    window.opened.connect(lambda: _listen_to_the_system(window))
    window.opened.connect(say_no_words)
    if policy.hides_from_pictures:
        keep_out_of_pictures(window)
    window.showMaximized()
    ahead = Preload(session, window)
    window.opened.connect(ahead.stop)
    ahead.begin()
    try:
        return app.exec()
    finally:
        let_qt_speak()
        # A review's thread that took a widget apart would wait for the screen's for ever.
        hold_off_for_good()
        session.end()
        one_window.let_go()
        # Gone before the application is, or Qt takes its widgets apart behind Python's back.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _listen_to_the_system(window: Window) -> None:
    """Lock when the system says so. Only now: a locked window has nothing to hide."""
    from ui.system.lock_signals import EveryVoice

    EveryVoice(window).lock_wanted.connect(window.lock)


def replace_process(store: Path, let_go: Callable[[], None] = lambda: None) -> None:
    """Become a fresh, locked app: the only honest way to forget what memory held.

    It is started just as it was, but for the store: "-m" would look for our modules, and for
    anything that bears the name of one, in the folder that the app happened to be started from.
    `let_go` frees what the fresh app needs, which Windows would keep until this one has ended.
    """
    let_go()
    frozen = getattr(sys, "frozen", False)
    own = [sys.executable] if frozen else sys.orig_argv[: len(sys.orig_argv) - len(sys.argv) + 1]
    become([sys.executable, *own[1:], f"--store={store}"])
