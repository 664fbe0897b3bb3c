"""The queue by keyboard: arrows go from row to row, and show and hide a case's earlier papers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.review.case_card import CaseCard
from ui.widgets.rows.row_keys import RowKeys

_FOLDS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class QueueKeys(RowKeys):
    """Follows the cards; Tab goes through their rows as through any buttons."""

    def __init__(self, page: QWidget, cards: Callable[[], Sequence[CaseCard]]) -> None:
        super().__init__(page, lambda: [stop for card in cards() for stop in card.stops])
        self._cards = cards

    def take(self, stop: QObject, key: Qt.Key) -> bool:
        """Fold too."""
        if key not in _FOLDS:
            return super().take(stop, key)
        card = next((each for each in self._cards() if stop in each.stops), None)
        if card is not None and card.fold is not None:
            opens = (key == Qt.Key.Key_Right) != card.isRightToLeft()
            if not opens:
                card.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
            card.fold.set_open(opens)
        return True
