"""Digests over all that a page is drawn with, so that two files can be compared without drawing.

A page is drawn from the objects that it reaches: contents, fonts, forms, boxes, notes. Two pages
whose objects are equal are drawn alike by every program. Objects go into a digest in the order in
which they are met from the page on, keys in order, streams unpacked; so neither numbers nor packing
matter. References to pages count as the page's number. The rest is all that the catalogue reaches
besides: tags, bookmarks, attachment, properties.

The same code runs over a foreign file in the guarded child and over our own in the app.
"""

import hashlib
from collections import deque
from decimal import Decimal
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from msp_desktop.review.sandbox.messages import PageDigests

_PACKING = frozenset({"/Length", "/Filter", "/DecodeParms"})
_OF_A_PAGE = frozenset({"/Parent"})
_OF_THE_CATALOGUE = frozenset({"/Pages"})
_NOTHING: frozenset[str] = frozenset()


def page_digests(pdf: Pdf) -> PageDigests:
    """The digests of a file that is open.

    Raises:
        PdfError: where something cannot be unpacked, within the limits that are set.
        ValueError, TypeError: where something is no object of a PDF.
    """
    walk = _Walk(pdf)
    pages = tuple(walk.over(page.obj, _OF_A_PAGE) for page in pdf.pages)
    about = pdf.trailer.get(Name.Info, Dictionary())
    rest = f"{walk.over(pdf.Root, _OF_THE_CATALOGUE)}{walk.over(about, _NOTHING)}"
    return PageDigests(pages=pages, rest=hashlib.sha256(rest.encode()).hexdigest())


def digests_of_own(file: bytes, password: str) -> PageDigests:
    """The digests of a file that was made here just now."""
    with Pdf.open(BytesIO(file), password=password, attempt_recovery=False) as pdf:
        return page_digests(pdf)


class _Walk:
    """Goes through objects, each once; what streams hold is unpacked once for all pages."""

    def __init__(self, pdf: Pdf) -> None:
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        self._streams: dict[tuple[int, int], bytes] = {}
        certifies = pdf.Root.get(Name.Perms, Dictionary())
        signature = certifies.get(Name.DocMDP) if isinstance(certifies, Dictionary) else None
        # What a signature says is its own; its form is judged apart (`exact_form`).
        self._signature = signature.objgen if isinstance(signature, Dictionary) else (0, 0)

    def over(self, start: Object, without: frozenset[str]) -> str:
        """The digest of that object and all that it reaches, but for those keys of its own."""
        self._met: dict[tuple[int, int], int] = {start.objgen: 0}
        self._waiting: deque[Object] = deque()
        found = hashlib.sha256()
        parts: list[bytes] = []
        self._dictionary(start, parts, without)
        found.update(b"".join(parts))
        while self._waiting:
            parts = [b"\nobj "]
            self._write(self._waiting.popleft(), parts, top=True)
            found.update(b"".join(parts))
        return found.hexdigest()

    def _write(self, thing: object, parts: list[bytes], *, top: bool = False) -> None:
        if isinstance(thing, Object) and thing.is_indirect and not top:
            self._reference(thing, parts)
        elif isinstance(thing, Stream):
            self._dictionary(thing, parts, _PACKING)
            parts.append(b"stream " + self._unpacked(thing))
        elif isinstance(thing, Dictionary):
            self._dictionary(thing, parts, _NOTHING)
        elif isinstance(thing, Array):
            parts.append(b"[")
            for each in thing:
                self._write(each, parts)
            parts.append(b"]")
        else:
            parts.append(_plain(thing))

    def _dictionary(self, thing: Object, parts: list[bytes], without: frozenset[str]) -> None:
        parts.append(b"<<")
        for key in sorted(set(thing.keys()) - without):
            parts.append(f"{key} ".encode("utf-8", "surrogateescape"))
            self._write(thing[key], parts)
        parts.append(b">>")

    def _reference(self, thing: Object, parts: list[bytes]) -> None:
        number = thing.objgen
        if number in self._pages:
            parts.append(b"page%d " % self._pages[number])
        elif number == self._signature:
            parts.append(b"signature ")
        else:
            if number not in self._met:
                self._met[number] = len(self._met)
                self._waiting.append(thing)
            parts.append(b"ref%d " % self._met[number])

    def _unpacked(self, stream: Stream) -> bytes:
        number = stream.objgen
        if number not in self._streams:
            plain = _is_plainly_packed(stream)
            data = stream.read_bytes() if plain else b"packed " + stream.read_raw_bytes()
            self._streams[number] = hashlib.sha256(data).digest()
        return self._streams[number]


def _is_plainly_packed(stream: Stream) -> bool:
    """Whether it is packed as ours are; a photograph, say, stays as it is."""
    packed = stream.get(Name.Filter)
    if isinstance(packed, Array):
        return all(each == Name.FlateDecode for each in packed)
    return packed is None or packed == Name.FlateDecode


def _plain(thing: object) -> bytes:
    """A value that holds no other, so that no two different ones are written alike."""
    if isinstance(thing, bool) or thing is None:
        return f"{thing} ".encode()
    if isinstance(thing, int):
        return f"int{thing} ".encode()
    if isinstance(thing, (Decimal, float)):
        return f"real{thing} ".encode()
    if isinstance(thing, String):
        data = bytes(thing)
        return b"string%d:" % len(data) + data
    if isinstance(thing, Name):
        return f"name{thing} ".encode("utf-8", "surrogateescape")
    raise TypeError("no object of a PDF")
