"""Each script is printed as it was written, and no field stops a document, however long it is."""

import struct
from collections import Counter
from io import BytesIO

import pikepdf
import pytest
import uharfbuzz  # type: ignore[import-untyped]

from msp_desktop.documents.kinds import KINDS
from msp_desktop.documents.make import make_document
from msp_desktop.pdf import blocks as says
from msp_desktop.pdf.archival import archival
from msp_desktop.pdf.clusters import clusters
from msp_desktop.pdf.font_runs import split_runs
from msp_desktop.pdf.language_tags import LanguageTagger, language_tag
from msp_desktop.pdf.line_breaks import words_of
from msp_desktop.pdf.pages import LaidOutPages, render_pages
from msp_desktop.pdf.script_faces import LETTERS
from msp_desktop.pdf.text_lines import Typesetter
from msp_desktop.pdf.type_scale import TypeScale
from msp_desktop.pdf.typefaces import Weight, face_named, stack
from msp_desktop.review.sandbox.page_text import words_drawn
from tests.documents.long_fields import all_long, fullest_visits, one_long
from tests.documents.strained import AT
from tests.pdf.every_script import SENTENCES, SIGNS

LETTERS_EACH = 300
"""So many letters in each of some 250 fields: the longest documents have fifty pages."""

ONE_A_SCRIPT = [
    "Amharic",
    "Armenian",
    "Bengali",
    "Burmese",
    "Chinese",
    "Georgian",
    "Gujarati",
    "Hebrew",
    "Hindi",
    "Japanese",
    "Kannada",
    "Khmer",
    "Korean",
    "Lao",
    "Malayalam",
    "Polish",
    "Punjabi",
    "Russian",
    "Sinhala",
    "Sorani",
    "Tamil",
    "Telugu",
    "Thai",
    "Urdu",
]


def document_of(*blocks: says.Block) -> says.Document:
    return says.Document(
        title="Referral",
        subject="Letters",
        reference="MSP-1",
        made_at=AT,
        made_by="Somebody",
        blocks=blocks,
    )


def drawn(pdf: bytes) -> str:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return "".join("".join(each.text for each in words_drawn(opened)).split())


@pytest.fixture(scope="module")
def everything() -> LaidOutPages:
    """Each sentence as heading, words, who said them, name and value, table head and cell."""
    blocks: list[says.Block] = []
    for sentence in (*SENTENCES.values(), SIGNS):
        blocks += [
            says.Heading(2, sentence),
            says.QuoteBlock(sentence, sentence),
            says.Facts(((sentence, sentence),)),
            says.Table((sentence, "x"), ((sentence, "x"),)),
        ]
    return render_pages(document_of(*blocks))


@pytest.fixture(scope="module")
def everything_said(everything: LaidOutPages) -> str:
    return drawn(everything.pdf)


@pytest.mark.parametrize("language", SENTENCES)
def test_each_language_is_drawn_and_read_as_written(language: str, everything_said: str) -> None:
    assert everything_said.count("".join(SENTENCES[language].split())) >= 7


def test_signs_are_drawn_and_nothing_is_named_in_brackets(
    everything: LaidOutPages, everything_said: str
) -> None:
    assert everything.unprintable == ()
    assert everything_said.count("".join(SIGNS.split())) >= 7


@pytest.mark.parametrize("language", ONE_A_SCRIPT)
def test_no_document_is_stopped_by_all_fields_being_long(language: str) -> None:
    """One document a language, the kinds in turn; the fields, one by one, are `every_field`."""
    at = ONE_A_SCRIPT.index(language)
    visits = fullest_visits()
    visit = all_long(visits[at % len(visits)], language, LETTERS_EACH)
    made = make_document(visit, KINDS[at % len(KINDS)], at=AT, draft=True)
    assert made.pages > 1
    assert made.unprintable == ()


@pytest.mark.parametrize(
    ("path", "language", "letters"),
    [
        ("person.known_as", "Chinese", 3_000),
        ("person.known_as", "Bengali", 3_000),
        ("person.known_as", "Polish", 20_000),
        ("practitioner.name", "Chinese", 3_000),
        ("practitioner.organisation", "Thai", 3_000),
    ],
)
def test_names_that_head_tables_and_pages_may_be_long(
    path: str, language: str, letters: int
) -> None:
    visit = fullest_visits()[0]
    for kind in KINDS[:3]:
        assert make_document(one_long(visit, path, language, letters), kind, at=AT).pages > 1


def test_long_name_is_cut_at_the_foot_and_whole_in_the_text() -> None:
    name = "Ruth" + " of the Longest Name" * 60
    visit = fullest_visits()[0]
    visit = visit.but(practitioner=visit.practitioner.but(name=name))
    said = drawn(make_document(visit, KINDS[0], at=AT).pdf)
    assert "".join(name.split()) in said
    assert "…" in said


