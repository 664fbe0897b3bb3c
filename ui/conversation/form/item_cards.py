"""A list of things, a card each: outcomes, options, decisions, actions.

Cards are kept by the item's id, so that typing in one never rebuilds it: only adding, removing and
reordering touch the others.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.part import HasId

Item = TypeVar("Item", bound=HasId)
ItemCard = TypeVar("ItemCard", bound=QWidget)


class ItemCards(QWidget, Generic[Item, ItemCard]):
    """The cards of a list of items, in the list's order.

    `make(item)` builds a card for an item that is new; `fill(card, item)` puts an item's values
    into its card without giving rise to an edit.
    """

    def __init__(
        self, make: Callable[[Item], ItemCard], fill: Callable[[ItemCard, Item], None]
    ) -> None:
        super().__init__()
        self._make = make
        self._fill = fill
        self._cards: dict[str, ItemCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these items, in this order."""
        present = {item.id for item in items}
        for gone in [item_id for item_id in self._cards if item_id not in present]:
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, item in enumerate(items):
            if item.id not in self._cards:
                self._cards[item.id] = self._make(item)
            card = self._cards[item.id]
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
                card.show()  # at once: what Qt shows a moment later cannot yet take the focus
            self._fill(card, item)
        self._heard_in_order(items)
        self.setVisible(bool(items))

    def _heard_in_order(self, items: Sequence[Item]) -> None:
        """Let assistive technology, which goes by age, meet the cards as they are seen."""
        wanted = [self._cards[item.id] for item in items]
        if [child for child in self.children() if child in wanted] != wanted:
            for card in wanted:
                card.raise_()

    def card(self, item_id: str) -> ItemCard | None:
        """The card of that item."""
        return self._cards.get(item_id)

    def cards(self) -> tuple[ItemCard, ...]:
        """Every card, in no particular order."""
        return tuple(self._cards.values())
