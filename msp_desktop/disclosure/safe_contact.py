"""Safe contact as one guarded thing: all of it goes, or none of it is anywhere.

How it is safe to reach the person never goes without how it is not. A preference (Accessible
Information Standard) is no safe way, and nor is a number that nobody said was safe.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from msp_desktop.disclosure.items import words_in
from msp_desktop.disclosure.word_search import WordSearch, folded, telling_words
from msp_desktop.practice.codes import Answer, NeedKind
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.safe_contact import SafeContact, safe_ways, unsafe_ways, way_in_words

SAFE_CONTACT = "opening.safe_contact"
"""The key by which all of it goes in or stays out."""

ADDRESS = "person.where"
_KEYS = (SAFE_CONTACT, "opening.contact_again", "person.contact")
_IN_TOUCH = frozenset({"plan.keep_in_touch", "opening.safe_people"})
_DAYS_AND_MONTHS = """
monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday
saturdays sunday sundays january february march april may june july august september october
november december
"""
_EVERYDAY_WORDS = """
after afternoon afternoons always answer answers any anytime appointment ask asks before
best between call called calls contact contacts day days during early email emails
evening evenings every family first good home hour hours house lady late leave letter
letters mail mails man meet meeting meets message messages mobile morning mornings name
night nights number numbers often online own pack people person phone phones place post
posts reach reached ring rings safe safely secure see she somebody someone speak speaks
talk talks telephone telephones text texts time times today tomorrow touch use visit
visits voicemail week weekday weekdays weekend weeks work worker works write writes
written
"""
_EVERYDAY = frozenset((_EVERYDAY_WORDS + _DAYS_AND_MONTHS).split())
"""Words that are in every record and give no way away by themselves."""

_TELLS_PLACE = re.compile(r"\d{3}|[^\W\d]\w{3}")
_A_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class ContactWords:
    """What is printed of it: safe ways, how not, and what is no safe way although it was noted."""

    safe: tuple[str, ...]
    how_not: tuple[str, ...]
    preferred: tuple[str, ...]
    number: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was noted."""
        return not (self.safe or self.how_not or self.preferred or self.number)


def contact_words(conversation: Conversation) -> ContactWords:
    """How to reach the person and how not, in short lines."""
    opening = conversation.opening
    noted = opening.safe_contact
    safe = [way_in_words(way) for way in safe_ways(noted)]
    if has_text(opening.contact_again):
        safe.insert(0, opening.contact_again.strip())
    return ContactWords(
        safe=tuple(safe),
        how_not=tuple(_how_not(noted)),
        preferred=tuple(
            need.need.strip()
            for need in opening.needs
            if need.kind is NeedKind.CONTACT_METHOD and has_text(need.need)
        ),
        number=conversation.person.contact.strip(),
    )


def _how_not(noted: SafeContact) -> list[str]:
    lines = []
    for way in unsafe_ways(noted):
        line = way_in_words(way) or "A way that is not named"
        known = "not safe" if way.safe is Answer.NO else "not known whether it is safe"
        why = f": {way.why.strip()}" if has_text(way.why) else ""
        lines.append(f"{line}: {known}{why}")
    if has_text(noted.must_not_know):
        lines.append(f"Must not know: {noted.must_not_know.strip()}")
    if noted.address_secret is Answer.YES:
        who = f": {noted.address_note.strip()}" if has_text(noted.address_note) else ""
        lines.append(f"The address must stay secret{who}")
    return lines


def is_contact_noted(conversation: Conversation) -> bool:
    """Whether any way to reach the person was noted."""
    return any(each.strip() for each in contact_text(conversation).splitlines())


def contact_text(conversation: Conversation) -> str:
    """All that was noted of it, a line each."""
    opening = conversation.opening
    noted = opening.safe_contact
    texts = (opening.contact_again, conversation.person.contact, words_in(noted))
    return "\n".join(texts)


def contact_keys(conversation: Conversation) -> frozenset[str]:
    """The keys that hold a way to reach the person: they go together."""
    needs = {
        f"opening.needs.{need.id}"
        for need in conversation.opening.needs
        if need.kind is NeedKind.CONTACT_METHOD
    }
    return frozenset({*_KEYS, *needs})


def leaves_contact_out(excluded: frozenset[str]) -> bool:
    """Whether any way of leaving it out was chosen: one of its keys, or the part they stand in."""
    return "opening" in excluded or any(
        key.startswith(SAFE_CONTACT) or key in _KEYS for key in excluded
    )


def puts_contact_in(included: frozenset[str]) -> bool:
    """Whether any of it was put in, and so all of it."""
    return any(key.startswith(SAFE_CONTACT) or key in _KEYS for key in included)


def is_keeping_in_touch(key: str) -> bool:
    """Whether how to keep in touch, or with whom to, stands there: it goes as safe contact goes."""
    return key in _IN_TOUCH


def contact_search(*conversations: Conversation) -> WordSearch:
    """Finds words that would tell how to reach the person, wherever else they stand."""
    own = {folded(each) for one in conversations for each in telling_words(_names(one))}
    return WordSearch(
        word
        for text in dict.fromkeys(text for one in conversations for text in _ways_in_words(one))
        for word in telling_words(text)
        if folded(word) not in _EVERYDAY | own and _tells_way(word)
    )


def _ways_in_words(conversation: Conversation) -> Iterator[str]:
    words = contact_words(conversation)
    yield from (*words.safe, *words.preferred, words.number)
    for way in conversation.opening.safe_contact.ways:
        yield f"{way.detail} {way.through}"


def _tells_way(word: str) -> bool:
    """Whether a word could be a number, a name or a place; a time, a day and a year are none."""
    return bool(_TELLS_PLACE.search(word)) and not _A_YEAR.fullmatch(word)


def address_search(*conversations: Conversation) -> WordSearch:
    """Finds the address, or a telling word of it, wherever else it stands."""
    own = {folded(each) for one in conversations for each in telling_words(_names(one))}
    common = _EVERYDAY | {"flat", "road", "street", "lane", "close", "avenue", "court", "house"}
    return WordSearch(
        word
        for one in conversations
        for word in telling_words(one.person.where)
        if folded(word) not in common | own and len(word) > 2
    )


def hides_address(conversation: Conversation) -> bool:
    """Whether somebody must not know where the person is."""
    return conversation.opening.safe_contact.address_secret is Answer.YES


def _names(conversation: Conversation) -> str:
    person = conversation.person
    return f"{person.name} {person.known_as} {conversation.practitioner.name}"
