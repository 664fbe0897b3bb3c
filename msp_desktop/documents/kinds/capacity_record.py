"""The capacity record: each named decision, every attempt, and the help that was given.

Whom one consulted belongs to it (Mental Capacity Act 2005 s4(7)), so names stay there.
"""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.parts import advocacy, capacity
from msp_desktop.documents.referral_layout import noted
from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import translatable

CAPACITY: Final = DocumentKind(
    name=DocumentKindName.CAPACITY,
    called=translatable("a capacity record"),
    title="Capacity record",
    basis="it stays within your own organisation, on file",
    layout=noted(capacity, advocacy),
    parts=frozenset({PartName.OPENING, PartName.PERSON, PartName.CAPACITY, PartName.ADVOCACY}),
    contact_out=True,
    names_kept_in=frozenset({PartName.CAPACITY}),
)
