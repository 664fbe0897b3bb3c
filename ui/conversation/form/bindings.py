"""Which control holds which field: said once, and then shown and read by itself."""

from collections.abc import Callable
from typing import Generic, TypeVar

from msp_desktop.record.part import Day, Part, Words
from ui.conversation.form.interpreter_english import InEnglish
from ui.conversation.form.note_field import NoteField
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor

P = TypeVar("P", bound=Part)
C = TypeVar("C")


class Fields(Generic[P]):
    """The controls of one part, each holding the field it was given for.

    `read` gives the part as it now is, `write` takes the next one after an edit.
    """

    def __init__(self, read: Callable[[], P], write: Callable[[P], None]) -> None:
        self._read = read
        self._write = write
        self._showing: list[Callable[[P], None]] = []

    def show(self, part: P) -> None:
        """Show what the part holds, without giving rise to an edit."""
        for show in self._showing:
            show(part)

    def line(self, field: str, control: LineField | NoteField) -> None:
        """A field of text."""
        control.changed.connect(lambda: self._give(field, control.text()))
        self._showing.append(lambda part: control.set_text(getattr(part, field)))

    def view(self, field: str, control: WordsEditor) -> None:
        """A field of text in an editor that does not ask who said it."""
        control.changed.connect(lambda: self._give(field, control.text()))
        self._showing.append(lambda part: control.set_words(getattr(part, field)))

    def words(self, field: str, control: WordsEditor) -> None:
        """A field of words with who said them; what an interpreter made of them stays."""

        def given() -> None:
            before: Words = getattr(self._read(), field)
            by = control.said_by() or before.said_by
            self._give(field, before.but(text=control.text(), said_by=by))

        def show(part: P) -> None:
            words: Words = getattr(part, field)
            control.set_words(words.text, words.said_by)

        control.changed.connect(given)
        self._showing.append(show)

    def in_english(self, field: str) -> InEnglish:
        """A line for what an interpreter made of a field of words."""

        def words() -> Words:
            found: Words = getattr(self._read(), field)
            return found

        def show(part: P) -> None:
            shown: Words = getattr(part, field)
            beside.put(shown.in_english)

        beside = InEnglish(lambda: words().text)
        beside.line.changed.connect(
            lambda: self._give(field, words().but(in_english=beside.line.text()))
        )
        self._showing.append(show)
        return beside

    def spoken(self, field: str, control: WordsEditor, by: str = "said_by") -> None:
        """A field of text, and in `by` beside it who said it."""

        def given() -> None:
            part = self._read()
            who = control.said_by() or getattr(part, by)
            self._write(part.but(**{field: control.text(), by: who}))

        control.changed.connect(given)
        self._showing.append(
            lambda part: control.set_words(getattr(part, field), getattr(part, by))
        )

    def text_in_english(self, field: str, name: str = "") -> InEnglish:
        """The same for a field of text, kept in `name`, or in the field of its name beside it."""
        name = name or f"{field}_in_english"
        beside = InEnglish(lambda: str(getattr(self._read(), field)))
        beside.line.changed.connect(lambda: self._give(name, beside.line.text()))
        self._showing.append(lambda part: beside.put(getattr(part, name)))
        return beside

    def one(self, field: str, control: OneOf[C] | Chooser[C]) -> None:
        """A field with one code, or none."""
        control.changed.connect(lambda: self._give(field, control.value()))
        self._showing.append(lambda part: control.set_value(getattr(part, field)))

    def any(self, field: str, control: AnyOf[C]) -> None:
        """A field with any number of codes."""
        control.changed.connect(lambda: self._give(field, control.value()))
        self._showing.append(lambda part: control.set_value(getattr(part, field)))

    def day(self, field: str, control: DateField) -> None:
        """A field with a day as somebody said it."""

        def given() -> None:
            said, on = control.value()
            self._give(field, Day(said=said, on=on))

        def show(part: P) -> None:
            day: Day = getattr(part, field)
            control.set_value(day.said, day.on)

        control.changed.connect(given)
        self._showing.append(show)

    def _give(self, field: str, value: object) -> None:
        self._write(self._read().but(**{field: value}))
