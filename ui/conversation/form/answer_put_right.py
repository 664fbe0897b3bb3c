"""Which answer of a finished conversation an amendment puts right, and what is right."""

from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from msp_desktop.disclosure.answers import answer_at, answers_in, label_of_answer
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.sentences import date_in_words
from ui.conversation.form.note_field import NoteField
from ui.translated import codes_in_words, translated
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.labels import form_row

_MOST_WORDS = 60
"""How much of an answer is shown beside its name, in letters."""


class AnswerPutRight(QWidget):
    """One answer out of all that were given, and a field for what is right, of the answer's kind.

    Signals:
        changed: a person chose an answer, or wrote what is right.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._conversation: Conversation | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._asks_which = self.tr("Does it correct an answer?")
        self._asks_right = self.tr("What should it say?")
        self._which_row: QWidget | None = None
        self._right_row: QWidget | None = None
        self._field: NoteField | DateField | Chooser[str] | None = None
        self._which: Chooser[str] = Chooser("", [])

    def offer(self, conversation: Conversation) -> None:
        """Offer every answer of this conversation, by its name and its first words."""
        self._conversation = conversation
        options = [("", self.tr("No, it adds something"))]
        for name in PartName:
            part = part_of(conversation, name)
            for key in answers_in(part, name.value):
                words = _shown(answer_at(conversation, key))
                line = f"{translated(label_of_answer(conversation, key))}: {words}"
                options.append((key, line))
        self._take(self._which_row)
        self._which = Chooser(self._asks_which, options)
        self._which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._which.changed.connect(self._chosen)
        self._which_row = form_row(self._asks_which, self._which)
        self._column.insertWidget(0, self._which_row)

    def corrects(self) -> str:
        """The key of the answer; empty where something is added."""
        return self._which.value() or ""

    def called(self) -> str:
        """What that answer is called."""
        if self._conversation is None or not self.corrects():
            return ""
        return translated(label_of_answer(self._conversation, self.corrects()))

    def right(self) -> str:
        """What is right, as it may be kept."""
        if isinstance(self._field, DateField):
            said, when = self._field.value()
            return date_in_words(when) if when is not None else said.strip()
        if isinstance(self._field, Chooser):
            return self._field.value() or ""
        return self._field.text().strip() if self._field is not None else ""

    def go_on_with(self, corrects: str, right: str) -> None:
        """Show what was begun before."""
        self._which.set_value(corrects)
        self._show_field(right)

    def start_afresh(self) -> None:
        """Nothing chosen, nothing written."""
        self._which.set_value("")
        self._show_field("")

    def _chosen(self) -> None:
        self._show_field("")
        self.changed.emit()

    def _show_field(self, right: str) -> None:
        """A field of the kind of the answer that is chosen."""
        self._take(self._right_row)
        self._right_row = self._field = None
        key = self.corrects()
        if self._conversation is None or not key:
            return
        answer, ask = answer_at(self._conversation, key), self._asks_right
        if isinstance(answer, SpokenDate):
            looking = Looking.BIRTH if key == "person.born" else Looking.BACK
            day = DateField(ask, today=_today, looking=looking)
            day.set_value(right)
            self._field = self._right_row = day
        elif isinstance(answer, StrEnum):
            codes = [(code.value, words) for code, words in codes_in_words(type(answer))]
            chooser: Chooser[str] = Chooser(ask, codes)
            chooser.set_value(right)
            self._field, self._right_row = chooser, form_row(ask, chooser)
        else:
            note = NoteField(ask)
            note.set_text(right)
            self._field, self._right_row = note, form_row(ask, note)
        self._field.changed.connect(self.changed)
        self._column.addWidget(self._right_row)

    def _take(self, row: QWidget | None) -> None:
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()


def _today() -> date:
    return datetime.now().astimezone().date()


def _shown(answer: object) -> str:
    if isinstance(answer, SpokenDate):
        words = answer.said.strip() or (date_in_words(answer.on) if answer.on else "")
    elif isinstance(answer, SpokenWords):
        words = answer.text
    else:
        words = translated(answer) if isinstance(answer, StrEnum) else str(answer)
    line = " ".join(words.split())
    return line if len(line) <= _MOST_WORDS else f"{line[: _MOST_WORDS - 1].rstrip()}…"
