"""A kind of document: for whom it is, what it asks, which parts it needs, and how it is laid out.

Each kind has a file of its own in `kinds`.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from msp_desktop.disclosure.kind_names import KindName
from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.practice.organisation import LocalRecipient
from msp_desktop.record.conversation import Conversation

if TYPE_CHECKING:
    from msp_desktop.documents.parts.reader_copy import Telling
    from msp_desktop.pdf.blocks import Block

MARKING = "OFFICIAL-SENSITIVE"
"""The handling marking printed where the organisation has set no other."""

LARGE_PRINT = 18.0
"""Large print, in points: the least for a copy for the person."""

LARGEST_PRINT = 30.0


class KindNotKnown(Fault):
    """There is no document of that kind."""

    happened = "There is no document of this kind."
    safe = "Nothing was made or shared."
    to_do = "Choose another one."


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked of the recipient. `{called}` and `{practitioner}` are filled in."""

    text: str
    when: Callable[[Conversation], bool] = lambda _: True


def nothing(_: Conversation) -> frozenset[str]:
    """No piece at all."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class Kind:
    """What one kind of document rests on.

    `recipient` is whom the person is asked about; None where it goes to nobody else, and then
    `basis` says on what it rests (`{called}` is filled in). `always` are parts that nobody can
    leave out. `not_needed` gives the keys of pieces that this reader has no need of, and
    `contact_out` keeps out how to get in touch: both stay out unless put in. `screened` keeps words
    out that name somebody else, but for the parts in `names_stay`, which rest on who was asked.
    `neutral` keeps out whatever tells a finder what it is about. `text_size` is that of plain text,
    in points. `tells_story` brings in the marks on the grid of earlier conversations.
    `carries_record` is whether the record goes with it, as far as the reader may see it.
    `to` is a recipient by name, of a local pack.
    """

    name: KindName
    called: str
    title: str
    layout: Callable[["Telling"], tuple["Block", ...]]
    parts: frozenset[PartName]
    recipient: Recipient | None = None
    basis: str = ""
    asks: tuple[Ask, ...] = ()
    always: frozenset[PartName] = frozenset()
    not_needed: Callable[[Conversation], frozenset[str]] = nothing
    contact_out: bool = False
    screened: bool = True
    names_stay: frozenset[PartName] = frozenset()
    neutral: bool = False
    subject: str = "Adult safeguarding, from {practitioner}"
    marking: str = MARKING
    text_size: float = 11
    tells_story: bool = False
    carries_record: bool = True
    not_given: str = ""
    to: LocalRecipient | None = None

    @property
    def id(self) -> str:
        """What the kind goes by in a list, and on the command line."""
        return self.to.id if self.to is not None else self.name.value

    @property
    def local(self) -> str:
        """The name of the local recipient; empty where it is for any of its kind."""
        return self.to.name if self.to is not None else ""

    def addressed(self, to: LocalRecipient) -> "Kind":
        """The same for one recipient by name."""
        return replace(self, to=to, called=to.name)

    def marked(self, marking: str) -> "Kind":
        """The same with the organisation's own handling marking; empty for none.

        The person's copy bears none whatever is set.
        """
        return replace(self, marking=marking.strip() if self.marking else "")

    def in_print_of(self, points: float) -> "Kind":
        """The same in larger print; never smaller than this kind's own."""
        return replace(self, text_size=min(max(points, self.text_size), LARGEST_PRINT))
