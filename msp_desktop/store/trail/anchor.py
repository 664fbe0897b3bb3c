"""An anchor: how far the trail had come, kept where whoever changes the database does not reach.

SQLCipher proves that a page is genuine, not that it is the newest. An anchor is made after the
commit that it tells of, so it never knows more than the disk does; a store that has less than an
anchor knows has lost it.
"""

import hmac
import os
from typing import Annotated
from uuid import UUID

import msgspec
from msgspec import UNSET, UnsetType
from sqlalchemy import Connection

from msp_desktop.vault.folder import StoreFolder, open_owned, read_small, write_whole

SLOT = 1_024
"""Bytes of one anchor as it lies in a file, filled up with spaces."""

_LABEL = b"msp-desktop anchor v1\n"

_Digest = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")]
_Count = Annotated[int, msgspec.Meta(ge=0)]


class Anchor(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The newest row of the trail, and how many changes were committed in all.

    `at` is the row's moment, ISO 8601. `turn` tells the newer of two. `pages` and `header` are the
    digests of the closed files, empty while the store is open; `key` tells under which data key
    they were, and an app from before it did not say.
    """

    store: UUID
    number: _Count
    seal: _Digest
    at: Annotated[str, msgspec.Meta(max_length=40)]
    commits: _Count
    turn: _Count = 0
    pages: _Digest = ""
    header: _Digest = ""
    key: _Digest | UnsetType = UNSET
    mac: Annotated[bytes, msgspec.Meta(max_length=32)] = b""

    def sealed_with(self, key: bytes) -> "Anchor":
        """The same with its MAC, made with the key of the trail."""
        return msgspec.structs.replace(self, mac=self._mac(key))

    def is_genuine(self, key: bytes, store: UUID) -> bool:
        """Whether this store wrote it and nobody altered it."""
        return self.store == store and hmac.compare_digest(self.mac, self._mac(key))

    def _mac(self, key: bytes) -> bytes:
        bare = msgspec.structs.replace(self, mac=b"")
        return hmac.digest(key, _LABEL + msgspec.json.encode(bare, order="deterministic"), "sha256")


class Head(msgspec.Struct, frozen=True):
    """Where the trail of an open store ends, and how many changes there were."""

    number: int
    seal: str
    at: str
    commits: int


def head_of(connection: Connection) -> Head:
    """The head as the tables have it now."""
    newest = connection.exec_driver_sql(
        "SELECT number, seal, at FROM trail ORDER BY number DESC LIMIT 1"
    ).first()
    commits = connection.exec_driver_sql("SELECT commits FROM tally").scalar_one_or_none() or 0
    if newest is None:
        return Head(0, "", "", commits)
    return Head(newest.number, newest.seal, newest.at, commits)


def count_commit(connection: Connection) -> Head:
    """Count the change that the open transaction makes; gives the head as it will be."""
    connection.exec_driver_sql("UPDATE tally SET commits = commits + 1")
    return head_of(connection)


def encode(anchor: Anchor) -> bytes:
    """One slot of the file."""
    return msgspec.json.encode(anchor, order="deterministic").ljust(SLOT - 1) + b"\n"


def decode(data: bytes) -> Anchor | None:
    """The anchor in these bytes; None where they are damaged. Nothing in it is trusted yet."""
    try:
        return msgspec.json.decode(data.strip(), type=Anchor)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def in_a_line(anchor: Anchor) -> str:
    """The anchor as text, to be kept elsewhere."""
    return msgspec.json.encode(anchor, order="deterministic").decode("ascii")


class AnchorFile:
    """Reads and writes the anchors of one store; `kept` says what the disk refuses."""

    def __init__(self, folder: StoreFolder, key: bytes) -> None:
        self._path = folder.path / "store.anchor"
        self._key = key
        self._turn = 0
        self.kept = True

    def read(self) -> list[Anchor]:
        """What lies in both slots, as far as it can be read. Nothing in it is trusted yet."""
        try:
            data = read_small(self._path, 2 * SLOT) or b""
        except OSError:
            return []
        slots = (decode(data[:SLOT]), decode(data[SLOT:]))
        found = [anchor for anchor in slots if anchor is not None]
        self._turn = max((anchor.turn for anchor in found), default=0)
        return found

    def write(self, anchor: Anchor, *, wait: bool = False) -> None:
        """Put it into the slot whose turn it is; `wait` until the disk has it."""
        try:
            descriptor = open_owned(self._path, os.O_WRONLY)
        except OSError:
            self.write_both(anchor)
            return
        try:
            sealed = self._next(anchor)
            os.lseek(descriptor, (sealed.turn % 2) * SLOT, os.SEEK_SET)
            os.write(descriptor, encode(sealed))
            if wait:
                os.fsync(descriptor)
            self.kept = True
        except OSError:
            self.kept = False
        finally:
            os.close(descriptor)

    def write_both(self, anchor: Anchor) -> None:
        """Leave nothing of what the file said before."""
        slot = encode(self._next(anchor))
        try:
            write_whole(self._path, slot + slot)
            self.kept = True
        except OSError:
            self.kept = False

    def _next(self, anchor: Anchor) -> Anchor:
        self._turn += 1
        return msgspec.structs.replace(anchor, turn=self._turn).sealed_with(self._key)
