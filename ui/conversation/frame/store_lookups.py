"""A quiet question over a new conversation, where somebody of the same name is known."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import day_at
from msp_desktop.store.people.merge import People, PersonEntry
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, day_words, fault_words
from ui.widgets.buttons import quiet, secondary
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.notice import Notice
from ui.widgets.record_tables import CopiesLines

if TYPE_CHECKING:
    from msp_desktop.store.copies_made import DisclosureEntry
    from msp_desktop.store.store import Store


class SameName(QWidget):
    """Asks about one entry after the other; whoever does not answer goes on all the same.

    Signals: `joined()` once two entries are one story.
    """

    joined = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._scope = Scope(self, only_looks=True)
        self._joining = Scope(self)
        self._person_id: UUID | None = None
        self._looked_for = ("", "")
        self._others: set[UUID] = set()
        self._offered: PersonEntry | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 16, 52, 0)
        self._notice = Notice()
        answers = FlowLayout()
        same = secondary(
            self.tr("The same person"),
            description=self.tr("Both become one story. It can be split again there."),
        )
        same.clicked.connect(self._join)
        other = quiet(self.tr("Somebody else"))
        other.clicked.connect(self._is_another)
        answers.addWidget(same)
        answers.addWidget(other)
        self._notice.words.addSpacing(8)
        self._answers = QWidget()
        self._answers.setLayout(answers)
        self._notice.words.addWidget(self._answers)
        column.addWidget(self._notice)
        self.hide()

    def begin(self, conversation: Conversation | None) -> None:
        """Watch a conversation with somebody new; None for one whose person is known."""
        self._scope.renew()
        self._joining.renew()
        self._person_id = conversation.person_id if conversation is not None else None
        self._looked_for, self._others = ("", ""), set()
        self._offer(())

    def look(self, conversation: Conversation) -> None:
        """Ask the store about the name as it stands now."""
        person_id, person = conversation.person_id, conversation.person
        names = (person.name.strip(), person.known_as.strip())
        if person_id != self._person_id or names == self._looked_for:
            return
        self._looked_for = names

        def find(store: "Store") -> tuple[PersonEntry, ...]:
            people = People(store)
            found = (each for name in names for each in people.of_same_name(name, person_id))
            return tuple({each.id: each for each in found}.values())

        self._session.ask(self._scope.renew(), find, self._offer, self._keep_quiet)

    def _offer(self, found: tuple[PersonEntry, ...]) -> None:
        left = [entry for entry in found if entry.id not in self._others]
        self._found = tuple(left)
        self._offered = left[0] if left else None
        self._ask()

    def _ask(self, not_joined: str = "") -> None:
        """Put the question, where there is one; first why it could not be done as answered."""
        words = ""
        if self._offered is not None:
            entry = self._offered
            words = self.tr("{name} is in your conversations already: {many}, the last on {day}. ")
            words += self.tr("Is this the same {name}?")
            words = words.format(
                name=entry.name.strip() or entry.known_as.strip(),
                many=counted("1 conversation", "%n conversations", entry.conversations),
                day=day_words(day_at(entry.last)),
            )
        self._answers.setVisible(bool(words))
        words = " ".join(filter(None, (not_joined, words)))
        if words != self._notice.sentence():
            self._notice.say(words)
        self.setVisible(bool(words))

    def _is_another(self) -> None:
        if self._offered is not None:
            self._others.add(self._offered.id)
            self._offer(self._found)

    def _join(self) -> None:
        entry, person_id = self._offered, self._person_id
        if entry is None or person_id is None:
            return

        def put_together(store: "Store") -> None:
            People(store).join(entry.id, person_id)

        def tell(_: None) -> None:
            self.begin(None)
            self.joined.emit()

        def not_joined(fault: Fault) -> None:
            self._ask(fault_words(fault))

        # In a scope of its own: what is typed on meanwhile asks anew who is of that name.
        self._session.ask(self._joining, put_together, tell, not_joined, entering=entry.id)

    def _keep_quiet(self, _: Fault) -> None:
        """An offer that cannot be made is no loss; what is typed is kept elsewhere."""
        self._offer(())


def show_copies(
    scope: Scope, session: Session, conversation: Conversation, page: Callable[[], QWidget | None]
) -> None:
    """Show on the page what left of this conversation, and whether the plan has changed since.

    `page` is asked again when the answer comes: by then another one may be open, or none.
    """

    def look(store: "Store") -> "tuple[DisclosureEntry, ...]":
        from msp_desktop.store.copies_made import copies_made

        return copies_made(store, conversation)

    def show(copies: "tuple[DisclosureEntry, ...]") -> None:
        now = page()
        lines = now.findChild(CopiesLines) if now is not None else None
        if isinstance(lines, CopiesLines):
            lines.show_copies(copies)

    def not_read(_: Fault) -> None:
        """A reminder only: the step itself says what keeps the store from answering."""

    session.ask(scope, look, show, not_read)
