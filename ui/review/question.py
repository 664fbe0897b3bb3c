"""One question of the review: what the record says to it, what is not there, and the judgement."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import PartName
from msp_desktop.review.evidence import Evidence
from msp_desktop.review.evidence_found import EvidenceItem
from msp_desktop.review.questions import Rating, ReviewQuestion
from msp_desktop.review.review import Judgement
from ui.translated import day_words, translated
from ui.widgets.buttons import quiet
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, give_name, plain_label, quiet_help, section
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.voice_block import PractitionerView, QuoteView, Voice
from ui.widgets.words import rating_words

_SHOWN = 4
"""So many pieces of evidence stand open; the others are folded under them."""


class QuestionCard(Card):
    """Asks one question. Nothing is filled in before the supervisor does.

    Signals: `judged(Judgement)`; `part_wanted(PartName)` to read there.
    """

    judged = Signal(object)
    part_wanted = Signal(object)

    def __init__(
        self, number: int, asked: ReviewQuestion, found: Evidence, given: Judgement
    ) -> None:
        title = f"{number}. {translated(asked.text)}"
        super().__init__(title)
        self._question = asked.id
        self.column.addWidget(section(title))
        self._show_evidence(number, found)
        if found.left_out:
            names = "; ".join(translated(each) for each in found.left_out)
            words = self.tr("Left out of this copy: {pieces}").format(pieces=names)
            self.column.addWidget(plain_label(words, role="help"))
        for gap in dict.fromkeys(found.gaps):
            self.column.addWidget(Notice(translated(gap), Tone.INFO))
        rated = self.tr("Your rating of question {number}").format(number=number)
        self.rating: OneOf[Rating] = OneOf(rated, [(each, rating_words(each)) for each in Rating])
        for button in self.rating.buttons():
            give_name(button, f"{button.text()}, {rated}", rated)
        self.rating.set_value(given.rating)
        self.rating.changed.connect(self._judge)
        self.comment = WordsEditor(
            self.tr("Your comment on question {number}").format(number=number),
            voice=Voice.PRACTITIONER,
        )
        self.comment.set_words(given.comment)
        self.comment.changed.connect(self._judge)
        self.column.addWidget(self.rating)
        self.column.addWidget(self.comment)
        self.column.addWidget(plain_label(translated(asked.source), role="small"))

    def _show_evidence(self, number: int, found: Evidence) -> None:
        if not found.found and found.left_out:
            return
        if not found.found:
            self.column.addWidget(quiet_help(self.tr("The record says nothing about this.")))
            return
        for each in found.found[:_SHOWN]:
            self.column.addWidget(self._evidence(each))
        if len(found.found) > _SHOWN:
            more = QWidget()
            column = QVBoxLayout(more)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
            for each in found.found[_SHOWN:]:
                column.addWidget(self._evidence(each))
            words = self.tr("{count} more from the record, question {number}")
            count = len(found.found) - _SHOWN
            self.column.addWidget(Folding(words.format(count=count, number=number), more))
        for part in dict.fromkeys(each.part for each in found.found):
            self.column.addWidget(self._way_to(number, part), 0, Qt.AlignmentFlag.AlignLeading)

    def _evidence(self, found: EvidenceItem) -> QWidget:
        where = translated(TITLES.get(found.part, found.part.value))
        day = day_words(found.on) if found.on is not None else ""
        about = " · ".join(filter(None, (translated(found.about), where, day)))
        if found.who:
            return QuoteView(
                translated(found.text), f"{translated(found.who)} · {about}", small=True
            )
        return PractitionerView(translated(found.text), about, small=True)

    def _way_to(self, number: int, part: PartName) -> QWidget:
        title = translated(TITLES.get(part, part.value))
        button = quiet(self.tr("Read: {part}").format(part=title))
        words = self.tr("Read: {part}, for question {number}").format(part=title, number=number)
        give_name(button, words)
        button.clicked.connect(lambda: self.part_wanted.emit(part))
        return button

    def _judge(self) -> None:
        self.judged.emit(
            Judgement(
                question=self._question,
                rating=self.rating.value(),
                comment=self.comment.text(),
            )
        )
