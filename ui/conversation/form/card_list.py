"""A list of cards to write in: one can be added, and one taken away can be put back."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.record.part import HasId, item_by_id, with_item, without_item
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import SideBySide
from ui.widgets.buttons import Button, quiet, secondary
from ui.widgets.labels import plain_label
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.tab_order import first_control
from ui.widgets.openable import Openable

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
            shown: object = card
            if isinstance(shown, Openable):
                shown.show_state()
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


class Gone(NamedTuple, Generic[Item]):
    """An item that was taken away, and where it stood."""

    place: int
    item: Item


class CardList(QWidget, Generic[Item]):
    """The cards of a list, and under them the way to add one.

    `make(item)` builds the card of an item, `new()` an item that is empty; `add` is what the button
    says ("Another option"). A new card joins the list when something is written on it. With
    `starts_open` there is always a card to write on, and nothing more to add while it is empty.
    With `ask` the list has a question: over the cards, or beside the button while there is none.
    The first card's controls carry their plain names, the others' have their number behind them.

    Signals:
        changed: the next items, as a tuple, after a person changed, added or took away one.
    """

    changed = Signal(object)

    def __init__(
        self,
        make: Callable[[Item], NumberedCard[Any]],
        new: Callable[[], Item],
        *,
        add: str,
        ask: str = "",
        starts_open: bool = False,
    ) -> None:
        super().__init__()
        self._make = make
        self._new = new
        self._starts_open = starts_open
        self._items: tuple[Item, ...] = ()
        self._fresh: Item | None = None
        self._within = ""
        self._gone: list[Gone[Item]] = []
        self._cards: ItemCards[Item, NumberedCard[Any]] = ItemCards(self._build, self._fill)
        self._add = secondary(f"+  {add}")
        self._add.setAccessibleName(add)
        self._add.clicked.connect(self.open_another)
        self._called = add
        self._back: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._over, self._beside = (plain_label(ask, role="label") for _ in range(2))
        column.addWidget(self._over)
        column.addWidget(self._cards)
        self._row, holder = SideBySide(), QWidget()
        self.buttons = FlowLayout(holder)
        self.buttons.addWidget(self._add)
        self._row.add(self._beside)
        self._row.add(holder)
        column.addWidget(self._row)
        self._over.hide()
        self._beside.setVisible(bool(ask))

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these items, without giving rise to an edit."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._offer_back()
        if self._fresh is not None and item_by_id(self._items, self._fresh.id) is not None:
            self._fresh = None
        self._lay()

    def follow(self, items: Sequence[Item]) -> None:
        """Show these items, unless they are what the cards show already.

        For after an edit, here or elsewhere on the page: laid again for each letter, the cards
        would keep whoever types waiting.
        """
        if tuple(items) != self._items or not self._cards.cards():
            self.show_items(items)

    def open_another(self) -> None:
        """Open an empty card, or go to the one that is still empty."""
        if self._fresh is None:
            self._fresh = self._new()
        self._lay()
        self.go_to(self._fresh.id)

    def number_within(self, number: str) -> None:
        """Say on which card this list stands; every name on it then tells it: "Matter 2.1"."""
        self._within = number
        add = self._add.text().removeprefix("+").strip()
        name_control(self._add, f"{add} {number}".strip())
        self._called = f"{add} {number}".strip()
        if self._back is not None:
            self._back.setAccessibleName(self.name())

    def take(self, item: Item) -> None:
        """Add an item that already says something, and go to it."""
        if not self._items:
            self._fresh = None
        self._give((*self._items, item))
        self._lay()
        self.go_to(item.id)

    def go_to(self, item_id: str) -> None:
        """Put the keyboard where writing begins on that card, else on the button that adds one."""
        card = self._cards.card(item_id)
        first = first_control(card) if card is not None else None
        (first or self._add).setFocus(Qt.FocusReason.TabFocusReason)

    def card(self, item_id: str) -> NumberedCard[Any] | None:
        """The card of that item."""
        return self._cards.card(item_id)

    def in_order(self) -> tuple[NumberedCard[Any], ...]:
        """The cards as they are shown, an empty one too."""
        found = (self._cards.card(item.id) for item in self._shown())
        return tuple(card for card in found if card is not None)

    def _shown(self) -> tuple[Item, ...]:
        return self._items if self._fresh is None else (*self._items, self._fresh)

    def _lay(self) -> None:
        if self._starts_open and not self._shown():
            self._fresh = self._new()
        self._cards.show_items(self._shown())
        asks, some = bool(self._over.text()), bool(self._shown())
        self._over.setVisible(asks and some)
        self._beside.setVisible(asks and not some)

    def _build(self, item: Item) -> NumberedCard[Any]:
        card = self._make(item)
        card.edited.connect(self._edited)
        card.removed.connect(lambda: self._take_away(item.id))
        return card

    def _fill(self, card: NumberedCard[Any], item: Item) -> None:
        number = next(at for at, one in enumerate(self._shown(), 1) if one.id == item.id)
        name = "" if number == 1 else str(number)
        if self._within:
            name = f"{self._within}.{number}"
        card.show_item(item, name)
        self._let_go()

    def _let_go(self) -> None:
        """The card that a list starts with cannot be taken away while it is empty."""
        only = self._starts_open and not self._items and self._fresh is not None
        for card in self._cards.cards():
            card.let_go(can_go=not only)
        self._add.setVisible(not only)
        self._row.setVisible(not only or bool(self._gone))

    def _edited(self, item: Item) -> None:
        if self._fresh is not None and self._fresh.id == item.id:
            self._fresh = None
        self._give(with_item(self._items, item))

    def _take_away(self, item_id: str) -> None:
        place = [item.id for item in self._shown()].index(item_id)
        item = item_by_id(self._items, item_id)
        if item is None:
            self._fresh = None
            self._lay()
        else:
            self._give(without_item(self._items, item_id))
            self._gone.append(Gone(place, item))
            self._lay()
            self._offer_back()
        left = self._shown()
        self.go_to(left[min(place, len(left) - 1)].id if left else "")

    def _put_back(self) -> None:
        if not self._gone:
            return
        at, item = self._gone.pop()
        if not self._items:
            self._fresh = None
        self._offer_back()
        self._give((*self._items[:at], item, *self._items[at:]))
        self._lay()
        self.go_to(item.id)

    def _give(self, items: tuple[Item, ...]) -> None:
        self._items = items
        self._let_go()
        self.changed.emit(items)

    def name(self) -> str:
        """What tells this list from the others of its page."""
        return self.tr("Put back what was removed: {what}").format(what=self._called)

    def gone(self) -> tuple[Gone[Item], ...]:
        """What was taken away and can be put back, the last one last."""
        return tuple(self._gone)

    def remember_gone(self, gone: Sequence[Gone[Item]]) -> None:
        """What was taken away from a list of this name before can be put back here too."""
        self._gone = [*gone, *self._gone]
        self._offer_back()

    def _offer_back(self) -> None:
        """The last one taken away comes back first, then the one before it."""
        self._gone = [one for one in self._gone if item_by_id(self._items, one.item.id) is None]
        if self._gone and self._back is None:
            self._back = quiet(self.tr("Put back what was removed"))
            self._back.setAccessibleName(self.name())
            self._back.clicked.connect(self._put_back)
            self.buttons.addWidget(self._back)
        if self._back is not None:
            self._back.setVisible(bool(self._gone))
        self._row.setVisible(self._add.isVisibleTo(self._row) or bool(self._gone))
