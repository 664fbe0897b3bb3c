"""The queue by keyboard: arrows go from row to row, and show and hide a case's earlier papers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.review.case_card import CaseCard

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End)
_FOLDS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class QueueKeys(QObject):
    """Hears the keys of the rows it follows; Tab goes through them as through any buttons."""

    def __init__(self, page: QWidget, cards: Callable[[], Sequence[CaseCard]]) -> None:
        super().__init__(page)
        self._cards = cards

    def follow(self, card: CaseCard) -> None:
        """Hear the keys of this card."""
        for stop in card.every_stop:
            stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move or fold; every other one is the row's own."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(watched, key)
        elif key in _FOLDS:
            self._fold(watched, key)
        return key in {*_MOVES, *_FOLDS}

    def _move(self, stop: QObject, key: Qt.Key) -> None:
        stops = [each for card in self._cards() for each in card.stops]
        at = next(place for place, each in enumerate(stops) if each is stop)
        place = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Down: min(at + 1, len(stops) - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }[key]
        stops[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self, stop: QObject, key: Qt.Key) -> None:
        card = next(each for each in self._cards() if stop in each.stops)
        if card.fold is None:
            return
        opens = (key == Qt.Key.Key_Right) != card.isRightToLeft()
        if not opens:
            card.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        card.fold.set_open(opens)
