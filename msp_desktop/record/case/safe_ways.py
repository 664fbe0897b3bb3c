"""How it is safe to reach the person, as said last, for papers of a day on which it was not asked.

It is asked anew at each conversation and never carried into its record. A reader who has to reach
the person still needs it, and how not: so it is given in the same words, with its day beside it.
"""

from collections.abc import Iterable
from typing import Final

from msp_desktop.record.conversation import (
    Conversation,
    SaidOn,
    day_of,
    said_before,
    took_place_at,
)
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import has_text
from msp_desktop.record.safe_contact import SafeContact
from msp_desktop.record.story import in_order

SAFE_WAYS: Final = "opening.safe_contact"
"""The place under which the day of the safe ways stands."""


def with_safe_ways(conversation: Conversation, earlier: Iterable[Conversation]) -> Conversation:
    """The conversation with the ways of the newest before it that says any, where it says none."""
    if _says_how(conversation.opening):
        return conversation
    at = took_place_at(conversation)
    before = in_order(
        one for one in earlier if one.id != conversation.id and took_place_at(one) <= at
    )
    reach = next((one for one in reversed(before) if _says_how(one.opening)), None)
    if reach is None:
        return conversation
    opening = conversation.opening.but(
        contact_again=reach.opening.contact_again, safe_contact=reach.opening.safe_contact
    )
    day = said_before(reach, SAFE_WAYS) or day_of(reach)
    said = SaidOn(place=SAFE_WAYS, on=day)
    return conversation.but(opening=opening, said_on=(*conversation.said_on, said))


def _says_how(opening: Opening) -> bool:
    return has_text(opening.contact_again) or opening.safe_contact != SafeContact()
