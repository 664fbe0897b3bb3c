"""The shell: one window, one room at a time. Only the shell moves between rooms."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import WrongPassphrase
from ui.curtain import LockCover
from ui.scope import Scope
from ui.session import Session
from ui.system.clipboard_watch import ClipboardWatch
from ui.system.lock_watch import LockWatch
from ui.translated import fault_words
from ui.unlock.room import Unlocked, UnlockRoom
from ui.widgets.layout.tab_order import tab_on

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

LOCK_KEY = "F12"
SMALLEST = QSize(480, 360)
"""Half a small screen; what does not fit scrolls."""


class Window(QMainWindow):
    """The one window of the app. Its title never says more than the app's name.

    Signals: `opened()` once a store is open behind it.
    """

    opened = Signal()

    def __init__(self, session: Session, *, start_afresh: Callable[[], None]) -> None:
        super().__init__()
        self.setWindowTitle("MSP Desktop")
        self.resize(1366, 768)
        self.setMinimumSize(SMALLEST)
        self.session = session
        self._scope = Scope(self)
        self._start_afresh = start_afresh
        self._leaving = self._held_open = self._closed = self._guarded = False
        self._rooms = QStackedWidget()
        self.setCentralWidget(self._rooms)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a window cannot be made without one
        self.lock_watch = LockWatch(app)
        self.lock_watch.idle.connect(self.lock)
        self._curtain = LockCover(self)
        self._curtain.try_again.connect(self._close_store)
        self._curtain.back_wanted.connect(self._prove_back)
        self._wrong = 0
        self._clipboard_watch = ClipboardWatch(self)
        session.opened.connect(self._guard)
        session.saved.connect(self._try_again)
        session.rescued.connect(lambda _: self.lock())
        # A screen reader or voice control can write without a key: new words are a sign of life.
        session.saved.connect(self.lock_watch.begin_anew)
        session.short_of_room.connect(self._try_again)
        unlock = UnlockRoom(session)
        unlock.unlocked.connect(self._enter)
        self._rooms.addWidget(unlock)
        unlock.begin()

    def come_to_front(self) -> None:
        """Show this window: somebody started the app again."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab in the order of reading, whatever was added since."""
        inside = self._curtain if self._curtain.isVisible() else self._rooms
        return tab_on(inside, forward=forward)

    def lock(self) -> None:
        """Cover the screen at once, save what waits, close the store and start afresh, locked."""
        if self._is_open():
            self.lock_watch.stop()
            self._curtain.draw()
            # Out of the reach of the keyboard, and of what reads the screen aloud.
            self._rooms.hide()
            self._clipboard_watch.empty()
            self._close_store()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the store first, then the window; words are never left behind."""
        if self._closed or not self._is_open():
            self._clipboard_watch.empty()
            event.accept()
            return
        event.ignore()
        self._leaving = True
        self.lock()

    def _is_open(self) -> bool:
        """Whether a store is open, or was; also where it is still asked who works with it."""
        return self._guarded

    def _guard(self) -> None:
        """Be ready to lock from the moment that a store is open, whatever is shown then."""
        if self._guarded:
            return
        from ui.settings.files import read_lock_minutes

        self._guarded = True
        key = QShortcut(QKeySequence(LOCK_KEY), self)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        key.activated.connect(self.lock)
        self.lock_watch.set_minutes(read_lock_minutes())
        self.lock_watch.start()
        self.opened.emit()

    def _enter(self, unlocked: Unlocked) -> None:
        """Show the caseload, or the very step where the practitioner was."""
        from ui.rooms import Rooms

        self._inner = Rooms(self.session, unlocked)
        self._inner.lock_wanted.connect(self.lock)
        self._inner.lock_minutes_changed.connect(self.lock_watch.set_minutes)
        self._rooms.addWidget(self._inner)
        self._rooms.setCurrentWidget(self._inner)
        self._inner.begin()

    def _close_store(self) -> None:
        self.session.close(self._store_closed, self._store_not_closed)

    def _try_again(self) -> None:
        """Words were saved: if they kept the store from closing, that is over."""
        if self._held_open:
            self._held_open = False
            self._close_store()

    def _store_closed(self) -> None:
        if self._closed:
            return
        self._closed = True
        if self._leaving:
            self.close()
        else:
            self._start_afresh()

    def _store_not_closed(self, fault: Fault) -> None:
        self._held_open = True
        self._curtain.say(fault_words(fault))

    # Back to words that cannot be saved: somebody may have to shorten them, or copy them out.

    def _prove_back(self, passphrase: str) -> None:
        def prove(store: "Store") -> bool:
            from msp_desktop.vault.vault import is_passphrase

            return is_passphrase(store.vault, passphrase)

        self.session.ask(
            self._scope,
            prove,
            self._go_back,
            lambda fault: self._curtain.refuse(fault_words(fault), 0),
        )

    def _go_back(self, proved: bool) -> None:
        if not proved:
            # Loaded here: only a wrong passphrase needs it, and a locked window starts without.
            from msp_desktop.vault.keys.attempts import delay_after

            self._wrong += 1
            fault = WrongPassphrase(delay_after(self._wrong))
            self._curtain.refuse(fault_words(fault), fault.seconds)
            return
        self._wrong = 0
        self._held_open = self._leaving = False
        self._curtain.hide()
        self._rooms.show()
        self.lock_watch.start()
