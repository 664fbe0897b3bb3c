"""Whether a file has the outer form that ours have, round what its pages say.

Pages and tags are compared by digest where they can be made again; this is what is left: one end of
the file, a catalogue and a page tree with nothing else in them, boxes and turns as ours, no note on
any page but the place of the signature, which shows nothing. It holds for files of every version.
"""

from collections.abc import Iterator
from decimal import Decimal

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from msp_desktop.review.sandbox.messages import OddForm
from msp_desktop.sealing.signing import FIELD

_CATALOGUE = frozenset(
    [
        "/AF",
        "/AcroForm",
        "/Extensions",
        "/Lang",
        "/MarkInfo",
        "/Metadata",
        "/Names",
        "/Outlines",
        "/OutputIntents",
        "/PageMode",
        "/Pages",
        "/Perms",
        "/PieceInfo",
        "/StructTreeRoot",
        "/Type",
        "/ViewerPreferences",
    ]
)
_INFO = frozenset(
    [
        "/Author",
        "/CreationDate",
        "/Creator",
        "/Keywords",
        "/ModDate",
        "/Producer",
        "/Subject",
        "/Title",
        "/Trapped",
    ]
)
_PAGE = frozenset(
    [
        "/Annots",
        "/Contents",
        "/MediaBox",
        "/Parent",
        "/Resources",
        "/Rotate",
        "/StructParents",
        "/Tabs",
        "/Trans",
        "/Type",
    ]
)
_FIELD = {"/F", "/FT", "/P", "/Rect", "/Subtype", "/T", "/TU", "/Type", "/V"}
_SIGNATURE = {"/ByteRange", "/Contents", "/Filter", "/M", "/Name", "/Reference", "/SubFilter"}
_SIGNATURE_MAY = {"/Prop_Build", "/Type"}
_SHEET = (0.0, 0.0, 595.2756, 841.8898)
_HIDDEN_AT = (-9999.0, -9999.0, -9999.0, -9999.0)
_PRINTED_AND_LOCKED = 132
_ENDING = b"startxref"


def odd_forms(pdf: Pdf, file: bytes) -> tuple[OddForm, ...]:
    """What is not as ours have it; empty for every file of ours, signed or not."""
    return tuple(dict.fromkeys(_odd(pdf, file)))


def _odd(pdf: Pdf, file: bytes) -> Iterator[OddForm]:
    root = pdf.Root
    if file.count(_ENDING) != 1:
        yield OddForm.ENDS
    if "/OCProperties" in root or any(_has_layer(page.obj) for page in pdf.pages):
        yield OddForm.LAYERS
    if set(root.keys()) - _CATALOGUE or not _names_are_ours(root):
        yield OddForm.CATALOGUE
    if set(pdf.trailer.get(Name.Info, Dictionary()).keys()) - _INFO:
        yield OddForm.CATALOGUE
    if not _is_flat(root.Pages, len(pdf.pages)):
        yield OddForm.PAGE_TREE
    if not all(_is_our_page(page.obj) for page in pdf.pages):
        yield OddForm.PAGE
    yield from _odd_notes(pdf)


def _names_are_ours(root: Object) -> bool:
    names = root.get(Name.Names, Dictionary())
    return set(names.keys()) <= {"/EmbeddedFiles"}


def _is_flat(tree: Object, pages: int) -> bool:
    """Whether the tree is one list of pages, with nothing in it that they inherit."""
    if set(tree.keys()) != {"/Count", "/Kids", "/Type"} or tree.Count != pages:
        return False
    kids = tree.Kids
    return isinstance(kids, Array) and len(kids) == pages and all(_is_page(each) for each in kids)


def _is_page(thing: Object) -> bool:
    return isinstance(thing, Dictionary) and thing.get(Name.Type) == Name.Page


def _is_our_page(page: Object) -> bool:
    box = page.get(Name.MediaBox)
    sheet = tuple(map(_number, box)) if isinstance(box, Array) else ()
    same = len(sheet) == len(_SHEET) and all(
        abs(one - other) < 0.01 for one, other in zip(sheet, _SHEET, strict=True)
    )
    turned = page.get(Name.Rotate, 0) != 0 or len(page.get(Name.Trans, Dictionary()).keys()) > 0
    return same and not turned and not set(page.keys()) - _PAGE


def _number(thing: object) -> float:
    return float(thing) if isinstance(thing, (int, Decimal)) else float("nan")


def _has_layer(page: Object) -> bool:
    resources = page.get(Name.Resources, Dictionary())
    return "/Properties" in resources


def _odd_notes(pdf: Pdf) -> Iterator[OddForm]:
    """Notes on pages: none but the signature's own place, on the first, off it, without a look."""
    form = pdf.Root.get(Name.AcroForm)
    fields = form.get(Name.Fields) if isinstance(form, Dictionary) else None
    places = list(fields) if isinstance(fields, Array) else []
    notes = [list(page.obj.get(Name.Annots, Array())) for page in pdf.pages]
    first, others = notes[0], notes[1:]
    if any(others) or len(first) > len(places):
        yield OddForm.NOTES
    if not places and form is None:
        return
    (here, *_) = (*first, None)
    if len(places) != 1 or not isinstance(here, Dictionary) or not _is_our_form(form):
        yield OddForm.SIGNATURE
        return
    same = here.objgen == places[0].objgen != (0, 0)
    if not same or not _is_our_field(here, pdf):
        yield OddForm.SIGNATURE


def _is_our_form(form: Object | None) -> bool:
    return isinstance(form, Dictionary) and set(form.keys()) == {"/Fields", "/SigFlags"}


def _is_our_field(field: Object, pdf: Pdf) -> bool:
    rectangle, value = field.get(Name.Rect), field.get(Name.V)
    if set(field.keys()) != _FIELD or not isinstance(rectangle, Array):
        return False
    ours = (
        field.Subtype == Name.Widget
        and Name.Sig == field.FT
        and str(field.T) == FIELD
        and field.F == _PRINTED_AND_LOCKED
        and tuple(map(_number, rectangle)) == _HIDDEN_AT
        and field.P.objgen == pdf.pages[0].obj.objgen
    )
    return ours and isinstance(value, Dictionary) and _is_our_signature(value)


def _is_our_signature(signature: Object) -> bool:
    keys = set(signature.keys())
    plain = all(isinstance(signature[key], String) for key in ("/M", "/Name") if key in keys)
    return plain and keys >= _SIGNATURE and keys - _SIGNATURE <= _SIGNATURE_MAY
