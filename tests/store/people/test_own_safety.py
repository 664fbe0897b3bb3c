"""The worker's own safety with one person: kept here, and in nothing that leaves."""

from pathlib import Path
from uuid import uuid4

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.documents.subject_access import as_json, make_access
from msp_desktop.practice.codes import PartName
from msp_desktop.review.received import ReceivedReferral, judge_arrived
from msp_desktop.store.cases import Cases
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.people.everything import everything_about
from msp_desktop.store.people.merge import People
from msp_desktop.store.people.own_safety import OwnSafety, keep_own_safety, own_safety
from msp_desktop.store.store import Store
from tests.scenarios.reading import Document
from tests.store.decrypted import decrypted
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, PASSPHRASE, open_vault
from tests.visits import self_neglect as ned

CANARY = "canarysafety"
PLAN = OwnSafety(
    what_worries=f"{CANARY}1, the brother comes at six",
    who_knows=f"{CANARY}2, the desk, every half hour",
    if_it_goes_wrong=f"{CANARY}3, leave by the yard",
)
FIRST, SECOND = ned.visits()[:2]
WHO = FIRST.person_id


@pytest.fixture
def neds(folder: Path) -> Path:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.set_practitioner(ned.OFFICER)
        for visit in (FIRST, SECOND):
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
        keep_own_safety(store, WHO, PLAN)
    return folder


def test_it_is_there_again_with_who_wrote_it_and_when(neds: Path) -> None:
    with Store(open_vault(neds), clock=lambda: NOON) as store:
        kept = own_safety(store, WHO)
        assert (kept.by, kept.at) == (ned.OFFICER.name, NOON)
        assert kept.but(by="", at=None) == PLAN
        keep_own_safety(store, WHO, PLAN.but(who_knows="Nobody yet."))
        assert own_safety(store, WHO).who_knows == "Nobody yet."
        keep_own_safety(store, WHO, OwnSafety())
        assert own_safety(store, WHO) == OwnSafety()
        assert own_safety(store, uuid4()) == OwnSafety()
    noted = [(subject, detail) for _, subject, detail in events(neds)]
    about = [subject for subject, detail in noted if detail == "the worker's own safety"]
    assert len(about) == 3
    assert str(WHO) not in about
    assert CANARY not in str(noted)


def test_it_is_found_under_every_entry_that_is_joined_with_theirs(store: Store) -> None:
    twin = FIRST.but(id=uuid4(), person_id=uuid4())
    for visit in (FIRST, twin):
        store.save(visit, PartName.PLAN)
    keep_own_safety(store, WHO, PLAN)
    People(store).join(WHO, twin.person_id)
    assert own_safety(store, twin.person_id).what_worries == PLAN.what_worries
    keep_own_safety(store, twin.person_id, PLAN.but(what_worries="Nothing now."))
    assert own_safety(store, WHO).what_worries == "Nothing now."


@pytest.mark.parametrize("kind", ["supervisor", "handover", "chronology", "council", "person"])
def test_no_paper_of_the_case_and_no_attached_record_has_a_word_of_it(
    neds: Path, tmp_path: Path, kind: str
) -> None:
    words, paper = tmp_path / "words", tmp_path / "paper.pdf"
    words.write_text(PASSPHRASE + "\n", encoding="utf-8")
    words.chmod(0o600)
    with Store(open_vault(neds), clock=lambda: NOON) as store:
        (line,) = Cases(store).listed()
    given = ("--give",) if kind == "person" else ()
    code = main(
        [
            *("refer", "--case", str(line.id), "--to", kind, "--out", str(paper), "--archival"),
            *(*given, "--store", str(neds), "--passphrase-file", str(words)),
        ]
    )
    assert code == Exit.DONE
    came = judge_arrived(paper.read_bytes())
    record = repr(came) if isinstance(came, ReceivedReferral) else ""
    said = Document(paper).text
    assert "Ned" in said
    assert CANARY not in said + record


def test_the_copy_of_everything_is_without_it(neds: Path) -> None:
    with Store(open_vault(neds), clock=lambda: NOON) as store:
        found = everything_about(store, WHO)
        made = make_access(found, ned.OFFICER, at=NOON)
        assert CANARY not in f"{made!r}{found!r}{as_json(found, at=NOON).decode()}"
        assert "own safety" not in as_json(found, at=NOON).decode()


def test_it_goes_from_every_page_with_the_person(neds: Path) -> None:
    with open_vault(neds) as vault:
        assert CANARY.encode() in decrypted(vault, neds / "store.db")
    with Store(open_vault(neds), clock=lambda: NOON) as store:
        erase_person(store, WHO)
    with open_vault(neds) as vault:
        assert CANARY.encode() not in decrypted(vault, neds / "store.db")
