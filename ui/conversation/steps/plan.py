"""The plan: who does what by when, and the least that does the job."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName, Principle
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.plan import (
    ADVICE_SUMMARY,
    IF_WORSE,
    ISOLATION,
    JUSTICE,
    KEEP_IN_TOUCH,
    LEAST_INTRUSIVE,
    NEWS,
    NEXT_CONVERSATION,
    NOT_WORKING,
    OTHERS_INVOLVED,
    OWN_PART,
    PLAN,
    PROMISES,
    REPEAT_CONTACTS,
    WORKING,
)
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import active_outcomes
from msp_desktop.record.part import new_id
from msp_desktop.record.person import display_name
from msp_desktop.record.plan import Action, Advice, OtherInvolved, Plan, PrincipleLine
from ui.conversation.cards.plan import ActionCard, AdviceCard, OtherInvolvedCard, WaysOfHelping
from ui.conversation.form.accessibility import offer_by_name
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import first_capital
from ui.conversation.steps.step import Step
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.folding import Folding

LONGEST = 60
"""So many letters of an outcome are enough to tell it from the others."""


class PlanStep(Step):
    """What happens next."""

    name: ClassVar[str] = "plan"
    part: ClassVar[PartName] = PartName.PLAN

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("actions")
        self._body = add_body(self.column)
        self._sheet: Form[Plan] = Form(lambda: self.conversation.plan, self._write, self._body)
        self._rows = self.declared(self._sheet, PLAN)
        self._lines: dict[Principle, LineField] = {}
        self._add_actions()
        for question in (OWN_PART, IF_WORSE, KEEP_IN_TOUCH):
            self._rows.add(question, self.known_row(f"plan.{question.field.name}", self._body))
        self._rows.add(NEXT_CONVERSATION)
        self._rows.add(LEAST_INTRUSIVE)
        self._add_ways()
        self._more, column = self._sheet.fold(self.tr("Advice, and others involved"))
        self._add_involved(column)
        self._add_before()
        self._look_fold = Folding(self.tr("The six principles"), self._look())
        self._body.addWidget(self._look_fold)
        self._add_once_begun()

    def fill(self, conversation: Conversation) -> None:
        """Show the plan."""
        self._sheet.show(conversation.plan)
        self._reflect()
        offer_by_name(self, display_name(conversation.person))

    def _add_once_begun(self) -> None:
        """What is asked once the work goes on: folded, so that a first plan is short."""
        for title, questions in (
            (self.tr("How it is going"), (WORKING, NOT_WORKING, PROMISES)),
            (self.tr("Court, and news"), (JUSTICE, NEWS)),
        ):
            _, column = self._sheet.fold(title)
            for question in questions:
                self._rows.add(question, column)
        _, column = self._sheet.fold(self.tr("Relatives, and who disagrees"))
        self._rows.add_rest(column)

    def _add_involved(self, column: QVBoxLayout) -> None:
        """Advice, and who already knows the person: in a line each, or one by one."""
        self._advice: CardList[Advice] = CardList(
            AdviceCard, lambda: Advice(id=new_id()), add=self.tr("Somebody asked for advice")
        )
        self._advice.changed.connect(
            lambda advice: self._write(self.conversation.plan.but(advice_sought=advice))
        )
        self._jigsaw: CardList[OtherInvolved] = CardList(
            OtherInvolvedCard,
            lambda: OtherInvolved(id=new_id()),
            add=self.tr("Somebody who knows them"),
        )
        self._jigsaw.changed.connect(
            lambda others: self._write(self.conversation.plan.but(jigsaw=others))
        )
        self._rows.add(ADVICE_SUMMARY, column)
        column.addWidget(self._advice)
        self._rows.add(OTHERS_INVOLVED, column)
        column.addWidget(self._jigsaw)

    def _add_before(self) -> None:
        """What came up before at this address, and how alone the person is."""
        self._before, column = self._sheet.fold(self.tr("Earlier calls, and company"))
        self._rows.add(REPEAT_CONTACTS, column)
        self._rows.add(ISOLATION, column)
        ease = self.tr("What would make it easier to see people?")
        self._sheet.note(lambda p: p.isolation_eased_by, ease, ease, to=column)

    def _add_actions(self) -> None:
        self._actions: CardList[Action] = CardList(
            ActionCard,
            lambda: Action(id=new_id()),
            add=self.tr("Another action"),
            starts_open=True,
        )
        self._actions.changed.connect(
            lambda actions: self._write(self.conversation.plan.but(actions=actions))
        )
        self._body.addWidget(self._actions)

    def _add_ways(self) -> None:
        self._ways = WaysOfHelping(self.pack, self._sheet, display_name(self.conversation.person))
        self._ways.offered.changed.connect(
            lambda offered: self._write(self.conversation.plan.but(ways_offered=offered))
        )
        self._ways.picked.connect(
            lambda way: self._actions.take(Action(id=new_id(), what=first_capital(way)))
        )
        self._ways_fold = Folding(self.tr("Ways of helping"), self._ways)
        self._body.addWidget(self._ways_fold)

    def _look(self) -> QWidget:
        """One line for each of the six principles (Guidance 14.13)."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(32, 0, 0, 8)
        column.setSpacing(16)
        whole = self.prompt("principles_look")
        column.addWidget(plain_label(f"{whole.ask} {whole.help}", role="help"))
        for principle in Principle:
            prompt = self.prompt(f"look_{principle.value.lower()}")
            line = self._lines[principle] = LineField()
            column.addWidget(form_row(prompt.ask, line, description=prompt.help))
            line.changed.connect(
                lambda principle=principle, line=line: self._look_at(principle, line.text())
            )
        return body

    def _look_at(self, principle: Principle, words: str) -> None:
        plan = self.conversation.plan
        others = tuple(line for line in plan.principles if line.principle is not principle)
        given = PrincipleLine(principle=principle, line=words)
        self._write(plan.but(principles=(*others, given)))

    def _write(self, plan: Plan) -> None:
        self.change(self.conversation.but(plan=plan))
        self._reflect()

    def _reflect(self) -> None:
        plan = self.conversation.plan
        self._actions.follow(plan.actions)
        self._advice.follow(plan.advice_sought)
        self._jigsaw.follow(plan.jigsaw)
        self._ways.follow(self.conversation)
        self._offer_wishes()
        given = {line.principle: line.line for line in plan.principles}
        for principle, line in self._lines.items():
            line.set_text(given.get(principle, ""))

    def _offer_wishes(self) -> None:
        """Each action may be for any of the outcomes that are still wanted."""
        of = [
            (one.id, _in_short(one.words.text))
            for one in active_outcomes(self.conversation.outcomes)
        ]
        for card in self._actions.in_order():
            if isinstance(card, ActionCard):
                card.offer(of)


def _in_short(words: str) -> str:
    """As much of the words as one button holds."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"
