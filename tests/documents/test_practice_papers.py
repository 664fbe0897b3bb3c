"""Every paper of a practice conversation says so: on each page, in its title, in its record."""

from dataclasses import replace
from io import BytesIO
from uuid import uuid4

import pikepdf
import pypdf
import pytest

from msp_desktop.cli.verifying import Verified, verdict_on
from msp_desktop.documents.kept_papers import mark_paper
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, KINDS, PERSON
from msp_desktop.documents.make import make_case_document, make_document
from msp_desktop.documents.reply_sheet import new_reference
from msp_desktop.documents.sheet_to_leave import sheet_document
from msp_desktop.pdf.pages import render_pages
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.canonical import from_json
from msp_desktop.record.case.attached import attached_from_json
from msp_desktop.record.case.drawn_events import HandMarkMade
from msp_desktop.record.case.state import what_stands
from msp_desktop.record.conversation import NOT_REAL
from msp_desktop.record.replies.answers import ReplyAnswers
from msp_desktop.replies.pages import reply_document
from msp_desktop.replies.reply import Reply
from msp_desktop.sealing.record_attachment import attached_record
from msp_desktop.sealing.seal import Sealed, seal
from tests.review.reading import KNOWN, Judge
from tests.review.reviewing import OFFICERS_KEY
from tests.sealing.sealed_file import AT, ROWAN, rowans_key
from tests.visits import doorstep

BERT = doorstep.visit(AT)
TWIN = BERT.but(id=uuid4(), person_id=uuid4(), for_practice=True)


def pages_of(pdf: bytes, password: str = "") -> list[str]:
    reader = pypdf.PdfReader(BytesIO(pdf), password=password or None)
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def says_so_everywhere(pdf: bytes, password: str = "") -> bool:
    title = pypdf.PdfReader(BytesIO(pdf), password=password or None).metadata
    on_pages = pages_of(pdf, password)
    # Over the text and under it, whatever else is marked there.
    return (
        bool(on_pages)
        and all(page.count(NOT_REAL) >= 2 for page in on_pages)
        and title is not None
        and str(title.title).startswith(NOT_REAL)
    )


def sent() -> Sealed:
    return seal(make_document(TWIN, COUNCIL, at=AT, reference=new_reference()), rowans_key())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_kind_of_paper_is_marked_and_stays_unmarked_for_somebody_real(
    kind: DocumentKind,
) -> None:
    marked = make_document(TWIN, kind, at=AT).document
    assert marked.title.startswith(NOT_REAL)
    assert marked.marking.startswith(NOT_REAL)
    real = make_document(BERT, kind, at=AT).document
    assert NOT_REAL not in (real.title + real.marking)


def test_a_referral_says_it_on_each_page_with_its_reply_sheet() -> None:
    file = sent()
    assert says_so_everywhere(file.pdf, file.password)
    assert len(pages_of(file.pdf, file.password)) >= 3


def test_an_archival_file_says_it_in_all_its_properties() -> None:
    pdf = seal(make_document(TWIN, COUNCIL, at=AT), rowans_key(), archival=True).pdf
    assert says_so_everywhere(pdf)
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_metadata() as found:
        assert str(found["dc:title"]).startswith(NOT_REAL)


def test_a_neutral_copy_in_the_largest_print_says_it_too() -> None:
    neutral = replace(PERSON, neutral=True).in_print_of(30)
    assert says_so_everywhere(make_document(TWIN, neutral, at=AT).pdf)


def test_the_attached_record_says_it() -> None:
    file = sent()
    with pikepdf.open(BytesIO(file.pdf), password=file.password) as opened:
        data = attached_record(opened)
    assert b'"for_practice":true' in data
    assert from_json(data).for_practice


def test_a_paper_of_a_case_says_it() -> None:
    visits = (TWIN, TWIN.but(id=uuid4()))
    told = [RecordWithAmendments(each, ()) for each in visits]
    made = make_case_document(what_stands(uuid4(), (), visits), told, COUNCIL, at=AT)
    assert says_so_everywhere(made.pdf)
    assert attached_from_json(made.record).conversation.for_practice


def test_verify_says_it_of_a_practice_paper_and_of_no_other() -> None:
    with Judge() as judge:
        practice, real = (
            verdict_on(judge.read(seal(made, OFFICERS_KEY, archival=True).pdf), KNOWN)
            for made in (make_document(each, COUNCIL, at=AT) for each in (TWIN, BERT))
        )
    assert any("practice, with an invented person" in line for line in practice[1])
    assert not any("practice" in line for line in real[1])
    # Its pages are made anew with the mark, and come out the same.
    assert any("Its pages match the record" in line for line in practice[1])
    assert practice[0] is real[0] is Verified.KNOWN


def test_other_papers_that_come_of_practising_say_it() -> None:
    mark = HandMarkMade(id="0123456789ab", signed="I agree.", by="Bert")
    assert says_so_everywhere(mark_paper(mark, "Bert", ROWAN, at=AT, for_practice=True).pdf)
    for plain in (True, False):
        sheet = sheet_document(built_in(), plain=plain, at=AT, for_practice=True)
        assert says_so_everywhere(render_pages(sheet).pdf)
    reply = Reply(
        id=uuid4(),
        referral="ab" * 32,
        reference=new_reference(),
        conversation=TWIN.id,
        person=TWIN.person_id,
        at=AT,
        by=ROWAN,
        answers=ReplyAnswers(why="Seen."),
    )
    answer = reply_document(reply, ROWAN, for_practice=True)
    assert says_so_everywhere(render_pages(answer).pdf)
