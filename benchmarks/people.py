"""Stores of invented people, made once a run: encrypted as the app has them, and plain beside.

The plain one is a floor: the same tables, the same index and the same words in an SQLite file
without a key, to be asked without our layers.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite
from sqlalchemy import Connection, insert

from msp_desktop.demo.store import WHO, InventedConversation, invented_conversations
from msp_desktop.record.canonical import digest, to_json
from msp_desktop.store import search, tables
from msp_desktop.store.conversations.index_tables import first_wish
from msp_desktop.store.conversations.seal_chain import Seals
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.schema import bring_up_to_date
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create, unlock

PASSPHRASE = "abacus zestfully yodel unwoven canary lantern"
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class People:
    """So many people, twice: the folder of an encrypted store, and a plain SQLite file."""

    folder: Path
    plain: Path


def stores_of(people: int, work: Path) -> People:
    """Both stores with so many people; the passphrase has the least cost that is allowed."""
    made = People(work / f"store-{people}", work / f"plain-{people}.db")
    if made.folder.exists():
        return made
    vault, _ = create(made.folder, PASSPHRASE, now=NOW, cost=Cost.least())
    with Store(vault) as store:
        store.set_practitioner(WHO)
    plain = sqlite.connect(str(made.plain), isolation_level=None, check_same_thread=False)
    plain.execute("PRAGMA journal_mode = WAL")
    vault = unlock(made.folder, PASSPHRASE, now=NOW)
    engines = [engine_on(vault.connect()), engine_on(plain)]
    told = invented_conversations(people, now=NOW)
    first = 1
    while some := list(islice(told, AT_ONCE)):
        rows = list(_conversations(some, first))
        found = [search.row_of(n, each.conversation) for n, each in enumerate(some, first)]
        for engine in engines:
            with transaction(engine) as connection:
                bring_up_to_date(connection)
                _write(connection, list(_people(some)), rows, found)
        first += len(some)
    for engine in engines:
        with transaction(engine) as connection:
            Seals(vault.seal_key).seal_finished(connection)
        engine.dispose()
    vault.close()
    return made


def open_store(folder: Path) -> Store:
    """The store of that folder, unlocked."""
    return Store(unlock(folder, PASSPHRASE, now=NOW))


def _write(
    connection: Connection,
    people: list[dict[str, object]],
    conversations: list[dict[str, object]],
    found: list[dict[str, object]],
) -> None:
    """What the store's own saving writes for lists and for search, many at once."""
    connection.execute(insert(tables.person).prefix_with("OR IGNORE"), people)
    connection.execute(insert(tables.conversation), conversations)
    connection.execute(search.INSERT, found)


def _people(told: list[InventedConversation]) -> Iterator[dict[str, object]]:
    for each in told:
        person = each.conversation.person
        yield {
            "id": str(each.conversation.person_id),
            "name": person.name,
            "known_as": person.known_as,
        }


def _conversations(told: list[InventedConversation], first: int) -> Iterator[dict[str, object]]:
    for number, each in enumerate(told, first):
        conversation = each.conversation
        yield {
            "number": number,
            "id": str(conversation.id),
            "person_id": str(conversation.person_id),
            "state": tables.FINISHED if each.finished else tables.DRAFT,
            "lens": conversation.practitioner.lens.value,
            "started_at": conversation.started_at.isoformat(),
            "changed_at": conversation.started_at.isoformat(),
            "last_part": each.last_part.value,
            "first_wish": first_wish(conversation),
            "document": to_json(conversation),
            "digest": digest(conversation) if each.finished else None,
            "finished_at": conversation.started_at.isoformat() if each.finished else None,
        }
