"""Where anchors are kept and found: beside the store, in the system's keyring, in its backups."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple, Protocol
from uuid import UUID

import msgspec
from msgspec import UNSET

from msp_desktop.faults import Fault
from msp_desktop.store.trail.anchor import Anchor, AnchorFile, Head, decode, in_a_line
from msp_desktop.vault.backup.facts import proved_with
from msp_desktop.vault.backup.folders import Backup, backups_in
from msp_desktop.vault.backup.second_folder import place_in_second, second_folder
from msp_desktop.vault.database import page_digest
from msp_desktop.vault.faults import as_faults
from msp_desktop.vault.keys.header import digest_of
from msp_desktop.vault.unlocked import UnlockedVault


class AnchorSource(StrEnum):
    """Who remembers."""

    BESIDE = "the note beside the store"
    KEYRING = "this system’s keyring"
    BACKUP = "a backup"


class KnownAnchor(NamedTuple):
    """A row of the trail that there once was: its number and seal, and who remembers it.

    `commits` is 0 where only the trail was counted.
    """

    number: int
    seal: str
    commits: int
    whence: AnchorSource


class ExternalAnchors(Protocol):
    """The system's keyring, or what stands for it."""

    there: bool | None

    def read(self, store: UUID) -> str | None:
        """The note of that store."""
        ...

    def keep(self, store: UUID, note: str) -> None:
        """Keep a note; nobody waits for it."""
        ...

    def finish(self) -> None:
        """Wait a moment for what was to be kept."""
        ...


class Anchors:
    """The anchors of one open store. Nothing here ever keeps a person from their work.

    `pages_changed` is whether the closed database is otherwise than it was left, `locks_changed`
    whether its header is, under the same key: then an older one was put back, with the secrets of
    its day. `without_note` is whether there was no anchor beside it.
    """

    def __init__(self, vault: UnlockedVault, keyring: ExternalAnchors | None) -> None:
        self._vault = vault
        self._keyring = keyring
        self._file = AnchorFile(vault.folder, vault.trail_key)
        genuine = [one for one in self._file.read() if self._is_ours(one)]
        self._left = max(genuine, key=lambda one: one.turn, default=None)
        self.without_note = self._left is None
        self.pages_changed = self._are_pages_changed()
        self.locks_changed = self._are_locks_changed()
        # Remembered until there is a new key: an older lock stays open to whoever knew its secret.
        self._newer_locks = self._left.header if self._left and self.locks_changed else ""

    @property
    def in_keyring(self) -> bool:
        """Whether the system's keyring remembers too."""
        return self._keyring is not None and bool(self._keyring.there)

    @property
    def beside(self) -> bool:
        """Whether the note beside the store could be written."""
        return self._file.kept

    def open(self) -> None:
        """Before the first change: the file's pages will no longer be those it was left with.

        Where they were not already, the note stays until that has been told.
        """
        if self._left is not None and self._left.pages and not self.pages_changed:
            self._file.write(
                msgspec.structs.replace(
                    self._left,
                    pages="",
                    header=self._newer_locks,
                    key=self._left.key if self._newer_locks else UNSET,
                ),
                wait=True,
            )

    def known(self) -> Iterator[KnownAnchor]:
        """Every row that anybody remembers, none of them newer than what was on the disk."""
        if self._left is not None:
            yield _known(self._left, AnchorSource.BESIDE)
        if self._keyring is not None:
            note = self._keyring.read(self._vault.store_id)
            kept = decode(note.encode()) if note else None
            if kept is not None and self._is_ours(kept):
                yield _known(kept, AnchorSource.KEYRING)
        for backup in self._backups():
            inside = backup.facts.inside
            if inside.trail_number:
                yield KnownAnchor(inside.trail_number, inside.trail_seal, 0, AnchorSource.BACKUP)

    def keep(self, head: Head, *, well: bool = False, anew: bool = False) -> None:
        """Remember a head that is on the disk; `well` waits for it, and tells the keyring too.

        With `anew` nothing is left of what was remembered beside the store.
        """
        anchor = self._anchor(head)
        if anew:
            self._file.write_both(anchor)
        else:
            self._file.write(anchor, wait=well)
        if well and self._keyring is not None:
            sealed = anchor.sealed_with(self._vault.trail_key)
            self._keyring.keep(self._vault.store_id, in_a_line(sealed))

    def close(self, head: Head) -> None:
        """Remember the head and the file's pages, once the database is closed."""
        try:
            pages = page_digest(self._vault.folder)
            header = self._newer_locks or digest_of(self._vault.header)
        except OSError:
            pages = header = ""
        self._file.write(self._anchor(head, pages, header), wait=True)

    def finish(self) -> None:
        """Let go of the keyring."""
        if self._keyring is not None:
            self._keyring.finish()

    def _anchor(self, head: Head, pages: str = "", header: str = "") -> Anchor:
        header = header or self._newer_locks
        return Anchor(
            store=self._vault.store_id,
            number=head.number,
            seal=head.seal,
            at=head.at,
            commits=head.commits,
            pages=pages,
            header=header,
            key=self._vault.key_mark if header else UNSET,
        )

    def _is_ours(self, anchor: Anchor) -> bool:
        return anchor.is_genuine(self._vault.trail_key, self._vault.store_id)

    def _are_pages_changed(self) -> bool:
        """A new key writes every page anew; then there is nothing to compare."""
        left = self._left
        if left is None or not left.pages or not self._under_the_same_key(left):
            return False
        try:
            return page_digest(self._vault.folder) != left.pages
        except OSError:
            return False

    def _are_locks_changed(self) -> bool:
        """A header cannot be made up without the key, but an older one can be put back."""
        left = self._left
        if left is None or not left.header or left.key is UNSET:
            return False
        return self._under_the_same_key(left) and left.header != self._vault.locks_found

    def _under_the_same_key(self, left: Anchor) -> bool:
        if left.key is UNSET:
            return left.header == self._vault.locks_found
        return left.key == self._vault.key_mark

    def _backups(self) -> Iterator[Backup]:
        for look in (self._own, self._second):
            try:
                found = look()
            except Fault:
                continue  # a drive that is not plugged in remembers nothing
            yield from found

    def _own(self) -> tuple[Backup, ...]:
        with as_faults():
            return backups_in(self._vault.folder.backups, proved_with(self._vault.backup_key))

    def _second(self) -> tuple[Backup, ...]:
        chosen = second_folder(self._vault)
        if chosen is None or not chosen.is_dir():
            return ()
        with as_faults():
            place = place_in_second(self._vault, chosen)
            return backups_in(place, proved_with(self._vault.backup_key))


def _known(anchor: Anchor, whence: AnchorSource) -> KnownAnchor:
    return KnownAnchor(anchor.number, anchor.seal, anchor.commits, whence)
