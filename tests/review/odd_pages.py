"""Pages that a trusted key may have signed and that are still not drawn, or drawn with care."""

import zlib
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from tests.review.hostile_files import Edit, Hostile, built


def refused() -> Iterator[Hostile]:
    """Each holds on its first page what ours never hold, so that nothing of it is drawn."""
    for packed in ("DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode"):
        yield Hostile(f"a picture by {packed}", built(_picture(Name(f"/{packed}"))))
    yield Hostile("a font of another kind", built(_font("FontFile")))
    yield Hostile("a font of a third kind", built(_font("FontFile3")))
    for packed in ("", " /F /DCT", " /F /CCF"):
        drawn = _picture_within(packed.encode())
        yield Hostile(f"a picture within what is drawn{packed}", built(_drawing_plain(drawn)))
        yield Hostile(f"a picture within a form{packed}", built(_in_a_form(drawn)))
    yield Hostile("a font of another kind, all in one", built(_font_in_one))
    yield Hostile("a font of shapes", built(_font_of_shapes))
    yield Hostile("a pattern", built(_pattern))
    yield Hostile("a mask", built(_mask))
    yield Hostile("layers", built(_layers))
    yield Hostile("a bomb on the page", built(_drawing(zlib.compress(bytes(100 << 20), 1))))


def overwhelming() -> Iterator[Hostile]:
    """Each would take for ever, or more memory than there is; it ends within the limits."""
    yield Hostile("forms that double", built(_doubling))
    yield Hostile(
        "four million lines", built(_drawing(zlib.compress(b"0 0 m 9 9 l S " * 4_000_000)))
    )
    yield Hostile("no end of states", built(_drawing(zlib.compress(b"q " * 4_000_000))))
    boxes: tuple[tuple[str, list[float]], ...] = (
        ("a page without a size", [0, 0, 0, 0]),
        ("a page as large as a town", [0, 0, 1e9, 1e9]),
        ("a page like a thread", [0, 0, 0.001, 1e7]),
        ("a page like a wall", [0, 0, 1e7, 0.001]),
        ("a page turned inside out", [595, 842, 0, 0]),
    )
    for name, box in boxes:
        yield Hostile(name, built(_sized(box)))


def with_a_note() -> bytes:
    """A note lies over all of the first page, and says something else."""
    return built(_note)


def with_a_photograph() -> bytes:
    """The first page holds a photograph; the others are as they were."""
    return built(_picture(Name.DCTDecode))


def _picture(packed: Name) -> Edit:
    def edit(pdf: Pdf) -> None:
        image = pdf.make_stream(b"")
        image.write(b"\xff\xd8\xff\xe0" + bytes(500), filter=packed)
        _say_of(
            image,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=8,
            Height=8,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceRGB,
        )
        _resources(pdf, "XObject", Picture=image)
        _add(pdf, b"q 500 0 0 500 0 0 cm /Picture Do Q")

    return edit


def _picture_within(packed: bytes) -> bytes:
    about = b"/W 1 /H 1 /CS /G /BPC 8" + packed
    return b"q 500 0 0 500 0 0 cm BI " + about + b" ID \xff EI Q"


def _drawing_plain(drawn: bytes) -> Edit:
    return lambda pdf: _add(pdf, drawn)


def _in_a_form(drawn: bytes) -> Edit:
    def edit(pdf: Pdf) -> None:
        _resources(pdf, "XObject", Held=_made_form(pdf, drawn))
        _add(pdf, b"/Held Do")

    return edit


def _font_in_one(pdf: Pdf) -> None:
    """Its description stands within it, and it within the page's resources."""
    told = Dictionary(Type=Name.FontDescriptor, FontName=Name.Odd, Flags=4)
    told.FontFile3 = pdf.make_stream(b"\x01\x00\x04\x01")
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Odd, FontDescriptor=told)
    _resources(pdf, "Font", Odd=font)
    _add(pdf, b"BT /Odd 12 Tf (a) Tj ET")


