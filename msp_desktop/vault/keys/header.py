"""The header: what must be known to open a store, in one small file and its copy.

The file is one line of canonical JSON and one line with its SHA-256. The SHA-256 tells a damaged
file from a wrong passphrase before any key is known. The MAC inside, keyed from the data key, tells
an altered file from a genuine one once it is.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import UNSET, UnsetType

from msp_desktop.system.renames import replace_file
from msp_desktop.vault.faults import HeaderDamaged, StoreTooNew
from msp_desktop.vault.folder import StoreFolder, read_small, write_whole
from msp_desktop.vault.keys.keys import SealedKey, header_key, unwrap_root
from msp_desktop.vault.keys.organisation import OrganisationSlot
from msp_desktop.vault.keys.slots import Cost, Slot

VERSION = 2
MOST_BYTES = 64 * 1024
MOST_SLOTS = 8
MOST_WORK = Cost.MOST_WORK + 2 * Cost.LEAST_MEMORY * Cost.LEAST_PASSES
"""KiB times passes of all slots together: the dearest passphrase, and codes at the floor. A header
that somebody stuffed with dear slots must not hold up a laptop for minutes at every try."""


class CipherFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the database file is encrypted, so that a later app still knows."""

    name: Literal["SQLCipher"] = "SQLCipher"
    compatibility: Literal[4] = 4
    page_size: Literal[4096] = 4096
    key: Literal["raw"] = "raw"


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything in the header. `mac` is empty until `sealed_with` fills it.

    `organisation` lets an organisation's key open the store too. `root` is there once the data key
    was renewed, and `former` only while it is: the whole header of the key before.

    Raises:
        ValueError: the version is not the one that these fields have.
    """

    store: UUID
    created: Annotated[datetime, msgspec.Meta(tz=True)]
    cipher: CipherFacts
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=MOST_SLOTS)]
    format: Literal["MSP Desktop store"] = "MSP Desktop store"
    version: Literal[1, 2] = 1
    mac: Annotated[bytes, msgspec.Meta(max_length=32)] = b""
    organisation: OrganisationSlot | UnsetType = UNSET
    root: SealedKey | UnsetType = UNSET
    former: "Header | UnsetType" = UNSET

    def __post_init__(self) -> None:
        if self.version != _version_of(self.organisation, self.root, self.former):
            message = "not the version of these fields"
            raise ValueError(message)
        if self.former is not UNSET and self.former.former is not UNSET:
            message = "a former header within a former one"
            raise ValueError(message)
        if sum(slot.cost.memory * slot.cost.passes for slot in self.slots) > MOST_WORK:
            message = "more work than all slots together may take"
            raise ValueError(message)

    def changed(self, **fields: object) -> "Header":
        """The same header with other fields, and the version that goes with them; not sealed."""
        fields = {"organisation": self.organisation, "root": self.root, "former": self.former} | (
            fields
        )
        version = _version_of(fields["organisation"], fields["root"], fields["former"])
        return msgspec.structs.replace(self, **fields, version=version, mac=b"")

    def root_key(self, data_key: bytes) -> bytes:
        """The key that outlives a renewed data key: what was sealed before stays provable.

        Raises:
            HeaderDamaged: it was not sealed with this data key.
        """
        if self.root is UNSET:
            return data_key
        found = unwrap_root(self.root, data_key, self.store)
        if found is None:
            raise HeaderDamaged
        return found

    def sealed_with(self, data_key: bytes) -> "Header":
        """The same header with its MAC."""
        return msgspec.structs.replace(self, mac=self._mac(data_key))

    def is_genuine(self, data_key: bytes) -> bool:
        """Whether it was sealed with this data key and not altered since."""
        return hmac.compare_digest(self.mac, self._mac(data_key))

    def _mac(self, data_key: bytes) -> bytes:
        bare = _canonical(self.changed())
        return hmac.digest(header_key(data_key, self.store), bare, "sha256")


class _Stamp(msgspec.Struct):
    """What every version has, read before the rest can be understood."""

    format: Literal["MSP Desktop store"]
    version: int


@dataclass(frozen=True, slots=True)
class HeaderFound:
    """A readable header; `from_copy` when the header itself was damaged or missing."""

    header: Header
    from_copy: bool


def encode(header: Header) -> bytes:
    """The bytes of the header's file."""
    line = _canonical(header)
    return line + b"\n" + hashlib.sha256(line).hexdigest().encode("ascii") + b"\n"


def digest_of(header: Header) -> str:
    """The digest of the header's file, 64 hex digits."""
    return hashlib.sha256(encode(header)).hexdigest()


def decode(data: bytes) -> Header | None:
    """The header in these bytes; None when they are damaged. No secret is needed, or trusted yet.

    Raises:
        StoreTooNew: a whole header, of a later version.
    """
    line, _, rest = data.partition(b"\n")
    if rest != hashlib.sha256(line).hexdigest().encode("ascii") + b"\n":
        return None
    try:
        stamp = msgspec.json.decode(line, type=_Stamp)
        if stamp.version > VERSION:
            raise StoreTooNew
        header = msgspec.json.decode(line, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return header if _canonical(header) == line else None


def read(folder: StoreFolder) -> HeaderFound:
    """Read the header, or its copy when the header is damaged.

    Raises:
        HeaderDamaged: neither can be used.
        StoreTooNew: written by a later app.
        OSError: the disk did not read.
    """
    header = read_one(folder.header)
    if header is not None:
        return HeaderFound(header, from_copy=False)
    copy = read_one(folder.header_copy)
    if copy is not None:
        return HeaderFound(copy, from_copy=True)
    raise HeaderDamaged


def read_one(path: Path) -> Header | None:
    """The header in the file or in its copy; None when that one is missing or damaged.

    Raises:
        StoreTooNew: written by a later app.
        OSError: the disk did not read.
    """
    data = read_small(path, MOST_BYTES)
    return decode(data) if data is not None else None


def write(folder: StoreFolder, header: Header) -> None:
    """Write the copy, then the header, each whole or not at all; the header is what decides.

    In this order whatever is refused leaves the header before in force, as the person is told, and
    a cut between the two does as well: opening makes the copy like the header again.

    Raises:
        OSError: the disk refused; the header before is in force.
    """
    data = encode(header)
    write_whole(folder.header_copy, data)
    try:
        write_whole(folder.header, data)
    except OSError:
        # Refused only once it had its name: whoever opens the store finds it in force.
        if read_one(folder.header) != header:
            raise


def repair_header(folder: StoreFolder, header: Header) -> None:
    """Make both files hold this header, which was proved genuine; a damaged one is kept aside.

    Raises:
        OSError: the disk refused.
    """
    data = encode(header)
    if read_small(folder.header, MOST_BYTES) != data:
        if folder.header.exists():
            replace_file(folder.header, folder.header_damaged)
        write_whole(folder.header, data)
    if read_small(folder.header_copy, MOST_BYTES) != data:
        write_whole(folder.header_copy, data)


def _version_of(*newer: object) -> int:
    """An app that knows less must be able to say so, rather than take the header for damaged."""
    return 1 if all(field is UNSET for field in newer) else 2


def _canonical(header: Header) -> bytes:
    return msgspec.json.encode(header, order="deterministic")
