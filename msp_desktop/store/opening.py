"""A store taken back by its organisation, with the key that the practitioner let in."""

from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from msp_desktop.policy.policy import Policy
from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack_files import Files, digest_of, files_in
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event
from msp_desktop.vault.system_keyring import SystemKeyring
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import change_passphrase, unlock_with_organisation

CheckPack = Callable[[Files], None]
"""Has a pack from outside read under guard, which is not this floor's to do.

Raises `PackBroken`.
"""


def recover(folder: Path, private: X25519PrivateKey, ask_passphrase: Callable[[], str]) -> None:
    """Set a new passphrase with an organisation's key; it stands on the trail.

    The passphrase is asked for only once the key has opened the store.

    Raises:
        WrongOrganisationKey, WeakPassphrase and what opening says: nothing was changed.
    """
    with unlock_with_organisation(folder, private) as vault:
        change_passphrase(vault, ask_passphrase())
        with Store(vault) as store:
            store.note_about_store(Event.ALTERATION, Plain(Noted.PASSPHRASE))


def open_whole(
    vault: UnlockedVault, policy: Policy, check_pack: CheckPack
) -> tuple[Store, tuple[str, ...]]:
    """The store over that vault, compared with what the system's keyring remembers too.

    What the policy decides of it is carried out; beside it stands what somebody should be told.

    Raises:
        EntriesMissing: something is missing, and only the window can go on without it.
        StoreFromLaterVersion, NotBackedUpBefore and others; the vault is closed then.
    """
    try:
        store = Store(vault, keyring=SystemKeyring())
    except BaseException:
        vault.close()
        raise
    try:
        store.standing.refuse()
        store.policy = policy
        notices = carry_out_policy(store, check_pack)
    except BaseException:
        store.close()
        raise
    return store, notices


def carry_out_policy(store: Store, check_pack: CheckPack) -> tuple[str, ...]:
    """Let the organisation in and take its pack, where its policy says so and it is not done yet.

    Returns what somebody should be told, in sentences. A pack that cannot be read or used leaves
    the one that was there; whatever was done stands on the trail.
    """
    policy, notices = store.policy, []
    if policy.broken is not None:
        notices.append(policy.broken.sentence)
    if policy.public_key is not None and store.vault.organisation != policy.public_key:
        store.vault.let_organisation_open(policy.public_key)
        store.note_about_store(Event.ALTERATION, Plain(Noted.ORGANISATION_BY_POLICY))
        notices.append(
            "From now on your organisation can open this store with a key of its own. Settings "
            "show the words of that key."
        )
    if policy.values.pack is not None:
        try:
            files = files_in(Path(policy.values.pack).expanduser())
            settings = StoreSettings(store)
            if digest_of(files) != settings.pack_digest():
                check_pack(files)
                settings.take_pack(files)
        except PackBroken as broken:
            notices.append(broken.sentence)
    return tuple(notices)
