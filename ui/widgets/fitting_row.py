"""Two groups of controls: side by side where they fit, one under the other where they do not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

GAP = 12


class FittingRow(QWidget):
    """`leading` at the near side, `trailing` at the far side; large text puts it in a second row.

    Controls whose words change may do so at any time.
    """

    def __init__(self, leading: Sequence[QWidget], trailing: Sequence[QWidget]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._groups = (_group(leading), _group(trailing))
        near, far = self._groups
        near.addStretch(1)
        far.insertStretch(0, 1)
        self._box.addLayout(near, 1)
        self._box.addLayout(far)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider group alone."""
        least = super().minimumSizeHint()
        return QSize(max(group.minimumSize().width() for group in self._groups), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lie in one row or two."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when words change."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        needed = GAP + sum(group.sizeHint().width() for group in self._groups)
        directions = QBoxLayout.Direction
        fits = needed <= self.width()
        direction = directions.LeftToRight if fits else directions.TopToBottom
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()


def _group(controls: Sequence[QWidget]) -> QHBoxLayout:
    group = QHBoxLayout()
    group.setSpacing(GAP)
    for control in controls:
        group.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
    return group
