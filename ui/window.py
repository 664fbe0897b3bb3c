"""The shell: one window, one room at a time. Only the shell moves between rooms."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import WrongPassphrase
from ui.curtain import LockCover
from ui.scope import Scope
from ui.session import Session
from ui.system.clipboard_watch import ClipboardWatch
from ui.system.lock_watch import LockWatch
from ui.timers import single_shot
from ui.translated import fault_words
from ui.unlock.room import Unlocked, UnlockRoom
from ui.widgets.layout.tab_order import tab_on

if TYPE_CHECKING:
    from msp_desktop.store.store import Store
    from ui.guide.page import GuidePage
    from ui.rooms import Rooms
    from ui.widgets.quiet_page import QuietPage

LOCK_KEY = "F12"
SMALLEST = QSize(480, 360)
"""Half a small screen; what does not fit scrolls."""


class Window(QMainWindow):
    """The one window of the app. Its title never says more than the app's name.

    `to_open` is a file to take in for review once it is unlocked.

    Signals: `opened()` once a store is open behind it.
    """

    opened = Signal()

    def __init__(
        self,
        session: Session,
        *,
        start_afresh: Callable[[], None],
        to_open: Path | None = None,
    ) -> None:
        super().__init__()
        self._to_open = to_open
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
        self._quiet: QuietPage | None = None
        self._guide: GuidePage | None = None
        self._inner: Rooms | None = None
        self._clipboard_watch = ClipboardWatch(self)
        self._open_soon = single_shot(self)
        self._open_soon.timeout.connect(self._open_what_waits)
        session.opened.connect(self._guard)
        session.saved.connect(self._try_again)
        session.rescued.connect(self._lock_after_rescue)
        # A screen reader or voice control can write without a key: new words are a sign of life.
        session.saved.connect(self.lock_watch.begin_anew)
        session.short_of_room.connect(self._try_again)
        unlock = UnlockRoom(session)
        unlock.unlocked.connect(self._enter)
        self._rooms.addWidget(unlock)
        unlock.begin()

    def called_again(self, to_open: Path | None) -> None:
        """Somebody started the app again, perhaps with a file to open."""
        self.come_to_front()
        if to_open is not None:
            self.open_in_turn(to_open)

    def come_to_front(self) -> None:
        """Show this window over all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def open_in_turn(self, file: Path) -> None:
        """Take a file in once the window is unlocked and whoever works here is at their caseload.

        Anywhere else they are in the middle of something, and the person may be looking on.
        """
        self._to_open = file
        self._open_what_waits()

    def _open_what_waits(self) -> None:
        if self._inner is None or self._to_open is None:
            return
        from ui.caseload.room import CaseloadRoom
        from ui.review.room import ReviewRoom

        if isinstance(self._inner.currentWidget(), (CaseloadRoom, ReviewRoom)):
            waiting, self._to_open = self._to_open, None
            self._inner.take_in(waiting)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab in the order of reading, whatever was added since."""
        inside = self._curtain if self._curtain.isVisible() else self._rooms
        if self._quiet is not None and self._quiet.isVisible() and inside is self._rooms:
            return tab_on(self._quiet, forward=forward)
        if self._guide is not None and self._guide.isVisible() and inside is self._rooms:
            return tab_on(self._guide, forward=forward)
        return tab_on(inside, forward=forward)

    def lock(self) -> None:
        """Cover the screen at once, save what waits, close the store and start afresh, locked."""
        if self._is_open():
            self.lock_watch.stop()
            self._leave_guide()
            self._curtain.draw()
            # Out of the reach of the keyboard, and of what reads the screen aloud.
            self._rooms.hide()
            self._clipboard_watch.empty()
            self._close_store()

    def _lock_after_rescue(self, _: Path) -> None:
        self.lock()

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
        self._add_quiet_page()
        decided = self.session.policy.values.idle_minutes
        self.lock_watch.set_minutes(read_lock_minutes() if decided is None else decided)
        self.lock_watch.start()
        self.opened.emit()

    def _add_quiet_page(self) -> None:
        """Made before it is wanted, so that it is there at once."""
        from ui.widgets.quiet_page import QUIET_KEY, QuietPage

        self._quiet = QuietPage(self, self._rooms)
        self._quiet.stayed_long.connect(self.lock)
        key = QShortcut(QKeySequence(QUIET_KEY), self)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        key.activated.connect(self.turn_quiet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 opens the guide, wherever no room has another use for it."""
        covered = self._curtain.isVisible() or (self._quiet is not None and self._quiet.isVisible())
        if event.key() != Qt.Key.Key_F1 or covered:
            super().keyPressEvent(event)
            return
        if self._guide is None:
            from ui.guide.page import GuidePage

            self._guide = GuidePage(self, self._rooms)
            self._guide.practise_wanted.connect(self._practise)
        self._guide.offer_practice(self._inner is not None)
        room = self._inner.currentWidget() if self._inner is not None else None
        self._guide.open_at(type(room).__name__)

    def _practise(self) -> None:
        self._leave_guide()
        if self._inner is not None:
            self._inner.practising.practise()

    def _leave_guide(self) -> None:
        if self._guide is not None:
            self._guide.leave()

    def turn_quiet(self) -> None:
        """Show the quiet page, or what was there before; a locking window stays covered."""
        if self._quiet is not None and not self._curtain.isVisible():
            self._leave_guide()
            self._quiet.turn()

    def _enter(self, unlocked: Unlocked) -> None:
        """Show the caseload, or the very step where the practitioner was."""
        from ui.practising import MarkedRooms
        from ui.rooms import Rooms

        self._inner = Rooms(self.session, unlocked)
        self._inner.lock_wanted.connect(self.lock)
        self._inner.quiet_wanted.connect(self.turn_quiet)
        self._inner.lock_minutes_changed.connect(self.lock_watch.set_minutes)
        marked = MarkedRooms(self._inner, self._inner.practising)
        self._rooms.addWidget(marked)
        self._rooms.setCurrentWidget(marked)
        self._inner.begin()
        if self._to_open is not None:
            self._inner.take_in(self._to_open)
            self._to_open = None
        self._inner.currentChanged.connect(self._open_soon.start)

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
