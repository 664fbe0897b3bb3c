"""Two groups of controls: side by side where they fit, on as many lines as it takes otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from ui.widgets.layout.flow import FlowLayout

GAP = 12


class FittingRow(QWidget):
    """`leading` at the near side, `trailing` at the far side; large text takes further lines.

    Controls whose words change may do so at any time.
    """

    def __init__(self, leading: Sequence[QWidget], trailing: Sequence[QWidget]) -> None:
        super().__init__()
        groups = _TwoGroups(self, set(leading))
        for control in (*leading, *trailing):
            groups.addWidget(control)


class _TwoGroups(FlowLayout):
    """Leaves what room there is on a line between the near group and the far one."""

    def __init__(self, row: QWidget, leading: set[QWidget]) -> None:
        super().__init__(row, gap=GAP)
        self._leading = leading

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, height: int
    ) -> None:
        near = [item for item in row if item[0].widget() in self._leading]
        far = [item for item in row if item[0].widget() not in self._leading]
        super()._place(near, rect, top, height)
        taken = sum(size.width() for _, size in far) + GAP * max(0, len(far) - 1)
        width = min(taken, rect.width())
        x = rect.left() if self._is_backwards() else rect.right() + 1 - width
        super()._place(far, QRect(QPoint(x, top), QSize(width, height)), top, height)
