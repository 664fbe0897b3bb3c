"""The pages laid beside the record: quiet for every honest document, plain about a forged one."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS, SUPERVISOR, kinds_with
from msp_desktop.documents.make import RenderedDocument, make_document
from msp_desktop.pdf.bidi import is_right_to_left
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import local
from msp_desktop.record.amendment import (
    Amendment,
    RecordWithAmendments,
    amended_from_json,
    amendment,
)
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Point
from msp_desktop.record.part import SpokenWords
from msp_desktop.review.comparison.pages import MOST_STEPS, PageComparison, compared
from msp_desktop.review.sandbox.messages import PageText
from msp_desktop.review.sandbox.page_text import words_drawn
from tests.documents.golden_documents import AT, Golden, golden_documents
from tests.visits import car_wash, doorstep

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"
CARRYING = [each for each in golden_documents() if each.kind.carries_record]
DOORSTEP = doorstep.visit(AT)
CAR_WASH = car_wash.visit(AT)


def drawn_on(pdf: bytes) -> tuple[PageText, ...]:
    with Pdf.open(BytesIO(pdf)) as opened:
        return words_drawn(opened)


def beside(
    made: RenderedDocument, *, record: bytes | None = None, pack: Pack | None = None
) -> PageComparison:
    """What comes of a document's pages beside its own record, or beside another."""
    inside = made.record if record is None else record
    return compared(drawn_on(made.pdf), amended_from_json(inside), inside, pack=pack)


@pytest.mark.parametrize("golden", CARRYING, ids=[each.name for each in CARRYING])
@pytest.mark.parametrize("points", [0.0, 18.0, 24.0])
def test_no_honest_document_differs_in_any_print(golden: Golden, points: float) -> None:
    made = make_document(golden.visit, golden.kind.in_print_of(points), at=AT, trail_head="ab" * 32)
    assert beside(made) == PageComparison()


@pytest.mark.parametrize("kind", [each for each in KINDS if each.carries_record])
def test_nor_does_one_with_pieces_put_in_left_out_or_not_finished(kind: DocumentKind) -> None:
    whole = make_document(DOORSTEP, kind, at=AT)
    kept_out = {each.key for each in whole.decisions if not each.included and "." in each.key}
    chosen = frozenset(sorted(kept_out)[::2])
    first = DOORSTEP.outcomes.items[0].id
    made = make_document(
        DOORSTEP,
        kind,
        at=AT,
        included=chosen,
        excluded=frozenset({f"outcomes.items.{first}.difference", "plan.if_worse"}),
        draft=True,
    )
    assert beside(made) == PageComparison()


@pytest.mark.parametrize("kind", [each for each in KINDS if each.shows_earlier_marks])
def test_marks_on_the_grid_from_earlier_conversations_are_told_apart(kind: DocumentKind) -> None:
    grid = DOORSTEP.grid
    weeks_ago = AT - timedelta(days=40)
    marks = tuple(
        each.but(id=f"{number:012x}", at=weeks_ago, point=Point(safety=11, wellbeing=23))
        for number, each in enumerate(grid.placements)
    )
    before = DOORSTEP.but(
        id=UUID(int=7), started_at=weeks_ago, grid=grid.but(placements=marks, options=())
    )
    made = make_document(DOORSTEP, kind, at=AT, earlier=(before,))
    found = beside(made)
    assert (found.added, found.missing) == ((), 0)
    assert len(found.earlier) == len(marks)
    assert all("11, 23" in each.text for each in found.earlier)


def test_an_organisations_own_words_are_no_difference_where_its_pack_is_in_use() -> None:
    own = local(files_in(EXAMPLE))
    council = next(each for each in kinds_with(own) if each.local and each.recipient)
    held = DOORSTEP.but(pack=own.title)
    made = make_document(held, council, at=AT, pack=own)
    assert beside(made, pack=own) == PageComparison()
    without = beside(made)
    assert without.added_words
    assert without.other_pack == own.title


def _amended() -> Amendment:
    return amendment(
        DOORSTEP.id,
        DOORSTEP.practitioner,
        what="Joyce was there on the second day.",
        why="It was noted under the wrong day.",
        at=AT,
    )


@pytest.mark.parametrize("kind", [each for each in KINDS if each.carries_record])
def test_amendments_that_go_along_are_no_difference(kind: DocumentKind) -> None:
    assert (
        beside(make_document(DOORSTEP, kind, at=AT, amendments=(_amended(),))) == PageComparison()
    )


def test_an_amendment_on_the_pages_that_does_not_go_along_is_told_with_its_words() -> None:
    made = make_document(DOORSTEP, SUPERVISOR, at=AT, amendments=(_amended(),))
    told = " ".join(each.text for each in beside(made, record=to_json(DOORSTEP)).added)
    assert "Joyce was there on the second day." in told
    assert "It was noted under the wrong day." in told


# Forged ones.


def edited(pdf: bytes, edit: Callable[[Pdf], None]) -> tuple[PageText, ...]:
    done = BytesIO()
    with Pdf.open(BytesIO(pdf)) as opened:
        edit(opened)
        opened.save(done)
    return drawn_on(done.getvalue())


def _drawing_more(content: bytes) -> Callable[[Pdf], None]:
    def edit(pdf: Pdf) -> None:
        page = pdf.pages[1]
        page.contents_add(Stream(pdf, content), prepend=False)

    return edit


def _spelled(pdf: Pdf, text: str) -> bytes:
    """The text in the codes of a face of the second page that has all its letters."""
    for name, font in pdf.pages[1].Resources.Font.items():
        said = _codes(font)
        if all(letter in said for letter in text):
            return f"BT {name} 9 Tf 60 60 Td <{''.join(said[c] for c in text)}> Tj ET".encode()
    raise AssertionError(text)


