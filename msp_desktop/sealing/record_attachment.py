"""The record inside a document: its canonical JSON, as far as the recipient may see it.

An associated file as PDF/A-3 wants it (ISO 19005-3, 6.8): it is the source that the pages were made
from. Reading it back takes nothing from the file on trust: neither name, size nor digest.
"""

import hashlib
import re
from datetime import datetime

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from msp_desktop.record.canonical import MOST_BYTES

FILE_NAME = "record.json"
RECIPE_BY = "/MSPDesktop"
"""Under which name the recipe stands among the data of programs."""

_KIND = "/application/json"
_TRAIL = re.compile(r"; trail ([0-9a-f]{64})(?:; answer to [0-9a-f]{32})?\Z")
_REFERENCE = re.compile(r"; answer to ([0-9a-f]{32})\Z")


class NotOneRecordError(ValueError):
    """More is attached than one record, or it is larger than a record may be."""


def attach(
    pdf: Pdf, record: bytes, *, at: datetime, trail_head: str = "", reference: str = ""
) -> None:
    """Attach the canonical JSON of what the recipient may see, its digest beside it.

    `reference` is what an answer to it names.
    """
    stream = pdf.make_stream(record, Type=Name.EmbeddedFile, Subtype=Name(_KIND))
    stream.Params = Dictionary(Size=len(record), ModDate=String(_date(at)))
    about = f"The record as far as it is shared. SHA-256 {digest_of(record)}"
    about += f"; trail {trail_head}" if trail_head else ""
    about += f"; answer to {reference}" if reference else ""
    spec = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(FILE_NAME),
            UF=String(FILE_NAME),
            Desc=String(about),
            AFRelationship=Name.Source,
            EF=Dictionary(F=stream, UF=stream),
        )
    )
    names = Dictionary(Names=Array([String(FILE_NAME), spec]))
    pdf.Root.Names = Dictionary(EmbeddedFiles=pdf.make_indirect(names))
    pdf.Root.AF = Array([spec])


def add_recipe(pdf: Pdf, recipe: bytes, *, at: datetime) -> None:
    """Write how the pages were made of the record into the file's own data (ISO 32000-1, 14.5)."""
    private = pdf.make_stream(recipe)
    own = Dictionary(LastModified=String(_date(at)), Private=private)
    pdf.Root.PieceInfo = Dictionary({RECIPE_BY: own})


def recipe_in(pdf: Pdf) -> bytes:
    """The recipe's bytes, still to be judged; empty where there is none.

    Raises:
        PdfError: where it cannot be read; unpacking obeys the limits that are set for pikepdf.
    """
    noted = pdf.Root.get(Name.PieceInfo)
    own = noted.get(RECIPE_BY) if isinstance(noted, Dictionary) else None
    private = own.get(Name.Private) if isinstance(own, Dictionary) else None
    return bytes(private.read_bytes()) if isinstance(private, Stream) else b""


def trail_named(pdf: Pdf) -> str:
    """The seal of the trail that the attachment names, as 64 hex digits; empty where none is."""
    found = _TRAIL.search(_said_of_it(pdf))
    return found[1] if found else ""


def reference_named(pdf: Pdf) -> str:
    """The reference that an answer to the file names, as 32 hex digits; empty where none is."""
    found = _REFERENCE.search(_said_of_it(pdf))
    return found[1] if found else ""


def _said_of_it(pdf: Pdf) -> str:
    associated = pdf.Root.get(Name.AF)
    spec = associated[0] if isinstance(associated, Array) and len(associated) == 1 else None
    return str(spec.get(Name.Desc, "")) if isinstance(spec, Dictionary) else ""


def attached_record(pdf: Pdf) -> bytes:
    """The bytes of the one attached record, still to be judged; empty where nothing is attached.

    Raises:
        NotOneRecordError: where there is another file too, or more than a record may hold.
        PdfError: where it cannot be read; unpacking obeys the limits that are set for pikepdf.
    """
    listed, associated = pdf.attachments, pdf.Root.get(Name.AF)
    names = [str(name) for name in listed]
    if not names and associated is None:
        return b""
    if names != [FILE_NAME]:
        raise NotOneRecordError
    if not isinstance(associated, Array) or len(associated) != 1:
        raise NotOneRecordError
    named, only = listed[FILE_NAME], associated[0]
    if not isinstance(only, Dictionary) or named.obj.objgen != only.objgen or not only.is_indirect:
        raise NotOneRecordError
    data = bytes(named.get_file().read_bytes())
    if len(data) > MOST_BYTES:
        raise NotOneRecordError
    return data


def digest_of(record: bytes) -> str:
    """SHA-256 of the attached record, which names it."""
    return hashlib.sha256(record).hexdigest()


def _date(moment: datetime) -> str:
    """As PDF writes a moment (ISO 32000-1, 7.9.4)."""
    offset = moment.strftime("%z")
    zone = f"{offset[:3]}'{offset[3:5]}'" if offset else "Z"
    return f"D:{moment:%Y%m%d%H%M%S}{zone}"
