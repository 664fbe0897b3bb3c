"""The database is really encrypted, its guards are up, and it reaches no other file."""

import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from msp_desktop.vault.database import create_database, open_database
from msp_desktop.vault.faults import (
    DiskFull,
    NotEncrypted,
    StoreDamaged,
    StoreInUse,
    from_database_error,
)
from msp_desktop.vault.keys.keys import new_data_key
from msp_desktop.vault.repair.check import FileProblemKind, check_file
from msp_desktop.vault.unlocked import UnlockedVault

KEY = new_data_key()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with enough in it to fill some pages."""
    path = tmp_path / "store.db"
    create_database(path, KEY)
    connection = open_database(path, KEY)
    connection.execute("CREATE TABLE said (words TEXT)")
    connection.executemany("INSERT INTO said VALUES (?)", [("heron " * 200,)] * 100)
    connection.close()
    return path


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("locking_mode", "exclusive"),
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("temp_store", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("cipher_page_size", "4096"),
        ("cipher_status", "1"),
    ],
)
def test_every_guard_is_up(path: Path, pragma: str, value: str | int) -> None:
    connection = open_database(path, KEY)
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'elsewhere.db' AS elsewhere",
        "ATTACH ':memory:' AS elsewhere",
        "DETACH main",
        "VACUUM INTO 'plain.db'",
        "SELECT load_extension('anything')",
    ],
)
def test_no_other_file_can_be_reached(
    path: Path, statement: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(path.parent)
    connection = open_database(path, KEY)
    with pytest.raises(dbapi2.DatabaseError, match=r"not authorized|denied|prohibited"):
        connection.execute(statement)
    connection.close()
    assert [file.name for file in path.parent.iterdir()] == ["store.db"]


def test_a_wrong_key_opens_nothing_and_says_nothing_else(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(StoreDamaged):
        open_database(path, new_data_key())
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("length", [0, 16, 31, 33, 48])
def test_a_key_of_the_wrong_length_is_our_own_bug_and_stops_us(path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(path, bytes(length))


def test_a_plain_database_under_our_name_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE said (words TEXT)")
    plain.close()
    with pytest.raises(NotEncrypted):
        open_database(path, KEY)


@pytest.mark.parametrize("content", [None, b"", b"x", b"x" * 4095, bytes(8192)])
def test_a_missing_empty_or_foreign_file_is_never_taken_for_a_new_store(
    tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "store.db"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        open_database(path, KEY)
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_database_is_never_made_over_another(path: Path) -> None:
    with pytest.raises(FileExistsError):
        create_database(path, KEY)


def test_a_second_connection_is_refused(path: Path) -> None:
    first = open_database(path, KEY)
    with pytest.raises(StoreInUse):
        open_database(path, KEY)
    first.close()
    open_database(path, KEY).close()


@pytest.mark.parametrize("page", [1, 2, 5, 20])
def test_every_altered_page_is_noticed_when_it_is_read(path: Path, page: int) -> None:
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 2000] ^= 1
    path.write_bytes(data)

    def read_all() -> None:
        connection = open_database(path, KEY)
        try:
            connection.execute("SELECT sum(length(words)) FROM said").fetchone()
        except dbapi2.DatabaseError as error:
            fault = from_database_error(error)
            assert fault is not None
            raise fault from error
        finally:
            connection.close()

    with pytest.raises(StoreDamaged):
        read_all()


def test_a_full_disk_is_told_and_what_was_saved_before_is_safe(path: Path) -> None:
    connection = open_database(path, KEY)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(dbapi2.OperationalError) as error:
        connection.execute("INSERT INTO said VALUES (zeroblob(1000000))")
    assert isinstance(from_database_error(error.value), DiskFull)
    assert connection.execute("SELECT count(*) FROM said").fetchone() == (100,)
    connection.close()


def test_a_mistake_of_our_own_is_no_fault(path: Path) -> None:
    connection = open_database(path, KEY)
    with pytest.raises(dbapi2.OperationalError) as error:
        connection.execute("SELECT nothing FROM nowhere")
    assert from_database_error(error.value) is None
    connection.close()


def concerns(vault: UnlockedVault, connection: dbapi2.Connection) -> list[FileProblemKind]:
    return [finding.concern for finding in check_file(vault, connection)]


def test_a_healthy_store_has_no_findings(vault: UnlockedVault) -> None:
    connection = vault.connect()
    assert check_file(vault, connection) == []
    connection.close()


def test_what_is_wrong_with_the_files_is_found(vault: UnlockedVault) -> None:
    connection = vault.connect()
    vault.folder.header.write_bytes(b"damaged")
    vault.folder.header_copy.unlink()
    vault.folder.reserve.unlink()
    vault.folder.path.chmod(0o755)
    assert set(concerns(vault, connection)) == {
        FileProblemKind.HEADER,
        FileProblemKind.HEADER_COPY,
        FileProblemKind.PERMISSIONS,
        FileProblemKind.RESERVE,
    }
    connection.close()


def test_a_damaged_page_is_found(vault: UnlockedVault) -> None:
    connection = vault.connect()
    connection.execute("INSERT INTO said VALUES (zeroblob(100000))")
    connection.close()
    data = bytearray(vault.folder.database.read_bytes())
    data[10 * 4096 + 100] ^= 1
    vault.folder.database.write_bytes(data)
    connection = vault.connect()
    assert FileProblemKind.PAGES in concerns(vault, connection)
    connection.close()


def test_an_entry_that_points_nowhere_is_found(vault: UnlockedVault) -> None:
    connection = vault.connect()
    connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY)")
    connection.execute("CREATE TABLE visit (person INTEGER REFERENCES person(id))")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("INSERT INTO visit VALUES (7)")
    assert concerns(vault, connection) == [FileProblemKind.LINKS]
    connection.close()
