"""A store written over in place: its words are rescued, and the next process finds both whole."""

import os
import shutil
import sys
from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.engine import transaction
from msp_desktop.store.rescue import (
    abandon,
    bring_back,
    rescue,
    rescued_words,
    words_to_bring_back,
)
from msp_desktop.store.store import Store
from msp_desktop.vault.faults import StoreNotInPlace
from tests.unlocked import NOON, copy_store, make_store, open_vault
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("rescue") / "store")


def write_over_it_and_rescue(folder: Path, older: Path) -> None:
    """What the app does in the process that has the store open, up to where that is replaced."""
    store = Store(open_vault(folder), clock=lambda: NOON)
    store.save(VISIT, PartName.PLAN)
    shutil.copy(older, folder / "store.db")
    try:
        store.save(VISIT.but(pack="newer"), PartName.PLAN)
    except StoreNotInPlace:
        place = rescue(store, [rescued_words(VISIT.but(pack="newer"), PartName.PLAN, "plan")])
        abandon(store, place)


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can write over an open file there")
def test_a_copy_put_back_in_the_very_moment_of_a_save_is_noticed(
    made: Path, tmp_path: Path
) -> None:
    folder = copy_store(made, tmp_path / "store")
    shutil.copy(folder / "store.db", tmp_path / "older.db")
    child = os.fork()
    if not child:
        noticed = False
        try:
            store = Store(open_vault(folder), clock=lambda: NOON)
            store.save(VISIT, PartName.PLAN)
            try:
                with transaction(store.engine):
                    shutil.copy(tmp_path / "older.db", folder / "store.db")
            except StoreNotInPlace:
                noticed = True
        finally:
            os._exit(0 if noticed else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_a_long_log_is_written_into_the_database_and_cut(made: Path, tmp_path: Path) -> None:
    folder = copy_store(made, tmp_path / "store")
    lengths: list[int] = []
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        while not lengths or lengths[-1] >= max(lengths):
            store.save(VISIT.but(pack=f"pack {len(lengths)}"), PartName.PLAN)
            lengths.append((folder / "store.db-wal").stat().st_size)
        store.held.check()
    assert max(lengths) < 5 * 1024 * 1024
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert store.load(VISIT.id).conversation.pack == f"pack {len(lengths) - 1}"
        assert store.problems() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="nobody can write over an open file there")
def test_words_of_a_store_written_over_come_back_into_the_older_one(
    made: Path, tmp_path: Path
) -> None:
    folder = copy_store(made, tmp_path / "store")
    shutil.copy(folder / "store.db", tmp_path / "older.db")
    child = os.fork()
    if not child:
        try:
            write_over_it_and_rescue(folder, tmp_path / "older.db")
        finally:
            os._exit(0)  # as a process that is replaced: nothing is closed
    os.waitpid(child, 0)
    assert not (folder / "store.db-wal").exists()
    assert VISIT.person.name.encode() not in b"".join(
        path.read_bytes() for path in (tmp_path / "store-rescued").iterdir() if path.is_file()
    )
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.accept_loss()
        words = words_to_bring_back(store)
        assert len(words) == 1
        assert bring_back(store, words) == 1
        assert store.load(VISIT.id).conversation.pack == "newer"
        assert words_to_bring_back(store) == ()
        assert store.problems() == ()
