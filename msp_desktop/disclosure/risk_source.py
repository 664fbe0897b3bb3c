"""Whoever the risk is said to come from: who that is, and whether the reader is tied to them.

Also whether a reader is sent nothing but what was ticked, since a word in the wrong place may hurt.

Not to be told is not the same as not to be named. A reader who has to act on the risk is told who
it is said to come from, as alleged, and that they are not to be told.
"""

import re
from collections.abc import Iterable

from msp_desktop.disclosure.policy import DisclosurePolicy
from msp_desktop.disclosure.screening import ThirdParty, people_named_in
from msp_desktop.disclosure.word_search import folded, telling_words
from msp_desktop.practice.codes import AbuseType, Answer
from msp_desktop.record.concern import DomesticAbuse, ModernSlavery
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import SharingDecision

_PARTNERS = frozenset(
    {"boyfriend", "ex", "fiance", "fiancee", "girlfriend", "husband", "partner", "spouse", "wife"}
)
_NO_RELATION = frozenset({"a", "an", "her", "his", "my", "of", "our", "s", "the", "their"})
_TITLES = frozenset({"dr", "miss", "mr", "mrs", "ms", "mx", "prof", "the"})


def alleged(conversation: Conversation) -> tuple[OtherPerson, ...]:
    """Those of the people in their life from whom the risk is said to come.

    Where nobody is marked, whoever is said to be implicated where it is asked who could help the
    person take part; then whoever the concern names as its source, or by what they are to the
    person. A No is never overridden.
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
    said = folded(f"{concern.source_note} {concern.relationship}")
    source = {*re.split(r"[^\w'’-]+", said), *re.findall(r"\w+", said)}
    open_ones = [other for other in others if other.risk_from is not Answer.NO]
    named = tuple(other for other in open_ones if _names(other.name) & source)
    if named:
        return named
    return tuple(other for other in open_ones if _are_one(other.relationship, concern.relationship))


def _are_one(relationship: str, other: str) -> bool:
    """Whether both may say what one person is to another, by whole words: no friend a boyfriend."""
    one, two = _relation_words(relationship), _relation_words(other)
    if not one or not two:
        return False
    return one <= two or two <= one or bool(one & _PARTNERS and two & _PARTNERS)


def _relation_words(relationship: str) -> set[str]:
    return {*re.findall(r"\w+", folded(relationship))} - _NO_RELATION


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
    other: OtherPerson, included: set[str], *, told: bool, only: Iterable[ThirdParty] = ()
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
    if told and other.may_be_told is Answer.NO:
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
    for other in alleged(conversation):
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
