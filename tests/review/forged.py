"""Files whose pages a confirmed signer made to show something other than the record says.

Each is our own file, edited as a program for PDFs would, and then signed with a key that is known.
"""

import random
import struct
import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream, String

from msp_desktop.documents.make import RenderedDocument
from msp_desktop.documents.recipe import Recipe, recipe_from_json, recipe_to_json
from msp_desktop.practice.codes import PartName
from msp_desktop.sealing.record_attachment import add_recipe, attach
from msp_desktop.sealing.signing import reserve_signature, sign
from tests.review.honest_file import made
from tests.review.reviewing import OFFICERS_KEY

Edit = Callable[[Pdf], None]


class Forged(NamedTuple):
    """One forgery: what was done, before the place of the signature was made or after."""

    name: str
    before: Edit | None = None
    after: Edit | None = None
    recipe: Callable[[Recipe], Recipe] | None = None


def file_of(
    forged: Forged, of: RenderedDocument | None = None, *, with_recipe: bool = True
) -> bytes:
    """The file, signed with the officer's key."""
    whole = made() if of is None else of
    recipe = whole.recipe
    if forged.recipe is not None:
        read = recipe_from_json(recipe)
        assert read is not None
        recipe = recipe_to_json(forged.recipe(read))
    done = BytesIO()
    with Pdf.open(BytesIO(whole.pdf)) as pdf:
        attach(pdf, whole.record, at=whole.document.made_at)
        if with_recipe:
            add_recipe(pdf, recipe, at=whole.document.made_at)
        if forged.before is not None:
            forged.before(pdf)
        reserve_signature(pdf, OFFICERS_KEY)
        if forged.after is not None:
            forged.after(pdf)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", pikepdf.PageCopyWarning)
            pdf.save(
                done,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                fix_metadata_version=False,
            )
    return sign(done.getvalue(), OFFICERS_KEY)


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


def _look_for_the_signature(pdf: Pdf) -> None:
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


def _added(pdf: Pdf) -> None:
    from msp_desktop.review.sandbox.page_text import _meanings

    for name, font in pdf.pages[1].obj.Resources.Font.items():
        codes = {letter: code for code, letter in _meanings(font).items()}
        if {"n", "o"} <= codes.keys():
            word = bytes((codes["n"], codes["o"]))
            drawn = f"BT {name} 11 Tf 60 300 Td <{word.hex()}> Tj ET".encode()
            pdf.pages[1].contents_add(Stream(pdf, drawn), prepend=False)
            return
    raise AssertionError("no face has the letters")


def _hiding(*parts: str) -> Callable[[Recipe], Recipe]:
    def change(recipe: Recipe) -> Recipe:
        kept = tuple(each for each in recipe.included if each.key not in parts)
        hidden = (PartName(each) for each in parts)
        return recipe.but(included=kept, not_for_it=(*recipe.not_for_it, *hidden))

    return change


