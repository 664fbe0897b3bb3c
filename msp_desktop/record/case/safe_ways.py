"""How it is safe to reach the person, as said last: in a conversation, or between two.

It is asked anew at each conversation and never carried into its record. A reader who has to reach
the person still needs it, and how not: so it is given in the same words, with its day beside it.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.events import SafeContactChanged
from msp_desktop.record.case.history import Stated
from msp_desktop.record.conversation import (
    Conversation,
    SaidOn,
    day_of,
    said_before,
    took_place_at,
)
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import day_at, has_text
from msp_desktop.record.safe_contact import ContactWay, SafeContact, unsafe_ways
from msp_desktop.record.story import in_order

SAFE_WAYS: Final = "opening.safe_contact"
"""The place under which the day of the safe ways stands."""

ChangedWays = tuple[Stated[SafeContactChanged], ...]
"""What was said of it between conversations, as it stands; two differ until somebody settles it."""


def with_safe_ways(conversation: Conversation, earlier: Iterable[Conversation]) -> Conversation:
    """The conversation with the ways of the newest before it that says any, where it says none."""
    if _says_how(conversation.opening):
        return conversation
    at = took_place_at(conversation)
    before = in_order(
        one for one in earlier if one.id != conversation.id and took_place_at(one) <= at
    )
    reach = next((one for one in reversed(before) if _says_how(one.opening)), None)
    return conversation if reach is None else _with_ways_of(conversation, reach)


def with_newest_ways(
    conversation: Conversation, others: Iterable[Conversation], changed: ChangedWays = ()
) -> Conversation:
    """The conversation with the ways as they stand now, whenever they were said.

    A way that was safe on the day of the conversation may be one that somebody else listens to now.
    """
    ordered = in_order({one.id: one for one in (*others, conversation)}.values())
    reach = next((one for one in reversed(ordered) if _says_how(one.opening)), None)
    since = tuple(each for each in changed if reach is None or _is_since(each, reach))
    if reach is not None and reach.id != conversation.id:
        conversation = _with_ways_of(conversation, reach)
    return _changed(conversation, since) if since else conversation


def _with_ways_of(conversation: Conversation, reach: Conversation) -> Conversation:
    opening = conversation.opening.but(
        contact_again=reach.opening.contact_again, safe_contact=reach.opening.safe_contact
    )
    return _said(conversation.but(opening=opening), _said_on(reach))


def _changed(conversation: Conversation, since: ChangedWays) -> Conversation:
    """With what was said since in place of the safe ways before it.

    How not stays until somebody says how not anew: nobody took it back.
    """
    before = conversation.opening.safe_contact
    says_not = any(has_text(each.what.not_ways) for each in since)
    hidden = dict.fromkeys(
        each.what.must_not_know.strip() for each in since if has_text(each.what.must_not_know)
    )
    contact = before.but(
        ways=(
            *(way for each in since for way in _ways_in(each)),
            *(() if says_not else unsafe_ways(before)),
        ),
        must_not_know="; ".join(hidden) or before.must_not_know,
    )
    opening = conversation.opening.but(contact_again="", safe_contact=contact)
    return _said(conversation.but(opening=opening), max(map(_stated_on, since)))


def _ways_in(stated: Stated[SafeContactChanged]) -> Iterable[ContactWay]:
    what = stated.what
    safe = ContactWay(
        id=stated.entry[:12],
        safe=Answer.YES,
        detail=what.ways,
        when=what.times,
        through=what.through,
    )
    if any(map(has_text, (what.ways, what.times, what.through))):
        yield safe
    if has_text(what.not_ways):
        yield ContactWay(id=stated.entry[12:24], safe=Answer.NO, detail=what.not_ways)


def _is_since(stated: Stated[SafeContactChanged], reach: Conversation) -> bool:
    """Whether it was said after that conversation; of one day, whichever was written later."""
    on, before = _stated_on(stated), _said_on(reach)
    return on > before or (on == before and stated.at >= took_place_at(reach))


def _said(conversation: Conversation, on: date) -> Conversation:
    known = (each for each in conversation.said_on if each.place != SAFE_WAYS)
    return conversation.but(said_on=(*known, SaidOn(place=SAFE_WAYS, on=on)))


def _said_on(one: Conversation) -> date:
    return said_before(one, SAFE_WAYS) or day_of(one)


def _stated_on(stated: Stated[SafeContactChanged]) -> date:
    return stated.what.on.on or day_at(stated.at)


def _says_how(opening: Opening) -> bool:
    return has_text(opening.contact_again) or opening.safe_contact != SafeContact()
