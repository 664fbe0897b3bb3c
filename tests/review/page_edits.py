"""What is done to a file of ours before it is signed: one edit a function."""

import struct
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream, String

Edit = Callable[[Pdf], None]


def on_page(data: bytes, *, first: bool = False, page: int = 1) -> Edit:
    """More drawn on a page, after all the rest or before it."""

    def edit(pdf: Pdf) -> None:
        drawn = Stream(pdf, data)
        if first:
            pdf.pages[page].contents_add(drawn, prepend=True)
        else:
            pdf.pages[page].contents_add(drawn, prepend=False)

    return edit


def set_on_page(key: str, value: Any, page: int = 1) -> Edit:  # noqa: ANN401
    def edit(pdf: Pdf) -> None:
        pdf.pages[page].obj[key] = value

    return edit


def inherited(key: str, value: Any) -> Edit:  # noqa: ANN401
    def edit(pdf: Pdf) -> None:
        pdf.Root.Pages[key] = value
        for page in pdf.pages:
            if key in page.obj:
                del page.obj[key]

    return edit


def set_on_root(key: str, value: Any) -> Edit:  # noqa: ANN401
    def edit(pdf: Pdf) -> None:
        pdf.Root[key] = value

    return edit


def noted(subtype: Name, **more: Any) -> Edit:  # noqa: ANN401
    """Something laid over the second page, with a look of its own."""

    def edit(pdf: Pdf) -> None:
        look = Stream(pdf, b"1 1 1 rg 0 0 400 300 re f")
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 400, 300])
        note = Dictionary(
            Type=Name.Annot,
            Subtype=subtype,
            Rect=Array([60, 400, 460, 700]),
            F=4,
            AP=Dictionary(N=pdf.make_indirect(look)),
            **more,
        )
        pdf.pages[1].obj.Annots = Array([pdf.make_indirect(note)])

    return edit


def look_for_the_signature(pdf: Pdf) -> None:
    field = pdf.Root.AcroForm.Fields[0]
    look = Stream(pdf, b"1 1 1 rg 0 0 400 300 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 400, 300])
    field.AP = Dictionary(N=pdf.make_indirect(look))
    field.Rect = Array([60, 400, 460, 700])


def _instructions(pdf: Pdf, change: Callable[[list[Any]], list[Any]], page: int = 1) -> None:
    parsed = [
        (each.operands, each.operator) for each in pikepdf.parse_content_stream(pdf.pages[page])
    ]
    written = pikepdf.unparse_content_stream(change(parsed))
    pdf.pages[page].obj.Contents = pdf.make_stream(written)


def _shown(parsed: list[Any]) -> list[int]:
    return [at for at, (_, operator) in enumerate(parsed) if str(operator) == "TJ"]


def swap_two_lines(pdf: Pdf) -> None:
    def change(parsed: list[Any]) -> list[Any]:
        places = _shown(parsed)
        one, other = places[3], places[-3]
        (first, operator), (second, _) = parsed[one], parsed[other]
        parsed[one], parsed[other] = (second, operator), (first, operator)
        return parsed

    _instructions(pdf, change)


def drop_a_line(pdf: Pdf) -> None:
    def change(parsed: list[Any]) -> list[Any]:
        del parsed[_shown(parsed)[5]]
        return parsed

    _instructions(pdf, change)


def read_otherwise_than_seen(pdf: Pdf) -> None:
    """A piece whose letters are in another order, with what is read in its place."""

    def change(parsed: list[Any]) -> list[Any]:
        at = _shown(parsed)[4]
        (drawn,), operator = parsed[at]
        letters = b"".join(bytes(each) for each in drawn if isinstance(each, String))
        turned = Array([String(bytes(reversed(letters)))])
        said = Dictionary(ActualText=String("I do not want to go back"))
        mark = ([Name.Span, said], Operator("BDC"))
        return [*parsed[:at], mark, ([turned], operator), ([], Operator("EMC")), *parsed[at + 1 :]]

    _instructions(pdf, change)


def _faces(pdf: Pdf) -> list[Dictionary]:
    return [each for each in pdf.objects if isinstance(each, Dictionary) and "/FontFile2" in each]


def swap_glyphs(pdf: Pdf) -> None:
    """Two outlines of equal length in the first face, each in the place of the other."""
    file = _faces(pdf)[0].FontFile2
    data = bytearray(file.read_bytes())
    tables = {
        bytes(data[at : at + 4]): struct.unpack(">II", data[at + 8 : at + 16])
        for at in range(12, 12 + 16 * struct.unpack(">H", data[4:6])[0], 16)
    }
    glyphs, head = tables[b"glyf"][0], tables[b"head"][0]
    places, length = tables[b"loca"]
    long = struct.unpack(">h", data[head + 50 : head + 52])[0] == 1
    kind, scale = (">I", 1) if long else (">H", 2)
    size = struct.calcsize(kind)
    found = [
        struct.unpack(kind, data[at : at + size])[0] * scale
        for at in range(places, places + length, size)
    ]
    by_length: dict[int, int] = {}
    for begin, end in pairwise(found):
        other = by_length.setdefault(end - begin, begin)
        if end - begin > 20 and other != begin:
            one, two = glyphs + other, glyphs + begin
            first, second = data[one : one + end - begin], data[two : two + end - begin]
            if first != second:
                data[one : one + end - begin], data[two : two + end - begin] = second, first
                file.write(bytes(data))
                return
    raise AssertionError("no two outlines are of equal length")


def _fonts(pdf: Pdf) -> list[Dictionary]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, Dictionary) and each.get("/Type") == Name.Font and "/Widths" in each
    ]