def _font_of_shapes(pdf: Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type3, FontBBox=Array([0, 0, 9, 9]))
    font.FontMatrix = Array([1, 0, 0, 1, 0, 0])
    font.CharProcs = Dictionary(a=pdf.make_stream(_picture_within(b" /F /DCT")))
    font.Encoding = Dictionary(Type=Name.Encoding, Differences=Array([97, Name.a]))
    font.FirstChar, font.LastChar, font.Widths = 97, 97, Array([9])
    _resources(pdf, "Font", Odd=pdf.make_indirect(font))
    _add(pdf, b"BT /Odd 12 Tf (a) Tj ET")


def _pattern(pdf: Pdf) -> None:
    tile = pdf.make_stream(_picture_within(b" /F /DCT"))
    box = Array([0, 0, 9, 9])
    _say_of(tile, Type=Name.Pattern, PatternType=1, PaintType=1, TilingType=1)
    _say_of(tile, BBox=box, XStep=9, YStep=9, Resources=Dictionary())
    _resources(pdf, "Pattern", Tile=tile)
    _add(pdf, b"/Pattern cs /Tile scn 0 0 500 500 re f")


def _mask(pdf: Pdf) -> None:
    mask = Dictionary(Type=Name.Mask, S=Name.Luminosity, G=_made_form(pdf, b"0 0 9 9 re f"))
    _resources(pdf, "ExtGState", Masked=Dictionary(Type=Name.ExtGState, SMask=mask))
    _add(pdf, b"/Masked gs 0 0 500 500 re f")


def _font(key: str) -> Edit:
    def edit(pdf: Pdf) -> None:
        told = Dictionary(Type=Name.FontDescriptor, FontName=Name.Odd, Flags=4)
        told[f"/{key}"] = pdf.make_stream(b"%!PS-AdobeFont-1.0: Odd")
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Odd)
        font.FontDescriptor = pdf.make_indirect(told)
        _resources(pdf, "Font", Odd=pdf.make_indirect(font))
        _add(pdf, b"BT /Odd 12 Tf (a) Tj ET")

    return edit


def _layers(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Seen by some"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))


def _drawing(packed: bytes) -> Edit:
    def edit(pdf: Pdf) -> None:
        stream = pdf.make_stream(b"")
        stream.write(packed, filter=Name.FlateDecode)
        _add(pdf, stream)

    return edit


def _doubling(pdf: Pdf) -> None:
    """Thirty forms, each of which draws the next one twice: a thousand million squares."""
    form = _made_form(pdf, b"0 0 300 300 re f")
    for _ in range(30):
        outer = _made_form(pdf, b"/Next Do /Next Do")
        outer.Resources = Dictionary(XObject=Dictionary(Next=form))
        form = outer
    _resources(pdf, "XObject", Self=form)
    _add(pdf, b"/Self Do")


def _sized(box: list[float]) -> Edit:
    def edit(pdf: Pdf) -> None:
        pdf.pages[0].MediaBox = Array([round(each, 3) for each in box])

    return edit


def _note(pdf: Pdf) -> None:
    shown = _made_form(pdf, b"0 0 0 rg 0 0 595 842 re f")
    note = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Contents="He agreed to all of it.")
    note.Rect = Array([0, 0, 595, 842])
    note.AP = Dictionary(N=shown)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def _made_form(pdf: Pdf, drawn: bytes) -> Stream:
    form = pdf.make_stream(drawn)
    _say_of(form, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842]))
    return form


def _resources(pdf: Pdf, kind: str, **named: Object) -> None:
    known = pdf.pages[0].Resources
    if f"/{kind}" not in known:
        known[f"/{kind}"] = Dictionary()
    for name, thing in named.items():
        known[f"/{kind}"][f"/{name}"] = thing


def _say_of(stream: Stream, **what: object) -> None:
    for key, value in what.items():
        stream[f"/{key}"] = value


def _add(pdf: Pdf, drawn: bytes | Stream) -> None:
    pdf.pages[0].contents_add(drawn)
