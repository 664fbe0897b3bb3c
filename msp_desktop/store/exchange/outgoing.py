"""What leaves the store in one bundle, gathered and noted in one transaction with its sealing."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, func, select

from msp_desktop.record.canonical import digest_of, from_json
from msp_desktop.record.case.entry import EntryId, EntryKind
from msp_desktop.record.case.events import HandedOver, case_event
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.store.conversations.handed_on import HandedOn, hand_on, handed_on_to
from msp_desktop.store.entries.authors import KeyEpoch, authors
from msp_desktop.store.entries.entries import (
    EntryRow,
    NewEntry,
    append_all,
    case_entries,
    entries_about,
    entry_of,
    new_event,
)
from msp_desktop.store.entries.signatures import sign
from msp_desktop.store.exchange.bundle_log import LoggedBundle, log_bundle
from msp_desktop.store.exchange.files import FileGoing, bytes_of, files_going
from msp_desktop.store.exchange.gather import (
    Chosen,
    SealedRow,
    Staying,
    WhatGoes,
    amendments_going,
    document_of,
    entries_going,
    kind_of_event,
    scope_of,
)
from msp_desktop.store.exchange.keys import certificates_of_others, keys_of_authors
from msp_desktop.store.store import Store
from msp_desktop.store.tables import conversation, entry
from msp_desktop.store.trail.passing_details import HandedOut
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here

_SHOWN = 16
"""As many digits of a name as the trail holds of a key."""


class Seen(NamedTuple):
    """A conversation that would go, with its record, to be looked through before it does."""

    row: SealedRow
    conversation: Conversation
    handed_on: bool


class Handing(NamedTuple):
    """How something is handed over. `event` says to whom and why; `purpose` is noted in the log."""

    bundle_id: str
    purpose: str
    event: HandedOver
    own_fingerprint: str
    staying: Staying = Staying()


class Leaving(NamedTuple):
    """All that goes: entries with the key that proves each, and documents to be read one by one."""

    scope: WhatGoes
    certificates: Mapping[str, bytes]
    authors: tuple[KeyEpoch, ...]
    entries: tuple[tuple[EntryRow, str], ...]
    conversations: tuple[tuple[SealedRow, int], ...]
    amendments: tuple[tuple[str, bytes], ...]
    drafts: tuple[tuple[UUID, bytes], ...]
    heads: tuple[tuple[str, int, str], ...]
    document: Callable[[int], bytes]
    files: tuple[FileGoing, ...]
    file: Callable[[FileGoing], bytes]


def look_at_scope(store: Store, chosen: Chosen) -> WhatGoes:
    """What would go; nothing is changed."""
    return store.read(lambda connection: scope_of(connection, chosen))


def persons_named(store: Store, ids: Iterable[UUID]) -> frozenset[UUID]:
    """The people of these ids, each their own or that of a conversation with them."""

    def look(connection: Connection) -> frozenset[UUID]:
        found = set()
        for each in ids:
            this = conversation.c.id == str(each)
            row = connection.execute(select(conversation.c.person_id).where(this)).first()
            found.add(UUID(row.person_id) if row is not None else each)
        return frozenset(found)

    return store.read(look)


def events_going(store: Store, scope: WhatGoes) -> Counter[str]:
    """How many events of each kind, by its name in JSON, the cases hold."""

    def look(connection: Connection) -> Counter[str]:
        found: Counter[str] = Counter()
        for row in entries_about(connection, scope.cases):
            if row.envelope.kind == EntryKind.CASE_EVENT and row.data is not None:
                found[kind_of_event(row.data)] += 1
        return found

    return store.read(look)


def each_going(store: Store, scope: WhatGoes) -> Iterator[Seen]:
    """Every conversation that would go, one after the other."""
    for row in (*scope.finished, *scope.drafts):

        def read(connection: Connection, row: SealedRow = row) -> Seen:
            document = from_json(document_of(connection, row.number))
            return Seen(row, document, handed_on_to(connection, row.id) is not None)

        yield store.read(read)


def hand_out(
    store: Store,
    chosen: Chosen,
    handing: Handing,
    extracts: Mapping[UUID, bytes],
    seal: Callable[[Leaving], None],
) -> None:
    """Note what goes, gather it and let `seal` write it; all of it is done, or none is.

    `extracts` are records of those conversations that go without some of their pieces.
    """

    def go(connection: Connection) -> None:
        scope = scope_of(connection, chosen)
        at = store.now()
        cut = {each: _extract(connection, each, data, at) for each, data in extracts.items()}
        _tell_cases(connection, scope, handing, at)
        whole = [row for row in scope.finished if row.id not in cut]
        names = {*cut.values(), *_extracts_held(connection, whole)}
        leaving = _gather(connection, scope, names, set(cut), handing)
        seal(leaving)
        _note(connection, store, leaving.scope, handing, at)

    store.write(go, well=True)


def _extract(connection: Connection, about: UUID, data: bytes, at: datetime) -> EntryId:
    """The entry of an extract; the same one again has the same entry."""
    digest = digest_of(data)
    this = select(entry.c.id).where(
        entry.c.content == digest, entry.c.kind == EntryKind.EXTRACT.value
    )
    known: str | None = connection.execute(this).scalar()
    if known is not None:
        return known
    sealed = select(conversation.c.digest).where(conversation.c.id == str(about))
    before = entry_of(connection, connection.execute(sealed).scalar_one())
    refs = (before,) if before is not None else ()
    new = NewEntry(EntryKind.EXTRACT, about, digest, refs, data)
    return append_all(connection, (new,), at)[0]


def _extracts_held(connection: Connection, rows: list[SealedRow]) -> set[EntryId]:
    """The entries of those conversations that are here as extracts themselves."""
    found = set()
    for row in rows:
        this = (entry.c.content == row.digest) & (entry.c.kind == EntryKind.EXTRACT.value)
        found |= {one.id for one in connection.execute(select(entry.c.id).where(this))}
    return found


def _tell_cases(connection: Connection, scope: WhatGoes, handing: Handing, at: datetime) -> None:
    """Enter in each case that it was handed over, which goes along and changes no list."""
    by = who_works_here(connection) or Practitioner()
    new = []
    for case_id in sorted(scope.cases):
        heads = CaseHistory(case_id, case_entries(connection, case_id)).heads
        new.append(new_event(case_event(case_id, by, at, handing.event), heads))
    append_all(connection, new, at)


def _gather(
    connection: Connection,
    scope: WhatGoes,
    extracts: set[EntryId],
    cut: set[UUID],
    handing: Handing,
) -> Leaving:
    receiver, staying = handing.event.fingerprint, handing.staying
    going = entries_going(connection, scope, extracts, receiver, staying)
    sign(connection, [row.id for row in going if row.signature is None])
    going = entries_going(connection, scope, extracts, receiver, staying)
    epochs = {one.author: one for one in authors(connection)}
    others = keys_of_authors(connection)
    proved = []
    for row in going:
        epoch = epochs.get(row.envelope.author)
        if epoch is None or row.signature is None:
            continue  # it cannot be proved to anybody else
        by = epoch.fingerprint or (
            handing.own_fingerprint if epoch.own else others.get(epoch.author, "")
        )
        if by:
            proved.append((row, by))
    named = {row.envelope.author for row, _ in proved}
    keys = {by for _, by in proved}
    whole = {
        row.envelope.content for row, _ in proved if row.envelope.kind == EntryKind.CONVERSATION
    }
    sealed = [row for row in scope.finished if row.id not in cut and row.digest in whole]
    amended = {
        row.envelope.content for row, _ in proved if row.envelope.kind == EntryKind.AMENDMENT
    }
    beside = amendments_going(connection, scope.finished)
    return Leaving(
        scope=scope,
        certificates={
            name: data for name, data in certificates_of_others(connection).items() if name in keys
        },
        authors=tuple(one for one in epochs.values() if one.author in named),
        entries=tuple(proved),
        conversations=tuple((row, _length(connection, row.number)) for row in sealed),
        amendments=tuple((row.id, row.document) for row in beside if row.digest in amended),
        drafts=tuple((row.id, document_of(connection, row.number)) for row in scope.drafts),
        heads=_heads(connection, named),
        document=lambda number: document_of(connection, number),
        files=files_going(connection, scope.cases),
        file=lambda file: bytes_of(connection, file),
    )


def _length(connection: Connection, number: int) -> int:
    size = select(func.length(conversation.c.document)).where(conversation.c.number == number)
    found: int = connection.execute(size).scalar_one()
    return found


def _heads(connection: Connection, named: set[str]) -> tuple[tuple[str, int, str], ...]:
    """The newest entry that is here of each author, whether it goes or not."""
    found = []
    for author in sorted(named):
        newest = connection.execute(
            select(entry.c.n, entry.c.id)
            .where(entry.c.author == author)
            .order_by(entry.c.n.desc(), entry.c.id)
            .limit(1)
        ).one()
        found.append((author, newest.n, newest.id))
    return tuple(found)


def _note(
    connection: Connection, store: Store, scope: WhatGoes, handing: Handing, at: datetime
) -> None:
    event = handing.event
    to = HandedOn(who=event.receiver, fingerprint=event.fingerprint, at=at)
    key = event.fingerprint[:_SHOWN]
    detail = HandedOut(event.receiver, key, handing.purpose, handing.bundle_id)
    for row in (*scope.finished, *scope.drafts):
        store.note(connection, Event.DISCLOSURE, str(row.id), detail, why=event.basis)
    for row in scope.drafts:
        hand_on(connection, row.id, to, handing.bundle_id, document_of(connection, row.number))
    subjects = (*scope.persons, *(row.id for row in (*scope.finished, *scope.drafts)))
    logged = LoggedBundle(
        handing.bundle_id, "out", handing.purpose, event.receiver, event.fingerprint, at,
        subjects=subjects,
    )  # fmt: skip
    log_bundle(connection, logged)
