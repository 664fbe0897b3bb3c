"""The settings that an organisation may decide, and what holds where it decided nothing.

Every setting that stands in the file holds on the screen and on the command line, and cannot be
changed there. One that does not stand in it is the practitioner's own.
"""

from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Final, Literal

from msp_desktop.policy.faults import (
    BackupPlaceNotAllowed,
    NotAllowedByPolicy,
    PolicyBroken,
    RecipientNotAllowed,
)

LOCK_MINUTES: Final = (1, 2, 3, 5, 10)
"""Minutes without a touch after which a window may lock. Never is not among them."""

ALWAYS_FOR: Final = frozenset({"person"})
"""Readers that no policy can take away: nobody is kept from giving a person their own copy."""


class Export(StrEnum):
    """What may leave the laptop as a file."""

    DOCUMENTS = "documents"  # referrals and copies, locked
    UNLOCKED_DOCUMENTS = "unlocked_documents"  # the same without a lock, to be kept for good
    MAIL = "mail"  # a locked document handed to the mail program
    FEEDBACK = "feedback"  # a signed review, back to who wrote the referral
    BUNDLES = "bundles"  # records handed over to a colleague's laptop
    EVERYTHING_OF_A_PERSON = "everything_of_a_person"  # an answer to a subject access request
    MEASURES = "measures"
    TRAIL = "trail"


class Print(StrEnum):
    """What may be put on paper."""

    DOCUMENTS = "documents"
    PERSONS_COPY = "persons_copy"


class ScreenCapture(StrEnum):
    """Whether the window asks the system to be left out of pictures of the screen."""

    REFUSE = "refuse"
    ALLOW = "allow"


@dataclass(frozen=True, slots=True)
class PolicyValues:
    """The policy file, setting by setting; None where it does not decide.

    `idle_minutes`: when an untouched window locks. `marking`: the handling marking of documents.
    `recipients`: the readers that documents may be made for, by kind or by their id in the pack.
    `backup_folders`: where backups may go; the first is the second folder where none is chosen.
    `pack`: the folder of the local pack. `organisation_key`: the public key (PEM) that opens every
    store. `export`, `print`: what may leave as a file, and on paper. `attachments`: whether files
    may be kept beside a record. `update_folder`, `update_key`: where a signed notice of a newer
    version may lie, and the key (PEM) that signs it. What the file may say for each is in
    `policy_form`, which only a laptop with a policy loads.
    """

    idle_minutes: Literal[1, 2, 3, 5, 10] | None = None
    marking: str | None = None
    recipients: tuple[str, ...] | None = None
    backup_folders: tuple[str, ...] | None = None
    pack: str | None = None
    organisation_key: str | None = None
    export: tuple[Export, ...] | None = None
    print: tuple[Print, ...] | None = None
    screen_capture: ScreenCapture | None = None
    attachments: bool | None = None
    update_folder: str | None = None
    update_key: str | None = None


SETTINGS: Final = tuple(each.name for each in fields(PolicyValues))
"""The names of all settings, in the order in which they are shown."""

_STRICTEST: Final = PolicyValues(
    idle_minutes=1,
    export=(Export.DOCUMENTS,),
    print=(),
    screen_capture=ScreenCapture.REFUSE,
    attachments=False,
)
"""While a policy cannot be read: a locked referral can still be made, since nobody may be left
without help over a spelling mistake; all else that could leave waits."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds on this laptop. Without a file nothing is decided, and nothing is locked.

    `public_key` is the 32 bytes of the organisation's key. `broken` says why a file that is there
    cannot be used: then the strictest values hold and nothing that a policy could decide may be
    changed. `file` is where it was read from.
    """

    values: PolicyValues = field(default_factory=PolicyValues)
    public_key: bytes | None = None
    broken: PolicyBroken | None = None
    file: Path | None = None

    @classmethod
    def strictest(cls, broken: PolicyBroken, file: Path) -> "Policy":
        """What holds while the file there cannot be used."""
        return cls(_STRICTEST, broken=broken, file=file)

    @property
    def is_there(self) -> bool:
        """Whether this laptop has a policy at all, good or broken."""
        return self.file is not None

    def is_decided(self, setting: str) -> bool:
        """Whether the organisation has decided this setting, so that it cannot be changed here."""
        return self.broken is not None or getattr(self.values, setting) is not None

    @property
    def attachments(self) -> bool:
        """Whether files may be kept beside a record: only where the organisation says so."""
        return self.values.attachments is True

    @property
    def hides_from_pictures(self) -> bool:
        """Whether the window asks to be left out of screenshots and shared screens."""
        return self.values.screen_capture is not ScreenCapture.ALLOW

    def may_export(self, what: Export) -> bool:
        """Whether such a file may be written."""
        return self.values.export is None or what in self.values.export

    def may_print(self, *, persons_copy: bool) -> bool:
        """Whether a document may go to a printer."""
        wanted = Print.PERSONS_COPY if persons_copy else Print.DOCUMENTS
        return self.values.print is None or wanted in self.values.print

    def is_offered(self, reader: str) -> bool:
        """Whether documents may be made for a reader, by the id of its kind or in the pack."""
        allowed = self.values.recipients
        return allowed is None or reader in allowed or reader in ALWAYS_FOR

    def require_export(self, *whats: Export) -> None:
        """Go on only where all of these may be written.

        Raises:
            NotAllowedByPolicy: one of them may not.
        """
        if not all(self.may_export(each) for each in whats):
            raise NotAllowedByPolicy

    def require_print(self, *, persons_copy: bool) -> None:
        """Go on only where it may be printed.

        Raises:
            NotAllowedByPolicy: it may not.
        """
        if not self.may_print(persons_copy=persons_copy):
            raise NotAllowedByPolicy

    def require_reader(self, reader: str) -> None:
        """Go on only where documents may be made for this reader.

        Raises:
            RecipientNotAllowed: they may not.
        """
        if not self.is_offered(reader):
            raise RecipientNotAllowed

    def require_undecided(self, setting: str) -> None:
        """Go on only where the practitioner decides this.

        Raises:
            NotAllowedByPolicy: the organisation has decided it.
        """
        if self.is_decided(setting):
            raise NotAllowedByPolicy

    @property
    def backup_folders(self) -> tuple[Path, ...] | None:
        """Where backups may go besides the store's own folder; None where that is open."""
        folders = self.values.backup_folders
        return None if folders is None else tuple(Path(each).expanduser() for each in folders)

    def require_backup_place(self, folder: Path) -> None:
        """Go on only where a backup may go there.

        Raises:
            BackupPlaceNotAllowed: it lies in none of the organisation's folders.
        """
        allowed = self.backup_folders
        where = folder.absolute().resolve()
        if allowed is not None and not any(where.is_relative_to(a.resolve()) for a in allowed):
            raise BackupPlaceNotAllowed

    def second_folder(self, chosen: Path | None) -> Path | None:
        """The folder that holds a second copy of each backup: as chosen where that is allowed."""
        allowed = self.backup_folders
        if allowed is None:
            return chosen
        if chosen is not None:
            where = chosen.resolve()
            if any(where.is_relative_to(each.resolve()) for each in allowed):
                return chosen
        return next(iter(allowed), None)


UNMANAGED: Final = Policy()
"""A laptop without a policy."""
