"""A supervisor's store that is open, on a real SQLCipher file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.store.store import Store
from tests.review.reviewing import SUPERVISOR
from tests.unlocked import NOON, copy_store, make_store, open_vault


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("made") / "store")


@pytest.fixture
def folder(made_store: Path, tmp_path: Path) -> Path:
    return copy_store(made_store, tmp_path / "store")


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store(open_vault(folder), clock=lambda: NOON) as opened:
        opened.set_practitioner(SUPERVISOR)
        yield opened


@pytest.fixture
def desk(store: Store) -> ReviewInbox:
    return ReviewInbox(store, clock=lambda: NOON)
