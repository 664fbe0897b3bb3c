"""Tagged pages: every piece of them has its place in the structure, which says it all in order.

What is checked here needs nothing but Python. The whole rules of PDF/UA-1 and PDF/A-3a are
veraPDF's, and are run where that is installed.
"""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.archival import properties
from msp_desktop.pdf.pages import render_pages
from msp_desktop.pdf.roles import Element, StructureRole
from msp_desktop.pdf.tags import MisplacedTagError, Tags
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.part import SpokenWords
from tests.documents.made_documents import a_document, every_kind
from tests.pdf.tagged_file import TaggedFile, meanings
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
LEVELS = {"H1": 1, "H2": 2, "H3": 3, "H4": 4}


def composed(conversation: Conversation) -> says.Document:
    return compose(disclose(conversation, COUNCIL), COUNCIL, at=AT, pack=built_in())


def at_length() -> Conversation:
    bert = doorstep.visit(AT)
    long = SpokenWords(text="and then they rang again " * 1600 + "the end of it")
    account = bert.concern.accounts[0].but(words=long)
    return bert.but(concern=bert.concern.but(accounts=(account,)))


DOCUMENTS = {
    "doorstep": composed(doorstep.visit(AT)),
    "ward 1": composed(ward.visit(AT)[0]),
    "ward 2": composed(ward.visit(AT)[1]),
    "ward 3": composed(ward.visit(AT)[2]),
    "car wash": composed(car_wash.visit(AT)),
    "nothing said": composed(begin(Practitioner(), at=AT)),
    "very long": composed(at_length()),
    "every kind": a_document(*every_kind(), marking="OFFICIAL"),
    "every kind, large": a_document(*every_kind(), marking="OFFICIAL", text_size=18),
    "letters of every kind": a_document(
        says.Heading(1, "میخواهم برگردم"),
        says.Paragraph("Zoë Łukaszewicz, naïve, ﬁ Ωmega Жук ☎ → ✓ x\u0353y 👩‍👩‍👧 🙂🏽 \u00ad."),
        says.QuoteBlock("אבג (12) דה and English\nand more", "שלום"),
        says.Facts((("عنوان", "שלום world 12"),)),
        says.Table(("ئەو", "b"), (("של\u200cום", "x" * 40),)),  # noqa: RUF001
    ),
    "steps left out": a_document(*(says.Heading(level, "Deep") for level in (3, 1, 3, 2))),
    "long table": a_document(says.Table(("A", "B"), (("row", "What of it. " * 60),) * 40)),
}


@pytest.fixture(params=DOCUMENTS)
def document(request: pytest.FixtureRequest) -> says.Document:
    return DOCUMENTS[request.param]


@pytest.fixture
def file(document: says.Document) -> TaggedFile:
    return TaggedFile(render_pages(document).pdf)


def words_laid_out(document: says.Document) -> Iterator[str]:
    """Everything that the pages say, in order, a figure by its words."""
    yield from document.top_lines
    yield from _words_of(document.blocks)


def _words_of(blocks: tuple[says.Block, ...]) -> Iterator[str]:  # noqa: C901  (one case a block)
    for block in blocks:
        match block:
            case says.Heading(text=text) | says.Paragraph(text=text) | says.SourceNote(text=text):
                yield text
            case says.QuoteBlock(words=words, who=who, where=where):
                yield from (words, f"{who} · {where}" if where else who)
            case says.ViewBlock(text=text, of=of):
                yield from (f"View of {of}", text)
            case says.Facts(rows=facts):
                yield from (text for row in facts for text in row)
            case says.Table(header=header, rows=rows, caption=caption):
                yield from (caption, *header, *(text for row in rows for text in row))
            case says.Bullets(items=items):
                yield from (text for item in items for text in ("•", item))
            case says.Steps(items=items):
                yield from (text for n, item in enumerate(items, 1) for text in (f"{n}.", item))
            case says.GridFigure(alt=alt):
                yield alt
            case says.KeepTogether(blocks=inside):
                yield from _words_of(inside)


