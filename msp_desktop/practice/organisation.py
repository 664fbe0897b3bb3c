"""What an organisation says of itself: whom it refers to, whom to ring, how its papers are marked.

`organisation.toml` holds it. The app's own says only what holds everywhere in England; a local pack
adds the rest.
"""

import re
from enum import StrEnum
from typing import Annotated, Any, Final

import msgspec

from msp_desktop.practice.codes import Lens, Recipient
from msp_desktop.practice.pack_file import PackFile
from msp_desktop.practice.prompt import flowing

ORGANISATION: Final = "organisation.toml"

MOST: Final = 200
"""The most recipients, and the most contacts, that an organisation may name."""

_ID = re.compile(r"[a-z][a-z0-9_]{0,59}")

PackLine = Annotated[str, msgspec.Meta(pattern=r"\A[^\n]*\S[^\n]*\Z", max_length=120)]
"""One line of an address, a name or a number, as it is printed."""


class LocalContactKind(StrEnum):
    """Whom somebody may need to reach, and the name of the contact in `organisation.toml`."""

    EMERGENCY = "emergency"
    POLICE = "police"
    COUNCIL = "council"
    OUT_OF_HOURS = "out_of_hours"
    ADVOCACY = "advocacy"
    COMPLAINTS = "complaints"
    MODERN_SLAVERY = "modern_slavery"
    DOMESTIC_ABUSE = "domestic_abuse"
    SAFEGUARDING_LEAD = "safeguarding_lead"
    DATA_PROTECTION = "data_protection"


class LocalRecipient(msgspec.Struct, frozen=True):
    """Somebody a document can be for; `lenses` are those in which they are offered first."""

    id: str
    kind: Recipient
    name: str
    lines: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    lenses: tuple[Lens, ...] = ()


class LocalContact(msgspec.Struct, frozen=True):
    """Somebody to ring or write to; `when` says when they answer."""

    kind: LocalContactKind
    name: str
    phone: str = ""
    email: str = ""
    when: str = ""
    lines: tuple[str, ...] = ()


class Organisation(msgspec.Struct, frozen=True):
    """All of it. `marking` is None where the pack sets none, and empty where none is wanted."""

    marking: str | None = None
    recipients: tuple[LocalRecipient, ...] = ()
    contacts: dict[LocalContactKind, LocalContact] = {}
    first: dict[Lens, tuple[Recipient, ...]] = {}

    def over(self, below: "Organisation") -> "Organisation":
        """Lay it over another: what it says stands, and what only the other says stays."""
        own = {each.id for each in self.recipients}
        kept = tuple(each for each in below.recipients if each.id not in own)
        return Organisation(
            marking=below.marking if self.marking is None else self.marking,
            recipients=(*self.recipients, *kept),
            contacts={**below.contacts, **self.contacts},
            first={**below.first, **self.first},
        )


class _Recipient(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A recipient as it stands in the file."""

    kind: Recipient
    name: PackLine
    lines: Annotated[tuple[PackLine, ...], msgspec.Meta(max_length=8)] = ()
    phone: PackLine | None = None
    email: PackLine | None = None
    lenses: tuple[Lens, ...] = ()


class _Contact(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A contact as it stands in the file."""

    name: PackLine
    phone: PackLine | None = None
    email: PackLine | None = None
    when: PackLine | None = None
    lines: Annotated[tuple[PackLine, ...], msgspec.Meta(max_length=8)] = ()


class _First(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The kinds of recipient that a lens is offered first."""

    first: Annotated[tuple[Recipient, ...], msgspec.Meta(min_length=1)]


class _Marking(msgspec.Struct, frozen=True):
    """The handling marking; empty means that nothing is printed."""

    marking: Annotated[str, msgspec.Meta(pattern=r"\A[^\n]*\Z", max_length=60)]


def read_organisation(file: PackFile) -> Organisation:
    """What `organisation.toml` says; raises `PackBroken`."""
    file.only("marking", "recipient", "contact", "lens")
    marking: str | None = None
    if "marking" in file.content:
        written = {"marking": file.content["marking"]}
        marking = flowing(file.typed(written, _Marking).marking)
    return Organisation(
        marking=marking,
        recipients=tuple(_recipient(file, *each) for each in _entries(file, "recipient")),
        contacts=dict(_contact(file, *each) for each in _entries(file, "contact")),
        first=dict(_first(file, *each) for each in _entries(file, "lens")),
    )


def _entries(file: PackFile, table: str) -> list[tuple[str, Any]]:
    found = file.table(table)
    if len(found) > MOST:
        raise file.broken(f"has {len(found):,} entries, and {MOST} are the most", table)
    return list(found.items())


def _recipient(file: PackFile, id_: str, value: Any) -> LocalRecipient:  # noqa: ANN401
    if not _ID.fullmatch(id_):
        raise file.broken("is not a name of small letters, digits and _", "recipient", id_)
    written = file.typed(value, _Recipient, "recipient", id_)
    return LocalRecipient(
        id=id_,
        kind=written.kind,
        name=flowing(written.name),
        lines=tuple(flowing(line) for line in written.lines),
        phone=flowing(written.phone or ""),
        email=flowing(written.email or ""),
        lenses=written.lenses,
    )


def _contact(file: PackFile, id_: str, value: Any) -> tuple[LocalContactKind, LocalContact]:  # noqa: ANN401
    if id_ not in set(LocalContactKind):
        raise file.broken("is not a contact that is known here", "contact", id_)
    written = file.typed(value, _Contact, "contact", id_)
    if not (written.phone or written.email or written.lines):
        raise file.broken("needs a telephone, an e-mail or an address", "contact", id_)
    kind = LocalContactKind(id_)
    contact = LocalContact(
        kind=kind,
        name=flowing(written.name),
        phone=flowing(written.phone or ""),
        email=flowing(written.email or ""),
        when=flowing(written.when or ""),
        lines=tuple(flowing(line) for line in written.lines),
    )
    return kind, contact


def _first(file: PackFile, id_: str, value: Any) -> tuple[Lens, tuple[Recipient, ...]]:  # noqa: ANN401
    if id_ not in set(Lens):
        raise file.broken("is not a lens", "lens", id_)
    return Lens(id_), file.typed(value, _First, "lens", id_).first