def forgeries() -> Iterator[Forged]:
    """The whole list."""
    box, stroke = b"\nq 1 1 1 rg 40 300 500 200 re f Q", b"\nq 2 w 60 500 m 500 500 l S Q"
    no = b"\nq 3 w 60 600 m 60 640 l 90 600 l 90 640 l S Q"
    sheet, half = Array([0, 0, 595, 841]), Array([0, 420, 595.2756, 841.8898])
    yield Forged("signature with a look", after=_look_for_the_signature)
    yield Forged("widget", noted(Name.Widget, FT=Name.Btn, T=String("b")))
    for kind in ("Stamp", "FreeText", "Square", "Link", "Ink", "Redact", "Watermark", "Text"):
        yield Forged(f"{kind} over a page", noted(Name(f"/{kind}"), Contents=String("He agreed.")))
    yield Forged("a stamp for print only", noted(Name.Stamp, OC=Dictionary()))
    yield Forged("read otherwise than seen", read_otherwise_than_seen)
    yield Forged("white box", on_page(box))
    yield Forged("path through words", on_page(stroke))
    yield Forged("struck through before the words", on_page(stroke, first=True))
    yield Forged("a word drawn as a path", on_page(no))
    yield Forged("a word added", _added)
    for key, value in (
        ("/CropBox", half),
        ("/MediaBox", half),
        ("/Rotate", 180),
        ("/UserUnit", 3),
        ("/TrimBox", half),
    ):
        yield Forged(f"own {key}", set_on_page(key, value))
        yield Forged(f"inherited {key}", inherited(key, value))
    yield Forged("media box nearly ours", set_on_page("/MediaBox", sheet))
    yield Forged("layers", layered)
    yield Forged("white ink", on_page(b"1 1 1 rg 1 1 1 RG\n", first=True))
    yield Forged("invisible letters", on_page(b"3 Tr\n", first=True))
    yield Forged("off the page", on_page(b"1 0 0 1 2000 0 cm\n", first=True))
    yield Forged("cut away", on_page(b"0 0 1 1 re W n\n", first=True))
    yield Forged("see-through", see_through)
    yield Forged("lines swapped", swap_two_lines)
    yield Forged("a line dropped", drop_a_line)
    yield Forged("glyphs swapped", swap_glyphs)
    yield Forged("widths", other_widths)
    yield Forged("meanings swapped", other_meanings)
    yield Forged("faces swapped", swap_fonts)
    yield Forged("inherited faces", inherited_fonts)
    yield Forged("page dropped", drop_a_page)
    yield Forged("pages in another order", turn_pages_round)
    yield Forged("page number", other_number)
    yield Forged("bookmark", other_bookmark)
    yield Forged("alternative text", other_alternative)
    yield Forged("tags", other_tags)
    yield Forged("title", other_title)
    yield Forged("language", set_on_root("/Lang", String("ar")))
    yield Forged("labels of pages", set_on_root("/PageLabels", Dictionary(Nums=Array([]))))
    yield Forged("threads", set_on_root("/Threads", Array([])))
    yield Forged("first view", set_on_root("/PageMode", Name.UseOutlines))
    yield Forged("a recipe without the plan", recipe=_hiding("plan"))
    yield Forged("a recipe without what is wanted", recipe=_hiding("outcomes", "plan"))
    yield Forged(
        "another day in the recipe", recipe=lambda r: r.but(made_at=r.made_at.replace(year=2020))
    )
    yield Forged("a draft in the recipe", recipe=lambda r: r.but(draft=True))


def changed_by_chance(seed: int) -> Forged:
    """One object of the file changed in some way, drawn by chance; the same for the same seed."""
    drawn = random.Random(seed)  # noqa: S311 - the same places every time

    def edit(pdf: Pdf) -> None:
        tree = pdf.Root.Pages.objgen  # qpdf writes that one anew, whatever stands in it
        reached = [
            each
            for each in _reached(pdf)
            if isinstance(each, (Dictionary, Stream)) and each.objgen != tree
        ]
        _change(drawn.choice(reached), drawn)

    return Forged(f"by chance {seed}", edit)


def _reached(pdf: Pdf) -> list[Any]:
    """Every indirect object that a page or the catalogue reaches, but for the attached record."""
    found: dict[tuple[int, int], Any] = {}
    waiting: list[Any] = [pdf.Root, pdf.trailer.Info]
    while waiting:
        thing = waiting.pop()
        if not isinstance(thing, pikepdf.Object):
            continue
        if thing.is_indirect:
            if thing.objgen in found:
                continue
            found[thing.objgen] = thing
        if isinstance(thing, (Dictionary, Stream)):
            waiting += [value for key, value in thing.items() if key not in ("/AF", "/Names")]
        elif isinstance(thing, Array):
            waiting += list(thing)
    return [found[number] for number in sorted(found)]


def _change(thing: Any, drawn: random.Random) -> None:  # noqa: ANN401
    keys = sorted(set(thing.keys()) - {"/Length", "/Filter", "/DecodeParms"})
    if isinstance(thing, Stream) and drawn.random() < 0.6:
        data = bytearray(thing.read_bytes() or b" ")
        at = drawn.randrange(len(data))
        data[at] ^= 1 << drawn.randrange(8)
        thing.write(bytes(data))
        return
    if not keys:
        thing["/Other"] = 1
        return
    key = drawn.choice(keys)
    value = thing[key]
    if drawn.random() < 0.3 and key not in ("/Type", "/Kids", "/Pages"):
        del thing[key]
    elif isinstance(value, int):
        thing[key] = value + 1
    elif isinstance(value, String):
        thing[key] = String(f"{value}x")
    elif isinstance(value, Name) and key != "/Type":
        thing[key] = Name("/Other")
    elif isinstance(value, Array) and len(value) and key != "/Kids":
        thing[key] = Array(list(value)[:-1])
    else:
        thing["/Other"] = 1
