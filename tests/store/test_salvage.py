"""A damaged store gives up what can still be read, says what it cannot, and is kept as it was."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.backups import back_up
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.salvage import salvage
from msp_desktop.store.store import Store
from msp_desktop.vault.faults import NoRoomToCopyAside
from msp_desktop.vault.repair.salvage import copy_aside
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import car_wash, doorstep, ward

LATER = NOON + timedelta(days=1)
FIRST, SECOND, THIRD = ward.visit(NOON)
ALL = (FIRST, SECOND, THIRD, doorstep.visit(NOON), car_wash.visit(NOON))


@pytest.fixture
def full(folder: Path) -> Path:
    """A store of five conversations, one finished and amended."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in ALL:
            store.save(visit, PartName.PLAN)
        store.finish(FIRST.id)
        store.amend(FIRST.id, what="Before noon.", why="The ward changed its hours.")
    return folder


def page_of_documents(folder: Path, spoil: Callable[[bytearray, int], None]) -> None:
    data = bytearray((folder / "store.db").read_bytes())
    spoil(data, len(data) // 4096)
    (folder / "store.db").write_bytes(data)


def first_page(data: bytearray, _: int) -> None:
    data[2000] ^= 1


def every_fifth_page(data: bytearray, pages: int) -> None:
    for page in range(4, pages, 5):
        data[page * 4096 + 100] ^= 1


def the_second_half(data: bytearray, pages: int) -> None:
    del data[pages // 2 * 4096 + 77 :]


def all_of_it(data: bytearray, pages: int) -> None:
    for page in range(pages):
        data[page * 4096 + 1000] ^= 1


@pytest.mark.parametrize("spoil", [first_page, every_fifth_page, the_second_half, all_of_it])
def test_what_is_readable_is_saved_whole_and_the_rest_is_counted(
    full: Path, spoil: Callable[[bytearray, int], None]
) -> None:
    page_of_documents(full, spoil)
    damaged = (full / "store.db").read_bytes()
    with open_vault(full) as vault:
        came = salvage(vault, now=LATER)
    known = {visit.id: visit for visit in ALL}
    with Store(open_vault(full), clock=lambda: LATER) as store:
        assert store.standing.missing is not None  # the trail, which begins anew
        store.accept_loss()
        entries = store.caseload().entries
        assert len(entries) == came.whole
        for entry in entries:
            assert store.load(entry.id).conversation == known[entry.id]
        assert store.problems() == ()
        assert store.broken_seals() == 0
    assert (Path(came.aside) / "store.db").read_bytes() == damaged
    (kept,) = full.glob("before-restore-*")
    assert (kept / "store.db").read_bytes() == damaged
    assert not list(full.glob("restored-*"))
    if spoil is first_page:
        assert (came.whole, came.finished, came.lost, came.amendments) == (5, 1, 0, 1)
    if spoil is all_of_it:
        assert came.whole == 0


def test_with_all_but_the_order_readable_nothing_at_all_is_lost(full: Path) -> None:
    page_of_documents(full, first_page)
    with open_vault(full) as vault:
        salvage(vault, now=LATER)
    with Store(open_vault(full), clock=lambda: LATER) as store:
        assert store.standing.missing is not None  # the trail, which begins anew
        store.accept_loss()
        assert store.practitioner() == OFFICER
        first = store.load(FIRST.id)
        assert first.finished
        assert first.amendments[0].what == "Before noon."
        assert len(store.caseload("biscuit").entries) == 3


def test_words_that_were_only_in_the_log_are_saved_too(full: Path) -> None:
    with open_vault(full) as vault:
        store = Store(vault, clock=lambda: NOON)
        said = THIRD.but(plan=THIRD.plan.but(if_worse="Knock on the wall."))
        store.save(said, PartName.PLAN)
        log = (full / "store.db-wal").read_bytes()
        files = {path: path.read_bytes() for path in full.glob("store.db*")}
        store.close()
    for path, data in files.items():
        path.write_bytes(data)
    assert log
    page_of_documents(full, first_page)
    with open_vault(full) as vault:
        salvage(vault, now=LATER)
    with Store(open_vault(full), clock=lambda: LATER) as store:
        assert store.standing.missing is not None  # the trail, which begins anew
        store.accept_loss()
        assert store.load(THIRD.id).conversation == said


def test_neither_the_report_nor_a_name_of_a_file_says_who(
    full: Path, caplog: pytest.LogCaptureFixture
) -> None:
    page_of_documents(full, every_fifth_page)
    with open_vault(full) as vault:
        came = salvage(vault, now=LATER)
    report = (Path(came.aside) / "salvaged.txt").read_text(encoding="utf-8")
    assert f"Conversations read in full: {came.whole}" in report
    names = " ".join(str(path.relative_to(full)) for path in full.rglob("*"))
    for visit in ALL:
        for word in filter(None, (visit.person.name, visit.person.known_as)):
            assert word not in report + names + caplog.text


def test_without_room_to_copy_it_aside_nothing_is_done(
    full: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_of_documents(full, first_page)
    before = (full / "store.db").read_bytes()
    monkeypatch.setattr("msp_desktop.vault.reserve.has_room_beside", lambda *_: False)
    with open_vault(full) as vault, pytest.raises(NoRoomToCopyAside):
        salvage(vault, now=LATER)
    assert (full / "store.db").read_bytes() == before
    assert not list(full.glob("damaged-*"))


def test_the_same_damage_is_copied_aside_once(full: Path) -> None:
    page_of_documents(full, first_page)
    first = copy_aside(full, NOON)
    assert copy_aside(full, LATER) == first
    page_of_documents(full, every_fifth_page)
    assert copy_aside(full, LATER) != first


def test_backups_from_before_a_salvage_are_told_when_somebody_is_erased(full: Path) -> None:
    with Store(open_vault(full), clock=lambda: NOON) as store:
        made = back_up(store, now=NOON)
    page_of_documents(full, first_page)
    with open_vault(full) as vault:
        salvage(vault, now=LATER)
    with Store(open_vault(full), clock=lambda: LATER) as store:
        store.accept_loss()
        store.save(ALL[3].but(pack="gone on with"), PartName.PLAN)
        gone = erase_person(store, ALL[3].person_id)
        assert made.folder in {str(one.path) for one in gone.still_in}