def _codes(font: object) -> dict[str, str]:
    from msp_desktop.review.sandbox.page_text import _meanings

    assert isinstance(font, Dictionary)
    return {letter: f"{code:02x}" for code, letter in _meanings(font).items()}


SENTENCE = "he agreed to all of it and wants nothing else"


@pytest.mark.parametrize(
    "marked", ["", "/Artifact <</Type /Layout>> BDC ", "/P <</MCID 900>> BDC "]
)
def test_a_sentence_added_to_a_page_is_told_with_its_page(marked: str) -> None:
    made = make_document(DOORSTEP, COUNCIL, at=AT)
    with Pdf.open(BytesIO(made.pdf)) as pdf:
        sentence = _spelled(pdf, SENTENCE)
    ends = b" EMC" if marked else b""
    drawn = edited(made.pdf, _drawing_more(marked.encode() + sentence + ends))
    found = compared(drawn, amended_from_json(made.record), made.record)
    assert found.added_words == len(SENTENCE.split())
    assert [(each.page, each.text) for each in found.added] == [(2, SENTENCE)]


def test_the_same_words_twice_are_told_once() -> None:
    made = make_document(DOORSTEP, COUNCIL, at=AT)
    words = "the telephone"
    with Pdf.open(BytesIO(made.pdf)) as pdf:
        twice = _spelled(pdf, words)
    found = compared(
        edited(made.pdf, _drawing_more(twice)), amended_from_json(made.record), made.record
    )
    assert found.added_words == len(words.split())


def test_letters_that_cannot_be_read_and_pictures_are_told_too() -> None:
    made = make_document(DOORSTEP, COUNCIL, at=AT)
    unknown = b"BT /Nothing 12 Tf (He agreed.) Tj ET"
    picture = b"q 90 0 0 90 60 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"
    for content in (unknown, picture):
        drawn = edited(made.pdf, _drawing_more(content))
        assert compared(drawn, amended_from_json(made.record), made.record).added_words == 1


def test_a_note_stuck_on_a_page_is_told() -> None:
    made = make_document(DOORSTEP, COUNCIL, at=AT)

    def stick(pdf: Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Contents="He agreed.")
        pdf.pages[0].Annots = Array([pdf.make_indirect(note)])

    drawn = edited(made.pdf, stick)
    found = compared(drawn, amended_from_json(made.record), made.record)
    assert [(each.page, each.text) for each in found.added] == [(1, "He agreed.")]


def test_another_record_than_the_pages_were_made_from_is_told_both_ways() -> None:
    first = DOORSTEP.outcomes.items[0]
    swapped = first.but(words=SpokenWords(text="I want to move away and never come back."))
    other = DOORSTEP.but(
        outcomes=DOORSTEP.outcomes.but(items=(swapped, *DOORSTEP.outcomes.items[1:]))
    )
    made = make_document(DOORSTEP, SUPERVISOR, at=AT)
    record = make_document(other, SUPERVISOR, at=AT).record
    found = beside(made, record=record)
    assert found.missing >= 1
    assert first.words.text.split()[0] in " ".join(each.text for each in found.added)


def _kurdish(visit: Conversation) -> list[str]:
    """The sentences of a visit that are written from the right."""
    texts = (each.words.text for each in visit.outcomes.items)
    return [text for text in texts if is_right_to_left(text)]


def test_a_kurdish_sentence_that_was_altered_is_told() -> None:
    (sentence, *_) = _kurdish(CAR_WASH)
    first, *others = sentence.split()
    made = make_document(CAR_WASH, SUPERVISOR, at=AT)
    record = made.record.decode().replace(sentence, " ".join([first[::-1], *others])).encode()
    assert record != made.record
    found = beside(made, record=record)
    assert found.missing >= 1
    assert found.added_words >= 1


def test_what_is_drawn_in_place_of_the_kurdish_that_is_read_aloud_is_told() -> None:
    made = make_document(CAR_WASH, SUPERVISOR, at=AT)
    (sentence, *_) = _kurdish(CAR_WASH)

    def say_otherwise(pdf: Pdf) -> None:
        said = [
            each for each in pdf.objects if isinstance(each, Dictionary) and "/ActualText" in each
        ]
        for element in said:
            if str(element.ActualText).strip() == sentence.strip():
                element.ActualText = "".join(reversed(sentence)) + "نا"

    drawn = edited(made.pdf, say_otherwise)
    found = compared(drawn, amended_from_json(made.record), made.record)
    assert found.added_words >= 1


def test_far_more_than_a_referral_holds_is_not_compared_and_said() -> None:
    record = to_json(DOORSTEP)
    much = tuple(PageText(page=1, text="again " * 3_000) for _ in range(30))
    found = compared(much, RecordWithAmendments(DOORSTEP), record)
    assert found.not_compared
    assert found.differ


@pytest.mark.parametrize("cut", ["a", "ab", "of them "])
def test_words_that_can_be_cut_in_endless_ways_end_the_comparison_and_that_is_said(
    cut: str,
) -> None:
    """Thousands of equal pieces, and a wish that nearly stands on them."""
    wish = DOORSTEP.outcomes.items[0].but(words=SpokenWords(text=cut * 1_000 + "not"))
    record = DOORSTEP.but(outcomes=DOORSTEP.outcomes.but(items=(wish,), ties=()))
    drawn = tuple(PageText(page=1, text=cut) for _ in range(2_000))
    found = compared(
        drawn, RecordWithAmendments(record), to_json(record), most_steps=MOST_STEPS // 100
    )
    assert found.not_compared
    assert found.differ
