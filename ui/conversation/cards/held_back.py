"""Which parts and pieces of the record the person wants held back from one reader."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.items import items_of
from msp_desktop.disclosure.pieces import record_items
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, part_of
from ui.translated import translated
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.labels import give_name

_NEVER = frozenset({PartName.SHARING})


class HeldPieces(QWidget):
    """A tick for each part that holds something, and under it for each piece.

    Signals:
        changed: the keys that are held back now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._ticks: dict[str, TickChoice] = {}
        self._held: tuple[str, ...] = ()

    def show_record(self, conversation: Conversation, held: tuple[str, ...]) -> None:
        """Show what there is to hold back, and what is."""
        self._held = held
        titles = dict(_titles(conversation))
        if list(titles) != list(self._ticks):
            self._build(titles)
        for key, tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(key in held)

    def _build(self, titles: dict[str, str]) -> None:
        for tick in self._ticks.values():
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for key, title in titles.items():
            tick = TickChoice(title)
            give_name(tick, title, self.tr("Tick to hold it back from this reader."))
            tick.toggled.connect(lambda on, key=key: self._toggled(key, on))
            self._ticks[key] = tick
            self._column.addWidget(tick)

    def _toggled(self, key: str, on: bool) -> None:
        kept = tuple(each for each in self._held if each != key)
        self._held = (*kept, key) if on else kept
        self.changed.emit(self._held)


def _titles(conversation: Conversation) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name in PartName:
        if name in _NEVER:
            continue
        part = part_of(conversation, name)
        items = [item.key for item in items_of(part, name.value)]
        if not items:
            continue
        labels = {each.key: each.title for each in record_items(part, name.value, TITLES[name])}
        found.append((name.value, translated(TITLES[name])))
        found += [(key, translated(labels[key])) for key in items if key in labels]
    return found
