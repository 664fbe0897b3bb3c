"""`refer` locks and signs; `verify` tells who signed a file and whether it is unchanged."""

import os
import re
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import select

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.cli.verifying import Verified
from msp_desktop.documents.batch import store_signing_key
from msp_desktop.practice.codes import PartName
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import KnownKey
from msp_desktop.store.engine import transaction
from msp_desktop.store.signing_keys import pin_key
from msp_desktop.store.store import Store
from msp_desktop.store.tables import trail
from msp_desktop.store.trail.trail import Event
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import doorstep

Said = pytest.CaptureFixture[str]
VISIT = doorstep.visit(NOON)


@pytest.fixture
def kept(folder: Path) -> Path:
    """A store that holds Bert's visit."""
    with Store(open_vault(folder)) as store:
        store.save(VISIT, PartName.PLAN)
    return folder


def refer(folder: Path, words: Path, out: Path, *more: str) -> int:
    store = ("--store", str(folder), "--passphrase-file", str(words))
    what = ("--conversation", str(VISIT.id), "--to", "council", "--out", str(out))
    return main(["refer", *store, *what, *more])


def verify(folder: Path, words: Path, file: Path, password: Path | None = None) -> int:
    store = ("--store", str(folder), "--passphrase-file", str(words))
    locked = () if password is None else ("--password-file", str(password))
    return main(["verify", *store, *locked, str(file)])


def test_a_referral_is_locked_and_its_password_printed_apart(
    kept: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    out = tmp_path / "referral.pdf"
    assert refer(kept, passphrase_file, out) == Exit.DONE
    password = capsys.readouterr().out.splitlines()[-1]
    assert re.fullmatch(r"([a-z-]+ ){5}[a-z-]+", password)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pikepdf.open(out, password=password):
        pass
    assert sorted(p.name for p in tmp_path.iterdir()) == ["passphrase", "referral.pdf", "store"]
    assert password not in str(events(kept))


def test_the_password_goes_to_the_file_that_is_named_and_nowhere_else(
    kept: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    out, apart = tmp_path / "referral.pdf", tmp_path / "password"
    assert refer(kept, passphrase_file, out, "--password-file", str(apart)) == Exit.DONE
    password = apart.read_text("utf-8").strip()
    said = capsys.readouterr()
    assert password not in said.out + said.err
    assert str(apart) in said.out
    assert apart.stat().st_mode & 0o077 == 0
    assert verify(kept, passphrase_file, out, apart) == Verified.UNKNOWN
    assert verify(kept, passphrase_file, out) == Verified.UNREADABLE
    again = tmp_path / "again.pdf"
    assert refer(kept, passphrase_file, again, "--password-file", str(apart)) == Exit.NOT_DONE
    assert not again.exists()
    assert apart.read_text("utf-8").strip() == password


def test_the_head_of_the_trail_when_it_was_made_goes_with_it(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "referral.pdf"
    assert refer(kept, passphrase_file, out, "--archival") == Exit.DONE
    with pikepdf.open(out) as pdf:
        head = str(pdf.Root.AF[0].Desc).rpartition("trail ")[2].partition(";")[0]
    with Store(open_vault(kept)) as store, transaction(store.engine) as connection:
        rows = connection.execute(select(trail.c.event, trail.c.seal).order_by("number")).all()
    at = [row.seal for row in rows].index(head)
    assert Event.DISCLOSURE not in [row.event for row in rows[: at + 1]]
    assert Event.DISCLOSURE in [row.event for row in rows[at + 1 :]]


def test_a_referral_that_cannot_be_written_leaves_no_password_behind(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    apart = tmp_path / "password"
    out = tmp_path / "gone" / "referral.pdf"
    assert refer(kept, passphrase_file, out, "--password-file", str(apart)) == Exit.NOT_DONE
    assert sorted(p.name for p in tmp_path.iterdir()) == ["passphrase", "store"]


def test_verify_tells_known_unknown_altered_and_unreadable(
    kept: Path, passphrase_file: Path, tmp_path: Path, capsys: Said
) -> None:
    out = tmp_path / "referral.pdf"
    assert refer(kept, passphrase_file, out, "--archival") == Exit.DONE
    assert "Anyone who has this file can read it." in capsys.readouterr().out
    assert verify(kept, passphrase_file, out) == Verified.UNKNOWN
    assert "a key that you have not confirmed" in capsys.readouterr().out
    with Store(open_vault(kept)) as store:
        signer = signer_of(store_signing_key(store).certificate)
        pin_key(store, KnownKey(fingerprint=signer.fingerprint, name=OFFICER.name, pinned_at=NOON))
    assert verify(kept, passphrase_file, out) == Verified.KNOWN
    told = capsys.readouterr().out
    assert "Unchanged since signing by a key that you have confirmed." in told
    assert OFFICER.name in told
    assert "Not proved: when it was signed, and whether what it says is true." in told
    data = bytearray(out.read_bytes())
    data[len(data) // 3] ^= 1
    out.write_bytes(data)
    assert verify(kept, passphrase_file, out) == Verified.ALTERED
    out.write_bytes(b"not a PDF at all")
    assert verify(kept, passphrase_file, out) == Verified.UNREADABLE
    assert verify(kept, passphrase_file, tmp_path / "gone.pdf") == Exit.NOT_DONE


def test_without_a_store_no_key_is_known(kept: Path, passphrase_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "referral.pdf"
    refer(kept, passphrase_file, out, "--archival")
    assert verify(tmp_path / "no store", passphrase_file, out) == Verified.UNKNOWN


def test_a_wrong_passphrase_is_not_taken_for_an_unknown_key(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    out, wrong = tmp_path / "referral.pdf", tmp_path / "wrong"
    refer(kept, passphrase_file, out, "--archival")
    wrong.write_text("not the words at all\n", encoding="utf-8")
    assert verify(kept, wrong, out) == Exit.NOT_DONE


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever runs this may write anywhere")
def test_a_folder_that_may_not_be_written_gets_nothing_half_made(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    assert refer(kept, passphrase_file, closed / "referral.pdf") == Exit.NOT_DONE
    assert list(closed.iterdir()) == []


def test_a_file_that_may_only_be_read_stays_as_it_is(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "referral.pdf"
    out.write_bytes(b"what was there before")
    out.chmod(0o400)
    assert refer(kept, passphrase_file, out) == Exit.NOT_DONE
    assert out.read_bytes() == b"what was there before"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["passphrase", "referral.pdf", "store"]


def test_a_file_that_somebody_holds_open_is_replaced_whole(
    kept: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "referral.pdf"
    out.write_bytes(b"what was there before")
    with out.open("rb") as held:
        assert refer(kept, passphrase_file, out, "--archival") == Exit.DONE
        assert held.read() == b"what was there before"
    assert verify(kept, passphrase_file, out) == Verified.UNKNOWN
    assert sorted(p.name for p in tmp_path.iterdir()) == ["passphrase", "referral.pdf", "store"]
