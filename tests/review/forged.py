"""Files whose pages a confirmed signer made to show something other than the record says.

Each is our own file, edited as a program for PDFs would, and then signed with a key that is known.
"""

import random
import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, NamedTuple, TypeVar

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from msp_desktop.documents.make import RenderedDocument
from msp_desktop.documents.recipe import ChosenForReader, Recipe, recipe_from_json, recipe_to_json
from msp_desktop.practice.codes import PartName
from msp_desktop.sealing.record_attachment import add_recipe, attach
from msp_desktop.sealing.signing import reserve_signature, sign
from tests.review.honest_file import made
from tests.review.page_edits import (
    Edit,
    drop_a_line,
    drop_a_page,
    inherited,
    inherited_fonts,
    layered,
    look_for_the_signature,
    noted,
    on_page,
    other_alternative,
    other_bookmark,
    other_meanings,
    other_number,
    other_tags,
    other_title,
    other_widths,
    read_otherwise_than_seen,
    see_through,
    set_on_page,
    set_on_root,
    swap_fonts,
    swap_glyphs,
    swap_two_lines,
    turn_pages_round,
    word_added,
)
from tests.review.reviewing import OFFICERS_KEY

Some = TypeVar("Some", bound=ChosenForReader)


class Forged(NamedTuple):
    """One forgery: what was done, before the place of the signature was made or after."""

    name: str
    before: Edit | None = None
    after: Edit | None = None
    recipe: Callable[[Recipe], Recipe] | None = None


def file_of(
    forged: Forged,
    of: RenderedDocument | None = None,
    *,
    with_recipe: bool = True,
    written: bytes = b"",
) -> bytes:
    """The file, signed with the officer's key; `written` takes the place of its recipe."""
    whole = made() if of is None else of
    recipe = written or whole.recipe
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


def hiding(*parts: str) -> Callable[[Some], Some]:
    """A recipe, or what was chosen of one conversation in it, without these parts."""

    def change(recipe: Some) -> Some:
        kept = tuple(each for each in recipe.included if each.key not in parts)
        hidden = (PartName(each) for each in parts)
        return recipe.but(included=kept, not_for_it=(*recipe.not_for_it, *hidden))

    return change


def forgeries() -> Iterator[Forged]:
    """The whole list."""
    box, stroke = b"\nq 1 1 1 rg 40 300 500 200 re f Q", b"\nq 2 w 60 500 m 500 500 l S Q"
    no = b"\nq 3 w 60 600 m 60 640 l 90 600 l 90 640 l S Q"
    sheet, half = Array([0, 0, 595, 841]), Array([0, 420, 595.2756, 841.8898])
    yield Forged("signature with a look", after=look_for_the_signature)
    yield Forged("widget", noted(Name.Widget, FT=Name.Btn, T=String("b")))
    for kind in ("Stamp", "FreeText", "Square", "Link", "Ink", "Redact", "Watermark", "Text"):
        yield Forged(f"{kind} over a page", noted(Name(f"/{kind}"), Contents=String("He agreed.")))
    yield Forged("a stamp for print only", noted(Name.Stamp, OC=Dictionary()))
    yield Forged("read otherwise than seen", read_otherwise_than_seen)
    yield Forged("white box", on_page(box))
    yield Forged("path through words", on_page(stroke))
    yield Forged("struck through before the words", on_page(stroke, first=True))
    yield Forged("a word drawn as a path", on_page(no))
    yield Forged("a word added", word_added)
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
    yield Forged("a recipe without the plan", recipe=hiding("plan"))
    yield Forged("a recipe without what is wanted", recipe=hiding("outcomes", "plan"))
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