def test_all_that_is_drawn_is_marked_and_only_once(file: TaggedFile) -> None:
    for page in file.pages:
        assert page.unmarked == []
        assert page.twice == []
        assert sorted(page.pieces) == list(range(len(page.pieces)))


def test_every_piece_belongs_to_one_element_and_the_parent_tree_agrees(file: TaggedFile) -> None:
    owned: dict[tuple[int, int], Any] = {}
    for node in file.root.all():
        for place in node.pieces:
            assert place not in owned
            owned[place] = node.thing.objgen
    parents = {
        (page, number): owner.objgen
        for page, owners in enumerate(file.parents)
        for number, owner in enumerate(owners)
    }
    assert owned == parents
    assert {place for page, read in enumerate(file.pages) for place in _numbered(page, read)} == {
        *owned
    }


def _numbered(page: int, read: Any) -> list[tuple[int, int]]:  # noqa: ANN401
    return [(page, number) for number in read.pieces]


def test_every_element_knows_what_it_stands_in(file: TaggedFile) -> None:
    for node in file.root.all():
        assert all(kid.thing.P.objgen == node.thing.objgen for kid in node.kids)
    assert file.root.thing.P.objgen == file.pdf.Root.StructTreeRoot.objgen


def test_the_structure_says_the_words_laid_out_in_order(
    document: says.Document, file: TaggedFile
) -> None:
    expected = " ".join(" ".join(words_laid_out(document)).split())
    assert " ".join(file.root.text.split()) == expected


