"""Counts of laptops joined by a team lead: each once, whole, and nobody in them."""

from datetime import date
from pathlib import Path

import msgspec
import pytest

from msp_desktop.joining.counts import LaptopCounts, counts_from_json
from msp_desktop.joining.faults import (
    AlreadyJoined,
    CountsTooNew,
    LaptopUnderTwoNames,
    NotCounts,
    OwnCounts,
)
from msp_desktop.joining.giving import give_counts
from msp_desktop.joining.taking import CameCounts, join_counts, joined_over, open_counts, taken
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import gather
from msp_desktop.review.faults import FileAltered, ReferralRefused
from msp_desktop.store.store import Store
from tests.measures.made import NOW, make_measured_store
from tests.unlocked import OFFICER, copy_store, make_store, open_vault

EVER = Period(date(2000, 1, 1), date(2099, 12, 31))
LATER = Period(date(2026, 4, 1), date(2027, 3, 31))


class Team:
    """Two laptops with their files, and the team lead's empty store."""

    def __init__(self, folder: Path) -> None:
        self.lead = make_store(folder / "lead")
        self.files: list[bytes] = []
        self.came: list[CameCounts] = []
        self.of: list[int] = []
        self.names: set[str] = set()
        for number, people in enumerate((12, 9)):
            laptop = folder / f"laptop{number}"
            make_measured_store(laptop, people, seed=number)
            with Store(open_vault(laptop), clock=lambda: NOW) as store:
                store.set_practitioner(OFFICER.but(name=f"Officer Number{number}"))
                table = gather(store)
                given = give_counts(store, table, EVER, folder / f"counts{number}.pdf")
                self.of.append(len(table))
                self.names |= {entry.name for entry in store.caseload().entries}
            file = given.target.read_bytes()
            self.files.append(file)
            self.came.append(open_counts(file, given.password))


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Team:
    return Team(tmp_path_factory.mktemp("team"))


def _lead(team: Team, tmp_path: Path) -> Store:
    return Store(open_vault(copy_store(team.lead, tmp_path / "lead")), clock=lambda: NOW)


def test_two_laptops_add_up_line_by_line(team: Team, tmp_path: Path) -> None:
    with _lead(team, tmp_path) as store:
        for came in team.came:
            join_counts(store, came)
        together = joined_over(store, EVER)
    assert together.laptops == 2
    assert together.sections[0].figures[0].of == sum(team.of)
    for section in together.sections:
        for figure in section.figures:
            each = [
                line.number
                for came in team.came
                for theirs in came.counts.sections
                if (theirs.group, theirs.key) == (section.group, section.key)
                for line in theirs.figures
                if line.label == figure.label
            ]
            assert figure.number == sum(each)
    totals = next(table for table in together.tables if table.name == "SG1f")
    assert totals.rows[0][1] == (sum(team.of),)


def test_nobody_is_in_a_file_of_counts(team: Team) -> None:
    for came in team.came:
        written = msgspec.json.encode(came.counts).decode()
        assert [name for name in team.names if len(name) > 3 and name in written] == []
    assert len(team.names) > 10


def test_a_laptop_and_its_days_are_counted_once(team: Team, tmp_path: Path) -> None:
    first = team.came[0]
    again = first.but(counts=first.counts.but(first=LATER.first, last=LATER.last))
    with _lead(team, tmp_path) as store:
        join_counts(store, first)
        for twice in (first, again):
            with pytest.raises(AlreadyJoined):
                join_counts(store, twice)
        assert len(taken(store)) == 1


def test_the_same_laptop_under_two_names_is_refused(team: Team, tmp_path: Path) -> None:
    first, other = team.came
    under_two = (
        first.but(name="Somebody Else"),
        first.but(counts=first.counts.but(laptop=other.counts.laptop)),
        first.but(counts=first.counts.but(key=other.counts.key)),
    )
    with _lead(team, tmp_path) as store:
        join_counts(store, first)
        for came in under_two:
            with pytest.raises(LaptopUnderTwoNames):
                join_counts(store, came)


def test_what_was_made_here_is_not_joined_here(team: Team, tmp_path: Path) -> None:
    with _lead(team, tmp_path) as store:
        given = give_counts(store, gather(store), EVER, tmp_path / "own.pdf")
        with pytest.raises(OwnCounts):
            join_counts(store, open_counts(given.target.read_bytes(), given.password))


def test_an_altered_file_and_a_wrong_password_are_refused(team: Team, tmp_path: Path) -> None:
    with pytest.raises(ReferralRefused):
        open_counts(team.files[0], "not the password")
    with _lead(team, tmp_path) as store:
        given = give_counts(store, gather(store), EVER, tmp_path / "counts.pdf")
    whole = given.target.read_bytes()
    for place in (len(whole) // 3, len(whole) // 2):
        changed = bytearray(whole)
        changed[place] ^= 1
        with pytest.raises((ReferralRefused, FileAltered, NotCounts)):
            open_counts(bytes(changed), given.password)


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "msp-other"},
        {"sections": 3},
        {"first": "2030-01-01", "last": "2029-01-01"},
        {"laptop": "me"},
        {"people": ["Wren"]},
        {"tables": [{"name": "a", "title": "b", "columns": ["c"], "rows": [["d", [1, 2]]]}]},
    ],
)
def test_counts_in_another_format_are_refused(team: Team, changes: dict[str, object]) -> None:
    written = msgspec.json.decode(msgspec.json.encode(team.came[0].counts))
    with pytest.raises(NotCounts):
        counts_from_json(msgspec.json.encode(written | changes))


def test_counts_of_a_later_version_ask_for_an_update(team: Team) -> None:
    counts: LaptopCounts = team.came[0].counts.but(version=2)
    with pytest.raises(CountsTooNew):
        counts_from_json(msgspec.json.encode(counts))
    for junk in (b"", b"{}", b"\xff\xfe", b"[1]"):
        with pytest.raises(NotCounts):
            counts_from_json(junk)
