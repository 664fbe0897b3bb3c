"""An organisation's key opens a store where its slot is, and nowhere else."""

import subprocess
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
)

from msp_desktop.vault.faults import (
    HeaderDamaged,
    NotAnOrganisationKey,
    WrongKeyPassword,
    WrongOrganisationKey,
)
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.key_rotation import new_key_for, renew_data_key
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys import recovery_code
from msp_desktop.vault.keys.organisation import fingerprint, read_private, read_public
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import (
    change_passphrase,
    create,
    unlock,
    unlock_with_organisation,
    unlock_with_recovery,
)
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.headers import rewrite_both
from tests.vault.organisation_keys import write_private, write_public

ANOTHER = "zebra unwoven canary lantern yodel abacus"


@pytest.fixture
def key() -> X25519PrivateKey:
    return X25519PrivateKey.generate()


def public(key: X25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def test_the_organisations_key_opens_the_store_and_sets_a_new_passphrase(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    vault.let_organisation_open(public(key))
    vault.close()
    with unlock_with_organisation(store.path, key) as opened:
        change_passphrase(opened, ANOTHER, cost=Cost.least())
    unlock(store.path, ANOTHER, now=NOON).close()
    unlock_with_recovery(store.path, store.code).close()


def test_another_key_or_no_slot_opens_nothing(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    vault.close()
    with pytest.raises(WrongOrganisationKey):
        unlock_with_organisation(store.path, key)
    with unlock_with_recovery(store.path, store.code) as opened:
        opened.let_organisation_open(public(key))
    with pytest.raises(WrongOrganisationKey):
        unlock_with_organisation(store.path, X25519PrivateKey.generate())


def test_a_slot_that_was_taken_out_no_longer_opens(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    plain = vault.folder.header.read_bytes()
    versions: list[int] = [vault.header.version]
    vault.let_organisation_open(public(key))
    versions.append(vault.header.version)
    vault.shut_organisation_out()
    versions.append(vault.header.version)
    assert versions == [1, 2, 1]  # an app from before says that it is too old
    assert vault.folder.header.read_bytes() == plain
    vault.close()
    with pytest.raises(WrongOrganisationKey):
        unlock_with_organisation(store.path, key)


def test_the_slot_goes_along_to_a_new_data_key(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    vault.let_organisation_open(public(key))
    new = new_key_for(vault, PASSPHRASE, recovery_code.make(), cost=Cost.least())
    renew_data_key(vault, new)
    vault.close()
    with unlock_with_organisation(store.path, key) as opened:
        opened.connect().close()


def test_a_slot_moved_to_another_store_does_not_open(
    vault: UnlockedVault, key: X25519PrivateKey, tmp_path: Path
) -> None:
    vault.let_organisation_open(public(key))
    slot = msgspec.to_builtins(vault.header.organisation)
    other, _ = create(tmp_path / "other", PASSPHRASE, now=NOON, cost=Cost.least())
    other.let_organisation_open(public(X25519PrivateKey.generate()))
    other.close()
    rewrite_both(other.folder, lambda fields: fields.update(organisation=slot))
    with pytest.raises(WrongOrganisationKey):
        unlock_with_organisation(other.folder.path, key)


def test_a_slot_put_in_by_somebody_else_is_not_believed(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    vault.let_organisation_open(public(key))
    vault.close()
    header = headers.read_one(StoreFolder(store.path).header)
    assert header is not None
    fresh = public(X25519PrivateKey.generate())
    assert not isinstance(header.organisation, msgspec.UnsetType)
    altered = msgspec.structs.replace(header.organisation, public=fresh)
    rewrite_both(
        StoreFolder(store.path),
        lambda fields: fields.update(organisation=msgspec.to_builtins(altered)),
    )
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


def test_a_slot_taken_out_by_somebody_else_is_not_believed(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    """Neither by taking it out of both copies, nor by saying that the header never had one."""
    vault.let_organisation_open(public(key))
    vault.close()
    folder = StoreFolder(store.path)
    rewrite_both(folder, lambda fields: fields.pop("organisation"))
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)
    rewrite_both(folder, lambda fields: fields.update(version=1))
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


def test_a_slot_taken_out_of_the_header_alone_is_mended_from_its_copy(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    folder = StoreFolder(store.path)
    plain = folder.header.read_bytes()
    vault.let_organisation_open(public(key))
    genuine = folder.header_copy.read_bytes()
    vault.close()
    rewrite_both(folder, lambda fields: fields.pop("organisation"))
    folder.header_copy.write_bytes(genuine)
    with unlock_with_recovery(store.path, store.code) as opened:
        assert opened.notices
    assert folder.header.read_bytes() == genuine != plain


def test_a_header_of_two_slots_for_organisations_is_none(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    vault.let_organisation_open(public(key))
    vault.close()

    def twice(fields: dict[str, object]) -> None:
        fields["organisation"] = [fields["organisation"], fields["organisation"]]

    rewrite_both(StoreFolder(store.path), twice)
    with pytest.raises(HeaderDamaged):
        unlock_with_organisation(store.path, key)
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


def test_only_the_newest_organisation_opens_where_another_took_its_place(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    other = X25519PrivateKey.generate()
    vault.let_organisation_open(public(key))
    vault.let_organisation_open(public(other))
    vault.close()
    with pytest.raises(WrongOrganisationKey):
        unlock_with_organisation(store.path, key)
    unlock_with_organisation(store.path, other).close()


def test_a_slot_put_back_from_before_it_was_taken_out_is_not_believed(
    store: MadeStore, vault: UnlockedVault, key: X25519PrivateKey
) -> None:
    """The organisation's key opens such a slot, and the header it lies in is not genuine."""
    vault.let_organisation_open(public(key))
    slot = msgspec.to_builtins(vault.header.organisation)
    vault.shut_organisation_out()
    vault.close()
    rewrite_both(
        StoreFolder(store.path), lambda fields: fields.update(organisation=slot, version=2)
    )
    with pytest.raises(HeaderDamaged):
        unlock_with_organisation(store.path, key)


@pytest.mark.parametrize("point", [bytes(32), b"\x01" + bytes(31)])
def test_a_point_that_gives_everybody_the_same_secret_is_refused(
    vault: UnlockedVault, point: bytes
) -> None:
    with pytest.raises(NotAnOrganisationKey):
        vault.let_organisation_open(point)
    assert vault.header.version == 1


# Key files.


def test_key_files_read_back_with_and_without_a_password(
    key: X25519PrivateKey, tmp_path: Path
) -> None:
    assert read_public(write_public(key, tmp_path / "public.pem")) == public(key)
    plain = read_private(write_private(key, tmp_path / "plain.pem"))
    locked = read_private(write_private(key, tmp_path / "locked.pem", "bråk"), "bråk")
    assert public(plain) == public(locked) == public(key)
    for wrong in ("", "other"):
        with pytest.raises(WrongKeyPassword):
            read_private(tmp_path / "locked.pem", wrong)


def test_what_is_no_key_is_refused_in_one_sentence(key: X25519PrivateKey, tmp_path: Path) -> None:
    private = write_private(key, tmp_path / "private.pem")
    other = generate_private_key(SECP256R1()).public_key()
    curve = tmp_path / "curve.pem"
    curve.write_bytes(other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    (tmp_path / "text.pem").write_text("not a key", encoding="utf-8")
    (tmp_path / "huge.pem").write_bytes(b"-" * 100_000)
    (tmp_path / "folder.pem").mkdir()
    (tmp_path / "link.pem").symlink_to(private)
    names = ("text", "huge", "folder", "link", "missing")
    for path in (private, curve, *(tmp_path / f"{name}.pem" for name in names)):
        with pytest.raises(NotAnOrganisationKey):
            read_public(path)
    for path in (write_public(key, tmp_path / "public.pem"), curve, tmp_path / "text.pem"):
        with pytest.raises(NotAnOrganisationKey):
            read_private(path)


def test_a_key_has_words_of_its_own_that_stay_the_same(key: X25519PrivateKey) -> None:
    words = fingerprint(public(key))
    assert len(words.split()) == 8
    assert words == fingerprint(public(key))
    assert words != fingerprint(public(X25519PrivateKey.generate()))
    assert fingerprint(bytes(range(32))) == FIXED


FIXED = "swoosh astonish untrimmed bony scam superbowl ungodly marigold"


def test_keys_made_by_another_tool_are_read(tmp_path: Path) -> None:
    private, half = tmp_path / "private.pem", tmp_path / "public.pem"
    make = ["openssl", "genpkey", "-algorithm", "x25519", "-out", str(private)]
    try:
        subprocess.run(make, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("openssl is not here")
    give = ["openssl", "pkey", "-in", str(private), "-pubout", "-out", str(half)]
    subprocess.run(give, check=True, capture_output=True)
    assert read_public(half) == public(read_private(private))
