"""The rows of the queue, renewed all at once: a screen reader never holds on to an old one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

_NOWHERE = QModelIndex()


class QueueModel(QAbstractListModel):
    """Each row is what it says and the id of its review."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[UUID, str], ...] = ()

    def show(self, rows: Sequence[tuple[UUID, str]]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def review_at(self, index: QModelIndex) -> UUID | None:
        """Which review stands there."""
        return self._rows[index.row()][0] if index.isValid() else None

    def place_of(self, review: UUID | None) -> QModelIndex:
        """Where that review stands, or the first where it does not."""
        ids = [each for each, _ in self._rows]
        return self.index(ids.index(review) if review in ids else 0)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own signature
        """What a row says."""
        return self._rows[index.row()][1] if role == Qt.ItemDataRole.DisplayRole else None
