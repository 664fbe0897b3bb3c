"""Whether an opened store has all that it had, and keeping that known from here on."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from msp_desktop.sentences import translatable
from msp_desktop.store.trail.anchor import Head, count_commit, head_of
from msp_desktop.store.trail.anchors import Anchors, ExternalAnchors
from msp_desktop.store.trail.details import Detail, Noted, Plain
from msp_desktop.store.trail.loss import (
    DetectedLoss,
    RollbackDetected,
    accepted_as,
    in_words,
    missing,
)
from msp_desktop.store.trail.trail import Event
from msp_desktop.vault.unlocked import UnlockedVault

Note = Callable[[Connection, Event, Detail | None], None]
"""Notes an event about the store as a whole, with a detail."""

_OFTEN = timedelta(minutes=10)
"""How often the keyring notes the head during work; the note beside the store always does."""


class RollbackGuard:
    """Holds a store still where something of it is missing, until somebody was told and goes on."""

    def __init__(self, vault: UnlockedVault, keyring: ExternalAnchors | None) -> None:
        self.anchors = Anchors(vault, keyring)
        self.missing: DetectedLoss | None = None
        self._head = Head(0, "", "", 0)
        self._well = datetime.min.replace(tzinfo=UTC)

    def look(self, connection: Connection) -> None:
        """Compare what is there with what anybody remembers, before anything is noted."""
        head = head_of(connection)
        self.missing = missing(connection, head, self.anchors.known())
        # A store that an earlier version of the app left had no note beside it.
        self.anchors.without_note = self.anchors.without_note and head.commits > 0

    @property
    def came_back(self) -> bool:
        """Whether this is, or may be, a copy from before something that was written here."""
        anchors = self.anchors
        return self.missing is not None or anchors.without_note or anchors.pages_changed

    def note_found(self, connection: Connection, note: Note) -> None:
        """Note what was accepted, and pages that are not as they were left."""
        if self.missing is not None:
            for one in self.missing.known:
                note(connection, Event.GAP, accepted_as(one))
        if self.anchors.pages_changed:
            note(connection, Event.PAGES, None)
        if self.anchors.locks_changed:
            note(connection, Event.PAGES, Plain(Noted.OLDER_LOCKS))

    def refuse(self) -> None:
        """Let nothing be written while something is missing and nobody went on.

        Raises:
            EntriesMissing: with how much.
        """
        if self.missing is not None:
            raise RollbackDetected(missing=in_words(self.missing))

    def count(self, connection: Connection) -> None:
        """Count the change that is about to be committed."""
        self._head = count_commit(connection)

    def committed(self, *, well: bool = False, anew: bool = False) -> None:
        """The change is on the disk: remember it; `well` in the keyring too."""
        now = datetime.now(UTC)
        well = well or now - self._well > _OFTEN
        self.anchors.keep(self._head, well=well, anew=anew)
        if well:
            self._well = now

    def closed(self) -> None:
        """The database is closed: remember its pages too."""
        if self.missing is None:
            self.anchors.close(self._head)
        self.anchors.finish()

    def notices(self) -> tuple[str, ...]:
        """What a person should know of it on opening, in sentences."""
        found = []
        if self.anchors.pages_changed:
            found.append(
                translatable(
                    "The store’s file is not as this app left it, as if part of an older copy had "
                    "been put back. That is noted on the trail. If nobody restored it, tell "
                    "whoever looks after this laptop."
                )
            )
        if self.anchors.locks_changed:
            found.append(
                translatable(
                    "The locks of this store are not those it was left with, as if older ones had "
                    "been put back: a passphrase or recovery code from before may open it again. "
                    "That is noted on the trail. If nobody restored it, give the store a new key "
                    "and another passphrase in the settings."
                )
            )
        if self.anchors.without_note:
            found.append(
                translatable(
                    "The note beside the store, which says where its record ends, is missing. "
                    "Only backups and this system’s keyring can show whether an older copy was "
                    "put back."
                )
            )
        return tuple(found)
