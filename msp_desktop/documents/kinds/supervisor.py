"""The supervisor's copy: the whole record, for review. It stays within the organisation."""

from typing import Final

from msp_desktop.disclosure.kind_names import KindName
from msp_desktop.documents.kind import Kind
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
from msp_desktop.sentences import told

SUPERVISOR: Final = Kind(
    name=KindName.SUPERVISOR,
    called=told("your supervisor"),
    title="Supervisor’s copy",
    basis="it stays within your own organisation, for review",
    layout=for_review(
        outcomes, statements, concern, grid, plan, capacity, advocacy, closing, sharing
    ),
    parts=frozenset(PartName),
    screened=False,
    tells_story=True,
)
