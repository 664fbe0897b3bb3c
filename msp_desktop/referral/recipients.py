"""Each kind of recipient: what it is called, what is asked of it, and which parts it needs.

A new kind of recipient is one more entry here.
"""

from collections.abc import Callable
from dataclasses import dataclass

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import CapacityResult, PartName, Recipient
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.capacity import latest_result
from msp_desktop.record.conversation import Conversation
from msp_desktop.told import told

MARKING = "OFFICIAL-SENSITIVE"
"""The handling marking printed where the organisation has set no other."""


class RecipientNotKnown(Fault):
    """There is no document for that kind of recipient."""

    happened = "There is no referral for this kind of recipient yet."
    safe = "Nothing was made or shared."
    to_do = "Choose another recipient."


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked of the recipient. `{called}` and `{practitioner}` are filled in."""

    text: str
    when: Callable[[Conversation], bool] = lambda _: True


@dataclass(frozen=True, slots=True)
class RecipientKind:
    """What a document for one kind of recipient rests on.

    `always` are parts that nobody can leave out; `kept_out` are the keys of pieces that stay out
    unless they are put in. `text_size` is that of plain text, in points.
    """

    recipient: Recipient
    called: str
    title: str
    asks: tuple[Ask, ...]
    parts: frozenset[PartName]
    always: frozenset[PartName] = frozenset()
    kept_out: frozenset[str] = frozenset()
    marking: str = MARKING
    text_size: float = 11


def _advocate_is_indicated(conversation: Conversation) -> bool:
    return indication(conversation.advocacy).points is Points.ADVOCATE


def _assessment_is_open(conversation: Conversation) -> bool:
    results = (latest_result(decision) for decision in conversation.capacity.decisions)
    return CapacityResult.MAY_LACK in results


_KINDS = {
    kind.recipient: kind
    for kind in (
        RecipientKind(
            recipient=Recipient.COUNCIL,
            called=told("the council"),
            title="Referral to council adult safeguarding",
            asks=(
                Ask(
                    "Decide on a section 42 enquiry or other help, starting from what {called} "
                    "wants."
                ),
                Ask(
                    "Arrange an independent advocate (Care Act 2014 s68), or say who can help "
                    "{called} take part: the need is indicated below.",
                    when=_advocate_is_indicated,
                ),
                Ask(
                    "Say who does the full capacity assessment that is asked for below, and when.",
                    when=_assessment_is_open,
                ),
                Ask("Tell {called}, in a safe way, and {practitioner} what was decided."),
            ),
            parts=frozenset(PartName),
            always=frozenset({PartName.SHARING}),
        ),
    )
}


def kind_of(recipient: Recipient) -> RecipientKind:
    """What a document for that recipient rests on.

    Raises:
        RecipientNotKnown: where there is no document for that kind of recipient.
    """
    try:
        return _KINDS[recipient]
    except KeyError:
        raise RecipientNotKnown from None
