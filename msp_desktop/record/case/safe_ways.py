"""How it is safe to reach the person, as said last, for papers of a day on which it was not asked.

It is asked anew at each conversation and never carried into its record. A reader who has to reach
the person still needs it, and how not: so it is told with the day on which it was said.
"""

from collections.abc import Iterable

from msp_desktop.record.conversation import Conversation, day_of, took_place_at
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import has_text
from msp_desktop.record.safe_contact import SafeContact, safe_ways
from msp_desktop.record.story import in_order
from msp_desktop.sentences import date_in_words


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
    day = date_in_words(day_of(reach))
    ways = reach.opening.contact_again.strip()
    if has_text(ways):
        ways = f"{ways.rstrip('.')} (said on {day})"
    elif safe_ways(reach.opening.safe_contact):
        ways = f"As said on {day}"
    opening = conversation.opening.but(contact_again=ways, safe_contact=reach.opening.safe_contact)
    return conversation.but(opening=opening)


def _says_how(opening: Opening) -> bool:
    return has_text(opening.contact_again) or opening.safe_contact != SafeContact()
