"""One item of a list on a card, with the item's number behind every name on it."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.record.part import Part
from ui.conversation.form.form import Sheet
from ui.widgets.card import Card
from ui.widgets.layout.folding import Folding

Item = TypeVar("Item", bound=Part)


class NumberedCard(Card, Generic[Item]):
    """Shows one item and answers with the next one.

    Subclasses put their questions on `sheet`, show in `settle` what hangs on other answers, and
    say in `called` what the card is about.

    Signals:
        edited: the next item, after a person changed something.
        removed: a person does not want it any more.
    """

    edited = Signal(object)
    removed = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.item = item
        self.sheet: Sheet[Item] = Sheet(lambda: self.item, self.give, self.column)
        self.called = ""

    def show_item(self, item: Item, number: str) -> None:
        """Show this item as the one of that number, without giving rise to an edit."""
        self.item = item
        self.sheet.show(item)
        self.sheet.number(number)
        self.setAccessibleName(f"{self.called} {number}".strip())
        self.settle()

    def give(self, item: Item) -> None:
        """Take the next item and say so."""
        self.item = item
        self.settle()
        self.edited.emit(item)

    def settle(self) -> None:
        """Show what hangs on the answers; called after each of them."""

    def fold(self, title: str, name: str = "") -> tuple[Folding, QVBoxLayout]:
        """A part of the card that is folded away, and the column to fill it by."""
        return self.sheet.fold(title, name)
