"""Who is erased is gone from every page of the file; the trail and the chain still hold."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, insert, text
from sqlcipher3.dbapi2 import IntegrityError

from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import to_json
from msp_desktop.store import tables
from msp_desktop.store.arrived_papers import draw_paper
from msp_desktop.store.backups import back_up, backups_of
from msp_desktop.store.faults import WasErased
from msp_desktop.store.people.erasure import NobodyToErase, erase_person, fresh_backup_instead
from msp_desktop.store.people.review_dates import keep_until
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.folders import read_backup
from msp_desktop.vault.backup.second_folder import choose_second_folder
from tests.backups_read import read_plainly
from tests.store.decrypted import decrypted
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, open_vault
from tests.visits import car_wash, doorstep, ward

BERT = doorstep.visit(NOON)
WREN = ward.visit(NOON)
CANARIES = (b"Teasel", b"cribbage", b"cribbag", b"Joyce", b"miss my letters")


@pytest.fixture
def both(folder: Path) -> Path:
    """Bert, finished and amended, between two conversations with Wren."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(WREN[0], PartName.PLAN)
        store.finish(WREN[0].id)
        for number in range(4):
            store.save(BERT.but(pack=f"draft {number}"), PartName.PLAN, "plan")
        store.finish(BERT.id)
        store.amend(BERT.id, what="Cribbage is on Fridays.", why="The club moved.")
        store.save(WREN[1], PartName.PLAN)
        keep_until(store, BERT.person_id, NOON.date())
    return folder


def erase(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert erase_person(store, BERT.person_id).conversations == 1


def test_nothing_of_them_is_left_in_any_page_or_the_log(both: Path) -> None:
    with open_vault(both) as vault:
        before = decrypted(vault, both / "store.db")
    assert all(canary in before for canary in (b"Teasel", b"cribbage"))
    with Store(open_vault(both), clock=lambda: NOON) as store:
        erase_person(store, BERT.person_id)
        log = both / "store.db-wal"
        while_open = decrypted(store.vault, both / "store.db")
        assert log.stat().st_size < 40_000  # only what came after
        assert store.caseload("cribbage").entries == ()
        assert store.caseload().finished == 1
    with open_vault(both) as vault:
        after = decrypted(vault, both / "store.db")
    for canary in (*CANARIES, str(BERT.person_id).encode() + b"Albert"):
        for whole in (while_open, after):
            assert canary.lower() not in whole.lower(), canary
    assert b"Wren" in after


def test_that_it_was_done_is_on_the_trail_by_id_alone_and_all_still_holds(both: Path) -> None:
    erase(both)
    done = [(subject, detail) for event, subject, detail in events(both) if event == "erasure"]
    assert done == [(str(BERT.id), ""), (str(BERT.person_id), "conversations erased: 1")]
    with Store(open_vault(both), clock=lambda: NOON) as store:
        assert store.standing.missing is None
        assert store.broken_seals() == 0
        assert store.problems() == ()
        store.save(car_wash.visit(NOON), PartName.PLAN)
        store.finish(WREN[1].id)
        assert store.broken_seals() == 0
        assert store.problems() == ()


def test_nobody_can_be_erased_twice(both: Path) -> None:
    erase(both)
    with Store(open_vault(both)) as store, pytest.raises(NobodyToErase):
        erase_person(store, BERT.person_id)


def test_words_that_were_still_to_be_saved_do_not_bring_them_back(both: Path) -> None:
    erase(both)
    with Store(open_vault(both)) as store:
        with pytest.raises(WasErased):
            store.save(BERT, PartName.PLAN)
        assert len(store.caseload().entries) == 2


def test_nobody_erased_comes_back_by_another_visit_with_them(both: Path) -> None:
    erase(both)
    with Store(open_vault(both)) as store:
        with pytest.raises(WasErased):
            store.save(BERT.but(id=uuid4()), PartName.PLAN)
        assert BERT.person_id not in {one.person_id for one in store.caseload().entries}


def test_backups_that_still_hold_them_are_told_and_go_once_a_fresh_one_is_made(
    folder: Path,
) -> None:
    hours = [NOON + timedelta(hours=hour) for hour in range(6)]
    at = {"now": hours[0]}
    with Store(open_vault(folder), clock=lambda: at["now"]) as store:
        back_up(store, now=hours[0])
        at["now"] = hours[1]
        store.save(BERT, PartName.PLAN)
        back_up(store, now=hours[2])
        aside = folder / "before-restore-20261120T120000Z"
        brought = folder / "restored-20261120T130000Z"
        for copy in (aside, brought):
            copy.mkdir()
        at["now"] = hours[3]
        gone = erase_person(store, BERT.person_id)
        assert [one.facts.at for one in gone.still_in] == [hours[2]]
        assert gone.aside == (aside, brought)
        made = fresh_backup_instead(store, gone)
        assert not gone.still_in[0].path.exists()
        assert not aside.exists()
        assert not brought.exists()
        kept = {str(one.path) for one in backups_of(store.vault)}
        assert made.folder in kept
        fresh = read_backup(Path(made.folder), read_plainly)
        assert fresh is not None
        assert b"cribbage" not in decrypted(store.vault, fresh.database)


def test_a_backup_from_before_the_clock_was_put_right_is_told_too(folder: Path) -> None:
    fast, right = NOON + timedelta(days=400), NOON
    with Store(open_vault(folder), clock=lambda: fast) as store:
        store.save(BERT, PartName.PLAN)
    with Store(open_vault(folder), clock=lambda: right) as store:
        made = back_up(store)
        gone = erase_person(store, BERT.person_id)
        assert [str(one.path) for one in gone.still_in] == [made.folder]
        assert not gone.out_of_reach


def test_a_second_folder_that_is_not_there_is_told(both: Path, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    with Store(open_vault(both), clock=lambda: NOON) as store:
        choose_second_folder(store.vault, drive)
        drive.rmdir()
        assert erase_person(store, BERT.person_id).out_of_reach


def test_what_came_back_for_review_goes_too_even_signed_off(both: Path) -> None:
    record = to_json(BERT.but(person=BERT.person.but(known_as="Zebedee")))
    with Store(open_vault(both), clock=lambda: NOON) as store:

        def arrive(connection: Connection) -> None:
            came = {"file_digest": "f", "record_digest": "r", "practitioner": "x", "password": ""}
            came |= {"conversation_id": str(BERT.id), "at": NOON.isoformat()}
            connection.execute(
                insert(tables.arrived).values(**came, number=1, record=record, file=b"Zebedee")
            )
            draw_paper(connection, 1, record)
            made = {"id": "a", "state": "signed off", "changed_at": NOON.isoformat()}
            connection.execute(
                insert(tables.review).values(
                    **made, number=1, arrived_number=1, document=b"Zebedee", signed=b"Zebedee"
                )
            )

        store.write(arrive)
        with pytest.raises(IntegrityError, match="signed off"):
            store.write(lambda connection: connection.execute(text("DELETE FROM review")))
        erase_person(store, BERT.person_id)
        assert b"Zebedee" not in decrypted(store.vault, both / "store.db")
