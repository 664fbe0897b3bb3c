"""What others did that would change more than their own entries: followed only by a person here.

A join, a split or an erasure of somebody else is kept as what they said. Here it is a question,
until somebody follows it or decides not to.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.record.case.entry import EntryId, EntryKind
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.entries.joins import Erasure, Join
from msp_desktop.store.exchange.exchange_tables import settled
from msp_desktop.store.people.merge import People
from msp_desktop.store.store import Store
from msp_desktop.store.tables import entry, key_epoch, person, same_person
from msp_desktop.store.trail.passing_details import NotFollowed
from msp_desktop.store.trail.trail import Event


class ProposalKind(StrEnum):
    """What somebody else did."""

    JOIN = "join"
    SPLIT = "split"
    ERASURE = "erasure"


class Proposal(NamedTuple):
    """What could be followed here: of whom (as lists call them), by which entry."""

    entry_id: EntryId
    kind: ProposalKind
    one: UUID
    other: UUID | None
    called: str
    other_called: str = ""


def proposals(store: Store) -> tuple[Proposal, ...]:
    """Every join, split and erasure of others that would change something here."""
    return store.read(lambda connection: tuple(_proposed(connection)))


def follow(store: Store, proposal: Proposal) -> None:
    """Do here what somebody else did there; a join can be split again, an erasure cannot.

    Raises:
        NobodyToErase, EntriesMissing and others: nothing was changed.
    """
    people = People(store)
    if proposal.kind is ProposalKind.JOIN and proposal.other is not None:
        people.join(proposal.one, proposal.other)
    elif proposal.kind is ProposalKind.SPLIT:
        people.split(proposal.one)
    else:
        from msp_desktop.store.people.erasure import erase_person

        erase_person(store, proposal.one)
    store.write(lambda connection: _settle(connection, store, proposal))


def decline(store: Store, proposal: Proposal) -> None:
    """Let it be here as it is; it is not asked again."""

    def note(connection: Connection) -> None:
        _settle(connection, store, proposal)
        detail = NotFollowed(proposal.kind.value)
        store.note(connection, Event.ALTERATION, str(proposal.one), detail)

    store.write(note)


def _settle(connection: Connection, store: Store, proposal: Proposal) -> None:
    row = upsert(settled).values(entry_id=proposal.entry_id, at=store.now().isoformat())
    connection.execute(row.on_conflict_do_nothing())


def _proposed(connection: Connection) -> Iterator[Proposal]:
    own = select(key_epoch.c.author).where(key_epoch.c.own == 1)
    kinds = [kind.value for kind in (EntryKind.JOIN, EntryKind.SPLIT, EntryKind.ERASED)]
    rows = connection.execute(
        select(entry).where(entry.c.kind.in_(kinds), entry.c.bytes.is_not(None)).order_by("id")
    ).all()
    if not rows:
        return
    ours = {row.author for row in connection.execute(own)}
    passed = {row.entry_id for row in connection.execute(select(settled))}
    undone = {ref for row in rows if row.kind == EntryKind.SPLIT for ref in row.refs.split()}
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if row.author in ours or row.id in passed or (row.kind, row.content) in seen:
            continue
        seen.add((row.kind, row.content))
        if row.kind == EntryKind.ERASED:
            yield from _erasure(connection, row.id, row.bytes)
            continue
        join = msgspec.json.decode(row.bytes, type=Join)
        called = (_called(connection, join.person_id), _called(connection, join.same_as))
        if "" in called:
            continue
        one, other = join.person_id, join.same_as
        if row.kind == EntryKind.JOIN:
            if row.id not in undone and str(other) not in entries_of(connection, one):
                yield Proposal(row.id, ProposalKind.JOIN, one, other, *called)
        elif _is_joined(connection, one, other):
            yield Proposal(row.id, ProposalKind.SPLIT, one, other, *called)
        elif _is_joined(connection, other, one):
            yield Proposal(row.id, ProposalKind.SPLIT, other, one, *reversed(called))


def _erasure(connection: Connection, name: EntryId, data: bytes) -> Iterator[Proposal]:
    for each in msgspec.json.decode(data, type=Erasure).subjects:
        called = _called(connection, each)
        if called:
            yield Proposal(name, ProposalKind.ERASURE, each, None, called)


def _is_joined(connection: Connection, one: UUID, other: UUID) -> bool:
    this = (same_person.c.person_id == str(one)) & (same_person.c.same_as == str(other))
    return connection.execute(select(same_person.c.person_id).where(this)).first() is not None


def _called(connection: Connection, one: UUID) -> str:
    """What lists call them; empty where nobody of that id is here."""
    row = connection.execute(select(person).where(person.c.id == str(one))).first()
    if row is None:
        return ""
    return str(row.name.strip() or row.known_as.strip() or "not named yet")
