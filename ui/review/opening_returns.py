"""Opening a review that came back, and finding the conversation that it is about."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from msp_desktop.faults import Fault
from msp_desktop.review.faults import PasswordDoesNotOpen
from msp_desktop.review.received import read_arrived
from msp_desktop.review.return_arrived import open_return_arrived
from msp_desktop.review.return_file import Returned
from ui.review.background import BesideTheStore
from ui.review.returns import CameBack
from ui.session import Session

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class OpeningReturns(QObject):
    """Opens one return at a time.

    Signals: `opened(CameBack)`; `locked(str, bool)` where a password is wanted, true where one was
    given that does not open it; `refused(Fault)`.
    """

    opened = Signal(object)
    locked = Signal(str, bool)
    refused = Signal(object)

    def __init__(self, session: Session, beside: BesideTheStore, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._beside = session, beside
        self._path: Path | None = None

    @property
    def waits(self) -> bool:
        """Whether a return waits for its password."""
        return self._path is not None

    def open(self, path: Path) -> None:
        """Open the return in this file."""
        self._path = path
        self.with_password("")

    def with_password(self, password: str) -> None:
        """Try the file that is asked about with this password."""
        path = self._path
        if path is None:
            return

        def failed(fault: Fault) -> None:
            if isinstance(fault, PasswordDoesNotOpen):
                self.locked.emit(path.name, bool(password))
            else:
                self._refuse(fault)

        self._beside.work(
            lambda: open_return_arrived(read_arrived(path), password), self._find, failed
        )

    def forget(self) -> None:
        """Let go of the file."""
        self._path = None

    def _find(self, returned: Returned) -> None:
        def find(store: "Store") -> CameBack:
            from msp_desktop.store.signing_keys import known_keys

            opened = store.load(returned.review.subject.conversation_id)
            known = {each.fingerprint: each.name for each in known_keys(store)}
            return CameBack(returned, opened.conversation, known.get(returned.signed_by, ""))

        def found(came: CameBack) -> None:
            self._path = None
            self.opened.emit(came)

        self._session.ask(find, found, self._refuse)

    def _refuse(self, fault: Fault) -> None:
        self._path = None
        self.refused.emit(fault)
