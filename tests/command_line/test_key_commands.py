"""`card` writes the card of one's own key; `keys` knows and forgets the keys of others."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.cli.verifying import Verified
from msp_desktop.exchange.exchange_key import CARD_BEGINS
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import fingerprint_words
from msp_desktop.store.signing_keys import known_keys
from msp_desktop.store.store import Store
from tests.sealing.sealed_file import ROWAN, rowans_key, sealed
from tests.store.trail.trail_rows import events
from tests.unlocked import OFFICER, open_vault

Said = pytest.CaptureFixture[str]
ROWANS = signer_of(rowans_key().certificate).fingerprint
WORDS = " ".join(fingerprint_words(ROWANS))


@pytest.fixture
def referral(tmp_path: Path) -> Path:
    """A file that PC Rowan Applegarth signed."""
    file = tmp_path / "referral.pdf"
    file.write_bytes(sealed(archival=True).pdf)
    return file


@pytest.fixture
def command(folder: Path, passphrase_file: Path) -> "Command":
    return Command(folder, passphrase_file)


class Command:
    """Runs `msp-desktop` on one store."""

    def __init__(self, folder: Path, words: Path) -> None:
        self.store = ("--store", str(folder), "--passphrase-file", str(words))

    def __call__(self, *asked: str) -> int:
        return main([*asked, *self.store])


def test_the_card_names_the_key_its_holder_and_how_to_hand_over(
    folder: Path, command: Command, tmp_path: Path
) -> None:
    card = tmp_path / "card.pdf"
    assert command("card", str(card)) == Exit.DONE
    [page, to_hand_over] = PdfReader(BytesIO(card.read_bytes())).pages
    assert CARD_BEGINS in "".join(to_hand_over.extract_text().split())
    said = page.extract_text()
    with Store(open_vault(folder)) as store:
        from msp_desktop.documents.batch import store_signing_key

        own = signer_of(store_signing_key(store).certificate)
    for words in (
        OFFICER.name,
        OFFICER.role,
        OFFICER.organisation,
        *fingerprint_words(own.fingerprint),
    ):
        assert words in said


def test_a_key_is_known_once_the_words_on_its_card_are_typed(
    command: Command, referral: Path, capsys: Said
) -> None:
    assert command("verify", str(referral)) == Verified.UNKNOWN
    spoken = ", ".join(WORDS.upper().split())
    assert command("keys", "know", str(referral), "--words", spoken) == Exit.DONE
    assert command("verify", str(referral)) == Verified.KNOWN
    capsys.readouterr()
    assert command("keys") == Exit.DONE
    [line] = capsys.readouterr().out.splitlines()
    assert line.startswith(ROWANS[:16])
    assert ROWAN.name in line


def test_other_words_make_no_key_known(
    folder: Path, command: Command, referral: Path, capsys: Said
) -> None:
    other = " ".join([*WORDS.split()[:-1], "abacus"])
    for typed in (other, WORDS.rsplit(" ", 1)[0], "", f"{WORDS} {WORDS}"):
        assert command("keys", "know", str(referral), "--words", typed) == Exit.NOT_DONE
        assert "do not trust the file" in capsys.readouterr().err
    with Store(open_vault(folder)) as store:
        assert known_keys(store) == ()


def test_an_altered_or_unsigned_file_makes_no_key_known(
    command: Command, referral: Path, capsys: Said
) -> None:
    data = bytearray(referral.read_bytes())
    data[len(data) // 3] ^= 1
    referral.write_bytes(data)
    assert command("keys", "know", str(referral), "--words", WORDS) == Exit.NOT_DONE
    referral.write_bytes(b"not a PDF at all")
    assert command("keys", "know", str(referral), "--words", WORDS) == Exit.NOT_DONE
    assert "No key is known that was not known before." in capsys.readouterr().err
    gone = referral.with_name("gone.pdf")
    assert command("keys", "know", str(gone), "--words", WORDS) == Exit.NOT_DONE


@pytest.mark.parametrize("named", [ROWANS[:16], ROWANS, WORDS], ids=["few", "digits", "words"])
def test_a_key_is_forgotten_by_its_digits_or_its_words(
    folder: Path, command: Command, referral: Path, named: str
) -> None:
    command("keys", "know", str(referral), "--words", WORDS)
    assert command("keys", "forget", "0" * 16) == Exit.NOT_DONE
    assert command("keys", "forget", ROWANS[:4]) == Exit.NOT_DONE
    assert command("keys", "forget", named) == Exit.DONE
    assert command("verify", str(referral)) == Verified.UNKNOWN
    noted = str(events(folder))
    assert f"key {ROWANS[:16]} is now known" in noted
    assert f"key {ROWANS[:16]} is no longer known" in noted
    assert ROWAN.name not in noted
