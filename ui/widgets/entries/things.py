"""A list of what was entered, folded away: each thing in words, and ways to add and to correct."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.case.events import Happening
from msp_desktop.store.conversations.begun import Begun
from ui.translated import counted
from ui.widgets.buttons import Button, quiet
from ui.widgets.entries.form import EntryForm
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.folding import Folding
from ui.widgets.voice_block import QuoteView

SHOWN = 8
"""So many are listed at once; the others are a press away."""


class Way(NamedTuple):
    """A button that opens a form, such as "Change"; `form` builds it when it is wanted.

    With `press` it does that instead, and opens no form.
    """

    label: str
    name: str
    form: Callable[[], EntryForm] | None = None
    press: Callable[[], None] | None = None


class Thing(NamedTuple):
    """One thing that was entered: a line, and a quote where somebody said it.

    `care` is where it asks to be looked at. `item` is its id where it can be taken back.
    """

    line: str
    quote: str = ""
    who: str = ""
    care: bool = False
    ways: tuple[Way, ...] = ()
    item: str = ""


class ThingsSection(QWidget):
    """A folding with its things, newest first, and forms to add to them.

    Signals: `wanted(Happening, EntryForm | None)` when something is to be entered;
    `begun(str, dict)` as `EntryForm` has it.
    """

    wanted = Signal(object, object)
    begun = Signal(str, object)

    def __init__(
        self,
        title: str,
        things: Sequence[Thing],
        add: Sequence[Way],
        *,
        holds: str = "",
        empty: str = "",
        begun: Begun | None = None,
        taken_back: Callable[[str], Happening] | None = None,
    ) -> None:
        super().__init__()
        self._things, self._begun = tuple(things), begun or {}
        self._taken_back = taken_back
        self._places: dict[str, tuple[Button, QVBoxLayout, Callable[[], EntryForm]]] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 0, 0, 12)
        self._column.setSpacing(12)
        self.folding = Folding(title, inside)
        self.folding.set_holds(holds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.folding)
        self._add_ways(add)
        if not things and empty:
            self._column.addWidget(plain_label(empty, role="help"))
        for thing in self._things[:SHOWN]:
            self._column.addWidget(self._row(thing))
        if len(self._things) > SHOWN:
            self._add_more()
        self._go_on()

    def open_form(self, name: str) -> None:
        """Show the section with that form open."""
        if name in self._places:
            self.folding.set_open(True)
            self._open(name)

    def _add_ways(self, ways: Sequence[Way]) -> None:
        if not ways:
            return
        place = QVBoxLayout()
        buttons = [self._button(way, place, f"+  {way.label}") for way in ways]
        self._column.addWidget(FittingRow(buttons, []))
        self._column.addLayout(place)

    def _row(self, thing: Thing) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if thing.quote:
            column.addWidget(QuoteView(thing.quote, thing.who, small=True))
        if thing.line:
            line = plain_label(thing.line)
            if thing.care:
                line.setProperty("tone", "care")
            column.addWidget(line)
        about, place = thing.line or thing.quote, QVBoxLayout()
        buttons = [self._button(way, place, way.label, about) for way in thing.ways]
        if thing.item and self._taken_back is not None:
            buttons.append(self._take_back(self._taken_back(thing.item), about))
        if buttons:
            column.addWidget(FittingRow(buttons, []))
        column.addLayout(place)
        return whole

    def _button(self, way: Way, place: QVBoxLayout, label: str, about: str = "") -> Button:
        button = quiet(label)
        give_name(button, way.label, about)
        if way.press is not None:
            button.clicked.connect(way.press)
        elif way.form is not None:
            button.clicked.connect(lambda: self._open(way.name))
            self._places[way.name] = (button, place, way.form)
        return button

    def _take_back(self, what: Happening, about: str) -> Button:
        say = QCoreApplication.translate
        button = quiet(say("Entries", "Remove"))
        give_name(button, say("Entries", "Remove"), about)
        button.clicked.connect(lambda: self.wanted.emit(what, None))
        return button

    def _add_more(self) -> None:
        more = quiet(counted("1 more", "%n more", len(self._things) - SHOWN))
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

        def show() -> None:
            more.hide()
            for thing in self._things[SHOWN:]:
                self._column.addWidget(self._row(thing))

        more.clicked.connect(show)

    def _go_on(self) -> None:
        """Open what was begun before a lock."""
        for name in [name for name in self._begun if name in self._places]:
            self.folding.set_open(True)
            self._open(name).go_on_with(self._begun[name])

    def _open(self, name: str) -> EntryForm:
        button, place, make = self._places[name]
        form = make()
        button.setEnabled(False)
        place.addWidget(form)

        def close() -> None:
            button.setEnabled(True)
            place.removeWidget(form)
            form.hide()
            form.deleteLater()
            button.setFocus(Qt.FocusReason.OtherFocusReason)

        form.kept.connect(lambda what: self._kept(what, form))
        form.given_up.connect(close)
        form.begun.connect(self.begun)
        form.setFocus()
        form.focusNextChild()
        return form

    def _kept(self, what: Happening, form: EntryForm) -> None:
        self.wanted.emit(what, form)
