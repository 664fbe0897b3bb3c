"""The database file: opened with its key, really encrypted, and with its guards up."""

import hashlib
import os
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from msp_desktop.vault.faults import (
    NotEncrypted,
    SqlcipherMissing,
    StoreDamaged,
    as_faults,
)
from msp_desktop.vault.folder import StoreFolder, is_odd, open_owned
from msp_desktop.vault.keys.keys import KEY_LENGTH

APPLICATION_ID = 0x4D535044
"""`MSPD`, written into a new database so that the file is never quite empty."""

_PAGE_SIZE = 4096
_PLAIN = b"SQLite format 3\x00"

# Each is set, then asked for again: a pragma that is not known or not possible says nothing.
# The locking mode comes before the first read, so that the log needs no shared memory file.
_GUARDS: tuple[tuple[str, str, str | int], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("temp_store", "MEMORY", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
)


def create_database(path: Path, key: bytes) -> None:
    """Make a new encrypted database with nothing in it but our mark.

    Raises:
        OSError: there is a file already, or the disk refused.
        Fault: as for `open_database`.
    """
    os.close(open_owned(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    connection = _open(path, key, check_same_thread=True)
    try:
        with as_faults():
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        connection.close()


def open_database(path: Path, key: bytes, *, check_same_thread: bool = True) -> dbapi2.Connection:
    """Open a store's database with its 32-byte key.

    The connection is in autocommit mode: whoever uses it says BEGIN IMMEDIATE. No other database
    can be attached to it, which also rules out VACUUM, and no extension can be loaded.

    Raises:
        NotEncrypted: the file is plain SQLite.
        StoreDamaged: missing, empty, damaged, or encrypted with another key.
        SqlcipherMissing: the library cannot encrypt.
        StoreInUse: another connection holds it.
        DiskFull, DiskTrouble, FolderNotWritable: what the disk said.
    """
    with as_faults():
        if path.is_symlink() or not path.is_file():
            raise StoreDamaged
        with os.fdopen(open_owned(path, os.O_RDONLY), "rb") as file:
            start = file.read(_PAGE_SIZE)
    if start.startswith(_PLAIN):
        raise NotEncrypted
    if len(start) < _PAGE_SIZE:
        # SQLite takes anything short of a page for a new database: a store without records.
        raise StoreDamaged
    return _open(path, key, check_same_thread=check_same_thread)


def prove_whole(connection: dbapi2.Connection) -> bool:
    """Whether every page is genuine and their order whole. Reads all of it.

    Raises:
        Fault: the disk could not be read at all.
    """
    with as_faults():
        try:
            pages = connection.execute("PRAGMA cipher_integrity_check").fetchone()
            order = connection.execute("PRAGMA integrity_check(1)").fetchone()
        except (dbapi2.DatabaseError, MemoryError):  # what SQLCipher says of a spoilt page
            return False
    return pages is None and order == ("ok",)


def _open(path: Path, key: bytes, *, check_same_thread: bool) -> dbapi2.Connection:
    if len(key) != KEY_LENGTH:
        # SQLCipher takes hex of any other length as a passphrase, without a word.
        message = "a database key is 32 bytes"
        raise ValueError(message)
    with as_faults():
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode=rw",  # never makes a file
            uri=True,
            isolation_level=None,
            timeout=0,  # one connection holds the store to itself, so waiting would not help
            check_same_thread=check_same_thread,
        )
        try:
            _unlock(connection, key)
            _raise_guards(connection)
            _prove(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _unlock(connection: dbapi2.Connection, key: bytes) -> None:
    if not _ask(connection, "cipher_version"):
        raise SqlcipherMissing
    # What goes wrong is said by our faults; SQLCipher would write to standard error as well.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")


def _raise_guards(connection: dbapi2.Connection) -> None:
    connection.enable_load_extension(False)
    for name, value, expected in _GUARDS:
        connection.execute(f"PRAGMA {name} = {value}")
        if _ask(connection, name) != expected:
            message = f"{name} did not take hold"
            raise RuntimeError(message)
    connection.set_authorizer(_authorise)


def _prove(connection: dbapi2.Connection) -> None:
    """Read the first page, which only the right key can, and hear that encryption is at work."""
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if _ask(connection, "cipher_status") != "1":
        raise SqlcipherMissing


def _ask(connection: dbapi2.Connection, pragma: str) -> str | int | None:
    row: tuple[Any, ...] | None = connection.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None


def _authorise(action: int, _: str | None, second: str | None, *_rest: str | None) -> int:
    """Say no to reaching any other file; `second` is the name when a function is called."""
    if action in {dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH}:
        return int(dbapi2.SQLITE_DENY)
    if action == dbapi2.SQLITE_FUNCTION and second == "load_extension":
        return int(dbapi2.SQLITE_DENY)
    return int(dbapi2.SQLITE_OK)


_PAGE = 4096
_END = 80
"""16 bytes of nonce and 64 of HMAC-SHA512."""

_AT_ONCE = 256 * _PAGE


def page_digest(folder: StoreFolder) -> str:
    """64 hex digits; empty where there is no plain file to read.

    Raises:
        OSError: the disk did not read.
    """
    if is_odd(folder.database) or not folder.database.exists():
        return ""
    digest = hashlib.sha256()
    with os.fdopen(open_owned(folder.database, os.O_RDONLY), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        digest.update(size.to_bytes(8, "big"))
        # Read, not mapped: where the disk does not give a mapped page the system says nothing and
        # ends the process, so a store on a failing disk could never be told of or brought back.
        while len(pages := file.read(_AT_ONCE)) >= _PAGE:
            for end in range(_PAGE, len(pages) + 1, _PAGE):
                digest.update(pages[end - _END : end])
    return digest.hexdigest()
