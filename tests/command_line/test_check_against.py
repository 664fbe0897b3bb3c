"""`check --against`: what left a store tells when records, seals or trail were rewritten since."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.documents.batch import store_signing_key
from msp_desktop.documents.kinds import SUPERVISOR
from msp_desktop.documents.make import make_document
from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import to_json
from msp_desktop.review.review_document import made_review
from msp_desktop.review.sign_off import sign_off
from msp_desktop.sealing.seal import seal
from msp_desktop.store.copies_made import note_disclosure
from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.trail.trail import Event, Trail
from msp_desktop.store.trail_export import conversation_seal, trail_head
from tests.review.reviewing import SUPERVISOR as MAUD
from tests.review.reviewing import SUPERVISORS_KEY, arrived, begun, judged
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

Said = pytest.CaptureFixture[str]
VISIT = doorstep.visit(NOON)


@pytest.fixture
def kept(folder: Path) -> Path:
    """A store with Bert's visit, finished."""
    with Store(open_vault(folder)) as store:
        store.save(VISIT, PartName.PLAN)
        store.finish(VISIT.id)
    return folder


@pytest.fixture
def paper(kept: Path, passphrase_file: Path, tmp_path: Path) -> Path:
    """A paper for the council that left the store, not locked."""
    out = tmp_path / "council.pdf"
    what = ("--conversation", str(VISIT.id), "--to", "council", "--out", str(out), "--archival")
    assert run(kept, passphrase_file, "refer", *what) == Exit.DONE
    return out


def run(folder: Path, words: Path, *asked: str) -> int:
    store = ("--store", str(folder), "--passphrase-file", str(words))
    return main([asked[0], *store, *asked[1:]])


def check(folder: Path, words: Path, *files: Path) -> int:
    return run(folder, words, "check", "--against", *map(str, files))


def test_a_paper_agrees_with_the_store_that_it_left(
    kept: Path, passphrase_file: Path, paper: Path, capsys: Said
) -> None:
    assert check(kept, passphrase_file, paper) == Exit.DONE
    said = capsys.readouterr().out
    assert "The store is whole." in said
    assert f"Agrees with this store: {paper}." in said


def test_a_file_that_cannot_be_read_silences_neither_the_check_nor_the_others(
    kept: Path, passphrase_file: Path, paper: Path, tmp_path: Path, capsys: Said
) -> None:
    council = make_document(VISIT, SUPERVISOR, at=NOON)
    foreign = replace(council, record=b'{"format":"msp-review-return","x":1}')
    odd = tmp_path / "odd.pdf"
    odd.write_bytes(seal(foreign, SUPERVISORS_KEY, archival=True).pdf)
    assert check(kept, passphrase_file, odd, tmp_path / "gone.pdf", paper) == Exit.DONE
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "The store is whole."
    assert said[1].startswith(f"Says nothing of this store: {odd}. This file is not a review")
    assert said[2].startswith(f"Says nothing of this store: {tmp_path / 'gone.pdf'}. That file")
    assert said[3] == f"Agrees with this store: {paper}."


def rewritten(folder: Path) -> None:
    """What somebody with the passphrase can do: another record, another seal, another trail."""
    other = VISIT.but(person=VISIT.person.but(where="Somewhere else"))
    document = to_json(other)
    digest = hashlib.sha256(document).hexdigest()
    with Store(open_vault(folder)) as store, transaction(store.engine) as connection:
        for table in ("trail", "seal", "conversation"):
            names = connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
                (table,),
            ).all()
            for (name,) in names:
                connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        connection.execute(
            text("UPDATE conversation SET document = :d, digest = :h"),
            {"d": document, "h": digest},
        )
        rows = connection.exec_driver_sql("SELECT * FROM trail ORDER BY number").mappings().all()
        connection.exec_driver_sql("DELETE FROM trail")
        connection.exec_driver_sql("DELETE FROM seal")
        chain = Trail(store.vault.trail_key)
        for row in rows[1:]:
            chain.note(
                connection,
                Event(row["event"]),
                NOON,
                subject=row["subject"],
                detail=row["detail"],
                who=row["who"],
                why=row["why"],
            )
        store._seals.seal_finished(connection)


def test_a_rewritten_store_does_not_agree_with_its_paper(
    kept: Path, passphrase_file: Path, paper: Path, capsys: Said
) -> None:
    rewritten(kept)
    assert check(kept, passphrase_file, paper) == Exit.NOT_WHOLE
    said = capsys.readouterr().out
    assert "DOES NOT AGREE with this store" in said
    assert "no entry with the seal that it was made under" in said
    assert "sealed here otherwise" in said


def test_a_backup_in_a_second_folder_tells_too(
    kept: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    assert run(kept, passphrase_file, "backup", "--into", str(second)) == Exit.DONE
    (backup,) = second.iterdir()
    assert check(kept, passphrase_file, backup) == Exit.DONE
    rewritten(kept)
    capsys.readouterr()
    assert check(kept, passphrase_file, backup) == Exit.NOT_WHOLE
    assert "of the trail" in capsys.readouterr().out


def test_feedback_on_a_paper_agrees_where_that_paper_left(
    kept: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    with Store(open_vault(kept)) as store:
        key = store_signing_key(store)
        whole = make_document(
            VISIT,
            SUPERVISOR,
            at=NOON,
            trail_head=trail_head(store),
            conversation_seal=conversation_seal(store, VISIT.id),
        )
        file = seal(whole, key, archival=True)
        note_disclosure(store, VISIT.id, "the supervisor", file.sha256)
    feedback = tmp_path / "feedback.pdf"
    for left, ends in ((file.pdf, Exit.DONE), (b"%PDF-1.7 another", Exit.NOT_WHOLE)):
        came = arrived(VISIT, file=left)
        review = judged(begun(VISIT).but(subject=came.subject))
        signed = sign_off(review, came, MAUD, SUPERVISORS_KEY, at=NOON)
        written = seal(made_review(signed, trail_head="ab" * 32), SUPERVISORS_KEY, archival=True)
        feedback.write_bytes(written.pdf)
        assert check(kept, passphrase_file, feedback) == ends, capsys.readouterr().out


def test_what_says_nothing_of_the_store_is_no_alarm(
    kept: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    own = tmp_path / "own.pdf"
    what = (
        "--conversation",
        str(VISIT.id),
        "--to",
        "person",
        "--out",
        str(own),
        "--archival",
        "--give",
    )
    assert run(kept, passphrase_file, "refer", *what) == Exit.DONE
    odd = tmp_path / "odd.pdf"
    odd.write_bytes(b"not a PDF")
    assert check(kept, passphrase_file, own, odd, tmp_path) == Exit.DONE
    said = capsys.readouterr().out
    assert said.count("Says nothing of this store") == 3
    assert "names no seal, as a copy for the person does not" in said


def test_no_copy_for_the_person_names_a_seal(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.pdf"
    what = (
        "--conversation",
        str(VISIT.id),
        "--to",
        "person",
        "--out",
        str(own),
        "--archival",
        "--give",
    )
    assert run(kept, passphrase_file, "refer", *what) == Exit.DONE
    with Store(open_vault(kept)) as store:
        head, link = trail_head(store), conversation_seal(store, VISIT.id)
    data = own.read_bytes()
    assert link
    assert head.encode() not in data
    assert link.encode() not in data
