"""The anchor beside the store: two slots in one small file, written in turn and in place.

A file of its own for each save would cost more than the save. Written in place there is always one
whole slot, it needs no room on a full disk, and it is behind the database at worst, never ahead.
"""

import os

import msgspec

from msp_desktop.store.trail.anchor import SLOT, Anchor, decode, encode
from msp_desktop.vault.folder import StoreFolder, open_owned, read_small, write_whole


class AnchorFile:
    """Reads and writes the anchors of one store; what the disk refuses is told by `kept`."""

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
