"""A small form for one entry: what is written in it is kept while typing."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer, SaidBy
from msp_desktop.record.part import SpokenDate, SpokenWords
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Looking
from ui.widgets.fields.text_fields import LineField
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import form_row, give_name
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone
from ui.widgets.voice_block import Voice
from ui.widgets.words import said_by_words

T = TypeVar("T")
say = QCoreApplication.translate
_NO_DAY: Final = SpokenDate()


class _Kept(NamedTuple):
    """How one field is read as text, and shown again from it."""

    read: Callable[[], str]
    show: Callable[[str], None]


class EntryForm(QWidget):
    """Fields under each other, and "Save". `name` is what is begun in it is kept under.

    Signals: `kept(object)` with what was made of it, a case event as a rule; `given_up()`;
    `begun(str, dict)` with the name of the form and what stands in its fields, at each change.
    """

    kept = Signal(object)
    given_up = Signal()
    begun = Signal(str, object)

    def __init__(self, name: str, about: str) -> None:
        super().__init__()
        self.name = name
        self._about = about
        self._fields: dict[str, _Kept] = {}
        self._make: Callable[[], object] = lambda: ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 12)
        self._column.setSpacing(12)
        self._notice = Notice(tone=Tone.CARE)

    def line(self, label: str, text: str = "", *, description: str = "") -> LineField:
        """A line of text."""
        field = LineField()
        field.set_text(text)
        field.changed.connect(self._changed)
        self._column.addWidget(form_row(label, field, description=description))
        give_name(field, label, description)
        self._fields[label] = _Kept(field.text, field.set_text)
        return field

    def words(self, label: str, words: SpokenWords, person: str) -> WordsEditor:
        """Somebody's own words, with who said them."""
        speakers = [(each, said_by_words(each, person)) for each in SaidBy]
        field = WordsEditor(label, speakers=speakers)
        field.set_words(words.text, words.said_by)
        field.changed.connect(self._changed)
        self._column.addWidget(field)
        self._fields[label] = _Kept(field.text, field.set_words)
        self._fields[f"{label}: who"] = _Kept(
            lambda: (field.said_by() or SaidBy.PERSON).value if field.text() else "",
            lambda who: field.set_words(field.text(), SaidBy(who) if who else None),
        )
        return field

    def view(self, label: str, text: str = "", *, description: str = "") -> WordsEditor:
        """What the advocate writes in several lines."""
        whose = say("Entries", "your words")
        field = WordsEditor(
            label, voice=Voice.PRACTITIONER, whose_view=whose, description=description
        )
        field.set_words(text)
        field.changed.connect(self._changed)
        self._column.addWidget(field)
        self._fields[label] = _Kept(field.text, field.set_words)
        return field

    def day(self, label: str, day: SpokenDate = _NO_DAY, *, ahead: bool = False) -> DateField:
        """A day, written as it is said."""
        field = DateField(label, today=today, looking=Looking.AHEAD if ahead else Looking.BACK)
        field.set_value(shown_day(day), day.on)
        field.changed.connect(self._changed)
        self._column.addWidget(field)
        self._fields[label] = _Kept(lambda: field.value()[0], field.set_value)
        return field

    def choose(self, label: str, options: Sequence[tuple[T, str]], value: T | None) -> Chooser[T]:
        """One of a longer list."""
        field = Chooser(label, options)
        field.set_value(value)
        field.changed.connect(self._changed)
        self._column.addWidget(form_row(label, field))
        self._fields[label] = _Kept(
            lambda: _place(options, field.value()), lambda text: field.set_value(_at(options, text))
        )
        return field

    def one_of(
        self,
        label: str,
        options: Sequence[tuple[T, str]],
        value: T | None,
        *,
        description: str = "",
    ) -> OneOf[T]:
        """One of a few."""
        field = OneOf(label, options, description=description)
        field.set_value(value)
        field.changed.connect(self._changed)
        self._column.addWidget(field)
        self._fields[label] = _Kept(
            lambda: _place(options, field.value()), lambda text: field.set_value(_at(options, text))
        )
        return field

    def yes_no(self, label: str, value: Answer | None, *, description: str = "") -> OneOf[Answer]:
        """Yes, no or not sure."""
        options = [
            (Answer.YES, say("Answers", "Yes")),
            (Answer.NO, say("Answers", "No")),
            (Answer.NOT_SURE, say("Answers", "Not sure")),
        ]
        return self.one_of(label, options, value, description=description)

    def any_of(
        self,
        label: str,
        options: Sequence[tuple[T, str]],
        values: Sequence[T],
        *,
        description: str = "",
    ) -> AnyOf[T]:
        """Any of several."""
        field = AnyOf(label, options, description=description)
        field.set_value(values)
        field.changed.connect(self._changed)
        self._column.addWidget(field)

        def show(text: str) -> None:
            field.set_value([options[int(at)][0] for at in text.split() if int(at) < len(options)])

        self._fields[label] = _Kept(
            lambda: " ".join(_place(options, each) for each in field.value()), show
        )
        return field

    def own(
        self, label: str, field: QWidget, read: Callable[[], str], show: Callable[[str], None]
    ) -> None:
        """A field of another kind: it says `changed()`, and is read as text and shown from it."""
        field.changed.connect(self._changed)  # type: ignore[attr-defined]
        self._column.addWidget(field)
        self._fields[label] = _Kept(read, show)

    def made_by(self, make: Callable[[], object]) -> "EntryForm":
        """What is kept of it; a sentence instead says what is still missing."""
        self._make = make
        keep = secondary(say("Entries", "Save"), description=self._about)
        leave = quiet(say("Entries", "Not now"), description=self._about)
        keep.clicked.connect(self._keep)
        leave.clicked.connect(self._give_up)
        self._column.addWidget(self._notice)
        self._column.addWidget(FittingRow([keep, leave], []))
        return self

    def go_on_with(self, values: dict[str, str]) -> None:
        """Show what was begun before."""
        for label, text in values.items():
            kept = self._fields.get(label)
            if kept is not None:
                kept.show(text)

    def refuse(self, sentence: str) -> None:
        """Say why it was not kept; what was written stays."""
        self._notice.say(sentence)

    def _values(self) -> dict[str, str]:
        return {label: kept.read() for label, kept in self._fields.items()}

    def _changed(self) -> None:
        self._notice.say("")
        self.begun.emit(self.name, self._values())

    def _give_up(self) -> None:
        self.begun.emit(self.name, {})
        self.given_up.emit()

    def _keep(self) -> None:
        made = self._make()
        if isinstance(made, str):
            self._notice.say(made)
        else:
            self.kept.emit(made)


def spoken(field: DateField) -> SpokenDate:
    """The day in a field, as it was said and as it was understood."""
    said, on = field.value()
    return SpokenDate(said=said, on=on)


def spoken_words(field: WordsEditor) -> SpokenWords:
    """The words in a field, with who said them."""
    return SpokenWords(text=field.text(), said_by=field.said_by() or SaidBy.PERSON)


def shown_day(day: SpokenDate) -> str:
    """A day as it is written in a field: as it was said, or in figures for every language."""
    if day.said.strip() or day.on is None:
        return day.said
    return f"{day.on.day}/{day.on.month}/{day.on.year}"


def today() -> date:
    """The day by this laptop's clock."""
    return datetime.now().astimezone().date()


def _place(options: Sequence[tuple[T, str]], value: T | None) -> str:
    places = [at for at, (each, _) in enumerate(options) if each == value]
    return str(places[0]) if places and value is not None else ""


def _at(options: Sequence[tuple[T, str]], text: str) -> T | None:
    return options[int(text)][0] if text.isdigit() and int(text) < len(options) else None
