"""What can still be read of a damaged store, put into a new one, and a count of what could not."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Lens
from msp_desktop.record.amendment import amendment_from_json
from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.faults import RecordRefused
from msp_desktop.record.part import RecordPart
from msp_desktop.store import search, tables
from msp_desktop.store.conversations.amendments import amendments_of
from msp_desktop.store.conversations.index_tables import draw_tables
from msp_desktop.store.conversations.seal_chain import SealKind, Seals
from msp_desktop.store.engine import transaction
from msp_desktop.store.entries.entries import EntryRow
from msp_desktop.store.entries.infer import enter_all
from msp_desktop.store.entries.put_back import entry_in, is_author, put_back
from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here
from msp_desktop.vault.repair.salvage import copy_aside, new_beside, put_salvaged_in_place, rows_in
from msp_desktop.vault.repair.salvage_pages import SalvagedRow
from msp_desktop.vault.unlocked import UnlockedVault


class Salvaged(RecordPart):
    """What came of it: how many conversations are whole, and how many are known to be lost."""

    whole: int
    finished: int
    lost: int
    amendments: int
    aside: str


_TRAIL_WAS = 7
"""Columns of the trail in the first revisions: a row written then has no more of them."""


class _Found:
    """The rows of a damaged store that say what they are, whatever page they stood on."""

    def __init__(self) -> None:
        self.conversations: dict[int, tuple[SalvagedRow, Conversation]] = {}
        self.amendments: list[SalvagedRow] = []
        self.practitioner: SalvagedRow | None = None
        self.entries: dict[str, EntryRow] = {}
        self.authors: dict[str, SalvagedRow] = {}
        self.known: set[str] = set()

    def take(self, number: int, row: SalvagedRow) -> None:
        """Keep a row if it is a conversation, an amendment, the practitioner or tells of one."""
        if len(row) == len(tables.entry.columns) and self._take_entry(row):
            return
        if len(row) == len(tables.key_epoch.columns) and is_author(row):
            self.authors[str(row[0])] = row
            return
        document = next((value for value in row if isinstance(value, bytes)), None)
        if document is not None and len(row) >= len(tables.amendment.columns):
            self._take_document(number, row, document)
        elif len(row) == len(tables.practitioner.columns) and row[0] is None:
            if row[-1] in set(Lens):
                self.practitioner = row
        elif _TRAIL_WAS <= len(row) <= len(tables.trail.columns) and row[2] == Event.COLLECTION:
            self.known.add(str(row[3]))

    def _take_entry(self, row: SalvagedRow) -> bool:
        found = entry_in(row)
        if found is not None:
            self.entries[found.id] = found
        return found is not None

    def _take_document(self, number: int, row: SalvagedRow, document: bytes) -> None:
        try:
            conversation = from_json(document)
        except RecordRefused:
            try:
                amendment_from_json(document)
            except RecordRefused:
                return
            self.amendments.append(row)
            return
        if row[1] == str(conversation.id):
            self.known.add(str(conversation.id))
            self.conversations[number] = (row, conversation)

    @property
    def lost(self) -> int:
        """How many conversations are known of that are not whole."""
        return len(self.known - {str(one.id) for _, one in self.conversations.values()})


def salvage(vault: UnlockedVault, *, now: datetime) -> Salvaged:
    """Put what is readable of a damaged store into a new one in its place; the damaged is kept.

    No connection to the store may be open, and afterwards the vault must be closed. What stays the
    same: locks, every record byte by byte, and what is finished. What is lost: the old trail, which
    the kept copy still has as far as it can be read, choices such as a local pack, and which
    entries were joined as one person.

    Raises:
        NoRoomToCopyAside: nothing was changed.
        DiskFull, DiskTrouble, FolderNotWritable and others: the damaged store is where it was.
    """
    aside = copy_aside(vault.folder.path, now)
    found = _Found()
    for number, row in rows_in(vault, aside):
        found.take(number, row)
    with new_beside(vault, now) as beside:
        with Store(beside, clock=lambda: now) as store, transaction(store.engine) as connection:
            kept = _put_into(connection, found, Seals(vault.seal_key), now)
        salvaged = Salvaged(
            whole=len(found.conversations),
            finished=sum(row[3] == tables.FINISHED for row, _ in found.conversations.values()),
            lost=found.lost,
            amendments=kept,
            aside=str(aside),
        )
        put_salvaged_in_place(vault, beside, aside, report(salvaged), now)
    return salvaged


def report(salvaged: Salvaged) -> str:
    """The counts in words; nothing of any record."""
    return (
        f"Conversations read in full: {salvaged.whole}, finished: {salvaged.finished}.\n"
        f"Conversations known of that could not be read: {salvaged.lost}.\n"
        f"Amendments that are whole: {salvaged.amendments}.\n"
        "The damaged store is kept in this folder as it was found.\n"
    )


def _put_into(connection: Connection, found: _Found, seals: Seals, at: datetime) -> int:
    """Everything found, in one transaction; gives how many amendments had their conversation."""
    if found.practitioner is not None:
        connection.execute(insert(tables.practitioner).values((1, *found.practitioner[1:])))
    for number, (row, conversation) in sorted(found.conversations.items()):
        names = {"name": conversation.person.name, "known_as": conversation.person.known_as}
        connection.execute(
            upsert(tables.person)
            .values(id=str(conversation.person_id), **names)
            .on_conflict_do_update(index_elements=["id"], set_=names)
        )
        columns = (column.name for column in tables.conversation.columns)
        values = dict(zip(columns, row, strict=False)) | {"number": number}
        connection.execute(insert(tables.conversation).values(values))
        draw_tables(connection, number, conversation)
    seals.seal_finished(connection)
    kept = _put_amendments(connection, found, seals)
    put_back(connection, tuple(found.entries.values()), tuple(found.authors.values()))
    enter_all(connection, who_works_here(connection) or Practitioner(), at)
    for number, (_, conversation) in found.conversations.items():
        search.index(connection, number, conversation, amendments_of(connection, number))
    return kept


def _put_amendments(connection: Connection, found: _Found, seals: Seals) -> int:
    kept = 0
    for row in sorted(found.amendments, key=lambda row: str(row[3])):
        _, name, number, at, document, digest = row
        if number not in found.conversations:
            continue
        values = {"id": name, "conversation_number": number, "at": at}
        values |= {"document": document, "digest": digest}
        connection.execute(insert(tables.amendment).values(values))
        seals.seal(
            connection, SealKind.AMENDMENT, UUID(str(name)), int(str(number)), str(digest), str(at)
        )
        kept += 1
    return kept
