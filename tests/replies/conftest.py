"""An officer's store and the council's, both open, each on a real SQLCipher file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from msp_desktop.store.store import Store
from tests.replies.exchange import DUTY_WORKER, Referral, opened, refer
from tests.unlocked import copy_store, make_store


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("replies") / "store")


@pytest.fixture
def officer(made_store: Path, tmp_path: Path) -> Iterator[Store]:
    with opened(copy_store(made_store, tmp_path / "officer")) as store:
        yield store


@pytest.fixture
def council(made_store: Path, tmp_path: Path) -> Iterator[Store]:
    with opened(copy_store(made_store, tmp_path / "council")) as store:
        store.set_practitioner(DUTY_WORKER)
        yield store


@pytest.fixture
def referral(officer: Store, tmp_path: Path) -> Referral:
    return refer(officer, tmp_path / "referral.pdf")
