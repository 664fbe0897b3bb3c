"""What is no whole PDF, or is something else too."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Pdf

from tests.review.honest_file import Hostile, built, good


def files() -> Iterator[Hostile]:
    yield Hostile("0 bytes", b"")
    yield Hostile("a header alone", b"%PDF-1.7\n")
    yield Hostile("half a file", good()[: len(good()) // 2])
    yield Hostile("the other half", good()[len(good()) // 2 :])
    yield Hostile("polyglot with a web page", b"<html><!--\n" + good())
    yield Hostile("polyglot with an archive", good() + b"PK\x05\x06" + bytes(18))
    hybrid = BytesIO()
    with Pdf.open(BytesIO(built(key=None))) as pdf:
        pdf.save(hybrid, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    classical = hybrid.getvalue().replace(b"trailer <<", b"trailer << /XRefStm 15")
    yield Hostile("hybrid cross-reference", classical)
    yield Hostile("cross-references to nowhere", good().replace(b"startxref\n", b"startxref\n9"))
    first, last = good().rindex(b"startxref"), good().rindex(b"%%EOF")
    there = good()[first + len(b"startxref") : last].strip()
    circle = b"trailer\n<</Size 1/Prev " + there + b">>\n"
    round_and_round = good() + b"xref\n0 0\n" + circle + b"startxref\n%d\n%%%%EOF\n" % len(good())
    yield Hostile("cross-references that begin anew", round_and_round)
    table = good().find(b"/Type /XRef")
    yield Hostile(
        "cross-references of another kind", good()[:table] + b"/Type /Xref" + good()[table + 11 :]
    )
