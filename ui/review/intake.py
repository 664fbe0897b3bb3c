"""Files on their way in: read, opened under guard, kept or refused, one after the other."""

from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from msp_desktop.faults import Fault
from msp_desktop.review.faults import FileAltered, PasswordDoesNotOpen, ReferralRefused
from msp_desktop.review.received import ReceivedReferral, open_arrived, read_arrived
from msp_desktop.review.review import Review
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.signing_keys import KnownKey
from ui.review.background import BesideTheStore
from ui.scope import Scope
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

NOT_GENUINE = frozenset({SealVerdict.ALTERED, SealVerdict.UNSIGNED})
"""Nothing of such a file is kept or shown."""


class TakingIn(QObject):
    """Takes files in by turns.

    Signals: `kept(Review)`; `refused(str, Fault)` with the file's name; `locked(str, bool)` where a
    password is wanted, true where one was given that does not open it; `busy(str)` with the name of
    the file that is being opened; `done()` when no file waits any more.
    """

    kept = Signal(object)
    refused = Signal(str, object)
    locked = Signal(str, bool)
    busy = Signal(str)
    done = Signal()

    def __init__(
        self,
        session: Session,
        beside: BesideTheStore,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._beside, self._clock = session, beside, clock
        self._scope = Scope(self)
        self._waiting: deque[Path] = deque()
        self._path: Path | None = None

    def take(self, paths: Iterable[Path]) -> None:
        """Take these files in when it is their turn."""
        self._waiting.extend(paths)
        if self._path is None:
            self._next()

    def with_password(self, password: str) -> None:
        """Try the file that is asked about with this password."""
        if self._path is not None:
            self._open(self._path, password)

    def pass_over(self) -> None:
        """Leave the file that is asked about."""
        self._next()

    def forget(self) -> None:
        """Let go of every file that waits."""
        self._scope.renew()
        self._waiting.clear()
        self._path = None

    def _next(self) -> None:
        self._path = self._waiting.popleft() if self._waiting else None
        if self._path is None:
            self.done.emit()
        else:
            self._open(self._path, "")

    def _open(self, path: Path, password: str) -> None:
        self.busy.emit(path.name)

        def known(store: "Store") -> tuple[KnownKey, ...]:
            from msp_desktop.store.signing_keys import known_keys

            return known_keys(store)

        def look(keys: tuple[KnownKey, ...]) -> None:
            self._beside.work(
                self._scope,
                lambda: _looked_at(path, password, keys),
                lambda seen: self._seen(path, password, *seen),
                lambda fault: self._refuse(path, fault),
            )

        self._session.ask(self._scope, known, look, lambda fault: self._refuse(path, fault))

    def _seen(
        self, path: Path, password: str, file: bytes, came: "ReceivedReferral | ReferralRefused"
    ) -> None:
        at = self._clock()

        def keep(store: "Store") -> Review | None:
            from msp_desktop.review.inbox import ReviewInbox

            desk = ReviewInbox(store, clock=lambda: at)
            if isinstance(came, ReferralRefused):
                desk.note_refused(file, came)
                return None
            if came.standing in NOT_GENUINE:
                _note_altered(store, came.file)
                return None
            return desk.take_in(came, file, password)

        def answered(review: Review | None) -> None:
            if review is not None:
                self.kept.emit(review)
                self._next()
            elif isinstance(came, ReferralRefused):
                self._refuse(path, came)
            else:
                self._refuse(path, FileAltered())

        if isinstance(came, PasswordDoesNotOpen):
            self.locked.emit(path.name, bool(password))
        else:
            self._session.ask(self._scope, keep, answered, lambda fault: self._refuse(path, fault))

    def _refuse(self, path: Path, fault: Fault) -> None:
        self.refused.emit(path.name, fault)
        self._next()


def _looked_at(
    path: Path, password: str, keys: tuple[KnownKey, ...]
) -> tuple[bytes, ReceivedReferral | ReferralRefused]:
    """The file's bytes, with what they are or why they are refused."""
    file = read_arrived(path)
    try:
        return file, open_arrived(file, password, known=keys)
    except ReferralRefused as refused:
        return file, refused


def _note_altered(store: "Store", digest: str) -> None:
    from msp_desktop.store.reviews.arrived import note_refused

    note_refused(store, digest, FileAltered.__name__)
