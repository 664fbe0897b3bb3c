"""Entries about people as such: that two entries of the caseload are one person, or were erased."""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import Connection

from msp_desktop.record.canonical import digest_of
from msp_desktop.record.case.entry import EntryId, EntryKind
from msp_desktop.record.part import RecordPart
from msp_desktop.store.entries.entries import NewEntry, entries_about

_encoder = msgspec.json.Encoder(order="sorted")
VERSION: Final = 1


class Join(RecordPart):
    """These two entries of the caseload are one person; a split names the join it takes back."""

    person_id: UUID
    same_as: UUID
    format: str = "msp-join"
    version: int = VERSION


class Erasure(RecordPart):
    """These subjects (a person, their cases and conversations) were erased on purpose."""

    subjects: tuple[UUID, ...]
    format: str = "msp-erasure"
    version: int = VERSION


def join_entry(person_id: UUID, same_as: UUID) -> NewEntry:
    """The entry of a join."""
    return _new(EntryKind.JOIN, person_id, Join(person_id=person_id, same_as=same_as))


def joined_by(connection: Connection, person_id: UUID, same_as: UUID) -> tuple[EntryId, ...]:
    """The entries by which these two were joined."""
    content = join_entry(person_id, same_as).content
    rows = entries_about(connection, (person_id,))
    return tuple(row.id for row in rows if row.envelope.content == content)


def split_entry(person_id: UUID, same_as: UUID, undone: tuple[EntryId, ...]) -> NewEntry:
    """The entry of a split; `undone` are the entries of the join that it takes back."""
    join = Join(person_id=person_id, same_as=same_as, format="msp-split")
    return _new(EntryKind.SPLIT, person_id, join)._replace(refs=undone)


def erasure_entry(person_id: UUID, subjects: tuple[UUID, ...]) -> NewEntry:
    """The entry of an erasure, which holds ids alone."""
    return _new(EntryKind.ERASED, person_id, Erasure(subjects=tuple(sorted(subjects))))


def _new(kind: EntryKind, subject: UUID, content: RecordPart) -> NewEntry:
    data = _encoder.encode(content)
    return NewEntry(kind, subject, digest_of(data), data=data)
