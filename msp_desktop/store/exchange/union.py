"""The union of what is here with what came: only added to, whatever order it comes in.

The same judgement is made for the preview, which writes nothing, and for taking in, which happens
in one transaction. An entry stands by its own digest and signature, which the guarded child has
proved; a conversation or an amendment stands by the entry that names its digest. Clocks decide
nothing. A join or an erasure of somebody else's is kept as what they said, and does nothing here.
"""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.record.amendment import amendment_from_json
from msp_desktop.record.canonical import digest_of, from_json
from msp_desktop.record.case.entry import EntryKind, Envelope, envelope_from_bytes
from msp_desktop.record.case.event_json import event_from_json
from msp_desktop.record.case.history import CaseEntry
from msp_desktop.record.conversation import Conversation, took_place_at
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.conversations.seal_chain import SealKind, Seals
from msp_desktop.store.entries.entries import EntryRow, case_entries, row_values
from msp_desktop.store.entries.joins import Join
from msp_desktop.store.exchange.documents import (
    fate_of_draft,
    fate_of_finished,
    held,
    put_draft,
    put_extract,
    put_finished,
)
from msp_desktop.store.exchange.fates import Fate, Fated
from msp_desktop.store.exchange.files import CameFilePart, FilesComing
from msp_desktop.store.exchange.gather import kind_of_event
from msp_desktop.store.exchange.keys import put_author_key, put_certificate
from msp_desktop.store.exchange.practice_apart import PracticeApart
from msp_desktop.store.tables import (
    FINISHED,
    amendment,
    conversation,
    entry,
    erased,
    erased_subject,
    key_epoch,
    person,
)


class CameEntry(NamedTuple):
    """An entry that came, proved: its envelope's bytes, its content, the key that signed it."""

    id: str
    envelope: bytes
    data: bytes | None
    by: str
    signature: bytes


class CameAuthor(NamedTuple):
    """An author that came: its key and epoch."""

    author: str
    fingerprint: str
    epoch: str
    began: str


_SEALED = {EntryKind.CONVERSATION.value, EntryKind.AMENDMENT.value}


_OF_FILES = frozenset({"attachment", "attachment withdrawn"})
"""The names in JSON of the events that say which files there are."""


