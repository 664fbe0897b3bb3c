"""A bundle that came: judged against what is here, or taken in, in one transaction."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import NamedTuple

from sqlalchemy import Connection, select

from msp_desktop.record.canonical import from_json
from msp_desktop.record.case.events import Received, case_event
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.part import SpokenDate, day_at
from msp_desktop.store.conversations.seal_chain import Seals
from msp_desktop.store.entries.case_index import index_cases
from msp_desktop.store.entries.entries import append_all, case_heads, new_event
from msp_desktop.store.entries.links import link_new, links_of
from msp_desktop.store.entries.signatures import sign
from msp_desktop.store.exchange.bundle_log import (
    LoggedBundle,
    came_before,
    confirm,
    log_bundle,
)
from msp_desktop.store.exchange.documents import index_again
from msp_desktop.store.exchange.fates import Fate, Fated
from msp_desktop.store.exchange.keys import put_card
from msp_desktop.store.exchange.union import Union
from msp_desktop.store.store import Store
from msp_desktop.store.tables import FINISHED, conversation
from msp_desktop.store.trail.passing_details import ArrivalConfirmed, BundleTakenIn, TakenFrom
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here

_SHOWN = 16

Came = Callable[[Union], Fated | None]
"""One item of a bundle, given to the union; None for what has no fate of its own."""


class Sender(NamedTuple):
    """Whose bundle it is, as it claims and as its signature proves."""

    name: str
    fingerprint: str
    card: str
    known: bool


class Taking(NamedTuple):
    """Which bundle it is, and whose."""

    bundle_id: str
    purpose: str
    sender: Sender


def judge(
    store: Store, items: Iterable[Came], saw: Callable[[Conversation], None]
) -> tuple[Fated, ...]:
    """What would become of each item; nothing is changed. `saw` gets each conversation."""

    def look(connection: Connection) -> tuple[Fated, ...]:
        files = store.policy.attachments
        union = Union(connection, Seals(b""), store.now(), files_allowed=files, write=False)
        union.saw = saw
        return tuple(fated for came in items if (fated := came(union)) is not None)

    return store.read(look)


def take(store: Store, taking: Taking, items: Callable[[], Iterable[Came]]) -> tuple[Fated, ...]:
    """Put in what is new, and note it; all of it, or none. Twice changes nothing.

    `items` gives them from the beginning each time: on a full disk they are put in once more.
    """

    def put(connection: Connection) -> tuple[Fated, ...]:
        at = store.now()
        seals, files = Seals(store.vault.seal_key), store.policy.attachments
        union = Union(connection, seals, at, files_allowed=files, write=True)
        fates = tuple(fated for came in items() if (fated := came(union)) is not None)
        if any(one.fate in {Fate.NEW, Fate.BESIDE} for one in fates):
            _settle(connection, union, taking, at)
            _note(connection, store, taking, fates, union, at)
        store.forget_counts()
        return fates

    return store.write(put, well=True)


def confirm_arrival(store: Store, taking: Taking, answers: str) -> bool:
    """A receipt came; False where no such bundle went to that key."""

    def note(connection: Connection) -> bool:
        confirmed = confirm(connection, answers, taking.sender.fingerprint, store.now())
        if confirmed:
            about = str(store.vault.store_id)
            detail = ArrivalConfirmed(taking.sender.name, answers)
            store.note(connection, Event.ALTERATION, about, detail)
        return confirmed

    return store.write(note)


def was_taken_in(store: Store, bundle_id: str) -> bool:
    """Whether that bundle was taken in before."""
    return store.read(partial(came_before, bundle_id=bundle_id))


def _settle(connection: Connection, union: Union, taking: Taking, at: datetime) -> None:
    """Draw anew what is drawn: names, cases, what is found; enter that it came."""
    union.settle()
    for each in union.amended:
        this = (conversation.c.id == str(each)) & (conversation.c.state == FINISHED)
        number = connection.execute(select(conversation.c.number).where(this)).scalar()
        if number is not None:
            index_again(connection, number)
    cases = set(union.cases)
    cases |= {case_id for _, case_id in links_of(connection, union.conversations)}
    by = who_works_here(connection) or Practitioner()
    day = SpokenDate(said=day_at(at).isoformat(), on=day_at(at))
    received = Received(
        sender=taking.sender.name,
        fingerprint=taking.sender.fingerprint,
        bundle=taking.bundle_id,
        on=day,
    )
    new = []
    for case_id in sorted(cases):
        heads = case_heads(connection, case_id)
        new.append(new_event(case_event(case_id, by, at, received), heads))
    sign(connection, append_all(connection, new, at))
    index_cases(connection, cases)
    arrived = (*sorted(union.conversations), *union.drafts)
    linked = {conversation_id for conversation_id, _ in links_of(connection, arrived)}
    for came in arrived:
        if came not in linked:
            this_one = select(conversation.c.document).where(conversation.c.id == str(came))
            link_new(connection, from_json(connection.execute(this_one).scalar_one()), at)


def _note(
    connection: Connection,
    store: Store,
    taking: Taking,
    fates: tuple[Fated, ...],
    union: Union,
    at: datetime,
) -> None:
    sender = taking.sender
    key = sender.fingerprint[:_SHOWN]
    detail = TakenFrom(sender.name, key, taking.purpose, taking.bundle_id)
    new = [one for one in fates if one.fate in {Fate.NEW, Fate.BESIDE}]
    # An extract comes as an entry, and a draft beside another under an id of its own.
    about = {*union.conversations, *union.drafts}
    subjects = {one.subject for one in new if one.subject is not None}
    subjects |= {one.person_id for one in new if one.person_id is not None}
    for each in sorted(str(one) for one in about):
        store.note(connection, Event.COLLECTION, each, detail)
    whole = BundleTakenIn(taking.bundle_id, len(new))
    store.note(connection, Event.COLLECTION, str(store.vault.store_id), whole)
    if not came_before(connection, taking.bundle_id):
        logged = LoggedBundle(
            taking.bundle_id, "in", taking.purpose, sender.name, sender.fingerprint, at,
            subjects=tuple(subjects),
        )  # fmt: skip
        log_bundle(connection, logged)
    if sender.known and sender.card:
        put_card(connection, sender.fingerprint, sender.card)
