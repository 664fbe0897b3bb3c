"""Of every kind: what its reader may not see is nowhere in the sealed file, unlocked and unpacked.

One conversation says all that can be said in every part, each time with a word of its own, and has
amendments. The words that are left out are looked for in pages, record, properties and bookmarks.
"""

from functools import cache

import pytest

from msp_desktop.disclosure.allowed import redacted_record
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import KINDS, PERSON
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient
from msp_desktop.record.amendment import Amendment, amendment
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.sealing.seal import Sealed, seal
from tests.disclosure.canaries import PARTS, Filler, contact_text, everywhere
from tests.disclosure.whole_file import all_of_it
from tests.sealing.sealed_file import AT, rowans_key, unlocked
from tests.visits.steady import item

OFFICER = Practitioner(name="PC Rowan Applegarth")
MEANT = ("canary0001q", "canary0002q")
"""What and why of the amendment."""

every_kind = pytest.mark.parametrize(
    "kind",
    [*KINDS, neutral(PERSON, ("We talk again: Monday 10 am.",))],
    ids=[*(kind.id for kind in KINDS), "neutral"],
)


def agreed() -> Sharing:
    """The person agrees to each reader there can be."""
    return Sharing(
        decisions=tuple(
            SharingDecision(id=item(each), recipient=each, agreement=Agreement.AGREES)
            for each in Recipient
            if each is not Recipient.FAMILY_OR_FRIEND
        )
    )


@cache
def all_said(name: str = "") -> tuple[Conversation, dict[PartName, tuple[str, ...]]]:
    """A conversation that says everything, the words of each part, each beginning with `name`."""
    conversation = begin(OFFICER, at=AT)
    words: dict[PartName, tuple[str, ...]] = {}
    for number, part in enumerate(PARTS, start=1):
        filler = Filler(lambda n: f"{name}canary{n}q", start=100 + 900 * number)
        filled = filler.part(type(getattr(conversation, part)))
        conversation = conversation.but(**{part: filled})
        words[part] = tuple(filler.words)
    assert len({word for each in words.values() for word in each}) == sum(map(len, words.values()))
    return conversation.but(sharing=agreed()), words


def amended(conversation: Conversation, before: str = "") -> tuple[Amendment, ...]:
    what, why = (f"{before}{word}" for word in MEANT)
    return (amendment(conversation.id, OFFICER, what=what, why=why, at=AT),)


def whole(made: RenderedDocument) -> str:
    file: Sealed = seal(made, rowans_key())
    return all_of_it(file) if made.record else f"{everywhere(unlocked(file))}"


def found(words: tuple[str, ...], text: str) -> list[str]:
    return [word for word in words if word in text]


@every_kind
def test_only_what_its_reader_may_see_is_in_the_file(kind: DocumentKind) -> None:
    conversation, words = all_said()
    beside = amended(conversation)
    made = make_document(conversation, kind, at=AT, amendments=beside)
    text, record = (
        whole(made),
        to_json(redacted_record(conversation, made.decisions, kind)).decode(),
    )
    for part, said in words.items():
        in_file = found(said, text)
        assert set(in_file) <= set(found(said, record)), part
        if part not in kind.parts and part is not PartName.PERSON:
            assert in_file == [], part
    # A neutral copy holds only what somebody ticked, and here nobody did.
    assert any(found(said, text) for said in words.values()) is not kind.neutral
    let_in = any(each.included for each in made.decisions if each.key.startswith("amendments."))
    assert found(MEANT, text) == ([*MEANT] if let_in and kind is not PERSON else [])


@every_kind
def test_whatever_can_be_left_out_is_nowhere_in_the_file(kind: DocumentKind) -> None:
    conversation, words = all_said()
    beside = amended(conversation)
    out = frozenset({*map(str, PARTS), f"amendments.{beside[0].id}"})
    made = make_document(conversation, kind, at=AT, excluded=out, amendments=beside)
    text = whole(made)
    always = {other.name for other in conversation.person.others if other.may_be_told is Answer.NO}
    for part, said in words.items():
        if part not in kind.always:
            assert set(found(said, text)) <= always, part
    assert found(MEANT, text) == []


@pytest.mark.parametrize("kind", [k for k in KINDS if k.screened], ids=lambda kind: kind.id)
def test_words_that_name_whom_nobody_may_tell_are_in_no_file(kind: DocumentKind) -> None:
    conversation, words = all_said("Tansy ")
    tansy = OtherPerson(id=item("tansy"), name="Tansy", may_be_told=Answer.NO, risk_from=Answer.NO)
    person = conversation.person.but(
        name="Albert Teasel", known_as="Bert", others=(*conversation.person.others, tansy)
    )
    conversation = conversation.but(person=person)
    beside = amended(conversation, "Tansy ")
    text = whole(make_document(conversation, kind, at=AT, amendments=beside))
    kept = contact_text(conversation)
    for part, said in words.items():
        if part not in kind.names_kept_in:
            assert [word for word in found(said, text) if word not in kept] == [], part
    assert found(MEANT, text) == []
