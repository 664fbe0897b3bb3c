"""No last page holds next to nothing, no heading is left behind, no item of a list stands alone."""

from datetime import UTC, datetime
from io import BytesIO

import pypdf
import pytest

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import CAPACITY, PARTNER, PERSON
from msp_desktop.documents.kinds.persons_copy import neutral, not_given
from msp_desktop.documents.make import make_document
from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.pages import render_pages
from msp_desktop.record.conversation import Conversation
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BERT, WREN, KARWAN = doorstep.visit(AT), ward.visit(AT)[-1], car_wash.visit(AT)


def pages_of(pdf: bytes) -> list[list[str]]:
    """The lines of each page, without those of its foot."""
    return [page.extract_text().splitlines() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def document(*blocks: says.Block, text_size: float = 11) -> says.Document:
    return says.Document(
        title="Referral",
        subject="A test of last pages",
        reference="MSP-1",
        made_at=AT,
        made_by="Somebody",
        blocks=blocks,
        text_size=text_size,
    )


@pytest.mark.parametrize(
    ("visit", "kind", "pages"),
    [
        (BERT, PERSON, 3),
        (BERT, neutral(PERSON, ("We talk again: Monday 10 am.",)), 1),
        (WREN, not_given(PERSON, "Her post is opened."), 3),
        (WREN, PERSON.in_print_of(24), 3),
        (WREN, CAPACITY, 2),
        (KARWAN, PARTNER, 1),
    ],
    ids=["bert", "bert-neutral", "wren-not-given", "wren-24", "wren-capacity", "karwan-partner"],
)
def test_what_would_be_alone_on_a_last_page_is_brought_back(
    visit: Conversation, kind: DocumentKind, pages: int
) -> None:
    assert make_document(visit, kind, at=AT).pages == pages


def test_a_heading_goes_over_with_what_is_kept_together_below_it() -> None:
    rows = (says.FaceRow("How safe", "in between", 50),)
    held = says.KeepTogether((says.Heading(2, "Now"), says.Faces(rows, alt="Now.")))
    for lines in range(10, 30):
        before = says.Paragraph("\n".join(["line"] * lines))
        pdf = render_pages(
            document(before, says.Heading(1, "How it feels"), held, text_size=18)
        ).pdf
        for page in pages_of(pdf):
            assert ("How it feels" in page) == ("Now" in page), lines


def test_the_last_short_item_of_a_list_is_never_alone() -> None:
    for lines in range(20, 50):
        before = says.Paragraph("\n".join(["line"] * lines))
        after = says.Paragraph("\n".join(["end"] * 30))
        items = says.Bullets(("First one.", "Second one.", "Third one."))
        for page in pages_of(render_pages(document(before, items, after)).pdf):
            words = " ".join(page)
            assert ("Second one." in words) == ("Third one." in words), lines
