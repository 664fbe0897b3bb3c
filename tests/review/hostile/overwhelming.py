"""What unpacks, nests or goes round without end."""

import zlib
from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Pdf

from tests.review.honest_file import Hostile, built, with_content, with_record_packed


def files() -> Iterator[Hostile]:
    bomb = zlib.compress(bytes(100 << 20), 1)
    yield Hostile("bomb in a page", built(with_content(bomb, Name.FlateDecode)))
    yield Hostile("bomb as the record", built(with_record_packed(bomb)))
    nested = b"q Q"
    for _ in range(30):
        nested = zlib.compress(nested)
    yield Hostile("nested filters", built(with_content(nested, Array([Name.FlateDecode] * 30))))
    yield Hostile(
        "run-length bomb", built(with_content(b"\x81 " * 3_000_000, Name.RunLengthDecode))
    )
    deep = b"[" * 50_000 + b"]" * 50_000
    yield Hostile("deep nesting", by_hand(b"<</Type/Catalog/Pages 2 0 R/Deep " + deep + b">>"))
    yield Hostile("cyclic page tree", by_hand(pages=b"<</Type/Pages/Count 1/Kids[2 0 R]>>"))
    many = b"3 0 R " * 1_000_000
    yield Hostile(
        "a million pages", by_hand(pages=b"<</Type/Pages/Count 1000000/Kids[" + many + b"]>>")
    )
    yield Hostile("a million claimed", by_hand(pages=b"<</Type/Pages/Count 1000000/Kids[3 0 R]>>"))
    yield Hostile("page tree 5,000 deep", built(_deep_tree, key=None))
    yield Hostile("a page of pages within pages", built(_forms_within_forms))
    yield Hostile("a page that draws 9 MB", built(with_content(b"0 g " * (9 << 18), None)))
    yield Hostile("tags in a circle", built(_tags_in_a_circle, key=None))
    yield Hostile("a word of 60,000 letters to be read in its place", built(_long_word))
    yield Hostile("120,000 objects", built(_many_objects))
    yield Hostile("no pages", by_hand(pages=b"<</Type/Pages/Count 0/Kids[]>>"))


def _deep_tree(pdf: Pdf) -> None:
    """The only page far below, so that whoever follows the tree step by step runs out of room."""
    below = pdf.pages[0].obj
    for _ in range(5_000):
        above = pdf.make_indirect(Dictionary(Type=Name.Pages, Kids=Array([below]), Count=1))
        below.Parent = above
        below = above
    pdf.Root.Pages = below


def _forms_within_forms(pdf: Pdf) -> None:
    inner = pdf.make_stream(b"/Again Do", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    inner.Resources = Dictionary(XObject=Dictionary(Again=inner))
    pdf.pages[0].Resources.XObject = Dictionary(Again=inner)
    pdf.pages[0].Contents = pdf.make_stream(b"/Again Do")


def _tags_in_a_circle(pdf: Pdf) -> None:
    tree = pdf.Root.StructTreeRoot
    tree.ParentTree = pdf.make_indirect(Dictionary(Kids=Array([])))
    tree.ParentTree.Kids.append(tree.ParentTree)
    tree.K = Array([tree])


def _long_word(pdf: Pdf) -> None:
    drawn = b"/Span <</ActualText (" + b"a" * 60_000 + b")>> BDC EMC"
    pdf.pages[0].Contents = pdf.make_stream(drawn)


def _many_objects(pdf: Pdf) -> None:
    pdf.Root.Many = Array([pdf.make_indirect(Array([number])) for number in range(120_000)])


def by_hand(
    root: bytes = b"<</Type/Catalog/Pages 2 0 R>>",
    pages: bytes = b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
) -> bytes:
    """A PDF written by hand, its cross-references right."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate((root, pages, page), 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(out)
    return out + b"xref\n0 4\n0000000000 65535 f \n" + table + end