@pytest.mark.parametrize("name", [*LETTERS, "DejaVuSans", "NotoEmoji-Regular"])
def test_last_glyphs_of_each_face_keep_their_own_width(name: str) -> None:
    """PDF/UA-1 7.21.5 and PDF/A-3 6.2.11.5: what the page says of a width is what the font says."""
    face = face_named(name)
    own = [code for code in face.face.charToGlyph if face.covers(chr(code)) and code > 0x20]
    last = sorted(own, key=face.face.charToGlyph.__getitem__)[-12:]
    text = " ".join(chr(code) for code in last)
    pdf = archival(render_pages(document_of(says.Paragraph(text))).pdf, document_of())
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [
            each
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"
        ]
        compared = sum(compare_widths(font) for font in fonts)
    assert compared > len(last)


def compare_widths(font: pikepdf.Object) -> int:
    """How many widths a font of the file says; each is the one in the face embedded with it."""
    embedded = uharfbuzz.Face(uharfbuzz.Blob(font.FontDescriptor.FontFile2.read_bytes()))
    table = bytes(embedded.reference_table("cmap").data)
    count = struct.unpack_from(">H", table, 12 + 8)[0]
    glyphs = struct.unpack_from(f">{count}H", table, 12 + 10)
    shaper = uharfbuzz.Font(embedded)
    for code, width in enumerate(font.Widths, int(font.FirstChar)):
        wanted = shaper.get_glyph_h_advance(glyphs[code]) * 1000 / embedded.upem
        assert float(width) == pytest.approx(wanted, abs=1)
    return len(font.Widths)


def test_no_face_is_loaded_before_a_letter_needs_it() -> None:
    for face in stack(Weight.REGULAR)[1 : len(LETTERS)]:
        if face.name != "DejaVuSans":
            assert not face.covers("A")
            assert "face" not in vars(face)


@pytest.mark.parametrize("language", SENTENCES)
def test_lines_never_tear_a_letter_from_its_signs(language: str) -> None:
    unspaced = "".join(SENTENCES[language].split()) * 4
    style = TypeScale(11).body
    whole = set()
    at = 0
    text = split_runs(unspaced, stack(Weight.REGULAR)).text
    for cluster in clusters(text):
        whole.add(at)
        at += len(cluster)
    for width in (30, 47, 110):
        ends, at = [], 0
        for line in Typesetter().lines(unspaced, style, width):
            at += len(line.text)
            ends.append(at)
        assert ends[-1] == len(text)
        assert set(ends[:-1]) <= whole


def test_chinese_lines_begin_with_no_closing_sign_and_end_with_no_opening_one() -> None:
    words = words_of("他说：「我想住在家里。」然后（很久）没说话。")
    assert "".join(words) == "他说：「我想住在家里。」然后（很久）没说话。"
    assert all(word[0] not in "：」。）" and word[-1] not in "「（" for word in words)
    assert len(words) > 12


def test_thai_breaks_between_words_and_burmese_between_syllables() -> None:
    assert words_of("ฉันอยากอยู่ในบ้าน") == ["ฉัน", "อยาก", "อยู่", "ใน", "บ้าน"]
    assert words_of("ကျွန်မနေချင်") == ["ကျွန်", "မ", "နေ", "ချင်"]


def test_zero_width_spaces_of_the_writer_are_the_only_breaks_in_a_word() -> None:
    assert words_of("ខ្ញុំ\u200bចង់នៅ") == ["ខ្ញុំ\u200b", "ចង់នៅ"]


def test_korean_breaks_at_its_spaces() -> None:
    assert words_of("제 집에 살고") == ["제", " ", "집에", " ", "살고"]


@pytest.mark.parametrize(
    ("noted", "tag"),
    [
        ("Thai", "th"),
        ("Japanese", "ja"),
        ("Korean", "ko"),
        ("Burmese", "my"),
        ("Telugu", "te"),
        ("Kurdish", "ku"),
        ("Kurdish (Sorani)", "ckb"),
        ("Swahili, some English", "sw"),
    ],
)
def test_language_noted_has_its_tag(noted: str, tag: str) -> None:
    assert language_tag(noted) == tag


@pytest.mark.parametrize(
    ("language", "tag"),
    [("Thai", "th"), ("Japanese", "ja"), ("Korean", "ko"), ("Gujarati", "gu"), ("Hindi", "und")],
)
def test_letters_of_one_language_alone_tell_it(language: str, tag: str) -> None:
    assert LanguageTagger().of(SENTENCES[language]) == tag
    assert LanguageTagger("pl").of(SENTENCES[language]) == tag


def test_each_sentence_is_in_one_face_and_the_latin_one() -> None:
    faces = stack(Weight.REGULAR)
    for language, sentence in SENTENCES.items():
        used = Counter(faces[run.face].name for run in split_runs(sentence, faces).runs)
        assert len(set(used) - {"AtkinsonHyperlegibleNext-Regular"}) <= 1, language
