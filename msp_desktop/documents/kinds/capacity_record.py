"""The capacity record: each named decision, every attempt, and the help that was given.

Whom one consulted belongs to it (Mental Capacity Act 2005 s4(7)), so names stay there.
"""

from typing import Final

from msp_desktop.disclosure.kind_names import KindName
from msp_desktop.documents.kind import Kind
from msp_desktop.documents.parts import advocacy, capacity
from msp_desktop.documents.referral_layout import noted
from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import told

CAPACITY: Final = Kind(
    name=KindName.CAPACITY,
    called=told("a capacity record"),
    title="Capacity record",
    basis="it stays within your own organisation, on file",
    layout=noted(capacity, advocacy),
    parts=frozenset({PartName.OPENING, PartName.PERSON, PartName.CAPACITY, PartName.ADVOCACY}),
    contact_out=True,
    names_stay=frozenset({PartName.CAPACITY}),
)
