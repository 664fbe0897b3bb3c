"""A damaged header is noticed and mended; an altered one is never believed."""

from typing import Any
from uuid import uuid4

import pytest

from msp_desktop.vault.faults import HeaderDamaged, StoreTooNew, WrongRecoveryCode
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys.recovery_code import make
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import unlock_with_recovery
from tests.vault.conftest import MadeStore
from tests.vault.headers import Change, rewrite, rewrite_both


def test_every_single_flipped_bit_is_noticed(store: MadeStore) -> None:
    data = StoreFolder(store.path).header.read_bytes()
    for at in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[at] ^= 1 << bit
            assert headers.decode(bytes(flipped)) is None


def test_every_cut_is_noticed(store: MadeStore) -> None:
    data = StoreFolder(store.path).header.read_bytes()
    assert all(headers.decode(data[:length]) is None for length in range(len(data)))


@pytest.mark.parametrize("damage", [b"", b"\x00" * 900, b"{}\n", b"[" * 60_000, b"x" * 70_000])
def test_a_damaged_header_is_put_right_from_its_copy_and_told(
    store: MadeStore, damage: bytes
) -> None:
    folder = StoreFolder(store.path)
    whole = folder.header.read_bytes()
    folder.header.write_bytes(damage)
    with unlock_with_recovery(store.path, store.code) as vault:
        assert "put right from its copy" in vault.notices[0]
    assert folder.header.read_bytes() == whole
    assert folder.header_damaged.read_bytes() == damage
    with unlock_with_recovery(store.path, store.code) as vault:
        assert vault.notices == ()


def test_a_missing_header_is_put_right_from_its_copy(store: MadeStore) -> None:
    folder = StoreFolder(store.path)
    folder.header.unlink()
    with unlock_with_recovery(store.path, store.code) as vault:
        assert vault.notices
    assert folder.header.read_bytes() == folder.header_copy.read_bytes()


def test_a_missing_or_stale_copy_is_made_anew_without_fuss(store: MadeStore) -> None:
    folder = StoreFolder(store.path)
    folder.header_copy.write_bytes(b"stale")
    with unlock_with_recovery(store.path, store.code) as vault:
        assert vault.notices == ()
    assert folder.header_copy.read_bytes() == folder.header.read_bytes()


def test_header_and_copy_both_damaged_is_said_and_nothing_is_touched(store: MadeStore) -> None:
    folder = StoreFolder(store.path)
    folder.header.write_bytes(b"gone")
    folder.header_copy.write_bytes(b"gone too")
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)
    assert folder.header.read_bytes() == b"gone"


def other_date(fields: dict[str, Any]) -> None:
    fields["created"] = "2020-01-01T00:00:00Z"


def one_slot_fewer(fields: dict[str, Any]) -> None:
    fields["slots"] = fields["slots"][1:]


def slots_turned_round(fields: dict[str, Any]) -> None:
    fields["slots"].reverse()


def slot_of_an_unknown_kind(fields: dict[str, Any]) -> None:
    fields["slots"].append(fields["slots"][0] | {"kind": "organisation"})


def no_mac(fields: dict[str, Any]) -> None:
    fields["mac"] = ""


@pytest.mark.parametrize(
    "change",
    [other_date, one_slot_fewer, slots_turned_round, slot_of_an_unknown_kind, no_mac],
)
def test_an_altered_header_is_not_believed_even_with_the_right_secret(
    store: MadeStore, change: Change
) -> None:
    rewrite_both(StoreFolder(store.path), change)
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


def test_an_altered_header_beside_a_genuine_copy_is_put_right(store: MadeStore) -> None:
    rewrite(StoreFolder(store.path).header, other_date)
    with unlock_with_recovery(store.path, store.code) as vault:
        assert vault.notices


def test_a_header_given_another_stores_name_does_not_open(store: MadeStore) -> None:
    def other_store(fields: dict[str, Any]) -> None:
        fields["store"] = str(uuid4())

    rewrite_both(StoreFolder(store.path), other_store)
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, store.code)


def huge_memory(fields: dict[str, Any]) -> None:
    fields["slots"][1]["cost"]["memory"] = 2**31


def cheap_memory(fields: dict[str, Any]) -> None:
    fields["slots"][1]["cost"]["memory"] = 8


def nine_slots(fields: dict[str, Any]) -> None:
    fields["slots"] = fields["slots"][:1] * 9


def no_slots(fields: dict[str, Any]) -> None:
    fields["slots"] = []


def unknown_field(fields: dict[str, Any]) -> None:
    fields["also"] = 1


def unknown_cipher(fields: dict[str, Any]) -> None:
    fields["cipher"]["compatibility"] = 3


@pytest.mark.parametrize(
    "change", [huge_memory, cheap_memory, nine_slots, no_slots, unknown_field, unknown_cipher]
)
def test_a_hostile_header_is_refused_before_any_derivation(
    store: MadeStore, change: Change
) -> None:
    folder = StoreFolder(store.path)
    rewrite_both(folder, change)
    with pytest.raises(HeaderDamaged):
        headers.read(folder)


def test_a_header_of_a_newer_app_is_told_apart_from_a_damaged_one(store: MadeStore) -> None:
    def newer(fields: dict[str, Any]) -> None:
        fields["version"] = headers.VERSION + 1
        fields["something"] = "new"

    rewrite(StoreFolder(store.path).header, newer)
    with pytest.raises(StoreTooNew):
        unlock_with_recovery(store.path, store.code)


def test_a_code_of_another_store_does_not_open_this_one(store: MadeStore) -> None:
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, make())


def test_a_header_stuffed_with_dear_slots_is_refused_before_any_work(store: MadeStore) -> None:
    dear = {"memory": Cost.MOST_MEMORY, "passes": 8, "lanes": 4}

    def stuff(fields: dict[str, Any]) -> None:
        slot = fields["slots"][0] | {"cost": dear}
        fields["slots"] = [slot] * headers.MOST_SLOTS

    folder = StoreFolder(store.path)
    rewrite_both(folder, stuff)
    with pytest.raises(HeaderDamaged):
        headers.read(folder)
