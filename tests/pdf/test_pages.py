"""A referral's pages, read back as a stranger would read them."""

import re
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.pages import render_pages
from tests.documents.made_documents import ALL_MARKS, MADE_AT, a_document, every_kind

WARM_BAR = re.compile(r"0\.478 0\.243 0\.047 rg \S+ \S+ 4\.00 \S+ re f")
FILLER = "Twenty letters, some days, and all of them by name. "


def read(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf), strict=True)


def words(pdf: bytes) -> str:
    text = " ".join(page.extract_text() for page in read(pdf).pages)
    return re.sub(r"\s+", " ", text)


def named(thing: Any, *names: str) -> Any:  # noqa: ANN401
    """What lies that deep in the file's dictionaries."""
    for name in names:
        thing = thing[name].get_object()
    return thing


def fonts_of(reader: PdfReader) -> dict[str, bool]:
    """Every font any page names, and whether the file carries it."""
    found = {}
    for page in reader.pages:
        for font in named(page, "/Resources", "/Font").values():
            each = font.get_object()
            embedded = "/FontDescriptor" in each and "/FontFile2" in named(each, "/FontDescriptor")
            found[str(each["/BaseFont"])] = embedded
    return found


def test_everything_said_is_on_the_page_in_the_order_it_was_said() -> None:
    text = words(render_pages(a_document(*every_kind())).pdf)
    expected = (
        "Safeguarding referral",
        "For the council's adult team",
        "What Bert wants",
        "I want the telephone to stop at night.",
        "Bert · at his door",
        "View of PC Ainsley",
        "Two bin bags of letters in the hall.",
        "Known facts",
        "Name",
        "Albert Teasel",
        "Telephone",
        "01632 960 114",
        "Principles",
        "Said",
        "Statement",
        "Answer",
        "I am asked",
        "true for me now",
        "first thing",
        "second thing",
        "1.",
        "ring on Monday",
        "2.",
        "visit on Thursday",
        "The grid",
        "Advocacy",
        "Offered and declined.",
        "One last line.",
        "Care Act 2014 s42",
    )
    place = 0
    for phrase in expected:
        place = text.find(phrase, place)
        assert place >= 0, f"{phrase!r} is missing or out of order"


def test_the_grid_names_its_quarters_its_axes_and_its_marks() -> None:
    text = words(render_pages(a_document(says.GridFigure(ALL_MARKS, alt="Five marks."))).pdf)
    for name in (
        "safe and well",
        "well but less safe",
        "safer but less well",
        "neither yet",
        "less safe",
        "more well",
        "Bert now (safety 45, wellbeing 60)",
        "call blocker and cribbage",
    ):
        assert name in text


def test_every_font_is_in_the_file_and_none_is_helvetica() -> None:
    reader = read(render_pages(a_document(*every_kind(), marking="OFFICIAL")).pdf)
    fonts = fonts_of(reader)
    assert fonts
    assert all(fonts.values()), fonts
    assert not any("Helvetica" in name for name in fonts)


def test_the_file_says_what_it_is_and_when_it_was_made() -> None:
    reader = read(render_pages(a_document(*every_kind())).pdf)
    assert reader.metadata is not None
    assert reader.metadata.title == "Safeguarding referral"
    assert reader.metadata.author == "PC Rowan Ainsley"
    assert reader.metadata.subject == "For the council's adult team"
    assert reader.metadata.producer == "MSP Desktop"
    assert reader.metadata.creation_date == MADE_AT
    assert named(reader.trailer, "/Root", "/Lang") == "en-GB"
    assert str(named(reader.trailer, "/Root", "/ViewerPreferences", "/DisplayDocTitle")) == "True"


def test_headings_are_bookmarks_even_where_a_level_is_left_out() -> None:
    blocks = (says.Heading(3, "Deep"), says.Heading(1, "High"), says.Heading(3, "Deep again"))
    reader = read(render_pages(a_document(*blocks)).pdf)
    assert [str(entry.title) for entry in reader.outline if not isinstance(entry, list)] == [
        "Deep",
        "High",
    ]


def test_the_same_document_gives_the_same_bytes() -> None:
    document = a_document(*every_kind(), marking="OFFICIAL")
    assert render_pages(document).pdf == render_pages(document).pdf


def test_the_marking_stands_at_the_top_and_bottom_of_each_page() -> None:
    laid = render_pages(a_document(says.Paragraph(FILLER * 200), marking="OFFICIAL-SENSITIVE"))
    assert laid.pages > 2
    for number, page in enumerate(read(laid.pdf).pages, 1):
        text = page.extract_text()
        assert text.count("OFFICIAL-SENSITIVE") == 2
        assert f"Page {number} of {laid.pages}" in text
        assert "MSP-7Q4K · PC Rowan Ainsley · 24 November 2025, 14:03" in re.sub(" +", " ", text)


