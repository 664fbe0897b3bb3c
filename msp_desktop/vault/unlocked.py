"""A store that is open: the one thing that can reach its database."""

import hmac
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
from sqlcipher3 import dbapi2

from msp_desktop.vault.database import create_database, open_database
from msp_desktop.vault.faults import as_faults
from msp_desktop.vault.folder import StoreFolder
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.keys import keys
from msp_desktop.vault.keys import organisation as organisation_slot
from msp_desktop.vault.keys.header import Header
from msp_desktop.vault.keys.slots import Cost, SlotKind, seal
from msp_desktop.vault.lock import StoreLock


@dataclass(slots=True)
class UnlockedVault:
    """A store that is open and held by this process. Close connections first, then the vault.

    `notices` are sentences for the person about what was put right on the way in. `wrong_tries`
    counts wrong passphrases since it was last opened.
    """

    folder: StoreFolder
    header: Header = field(repr=False)
    notices: tuple[str, ...]
    _data_key: bytes = field(repr=False)
    _lock: StoreLock = field(repr=False)
    wrong_tries: int = 0
    last_wrong_try: datetime | None = None
    locks_found: str = field(init=False, default="")
    """The digest of the header that it was opened with."""
    opening: str = field(init=False, default_factory=lambda: uuid.uuid4().hex)
    """Names this one opening: what is rescued later in it is newer, whatever the clock says."""

    def __post_init__(self) -> None:
        self.locks_found = headers.digest_of(self.header)

    @property
    def store_id(self) -> uuid.UUID:
        """Given to the store when it was made; never changes."""
        return self.header.store

    @property
    def trail_key(self) -> bytes:
        """The key that seals rows of the audit trail."""
        return keys.trail_key(self.root_key(), self.store_id)

    @property
    def seal_key(self) -> bytes:
        """The key that seals finished conversations and amendments."""
        return keys.seal_key(self.root_key(), self.store_id)

    @property
    def backup_key(self) -> bytes:
        """The key that seals the facts of backups."""
        return keys.backup_key(self.root_key(), self.store_id)

    @property
    def key_mark(self) -> str:
        """Tells one data key from another, and nothing of either."""
        return hmac.digest(self.database_key(), b"msp-desktop key mark v1", "sha256").hex()

    def root_key(self) -> bytes:
        """The store's first data key, which what only proves is grown from."""
        return self.header.root_key(self._data_key)

    def database_key(self) -> bytes:
        """The key that the database's pages are encrypted with."""
        return keys.database_key(self._data_key, self.store_id)

    def seal_rescue(self, words: bytes) -> bytes:
        """Encrypt words that can't be kept in the store itself."""
        return keys.seal_bytes(self._rescue_key(), words, self.store_id)

    def open_rescue(self, sealed: bytes) -> bytes | None:
        """Words sealed so; None where it was another store, or under another key."""
        return keys.open_bytes(self._rescue_key(), sealed, self.store_id)

    def _rescue_key(self) -> bytes:
        return keys.rescue_key(self._data_key, self.store_id)

    def at(self, folder: StoreFolder) -> "UnlockedVault":
        """The same locks over a new database in another folder, held by this process too.

        Raises:
            StoreInUse: somebody else has that folder.
        """
        return UnlockedVault(folder, self.header, (), self._data_key, StoreLock(folder))

    def connect(self, *, check_same_thread: bool = True) -> dbapi2.Connection:
        """Open the database; raises as `database.open_database` does."""
        key = self.database_key()
        return open_database(self.folder.database, key, check_same_thread=check_same_thread)

    def create_copy(self, path: Path) -> dbapi2.Connection:
        """Make an empty database elsewhere with the same key, to copy into."""
        key = self.database_key()
        create_database(path, key)
        return open_database(path, key)

    def open_copy(self, path: Path) -> dbapi2.Connection:
        """Open a copy of the database elsewhere; raises as `database.open_database` does."""
        return open_database(path, self.database_key())

    def is_genuine(self, header: Header) -> bool:
        """Whether a header belongs to this store and was sealed with its key."""
        return header.store == self.store_id and header.is_genuine(self._data_key)

    def replace_slot(self, kind: SlotKind, secret: bytes, cost: Cost) -> None:
        """Let this secret open the store from now on, in place of the one of its kind.

        Raises:
            DiskFull, FolderNotWritable and others: the old one stays in force.
        """
        slot = seal(kind, secret, self._data_key, self.store_id, cost)
        others = tuple(other for other in self.header.slots if other.kind != kind.value)
        self._write_header(self.header.changed(slots=(slot, *others)))

    @property
    def organisation(self) -> bytes | None:
        """The public key of the organisation that can open the store too; None where none can."""
        slot = self.header.organisation
        return None if slot is msgspec.UNSET else slot.public

    def let_organisation_open(self, public: bytes) -> None:
        """Let this organisation's key open the store too, in place of another organisation's.

        Raises:
            NotAnOrganisationKey: nothing can be sealed for it.
            DiskFull, FolderNotWritable and others: it stays as it was.
        """
        slot = organisation_slot.seal(public, self._data_key, self.store_id)
        self._write_header(self.header.changed(organisation=slot))

    def shut_organisation_out(self) -> None:
        """From now on no organisation's key opens the store; copies made before stay as they are.

        Raises:
            DiskFull, FolderNotWritable and others: it stays as it was.
        """
        self._write_header(self.header.changed(organisation=msgspec.UNSET))

    def _write_header(self, changed: Header) -> None:
        sealed = changed.sealed_with(self._data_key)
        with as_faults():
            headers.write(self.folder, sealed)
        self.header = sealed

    def take_key(self, data_key: bytes, header: Header) -> None:
        """The store's files are under another data key from now on."""
        self._data_key, self.header = data_key, header

    def close(self) -> None:
        """Let go of the store; harmless a second time."""
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
