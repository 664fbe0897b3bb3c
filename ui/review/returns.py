"""A review that came back, for the practitioner: what was said, beside their own conversation."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.replies.incoming import CameReply, open_what_came_back
from msp_desktop.replies.taking import answered_referral
from msp_desktop.review.faults import PasswordDoesNotOpen
from msp_desktop.review.received import read_arrived
from msp_desktop.review.return_file import Returned, beside
from ui.review.background import BesideTheStore
from ui.review.comments import said_beside
from ui.review.incoming_reply import OpenedReply
from ui.review.record import ReadingPane
from ui.scope import Scope
from ui.session import Session
from ui.theme import current
from ui.translated import day_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.labels import page_title
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.signing_keys import KnownKey
    from msp_desktop.store.store import Store


SIDE_BY_SIDE = 1000
"""From this width, at the plain size of text, the conversation stands beside what was said."""


class CameBack(NamedTuple):
    """A return with the conversation that it is about; `known_as` is whose key signed, if known."""

    returned: Returned
    conversation: Conversation
    known_as: str


class ReturnedPage(QWidget):
    """Shows what the supervisor said.

    Signals: `left()`; `conversation_wanted(UUID)` to go into the conversation itself.
    """

    left = Signal()
    conversation_wanted = Signal(object)

    def __init__(self, came: CameBack, pack: Pack) -> None:
        super().__init__()
        review = came.returned.review
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top = QWidget()
        row = QVBoxLayout(top)
        row.setContentsMargins(40, 12, 40, 0)
        back = quiet(self.tr("‹ All reviews"))
        back.clicked.connect(self.left)
        go = secondary(self.tr("Open the conversation"))
        go.clicked.connect(lambda: self.conversation_wanted.emit(came.conversation.id))
        row.addWidget(FittingRow([back], [go]))
        whole.addWidget(top)
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        page = ScrollPage(widest=660)
        page.set_margins(40, 24, 24, 32)
        title = page_title(self.tr("What your supervisor said"))
        title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.column.addWidget(title)
        name = review.supervisor.name or self.tr("nobody by name")
        if came.known_as:
            words = self.tr("Signed with the key of {name}, which you know. Unchanged since.")
            page.column.addWidget(Notice(words.format(name=came.known_as), Tone.DONE))
        else:
            words = self.tr(
                "Unchanged since signing. The review says it is by {name}; you have not confirmed "
                "that key, so ask them whether they sent it."
            )
            page.column.addWidget(Notice(words.format(name=name), Tone.CARE))
        if review.signed_off_at is not None:
            words = self.tr("Signed off by {name} on {day}. Nothing in your conversation changed.")
            day = day_words(review.signed_off_at.date())
            page.column.addWidget(Notice(words.format(name=name, day=day)))
        for card in said_beside(beside(came.returned, came.conversation)):
            page.column.addWidget(card)
        page.finish()
        across.addWidget(page, 1)
        self._record = ReadingPane(came.conversation, pack, came.conversation.started_at)
        across.addWidget(self._record, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the conversation itself is one button away."""
        super().resizeEvent(event)
        self._record.setVisible(self.width() * 16 >= SIDE_BY_SIDE * current().type.body)


class OpeningReturns(QObject):
    """Opens one return, or one answer to a referral, at a time.

    Signals: `opened(CameBack)`; `reply_opened(OpenedReply)`; `locked(str, bool)` where a password
    is wanted, true where one was given that does not open it; `refused(Fault)`.
    """

    opened = Signal(object)
    reply_opened = Signal(object)
    locked = Signal(str, bool)
    refused = Signal(object)

    def __init__(self, session: Session, beside: BesideTheStore, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._beside = session, beside
        self._scope = Scope(self, only_looks=True)
        self._path: Path | None = None
        self._person: UUID | None = None

    @property
    def waits(self) -> bool:
        """Whether a return waits for its password."""
        return self._path is not None

    def open(self, path: Path, for_person: UUID | None = None) -> None:
        """Open what came back in this file; an answer only if it is about `for_person`, if any."""
        self._scope.renew()
        self._path, self._person = path, for_person
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

        def look(known: "tuple[KnownKey, ...]") -> None:
            self._beside.work(
                self._scope,
                lambda: open_what_came_back(read_arrived(path), password, known=known),
                self._find,
                failed,
            )

        def keys(store: "Store") -> "tuple[KnownKey, ...]":
            from msp_desktop.store.signing_keys import known_keys

            return known_keys(store)

        self._session.ask(self._scope, keys, look, self._refuse)

    def forget(self) -> None:
        """Let go of the file."""
        self._scope.renew()
        self._path = None

    def _find(self, came: Returned | CameReply) -> None:
        if isinstance(came, CameReply):
            self._find_referral(came)
        else:
            self._find_conversation(came)

    def _find_referral(self, came: CameReply) -> None:
        person = self._person

        def find(store: "Store") -> OpenedReply:
            return OpenedReply(came, answered_referral(store, came, for_person=person))

        def found(opened: OpenedReply) -> None:
            self._path = None
            self.reply_opened.emit(opened)

        self._session.ask(self._scope, find, found, self._refuse)

    def _find_conversation(self, returned: Returned) -> None:
        def find(store: "Store") -> CameBack:
            from msp_desktop.store.signing_keys import known_keys

            opened = store.load(returned.review.subject.conversation_id)
            known = {each.fingerprint: each.name for each in known_keys(store)}
            return CameBack(returned, opened.conversation, known.get(returned.signed_by, ""))

        def found(came: CameBack) -> None:
            self._path = None
            self.opened.emit(came)

        self._session.ask(self._scope, find, found, self._refuse)

    def _refuse(self, fault: Fault) -> None:
        self._path = None
        self.refused.emit(fault)
