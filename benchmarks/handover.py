"""A handover of 500 people each way: looked at and sealed, then looked into and taken in."""

import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from benchmarks.people import NOW, PASSPHRASE, open_store, stores_of
from benchmarks.row import Judged, Row
from msp_desktop.demo.store import WHO
from msp_desktop.documents.batch import store_signing_key
from msp_desktop.exchange.exchange_key import read_card
from msp_desktop.exchange.manifest import Purpose
from msp_desktop.exchange.own_key import own_card_text
from msp_desktop.handover.incoming import look_into, take_in
from msp_desktop.handover.kept_back import KeptBack
from msp_desktop.handover.outgoing import Manner, Receiver, hand_over, look_at_outgoing
from msp_desktop.practice.case_codes import HandoverReach
from msp_desktop.store.entries.infer import enter_all
from msp_desktop.store.exchange.gather import Chosen
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create

PEOPLE = 500
GOAL_SECONDS = 10


def measure(work: Path, *, quick: bool) -> list[Row]:
    """Each way once: all that is done between choosing and the end."""
    people = 50 if quick else PEOPLE
    file = work / "handed-over.age"
    with _entered(stores_of(people, work).folder) as sender, _empty(work / "receiver") as receiver:
        key = read_card(own_card_text(receiver, store_signing_key(receiver)))
        listed = sender.caseload(most=people * 3).entries
        chosen = Chosen(frozenset(one.person_id for one in listed))
        manner = Manner(
            Purpose.HANDOVER, HandoverReach.SAME_TEAM, "told", along=frozenset(KeptBack)
        )

        def out() -> None:
            outgoing = look_at_outgoing(sender, chosen)
            hand_over(sender, outgoing, Receiver("a colleague", key), manner, file)

        def back() -> None:
            take_in(receiver, look_into(receiver, file))

        went, came = _timed(out), _timed(back)
    return [
        _row(f"{people} people handed over, chosen to sealed", went),
        _row(f"{people} people taken in, looked into to taken", came),
    ]


def _row(what: str, took: tuple[float, float]) -> Row:
    wall, processor = took
    note = f"{processor:.1f} s of the processor, children in it"
    return Row(what, wall, None, GOAL_SECONDS, Judged.VALUE, unit="s", note=note)


def _timed(job: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor."""
    began, before = perf_counter(), sum(os.times()[:4])
    job()
    return perf_counter() - began, sum(os.times()[:4]) - before


def _entered(folder: Path) -> Store:
    """The store of that folder, with its cases."""
    store = open_store(folder)
    store.write(lambda connection: enter_all(connection, WHO, NOW))
    return store


def _empty(folder: Path) -> Store:
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    store = Store(vault)
    store.set_practitioner(WHO)
    return store
