"""Every kind of document, by name and by whom the person was asked about.

A new kind is one more file here and one more line below.
"""

from typing import Final

from msp_desktop.documents.kind import DocumentKind, UnknownDocumentKind
from msp_desktop.documents.kinds.advocacy_provider import ADVOCACY
from msp_desktop.documents.kinds.bank import BANK
from msp_desktop.documents.kinds.capacity_record import CAPACITY
from msp_desktop.documents.kinds.childrens_social_care import CHILDREN
from msp_desktop.documents.kinds.chronology import CHRONOLOGY
from msp_desktop.documents.kinds.closing_record import CLOSING
from msp_desktop.documents.kinds.council import COUNCIL
from msp_desktop.documents.kinds.domestic_abuse_service import DOMESTIC_ABUSE
from msp_desktop.documents.kinds.fire_service import FIRE
from msp_desktop.documents.kinds.handover import HANDOVER
from msp_desktop.documents.kinds.health import HEALTH
from msp_desktop.documents.kinds.landlord import LANDLORD
from msp_desktop.documents.kinds.marac import MARAC
from msp_desktop.documents.kinds.mash import MASH
from msp_desktop.documents.kinds.partner import PARTNER
from msp_desktop.documents.kinds.persons_copy import PERSON
from msp_desktop.documents.kinds.police import POLICE
from msp_desktop.documents.kinds.position_of_trust import TRUST_LEAD
from msp_desktop.documents.kinds.public_guardian import PUBLIC_GUARDIAN
from msp_desktop.documents.kinds.regulator import REGULATOR
from msp_desktop.documents.kinds.supervisor import SUPERVISOR
from msp_desktop.practice.codes import Recipient
from msp_desktop.practice.pack import Pack

__all__ = [
    "ADVOCACY",
    "BANK",
    "CAPACITY",
    "CHILDREN",
    "CHRONOLOGY",
    "CLOSING",
    "COUNCIL",
    "DOMESTIC_ABUSE",
    "FIRE",
    "HANDOVER",
    "HEALTH",
    "KINDS",
    "LANDLORD",
    "MARAC",
    "MASH",
    "PARTNER",
    "PERSON",
    "POLICE",
    "PUBLIC_GUARDIAN",
    "REGULATOR",
    "SUPERVISOR",
    "TRUST_LEAD",
    "kind_called",
    "kind_named",
    "kind_of",
    "kinds_with",
]

KINDS: Final = (
    COUNCIL,
    MASH,
    ADVOCACY,
    MARAC,
    DOMESTIC_ABUSE,
    POLICE,
    CHILDREN,
    HEALTH,
    FIRE,
    LANDLORD,
    BANK,
    PUBLIC_GUARDIAN,
    REGULATOR,
    TRUST_LEAD,
    PARTNER,
    PERSON,
    SUPERVISOR,
    HANDOVER,
    CLOSING,
    CAPACITY,
    CHRONOLOGY,
)
"""In the order in which they are offered."""


def kinds_with(pack: Pack) -> tuple[DocumentKind, ...]:
    """Every kind in order, each followed by the organisation's own recipients of that kind."""
    found: list[DocumentKind] = []
    for kind in KINDS:
        found.append(kind)
        if kind.recipient is not None and kind == kind_of(kind.recipient):
            found += [kind.addressed(to) for to in pack.recipients if to.kind is kind.recipient]
    return tuple(found)


def kind_named(name: str, pack: Pack | None = None) -> DocumentKind:
    """The kind of that name; with a pack, also the organisation's own recipients by their id.

    Raises:
        KindNotKnown: where there is none.
    """
    for kind in KINDS if pack is None else kinds_with(pack):
        if kind.id == name:
            return kind
    raise UnknownDocumentKind


def kind_called(noted: str) -> str:
    """Whom the trail means by a recipient; one that is not known any more is as it was noted."""
    for kind in KINDS:
        if kind.recipient is not None and kind.recipient.value == noted:
            return kind.called
    return noted


def kind_of(recipient: Recipient) -> DocumentKind:
    """The referral to that kind of recipient.

    Raises:
        KindNotKnown: where there is none, as for family and friends.
    """
    for kind in KINDS:
        if kind.recipient is recipient:
            return kind
    raise UnknownDocumentKind
