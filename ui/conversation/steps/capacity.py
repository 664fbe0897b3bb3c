"""Capacity is assumed; a doubt is about one named decision at one time. The app never finds."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Answer, LackedCapacity, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.capacity import CAPACITY
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision, lacked_capacity_code
from msp_desktop.record.conversation import Conversation, took_place_at
from msp_desktop.record.part import new_id
from msp_desktop.record.person import display_name
from msp_desktop.record.story import DecisionStory, decisions_over_time, in_order
from ui.conversation.cards.decision import DecisionCard
from ui.conversation.form.card_list import CardList
from ui.conversation.form.changed_answers import ChangedAnswers
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.steps.step import Step
from ui.scope import Scope
from ui.session import Session
from ui.widgets.labels import plain_label

if TYPE_CHECKING:
    from msp_desktop.store.conversations.load import Opened
    from msp_desktop.store.store import Store


class CapacityStep(Step):
    """Whether there is a real doubt and, only then, about which decisions."""

    name: ClassVar[str] = "capacity"
    part: ClassVar[PartName] = PartName.CAPACITY

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("start")
        body = add_body(self.column)
        self._sheet: Form[Capacity] = Form(lambda: self.conversation.capacity, self._write, body)
        doubt = self._sheet.yes_no(lambda p: p.doubt, self.tr("Real doubt"), "")
        ask = self.prompt("start").ask
        doubt.describe_answers([ask] * len(Answer))
        self._changed = ChangedAnswers(
            "doubt",
            ask,
            lambda: self.conversation.capacity.changed,
            lambda left: self._write(self.conversation.capacity.but(changed=left)),
        )
        body.addWidget(self._changed)
        self._unasked = plain_label(
            self.tr(
                "Never from age, looks, a diagnosis or behaviour alone. All practicable help comes "
                "first. An unwise decision is not lack of capacity."
            )
        )
        body.addWidget(self._unasked)
        self._earlier: tuple[DecisionStory, ...] = ()
        self._decisions: CardList[NamedDecision] = CardList(
            self._decision,
            lambda: NamedDecision(id=new_id(), attempts=(Attempt(id=new_id()),)),
            add=self.tr("Another decision"),
            starts_open=True,
        )
        self._decisions.changed.connect(
            lambda found: self._write(self.conversation.capacity.but(decisions=found))
        )
        body.addWidget(self._decisions)
        supported = self.prompt("supported")
        self._supported = self._sheet.yes_no(
            lambda p: p.supported, supported.ask, supported.ask, under=supported.help
        )
        self._unwise_fold, unwise = self._sheet.fold(self.tr("A decision that others think unwise"))
        self._sheet.view(
            lambda p: p.unwise_note,
            self.tr("About an unwise decision"),
            self.tr("What they decide, and why it matters to them"),
            under=self.tr("They may decide what others would not. Note it and respect it."),
            to=unwise,
        )
        pressed = self.prompt("coercion")
        self._pressed_fold, column = self._sheet.fold(self.tr("Pressure from somebody else"))
        self._sheet.view(
            lambda p: p.coercion,
            self.tr("Pressure noted"),
            pressed.ask,
            under=pressed.help,
            to=column,
        )
        advice = self.tr("Who you asked for advice about it, and what they said")
        self._sheet.note(
            lambda p: p.coercion_advice, self.tr("Advice on the pressure"), advice, to=column
        )
        self.declared(self._sheet, CAPACITY).add_rest()

    def fill(self, conversation: Conversation) -> None:
        """Show the doubt and the decisions; what holds words is unfolded."""
        capacity = conversation.capacity
        self._sheet.show(capacity)
        self._decisions.show_items(capacity.decisions)
        self._settle()

    def show_earlier(self, stories: tuple[DecisionStory, ...]) -> None:
        """Show beside each decision what was found of it in conversations before this one."""
        self._earlier = stories
        self._decisions.show_items(self.conversation.capacity.decisions)

    def _decision(self, decision: NamedDecision) -> DecisionCard:
        name = display_name(self.conversation.person)
        return DecisionCard(decision, self.pack, name, lambda: self._earlier)

    def _write(self, capacity: Capacity) -> None:
        self.change(self.conversation.but(capacity=capacity))
        self._settle()

    def _settle(self) -> None:
        capacity = self.conversation.capacity
        doubted = capacity.doubt in {Answer.YES, Answer.NOT_SURE}
        self._decisions.setVisible(doubted or bool(capacity.decisions))
        self._changed.show_changed()
        lacked = lacked_capacity_code(capacity) is LackedCapacity.YES
        self._supported.setVisible(lacked or capacity.supported is not None)


class EarlierAttempts:
    """Read once for each conversation that is opened: every reading is noted on the trail."""

    def __init__(self, session: Session, scope: Scope) -> None:
        self._session = session
        self._scope = scope
        self._read_for: UUID | None = None
        self._found: tuple[DecisionStory, ...] = ()

    def show_beside(self, conversation: Conversation, page: Callable[[], QWidget | None]) -> None:
        """Show on the page what was found at the conversations before this one.

        `page` is asked again when the answer comes: by then another one may be open, or none.
        """
        if self._read_for == conversation.id:
            _show(page(), self._found)
            return

        def look(store: "Store") -> "tuple[Opened, ...]":
            return store.story(conversation.person_id)

        def found(opened: "tuple[Opened, ...]") -> None:
            self._read_for = conversation.id
            self._found = _before(conversation, tuple(one.conversation for one in opened))
            _show(page(), self._found)

        def not_read(_: Fault) -> None:
            """A reminder only: the step itself says what keeps the store from answering."""

        self._session.ask(self._scope, look, found, not_read)


def _before(
    conversation: Conversation, conversations: tuple[Conversation, ...]
) -> tuple[DecisionStory, ...]:
    now = took_place_at(conversation), conversation.id
    return decisions_over_time(
        one for one in in_order(conversations) if (took_place_at(one), one.id) < now
    )


def _show(page: QWidget | None, found: tuple[DecisionStory, ...]) -> None:

    step = page.findChild(CapacityStep) if page is not None else None
    if isinstance(step, CapacityStep):
        step.show_earlier(found)
