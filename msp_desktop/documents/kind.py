"""A kind of document: for whom it is, what it asks, which parts it needs, and how it is laid out.

Each kind has a file of its own in `kinds`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.risk_source import alleged
from msp_desktop.faults import Fault
from msp_desktop.practice.organisation import LocalRecipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.plan import actions

if TYPE_CHECKING:
    from msp_desktop.documents.parts.reader_copy import ReaderCopy
    from msp_desktop.pdf.blocks import Block

MARKING = "OFFICIAL-SENSITIVE"
"""The handling marking printed where the organisation has set no other."""

LARGE_PRINT = 18.0
"""Large print, in points: the least for a copy for the person."""

LARGEST_PRINT = 30.0


class UnknownDocumentKind(Fault):
    """There is no document of that kind."""

    happened = "There is no document of this kind."
    safe = "Nothing was made or shared."
    to_do = "Choose another one."


def has_actions(record: Conversation) -> bool:
    """Whether a plan is printed here: where none is, nobody is sent to look for one."""
    return bool(actions(record.plan))


def has_kept_text(text: str) -> bool:
    """Whether there are words, and they are in this copy."""
    return has_text(text) and REDACTED not in text


def says_what_is_happening(record: Conversation) -> bool:
    """Whether anything of what is happening is printed here."""
    concern = record.concern
    words = (*(each.words.text for each in concern.accounts), concern.observed)
    return bool(concern.types) or any(map(has_kept_text, words))


def says_whom_the_risk_comes_from(record: Conversation) -> bool:
    """Whether a name or words here say who or what the risk is said to come from."""
    concern = record.concern
    words = (
        concern.source_note,
        concern.relationship,
        concern.source_details,
        concern.position_of_trust_note,
    )
    return bool(alleged(record)) or any(map(has_kept_text, words))


@dataclass(frozen=True, slots=True)
class RecipientRequest:
    """One thing asked of the recipient. `{called}` and `{practitioner}` are filled in."""

    text: str
    when: Callable[[Conversation], bool] = lambda _: True


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentKind(DisclosurePolicy):
    """What one kind of document rests on: what its reader may be given, and how it is laid out.

    `text_size` is that of plain text, in points. `carries_record` is whether the record goes with
    it, as far as the reader may see it.
    """

    title: str
    layout: Callable[["ReaderCopy"], tuple["Block", ...]]
    asks: tuple[RecipientRequest, ...] = ()
    subject: str = "Adult safeguarding, from {practitioner}"
    marking: str = MARKING
    text_size: float = 11
    carries_record: bool = True

    @property
    def asks_for_answer(self) -> bool:
        """Whether its reader is asked to say what became of it, on a reply sheet or in the app."""
        return self.recipient is not None and bool(self.asks) and not self.neutral

    def addressed(self, to: LocalRecipient) -> "DocumentKind":
        """The same for one recipient by name."""
        return replace(self, to=to, called=to.name)

    def marked(self, marking: str) -> "DocumentKind":
        """The same with the organisation's own handling marking; empty for none.

        The person's copy bears none whatever is set.
        """
        return replace(self, marking=marking.strip() if self.marking else "")

    def in_print_of(self, points: float) -> "DocumentKind":
        """The same in larger print; never smaller than this kind's own."""
        return replace(self, text_size=min(max(points, self.text_size), LARGEST_PRINT))
