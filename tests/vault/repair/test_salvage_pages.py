"""Rows read page by page from a real encrypted file and its log, spoilt or not."""

from pathlib import Path

import pytest

from msp_desktop.vault.repair.salvage import copy_aside, rows_in
from msp_desktop.vault.repair.salvage_pages import read_whole, readable_rows
from msp_desktop.vault.unlocked import UnlockedVault
from tests.vault import NOON

KINDS = (
    None,
    0,
    1,
    -5,
    300,
    -70_000,
    2**31,
    2**40,
    -(2**60),
    2.5,
    "",
    "words, and é 小",
    b"",
    b"\x00\xff",
    "long " * 4000,
    b"\x01" * 9000,
)
"""Every way in which SQLite writes a value, two of them over several pages."""

_FRAMES = 32
_FRAME = 24 + 4096


class Left:
    """The bytes of a store that was open with these rows in its log."""

    def __init__(self, vault: UnlockedVault) -> None:
        self._key = vault.database_key()
        connection = vault.connect()
        connection.execute("CREATE TABLE kinds (what)")
        for each in KINDS:
            connection.execute("INSERT INTO kinds VALUES (?)", (each,))
        connection.execute("INSERT INTO kinds(rowid, what) VALUES (?, 'far')", (2**62,))
        connection.commit()
        self.database = read_whole(vault.folder.database)
        self.log = read_whole(vault.folder.database.with_name("store.db-wal"))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.whole = read_whole(vault.folder.database)
        connection.close()

    def read(self, database: bytes, log: bytes = b"") -> list[tuple[int, object]]:
        rows = readable_rows(database, log, self._key)
        return [(number, values[0]) for number, values in rows if len(values) == 1]


@pytest.fixture
def left(vault: UnlockedVault) -> Left:
    return Left(vault)


def test_every_kind_of_value_comes_back_from_file_and_from_log(left: Left) -> None:
    wanted = [*enumerate(KINDS, 1), (2**62, "far")]
    assert left.log
    for found in (left.read(left.whole), left.read(left.database, left.log)):
        assert [each for each in found if each in wanted] == wanted


def spoilt(log: bytes, at: int) -> bytes:
    other = bytearray(log)
    other[at] ^= 1
    return bytes(other)


@pytest.mark.parametrize("at", [0, 9, 26])
def test_a_log_that_is_none_by_its_beginning_brings_nothing_in(left: Left, at: int) -> None:
    """Its mark, the size of its pages, and the sum over both."""
    before = left.read(left.database)
    assert left.read(left.database, spoilt(left.log, at)) == before
    assert left.read(left.database, left.log[:20]) == before


def test_what_follows_a_spoilt_frame_is_not_taken(left: Left) -> None:
    middle = _FRAMES + _FRAME * (len(left.log) // _FRAME // 2) + 500
    found = left.read(left.database, spoilt(left.log, middle))
    assert len(found) < len(left.read(left.database, left.log))
    assert all(each in left.read(left.database, left.log) for each in found)


def test_a_page_that_does_not_prove_itself_costs_its_own_rows_only(left: Left) -> None:
    all_of_it = left.read(left.whole)
    some = set()
    for page in range(len(left.whole) // 4096):
        found = left.read(spoilt(left.whole, page * 4096 + 2000))
        assert all(each in all_of_it for each in found)
        some.add(len(found))
    assert max(some) == len(all_of_it)
    assert min(some) < len(all_of_it)


def test_another_key_reads_nothing(left: Left) -> None:
    assert list(readable_rows(left.whole, left.log, bytes(32))) == []


@pytest.mark.usefixtures("left")
def test_a_copy_aside_is_read_as_the_store_is(vault: UnlockedVault, tmp_path: Path) -> None:
    aside = copy_aside(vault.folder.path, NOON)
    assert copy_aside(vault.folder.path, NOON) == aside
    found = [values[0] for _, values in rows_in(vault, aside) if len(values) == 1]
    assert "words, and é 小" in found
    assert read_whole(tmp_path / "gone") == b""
