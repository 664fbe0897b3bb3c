"""Real stores for tests above the vault: one made for the whole run, copied for each test."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import create, unlock

PASSPHRASE = "abacus zestfully yodel unwoven canary lantern"
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
OFFICER = Practitioner(
    name="Ada Quillfeather",
    role="Officer",
    organisation="Invented Police",
    lens=Lens.POLICE,
)


def make_store(folder: Path) -> Path:
    """A new store with tables and a practitioner, closed."""
    vault, _ = create(folder, PASSPHRASE, now=NOON, cost=Cost.least())
    with Store(vault, clock=lambda: NOON) as store:
        store.set_practitioner(OFFICER)
    return folder


def copy_store(made: Path, folder: Path) -> Path:
    """A copy to work on; the reserve is 16 MB and made anew on opening."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns("reserve.bin"))
    return folder


def open_vault(folder: Path) -> UnlockedVault:
    """The store's vault, unlocked with the tests' passphrase."""
    return unlock(folder, PASSPHRASE, now=NOON)
