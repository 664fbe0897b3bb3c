"""The short seal at the end of a document: the record it was made from, and the trail's head.

Sixteen digits of each are enough to lay a printed page beside the file, the record or the trail.
"""

import hashlib

import msgspec

from msp_desktop.pdf.blocks import Document, Source

_SHOWN = 16


def with_seal_line(document: Document, record: bytes, trail_head: str) -> Document:
    """The document with its seal as the last thing said.

    `record` is the canonical JSON that goes with it; `trail_head` the seal of the newest row of the
    store's trail, or empty.
    """
    digest = hashlib.sha256(record).hexdigest()
    words = f"Seal: record {_short(digest)}"
    if trail_head:
        words += f"; trail {_short(trail_head)}"
    line = Source(f"{words}. The record is attached to the file.")
    return msgspec.structs.replace(document, blocks=(*document.blocks, line))


def _short(digest: str) -> str:
    """Its first digits, four at a time."""
    return " ".join(digest[at : at + 4] for at in range(0, _SHOWN, 4))
