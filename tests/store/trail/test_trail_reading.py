"""The trail read by kind, person and day, a page at a time, and given out as a file."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.store.copies_made import note_disclosure
from msp_desktop.store.store import Store
from msp_desktop.store.tables import trail
from msp_desktop.store.trail.read import PAGE, Entry, TrailFilter, entries
from msp_desktop.store.trail.trail import Event, Justification
from msp_desktop.store.trail_export import TrailFormat, export_trail, in_a_cell, verdict_of
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import doorstep, ward

BERT, WREN = doorstep.visit(NOON), ward.visit(NOON)[0]


@pytest.fixture
def worked(folder: Path) -> Iterator[Store]:
    at = {"now": NOON}
    with Store(open_vault(folder), clock=lambda: at["now"]) as store:
        store.save(BERT, PartName.PLAN)
        store.save(WREN, PartName.PLAN)
        at["now"] = NOON + timedelta(days=1)
        store.finish(BERT.id)
        store.load(BERT.id, Justification.SUPERVISION)
        note_disclosure(store, BERT.id, Recipient.COUNCIL.value, "0" * 64)
        store.story(WREN.person_id, to_begin=True)
        yield store


def found(store: Store, sought: TrailFilter) -> list[Entry]:
    return store.read(lambda connection: entries(connection, sought))


def test_each_row_says_who_did_it_to_whom_and_why(worked: Store) -> None:
    (read,) = found(worked, TrailFilter(event=Event.CONSULTATION))
    assert (read.about, read.who, read.why) == (
        "Albert Teasel",
        OFFICER.name,
        "supervision or audit",
    )
    (given,) = found(worked, TrailFilter(event=Event.DISCLOSURE))
    assert given.why.startswith("agrees")
    assert "council" in given.detail
    (combined,) = found(worked, TrailFilter(event=Event.COMBINATION))
    assert combined.about == "Wren Halloway"


def test_rows_are_sought_by_name_and_by_day(worked: Store) -> None:
    about = found(worked, TrailFilter(name="teas"))
    assert {one.about for one in about} == {"Albert Teasel"}
    assert len(about) == 4
    assert found(worked, TrailFilter(name="%")) == []
    first = NOON.astimezone().date()
    assert {one.event for one in found(worked, TrailFilter(name="teasel", until=first))} == {
        "collection"
    }
    assert len(found(worked, TrailFilter(person_id=BERT.person_id, since=first))) == 4


def test_a_long_trail_is_read_a_page_at_a_time(worked: Store) -> None:
    row = {"event": "unlock", "subject": "x", "detail": "", "before": "", "seal": ""}
    rows = [row | {"number": n, "at": NOON.isoformat()} for n in range(100, 100 + 3 * PAGE)]
    worked.write(lambda connection: connection.execute(insert(trail), rows))
    first = found(worked, TrailFilter())
    assert len(first) == PAGE
    second = worked.read(lambda connection: entries(connection, TrailFilter(), first[-1].number))
    assert second[0].number == first[-1].number - 1
    assert verdict_of(worked) is not None


def test_the_file_holds_every_row_and_the_verdict_and_no_name_of_a_person(worked: Store) -> None:
    whole = json.loads(export_trail(worked, TrailFormat.JSON))
    assert whole["first_broken"] is None
    assert [row["number"] for row in whole["entries"]] == list(range(1, len(whole["entries"]) + 1))
    assert whole["entries"][-1]["event"] == "export"
    table = export_trail(worked, TrailFormat.CSV).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(table)))
    assert rows[-1] == ["The chain is whole: no entry was changed, taken out or put in between."]
    assert len(rows) == len(whole["entries"]) + 3
    assert "Teasel" not in table


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    assert in_a_cell(text) == f"'{text}"
    assert in_a_cell("plain") == "plain"
