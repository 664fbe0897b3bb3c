"""Looking back: how far each thing they wanted came about, and how it was for them."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import PartName, RiskAssessment, RiskOutcome, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.closing import (
    ACHIEVED_IN_ALL,
    CLOSING,
    EXPERIENCE,
    EXPERIENCE_ASKED,
    MOVING_ON,
)
from msp_desktop.record.case.periodic import Periodic
from msp_desktop.record.closing import Closing, Experience, view_of, with_view
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import Outcome, active_outcomes
from msp_desktop.record.person import display_name
from ui.conversation.cards.closing import OutcomeViewCard, SaidAgain
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import speakers
from ui.conversation.form.prompt_text import prompt_lines
from ui.conversation.steps.step import Step
from ui.translated import codes_in_words
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import Card, form_row, plain_label
from ui.widgets.layout.folding import Folding
from ui.widgets.record_tables import CopiesLines


class ClosingStep(Step):
    """The end of the work, for now."""

    name: ClassVar[str] = "closing"
    part: ClassVar[PartName] = PartName.CLOSING

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("achieved")
        self.copies = CopiesLines()
        self.column.addWidget(self.copies)
        self._cards: dict[str, OutcomeViewCard] = {}
        self._outcomes = QVBoxLayout()
        self._outcomes.setSpacing(12)
        self._none = plain_label(
            self.tr("Nothing they want is written down yet. “What you want” has room for it."),
            role="help",
        )
        self._outcomes.addWidget(self._none)
        self._body = add_body(self.column)
        self._body.addLayout(self._outcomes)
        self._sheet: Form[Closing] = Form(
            lambda: self.conversation.closing, self._write, self._body
        )
        rows = self.declared(self._sheet, CLOSING)
        rows.add(ACHIEVED_IN_ALL)
        own = self.prompt("own_words")
        who = speakers(self._called())
        self._sheet.spoken(
            lambda p: p.own_words,
            own.ask,
            own.ask,
            under=own.help,
            by=lambda p: p.own_words_by,
            english=lambda p: p.own_words_in_english,
            speakers=who,
        )
        may = self.prompt("words_may_be_used")
        self._sheet.yes_no(lambda p: p.words_may_be_used, may.ask, may.ask, under=may.help)
        still = self.prompt("still_wanted")
        self._sheet.words(
            lambda p: p.still_wanted,
            still.ask,
            still.ask,
            under=still.help,
            speakers=who,
            english=True,
        )
        rows.add(MOVING_ON)
        concluded = self.prompt("concluded")
        day = self.tr("The day it was concluded")
        self._sheet.day(lambda p: p.concluded, day, concluded.ask, under=concluded.help)
        rows.add_rest()
        self._add_experience()
        self._said_again = SaidAgain(
            self,
            lambda: self.conversation.closing,
            pack,
            conversation.practitioner.lens,
            self._called(),
        )
        self._said_again.edited.connect(self._write)
        for fold in self._said_again.folds:
            self._body.addWidget(fold)
        self._add_risk()
        _, column = self._sheet.fold(self.tr("Before you close"))
        column.addWidget(prompt_lines([self.prompt("grid_again")], conversation.practitioner.lens))
        learnt = self.prompt("learnt")
        self._sheet.view(lambda p: p.learnt, learnt.ask, learnt.ask, under=learnt.help, to=column)

    def fill(self, conversation: Conversation) -> None:
        """Show the closing, with what is wanted now."""
        self._lay(conversation)
        self._sheet.show(conversation.closing)
        self._experience.show(conversation.closing.experience)
        self._said_again.show_again(conversation.closing, conversation.statements)

    def _lay(self, conversation: Conversation) -> None:
        now = active_outcomes(conversation.outcomes)
        for gone in self._cards.keys() - {outcome.id for outcome in now}:
            card = self._cards.pop(gone)
            self._outcomes.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, outcome in enumerate(now):
            card = self._cards.get(outcome.id) or self._new_card(outcome)
            if self._outcomes.indexOf(card) != place:
                self._outcomes.insertWidget(place, card)
            card.quote(outcome)
            card.show_item(view_of(conversation.closing, outcome.id), str(place + 1))
        self._none.setVisible(not now)

    def _new_card(self, outcome: Outcome) -> OutcomeViewCard:
        view = view_of(self.conversation.closing, outcome.id)
        card = OutcomeViewCard(view, outcome, self.pack, self._called())
        card.edited.connect(lambda given: self._write(with_view(self.conversation.closing, given)))
        self._cards[outcome.id] = card
        return card

    def _add_experience(self) -> None:
        prompt = self.prompt("experience")
        card = Card(prompt.ask)
        card.column.addWidget(plain_label(prompt.help, role="help"))
        self._experience: Form[Experience] = Form(
            lambda: self.conversation.closing.experience,
            lambda given: self._write(self.conversation.closing.but(experience=given)),
            card.column,
        )
        rows = self.declared(self._experience, EXPERIENCE)
        for line in EXPERIENCE_ASKED:
            rows.add(line, with_help=False)
        who = speakers(self._called())
        answered = self.tr("Who answered")
        chooser: Chooser[SaidBy] = Chooser(answered, who)
        self._experience.fields.always_one(lambda p: p.answered_by, chooser)
        self._experience.named(chooser, answered)
        card.column.addWidget(form_row(answered, chooser))
        asked = self.tr("Who asked")
        under = self.tr(
            "Best by somebody independent, within eight weeks; or by you, at the close."
        )
        self._experience.line(lambda p: p.asked_by, asked, asked, under=under)
        day = self.tr("When it was asked")
        self._experience.day(lambda p: p.asked_on, day, day)
        words = self.tr("How it was, in their words")
        self._sheet.words(
            lambda p: p.experience_words, words, words, speakers=who, english=True, to=card.column
        )
        folding = self.periodic[Periodic.EXPERIENCE] = Folding(prompt.ask, card)
        self._body.addWidget(folding)

    def _add_risk(self) -> None:
        """The person's own view of what is left of the risk, then the practitioner's."""
        outcomes = codes_in_words(RiskOutcome)
        _, column = self._sheet.fold(self.tr("What is left of the risk"))
        theirs = self.prompt("person_risk")
        self._sheet.one(
            lambda p: p.person_risk, theirs.ask, theirs.ask, outcomes, under=theirs.help, to=column
        )
        words = self.tr("The risk, in their words")
        who = speakers(self._called())
        self._sheet.words(
            lambda p: p.person_risk_words, words, words, speakers=who, english=True, to=column
        )
        risk = self.prompt("risk")
        self._sheet.one(lambda p: p.risk, risk.ask, risk.ask, outcomes, under=risk.help, to=column)
        why = self.tr("The risk, as you see it")
        self._sheet.view(lambda p: p.risk_words, why, why, to=column)
        found = self.prompt("assessment")
        findings = codes_in_words(RiskAssessment)
        self._sheet.one(
            lambda p: p.assessment, found.ask, found.ask, findings, under=found.help, to=column
        )

    def _called(self) -> str:
        return display_name(self.conversation.person)

    def _write(self, closing: Closing) -> None:
        self.change(self.conversation.but(closing=closing))
