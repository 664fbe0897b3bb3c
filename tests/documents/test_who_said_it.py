"""Whose words they are is said wherever words stand: in every kind of paper, of every answer."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import CHRONOLOGY, KINDS, PERSON
from msp_desktop.documents.parts.reader_copy import date_text, due_text
from msp_desktop.pdf.blocks import Bullets, Facts, QuoteBlock, Table
from msp_desktop.practice.codes import Achieved, PartName, SaidBy
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import RecordPart, SpokenDate
from tests.disclosure.records import all_said, canaries
from tests.documents.words_told import document_of, flat, told, words_told
from tests.visits import doorstep

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BERT = doorstep.visit(AT)


def said_by(voice: SaidBy, value: object) -> object:
    """The same with every answer in words said by that voice."""
    if isinstance(value, tuple):
        return tuple(said_by(voice, each) for each in value)
    if isinstance(value, SaidBy):
        return voice
    if isinstance(value, RecordPart):
        return value.but(**{f: said_by(voice, getattr(value, f)) for f in value.__struct_fields__})
    return value


def all_said_by(voice: SaidBy, *, wanted: bool = False) -> Conversation:
    """Everything said by that voice; `wanted` is whether the wishes still are, else none is."""
    whole = all_said()
    if wanted:
        items = tuple(each.but(withdrawn=None) for each in whole.outcomes.items)
        whole = whole.but(outcomes=whole.outcomes.but(items=items))
    return whole.but(**{name: said_by(voice, part_of(whole, name)) for name in PartName})


def spoken(value: object) -> Iterator[str]:
    """The words in it that have a speaker beside them."""
    if isinstance(value, tuple):
        for each in value:
            yield from spoken(each)
    elif isinstance(value, RecordPart):
        fields = value.__struct_fields__
        for field in fields:
            inner = getattr(value, field)
            whose = "said_by" in fields and not field.endswith("practitioner_words")
            if isinstance(inner, str) and (whose or f"{field}_by" in fields):
                yield from canaries(inner)
            else:
                yield from spoken(inner)


def pieces_told(kind: DocumentKind, whole: Conversation) -> Iterator[str]:
    """Each row, line or block of the paper by itself."""
    for block in flat(document_of(kind, whole).blocks):
        if isinstance(block, Table | Facts):
            yield from (" | ".join(row) for row in block.rows)
        elif isinstance(block, Bullets):
            yield from block.items
        else:
            yield told(block)


@pytest.mark.parametrize("wanted", [True, False], ids=["wanted", "no longer wanted"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_relatives_words_are_said_to_be_theirs_wherever_they_stand(
    kind: DocumentKind, wanted: bool
) -> None:
    whole = all_said_by(SaidBy.FAMILY_OR_FRIEND, wanted=wanted)
    words = {word for name in PartName for word in spoken(part_of(whole, name))}
    assert len(words) > 50
    stand = [(word, piece) for piece in pieces_told(kind, whole) for word in canaries(piece)]
    assert [
        piece for word, piece in stand if word in words and "family member or friend" not in piece
    ] == []


def test_staff_words_are_nowhere_in_the_persons_copy() -> None:
    whole = all_said_by(SaidBy.STAFF, wanted=True)
    words = {word for name in PartName for word in spoken(part_of(whole, name))}
    printed = words_told(document_of(PERSON, whole))
    assert [word for word in canaries(printed) if word in words] == []


def test_a_wish_of_staff_is_not_what_the_person_wants_in_a_chronology() -> None:
    first, *others = BERT.outcomes.items
    staffs = first.but(words=first.words.but(text="A care home.", said_by=SaidBy.STAFF))
    visit = BERT.but(outcomes=BERT.outcomes.but(items=(staffs, *others)))
    lines = list(pieces_told(CHRONOLOGY, visit))
    assert "Staff would like: “A care home.”" in lines
    assert not [line for line in lines if line.startswith("Wants") and "care home" in line]


def test_how_far_it_came_is_told_in_a_chronology_by_whoever_said_so() -> None:
    view = OutcomeView(
        outcome=BERT.outcomes.items[0].id,
        person=Achieved.PARTIALLY,
        words="Not every night.",
        said_by=SaidBy.ADVOCATE,
    )
    visit = BERT.but(closing=Closing(outcomes=(view,)))
    (line,) = [each for each in pieces_told(CHRONOLOGY, visit) if "Looked back" in each]
    assert "An advocate: Partially Achieved. “Not every night.” (an advocate)" in line
    assert "Bert: " not in line


def test_what_they_say_of_an_option_is_yours_only_where_you_said_it() -> None:
    first, second = BERT.grid.options

    def quotes(voice: SaidBy) -> list[QuoteBlock]:
        chosen = second.but(person_says_by=voice)
        visit = BERT.but(grid=BERT.grid.but(options=(first, chosen)))
        blocks = flat(document_of(PERSON, visit).blocks)
        return [b for b in blocks if isinstance(b, QuoteBlock) and "go to that" in b.words]

    assert [each.who for each in quotes(SaidBy.PERSON)] == ["You"]
    assert [each.who for each in quotes(SaidBy.ADVOCATE)] == ["Said for you by an advocate"]
    assert quotes(SaidBy.STAFF) == []


@pytest.mark.parametrize(
    ("said", "named_as"),
    [
        ("by 3 December", "by 3 December 2026"),
        ("3 December, early", "3 December 2026, early"),
        ("3 December 2026", "3 December 2026"),
        ("Thursday", "Thursday (3 December 2026)"),
        ("3rd December", "3rd December (3 December 2026)"),
        ("from 13 December", "from 13 December (3 December 2026)"),
        ("", "3 December 2026"),
    ],
)
def test_a_day_is_said_once(said: str, named_as: str) -> None:
    day = SpokenDate(said=said, on=date(2026, 12, 3))
    assert date_text(day) == named_as
    assert due_text(day) == named_as.removeprefix("by ")
