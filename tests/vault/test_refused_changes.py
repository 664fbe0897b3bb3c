"""What the disk refuses while locks are changed: what is told is what opens the store then."""

import sys

import pytest

from msp_desktop.vault.faults import WeakPassphrase, WrongPassphrase, WrongRecoveryCode
from msp_desktop.vault.key_rotation import new_key_for, open_with_new_key, renew_data_key
from msp_desktop.vault.keys.recovery_code import make
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import unlock, unlock_with_recovery
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.refusals import ANOTHER
from tests.vault.refusing import refused_one_by_one

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="children are forked")


@pytest.mark.parametrize("what", ["passphrase_changed", "code_renewed"])
def test_a_lock_that_could_not_be_changed_is_told_only_where_the_old_one_opens(
    store: MadeStore, what: str
) -> None:
    said = refused_one_by_one(what, store)
    assert set(said) == {"refused old", "changed new"}
    assert said["refused old"] > 3


def test_after_a_refusal_at_any_touch_it_is_told_which_key_code_and_passphrase_are_in_force(
    store: MadeStore,
) -> None:
    said = refused_one_by_one("key_renewed", store)
    assert set(said) <= {"refused old", "changed new", "shut old", "shut new"}
    assert said["refused old"] > 3
    assert said["changed new"] > 3


def test_a_new_key_can_bring_another_passphrase_and_the_one_before_opens_nothing(
    store: MadeStore,
) -> None:
    code, cost = make(), Cost.least()
    opened = open_with_new_key(store.path, PASSPHRASE, code, now=NOON, another=ANOTHER, cost=cost)
    assert opened.refused is None
    opened.vault.close()
    with pytest.raises(WrongPassphrase):
        unlock(store.path, PASSPHRASE, now=NOON)
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, store.code)
    with unlock(store.path, ANOTHER, now=NOON) as vault:
        vault.connect().close()
    unlock_with_recovery(store.path, code).close()


def test_a_weak_passphrase_is_refused_before_anything_is_done(store: MadeStore) -> None:
    before = (store.path / "store.hdr").read_bytes()
    with pytest.raises(WeakPassphrase):
        open_with_new_key(store.path, PASSPHRASE, make(), now=NOON, another="password1")
    assert (store.path / "store.hdr").read_bytes() == before


def test_a_new_key_cut_short_is_told_on_opening_with_which_code_is_the_right_one(
    store: MadeStore, vault: UnlockedVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = make()
    new = new_key_for(vault, PASSPHRASE, code, cost=Cost.least())

    class CutShort(BaseException):
        pass

    def cut(*_: object) -> None:
        raise CutShort

    with monkeypatch.context() as patched:
        patched.setattr("msp_desktop.vault.key_rotation.finish_rotation", cut)
        with pytest.raises(CutShort):
            renew_data_key(vault, new)
    vault.close()
    with unlock_with_recovery(store.path, code) as again:
        assert "only the new recovery code opens the store" in " ".join(again.notices).lower()
    with unlock_with_recovery(store.path, code) as again:
        assert again.notices == ()


def test_a_new_key_that_never_counted_is_told_on_opening(
    store: MadeStore, vault: UnlockedVault
) -> None:
    vault.folder.rekeyed.write_bytes(b"begun")
    vault.close()
    with unlock_with_recovery(store.path, store.code) as again:
        assert "the new one opens nothing" in " ".join(again.notices)
