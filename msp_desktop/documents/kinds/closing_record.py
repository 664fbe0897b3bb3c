"""The closing record: what was wanted, and how far it was met, in the person's view first."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.parts import closing, grid, outcomes, plan, sharing, statements
from msp_desktop.documents.referral_layout import noted
from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import translatable

CLOSING: Final = DocumentKind(
    name=DocumentKindName.CLOSING,
    called=translatable("a closing record"),
    title="Closing record",
    basis="it stays within your own organisation, on file",
    layout=noted(closing, outcomes, statements, grid, plan, sharing),
    parts=frozenset(
        {
            PartName.OPENING,
            PartName.PERSON,
            PartName.OUTCOMES,
            PartName.STATEMENTS,
            PartName.GRID,
            PartName.PLAN,
            PartName.SHARING,
            PartName.CLOSING,
        }
    ),
    contact_out=True,
    shows_earlier_marks=True,
)
