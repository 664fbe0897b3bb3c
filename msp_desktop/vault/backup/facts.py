"""What is known of a backup: when it was made, how much is in it, how far the trail had come.

The file is one line of canonical JSON and one line with its SHA-256, as the header's is. The
SHA-256 tells a damaged file without any key; the MAC inside tells an altered one once there is a
key. It counts and dates, and never names anybody.

Whoever holds the key proves the bytes before they are parsed (`proved_with`); whoever holds none
leaves the parsing to the guarded child.
"""

import hashlib
import hmac
import re
from base64 import b64decode
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import msgspec

MOST_BYTES = 4096

YEARS = range(1970, 9999)
"""When a backup may have been made, by whatever clock."""

_SEALED = re.compile(rb'(\{[^\n]*,"mac":")([A-Za-z0-9+/]{43}=)("\})')
"""The MAC stands last, so that what it was made over can be had without parsing anything."""

Digest = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
Count = Annotated[int, msgspec.Meta(ge=0)]


class BackupContents(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What lies in a copy, as whoever knows its tables says: counts, and the head of the trail."""

    conversations: Count
    finished: Count
    trail_number: Count = 0
    trail_seal: Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$")] = ""


class BackupFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The facts of one backup. `mac` is empty until `sealed_with` fills it."""

    store: UUID
    at: Annotated[datetime, msgspec.Meta(tz=True)]
    inside: BackupContents
    database: Digest
    header: Digest
    format: Literal["MSP Desktop backup"] = "MSP Desktop backup"
    version: Literal[1] = 1
    mac: Annotated[bytes, msgspec.Meta(max_length=32)] = b""

    def sealed_with(self, key: bytes) -> "BackupFacts":
        """The same facts with their MAC."""
        return msgspec.structs.replace(self, mac=self._mac(key))

    def is_genuine(self, key: bytes) -> bool:
        """Whether they were sealed with this key and not altered since."""
        return hmac.compare_digest(self.mac, self._mac(key))

    def _mac(self, key: bytes) -> bytes:
        return hmac.digest(key, _canonical(msgspec.structs.replace(self, mac=b"")), "sha256")


def encode(facts: BackupFacts) -> bytes:
    """The bytes of the facts' file."""
    line = _canonical(facts)
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode("ascii") + b"\n"


def proved_with(key: bytes) -> Callable[[bytes], BackupFacts | None]:
    """A reader that parses only what was sealed with this key, and gives None for the rest."""

    def read(data: bytes) -> BackupFacts | None:
        found = _SEALED.fullmatch(data.partition(b"\n")[0])
        if found is None:
            return None
        mac = hmac.digest(key, found[1] + found[3], "sha256")
        return decode(data) if hmac.compare_digest(b64decode(found[2]), mac) else None

    return read


def decode(data: bytes) -> BackupFacts | None:
    """The facts in these bytes; None when they are damaged. Nothing in them is trusted yet.

    Called only for bytes that were proved before, and in the guarded child.
    """
    line, _, rest = data.partition(b"\n")
    if rest != hashlib.sha256(line).hexdigest().encode("ascii") + b"\n":
        return None
    try:
        facts = msgspec.json.decode(line, type=BackupFacts)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    # A moment at an end of the calendar cannot be written in another time zone.
    if facts.at.year not in YEARS:
        return None
    return facts if _canonical(facts) == line else None


def _canonical(facts: BackupFacts) -> bytes:
    return msgspec.json.encode(facts, order="deterministic")
