"""A small store and the file that holds its passphrase."""

from pathlib import Path

import pytest

from tests.unlocked import PASSPHRASE, copy_store, make_store


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("commands") / "store")


@pytest.fixture
def folder(made_store: Path, tmp_path: Path) -> Path:
    return copy_store(made_store, tmp_path / "store")


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return file
