"""What one kind of reader may be given: the rules that disclosure applies to a record."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.disclosure.pieces import about_agencies
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.practice.organisation import LocalRecipient
from msp_desktop.record.conversation import Conversation

COUNTED_ONLY: Final = frozenset(
    f"person.{name}"
    for name in ("gender", "ethnicity", "support_reason", "health_conditions", "died")
)
"""Pieces that are asked for the figures: they go to nobody unless somebody puts them in."""


ADVOCATES_WORK: Final = frozenset(
    f"advocacy.own_record.{name}"
    for name in ("contacts", "indicators", "gains", "gains_words", "areas", "changed", "ending")
)
"""What an advocate keeps of their own work: for other advocates and whoever sees the whole."""
_ADVOCATES: Final = frozenset({DocumentKindName.ADVOCACY, DocumentKindName.HANDOVER})


def nothing(_: Conversation) -> frozenset[str]:
    """No piece at all."""
    return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosurePolicy:
    """Which parts and pieces of a record one kind of reader is given, before anybody chooses.

    `recipient` is whom the person is asked about; None where it goes to nobody else, and then
    `basis` says on what it rests (`{called}` is filled in). `always` are parts that nobody can
    leave out. `not_needed` gives the keys of pieces that this reader has no need of, and
    `contact_out` keeps out how to get in touch: both stay out unless put in. `screened` keeps words
    out that name somebody else, but for the parts in `names_kept_in`, which rest on who was asked.
    `as_first_written` is whether answers that were put right since stand as they were first
    written, with the amendments beside; everybody else is given what is right.
    `neutral` keeps out whatever tells a finder what it is about. `not_given` says why a copy is
    held back from the person. A `professional` reader sees what was left out of the copy; for
    any other it would point at a secret. One who `acts_on_risk` reads who the risk is said to
    come from, whoever may not be told. `shows_earlier_marks` brings in the marks on the grid of
    earlier conversations. `to` is a recipient by name, of a local pack.
    """

    name: DocumentKindName
    called: str
    parts: frozenset[PartName]
    recipient: Recipient | None = None
    basis: str = ""
    always: frozenset[PartName] = frozenset()
    not_needed: Callable[[Conversation], frozenset[str]] = nothing
    contact_out: bool = False
    screened: bool = True
    as_first_written: bool = False
    names_kept_in: frozenset[PartName] = frozenset()
    neutral: bool = False
    not_given: str = ""
    professional: bool = True
    acts_on_risk: bool = False
    shows_earlier_marks: bool = False
    to: LocalRecipient | None = None

    def unneeded(self, conversation: Conversation) -> frozenset[str]:
        """The keys of every piece that this reader has no need of.

        What is asked for the figures is needed by the council, which makes the return, and by
        whoever sees the whole record. With whom an advocate spoke, and for how long, is for
        advocates.
        """
        counts = not self.screened or self.recipient is Recipient.COUNCIL
        keys = self.not_needed(conversation) | (frozenset() if counts else COUNTED_ONLY)
        if self.screened and self.name not in _ADVOCATES:
            keys |= ADVOCATES_WORK
        if self.recipient is None or self.professional:
            return keys
        return keys | about_agencies(conversation, self.recipient)

    @property
    def gives_newest_ways(self) -> bool:
        """Whether the ways to reach the person are those of today, and not of the record's day."""
        return self.recipient is not None or self.name is DocumentKindName.PERSON

    @property
    def id(self) -> str:
        """What the reader goes by in a list, and on the command line."""
        return self.to.id if self.to is not None else self.name.value

    @property
    def local(self) -> str:
        """The name of the local recipient; empty where it is for any of its kind."""
        return self.to.name if self.to is not None else ""
