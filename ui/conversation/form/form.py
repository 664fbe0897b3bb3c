"""The questions about one part or one item, each with its control, its field and its name."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.bindings import FieldBindings
from ui.conversation.form.interpreter_english import InterpreterEnglish
from ui.conversation.form.layout import today
from ui.conversation.form.note_field import NoteField
from ui.conversation.form.options import yes_no
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.question_row import QuestionRow
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.layout.folding import Folding
from ui.widgets.openable import Openable
from ui.widgets.voice_block import Voice

P = TypeVar("P", bound=RecordPart)
T = TypeVar("T")
Control = TypeVar("Control", bound=QWidget)


class Form(Generic[P]):
    """Puts questions into a column, binds each to its field, and names it.

    `field` names the part's own field, `lambda p: p.field`, `name` is a short name for those who do
    not see the page, `ask` the question and `under` a quiet line under it; `to` is another column
    than the sheet's own. On a card, `number` goes behind every name.
    """

    def __init__(
        self, read: Callable[[], P], write: Callable[[P], None], column: QVBoxLayout
    ) -> None:
        self.fields: FieldBindings[P] = FieldBindings(read, write)
        self.column = column
        self._named: list[tuple[QWidget, str]] = []
        self._number = ""
        self.openables: list[Openable] = []
        """What is asked here, in its order."""

    def show(self, part: P) -> None:
        """Show what the part holds, without giving rise to an edit."""
        self.fields.show(part)
        for each in self.openables:
            each.refresh()

    def number(self, number: str) -> None:
        """Put this number behind every name."""
        if number != self._number:
            self._number = number
            for control, name in self._named:
                name_control(control, self._whole(name))

    def named(self, control: Control, name: str) -> Control:
        """Name a control, and give it back."""
        self._named.append((control, name))
        name_control(control, self._whole(name))
        if isinstance(control, Folding):  # it says its own title again when it opens or closes
            control.opened.connect(lambda _: name_control(control, self._whole(name)))
        return control

    def words(
        self,
        field: Callable[[P], SpokenWords],
        name: str,
        ask: str,
        *,
        under: str = "",
        speakers: Sequence[tuple[SaidBy, str]],
        english: bool = False,
        to: QVBoxLayout | None = None,
    ) -> WordsEditor:
        """Somebody's words, with who said them.

        With `english` there is room under them for what an interpreter made of them.
        """
        editor = WordsEditor(ask, speakers=speakers, description=under, late=True)
        self.fields.words(field, editor)
        self._put(editor, name, to)
        if english:
            self._english(self.fields.words_in_english(field), name, to)
        return editor

    def text(
        self,
        field: Callable[[P], str],
        name: str,
        ask: str,
        *,
        under: str = "",
        english: Callable[[P], str],
        to: QVBoxLayout | None = None,
    ) -> WordsEditor:
        """The person's words in a field of text; `english` holds the same in English."""
        editor = WordsEditor(ask, description=under, late=True)
        self.fields.view(field, editor)
        self._put(editor, name, to)
        self._english(self.fields.text_in_english(field, english), name, to)
        return editor

    def spoken(
        self,
        field: Callable[[P], str],
        name: str,
        ask: str,
        *,
        by: Callable[[P], SaidBy],
        english: Callable[[P], str],
        speakers: Sequence[tuple[SaidBy, str]],
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> WordsEditor:
        """Words in a field of text, with who said them and the English in fields beside it."""
        editor = WordsEditor(ask, speakers=speakers, description=under, late=True)
        self.fields.spoken(field, by, editor)
        self._put(editor, name, to)
        self._english(self.fields.text_in_english(field, english), name, to)
        return editor

    def view(
        self,
        field: Callable[[P], str],
        name: str,
        ask: str,
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> WordsEditor:
        """The practitioner's own view."""
        whose = QCoreApplication.translate("Sheet", "your view")
        editor = WordsEditor(
            ask, description=under, voice=Voice.PRACTITIONER, whose_view=whose, late=True
        )
        self.fields.view(field, editor)
        return self._put(editor, name, to)

    def note(
        self,
        field: Callable[[P], str],
        name: str,
        ask: str,
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> QWidget:
        """A plain note of several lines; what comes back is its whole row."""
        row = QuestionRow(ask, lambda: NoteField(ask, description=under), description=under)
        self.fields.line(field, row)
        return self._put(row, name, to)

    def line(
        self,
        field: Callable[[P], str],
        name: str,
        ask: str,
        *,
        under: str = "",
        somebody: bool = False,
        with_it: QWidget | None = None,
        to: QVBoxLayout | None = None,
    ) -> QWidget:
        """One line; what comes back is its whole row. With `somebody`, people known are offered.

        What comes `with_it` is in sight while the line is open.
        """
        row = QuestionRow(ask, lambda: LineField(ask, description=under), description=under)
        row.asks_for_somebody, row.with_it = somebody, with_it
        self.fields.line(field, row)
        return self._put(row, name, to)

    def yes_no(
        self,
        field: Callable[[P], Answer | None],
        name: str,
        ask: str,
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> OneOf[Answer]:
        """Yes, no or not sure."""
        return self.one(field, name, ask, yes_no(), under=under, to=to)

    def day(
        self,
        field: Callable[[P], SpokenDate],
        name: str,
        ask: str,
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> DateField:
        """A day as somebody says it, in the past."""
        day = DateField(ask, today=today, looking=Looking.BACK, description=under, late=True)
        self.fields.day(field, day)
        return self._put(day, name, to)

    def day_to_come(
        self,
        field: Callable[[P], SpokenDate],
        name: str,
        ask: str,
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> DateField:
        """A day as somebody says it, still to come."""
        day = DateField(ask, today=today, description=under, late=True)
        self.fields.day(field, day)
        return self._put(day, name, to)

    def choose(
        self,
        field: Callable[[P], T | None],
        name: str,
        ask: str,
        options: Sequence[tuple[T, str]],
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> QWidget:
        """One answer of many, from a list that drops down; what comes back is its whole row."""
        row = QuestionRow(ask, lambda: Chooser(ask, options, description=under), description=under)
        self.fields.one(field, row)
        return self._put(row, name, to)

    def always_choose(
        self,
        field: Callable[[P], T],
        name: str,
        options: Sequence[tuple[T, str]],
        *,
        to: QVBoxLayout | None = None,
    ) -> QWidget:
        """One of many from a list that drops down, where there always is one."""
        row = QuestionRow(name, lambda: Chooser(name, options))
        row.always_holds = True
        self.fields.always_one(field, row)
        return self._put(row, name, to)

    def one(
        self,
        field: Callable[[P], T | None],
        name: str,
        ask: str,
        options: Sequence[tuple[T, str]],
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> OneOf[T]:
        """One answer of a few, or none."""
        choice = OneOf(ask, options, description=under, late=True)
        self.fields.one(field, choice)
        return self._put(choice, name, to)

    def any(
        self,
        field: Callable[[P], tuple[T, ...]],
        name: str,
        ask: str,
        options: Sequence[tuple[T, str]],
        *,
        under: str = "",
        to: QVBoxLayout | None = None,
    ) -> AnyOf[T]:
        """Any number of answers."""
        choices = AnyOf(ask, options, description=under, late=True)
        self.fields.any(field, choices)
        return self._put(choices, name, to)

    def rests(self, control: Control, name: str) -> Control:
        """Name a control that is placed and bound by its card, and let it rest as all others do."""
        self.named(control, name)
        asked: object = control
        if isinstance(asked, Openable):
            self.openables.append(asked)
            asked.set_open(False)
        return control

    def fold(
        self, title: str, name: str = "", *, to: QVBoxLayout | None = None
    ) -> tuple[Folding, QVBoxLayout]:
        """A part of the column that is folded away, and the column to fill it by."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(16)
        folding = self.named(Folding(title, body), name or title)
        (to if to is not None else self.column).addWidget(folding)
        return folding, column

    def _put(self, row: Control, name: str, to: QVBoxLayout | None) -> Control:
        if isinstance(row, WordsEditor):
            row.short = name
        self.rests(row, name)
        (to if to is not None else self.column).addWidget(row)
        return row

    def _english(self, beside: InterpreterEnglish, name: str, to: QVBoxLayout | None) -> None:
        label = QCoreApplication.translate("Sheet", "The same in English: {words}")
        self.named(beside, label.format(words=name))
        (to if to is not None else self.column).addWidget(beside)

    def _whole(self, name: str) -> str:
        return f"{name} {self._number}".strip()
