"""What an answer to a referral says, asked one thing after the other; nothing is filled in before.

The same form is there for whoever received a referral and for whoever writes an answer down that
came on paper or by telephone.
"""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.replies.answers import OutcomeAnswer, PersonTold, ReplyAnswers
from msp_desktop.sentences import capitalised
from ui.translated import translated
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, form_row, give_name, question, quiet_help
from ui.widgets.voice_block import QuoteView, Voice


class ReplyForm(QWidget):
    """Asks for an answer, outcome by outcome in the person's order.

    Signals: `changed()` when somebody changed something.
    """

    changed = Signal()

    def __init__(self, answers: ReplyAnswers, today: Callable[[], date]) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._ask_decision(answers)
        self._outcomes = [
            _OutcomeCard(number, each) for number, each in enumerate(answers.outcomes, 1)
        ]
        if self._outcomes:
            self._column.addWidget(question(self.tr("What is done about each outcome?")))
            self._column.addWidget(quiet_help(self.tr("In the order the person gave them.")))
        for card in self._outcomes:
            card.changed.connect(self.changed)
            self._column.addWidget(card)
        self._ask_told(answers.told, today)

    def _ask_decision(self, answers: ReplyAnswers) -> None:
        self.decided: OneOf[ReplyDecision] = OneOf(
            self.tr("What was decided?"), _options(ReplyDecision)
        )
        self.decided.set_value(answers.decided)
        self.why = WordsEditor(
            self.tr("Why, or why nothing is decided yet"), voice=Voice.PRACTITIONER
        )
        self.why.set_words(answers.why)
        self.leads = LineField()
        self.leads.set_text(answers.leads)
        self._column.addWidget(self.decided)
        self._column.addWidget(self.why)
        self._column.addWidget(form_row(self.tr("Who leads, and how to reach them"), self.leads))
        for each in (self.decided, self.why, self.leads):
            each.changed.connect(self.changed)

    def _ask_told(self, answer: PersonTold, today: Callable[[], date]) -> None:
        self.told: OneOf[Answer] = OneOf(self.tr("Was the person told?"), _options(Answer))
        self.told.set_value(answer.told)
        self.what = LineField()
        self.what.set_text(answer.what)
        self.on = DateField(self.tr("When they were told"), today=today, looking=Looking.BACK)
        self.on.set_value(answer.on.said, answer.on.on)
        self.how = LineField()
        self.how.set_text(answer.how)
        self.form = LineField()
        self.form.set_text(answer.form)
        self.why_not = LineField()
        self.why_not.set_text(answer.why_not)
        self._if_told = QWidget()
        rows = QVBoxLayout(self._if_told)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(form_row(self.tr("What they were told"), self.what))
        rows.addWidget(self.on)
        rows.addWidget(form_row(self.tr("By whom and how"), self.how))
        in_form = self.tr("In what form, such as large print or spoken")
        rows.addWidget(form_row(in_form, self.form))
        self._if_not = form_row(self.tr("Why they were not told yet"), self.why_not)
        self._column.addWidget(question(self.tr("What was the person told?")))
        for each in (self.told, self._if_told, self._if_not):
            self._column.addWidget(each)
        for field in (self.told, self.what, self.on, self.how, self.form, self.why_not):
            field.changed.connect(self.changed)
        self.told.changed.connect(self._show_rows)
        self._show_rows()

    def _show_rows(self) -> None:
        """Ask what was told, or why not yet."""
        answer = self.told.value()
        self._if_told.setVisible(answer in {Answer.YES, Answer.NOT_SURE})
        self._if_not.setVisible(answer is Answer.NO)

    def value(self) -> ReplyAnswers:
        """The answer as it is now; what is not asked because of another answer is not in it."""
        answer = self.told.value()
        said, on = self.on.value()
        if answer is Answer.NO:
            what = PersonTold(told=answer, why_not=self.why_not.text().strip())
        elif answer is None:
            what = PersonTold()
        else:
            what = PersonTold(
                told=answer,
                what=self.what.text().strip(),
                on=SpokenDate(said=said, on=on),
                how=self.how.text().strip(),
                form=self.form.text().strip(),
            )
        return ReplyAnswers(
            decided=self.decided.value(),
            why=self.why.text().strip(),
            leads=self.leads.text().strip(),
            outcomes=tuple(card.value() for card in self._outcomes),
            told=what,
        )


Code = TypeVar("Code", bound=StrEnum)


def _options(codes: type[Code]) -> list[tuple[Code, str]]:
    """Each code with its words, as at the start of a sentence."""
    return [(code, capitalised(translated(code.value))) for code in codes]


class _OutcomeCard(Card):
    """One outcome: the person's words, and what is done about it."""

    changed = Signal()

    def __init__(self, number: int, answer: OutcomeAnswer) -> None:
        title = self.tr("Outcome {number}").format(number=number)
        super().__init__(title)
        self._answer = answer
        if answer.words.strip():
            self.column.addWidget(QuoteView(answer.words, title, small=True))
        asked = self.tr("What is done about outcome {number}?").format(number=number)
        self.step: OneOf[OutcomeStep] = OneOf(asked, _options(OutcomeStep))
        for button in self.step.buttons():
            give_name(button, f"{button.text()}, {title}")
        self.step.set_value(answer.step)
        self.note = LineField()
        self.note.set_text(answer.note)
        self.column.addWidget(self.step)
        note = self.tr("What, by whom and by when, outcome {number}").format(number=number)
        self.column.addWidget(form_row(note, self.note))
        self.step.changed.connect(self.changed)
        self.note.changed.connect(self.changed)

    def value(self) -> OutcomeAnswer:
        """What is answered."""
        return self._answer.but(step=self.step.value(), note=self.note.text().strip())
