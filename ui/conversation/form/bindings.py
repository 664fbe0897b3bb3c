"""Which control holds which field: said once, and then shown and read by itself."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msp_desktop.practice.codes import SaidBy
from msp_desktop.record.field import Field
from msp_desktop.record.part import RecordPart, SpokenDate, SpokenWords
from ui.conversation.form.interpreter_english import InterpreterEnglish
from ui.conversation.form.note_field import NoteField
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.question_row import QuestionRow
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor

P = TypeVar("P", bound=RecordPart)
V = TypeVar("V")
C = TypeVar("C")


class FieldBindings(Generic[P]):
    """The controls of one part, each holding the field it was given for.

    `read` gives the part as it now is, `write` takes the next one after an edit. A field is named
    by a lambda, `lambda p: p.field`, so that its type has to fit its control.
    """

    def __init__(self, read: Callable[[], P], write: Callable[[P], None]) -> None:
        self._read = read
        self._write = write
        self._showing: list[Callable[[P], None]] = []
        self._following: list[Callable[[P], None]] = []

    def show(self, part: P) -> None:
        """Show what the part holds, without giving rise to an edit."""
        for show in (*self._showing, *self._following):
            show(part)

    def follow(self, show: Callable[[P], None]) -> None:
        """Call `show` with what the part holds, when it is shown and after each edit here."""
        self._following.append(show)

    def line(self, reach: Callable[[P], str], control: LineField | NoteField | QuestionRow) -> None:
        """A field of text."""
        field = Field(reach)
        control.changed.connect(lambda: self._give(field, control.text()))
        self._showing.append(lambda part: control.set_text(field.get(part)))

    def view(self, reach: Callable[[P], str], control: WordsEditor) -> None:
        """A field of text in an editor that does not ask who said it."""
        field = Field(reach)
        control.changed.connect(lambda: self._give(field, control.text()))
        self._showing.append(lambda part: control.set_words(field.get(part)))

    def words(self, reach: Callable[[P], SpokenWords], control: WordsEditor) -> None:
        """A field of words with who said them; what an interpreter made of them stays."""
        field = Field(reach)

        def given() -> None:
            before = field.get(self._read())
            by = control.said_by() or before.said_by
            self._give(field, before.but(text=control.text(), said_by=by))

        def show(part: P) -> None:
            words = field.get(part)
            control.set_words(words.text, words.said_by)

        control.changed.connect(given)
        self._showing.append(show)

    def words_in_english(self, reach: Callable[[P], SpokenWords]) -> InterpreterEnglish:
        """A line for what an interpreter made of a field of words."""
        field = Field(reach)
        beside = InterpreterEnglish(lambda: field.get(self._read()).text)
        beside.changed.connect(
            lambda: self._give(field, field.get(self._read()).but(in_english=beside.text()))
        )
        self._showing.append(lambda part: beside.put(field.get(part).in_english))
        return beside

    def spoken(
        self, reach: Callable[[P], str], by: Callable[[P], SaidBy], control: WordsEditor
    ) -> None:
        """A field of text, and in `by` beside it who said it."""
        field, speaker = Field(reach), Field(by)

        def given() -> None:
            part = self._read()
            who = control.said_by() or speaker.get(part)
            self._take(speaker.put(field.put(part, control.text()), who))

        control.changed.connect(given)
        self._showing.append(lambda part: control.set_words(field.get(part), speaker.get(part)))

    def text_in_english(
        self, reach: Callable[[P], str], english: Callable[[P], str]
    ) -> InterpreterEnglish:
        """The same for a field of text, kept in the field `english`."""
        field, meaning = Field(reach), Field(english)
        beside = InterpreterEnglish(lambda: field.get(self._read()))
        beside.changed.connect(lambda: self._give(meaning, beside.text()))
        self._showing.append(lambda part: beside.put(meaning.get(part)))
        return beside

    def one(
        self, reach: Callable[[P], C | None], control: OneOf[C] | Chooser[C] | QuestionRow
    ) -> None:
        """A field with one code, or none."""
        field = Field(reach)
        control.changed.connect(lambda: self._give(field, control.value()))
        self._showing.append(lambda part: control.set_value(field.get(part)))

    def always_one(self, reach: Callable[[P], C], control: Chooser[C] | QuestionRow) -> None:
        """A field that always holds a code."""
        field = Field(reach)

        def given() -> None:
            value = control.value()
            if value is not None:
                self._give(field, value)

        control.changed.connect(given)
        self._showing.append(lambda part: control.set_value(field.get(part)))

    def any(self, reach: Callable[[P], tuple[C, ...]], control: AnyOf[C]) -> None:
        """A field with any number of codes."""
        field = Field(reach)
        control.changed.connect(lambda: self._give(field, control.value()))
        self._showing.append(lambda part: control.set_value(field.get(part)))

    def day(self, reach: Callable[[P], SpokenDate], control: DateField) -> None:
        """A field with a day as somebody said it."""
        field = Field(reach)

        def given() -> None:
            said, on = control.value()
            self._give(field, SpokenDate(said=said, on=on))

        def show(part: P) -> None:
            day = field.get(part)
            control.set_value(day.said, day.on)

        control.changed.connect(given)
        self._showing.append(show)

    def _give(self, field: Field[P, V], value: V) -> None:
        self._take(field.put(self._read(), value))

    def _take(self, part: P) -> None:
        self._write(part)
        for show in self._following:
            show(part)
