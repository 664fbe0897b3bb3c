"""The stores that are pictured: of invented people, the same at every run, thrown away after."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from msp_desktop.demo.store import invented_conversations
from msp_desktop.practice.codes import Answer, PartName
from msp_desktop.record.part import SpokenDate
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create
from tests.album.looks import NOW
from tests.review.reviewing import SUPERVISOR
from tests.screen.reader import ScreenReader, until
from tests.visits import doorstep, ward

PASSPHRASE: Final = "abacus zestfully yodel unwoven canary lantern"
PEOPLE: Final = 24


def officers_store(folder: Path, *, step: str = "outcomes") -> None:
    """Bert's visit, left half-way at a step, among the conversations of other invented people."""
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    last_touched = NOW
    with Store(vault, clock=lambda: last_touched) as store:
        store.set_practitioner(doorstep.OFFICER)
        for invented in invented_conversations(PEOPLE, now=NOW - timedelta(days=1)):
            last_touched = invented.conversation.started_at
            store.save(invented.conversation, invented.last_part)
            if invented.finished:
                store.finish(invented.conversation.id)
        last_touched = NOW
        visit = doorstep.visit(NOW - timedelta(minutes=12))
        store.save(visit, PartName.OUTCOMES, step)


def advocates_store(folder: Path) -> None:
    """Wren's three conversations on the ward, the last one left at its end."""
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    visits = ward.visit(NOW)
    with Store(vault, clock=lambda: NOW) as store:
        store.set_practitioner(visits[-1].practitioner)
        for visit in visits:
            store.save(visit, PartName.ADVOCACY, "advocacy")
        for visit in visits[:-1]:
            store.finish(visit.id)


def team_leads_store(folder: Path) -> None:
    """Bert's case, closed, whose words may teach others, among those of other invented people."""
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    began = NOW - timedelta(days=20)
    with Store(vault, clock=lambda: began) as store:
        store.set_practitioner(doorstep.OFFICER)
        for invented in invented_conversations(PEOPLE, now=began):
            store.save(invented.conversation, invented.last_part)
        visit = doorstep.visit(began)
        closing = visit.closing.but(
            own_words="They asked me first. Now I lock my own door, in Harbour Street, since May.",
            words_may_be_used=Answer.YES,
            concluded=SpokenDate(said="12 November", on=date(2026, 11, 12)),
        )
        store.save(visit.but(closing=closing), PartName.CLOSING)


def supervisors_store(folder: Path) -> None:
    """A supervisor's, in which nothing has been opened yet."""
    vault, _ = create(folder, PASSPHRASE, now=NOW, cost=Cost.least())
    with Store(vault, clock=lambda: NOW) as store:
        store.set_practitioner(SUPERVISOR)


def unlock(reader: ScreenReader) -> None:
    """From the locked window to the room behind it."""
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    until(lambda: not any(said == "Passphrase" for said in reader.everything()), "the store")
