"""Many controls of one kind as one stop for Tab, with the arrow keys going from one to the next."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_FORWARD = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})
_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})


class OneStop(QObject):
    """Tab stops at the one that had the keyboard last, at first the first.

    What is hidden is passed over. It lives as long as `holder`.
    """

    def __init__(self, holder: QWidget, controls: Sequence[QWidget]) -> None:
        super().__init__(holder)
        self._controls = list(controls)
        self._stop: QWidget | None = None
        for each in self._controls:
            each.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on by an arrow key; remember where the keyboard was."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._stop = cast("QWidget", watched)
            self._settle()
        elif kind in {QEvent.Type.HideToParent, QEvent.Type.ShowToParent}:
            self._settle()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(cast("QWidget", watched), event)
        return super().eventFilter(watched, event)

    def _pressed(self, at: QWidget, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if not plain or key not in _FORWARD | _BACK:
            return False
        by = 1 if key in _FORWARD else -1
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and at.isRightToLeft():
            by = -by
        shown = self._shown()
        shown[(shown.index(at) + by) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _shown(self) -> list[QWidget]:
        return [each for each in self._controls if not each.isHidden()]

    def _settle(self) -> None:
        shown = self._shown()
        if self._stop not in shown:
            self._stop = shown[0] if shown else None
        for each in self._controls:
            stops = each is self._stop
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
