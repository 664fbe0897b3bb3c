"""The supervisor's copy: the whole record, for review. It stays within the organisation."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.parts import (
    advocacy,
    capacity,
    closing,
    concern,
    grid,
    outcomes,
    plan,
    sharing,
    statements,
)
from msp_desktop.documents.referral_layout import for_review
from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import translatable

SUPERVISOR: Final = DocumentKind(
    name=DocumentKindName.SUPERVISOR,
    called=translatable("your supervisor"),
    title="Supervisor’s copy",
    basis="it stays within your own organisation, for review",
    layout=for_review(
        outcomes, statements, concern, grid, plan, capacity, advocacy, closing, sharing
    ),
    parts=frozenset(PartName),
    screened=False,
    as_first_written=True,
    shows_earlier_marks=True,
)
