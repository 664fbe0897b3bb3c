"""Eleven questions of an audit, each rated by a person with a word on why."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.audits.audited_case import Beside, judged
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.review.questions import QUESTIONS, Rating, ReviewQuestion, question
from msp_desktop.review.review import Judgement
from ui.translated import translated
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, give_name, section
from ui.widgets.table import TextTable
from ui.widgets.voice_block import Voice
from ui.widgets.words import rating_words, short_rating


class AuditRatings(QWidget):
    """Asks for a rating of each question. Nothing is filled in before a person does.

    `whose` tells these ratings from others in the same room. Signals: `judged(Judgement)`.
    """

    judged = Signal(object)

    def __init__(self, judgements: Iterable[Judgement], whose: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        given = tuple(judgements)
        for number, asked in enumerate(QUESTIONS, 1):
            column.addWidget(self._card(number, asked, judged(given, asked.id), whose))

    def _card(self, number: int, asked: ReviewQuestion, given: Judgement, whose: str) -> Card:
        title = f"{number}. {translated(asked.text)}"
        card = Card(title)
        card.column.addWidget(section(title))
        label = self.tr("Rating of question {number}: {whose}").format(number=number, whose=whose)
        rating: OneOf[Rating] = OneOf(
            label, [(each, rating_words(each)) for each in Rating], late=True
        )
        rating.set_value(given.rating)
        comment = WordsEditor(
            self.tr("Why, question {number}").format(number=number),
            voice=Voice.PRACTITIONER,
            late=True,
        )
        comment.set_words(given.comment)

        def judge() -> None:
            self.judged.emit(
                Judgement(question=asked.id, rating=rating.value(), comment=comment.text())
            )

        rating.changed.connect(judge)
        comment.changed.connect(judge)
        card.column.addWidget(rating)
        card.column.addWidget(comment)
        return card


class RatingsSideBySide(QWidget):
    """Every auditor's rating of every question beside the others, what was agreed, and reviews."""

    def __init__(
        self, auditors: Sequence[str], supervisors: Sequence[str], beside: Sequence[Beside]
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        name = self.tr("The ratings side by side")
        review = self.tr("Review by {name}")
        reviews = (review.format(name=each or self.tr("somebody")) for each in supervisors)
        headings = (self.tr("Question"), *auditors, self.tr("Agreed"), *reviews)
        rows = [
            (
                self._asked(each.question, differs=each.differs),
                *(self._rating_words(one) for one in each.apart),
                short_rating(each.agreed.rating),
                *(self._rating_words(one) for one in each.reviewed),
            )
            for each in beside
        ]
        column.addWidget(
            TextTable(
                name, headings, rows, (3, *(2 for _ in auditors), 1, *(2 for _ in supervisors))
            )
        )
        give_name(self, name)

    def _asked(self, name: QuestionId, *, differs: bool) -> str:
        text = translated(question(name).text)
        return self.tr("{question} (rated differently)").format(question=text) if differs else text

    def _rating_words(self, given: Judgement) -> str:
        rating = short_rating(given.rating)
        return f"{rating}: {given.comment.strip()}" if given.comment.strip() else rating