@pytest.mark.parametrize(
    "name", ["<b>Bold</b>", "Fish & Sons", "=1+1", "&lt;", "<para>", "a\\b(c)"]
)
def test_names_that_look_like_markup_are_printed_as_they_are(name: str) -> None:
    blocks = (says.Paragraph(name), says.Facts(((name, name),)), says.QuoteBlock(name, name))
    assert words(render_pages(a_document(*blocks)).pdf).count(name) == 5


def test_very_long_words_of_a_person_run_over_many_pages_with_their_bar() -> None:
    said = (FILLER * 800)[:40_000].strip()
    laid = render_pages(a_document(says.Heading(1, "Said"), says.QuoteBlock(said, "Bert")))
    assert laid.pages > 10
    reader = read(laid.pdf)
    for page in reader.pages:
        drawn = page.get_contents()
        assert drawn is not None
        assert WARM_BAR.search(drawn.get_data().decode("latin-1"))
    text = " ".join(page.extract_text() for page in reader.pages)
    assert text.count("Twenty") == said.count("Twenty")
    assert "Said" in reader.pages[0].extract_text()


def test_a_paragraph_of_sixty_pages_is_laid_out() -> None:
    assert render_pages(a_document(says.Paragraph(FILLER * 5200))).pages >= 55


def test_a_long_table_repeats_its_header_on_each_page() -> None:
    rows = tuple((f"row {number}.", "something said of it") for number in range(200))
    laid = render_pages(a_document(says.Table(("Which row", "What of it"), rows)))
    pages = [page.extract_text() for page in read(laid.pdf).pages]
    assert laid.pages > 3
    assert all(page.count("Which row") == 1 for page in pages)
    text = words(laid.pdf)
    assert all(f"row {number}." in text for number in range(200))


def test_a_row_longer_than_a_page_is_broken_and_nothing_is_lost() -> None:
    long = " ".join(f"word{number}" for number in range(3000))
    table = says.Table(("Short", "Long"), (("before", long), ("after", "end")))
    laid = render_pages(a_document(table))
    text = words(laid.pdf)
    assert laid.pages > 2
    assert all(f"word{number}" in text for number in range(3000))
    assert text.index("word2999") < text.index("after")


def test_a_word_wider_than_the_page_is_cut_and_nothing_is_lost() -> None:
    laid = render_pages(a_document(says.Table(("A", "B"), (("x" * 900, "y"),))))
    assert "".join(words(laid.pdf).split()).count("x") == 900


def test_line_breaks_are_kept() -> None:
    laid = render_pages(a_document(says.Paragraph("one\ntwo\n\nthree")))
    lines = [line.strip() for line in read(laid.pdf).pages[0].extract_text().splitlines()]
    assert lines.index("two") == lines.index("one") + 1


def test_a_heading_stays_with_what_follows_it() -> None:
    for count in range(20, 40):
        blocks = (
            says.Paragraph("\n".join(["line"] * count)),
            says.Heading(1, "The heading"),
            says.Paragraph("The text under it. " * 40),
        )
        pages = [page.extract_text() for page in read(render_pages(a_document(*blocks)).pdf).pages]
        with_heading = next(page for page in pages if "The heading" in page)
        assert "The text under it." in with_heading


def test_large_print_is_larger_and_keeps_everything() -> None:
    blocks = every_kind()
    plain, large = (
        render_pages(a_document(*blocks)),
        render_pages(a_document(*blocks, text_size=18)),
    )
    assert large.pages > plain.pages
    assert "I want the telephone to stop at night." in words(large.pdf)
    assert "call blocker and cribbage" in words(large.pdf)


def test_many_marks_on_one_spot_are_all_explained() -> None:
    marks = tuple(
        says.GridMark(f"option {n} of many", says.MarkKind.OPTION, 100, 100) for n in range(60)
    )
    text = words(render_pages(a_document(says.GridFigure((*ALL_MARKS, *marks), alt="Many."))).pdf)
    assert all(f"option {n} of many" in text for n in range(60))


@pytest.mark.parametrize(
    "make",
    [
        lambda: says.Paragraph("  \n"),
        lambda: says.Facts((("Name", ""),)),
        lambda: says.Table(("A",), (("",),)),
        lambda: says.QuoteBlock("words", ""),
        lambda: says.Bullets(()),
    ],
)
def test_a_blank_cannot_be_made_let_alone_printed(make: object) -> None:
    assert callable(make)
    with pytest.raises(says.BlankTextError):
        make()


def test_a_trailing_new_page_leaves_no_empty_page() -> None:
    assert (
        render_pages(a_document(says.Paragraph("all"), says.NewPage(), says.NewPage())).pages == 1
    )


def test_no_word_of_a_table_is_cut_where_the_columns_can_make_room() -> None:
    table = says.Table(("Principle", "What of it"), (("Proportionality", "so " * 30),), (1, 9))
    assert "Proportionality" in words(render_pages(a_document(table, text_size=18)).pdf)
