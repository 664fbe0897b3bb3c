"""Keeping a review while it is written: the newest is always on its way to the disk."""

from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from msp_desktop.faults import Fault
from msp_desktop.review.review import Review
from ui.session import TRY_AGAIN_MS, Session

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class Keeping(QObject):
    """Saves a review after each change; while one is written the next ones replace each other.

    What is handed over here is written before the store is closed: locking never loses a word.

    Signals: `kept()` once all is on the disk; `not_kept(Fault)` where it is not, and is tried
    again.
    """

    kept = Signal()
    not_kept = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._guard = Lock()
        self._waiting: Review | None = None
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._again.timeout.connect(self._write_soon)

    def save(self, review: Review) -> None:
        """Keep this review as it is now."""
        with self._guard:
            on_its_way = self._waiting is not None
            self._waiting = review
        if not on_its_way:
            self._write_soon()

    def _write_soon(self) -> None:
        self._session.ask(self._write, lambda _: self.kept.emit(), self._failed)

    def _write(self, store: "Store") -> None:
        from msp_desktop.review.desk import Desk

        with self._guard:
            review, self._waiting = self._waiting, None
        if review is None:
            return
        try:
            Desk(store).save(review)
        except BaseException:
            self._put_back(review)
            raise

    def _put_back(self, review: Review) -> None:
        """What could not be written waits again, unless something newer does."""
        with self._guard:
            if self._waiting is None:
                self._waiting = review

    def _failed(self, fault: Fault) -> None:
        self.not_kept.emit(fault)
        self._again.start()
