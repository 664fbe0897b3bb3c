"""Whoever the risk is said to come from: who that is, and whether the reader is tied to them.

Also whether a reader is sent nothing but what was ticked, since a word in the wrong place may hurt.

Not to be told is not the same as not to be named. A reader who has to act on the risk is told who
it is said to come from, as alleged, and that they are not to be told.
"""

import re
from collections.abc import Iterable

from msp_desktop.disclosure.names.also_words import ALSO_WORDS
from msp_desktop.disclosure.names.relations import relations_in
from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import ThirdParty, people_named_in
from msp_desktop.disclosure.word_search import folded, telling_words
from msp_desktop.practice.codes import AbuseType, Answer
from msp_desktop.record.concern import DomesticAbuse, ModernSlavery
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import SharingDecision

_TITLES = frozenset({"dr", "miss", "mr", "mrs", "ms", "mx", "prof", "the"})


def alleged(conversation: Conversation) -> tuple[OtherPerson, ...]:
    """Those of the people in their life from whom the risk is said to come.

    Where nobody is marked, whoever is said to be implicated where it is asked who could help the
    person take part; then whoever the concern names as its source, or by what they are to the
    person. A No is never overridden. Where it may be one or another, it is nobody: nobody is
    called alleged for a name or a word that others have too.
    """
    others = [other for other in conversation.person.others if has_text(other.name)]
    marked = tuple(other for other in others if other.risk_from is Answer.YES)
    if marked:
        return marked
    helper = conversation.advocacy.appropriate_person
    if helper.implicated is Answer.YES:
        same = tuple(
            other
            for other in others
            if folded(other.name) == folded(helper.name) and other.risk_from is not Answer.NO
        )
        if same:
            return same
    concern = conversation.concern
    open_ones = [other for other in others if other.risk_from is not Answer.NO]
    said = f"{concern.source_note}\n{concern.relationship}"
    named = tuple(
        other for other in open_ones if _is_named(other, said, _shared_words(other, conversation))
    )
    return named or _by_relation(open_ones, concern.relationship)


def may_be_meant(conversation: Conversation) -> tuple[OtherPerson, ...]:
    """Whoever has a name or a relationship with a word of what is said of whom it comes from."""
    concern = conversation.concern
    words = _names(f"{concern.source_note} {concern.relationship}")
    words |= {*re.findall(r"\w+", folded(concern.source_note))}
    described = {each.head for each in relations_in(concern.relationship)}
    return tuple(
        other
        for other in conversation.person.others
        if other.risk_from is not Answer.NO
        and (
            _names(other.name) & words
            or described & {each.head for each in relations_in(other.relationship)}
        )
    )


def _shared_words(other: OtherPerson, conversation: Conversation) -> frozenset[str]:
    """Words of their name that somebody else has too, or the person: those tell nobody.

    A first name that is the person's surname tells: Thomas, the son of James Thomas.
    """
    person = conversation.person
    first = {*_names(other.name.partition(" ")[0])}
    own_first = _names(f"{person.name.partition(' ')[0]} {person.known_as.partition(' ')[0]}")
    shared = _names(f"{person.name} {person.known_as}") - (first - own_first)
    for each in person.others:
        if each is not other:
            shared |= _names(each.name)
    return frozenset(shared)


def _is_named(other: OtherPerson, said: str, shared: frozenset[str]) -> bool:
    """Whether a word of their name stands there that is theirs alone.

    A surname behind another first name is of somebody else, and "not Ned" says that it is not he.
    """
    capitals = " ".join(each for each in other.name.split() if each[:1].isupper())
    names = _names(capitals or other.name)
    before = ""
    for word in re.findall(r"\w+(?:['’-]\w+)*|[^\w\s]|\n", said):
        plain = {folded(word), *re.findall(r"\w+", folded(word))}
        theirs = plain & (names - shared)
        is_word = folded(word) in ALSO_WORDS and not word[:1].isupper()
        if theirs and not is_word and folded(before) not in _NOT:
            first = bool(theirs & _names(other.name.partition(" ")[0]))
            known = not before[:1].isupper() or _is_no_name(before, names)
            if first or known:
                return True
        before = word
    return False


