"""The reply sheet is a further page of a referral, and holds nothing of the person."""

from io import BytesIO

import pytest
from pikepdf import Pdf

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS, PERSON, SUPERVISOR
from msp_desktop.documents.kinds.persons_copy import neutral
from msp_desktop.documents.make import make_document
from msp_desktop.documents.reply_sheet import SHEET, new_reference, printed_reference
from msp_desktop.record.amendment import amended_from_json
from msp_desktop.record.outcomes import theirs
from msp_desktop.review.comparison.drawing import Drawing
from msp_desktop.review.comparison.pages import PageComparison, compared
from msp_desktop.review.received import open_arrived
from msp_desktop.review.sandbox.page_text import words_drawn
from tests.replies.exchange import VISIT, Referral
from tests.unlocked import NOON

REFERENCE = "0123456789abcdef" * 2


def pages_of(pdf: bytes) -> dict[int, str]:
    """What each page says, its foot too."""
    found: dict[int, str] = {}
    with Pdf.open(BytesIO(pdf)) as opened:
        for each in words_drawn(opened):
            found[each.page] = f"{found.get(each.page, '')}{each.text}\n"
    return found


def test_a_referral_has_a_reply_sheet_that_is_not_counted() -> None:
    plain = make_document(VISIT, COUNCIL, at=NOON)
    made = make_document(VISIT, COUNCIL, at=NOON, reference=REFERENCE)
    assert made.pages == plain.pages
    pages = pages_of(made.pdf)
    assert max(pages) == made.pages + 1
    assert f"Page {made.pages} of {made.pages}" in pages[made.pages]
    sheet = pages[made.pages + 1]
    assert SHEET in sheet
    assert printed_reference(REFERENCE) in sheet
    assert "Page " not in sheet
    assert VISIT.practitioner.name in sheet


def test_the_sheet_holds_no_word_of_the_person() -> None:
    made = make_document(VISIT, COUNCIL, at=NOON, reference=REFERENCE)
    sheet = pages_of(made.pdf)[made.pages + 1]
    person = VISIT.person
    words = [person.name, person.known_as, *(each.words.text for each in theirs(VISIT.outcomes))]
    for each in words:
        assert each
        assert each not in sheet


@pytest.mark.parametrize(
    "kind",
    [PERSON, SUPERVISOR, neutral(PERSON, ("You can ring 01632 960 000.",))],
    ids=["person", "supervisor", "neutral"],
)
def test_copies_that_ask_nothing_have_no_sheet(kind: DocumentKind) -> None:
    made = make_document(VISIT, kind, at=NOON, reference=REFERENCE)
    assert made.reference == ""
    assert all(SHEET not in page for page in pages_of(made.pdf).values())
    assert REFERENCE.encode() not in made.recipe


def test_every_kind_that_asks_has_one_and_no_other() -> None:
    asking = {kind.id for kind in KINDS if kind.asks_for_answer}
    assert {"council", "police", "health", "handover"} <= asking
    assert not asking & {"person", "supervisor", "closing", "capacity", "chronology"}


def test_its_pages_are_still_the_record_stroke_for_stroke(referral: Referral) -> None:
    came = open_arrived(referral.path.read_bytes(), referral.password)
    assert came.reference == referral.reference
    assert came.beside_pages.drawing.how is Drawing.SAME


def test_words_on_the_sheet_are_no_words_put_in() -> None:
    made = make_document(VISIT, COUNCIL, at=NOON, reference=REFERENCE)
    with Pdf.open(BytesIO(made.pdf)) as opened:
        drawn = words_drawn(opened)
    came = amended_from_json(made.record)
    assert compared(drawn, came, made.record, reference=REFERENCE) == PageComparison()
    other = compared(drawn, came, made.record, reference=new_reference())
    assert other.added_words
