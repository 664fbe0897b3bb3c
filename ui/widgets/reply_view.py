"""An answer to a referral, to be read: decision, reason, each outcome, what the person was told."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.parts.replies import decided_words, told_rows
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import has_text
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.sentences import capitalised
from ui.translated import translated
from ui.widgets.labels import give_name, plain_label, section
from ui.widgets.voice_block import PractitionerView, QuoteView


class ReplyView(QWidget):
    """Says what an answer says, in the order in which it is asked for."""

    def __init__(self, answers: ReplyAnswers, sender: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._line(self.tr("Decided"), translated(decided_words(answers)))
        if has_text(answers.why):
            self._column.addWidget(PractitionerView(answers.why, sender, small=True))
        self._line(self.tr("Who leads"), answers.leads)
        for number, outcome in enumerate(answers.outcomes, 1):
            title = self.tr("Outcome {number}").format(number=number)
            step = translated(outcome.step.value) if outcome.step is not None else ""
            said = ". ".join(filter(None, (step, outcome.note.strip())))
            said = capitalised(said) or self.tr("Not answered")
            if has_text(outcome.words):
                self._column.addWidget(QuoteView(outcome.words, title, small=True))
                done = plain_label(said)
                give_name(done, f"{title}: {said}")
                self._column.addWidget(done)
            else:
                self._line(title, said)
        person_told = answers.told
        self._column.addWidget(section(self.tr("What the person was told")))
        if person_told.told is Answer.NO:
            self._column.addWidget(plain_label(self.tr("They have not been told yet.")))
        for label, words in told_rows(person_told):
            self._line(translated(label), words)
        if person_told.told is None and not told_rows(person_told):
            self._column.addWidget(plain_label(self.tr("Nothing is noted about it."), role="help"))

    def _line(self, label: str, words: str) -> None:
        if not words.strip():
            return
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(label, role="label"))
        column.addWidget(plain_label(capitalised(words)))
        give_name(whole, f"{label}: {words}")
        self._column.addWidget(whole)