def other_widths(pdf: Pdf) -> None:
    font = _fonts(pdf)[0]
    font.Widths = Array([0 for _ in font.Widths])


def other_meanings(pdf: Pdf) -> None:
    one, other = _fonts(pdf)[:2]
    one.ToUnicode, other.ToUnicode = other.ToUnicode, one.ToUnicode


def swap_fonts(pdf: Pdf) -> None:
    fonts = pdf.pages[1].obj.Resources.Font
    one, other, *_ = sorted(fonts.keys())
    fonts[one], fonts[other] = fonts[other], fonts[one]


def layered(pdf: Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("shown")))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group]))
    )
    pdf.pages[1].obj.Resources.Properties = Dictionary(L0=group)
    pdf.pages[1].contents_add(Stream(pdf, b"/OC /L0 BDC\n"), prepend=True)
    pdf.pages[1].contents_add(Stream(pdf, b"\nEMC"), prepend=False)


def see_through(pdf: Pdf) -> None:
    pdf.pages[1].obj.Resources.ExtGState = Dictionary(G0=Dictionary(ca=0, CA=0))
    pdf.pages[1].contents_add(Stream(pdf, b"/G0 gs\n"), prepend=True)


def drop_a_page(pdf: Pdf) -> None:
    del pdf.pages[1]


def turn_pages_round(pdf: Pdf) -> None:
    pdf.pages.reverse()


def other_bookmark(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Title = String("He agrees to all of it")


def other_alternative(pdf: Pdf) -> None:
    element = next(e for e in pdf.objects if isinstance(e, Dictionary) and "/Alt" in e)
    element.Alt = String("He agrees to all of it")


def other_tags(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(P=Name.Artifact)


def other_title(pdf: Pdf) -> None:
    pdf.trailer.Info.Title = String("Nothing to do")


def other_number(pdf: Pdf) -> None:
    """Words in the form that holds the number of the page."""
    for each in pdf.pages[1].obj.Resources.XObject.values():
        each.write(each.read_bytes() + b" 0 0 0 rg -90 0 80 2 re f")


def inherited_fonts(pdf: Pdf) -> None:
    pdf.Root.Pages.Resources = pdf.pages[1].obj.Resources
    del pdf.pages[1].obj["/Resources"]


def word_added(pdf: Pdf) -> None:
    from msp_desktop.review.sandbox.page_text import _meanings

    for name, font in pdf.pages[1].obj.Resources.Font.items():
        codes = {letter: code for code, letter in _meanings(font).items()}
        if {"n", "o"} <= codes.keys():
            word = bytes((codes["n"], codes["o"]))
            drawn = f"BT {name} 11 Tf 60 300 Td <{word.hex()}> Tj ET".encode()
            pdf.pages[1].contents_add(Stream(pdf, drawn), prepend=False)
            return
    raise AssertionError("no face has the letters")
