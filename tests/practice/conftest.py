"""Packs to break: a copy of the built-in one, in a folder of its own."""

from pathlib import Path

import pytest

from msp_desktop.practice.pack import Pack
from msp_desktop.questions.packs import load
from resources import resource


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The built-in pack, read and checked as a whole."""
    return load(resource("practice"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the built-in pack that a test may spoil."""
    copied = tmp_path / "pack"
    copied.mkdir()
    for file in resource("practice").iterdir():
        if file.name.endswith(".toml"):
            (copied / file.name).write_bytes(file.read_bytes())
    return copied
