"""A layout that sets things side by side and wraps, as words do."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items in reading order, on as many lines as the width asks for."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self.gap = gap
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's own name
        """Add at the end."""
        self._items.append(item)
        self._heights = {}

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """The item at a place, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Take the item out, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's own name
        """It never asks for more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all lines take at a width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._lay(QRect(0, 0, width, 0), place=False)
        return height

    def invalidate(self) -> None:
        """Something in it changed: measure again."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's own name
        """Lay the items out in `rect`."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """All on one line, if there is room."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's own name
        """Room for the widest item alone."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, place: bool) -> int:
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = self._size_of(item, rect.width())
            if rows[-1] and used + self.gap + size.width() > rect.width():
                rows.append([])
                used = 0
            used += size.width() + (self.gap if rows[-1] else 0)
            rows[-1].append((item, size))
        top = rect.top()
        for row in rows:
            height = max((size.height() for _, size in row), default=0)
            if place:
                self._place(row, rect, top, height)
            top += height + self.gap
        return max(0, top - self.gap - rect.top())

    def _size_of(self, item: QLayoutItem, width: int) -> QSize:
        """The size an item takes: its hint, or the whole width and the height it then needs."""
        hint = item.sizeHint()
        if hint.width() <= width:
            return hint
        height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
        return QSize(width, max(height, item.minimumSize().height()))

    def _place(
        self, row: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, height: int
    ) -> None:
        backwards = self._is_backwards()
        left = rect.left()
        for item, size in row:
            x = rect.right() + 1 - (left - rect.left()) - size.width() if backwards else left
            item.setGeometry(QRect(QPoint(x, top), QSize(size.width(), height)))
            left += size.width() + self.gap

    def _is_backwards(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()


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
