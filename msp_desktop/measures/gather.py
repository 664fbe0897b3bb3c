"""Every case of an open store, drawn to be counted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.counted_case import counted_case
from msp_desktop.measures.facets import LAYOUT
from msp_desktop.store.measured.drawn import (
    CaseStage,
    draw_missing,
    drawn_cases,
    persons_of_cases,
)
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.record.case.history import CaseEntry
    from msp_desktop.store.conversations.load import Opened
    from msp_desktop.store.store import Store


def gather(
    store: "Store", progress: Callable[[int, int], None] = lambda _done, _all: None
) -> CaseTable:
    """What every case contributes; that figures were drawn is noted on the trail, once.

    Conversations that cannot be read contribute nothing, and neither do cases without one. The
    first time every record is read; `progress` is given how many cases are drawn, and of how many.

    Raises:
        EntriesMissing: something of the trail is missing, and nobody went on.
        Whatever `progress` raises, to end it.
    """
    store.note_about_store(Event.CONSULTATION, Plain(Noted.MEASURES))
    draw_missing(store, LAYOUT.name, _draw, progress)
    return CaseTable(drawn_cases(store, LAYOUT.name))


def read_persons(store: "Store", table: CaseTable) -> None:
    """Read whose cases they are, where people are to be counted and not cases; once."""
    if table.persons is None:
        table.persons = store.read(persons_of_cases)


def _draw(stage: CaseStage, opened: "Sequence[Opened]", entries: "Sequence[CaseEntry]") -> bytes:
    return LAYOUT.pack(LAYOUT.facts_of(counted_case(stage, opened, entries)))
