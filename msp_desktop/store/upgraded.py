"""What the tables of an older store lack and only the opened store can fill in."""

from datetime import datetime

from sqlalchemy import Connection, select

from msp_desktop.record.canonical import from_json
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.arrived_papers import draw_all_papers
from msp_desktop.store.conversations.amendments import amendments_of
from msp_desktop.store.conversations.index_tables import draw_all_follow_ups
from msp_desktop.store.conversations.seal_chain import Seals
from msp_desktop.store.entries.awaited import cases_with_papers
from msp_desktop.store.entries.case_index import index_cases
from msp_desktop.store.entries.infer import enter_all
from msp_desktop.store.schema import (
    WITHOUT_AWAITED,
    WITHOUT_ENTRIES,
    WITHOUT_FOLDING,
    WITHOUT_FOLLOW_UPS,
    WITHOUT_PAPERS,
    WITHOUT_SEALS,
)
from msp_desktop.store.search import index
from msp_desktop.store.tables import conversation
from msp_desktop.store.working_state import who_works_here


def fill_in(connection: Connection, found: str | None, seals: Seals, at: datetime) -> None:
    """Fill in what a store of the revision `found` did not have yet; None for a new store."""
    if found == WITHOUT_SEALS:
        seals.seal_finished(connection)
    if found in WITHOUT_FOLLOW_UPS:
        draw_all_follow_ups(connection)
    if found in WITHOUT_ENTRIES:
        enter_all(connection, who_works_here(connection) or Practitioner(), at)
    if found in WITHOUT_FOLDING:
        reindex_all(connection)
    if found in WITHOUT_AWAITED:
        index_cases(connection, cases_with_papers(connection))
    if found in WITHOUT_PAPERS:
        draw_all_papers(connection)


def reindex_all(connection: Connection) -> None:
    """Put every conversation that can be read into the search index anew."""
    for row in connection.execute(select(conversation.c.number, conversation.c.document)).all():
        try:
            document = from_json(row.document)
        except RecordRefused:
            continue
        index(connection, row.number, document, amendments_of(connection, row.number))
