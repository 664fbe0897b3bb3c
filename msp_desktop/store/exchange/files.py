"""Photographs, letters and scans that go along with a case: only those that an event of it names.

A file comes in parts, since no line of a bundle is longer than a record may be. It is kept under
its digest, where this store's organisation keeps files at all.
"""

import hashlib
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, insert, select

from msp_desktop.practice.case_codes import AttachmentKind
from msp_desktop.record.case.attachment_events import MOST_BYTES
from msp_desktop.record.case.history import CaseEntry, CaseHistory
from msp_desktop.record.case.work.attachments import attachments_of
from msp_desktop.store.attachments import MOST_IN_ALL
from msp_desktop.store.conversations.attached_files import used
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.exchange.fates import Fate
from msp_desktop.store.tables import attached_file

PART: Final = 8 * 1024 * 1024
"""So many bytes of a file stand in one line."""


class FileGoing(NamedTuple):
    """One file of a case."""

    case_id: UUID
    sha256: str
    media: str
    size: int


class CameFilePart(NamedTuple):
    """One part of a file that came; `part` of `parts`, from 1."""

    of: FileGoing
    part: int
    parts: int
    data: bytes


def files_going(connection: Connection, cases: Iterable[UUID]) -> tuple[FileGoing, ...]:
    """Every file that is kept here for these cases."""
    found = []
    for each in sorted(cases):
        rows = select(attached_file.c.sha256, attached_file.c.media, attached_file.c.size).where(
            attached_file.c.case_id == str(each)
        )
        named = named_files(each, case_entries(connection, each))
        found += [
            FileGoing(each, row.sha256, row.media, row.size)
            for row in connection.execute(rows.order_by(attached_file.c.sha256))
            if row.sha256 in named
        ]
    return tuple(found)


def bytes_of(connection: Connection, file: FileGoing) -> bytes:
    """The file as it came."""
    this = (attached_file.c.case_id == str(file.case_id)) & (attached_file.c.sha256 == file.sha256)
    data: bytes = connection.execute(select(attached_file.c.bytes).where(this)).scalar_one()
    return data


def named_files(case_id: UUID, entries: Iterable[CaseEntry]) -> Collection[str]:
    """The digests of the files that the events of a case name, and may."""
    found = set()
    for now in attachments_of((CaseHistory(case_id, entries),)):
        noted = now.noted
        may = not noted.intimate and noted.kind is not AttachmentKind.RECORDING
        if noted.file is not None and may:
            found.add(noted.file.sha256)
    return found


class FilesComing:
    """Puts files together from their parts, judges each, and keeps it where it may be kept."""

    def __init__(self, connection: Connection, at: str, *, allowed: bool, write: bool) -> None:
        self._connection, self._at = connection, at
        self._allowed, self._write = allowed, write
        self._held = bytearray()
        self._next: tuple[FileGoing, int] | None = None

    def part(self, came: CameFilePart, entries: Iterable[CaseEntry]) -> tuple[Fate, str] | None:
        """What becomes of the file, once its last part has come; `entries` are its case's."""
        if came.part == 1:
            self._held.clear()
        elif self._next != (came.of, came.part):
            return Fate.REFUSED, "a part of a file is missing"
        self._held += came.data
        if len(self._held) > MOST_BYTES:
            self._held.clear()
            return Fate.REFUSED, "a file is too large"
        self._next = (came.of, came.part + 1)
        if came.part < came.parts:
            return None
        data, self._next = bytes(self._held), None
        self._held.clear()
        return self._judge(came.of, data, named_files(came.of.case_id, entries))

    def _judge(self, file: FileGoing, data: bytes, named: Collection[str]) -> tuple[Fate, str]:
        if hashlib.sha256(data).hexdigest() != file.sha256 or file.sha256 not in named:
            return Fate.REFUSED, "no event of its case names it"
        this = (attached_file.c.case_id == str(file.case_id)) & (
            attached_file.c.sha256 == file.sha256
        )
        if self._connection.execute(select(attached_file.c.size).where(this)).first() is not None:
            return Fate.HERE, ""
        if not self._allowed:
            return Fate.REFUSED, "files are not kept in this store"
        if used(self._connection) + len(data) > MOST_IN_ALL:
            return Fate.REFUSED, "there is no room for more files"
        if self._write:
            self._connection.execute(
                insert(attached_file).values(
                    case_id=str(file.case_id),
                    sha256=file.sha256,
                    media=file.media,
                    size=len(data),
                    at=self._at,
                    bytes=data,
                )
            )
        return Fate.NEW, ""
