"""People in the person's life, entered once: offered wherever a conversation asks for somebody."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msp_desktop.practice.codes import Answer
from msp_desktop.record.advocates_record import named
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import has_text, plain_name
from msp_desktop.record.story import in_order


class KnownPerson(NamedTuple):
    """Somebody by name, what they are to the person, and whether the risk may come from them."""

    name: str
    relationship: str = ""
    risk_from: Answer | None = None
    may_be_told: Answer | None = None


def people_known(conversations: Iterable[Conversation]) -> tuple[KnownPerson, ...]:
    """Everybody who was named as being in the person's life, as named last; each name once."""
    found: dict[str, KnownPerson] = {}
    for one in in_order(conversations):
        for person in _named(one):
            key = plain_name(person.name)
            known = found.get(key)
            if known is None or person.relationship or person.may_be_told is not None:
                found[key] = person
    return tuple(found.values())


def _named(one: Conversation) -> Iterator[KnownPerson]:
    for other in one.person.others:
        if has_text(other.name):
            yield KnownPerson(
                other.name.strip(),
                other.relationship.strip(),
                other.risk_from,
                other.may_be_told,
            )
    helper = one.advocacy.appropriate_person
    if has_text(helper.name):
        yield KnownPerson(helper.name.strip(), helper.relationship.strip(), helper.implicated)
    for advocate in named(one.advocacy.own_record):
        yield KnownPerson(advocate.name.strip())
