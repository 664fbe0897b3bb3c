"""The recovery drill of docs/recovery-drill.md, step by step through the command line."""

import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from msp_desktop.cli import commands
from msp_desktop.cli.commands import Exit
from msp_desktop.policy.policy import Policy
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.folders import backups_in
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import unlock
from tests.backups_read import read_plainly
from tests.managed.conftest import Decide
from tests.unlocked import NOON, PASSPHRASE, open_vault
from tests.vault.organisation_keys import write_private
from tests.visits import doorstep

NEW = "zebra unwoven canary lantern yodel abacus"
VISIT = str(doorstep.visit(NOON).id)
GUIDE = Path(__file__).parents[2] / "docs" / "recovery-drill.md"


class Drill:
    """A managed laptop, its share, the organisation's safe, and a second laptop."""

    def __init__(self, folder: Path, tmp_path: Path, key: X25519PrivateKey, policy: Policy) -> None:
        self.folder, self.other, self.policy = folder, tmp_path / "other laptop", policy
        self.share = tmp_path / "share"
        self.words, self.new = tmp_path / "passphrase", tmp_path / "new"
        self.new.write_text(f"{NEW}\n")
        self.private = tmp_path / "private.pem"
        write_private(key, self.private, "the key's own")
        (tmp_path / "password").write_text("the key's own\n")

    def run(self, command: str, store: Path, words: Path, *more: str) -> int:
        told = [command, "--store", str(store), "--passphrase-file", str(words), *more]
        return commands.run(commands.read(told), self.policy)

    def recover(self, store: Path) -> int:
        key = ("--organisation-key", str(self.private))
        return self.run("recover", store, self.new, *key, "--key-password-file", str(
            self.private.parent / "password"
        ))  # fmt: skip

    @property
    def newest(self) -> Path:
        """The newest backup on the share."""
        return backups_in(next(self.share.glob("msp-desktop-*")), read_plainly)[0].path


@pytest.fixture
def drill(
    folder: Path,
    passphrase_file: Path,
    tmp_path: Path,
    decide: Decide,
    public_key: X25519PrivateKey,
    public_pem: str,
    monkeypatch: pytest.MonkeyPatch,
) -> Drill:
    """The first day: the policy lets the organisation in, and a backup lies on the share."""
    monkeypatch.setattr("msp_desktop.vault.vault.calibrate", Cost.least)
    (tmp_path / "share").mkdir()
    share = tmp_path / "share"
    policy = decide(f'organisation_key = """{public_pem}"""\nbackup_folders = ["{share}"]')
    made = Drill(folder, tmp_path, public_key, policy)
    assert made.run("backup", folder, passphrase_file) == Exit.DONE
    return made


def has_the_visit(folder: Path, passphrase: str) -> bool:
    with Store(unlock(folder, passphrase, now=NOON)) as store:
        return str(store.caseload().entries[0].id) == VISIT


def test_laptop_lost_its_backup_opens_on_another_one(drill: Drill) -> None:
    shutil.rmtree(drill.folder)
    back = ("--from", str(drill.newest))
    assert drill.run("restore", drill.other, drill.words, *back) == Exit.DONE
    assert drill.run("check", drill.other, drill.words) == Exit.DONE
    assert has_the_visit(drill.other, PASSPHRASE)


def test_passphrase_forgotten_the_organisation_sets_a_new_one(drill: Drill) -> None:
    assert drill.recover(drill.folder) == Exit.DONE
    assert drill.run("list", drill.folder, drill.words) == Exit.WRONG_PASSPHRASE
    assert has_the_visit(drill.folder, NEW)


def test_practitioner_left_open_work_is_found_and_handed_on(
    drill: Drill, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert drill.recover(drill.folder) == Exit.DONE
    capsys.readouterr()
    assert drill.run("list", drill.folder, drill.new) == Exit.DONE
    assert f"{VISIT}  " in capsys.readouterr().out
    paper = tmp_path / "handed on.pdf"
    what = ("--conversation", VISIT, "--to", "supervisor", "--out", str(paper))
    assert drill.run("refer", drill.folder, drill.new, *what) == Exit.DONE
    trail = tmp_path / "trail.csv"
    assert drill.run("trail", drill.folder, drill.new, "--export", str(trail)) == Exit.DONE
    assert "a new passphrase by the organisation's key" in trail.read_text("utf-8-sig")


def test_disk_dying_is_told_and_the_newest_backup_takes_its_place(
    drill: Drill, capsys: pytest.CaptureFixture[str]
) -> None:
    database = drill.folder / "store.db"
    spoilt = bytearray(database.read_bytes())
    spoilt[8192 : 8192 + 4096] = bytes(4096)
    database.write_bytes(spoilt)
    assert drill.run("check", drill.folder, drill.words) == Exit.NOT_WHOLE
    back = ("--from", str(drill.newest))
    assert drill.run("restore", drill.folder, drill.words, *back) == Exit.DONE
    assert "before-restore-" in capsys.readouterr().out
    assert has_the_visit(drill.folder, PASSPHRASE)


def test_backup_elsewhere_opens_with_the_organisations_key(drill: Drill, tmp_path: Path) -> None:
    """Laptop lost and passphrase unknown: what a backup needs is the key, and a copy of it."""
    shutil.rmtree(drill.folder)
    shutil.copytree(drill.newest, drill.other)
    drill.other.chmod(0o700)
    assert drill.recover(drill.other) == Exit.DONE
    assert has_the_visit(drill.other, NEW)
    assert drill.run("check", drill.other, drill.new) == Exit.DONE
    assert drill.run("list", tmp_path / "nowhere", drill.new) == Exit.NOT_DONE


def test_a_newer_store_is_refused_and_the_backup_before_comes_back(
    drill: Drill, capsys: pytest.CaptureFixture[str]
) -> None:
    with Store(open_vault(drill.folder)) as store, store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    capsys.readouterr()
    assert drill.run("list", drill.folder, drill.words) == Exit.NOT_DONE
    said = capsys.readouterr().err
    assert "later version" in said
    assert "restore the backup made before" in said
    back = ("--from", str(drill.newest))
    assert drill.run("restore", drill.folder, drill.words, *back) == Exit.DONE
    assert has_the_visit(drill.folder, PASSPHRASE)


def test_every_part_of_the_drill_is_written_down() -> None:
    written = GUIDE.read_text(encoding="utf-8")
    for heading in (
        "Laptop lost",
        "Passphrase forgotten",
        "Practitioner left",
        "Disk dying",
        "Backup on another laptop, passphrase unknown",
        "An update taken back",
    ):
        assert f"## {heading}\n" in written
