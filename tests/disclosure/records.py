"""Records for these tests: one that says everything, each item with words of its own."""

import re
from collections.abc import Iterator
from functools import cache

from msp_desktop.disclosure.allowed import Disclosure
from msp_desktop.disclosure.items import TickedItem, items_of, words_in
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import amended_to_json
from msp_desktop.record.conversation import Conversation, Practitioner, begin, part_of
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.canaries import AT, PARTS, Filler
from tests.visits.steady import item

OUTSIDE = tuple(kind for kind in KINDS if kind.recipient is not None)
"""The kinds of document that go to somebody whom the person is asked about."""


@cache
def all_said(beside: str = "") -> Conversation:
    """Every field of every part with a word that stands nowhere else; everybody may be told.

    `beside` stands after each of those words.
    """
    whole = begin(Practitioner(name="PC Rowan Applegarth"), at=AT)
    for number, part in enumerate(PARTS, start=1):
        filler = Filler(lambda n: f"canary{n}q{beside}", start=1000 + 500 * number)
        whole = whole.but(**{part: filler.part(type(part_of(whole, part)))})
    others = tuple(each.but(risk_from=Answer.NO) for each in whole.person.others)
    person = whole.person.but(name="Ada Thistle", known_as="Ada", others=others)
    return whole.but(person=person, sharing=Sharing(decisions=tuple(_agreed())))


def _agreed() -> Iterator[SharingDecision]:
    for each in Recipient:
        if each is not Recipient.FAMILY_OR_FRIEND:
            yield SharingDecision(id=item(each), recipient=each, agreement=Agreement.AGREES)


def with_decision(whole: Conversation, to: Recipient | None, **changes: object) -> Conversation:
    """The record with more said of the decision about that reader."""
    decisions = tuple(
        each.but(**changes) if each.recipient is to else each for each in whole.sharing.decisions
    )
    return whole.but(sharing=whole.sharing.but(decisions=decisions))


def all_items(whole: Conversation) -> tuple[TickedItem, ...]:
    """Every item of every part but sharing, and everybody in their life."""
    found = [each for name in PARTS for each in items_of(part_of(whole, name), name.value)]
    others = [
        TickedItem(f"person.others.{each.id}", words_in(each)) for each in whole.person.others
    ]
    return (*found, *others)


def canaries(text: str) -> tuple[str, ...]:
    """The words of its own in a text."""
    return tuple(re.findall(r"canary\d+q", text))


def part_names() -> tuple[str, ...]:
    """The names of all parts but sharing."""
    return tuple(name.value for name in PartName if name is not PartName.SHARING)


def all_that_goes(shared: Disclosure, kind: DocumentKind) -> str:
    """All that a file is made of: what its pages say, its properties, and the attached record."""
    document = compose(shared, kind, at=AT, pack=built_in())
    record = amended_to_json(shared.record, shared.amendments).decode()
    return f"{document!r}\n{record if kind.carries_record else ''}"
