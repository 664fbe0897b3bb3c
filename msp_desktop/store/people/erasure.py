"""Erasing one person: out of the tables, the search index, the free pages and the log.

UK GDPR article 17, Data Protection Act 2018 s47 and s62(1)(f). Only ever when somebody says so
twice. The trail keeps that it was done, by id, and the chain of seals keeps the digests, which tell
nothing of what was said; everything else goes.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Collection
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select, text

from msp_desktop.faults import Fault
from msp_desktop.store import engine
from msp_desktop.store.backups import BackedUp, back_up, second_folders_of
from msp_desktop.store.conversations.attached_files import erase_files
from msp_desktop.store.conversations.handed_on import draft_seen, handed_on
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.entries.erase import erase_entries
from msp_desktop.store.people.own_safety import forget_own_safety
from msp_desktop.store.people.review_dates import forget_date
from msp_desktop.store.rescue import forget_rescued
from msp_desktop.store.reviews.arrived import forget_arrived
from msp_desktop.store.store import Store
from msp_desktop.store.tables import (
    amendment,
    conversation,
    erased,
    follow_up,
    half_done,
    outcome,
    person,
    place,
    placement,
    practice_conversation,
    same_person,
    seen_to,
    trail,
)
from msp_desktop.store.trail.details import ConversationsErased, OlderCopiesRemoved
from msp_desktop.store.trail.trail import Event
from msp_desktop.system.renames import sync_folder
from msp_desktop.vault.backup.facts import proved_with
from msp_desktop.vault.backup.folders import Backup, backups_in, take_away
from msp_desktop.vault.backup.second_folder import where_in_second
from msp_desktop.vault.faults import SecondFolderMissing
from msp_desktop.vault.repair.rescue import logs_set_aside
from msp_desktop.vault.rescue_places import rescue_places


class NobodyToErase(Fault):
    """The id names nobody in this store."""

    happened = "There is nobody of that id in this store, or they were erased already."
    safe = "Nothing was changed."
    to_do = "Look them up in the caseload."


class OlderCopiesStay(Fault):
    """A fresh backup was made, and what still holds who was erased could not all be removed."""

    happened = "A fresh backup is made, but an older copy that still holds them is still there."
    safe = "They are erased from the store, and the fresh backup is without them."
    to_do = "Check the drive and try again, or delete the older folders yourself."


class Erased(NamedTuple):
    """What was erased, and what still holds it: backups, and what was set aside of the store.

    `out_of_reach` is whether the second folder was not there, so that nobody could look in it, and
    `unseen` whether the disk refused a look at other copies. `in_free_space` is whether the disk
    refused to write over the pages where they lay, which closing the store does too.
    """

    conversations: int
    still_in: tuple[Backup, ...]
    aside: tuple[Path, ...]
    out_of_reach: bool = False
    unseen: bool = False
    in_free_space: bool = False


class ErasedSpan(NamedTuple):
    """From the first word of somebody until they were erased, by the clock and by the trail."""

    began: datetime
    erased_at: datetime
    first: int
    last: int

    def holds(self, backup: Backup) -> bool:
        """Whether they are in a backup. The clock may have been set since; the trail only grows."""
        return (
            self.began <= backup.facts.at <= self.erased_at
            or self.first <= backup.facts.inside.trail_number <= self.last
        )


def erase_person(store: Store, person_id: UUID) -> Erased:
    """Erase everything about that person, under every entry; it cannot be taken back.

    What the disk refuses once they are erased is in the answer: a fault means that they are
    not erased.

    Raises:
        NobodyToErase: there is nobody of that id.
        EntriesMissing, DiskFull and others: nothing was erased.
    """
    span, number = store.write(
        lambda connection: erase_within(connection, store, person_id), well=True
    )
    store.forget_counts()
    in_free_space = not cut_log(store)
    unseen_words = not forget_rescued(store)
    found = _copies(store)
    still_in = tuple(one for one in found.backups if span.holds(one))
    unseen = found.unseen or unseen_words
    return Erased(number, still_in, found.aside, found.out_of_reach, unseen, in_free_space)


def fresh_backup_instead(
    store: Store, old: Erased, progress: Callable[[float], None] = lambda _: None
) -> BackedUp:
    """Make a backup without what was erased, and only then take away what still holds it.

    It can be called again with the same `old`, to remove what was still there the last time.

    Raises:
        OlderCopiesStay: the fresh one is made, and not all of the older ones could be removed.
        StoreDamaged, NoRoomForBackup, BackupNotGood and others: the older ones are all still there.
    """
    made = back_up(store, progress)
    found = _copies(store)
    genuine = {one.path for one in found.backups}
    removed = 0
    for backup in old.still_in:
        ours = backup.path in genuine or not os.path.lexists(backup.path)
        if str(backup.path) == made.folder or (ours and _removed(backup)):
            removed += 1
    for each in old.aside:
        _take_aside_away(each)
        removed += not os.path.lexists(each)
    store.note_about_store(Event.ERASURE, OlderCopiesRemoved(removed))
    if removed < len(old.still_in) + len(old.aside):
        raise OlderCopiesStay
    return made


def _take_aside_away(aside: Path) -> None:
    """Remove a store that was kept, or a log; what will not go is seen to be there still."""
    if aside.is_dir():
        shutil.rmtree(aside, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        aside.unlink()


def _removed(backup: Backup) -> bool:
    """Whether nothing of it is left, not even half of it; a drive that is away may hold it."""
    try:
        take_away(backup)
        sync_folder(backup.path.parent)
    except OSError:
        return False
    return True


def cut_log(store: Store) -> bool:
    """Write what the log still holds into the pages, and cut the log to nothing; True if done."""
    try:
        return engine.cut_log(store.engine, store.held)
    except Fault:
        return False


def erase_within(connection: Connection, store: Store, person_id: UUID) -> tuple[ErasedSpan, int]:
    """Erase a person in the transaction that is open; gives how many conversations went.

    Raises:
        NobodyToErase: there is nobody of that id.
    """
    entries = entries_of(connection, person_id)
    theirs = select(conversation.c.number, conversation.c.id).where(
        conversation.c.person_id.in_(entries)
    )
    rows = connection.execute(theirs).all()
    known = connection.execute(select(person.c.id).where(person.c.id == str(person_id))).first()
    if known is None:
        raise NobodyToErase
    now = store.now()
    last = connection.execute(select(trail.c.number).order_by(trail.c.number.desc())).scalar() or 0
    span = _span(connection, [row.id for row in rows], now, last)
    for row in rows:
        connection.execute(insert(erased).values(number=row.number, id=row.id, at=now.isoformat()))
        for table in (amendment, outcome, placement, follow_up, seen_to, practice_conversation):
            connection.execute(delete(table).where(table.c.conversation_number == row.number))
        connection.execute(text("DELETE FROM search WHERE rowid = :number"), {"number": row.number})
        for table in (place, half_done, handed_on, draft_seen):
            connection.execute(delete(table).where(table.c.conversation_id == row.id))
        forget_arrived(connection, row.id)
        connection.execute(delete(conversation).where(conversation.c.number == row.number))
        store.note(connection, Event.ERASURE, row.id)
    theirs_too = [UUID(row.id) for row in rows]
    erase_entries(connection, person_id, [UUID(one) for one in entries], theirs_too, now)
    connection.execute(delete(same_person).where(same_person.c.person_id.in_(entries)))
    connection.execute(delete(person).where(person.c.id.in_(entries)))
    connection.execute(delete(half_done).where(half_done.c.conversation_id.in_(entries)))
    erase_files(connection)
    for entry in entries:
        forget_date(connection, entry)
    forget_own_safety(connection, entries)
    store.note(connection, Event.ERASURE, str(person_id), ConversationsErased(len(rows)))
    # What was marked as deleted in the index is written out of it.
    for index in ("search", "search_review"):
        connection.execute(text(f"INSERT INTO {index}({index}) VALUES('optimize')"))
    return span, len(rows)


def _span(
    connection: Connection, conversations: Collection[str], now: datetime, last: int
) -> ErasedSpan:
    """Since when these were in the store; from the beginning where the trail never saw one come.

    A trail that began anew, as after a salvage, tells nothing of what was there before it.
    """
    about_them = trail.c.subject.in_(conversations)
    came = select(trail.c.subject).where(about_them, trail.c.event == Event.COLLECTION.value)
    if set(conversations) - set(connection.execute(came).scalars()):
        return ErasedSpan(datetime.min.replace(tzinfo=UTC), now, 0, last)
    first = connection.execute(
        select(trail.c.number, trail.c.at).where(about_them).order_by(trail.c.number)
    ).first()
    if first is None:
        return ErasedSpan(now, now, last + 1, last)
    return ErasedSpan(datetime.fromisoformat(first.at), now, first.number, last)


class _Copies(NamedTuple):
    """The copies of the store that its key proves, and whether all of them could be looked for."""

    backups: tuple[Backup, ...]
    aside: tuple[Path, ...]
    out_of_reach: bool
    unseen: bool


def _copies(store: Store) -> _Copies:
    """Backups wherever some may lie, rescued ones too, and what was set aside of the store."""
    vault, unseen, out_of_reach = store.vault, False, False
    ours = proved_with(vault.backup_key)
    found: list[Backup] = []
    places: list[Path] = [vault.folder.backups, *rescue_places(vault.folder.path)]
    try:
        for chosen in second_folders_of(store):
            try:
                places.append(where_in_second(vault, chosen))
            except SecondFolderMissing:
                out_of_reach = True
    except Fault:
        unseen = True
    for folder in places:
        try:
            found += backups_in(folder, ours)
        except OSError:
            unseen = True
    aside: tuple[Path, ...] = ()
    try:
        aside = _aside(vault.folder.path)
    except OSError:
        unseen = True
    return _Copies(tuple(found), aside, out_of_reach, unseen)


def _aside(home: Path) -> tuple[Path, ...]:
    """Stores kept when another took their place, damaged ones, and backups brought beside only.

    A log that was set aside is told with them: it holds pages, and nothing says whose.
    """
    names = ("before-restore-*", "damaged-*", "restored-*")
    found = [path for path in home.iterdir() if any(path.match(name) for name in names)]
    folders = tuple(path for path in sorted(found) if path.is_dir() and not path.is_symlink())
    return (*folders, *logs_set_aside(home))
