"""The chronology: what took place, in order, with where it was noted and by whom."""

from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.parts import chronology
from msp_desktop.documents.referral_layout import who
from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import translatable

CHRONOLOGY: Final = DocumentKind(
    name=DocumentKindName.CHRONOLOGY,
    called=translatable("a chronology"),
    title="Chronology",
    basis="it stays within your own organisation, on file",
    layout=lambda copy: (*who(copy), *chronology.blocks(copy)),
    parts=frozenset(PartName),
    contact_out=True,
    screened=False,
    shows_earlier_marks=False,
)
