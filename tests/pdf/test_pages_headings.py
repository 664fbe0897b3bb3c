"""A heading never stands alone at the foot of a page, whatever comes after it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.pages import render_pages
from msp_desktop.pdf.roles import Element, MarkedContent, StructureRole
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
HEADINGS = {
    StructureRole.H1,
    StructureRole.H2,
    StructureRole.H3,
    StructureRole.H4,
    StructureRole.CAPTION,
}
LONG = "Twenty letters, some days, and all of them by name. "
FOLLOWING: dict[str, says.Block] = {
    "paragraph": says.Paragraph(LONG * 8),
    "words": says.QuoteBlock(LONG * 6, "Bert"),
    "view": says.ViewBlock(LONG * 6, "PC Ainsley"),
    "facts": says.Facts((("Name", "Albert"), ("About", LONG * 3))),
    "table": says.Table(("One", "Two"), (("short", LONG * 5), ("more", LONG)), (1, 2), "Said"),
    "long table": says.Table(("One", "Two"), (("short", LONG * 3),) * 12),
    "list": says.Bullets((LONG * 3, LONG)),
    "heading": says.Heading(2, "And below it"),
    "figure": says.GridFigure(
        (says.GridMark("Bert", says.MarkKind.PERSON_NOW, 45, 60),), alt="One mark."
    ),
}


class LastOnPage(MarkedContent):
    """Remembers what was drawn last on each page."""

    def __init__(self) -> None:
        self.roles: dict[int, StructureRole] = {}

    @contextmanager
    def content(
        self,
        canvas: Any,  # noqa: ANN401
        element: Element,
        *,
        said: str = "",  # noqa: ARG002
        language: str = "",  # noqa: ARG002
    ) -> Iterator[None]:
        self.roles[canvas.getPageNumber()] = element.role
        yield


def stranded(document: says.Document) -> list[int]:
    """The pages whose last words are a heading."""
    last = LastOnPage()
    render_pages(document, last)
    return [page for page, role in last.roles.items() if role in HEADINGS]


@pytest.mark.parametrize("following", FOLLOWING)
def test_a_heading_goes_over_with_what_follows_it(following: str) -> None:
    for lines in range(28, 48):
        blocks = (
            says.Paragraph("\n".join(["line"] * lines)),
            says.Heading(1, "The heading"),
            FOLLOWING[following],
            says.Paragraph(LONG * 4),
        )
        document = says.Document(
            title="Referral",
            subject="A test of headings",
            reference="MSP-1",
            made_at=AT,
            made_by="Somebody",
            blocks=blocks,
        )
        assert stranded(document) == []


@pytest.mark.parametrize(
    "visit",
    [doorstep.visit(AT), *ward.visit(AT), car_wash.visit(AT)],
    ids=["doorstep", "ward 1", "ward 2", "ward 3", "car wash"],
)
@pytest.mark.parametrize("text_size", [9, 10, 11, 12.3, 13, 14.7, 18])
def test_no_referral_leaves_a_heading_behind(visit: Conversation, text_size: float) -> None:
    document = compose(disclose(visit, COUNCIL), COUNCIL, at=AT, pack=built_in())
    resized = {name: getattr(document, name) for name in document.__struct_fields__}
    assert stranded(says.Document(**resized | {"text_size": text_size})) == []
