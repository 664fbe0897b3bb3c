"""Two colleagues' stores, open."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from msp_desktop.store.store import Store
from tests.handover.colleagues import BEA, open_colleague
from tests.unlocked import make_store


class Colleagues(NamedTuple):
    """Ada's store and Bea's, and a folder that stands for the stick between them."""

    ada: Store
    bea: Store
    stick: Path


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("colleagues") / "store")


@pytest.fixture
def both(made_store: Path, tmp_path: Path) -> Iterator[Colleagues]:
    with (
        open_colleague(made_store, tmp_path / "ada") as ada,
        open_colleague(made_store, tmp_path / "bea", BEA) as bea,
    ):
        yield Colleagues(ada, bea, tmp_path)
