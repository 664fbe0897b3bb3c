"""A store of invented people, and the facts of its cases, made once."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from msp_desktop.demo.store import make_demo_store
from msp_desktop.measures.facts import CaseFacts
from msp_desktop.measures.figures import Period
from msp_desktop.measures.gather import gather
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store
from msp_desktop.vault.vault import unlock
from tests.unlocked import NOON

EVER = Period(date(2000, 1, 1), date(2099, 12, 31))


class MeasuredStore(NamedTuple):
    """A store, its passphrase, its cases as facts, and their records as they are."""

    folder: Path
    passphrase: str
    facts: tuple[CaseFacts, ...]
    records: tuple[tuple[Conversation, ...], ...]


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> MeasuredStore:
    folder = tmp_path_factory.mktemp("measures") / "store"
    passphrase = make_demo_store(folder, people=60, say=_nothing)
    with Store(unlock(folder, passphrase, now=NOON)) as store:
        records: Sequence[tuple[Conversation, ...]] = [told for _, told in Cases(store).every()]
        facts = gather(store)
    return MeasuredStore(folder, passphrase, facts, tuple(records))


def _nothing(_: str) -> None:
    """Nobody listens."""
