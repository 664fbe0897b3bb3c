"""Photographs, letters and scans in an open store: noted always, kept only where that is allowed.

A file is kept as it came, under its digest, in the encrypted tables and nowhere else. What is asked
of it before it is kept was found by the guarded child; nothing here decodes anything.
"""

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, delete, insert, select

from msp_desktop.faults import Fault
from msp_desktop.practice.case_codes import AttachmentKind
from msp_desktop.record.case.attachment_events import (
    MOST_BYTES,
    AttachedFile,
    AttachmentNoted,
    AttachmentWithdrawn,
)
from msp_desktop.record.case.drawn_events import DrawnHappening
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.record.case.work.attachments import (
    AttachmentNow,
    DrawnNow,
    attachments_of,
    drawn_in,
)
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.follow_on import known_person
from msp_desktop.record.person import NOT_NAMED, display_name
from msp_desktop.store.advocacy.work import cases_about
from msp_desktop.store.cases import NoSuchCase
from msp_desktop.store.conversations.attached_files import used
from msp_desktop.store.conversations.load import load_all_with
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.entries.links import add_event
from msp_desktop.store.tables import attached_file
from msp_desktop.store.trail.details import CaseEventAdded, Noted, Plain
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

MOST_IN_ALL: Final = 500 * 1024 * 1024
"""Bytes of all files in one store together: every backup holds them too."""


class AttachmentsNotAllowed(Fault):
    """The organisation has not said that files may be kept."""

    happened = "Your organisation does not allow files to be kept in this app."
    safe = "Nothing was kept, and the file is as it was."
    to_do = "Note who took it, when and why, and where it is kept."


class InWordsOnly(Fault):
    """What shows an intimate part of the body is never kept as a picture."""

    happened = "Intimate parts of the body are described in words only."
    safe = "Nothing was kept, and the file is as it was."
    to_do = "Write what was seen, and who looked."


class RecordingStaysThere(Fault):
    """A recording is noted with who holds it, and not taken."""

    happened = "A recording stays with whoever holds it."
    safe = "Nothing was kept, and the file is as it was."
    to_do = "Note who holds it and how to reach them."


class AttachmentTooLarge(Fault):
    """One file is larger than any that is kept."""

    happened = "This file is larger than 20 MB."
    safe = "Nothing was kept, and the file is as it was."
    to_do = "Take a smaller copy, or note where it is kept."


class NoRoomForAttachment(Fault):
    """All files together would be more than a store holds."""

    happened = "There is no room for this file: all files together may be 500 MB."
    safe = "Nothing was kept, and the file is as it was."
    to_do = "Remove files that are no longer needed, or note where this one is kept."


class FileNotThere(Fault):
    """The file of an attachment lies in no table."""

    happened = "This file is not in this store."
    safe = "What is noted about it is kept."
    to_do = "Ask whoever handed the case over, or look in a backup."


class PersonAttachments(NamedTuple):
    """What is noted about one person; whether files may be kept, and the bytes kept in all.

    `drawn` is what was drawn by hand, `name` how the person is called. `for_practice` is
    whether they are invented.
    """

    found: tuple[AttachmentNow, ...]
    allowed: bool
    used: int
    drawn: DrawnNow = DrawnNow()
    name: str = NOT_NAMED
    for_practice: bool = False


