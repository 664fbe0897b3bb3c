"""The trail as a file for somebody else: CSV for a spreadsheet, or JSON, with the chain's verdict.

People are named by id alone, so that the file can be shown to whoever checks the records.
"""

import csv
import io
import json
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from uuid import UUID

from sqlalchemy import Connection, select

from msp_desktop.policy.policy import Export
from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.tables import seal, trail
from msp_desktop.store.trail.details import TrailSaved
from msp_desktop.store.trail.trail import FIRST, Event, Trail

COLUMNS = ("number", "at", "event", "subject", "detail", "who", "why", "before", "seal")
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_STEP = 2_000


class TrailFormat(StrEnum):
    """What the file is, by the end of its name."""

    CSV = ".csv"
    JSON = ".json"


def export_trail(
    store: Store, kind: TrailFormat, breathe: Callable[[], None] = lambda: None
) -> bytes:
    """The whole trail as the bytes of a file; that it was exported is its newest row.

    `breathe` is called between steps, so that saves have their turn.

    Raises:
        EntriesMissing, DiskFull and others: it could not be noted, so there is no file.
        NotAllowedByPolicy: the organisation does not allow such a file.
    """
    store.policy.require_export(Export.TRAIL)
    store.note_about_store(Event.EXPORT, TrailSaved(kind.value.removeprefix(".")))
    verdict = verdict_of(store, breathe)
    rows: list[tuple[object, ...]] = []
    while found := store.read(partial(_rows, after=len(rows))):
        rows += found
        breathe()
    return _csv(rows, verdict) if kind is TrailFormat.CSV else _json(rows, verdict, store)


def verdict_of(store: Store, breathe: Callable[[], None] = lambda: None) -> int | None:
    """The first row that does not follow from the one before; None where the chain is whole."""
    chain = Trail(store.vault.trail_key)
    after, before = 0, FIRST
    while True:
        through, before, broken = store.read(partial(chain.verify, after=after, before=before))
        if broken is not None or through == after:
            return broken
        after = through
        breathe()


def in_a_cell(text: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    words = str(text)
    return f"'{words}" if words.startswith(_STARTS_FORMULA) else words


def said_of_chain(broken: int | None) -> str:
    """The verdict in words."""
    if broken is None:
        return "The chain is whole: no entry was changed, taken out or put in between."
    return f"The chain does not hold from entry {broken} on."


def _rows(connection: Connection, after: int) -> list[tuple[object, ...]]:
    columns = [trail.c[name] for name in COLUMNS]
    query = select(*columns).where(trail.c.number > after).order_by(trail.c.number).limit(_STEP)
    return [tuple(row) for row in connection.execute(query)]


def _csv(rows: list[tuple[object, ...]], broken: int | None) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([in_a_cell(each) for each in row] for row in rows)
    writer.writerow([said_of_chain(broken)])
    # With its mark, or spreadsheets take it for an older alphabet.
    return text.getvalue().encode("utf-8-sig")


def _json(rows: list[tuple[object, ...]], broken: int | None, store: Store) -> bytes:
    whole = {
        "format": "msp-trail",
        "version": 1,
        "store": str(store.vault.store_id),
        "chain": said_of_chain(broken),
        "first_broken": broken,
        "entries": [dict(zip(COLUMNS, row, strict=True)) for row in rows],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def conversation_seal(store: Store, conversation_id: UUID) -> str:
    """The link that seals a finished conversation, for what is given out; empty for a draft."""
    links = select(seal.c.link).where(seal.c.subject == str(conversation_id))
    with transaction(store.engine) as connection:
        return connection.execute(links.order_by(seal.c.number.desc()).limit(1)).scalar() or ""


def trail_head(store: Store) -> str:
    """The seal of the newest row as 64 hex digits, for what is given out; empty without a row."""
    newest = select(trail.c.seal).order_by(trail.c.number.desc()).limit(1)
    with transaction(store.engine) as connection:
        return connection.execute(newest).scalar() or ""
