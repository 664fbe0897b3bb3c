"""The signing key and the keys that are known: kept in the encrypted store, and nowhere else."""

from pathlib import Path

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import KnownKey, fingerprint_words
from msp_desktop.store.signing_keys import forget_key, known_keys, pin_key, signing_key_in
from msp_desktop.store.store import Store
from tests.store.keep_golden import lay_out
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, OFFICER, open_vault

ADA = KnownKey(
    fingerprint="0f" * 32,
    name="Ada Quillfeather",
    role="Officer",
    pinned_at=NOON,
    confirmed="read aloud by telephone",
)


def test_a_key_is_made_when_first_needed_and_stays(folder: Path) -> None:
    with Store(open_vault(folder)) as store:
        assert signing_key_in(store) is None
        made = store_signing_key(store)
        assert store_signing_key(store) == made
    with Store(open_vault(folder)) as store:
        assert store_signing_key(store) == made
    signer = signer_of(made.certificate)
    assert (signer.name, signer.role) == (OFFICER.name, OFFICER.role)
    assert [d for e, _, d in events(folder) if "certificate" in d] == [
        f"certificate made for key {signer.fingerprint[:16]}"
    ]


def test_a_new_role_gives_a_new_certificate_for_the_same_key(folder: Path) -> None:
    with Store(open_vault(folder)) as store:
        before = store_signing_key(store)
        store.set_practitioner(OFFICER.but(role="Sergeant"))
        after = store_signing_key(store)
    assert after.private == before.private
    assert signer_of(after.certificate).role == "Sergeant"
    assert signer_of(after.certificate).fingerprint == signer_of(before.certificate).fingerprint


def test_no_file_holds_the_key_in_the_clear(folder: Path) -> None:
    with Store(open_vault(folder)) as store:
        key = store_signing_key(store)
        files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    files += [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    secret = key.private[36:68]
    assert not any(secret in file or key.certificate[:64] in file for file in files)


def test_keys_are_known_replaced_and_forgotten(folder: Path) -> None:
    bee = KnownKey(fingerprint="aa" * 32, name="Bee", pinned_at=NOON)
    with Store(open_vault(folder)) as store:
        pin_key(store, bee)
        pin_key(store, ADA)
        assert known_keys(store) == (ADA, bee)
        pin_key(store, KnownKey(fingerprint=ADA.fingerprint, name="Ada Q", pinned_at=NOON))
        forget_key(store, bee.fingerprint)
        assert [key.name for key in known_keys(store)] == ["Ada Q"]
    told = [detail for _, _, detail in events(folder) if detail.startswith("key ")]
    assert told == [
        "key aaaaaaaaaaaaaaaa is now known",
        "key 0f0f0f0f0f0f0f0f is now known",
        "key 0f0f0f0f0f0f0f0f is now known",
        "key aaaaaaaaaaaaaaaa is no longer known",
    ]


def test_a_fingerprint_reads_the_same_everywhere_and_every_digit_counts() -> None:
    assert fingerprint_words("0" * 64) == ("abacus",) * 12
    words = fingerprint_words("0123456789abcdef" * 4)
    assert len(words) == 12
    assert words != fingerprint_words("0123456789abcdee" + "0123456789abcdef" * 3)
    assert words != fingerprint_words("0123456789abcdef" * 3 + "0123456789abcdee")


def test_a_store_of_the_third_revision_opens_whole_and_knows_nobody(tmp_path: Path) -> None:
    with Store(open_vault(lay_out("0003", tmp_path / "store")), clock=lambda: NOON) as store:
        assert known_keys(store) == ()
        assert signing_key_in(store) is None
        assert store.problems() == ()
        assert store.practitioner() == OFFICER
