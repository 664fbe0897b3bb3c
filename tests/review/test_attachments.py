"""Hostile and honest pictures and letters: decoded under guard, and only dots come out."""

import zlib
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from msp_desktop.documents.kept_papers import (
    Bare,
    WordsFirst,
    body_map_paper,
    mark_paper,
    picture_paper,
)
from msp_desktop.practice.body_outline import BodyView
from msp_desktop.practice.case_codes import AttachmentKind
from msp_desktop.record.case.attachment_events import AttachmentNoted
from msp_desktop.record.case.drawn_events import BodyMapNoted, BodyMark, HandMarkMade
from msp_desktop.record.part import SpokenWords
from msp_desktop.review.attachments import (
    AttachmentRefused,
    attached_as,
    pictures_of,
    read_attachment,
)
from tests.unlocked import NOON, OFFICER

_GPS, _MAKE, _TURN = 0x8825, 0x010F, 0x0112


def _photograph(width: int, height: int) -> bytes:
    """A JPEG as a telephone makes it: turned, with its maker, and with where it was taken."""
    exif = Image.Exif()
    exif[_MAKE], exif[_TURN] = "Canary telephone", 6
    exif.get_ifd(_GPS)[1] = "N"
    exif.get_ifd(_GPS)[2] = (51.0, 30.0, 12.5)
    data = BytesIO()
    picture = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    picture.save(data, "JPEG", quality=70, exif=exif, comment=b"Canary Lane 7")
    return data.getvalue()


@pytest.fixture(scope="module")
def large() -> bytes:
    """48 megapixels."""
    return _photograph(8000, 6000)


def test_a_photograph_of_48_megapixels_is_decoded_small_and_upright(large: bytes) -> None:
    assert b"Canary" in large
    decoded = read_attachment(large)
    assert decoded.picture is not None
    assert (decoded.media, decoded.width, decoded.height) == ("image/jpeg", 6000, 8000)
    assert (decoded.picture.width, decoded.picture.height) == (1200, 1600)
    assert attached_as(large, decoded).size == len(large)


def test_the_copy_that_leaves_has_neither_place_nor_device(large: bytes) -> None:
    noted = AttachmentNoted(
        id="0123456789ab", kind=AttachmentKind.PHOTOGRAPH, shows="A sore on the left heel."
    )
    pictures = tuple(Bare(p.width, p.height, p.pixels) for p in pictures_of(large, 1))
    with pytest.raises(WordsFirst):
        picture_paper(noted.but(shows=" "), pictures, "Wren", OFFICER, at=NOON)
    paper = picture_paper(noted, pictures, "Wren", OFFICER, at=NOON)
    for mark in (b"Canary", b"Exif", b"\x00GPS"):
        assert mark not in paper.pdf
    with pikepdf.open(BytesIO(paper.pdf)) as pdf:
        streams = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
        photographs = [each for each in streams if each.get("/Subtype") == "/Image"]
        assert len(photographs) == 1
        raw = photographs[0].read_raw_bytes()
        assert not any(word in raw for word in (b"Canary", b"Exif", b"GPS"))
        alts = [thing.get("/Alt") for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        assert "A sore on the left heel." in [str(alt) for alt in alts if alt is not None]


def _bomb() -> bytes:
    """A PNG of 109 kB that is 900 megapixels."""
    data = BytesIO()
    Image.new("1", (30_000, 30_000)).save(data, "PNG")
    return data.getvalue()


def _cut(large: bytes) -> bytes:
    return large[: len(large) // 3]


def _says_it_is_small() -> bytes:
    """A PNG whose header is small and whose data unpacks without end."""
    data = BytesIO()
    Image.new("RGB", (4, 4)).save(data, "PNG")
    png = data.getvalue()
    packed = zlib.compress(bytes(200_000_000), 9)
    start = png.index(b"IDAT") - 4
    end = png.index(b"IEND") - 4
    crc = zlib.crc32(b"IDAT" + packed).to_bytes(4, "big")
    return png[:start] + len(packed).to_bytes(4, "big") + b"IDAT" + packed + crc + png[end:]


def test_bombs_and_broken_files_are_refused_with_a_sentence(large: bytes) -> None:
    many = "far more in it than a photograph or a letter holds"
    for file, why in (
        (_bomb(), many),
        (b"<svg onload='x'/>", "no JPEG, PNG or WebP picture, and no PDF"),
        (b"GIF89a" + bytes(100), "no JPEG, PNG or WebP picture, and no PDF"),
        (b"%PDF-1.7 nothing", "damaged, or locked"),
        (b"", "damaged, or locked"),
    ):
        with pytest.raises(AttachmentRefused, match=why):
            read_attachment(file)
    for file in (_cut(large), large[:200] + bytes(5_000)):
        with pytest.raises(AttachmentRefused):
            read_attachment(file)
    tiny = read_attachment(_says_it_is_small())
    assert (tiny.width, tiny.height) == (4, 4)


def _letter_with_scripts() -> bytes:
    with pikepdf.new() as pdf:
        for _ in range(2):
            pdf.add_blank_page(page_size=(595, 842))
        pdf.Root.OpenAction = pdf.make_indirect(
            pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('Canary')")
        )
        pdf.attachments["canary.exe"] = b"Canary"
        data = BytesIO()
        pdf.save(data)
    return data.getvalue()


def test_a_letter_with_scripts_leaves_as_painted_pages_alone() -> None:
    file = _letter_with_scripts()
    decoded = read_attachment(file)
    assert (decoded.media, decoded.pages) == ("application/pdf", 2)
    noted = AttachmentNoted(id="0123456789ab", kind=AttachmentKind.LETTER, shows="An empty letter.")
    pictures = tuple(Bare(p.width, p.height, p.pixels) for p in pictures_of(file, 12))
    paper = picture_paper(noted, pictures, "Wren", OFFICER, at=NOON)
    with pikepdf.open(BytesIO(paper.pdf)) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert not pdf.attachments
    with pytest.raises(AttachmentRefused):
        read_attachment(file, page=3)


def _texts(pdf: bytes) -> list[str]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        things = [each for each in opened.objects if isinstance(each, pikepdf.Dictionary)]
        return [str(each["/Alt"]) for each in things if "/Alt" in each]


def test_a_body_map_is_printed_with_its_words_for_who_cannot_see_it() -> None:
    marks = (
        BodyMark(
            id="0123456789ab",
            view=BodyView.BACK,
            across=40,
            down=94,
            area="left heel",
            seen="A sore, red, as large as a coin.",
            how=SpokenWords(text="The bed."),
        ),
        BodyMark(id="ba9876543210", view=BodyView.WORDS, seen="Bruised; told to the nurse alone."),
    )
    body = BodyMapNoted(id="0123456789ab", marks=marks)
    paper = body_map_paper(body, "Wren", OFFICER, at=NOON)
    assert "1: back, left heel." in " ".join(_texts(paper.pdf))
    with pytest.raises(WordsFirst):
        body_map_paper(BodyMapNoted(id="0123456789ab"), "Wren", OFFICER, at=NOON)


def test_a_mark_says_what_was_signed_and_that_it_proves_nothing_more() -> None:
    made = HandMarkMade(
        id="0123456789ab",
        signed="I want to go home.",
        by="Wren",
        strokes=(((400, 250), (600, 750)),),
    )
    paper = mark_paper(made, "Wren", OFFICER, at=NOON)
    assert "A mark or signature made by hand by Wren." in _texts(paper.pdf)
    said = str(paper.document.blocks)
    assert "I want to go home." in said
    assert "It proves neither that they agree nor that they can decide." in said
