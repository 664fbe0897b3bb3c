"""Everybody whom a record knows by name, and what the person says of each.

Of two who have one name the stricter answer counts for both: words cannot tell them apart.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msp_desktop.disclosure.word_search import WITHOUT_SPACES, folded
from msp_desktop.practice.codes import Answer, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import SharingDecision, agrees

PEOPLE: Final = frozenset({Recipient.FAMILY_OR_FRIEND, Recipient.OTHER, None})
"""Readers who may be a private person."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
NAME_WORD: Final = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
"""A word of a name in folded text."""
_NOT_OF: Final = r"(?!\w|['’]s?(?!\w))"
_OF_A_BODY: Final = """
advice age agency aid alliance assembly association bank care carers centre charity chapel
church citizens clinic club college commission community company concern council court dental
department faith family fellowship fire food foundation fund funds garage group groups gp
health help helpline home homes hospice hospital hostel hotel house housing hub insurance league
library limited line link ltd meeting mencap mind ministry mosque nhs office parish
partnership pharmacy plc police post practice project refuge rescue resource safeguarding school
scheme scope service services shelter shop society solicitors support surgery synagogue team temple
tenants the trust uk union university victim ward water welfare women workers works youth
"""
_BODIES: Final = frozenset(_OF_A_BODY.split())


def listed_people(conversation: Conversation) -> dict[str, OtherPerson]:
    """Everybody by the name as it was typed; of namesakes whoever has the strictest answer."""
    strictest: dict[str, OtherPerson] = {}
    people = [each for each in conversation.person.others if has_text(each.name)]
    for each in sorted(people, key=_openness, reverse=True):
        strictest[folded(each.name)] = each
    found = {each.name.strip(): strictest[folded(each.name)] for each in people}
    for other in _named_elsewhere(conversation):
        if folded(other.name) not in strictest:
            found.setdefault(other.name.strip(), other)
    return found


def is_agreed_to(name: str, decisions: Iterable[SharingDecision], others: Iterable[str]) -> bool:
    """Whether the person agrees to sharing with whoever has that name, and with nobody like them.

    Either their whole name stands there, or nothing but words of it that none of `others` has.
    """
    return any(
        agrees(each)
        and each.recipient in PEOPLE
        and (_has_whole(each.name, name) or _is_part_of(each.name, name, others))
        for each in decisions
    )


def _openness(other: OtherPerson) -> int:
    order = (Answer.NO, None, Answer.YES)
    return order.index(other.may_be_told if other.may_be_told in order else None)


def _named_elsewhere(conversation: Conversation) -> Iterator[OtherPerson]:
    """Whoever is named as a reader, and whoever could help the person take part."""
    for each in conversation.sharing.decisions:
        private = each.recipient is Recipient.FAMILY_OR_FRIEND
        if private or (each.recipient in PEOPLE and _is_like_a_person(each.name)):
            yield OtherPerson(id=each.id, name=each.name)
    yield OtherPerson(id="", name=conversation.advocacy.appropriate_person.name)


def _is_like_a_person(name: str) -> bool:
    """Whether it is written like a person's name, with no word that bodies are called by."""
    words = name.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and all(_WORD.fullmatch(each) and each[0].isupper() for each in words)
        and not any(folded(each) in _BODIES or each.isupper() for each in words if len(each) > 1)
    )


_MOST_WORDS: Final = 4


def _has_whole(said: str, name: str) -> bool:
    """Whether the whole name stands there, and not as that of somebody else's friend."""
    if WITHOUT_SPACES.search(name):
        return folded(name) in folded(said)
    return re.search(rf"(?<!\w){re.escape(folded(name))}{_NOT_OF}", folded(said)) is not None


def _is_part_of(said: str, name: str, others: Iterable[str]) -> bool:
    """Whether what is said is a part of that name alone; small words beside it are none."""
    typed = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", said)
    capitals = [each for each in typed if each[0].isupper()] or typed
    words = {folded(each) for each in capitals} - _TITLES
    if not words or not words <= name_words(name):
        return False
    alike = (each for each in others if folded(each) not in {folded(name), folded(said)})
    return not any(words <= name_words(each) for each in alike)


def name_words(name: str) -> frozenset[str]:
    """The words of a name, folded."""
    return frozenset(NAME_WORD.findall(folded(name)))


_TITLES: Final = frozenset({"dr", "miss", "mr", "mrs", "ms", "mx", "prof", "rev"})
