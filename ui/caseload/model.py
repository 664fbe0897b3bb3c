"""The caseload as a list that a view, a delegate and a screen reader can read."""

from datetime import UTC, datetime, timedelta
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from msp_desktop.record.part import day_at
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.conversations.caseload import CaseloadEntry
from ui.translated import day_words, time_words, translated

LEFT_LONG = timedelta(days=30)
"""A draft that nobody touched for so long says since when; it is never deleted by itself."""

ModelIndex = QModelIndex | QPersistentModelIndex


class EntryRole(IntEnum):
    """What the delegate asks of an entry."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    COPY = Qt.ItemDataRole.UserRole + 2


class CaseloadModel(QAbstractListModel):
    """The entries that were found, in the order they came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[CaseloadEntry, ...] = ()
        self._copies: dict[UUID, datetime] = {}

    def show_entries(self, entries: tuple[CaseloadEntry, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def show_copies(self, last: dict[UUID, datetime]) -> None:
        """Say of each entry when the newest copy was made of it, if one was."""
        self._copies = last
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def finished_ones(self) -> dict[UUID, str]:
        """The finished real conversations that are shown: how each is called, and when it began."""
        return {
            entry.id: f"{entry_title(entry)}, {day_words(day_at(entry.started_at))}"
            for entry in self._entries
            if entry.finished and not entry.for_practice
        }

    def people(self) -> dict[UUID, str]:
        """Everybody real who is shown, by how they are called."""
        return {
            entry.person_id: entry_title(entry) for entry in self._entries if not entry.for_practice
        }

    def unfinished_ones(self) -> dict[UUID, str]:
        """The real visits that are shown, not finished, and worked on here."""
        return {
            entry.id: f"{entry_title(entry)}, {day_words(day_at(entry.started_at))}"
            for entry in self._entries
            if not (entry.finished or entry.handed_on or entry.for_practice)
        }

    def entry(self, index: ModelIndex) -> CaseloadEntry | None:
        """The entry at that place, if there is one."""
        row = index.row()
        return self._entries[row] if index.isValid() and row < len(self._entries) else None

    def rowCount(self, parent: ModelIndex | None = None) -> int:
        """How many entries there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The entry itself, or how it is read out."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == EntryRole.ENTRY:
            return entry
        if role == EntryRole.COPY:
            return self._copy_words(entry)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            copy = self._copy_words(entry)
            parts = (entry_title(entry), state_of(entry), copy, when(entry), entry.first_wish)
            return ", ".join(part for part in parts if part)
        return None

    def _copy_words(self, entry: CaseloadEntry) -> str:
        """When the newest copy was made, in a few words; empty where there is none."""
        at = self._copies.get(entry.id)
        if at is None:
            return ""
        words = QCoreApplication.translate("Caseload", "copy made {day}")
        return words.format(day=day_words(day_at(at), "d MMMM"))


def entry_title(entry: CaseloadEntry) -> str:
    """The person as the list names them: as they like to be called, and their name."""
    known_as, name = entry.known_as.strip(), entry.name.strip()
    if known_as and name and known_as not in name.split():
        return f"{known_as} ({name})"
    return name or known_as or translated(NOT_NAMED)


def state_of(entry: CaseloadEntry) -> str:
    """Whether the conversation is finished, and whether it is practice."""
    if not entry.for_practice:
        return _state_words(entry)
    words = QCoreApplication.translate("Caseload", "practice, {state}")
    return words.format(state=_state_words(entry))


def _state_words(entry: CaseloadEntry) -> str:
    """Whether it is finished; of an old draft, when it was touched last."""
    if entry.handed_on:
        words = QCoreApplication.translate("Caseload", "handed on to {name}")
        return words.format(name=entry.handed_on)
    if entry.finished:
        return QCoreApplication.translate("Caseload", "finished")
    if datetime.now(UTC) - entry.changed_at > LEFT_LONG:
        words = QCoreApplication.translate("Caseload", "not finished, last touched {day}")
        return words.format(day=day_words(day_at(entry.changed_at)))
    return QCoreApplication.translate("Caseload", "not finished")


def when(entry: CaseloadEntry) -> str:
    """The day and time it began, as this system writes them."""
    began = entry.started_at
    return f"{day_words(day_at(began))}, {time_words(began)}"
