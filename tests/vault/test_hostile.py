"""The hostile list for a store's files: each ends in one calm sentence, or in a whole store.

The header's own fields and cuts are in `test_header`, links and pipes in `test_vault`.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlcipher3 import dbapi2

from msp_desktop.faults import Fault
from msp_desktop.vault.database import create_database, open_database
from msp_desktop.vault.faults import (
    DiskTrouble,
    FolderNotWritable,
    HeaderDamaged,
    NotEncrypted,
    StoreDamaged,
    WrongRecoveryCode,
    as_faults,
    from_os_error,
)
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import create, unlock, unlock_with_recovery
from tests.vault import NOON, PASSPHRASE
from tests.vault.conftest import MadeStore
from tests.vault.headers import rewrite_both
from tests.vault.small_disk import PROGRAMS

SAID = [f"words {number} " * 20 for number in range(200)]


@dataclass(frozen=True)
class Left:
    """A database as a kill leaves it, with the key to look into it."""

    path: Path
    key: bytes


@pytest.fixture
def in_the_log(store: MadeStore, vault: UnlockedVault) -> Left:
    """A store whose last words lie in the log alone."""
    connection = vault.connect()
    connection.executemany("INSERT INTO said VALUES (?)", [(words,) for words in SAID])
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("INSERT INTO said VALUES ('in the log')")
    connection.execute("INSERT INTO said VALUES ('at its end')")
    kept = {path: path.read_bytes() for path in store.path.glob("store.db*")}
    connection.close()
    for path, data in kept.items():
        path.write_bytes(data)
    return Left(store.path, vault.database_key())


def said(left: Left) -> list[str] | str:
    """What the database says: all its words in order, or the sentence of a fault."""
    try:
        connection = open_database(left.path / "store.db", left.key)
        try:
            with as_faults():
                rows = connection.execute("SELECT words FROM said ORDER BY rowid").fetchall()
                return [row[0] for row in rows]
        finally:
            connection.close()
    except Fault as fault:
        return fault.sentence


def is_calm(found: list[str] | str) -> bool:
    """A beginning of what was saved, in order and whole, or one calm sentence."""
    if isinstance(found, str):
        return "safe" in found or "left as it is" in found or "not been" in found
    return found in (SAID, [*SAID, "in the log"], [*SAID, "in the log", "at its end"])


def test_a_flip_in_any_region_of_the_log_loses_its_end_at_most_and_nothing_is_made_up(
    in_the_log: Left,
) -> None:
    log = in_the_log.path / "store.db-wal"
    files = {path: path.read_bytes() for path in in_the_log.path.glob("store.db*")}
    data = files[log]
    for at in (0, 9, 17, 25, 33, 41, 49, 1000, 4000, 4160, 4200, len(data) - 40, len(data) - 1):
        flipped = bytearray(data)
        flipped[at] ^= 0x40
        for path, kept in files.items():
            path.write_bytes(kept)
        log.write_bytes(flipped)
        assert is_calm(said(in_the_log)), at


def test_a_log_cut_anywhere_loses_its_end_at_most(in_the_log: Left) -> None:
    log = in_the_log.path / "store.db-wal"
    files = {path: path.read_bytes() for path in in_the_log.path.glob("store.db*")}
    data = files[log]
    for length in (0, 1, 31, 32, 40, 56, 4000, 4151, 4152, 4153, len(data) - 1):
        for path, kept in files.items():
            path.write_bytes(kept)
        log.write_bytes(data[:length])
        found = said(in_the_log)
        assert isinstance(found, list), length
        assert is_calm(found), length


def test_a_flip_or_cut_in_any_region_of_the_database_is_told(in_the_log: Left) -> None:
    path = in_the_log.path / "store.db"
    files = {each: each.read_bytes() for each in in_the_log.path.glob("store.db*")}
    data = files[path]
    spoilt = [data[:length] for length in (1, 100, 4095, 4096, len(data) // 2, len(data) - 1)]
    for at in (0, 15, 16, 2000, 4015, 4020, 4090, 4096 * 2 + 500, 4096 * 5 + 9, len(data) - 100):
        flipped = bytearray(data)
        flipped[at] ^= 1
        spoilt.append(bytes(flipped))
    for each in spoilt:
        for other, kept in files.items():
            other.write_bytes(kept)
        path.write_bytes(each)
        assert is_calm(said(in_the_log))


def test_header_and_database_of_two_stores_do_not_go_together(
    store: MadeStore, tmp_path: Path
) -> None:
    other, _ = create(tmp_path / "other", PASSPHRASE, now=NOON, cost=Cost.least())
    other.close()
    shutil.copyfile(other.folder.database, store.path / "store.db")
    with unlock(store.path, PASSPHRASE, now=NOON) as vault, pytest.raises(StoreDamaged):
        vault.connect()


def test_a_log_of_another_store_brings_nothing_in(in_the_log: Left, tmp_path: Path) -> None:
    other, _ = create(tmp_path / "other", PASSPHRASE, now=NOON, cost=Cost.least())
    connection = other.connect()
    connection.execute("CREATE TABLE said (words TEXT)")
    log = (other.folder.path / "store.db-wal").read_bytes()
    connection.close()
    other.close()
    (in_the_log.path / "store.db-wal").write_bytes(log)
    found = said(in_the_log)
    assert is_calm(found)


def test_a_plain_database_renamed_is_told_apart(store: MadeStore) -> None:
    (store.path / "store.db").unlink()
    with sqlite3.connect(store.path / "store.db") as plain:
        plain.execute("CREATE TABLE said (words TEXT)")
    plain.close()
    with unlock_with_recovery(store.path, store.code) as vault, pytest.raises(NotEncrypted):
        vault.connect()


def slots_of_another(fields: dict[str, Any], slots: list[dict[str, Any]]) -> None:
    fields["slots"] = slots


def test_the_slots_of_another_store_open_nothing(store: MadeStore, tmp_path: Path) -> None:
    other, code = create(tmp_path / "other", PASSPHRASE, now=NOON, cost=Cost.least())
    slots = msgspec.to_builtins(other.header.slots)
    other.close()
    rewrite_both(StoreFolder(store.path), lambda fields: slots_of_another(fields, slots))
    with pytest.raises(WrongRecoveryCode):
        unlock_with_recovery(store.path, code)


@pytest.mark.parametrize("count", [0, 9, 10_000])
def test_no_slots_or_ten_thousand_are_refused_before_any_work(store: MadeStore, count: int) -> None:
    def many(fields: dict[str, Any]) -> None:
        fields["slots"] = fields["slots"][:1] * count

    rewrite_both(StoreFolder(store.path), many)
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory": 2 * 1024**3, "passes": 3, "lanes": 4},  # 2 TiB
        {"memory": 8, "passes": 3, "lanes": 4},
        {"memory": 64 * 1024, "passes": 1, "lanes": 4},
        {"memory": 64 * 1024, "passes": 2**40, "lanes": 4},
        {"memory": 64 * 1024, "passes": 3, "lanes": 0},
        {"memory": -1, "passes": 3, "lanes": 4},
    ],
)
def test_a_cost_beyond_its_limits_is_refused_before_any_work(
    store: MadeStore, cost: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> bytes:
        message = "a derivation was begun"
        raise AssertionError(message)

    def dear(fields: dict[str, Any]) -> None:
        for slot in fields["slots"]:
            slot["cost"] = cost

    monkeypatch.setattr("msp_desktop.vault.keys.slots._derive", never)
    rewrite_both(StoreFolder(store.path), dear)
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


def test_a_header_within_a_header_without_end_is_refused(store: MadeStore) -> None:
    def nest(fields: dict[str, Any]) -> None:
        inner = dict(fields)
        fields.update(version=2, former=inner | {"version": 2, "former": dict(inner)})

    rewrite_both(StoreFolder(store.path), nest)
    with pytest.raises(HeaderDamaged):
        unlock_with_recovery(store.path, store.code)


def link_out(path: Path) -> None:
    path.symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    "name", ["store.rekeyed", "store.former", "store.db-wal", "store.db-shm", "store.db-journal"]
)
@pytest.mark.parametrize("odd", [os.mkdir, os.mkfifo, link_out])
def test_what_is_no_file_under_one_of_our_names_is_refused_and_left(
    store: MadeStore, name: str, odd: Callable[[Path], None]
) -> None:
    odd(store.path / name)
    with pytest.raises(StoreDamaged):
        unlock_with_recovery(store.path, store.code)
    assert os.path.lexists(store.path / name)


def without_powers() -> list[str]:
    """What goes before a command to take away a superuser's right to write anywhere."""
    if os.geteuid() != 0:
        return []
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        pytest.skip("a superuser may write anywhere here")
    return [setpriv, "--bounding-set=-all"]


@pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's own ways")
@pytest.mark.parametrize("mode", [0o500, 0o400, 0o000])
def test_a_folder_that_may_not_be_written_or_read_is_told(store: MadeStore, mode: int) -> None:
    (store.path / "store.lock").unlink(missing_ok=True)
    store.path.chmod(mode)
    program = [*PROGRAMS, "open_refused", str(store.path), store.code.text]
    try:
        ran = subprocess.run(
            [*without_powers(), *program], capture_output=True, text=True, check=True
        )
    finally:
        store.path.chmod(0o700)
    assert ran.stdout == "FolderNotWritable\n"


def test_a_network_folder_that_went_away_is_told_as_trouble_with_the_drive() -> None:
    import errno

    for code in (errno.ESTALE, errno.EIO, errno.ENODEV, errno.EHOSTDOWN, errno.ETIMEDOUT):
        assert isinstance(from_os_error(OSError(code, "")), DiskTrouble)


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows does not have")
@pytest.mark.parametrize("name", ["with\na new line", "\u202egnirts", "x" * 255, "سجل", "a;b'\"%"])
def test_a_folder_of_any_name_works_and_one_too_long_is_told(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    made, code = create(folder, PASSPHRASE, now=NOON, cost=Cost.least())
    made.close()
    with unlock_with_recovery(folder, code) as vault:
        vault.connect().close()
    with pytest.raises(FolderNotWritable):
        create(tmp_path / ("x" * 300), PASSPHRASE, now=NOON, cost=Cost.least())


def test_a_clock_set_back_keeps_nobody_out(store: MadeStore) -> None:
    unlock(store.path, PASSPHRASE, now=NOON).close()
    unlock(store.path, PASSPHRASE, now=NOON - timedelta(days=4000)).close()


def test_a_trigger_or_view_that_somebody_put_in_reaches_nothing_outside(
    tmp_path: Path,
) -> None:
    """With the key, for nobody else can write a page that proves genuine."""
    path, key = tmp_path / "store.db", bytes(range(32))
    create_database(path, key)
    connection = open_database(path, key)
    connection.execute("CREATE TABLE said (words TEXT)")
    connection.set_authorizer(None)  # as another program would, that has the key
    connection.execute(
        "CREATE TRIGGER hostile AFTER INSERT ON said BEGIN "
        "SELECT load_extension('/tmp/hostile.so'); END"
    )
    connection.execute("CREATE VIEW hostile AS SELECT load_extension('/tmp/hostile.so') AS gone")
    connection.close()
    connection = open_database(path, key)
    with pytest.raises(dbapi2.DatabaseError):
        connection.execute("SELECT * FROM hostile").fetchall()
    with pytest.raises(dbapi2.DatabaseError):
        connection.execute("INSERT INTO said VALUES ('words')")
    assert connection.execute("SELECT count(*) FROM said").fetchone() == (0,)
    with pytest.raises(dbapi2.DatabaseError):
        connection.execute(f"ATTACH '{tmp_path / 'out.db'}' AS out")
    connection.close()
    assert not (tmp_path / "out.db").exists()
