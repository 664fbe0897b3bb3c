"""Real stores of colleagues, and what passes between them through real sealed files."""

import secrets
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.exchange.exchange_key import ExchangeKey, read_card
from msp_desktop.exchange.manifest import Purpose
from msp_desktop.exchange.own_key import own_card_text
from msp_desktop.handover.incoming import TakenIn, look_into, take_in
from msp_desktop.handover.kept_back import KeptBack
from msp_desktop.handover.outgoing import (
    HandedOverFile,
    Manner,
    Receiver,
    hand_over,
    look_at_outgoing,
)
from msp_desktop.practice.case_codes import HandoverReach
from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.case.events import HandedOver, Received
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.store.cases import Cases
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.exchange.gather import Chosen
from msp_desktop.store.store import Store
from tests.unlocked import NOON, copy_store, open_vault

LATER = NOON + timedelta(days=21)
BEA = Practitioner(
    name="Bea Marchbanks", role="Social worker", organisation="Invented Council", lens=Lens.POLICE
)
ALL = frozenset(KeptBack)


def open_colleague(made: Path, folder: Path, who: Practitioner | None = None) -> Store:
    """A store of their own for a colleague, open; a clock that stands still."""
    if not folder.exists():
        copy_store(made, folder)
    store = Store(open_vault(folder), clock=lambda: LATER)
    if who is not None:
        store.set_practitioner(who)
    return store


def keep(store: Store, *visits: Conversation) -> None:
    """Finish these conversations in that store."""
    for visit in visits:
        store.save(visit, PartName.PLAN)
        store.finish(visit.id)


def exchange_key(store: Store) -> ExchangeKey:
    """What stands on a colleague's card."""
    return read_card(own_card_text(store, store_signing_key(store)))


def handed(
    sender: Store,
    receiver: Store | None,
    folder: Path,
    chosen: Chosen,
    *,
    along: frozenset[KeptBack] = ALL,
    purpose: Purpose = Purpose.HANDOVER,
) -> HandedOverFile:
    """What the sender chose, sealed for the receiver, or by a passphrase, in a new file."""
    key = exchange_key(receiver) if receiver is not None else None
    manner = Manner(purpose, HandoverReach.SAME_TEAM, "told on the day", along=along)
    target = folder / f"{secrets.token_hex(4)}.age"
    name = "a colleague"
    return hand_over(sender, look_at_outgoing(sender, chosen), Receiver(name, key), manner, target)


def taken(receiver: Store, made: HandedOverFile) -> TakenIn:
    """What the receiver took in of that file."""
    return take_in(receiver, look_into(receiver, made.target, made.passphrase))


def passed(sender: Store, receiver: Store, folder: Path, chosen: Chosen) -> TakenIn:
    """Handed over by the one and taken in by the other."""
    return taken(receiver, handed(sender, receiver, folder, chosen))


def everybody(store: Store) -> Chosen:
    """Everybody in a store that has a finished conversation."""
    entries = store.caseload(most=1_000).entries
    return Chosen(persons=frozenset(one.person_id for one in entries if one.finished))


def records(store: Store) -> dict[str, object]:
    """What a store holds of its people, but for when it was passed on: to be compared."""
    found: dict[str, object] = {}
    listed = store.caseload(most=1_000).entries
    for one in listed:
        opened = store.load(one.id)
        found[f"conversation {one.id}"] = (
            opened.conversation,
            opened.finished,
            {each.id: each for each in opened.amendments},  # made in the same moment here
        )
        found[f"name {one.person_id}"] = (one.name, one.known_as)
    found["groups"] = {store.read(partial(entries_of, person_id=one.person_id)) for one in listed}
    for line in Cases(store).listed():
        case = Cases(store).load(line.id)
        events = {
            entry.id: entry.event
            for entry in case.entries
            if entry.event is not None and not isinstance(entry.event.what, HandedOver | Received)
        }
        found[f"case {line.id}"] = (events, line.stage, line.opened_on, line.concluded_on)
        found[f"case {line.id} holds"] = set(case.state.conversations)
    return found


def persons(*ids: UUID) -> Chosen:
    """These people."""
    return Chosen(persons=frozenset(ids))