def test_headings_go_down_one_step_at_a_time(file: TaggedFile) -> None:
    levels = [LEVELS[node.role] for node in file.root.all(*LEVELS)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_have_header_cells_with_their_scope_and_equal_rows(file: TaggedFile) -> None:
    for table in file.root.all("Table"):
        rows = list(table.all("TR"))
        assert len({len(row.kids) for row in rows}) == 1
        headers = list(table.all("TH"))
        assert headers
        assert {str(cell.thing.A.Scope) for cell in headers} <= {"/Column", "/Row"}
        assert all(kid.role in {"TH", "TD"} for row in rows for kid in row.kids)
        assert [kid.role for kid in table.kids].index("TR") <= 1


def test_lists_say_how_they_are_numbered(file: TaggedFile) -> None:
    for each in file.root.all("L"):
        assert str(each.thing.A.ListNumbering) in {"/Disc", "/Decimal"}
        for item in each.kids:
            assert [kid.role for kid in item.kids] == ["Lbl", "LBody"]


def test_the_grid_is_one_figure_with_its_words_and_its_place(file: TaggedFile) -> None:
    for figure in file.root.all("Figure"):
        assert str(figure.thing.Alt).strip()
        left, bottom, right, top = (float(edge) for edge in figure.thing.A.BBox)
        width, height = (float(edge) for edge in list(file.pdf.pages[0].mediabox)[2:])
        assert 0 <= left < right <= width
        assert 0 <= bottom < top <= height


def test_no_code_means_nothing_or_a_byte_order_mark(file: TaggedFile) -> None:
    for page in file.pdf.pages:
        for font in page.Resources.Font.values():
            for text in meanings(font).values():
                assert not {"\0", "\ufeff", "\ufffe"} & set(text)


def test_a_byte_order_mark_that_was_pasted_is_written_as_what_it_means() -> None:
    file = TaggedFile(render_pages(a_document(says.Paragraph("be\ufefffore"))).pdf)
    assert "be\u2060fore" in file.root.text


def test_the_file_says_that_it_is_tagged_in_which_language_and_in_which_colours(
    file: TaggedFile,
) -> None:
    root = file.pdf.Root
    assert bool(root.MarkInfo.Marked)
    assert str(root.Lang) == "en-GB"
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    assert all(page.obj.Tabs == "/S" for page in file.pdf.pages)
    assert all("/Annots" not in page.obj for page in file.pdf.pages)
    (intent,) = root.OutputIntents
    profile = intent.DestOutputProfile
    assert int(profile.N) == 3
    assert profile.read_bytes()[16:20] == b"RGB "


def test_page_furniture_is_no_part_of_the_text() -> None:
    file = TaggedFile(render_pages(DOCUMENTS["every kind"]).pdf)
    assert "OFFICIAL" not in file.root.text
    assert "MSP-7Q4K" not in file.root.text
    assert all(page.artifacts.count("OFFICIAL") == 2 for page in file.pages)


def test_the_header_of_a_table_is_said_once_however_many_pages_show_it() -> None:
    file = TaggedFile(render_pages(DOCUMENTS["long table"]).pdf)
    assert len(file.pages) > 2
    assert [node.text.strip() for node in file.root.all("TH")] == ["A", "B"]


def test_kurdish_stands_in_its_own_language_with_its_words_as_they_are_read() -> None:
    file = TaggedFile(render_pages(DOCUMENTS["car wash"]).pdf)
    kurdish = [n for n in file.root.all("Span") if str(n.thing.get("/Lang", "")) == "ckb"]
    assert len(kurdish) == 6
    assert "دەمەوێت پاسپۆرتەکەم" in str(kurdish[0].thing.ActualText)
    english = [n for n in file.root.all() if "In English" in n.text and "/Lang" in n.thing]
    assert english == []


def test_words_of_another_language_in_our_letters_are_marked_too() -> None:
    block = says.QuoteBlock("Chcę odpocząć.\nIn English (interpreter): I want to rest.", "Zofia")
    document = a_document(block)
    known = {name: getattr(document, name) for name in document.__struct_fields__}
    known |= {"other_language": "pl", "other_words": ("Chcę odpocząć.",)}
    file = TaggedFile(render_pages(says.Document(**known)).pdf)
    (span,) = file.root.all("Span")
    assert (span.text.strip(), str(span.thing.Lang)) == ("Chcę odpocząć.", "pl")


def test_properties_name_both_standards_and_stay_well_formed() -> None:
    document = a_document(says.Paragraph("Said."))
    known = {name: getattr(document, name) for name in document.__struct_fields__}
    odd = says.Document(**known | {"made_by": "<b>A & B</b> \x07\ufffe"})
    packet = ET.fromstring(properties(odd))  # noqa: S314  (our own)
    said = {each.tag.partition("}")[2]: each.text for each in packet.iter() if each.text}
    assert said["conformance"] == "A"
    assert [each.text for each in packet.iter() if each.tag.endswith("}part")] == ["3", "1"]
    assert "<b>A & B</b>" in {(each.text or "").strip() for each in packet.iter()}
    with pikepdf.open(BytesIO(render_pages(odd).pdf)) as pdf:
        assert pdf.Root.Metadata.read_bytes() == properties(odd)


def test_drawing_one_element_inside_another_is_refused() -> None:
    class Canvas:
        def getPageNumber(self) -> int:  # noqa: N802
            return 1

        def addLiteral(self, text: str) -> None:  # noqa: N802
            pass

    tags, canvas = Tags(), Canvas()
    first, second = Element(StructureRole.P), Element(StructureRole.P)
    with tags.content(canvas, first):
        with tags.content(canvas, first):
            pass
        with pytest.raises(MisplacedTagError), tags.content(canvas, second):
            pass


@pytest.mark.skipif(shutil.which("verapdf") is None, reason="veraPDF is not installed here")
@pytest.mark.parametrize("rules", ["ua1", "3a"])
def test_verapdf_finds_no_fault(rules: str, tmp_path: Path) -> None:
    for name, document in DOCUMENTS.items():
        made = tmp_path / f"{name}.pdf"
        made.write_bytes(render_pages(document).pdf)
        asked = ["verapdf", "--flavour", rules, "--format", "text", str(made)]
        answer = subprocess.run(asked, capture_output=True, text=True, check=False)
        assert answer.stdout.startswith("PASS"), answer.stdout
