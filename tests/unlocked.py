"""Real stores for tests above the vault: one made for the whole run, copied for each test."""

import shutil
import tempfile
from datetime import UTC, datetime
from functools import cache
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


RESERVE = "reserve.bin"
"""The room set aside for a full disk: 16 MB, made anew on opening."""


def make_store(folder: Path) -> Path:
    """A store with tables and a practitioner, closed: the same one wherever a process asks."""
    folder.mkdir(mode=0o700, parents=True)
    for name, held in _made_once().items():
        if held is None:
            (folder / name).mkdir(mode=0o700)
        else:
            (folder / name).write_bytes(held)
            (folder / name).chmod(0o600)
    return folder


@cache
def _made_once() -> dict[str, bytes | None]:
    """What lies in it, None for a folder. Made for real: keys and tables take a while."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "store"
        vault, _ = create(folder, PASSPHRASE, now=NOON, cost=Cost.least())
        with Store(vault, clock=lambda: NOON) as store:
            store.set_practitioner(OFFICER)
        held = [each for each in folder.iterdir() if each.name != RESERVE]
        return {each.name: each.read_bytes() if each.is_file() else None for each in held}


def copy_store(made: Path, folder: Path) -> Path:
    """A copy to work on."""
    shutil.copytree(made, folder, ignore=shutil.ignore_patterns(RESERVE))
    return folder


def open_vault(folder: Path) -> UnlockedVault:
    """The store's vault, unlocked with the tests' passphrase."""
    return unlock(folder, PASSPHRASE, now=NOON)
