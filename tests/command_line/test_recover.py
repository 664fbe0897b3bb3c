"""An organisation sets a new passphrase with its key where it was let in; the trail says so."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import unlock
from tests.unlocked import NOON, open_vault
from tests.vault.organisation_keys import write_private

NEW = "zebra unwoven canary lantern yodel abacus"


@pytest.fixture
def key(tmp_path: Path) -> X25519PrivateKey:
    made = X25519PrivateKey.generate()
    write_private(made, tmp_path / "private.pem", "the key's own")
    (tmp_path / "password").write_text("the key's own\n", encoding="utf-8")
    (tmp_path / "new").write_text(f"{NEW}\n", encoding="utf-8")
    return made


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("msp_desktop.vault.vault.calibrate", Cost.least)


def recover(folder: Path, *, kept_in: str = "password") -> int:
    beside = folder.parent
    given = ["--store", str(folder), "--passphrase-file", str(beside / "new")]
    key = ["--organisation-key", str(beside / "private.pem")]
    return main(["recover", *given, *key, "--key-password-file", str(beside / kept_in)])


def test_the_organisation_sets_a_new_passphrase_and_it_stands_on_the_trail(
    folder: Path, key: X25519PrivateKey, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_vault(folder) as vault:
        vault.let_organisation_open(key.public_key().public_bytes_raw())
    assert recover(folder) == Exit.DONE
    assert "Its trail notes" in capsys.readouterr().out
    with Store(unlock(folder, NEW, now=NOON)) as store, store.engine.connect() as connection:
        details = connection.exec_driver_sql("SELECT detail FROM trail").scalars().all()
    assert "a new passphrase by the organisation's key" in map(detail_in_words, details)


@pytest.mark.usefixtures("key")
def test_where_it_was_not_let_in_nothing_is_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert recover(folder) == Exit.NOT_DONE
    assert len(capsys.readouterr().err.splitlines()) == 1
    open_vault(folder).close()


@pytest.mark.usefixtures("key")
def test_a_wrong_password_of_the_keys_file_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert recover(folder, kept_in="new") == Exit.NOT_DONE
    assert "password does not open" in capsys.readouterr().err
