"""The trail as a table that asks for more rows as it is scrolled, and can be read aloud."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from msp_desktop.store.trail.read import PAGE, Entry
from ui.trail.words import about_words, event_words, when_words, why_words

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in each column."""

    WHEN = 0
    WHAT = 1
    ABOUT = 2
    WHO = 3
    WHY = 4


class TrailModel(QAbstractTableModel):
    """The rows that were read so far, newest first.

    Signals: `more_wanted(int)` for those older than the row of that number.
    """

    more_wanted = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._more = self._asked = False

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these in place of what was shown."""
        self.beginResetModel()
        self._entries = list(entries)
        self._more, self._asked = len(entries) == PAGE, False
        self.endResetModel()

    def add_entries(self, entries: list[Entry]) -> None:
        """Show these below."""
        self._more, self._asked = len(entries) == PAGE, False
        if entries:
            first = len(self._entries)
            self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
            self._entries += entries
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's own name
        """Whether there are older rows."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's own name
        """Ask for older rows, once."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(self._entries[-1].number)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows were read so far."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """When, what, about whom, by whom, why."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The headings; rows have the number that they have in the file."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._entries[section].number)
        return {
            Column.WHEN: self.tr("When"),
            Column.WHAT: self.tr("What was done"),
            Column.ABOUT: self.tr("About"),
            Column.WHO: self.tr("By"),
            Column.WHY: self.tr("Why, and more"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """One cell; read aloud with its heading."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry, column = self._entries[index.row()], Column(index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{heading}: {self._words(entry, column)}"
        return None

    @staticmethod
    def _words(entry: Entry, column: Column) -> str:
        match column:
            case Column.WHEN:
                return when_words(entry.at)
            case Column.WHAT:
                return event_words(entry.event)
            case Column.ABOUT:
                return about_words(entry)
            case Column.WHO:
                return entry.who
            case Column.WHY:
                return why_words(entry)
