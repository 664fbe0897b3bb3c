"""The plan: who does what by when, and the least that does the job."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName, Principle
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import new_id, said
from msp_desktop.record.plan import Action, Plan, PrincipleLine
from ui.conversation.action_card import ActionCard
from ui.conversation.answers import first_capital
from ui.conversation.card_list import CardList
from ui.conversation.offered_words import OfferedWords
from ui.conversation.reading_order import tab_in_reading_order
from ui.conversation.sheet import Sheet
from ui.conversation.step import Step
from ui.conversation.step_body import add_body, headed, today
from ui.widgets.date_field import DateField
from ui.widgets.folding import Folding
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField
from ui.widgets.plain_label import plain_label

MORE = ("advice", "others_involved")
"""Seldom needed, and folded away until something is written there."""


class PlanStep(Step):
    """What happens next."""

    name: ClassVar[str] = "plan"
    part: ClassVar[PartName] = PartName.PLAN

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.ask_first("actions")
        self._body = add_body(self.column)
        self._sheet: Sheet[Plan] = Sheet(lambda: self.conversation.plan, self._write, self._body)
        self._lines: dict[Principle, LineField] = {}
        self._add_actions()
        for id_ in ("own_part", "if_worse", "keep_in_touch"):
            self._note(id_)
        self._add_next()
        self._note("least_intrusive")
        self._more, column = self._sheet.fold(self.tr("Advice, and others involved"))
        for id_ in MORE:
            self._note(id_, column)
        self._body.addWidget(Folding(self.tr("The six principles"), self._look()))
        tab_in_reading_order(self)

    def fill(self, conversation: Conversation) -> None:
        """Show the plan."""
        self._sheet.show(conversation.plan)
        if any(said(getattr(conversation.plan, id_)) for id_ in MORE):
            self._more.set_open(True)
        self._reflect()

    def _note(self, id_: str, to: QVBoxLayout | None = None) -> None:
        prompt = self.prompt(id_)
        self._sheet.note(id_, prompt.ask, prompt.ask, under=prompt.help, to=to)

    def _add_actions(self) -> None:
        together = QVBoxLayout()
        together.setSpacing(8)
        self._actions: CardList[Action] = CardList(
            ActionCard,
            lambda: Action(id=new_id()),
            add=self.tr("Another action"),
            starts_open=True,
        )
        self._actions.changed.connect(
            lambda actions: self._write(self.conversation.plan.but(actions=actions))
        )
        together.addWidget(self._actions)
        ways = self.prompt("ways_to_respond")
        offered = OfferedWords(ways.offered)
        offered.picked.connect(
            lambda way: self._actions.take(Action(id=new_id(), what=first_capital(way)))
        )
        body = QWidget()
        column = headed(ways.ask, ways.help, offered)
        column.setContentsMargins(32, 0, 0, 8)
        body.setLayout(column)
        together.addWidget(Folding(self.tr("Ways of helping"), body))
        self._body.addLayout(together)

    def _add_next(self) -> None:
        prompt = self.prompt("next_conversation")
        following = DateField(prompt.ask, today=today, description=prompt.help)
        self._sheet.fields.day("next_conversation", following)
        self._body.addWidget(following)

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
        self.change(plan=plan)
        self._reflect()

    def _reflect(self) -> None:
        plan = self.conversation.plan
        self._actions.show_items(plan.actions)
        given = {line.principle: line.line for line in plan.principles}
        for principle, line in self._lines.items():
            line.set_text(given.get(principle, ""))