def _is_no_name(before: str, names: set[str]) -> bool:
    plain = folded(before)
    return plain in names | _TITLES | _BEFORE_NAMES


_NOT = frozenset({"never", "no", "nor", "not"})
_BEGINS = """
a and as at because but by from her his if is it it's maybe my of only our perhaps possibly
probably said son the their was when with
"""
_BEFORE_NAMES = frozenset(_BEGINS.split())


def _by_relation(open_ones: Iterable[OtherPerson], said: str) -> tuple[OtherPerson, ...]:
    """Whoever is that to the person; nobody where two may be."""
    related = [(other, [*relations_in(other.relationship)]) for other in open_ones]
    meant: list[OtherPerson] = []
    for relation in relations_in(said):
        exact = [other for other, relations in related if relation in relations]
        loose = [
            other for other, all_of in related if any(each.may_be(relation) for each in all_of)
        ]
        found = exact or loose
        if len(found) == 1 and found[0] not in meant:
            meant += found
    return tuple(meant)


_IN_DANGER_IF_KNOWN = frozenset(
    {
        AbuseType.DOMESTIC,
        AbuseType.SEXUAL,
        AbuseType.SEXUAL_EXPLOITATION,
        AbuseType.MODERN_SLAVERY,
    }
)


def must_be_ticked(conversation: Conversation, kind: DisclosurePolicy) -> bool:
    """Whether nothing goes to this reader by itself, since a word in the wrong place may hurt.

    So it is where domestic or sexual abuse, modern slavery or pressure is recorded, for any reader
    outside the organisation who is no safeguarding or health professional.
    """
    if kind.professional or kind.recipient is None:
        return False
    concern = conversation.concern
    context = concern.context
    return (
        bool(_IN_DANGER_IF_KNOWN & {*concern.types, concern.main_type})
        or context.domestic_abuse != DomesticAbuse()
        or context.modern_slavery != ModernSlavery()
        or has_text(conversation.capacity.coercion)
    )


def as_needed(
    other: OtherPerson,
    included: set[str],
    *,
    warn_not_to_tell: bool,
    only: Iterable[ThirdParty] = (),
) -> OtherPerson | None:
    """All of it where put in; who is not to be told, where the reader must know; else nothing.

    Of what is said about them, what names any of `only` stays out.
    """
    if f"person.others.{other.id}" in included:
        return other.but(
            **{
                field: ""
                for field in _ABOUT_THEM
                if people_named_in(getattr(other, field), only) is not None
            }
        )
    if warn_not_to_tell and other.may_be_told is Answer.NO:
        return OtherPerson(
            id=other.id,
            name=other.name,
            relationship=other.relationship,
            may_be_told=other.may_be_told,
        )
    return None


_ABOUT_THEM = ("relationship", "note", "not_told_why", "found", "works_for", "helps_them")


def reader_ties(
    conversation: Conversation, decision: SharingDecision | None, reader: str
) -> tuple[str, ...]:
    """Why the reader may be, work for or be related to whoever the risk comes from; names nobody.

    `reader` is the name of the reader and their team, as far as it is known.
    """
    if decision is not None and decision.reader_tied is Answer.NO:
        return ()
    found = []
    if decision is not None and decision.reader_tied is Answer.YES:
        found.append("it is noted that the reader is tied to whoever the risk comes from")
    name = f"{reader} {decision.name if decision else ''}"
    words = _names(name)
    for other in alleged(conversation) or may_be_meant(conversation):
        if words & _names(other.works_for):
            found.append("whoever the risk comes from works there")
        if words & _names(other.name):
            found.append("the reader has a name of whoever the risk comes from")
    own = _names(f"{conversation.person.name} {conversation.person.known_as}")
    source = conversation.concern.source_note
    if has_text(source) and (words - own) & _names(source):
        found.append("the concern names the reader as where the risk comes from")
    return tuple(dict.fromkeys(found))


def _names(text: str) -> set[str]:
    return {plain for each in telling_words(text) if len(plain := folded(each)) > 2} - _TITLES
