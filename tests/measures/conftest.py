"""A store of invented people with every kind of answer, drawn and as plain JSON; made once."""

import json
import os
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import text

from msp_desktop.measures.case_table import CaseTable
from msp_desktop.measures.gather import gather, read_persons
from msp_desktop.store.store import Store
from tests.measures.made import NOW, make_measured_store
from tests.measures.plain_count import Case, moment_of
from tests.unlocked import PASSPHRASE, open_vault

PEOPLE = 150
HOW_MANY = "MSP_TESTS_PEOPLE_MEASURED"
"""Names the variable that says how many people, where it is not as few."""


class MeasuredStore(NamedTuple):
    """A store, its cases drawn, and the same as plain JSON, read by SQL."""

    folder: Path
    passphrase: str
    table: CaseTable
    cases: list[Case]


def read_plainly(store: Store) -> list[Case]:
    """Every case with its records, by SQL of its own."""
    with store.engine.connect() as connection:
        rows = connection.execute(
            text(
                "SELECT i.*, c.document, c.person_id FROM case_index i "
                "JOIN case_conversation l USING (case_id) "
                "JOIN conversation c ON c.id = l.conversation_id"
            )
        ).all()
    cases: dict[str, Case] = {}
    for row in rows:
        case = cases.setdefault(row.case_id, {**row._mapping, "document": None, "told": []})
        case["told"].append(json.loads(row.document))
    for case in cases.values():
        case["told"].sort(key=moment_of)
    return list(cases.values())


def measured_store(folder: Path, people: int) -> MeasuredStore:
    """Make so many people, draw their cases, and read the same plainly."""
    make_measured_store(folder, people)
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        table = gather(store)
        read_persons(store, table)
        cases = read_plainly(store)
    return MeasuredStore(folder, PASSPHRASE, table, cases)


@pytest.fixture(scope="session")
def measured(tmp_path_factory: pytest.TempPathFactory) -> MeasuredStore:
    """A store that is small enough for every run; `python -m tests.measures` makes a large one."""
    people = int(os.environ.get(HOW_MANY, PEOPLE))
    return measured_store(tmp_path_factory.mktemp("measures") / "store", people)
