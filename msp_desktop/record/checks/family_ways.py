"""When a family group conference and restorative ways are not offered until advice is noted.

Bringing people together can put somebody at risk before whoever controls them. Where the risk may
come from a partner, family or somebody coercive, these wait until specialist advice is noted.
"""

import re
from typing import Final

from msp_desktop.practice.codes import AbuseType, Answer, SourceOfRisk, WayToRespond
from msp_desktop.record.concern import sources_of_risk
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.plan import Plan

MEETING_WAYS: Final = frozenset({WayToRespond.FAMILY_GROUP, WayToRespond.RESTORATIVE})
"""Ways that bring the person together with family or with whoever did it."""

_SO_TOO = re.compile(r"mediat|famil(?:y|ies).*(?:conference|meeting)|restorative", re.IGNORECASE)
_CLOSE = re.compile(
    r"\b(?:ex|husband|wife|partner|boyfriend|girlfriend|spouse|son|daughter|child|brother|sister|"
    r"mother|father|mum|dad|parent|uncle|aunt|nephew|niece|cousin|grand\w*|step\w*|family|"
    r"relative|\w+-in-law)s?\b",
    re.IGNORECASE,
)
_MAYBE = frozenset({Answer.YES, Answer.NOT_SURE})
_COERCIVE = frozenset({AbuseType.DOMESTIC, AbuseType.MODERN_SLAVERY, AbuseType.SEXUAL_EXPLOITATION})


def must_wait(conversation: Conversation) -> bool:
    """Whether these ways wait: the risk may be close or coercive, and no advice is noted."""
    return may_be_close(conversation) and not advice_is_noted(conversation.plan)


def may_be_close(conversation: Conversation) -> bool:
    """Whether the risk may come from a partner, family or somebody coercive.

    Somebody known of whom nothing says what they are to the person may be any of these.
    """
    concern = conversation.concern
    if _COERCIVE & set(concern.types) or has_text(concern.context.domestic_abuse.control):
        return True
    if has_text(conversation.capacity.coercion):
        return True
    said = f"{concern.relationship} {concern.source_note}"
    if SourceOfRisk.KNOWN in sources_of_risk(concern):
        return not has_text(concern.relationship) or bool(_CLOSE.search(said))
    return any(
        other.risk_from in _MAYBE and (_CLOSE.search(other.relationship) is not None)
        for other in conversation.person.others
    )


def advice_is_noted(plan: Plan) -> bool:
    """Whether it is noted what a specialist or supervisor advised."""
    return has_text(plan.advice) or any(has_text(each.said) for each in plan.advice_sought)


def is_meeting_way(words: str) -> bool:
    """Whether these words, of a local pack too, bring the person together with others."""
    return words in MEETING_WAYS or _SO_TOO.search(words) is not None