class Union:
    """Judges what comes, item by item in the order of a bundle, and puts it in where it may."""

    def __init__(
        self,
        connection: Connection,
        seals: Seals,
        at: datetime,
        *,
        files_allowed: bool,
        write: bool,
    ) -> None:
        self._connection = connection
        self._seals = seals
        self._at = at
        self._write = write
        self._files = FilesComing(connection, at.isoformat(), allowed=files_allowed, write=write)
        self._noted: dict[UUID, list[CaseEntry]] = {}
        self._sealed: set[tuple[str, UUID, str]] = set()
        self._finished: set[UUID] = set()
        self._gone = {
            row.id
            for table in (erased, erased_subject)
            for row in connection.execute(select(table.c.id))
        }
        self._known = {row.id for row in connection.execute(select(entry.c.id))}
        self._waiting: list[dict[str, object]] = []
        self._by: dict[str, str] = {}
        self.cases: set[UUID] = set()
        self.conversations: set[UUID] = set()
        self.persons: set[UUID] = set()
        self.amended: set[UUID] = set()
        self.drafts: list[UUID] = []
        self._apart = PracticeApart(connection)
        self.saw: Callable[[Conversation], None] = lambda _: None
        """Told of each conversation that came, whatever becomes of it."""

    def certificate(self, fingerprint: str, data: bytes) -> None:
        """Whose key it is, as its holder claims."""
        if self._write:
            put_certificate(self._connection, fingerprint, data)

    def author(self, came: CameAuthor) -> None:
        """Which key and epoch an author is."""
        if self._write:
            row = upsert(key_epoch).values(own=0, **came._asdict())
            self._connection.execute(row.on_conflict_do_nothing())

    def entry(self, came: CameEntry) -> Fated:
        """An entry; what it was made for may follow, or be here."""
        envelope = envelope_from_bytes(came.envelope)
        fate, why = self._fate_of_entry(came, envelope)
        fated = Fated("entry", came.id, fate, envelope.subject, why=why)
        if fate in {Fate.ERASED, Fate.REFUSED}:
            return fated
        if envelope.kind in _SEALED:
            self._sealed.add((envelope.kind, envelope.subject, envelope.content))
        if envelope.kind == EntryKind.EXTRACT:
            self._finished.add(envelope.subject)
        if fate is not Fate.NEW:
            return fated
        if envelope.kind == EntryKind.EXTRACT and came.data is not None:
            self._apart.saw(from_json(came.data))
        self._note_for_files(came, envelope)
        if envelope.kind == EntryKind.CASE_EVENT:
            self.cases.add(envelope.subject)
        if self._write:
            row = EntryRow(came.id, envelope, came.data, came.signature)
            self._waiting.append(row_values(row))
            self._by[envelope.author] = came.by
            if envelope.kind == EntryKind.EXTRACT and came.data is not None:
                self._enter()
                one = from_json(came.data)
                put_extract(self._connection, self._seals, one, came.data, self._at)
                self._came(one)
        return fated

    def finished(self, data: bytes, at: datetime | None) -> Fated:
        """A finished conversation, in the bytes that its author sealed."""
        self._enter()
        one = from_json(data)
        self._look_at(one)
        fate, why, there = Fate.REFUSED, "nobody entered it", None
        if self._is_gone(one.id) or self._is_gone(one.person_id):
            fate, why = Fate.ERASED, ""
        elif self._is_sealed(EntryKind.CONVERSATION, one.id, digest_of(data)):
            there = held(self._connection, one.id)
            fate, why = fate_of_finished(there, data), ""
            self._finished.add(one.id)
        if fate is Fate.NEW:
            self.conversations.add(one.id)
            if self._write:
                put_finished(self._connection, self._seals, one, there, data, at or self._at)
                self._came(one)
        return Fated("conversation", str(one.id), fate, one.id, one.person_id, why)

    def amendment(self, data: bytes) -> Fated:
        """An amendment beside a finished conversation that is here, or came."""
        self._enter()
        one = amendment_from_json(data)
        about = one.conversation_id
        number = self._number(about)
        known = self._connection.execute(
            select(amendment.c.digest).where(amendment.c.id == str(one.id))
        ).scalar()
        fate, why = Fate.NEW, ""
        if self._is_gone(about):
            fate = Fate.ERASED
        elif not self._is_sealed(EntryKind.AMENDMENT, about, digest_of(data)):
            fate, why = Fate.REFUSED, "nobody entered it"
        elif known is not None:
            fate = Fate.HERE if known == digest_of(data) else Fate.DIFFERS
        elif number is None and (self._write or about not in self._finished):
            fate, why = Fate.REFUSED, "what it amends is not here"
        if fate is Fate.NEW:
            self.amended.add(about)
            if self._write and number is not None:
                moment, digest = one.at.isoformat(), digest_of(data)
                self._connection.execute(
                    insert(amendment).values(
                        id=str(one.id),
                        conversation_number=number,
                        at=moment,
                        document=data,
                        digest=digest,
                    )
                )
                kind = SealKind.AMENDMENT
                self._seals.seal(self._connection, kind, one.id, number, digest, moment)
        return Fated("amendment", str(one.id), fate, about, why=why)

    def draft(self, data: bytes) -> Fated:
        """A draft that its writer handed on."""
        one = from_json(data)
        self._look_at(one)
        if self._is_gone(one.id) or self._is_gone(one.person_id):
            fate = Fate.ERASED
        else:
            there = held(self._connection, one.id)
            fate = fate_of_draft(self._connection, there, one.id, data)
        if fate in {Fate.NEW, Fate.BESIDE}:
            self.conversations.add(one.id)
            if self._write:
                self.drafts.append(put_draft(self._connection, one, data, fate, self._at))
                self._came(one)
        return Fated("draft", str(one.id), fate, one.id, one.person_id)

    def file(self, came: CameFilePart) -> Fated | None:
        """A part of a file that an event of its case names; None until the last one came."""
        self._enter()
        case_id = came.of.case_id
        if self._is_gone(case_id):
            return Fated("file", came.of.sha256, Fate.ERASED, case_id)
        here = case_entries(self._connection, case_id)
        known = {one.id for one in here}
        coming = [one for one in self._noted.get(case_id, ()) if one.id not in known]
        fated = self._files.part(came, (*here, *coming))
        if fated is None:
            return None
        fate, why = fated
        if fate is Fate.NEW:
            self.cases.add(case_id)
        return Fated("file", came.of.sha256, fate, case_id, why=why)

    def _note_for_files(self, came: CameEntry, envelope: Envelope) -> None:
        """Keep in mind the events that name files: a preview enters nothing."""
        if envelope.kind != EntryKind.CASE_EVENT or came.data is None:
            return
        if kind_of_event(came.data) in _OF_FILES:
            try:
                event = event_from_json(came.data)
            except RecordRefused:  # a later version's: kept, and nothing is made of it
                return
            one = CaseEntry(came.id, envelope.refs, event)
            self._noted.setdefault(envelope.subject, []).append(one)

    def settle(self) -> None:
        """All has come: list everybody by the newest conversation with them, in whatever order."""
        self._enter()
        several = (
            select(conversation.c.person_id)
            .group_by(conversation.c.person_id)
            .having(func.count() > 1)  # one conversation alone has just given their name
        )
        for each in self._connection.execute(several).scalars().all():
            if UUID(each) not in self.persons:
                continue
            rows = self._connection.execute(
                select(conversation.c.document).where(conversation.c.person_id == each)
            ).all()
            newest = max((from_json(row.document) for row in rows), key=_newest)
            names = {"name": newest.person.name, "known_as": newest.person.known_as}
            self._connection.execute(update(person).where(person.c.id == each).values(**names))

    def _look_at(self, one: Conversation) -> None:
        self._apart.saw(one)
        self.saw(one)

    def _enter(self) -> None:
        """Write the entries that came so far, all at once."""
        if self._waiting:
            self._connection.execute(insert(entry), self._waiting)
            self._waiting = []
        for author, fingerprint in self._by.items():
            put_author_key(self._connection, author, fingerprint)
        self._by.clear()

    def _came(self, one: Conversation) -> None:
        self.conversations.add(one.id)
        self.persons.add(one.person_id)

    def _fate_of_entry(self, came: CameEntry, envelope: Envelope) -> tuple[Fate, str]:
        if envelope.kind != EntryKind.ERASED and self._is_gone(envelope.subject):
            return Fate.ERASED, ""
        extract = came.data if envelope.kind == EntryKind.EXTRACT else None
        # Its subject is the conversation; another one with somebody erased is theirs too.
        if extract is not None and self._is_gone(from_json(extract).person_id):
            return Fate.ERASED, ""
        if envelope.kind in {EntryKind.JOIN, EntryKind.SPLIT} and came.data is not None:
            join = _join_in(came.data)
            if join is None or join.person_id == join.same_as:
                return Fate.REFUSED, "it joins somebody with themselves"
        if came.id in self._known:
            return Fate.HERE, ""
        self._known.add(came.id)
        return Fate.NEW, ""

    def _is_sealed(self, kind: EntryKind, subject: UUID, digest: str) -> bool:
        """Whether an entry that came, or is here, was made for just this."""
        if (kind.value, subject, digest) in self._sealed:
            return True
        this = select(entry.c.id).where(
            entry.c.content == digest,
            entry.c.kind == kind.value,
            entry.c.subject == str(subject),
        )
        return self._connection.execute(this).first() is not None

    def _is_gone(self, subject: UUID) -> bool:
        return str(subject) in self._gone

    def _number(self, conversation_id: UUID) -> int | None:
        this = (conversation.c.id == str(conversation_id)) & (conversation.c.state == FINISHED)
        row: int | None = self._connection.execute(
            select(conversation.c.number).where(this)
        ).scalar()
        return row


def _newest(one: Conversation) -> tuple[datetime, str]:
    return took_place_at(one), str(one.id)


def _join_in(data: bytes) -> Join | None:
    try:
        return msgspec.json.decode(data, type=Join)
    except msgspec.MsgspecError:
        return None