class Attachments:
    """Reads and adds to what is kept, or noted as kept elsewhere, about people."""

    def __init__(self, store: "Store", most: int = MOST_IN_ALL) -> None:
        """Of that store; all files together are at most so many bytes."""
        self._store, self._most = store, most

    def of_person(self, person_id: UUID) -> PersonAttachments:
        """Everything noted about that person; reading it is noted on the trail."""

        def read(connection: Connection) -> PersonAttachments:
            self._store.note(
                connection, Event.CONSULTATION, str(person_id), Plain(Noted.ATTACHMENTS)
            )
            conversations = tuple(
                one.conversation for one in load_all_with(connection, person_id).opened
            )
            return PersonAttachments(
                _of_person(connection, person_id),
                self._store.policy.attachments,
                used(connection),
                drawn_in(_histories(connection, person_id)),
                display_name(known_person(conversations)) if conversations else NOT_NAMED,
                bool(conversations) and all(one.for_practice for one in conversations),
            )

        return self._store.write(read)

    def add(self, person_id: UUID, noted: AttachmentNoted, file: bytes = b"") -> str:
        """Note it, with its file where one is given; `noted.file` then says what it is.

        Raises:
            NoSuchCase: nothing of the person is kept here.
            AttachmentsNotAllowed, InWordsOnly, RecordingStaysThere, AttachmentTooLarge,
            NoRoomForAttachment: nothing was kept.
            ValueError: the file is not the one that `noted.file` names.
        """
        if file:
            self._require(noted, file)

        def enter(connection: Connection) -> str:
            case_id = _case_for(connection, person_id, noted.id)
            if file and noted.file is not None:
                self._keep(connection, case_id, noted.file, file)
            elif noted.intimate or noted.kind is AttachmentKind.RECORDING:
                _forget_file(connection, case_id, noted.id)
            what = noted if _may_hold_file(noted) else noted.but(file=None)
            name = add_event(connection, case_id, self._by(connection), what, self._store.now())
            self._store.note(
                connection, Event.ALTERATION, str(case_id), CaseEventAdded("attachment")
            )
            return name

        return self._store.write(enter)

    def draw(self, person_id: UUID, what: DrawnHappening) -> str:
        """Enter a body map or a mark, or take one back; gives the entry's id.

        Raises:
            NoSuchCase: nothing of the person is kept here.
            TooMuchForOne, CannotBeKept: nothing was entered.
        """

        def enter(connection: Connection) -> str:
            cases = cases_about(connection, person_id)
            if not cases:
                raise NoSuchCase
            name = add_event(connection, cases[0], self._by(connection), what, self._store.now())
            kind = str(what.__struct_config__.tag)
            self._store.note(connection, Event.ALTERATION, str(cases[0]), CaseEventAdded(kind))
            return name

        return self._store.write(enter)

    def withdraw(self, person_id: UUID, attachment: str, why: str = "") -> None:
        """Say that it was noted by mistake or is no longer kept; its file goes from the store."""

        def enter(connection: Connection) -> None:
            case_id = _case_for(connection, person_id, attachment)
            _forget_file(connection, case_id, attachment)
            what = AttachmentWithdrawn(attachment=attachment, why=why)
            add_event(connection, case_id, self._by(connection), what, self._store.now())
            noted = CaseEventAdded("attachment withdrawn")
            self._store.note(connection, Event.ERASURE, str(case_id), noted)

        self._store.write(enter)

    def original(self, now: AttachmentNow) -> bytes:
        """The file as it came.

        Raises:
            FileNotThere: it lies in no table here, or is not what its digest says.
        """
        named = now.noted.file
        if named is None:
            raise FileNotThere
        this = (attached_file.c.case_id == str(now.case_id)) & (
            attached_file.c.sha256 == named.sha256
        )

        def read(connection: Connection) -> bytes | None:
            found: bytes | None = connection.execute(
                select(attached_file.c.bytes).where(this)
            ).scalar()
            return found

        data = self._store.read(read)
        if data is None or hashlib.sha256(data).hexdigest() != named.sha256:
            raise FileNotThere
        return data

    def _require(self, noted: AttachmentNoted, file: bytes) -> None:
        if not self._store.policy.attachments:
            raise AttachmentsNotAllowed
        if noted.intimate:
            raise InWordsOnly
        if noted.kind is AttachmentKind.RECORDING:
            raise RecordingStaysThere
        if len(file) > MOST_BYTES:
            raise AttachmentTooLarge
        if noted.file is None or noted.file.sha256 != hashlib.sha256(file).hexdigest():
            raise ValueError("the file is not the one that is named")

    def _keep(
        self, connection: Connection, case_id: UUID, named: AttachedFile, file: bytes
    ) -> None:
        there = (attached_file.c.case_id == str(case_id)) & (attached_file.c.sha256 == named.sha256)
        if connection.execute(select(attached_file.c.size).where(there)).first() is not None:
            return
        if used(connection) + len(file) > self._most:
            raise NoRoomForAttachment
        connection.execute(
            insert(attached_file).values(
                case_id=str(case_id),
                sha256=named.sha256,
                media=named.media,
                size=len(file),
                at=self._store.now().isoformat(),
                bytes=file,
            )
        )

    def _by(self, connection: Connection) -> Practitioner:
        return who_works_here(connection) or Practitioner()


def _may_hold_file(noted: AttachmentNoted) -> bool:
    return not noted.intimate and noted.kind is not AttachmentKind.RECORDING


def _of_person(connection: Connection, person_id: UUID) -> tuple[AttachmentNow, ...]:
    return attachments_of(_histories(connection, person_id))


def _histories(connection: Connection, person_id: UUID) -> tuple[CaseHistory, ...]:
    cases = cases_about(connection, person_id)
    return tuple(CaseHistory(each, case_entries(connection, each)) for each in cases)


def _case_for(connection: Connection, person_id: UUID, attachment: str) -> UUID:
    """The case in which it was noted already, or else the person's newest open one."""
    for now in _of_person(connection, person_id):
        if now.noted.id == attachment:
            return now.case_id
    cases = cases_about(connection, person_id)
    if not cases:
        raise NoSuchCase
    return cases[0]


def _forget_file(connection: Connection, case_id: UUID, attachment: str) -> None:
    """Take its file away, unless another thing of the case has the same one."""
    history = CaseHistory(case_id, case_entries(connection, case_id))
    now = attachments_of((history,))
    others = {
        each.noted.file.sha256 for each in now if each.noted.file and each.noted.id != attachment
    }
    for each in now:
        if each.noted.id == attachment and each.noted.file and each.noted.file.sha256 not in others:
            connection.execute(
                delete(attached_file).where(
                    (attached_file.c.case_id == str(case_id))
                    & (attached_file.c.sha256 == each.noted.file.sha256)
                )
            )
