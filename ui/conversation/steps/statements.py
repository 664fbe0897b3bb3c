"""Statements that begin with "I": six principles, and sentences of the person's own."""

from datetime import UTC, datetime
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName, Principle
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import LifeLine
from msp_desktop.questions.statements import STATEMENTS
from msp_desktop.record.case.periodic import Periodic
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import new_id
from msp_desktop.record.person import display_name
from msp_desktop.record.statements import (
    LifeAnswer,
    OwnStatement,
    PrincipleAnswer,
    Statements,
    answer_to,
    life_answer,
    with_answer,
    with_life_answer,
)
from ui.conversation.cards.statements import LifeCard, OwnStatementCard, PrincipleCard
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.prompt_text import LensLine
from ui.conversation.steps.step import Step
from ui.widgets.buttons import secondary
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.folding import Folding


class StatementsStep(Step):
    """Six statements, what the person would like everyone to know, and how life is for them."""

    name: ClassVar[str] = "statements"
    part: ClassVar[PartName] = PartName.STATEMENTS

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("principles")
        self._person = display_name(conversation.person)
        self._principles = {
            principle: PrincipleCard(PrincipleAnswer(principle=principle), pack, self._person)
            for principle in Principle
        }
        for card in self._principles.values():
            card.edited.connect(self._answered)
            self.column.addWidget(card)
        self._add_own()
        self._add_life(self._person)
        self._sheet: Form[Statements] = Form(
            lambda: self.conversation.statements,
            lambda given: self.change(self.conversation.but(statements=given)),
            self.column,
        )
        self.declared(self._sheet, STATEMENTS).add_rest()

    def fill(self, conversation: Conversation) -> None:
        """Show both kinds of statement, and how life is now."""
        self._sheet.show(conversation.statements)
        for principle, card in self._principles.items():
            card.show_item(answer_to(conversation.statements, principle), "")
        self._own.show_items(conversation.statements.own)
        for line, life in self._life.items():
            life.show_item(life_answer(conversation.statements.life, line), "")

    def _add_life(self, person: str) -> None:
        """Eight short lines, asked anew every few months."""
        prompt = self.prompt("life_now")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(plain_label(prompt.help, role="help"))
        more = prompt.for_lens(self.conversation.practitioner.lens)
        if more:
            column.addWidget(LensLine(self.conversation.practitioner.lens, more))
        self._life = {line: LifeCard(LifeAnswer(line=line), self.pack, person) for line in LifeLine}
        for card in self._life.values():
            card.edited.connect(self._lived)
            column.addWidget(card)
        folding = self.periodic[Periodic.LIFE] = Folding(prompt.ask, body)
        self.column.addWidget(folding)

    def _lived(self, given: LifeAnswer) -> None:
        statements = self.conversation.statements
        self.change(
            self.conversation.but(
                statements=statements.but(life=with_life_answer(statements.life, given))
            )
        )

    def _add_own(self) -> None:
        prompt = self.prompt("own_statements")
        self.column.addSpacing(16)
        self.ask_great(prompt)
        self._own: CardList[OwnStatement] = CardList(
            lambda own: OwnStatementCard(own, self._person),
            self._new,
            add=self.tr("A statement of their own"),
        )
        self._own.changed.connect(
            lambda own: self.change(
                self.conversation.but(statements=self.conversation.statements.but(own=own))
            )
        )
        for words in prompt.offered:
            button = secondary(f"{words} …")
            give_name(button, self.tr("Begin: {words}").format(words=words))
            button.clicked.connect(lambda _=False, words=words: self._begin(words))
            self._own.buttons.addWidget(button)
        self.column.addWidget(self._own)

    def _new(self) -> OwnStatement:
        return OwnStatement(id=new_id(), said_at=datetime.now(UTC))

    def _begin(self, words: str) -> None:
        """A new statement with its first words, to be gone on with."""
        statement = self._new().but(text=f"{words} ")
        self._own.take(statement)
        card = self._own.card(statement.id)
        if isinstance(card, OwnStatementCard):
            card.start()

    def _answered(self, given: PrincipleAnswer) -> None:
        self.change(
            self.conversation.but(statements=with_answer(self.conversation.statements, given))
        )
