"""The same surroundings as the trail's rooms have, and a disk that can be slow."""

from collections.abc import Iterator

import pytest

from tests.slow_disk import SlowDisk
from tests.trail.conftest import Around, around, made_store

__all__ = ["around", "made_store"]


@pytest.fixture
def disk(around: Around) -> Iterator[SlowDisk]:
    slow = SlowDisk(around.session)
    yield slow
    slow.end()
