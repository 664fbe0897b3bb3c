"""One item of a list on a card, with the item's number behind every name on it."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.part import RecordPart
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide
from ui.widgets.buttons import Button, quiet
from ui.widgets.labels import Card
from ui.widgets.layout.folding import Folding

Item = TypeVar("Item", bound=RecordPart)


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
        self.sheet: Form[Item] = Form(lambda: self.item, self.give, self.column)
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


def remove_button(card: NumberedCard[Any], thing: str, *, beside: QWidget | None = None) -> Button:
    """Put the button at the end of the card; `thing` is what goes, for those who do not see it."""
    away = quiet(QCoreApplication.translate("NumberedCard", "Take away"))
    card.sheet.named(away, f"{away.text()}: {thing}")
    away.clicked.connect(card.removed)
    row = SideBySide()
    if beside is None:
        margins = card.column.contentsMargins()
        margins.setBottom(margins.bottom() // 2)
        card.column.setContentsMargins(margins)
    else:
        row.add(beside)
    row.add_at_end(away)
    card.column.addWidget(row)
    return away


def bare(card: NumberedCard[Any]) -> None:
    """Leave out the line round a card that holds little or has a ground of its own."""
    card.setProperty("role", "")
    card.column.setContentsMargins(0, 0, 0, 0)
    card.column.setSpacing(4)
