"""One store made for the whole run, copied for each test: making one costs two derivations."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from msp_desktop.vault.keys.recovery_code import RecoveryCode
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import create, unlock_with_recovery
from tests.vault import NOON, PASSPHRASE


@pytest.fixture(scope="module", autouse=True)
def opened_before() -> None:
    """Here each key is derived anew: what it costs, and what a refusal costs, is tested."""


@dataclass(frozen=True)
class MadeStore:
    path: Path
    code: RecoveryCode


@pytest.fixture(scope="session")
def first_store(tmp_path_factory: pytest.TempPathFactory) -> MadeStore:
    path = tmp_path_factory.mktemp("vault") / "store"
    vault, code = create(path, PASSPHRASE, now=NOON, cost=Cost.least())
    with vault.connect() as connection:
        connection.execute("CREATE TABLE said (words TEXT)")
    connection.close()
    vault.close()
    return MadeStore(path, code)


@pytest.fixture
def store(first_store: MadeStore, tmp_path: Path) -> MadeStore:
    """A store with the passphrase `PASSPHRASE` and one empty table, `said`."""
    copy = tmp_path / "store"
    # The reserve is 16 MB and made anew on opening.
    shutil.copytree(first_store.path, copy, ignore=shutil.ignore_patterns("reserve.bin"))
    return MadeStore(copy, first_store.code)


@pytest.fixture
def vault(store: MadeStore) -> Iterator[UnlockedVault]:
    """The same store, open."""
    with unlock_with_recovery(store.path, store.code) as opened:
        yield opened
