"""A foreign PDF opened with care, inside the guarded child: what must not be in it, and its record.

A referral of ours is plain: pages, tags, one attached record, a signature. Whatever can act, hide
or overwhelm has no business in one, so the file is refused for it, signed or not. Nothing is
mended, and nothing is taken out by name: names of attachments are never looked at.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from io import BytesIO

from pikepdf import (
    Array,
    DataDecodingError,
    Dictionary,
    Encryption,
    Name,
    Object,
    PasswordError,
    Pdf,
    PdfError,
    Stream,
)
from pikepdf.settings import set_qpdf_limits

from msp_desktop.record.canonical import MOST_BYTES
from msp_desktop.review.faults import RefusalCode

MOST_UNPACKED = 64 * 1024 * 1024
MOST_PAGES = 2_000
MOST_OBJECTS = 100_000
MOST_NESTING = 60
MOST_FILTERS = 1

_ACTS = frozenset(
    [
        "/JavaScript",
        "/Launch",
        "/URI",
        "/SubmitForm",
        "/ResetForm",
        "/ImportData",
        "/GoToR",
        "/GoToE",
        "/Rendition",
        "/Movie",
        "/Sound",
        "/Thread",
        "/Hide",
        "/Named",
        "/SetOCGState",
        "/Trans",
        "/GoTo3DView",
        "/RichMediaExecute",
    ]
)
_ACTING = ("/JS", "/XFA", "/OpenAction", "/AA", "/JavaScript", "/RichMediaContent", "/URI")
_REMOTE = ("/F", "/FFilter", "/FDecodeParms")
_HYBRID = re.compile(rb"/XRefStm\b")
_BEGINS = re.compile(rb"%PDF-(1\.[0-7]|2\.0)[\r\n]")
_ENCODINGS = ("ascii", "idna", "latin_1", "utf_16", "utf_16_be")
_FLATE = ("/FlateDecode", "/Fl")


class RefusedError(Exception):
    """The file is not opened any further."""

    def __init__(self, why: RefusalCode) -> None:
        self.why = why
        super().__init__(why.value)


def make_ready() -> None:
    """Load all that opening needs before the fences are up, and keep qpdf to its limits.

    For the whole process, once: qpdf never unpacks without end afterwards.
    """
    for name in _ENCODINGS:
        import_module(f"encodings.{name}")
    # To unlock a file, qpdf wants the system's random numbers at hand; it keeps them once it has.
    Pdf.new().save(BytesIO(), encryption=Encryption(user="", owner="ready", R=6))
    set_qpdf_limits(
        flate_max_memory=MOST_UNPACKED,
        dct_max_memory=MOST_UNPACKED,
        png_max_memory=MOST_UNPACKED,
        run_length_max_memory=MOST_UNPACKED,
        tiff_max_memory=MOST_UNPACKED,
        dct_max_progressive_scans=50,
        max_stream_filters=MOST_FILTERS,
        parser_max_nesting=MOST_NESTING,
        parser_max_errors=1,
        parser_max_container_size=MOST_OBJECTS * 2,
        doc_max_warnings=1,
    )


@contextmanager
def opened_with_care(file: bytes, password: str) -> Iterator[Pdf]:
    """The file, looked through whole; it must be kept for as long as anything of it is used.

    Raises:
        RefusedError: with the reason, wherever it is not plain and whole.
    """
    if not _BEGINS.match(file[:16]):
        raise RefusedError(RefusalCode.NOT_PDF)
    if _HYBRID.search(file):
        raise RefusedError(RefusalCode.BROKEN)
    try:
        with Pdf.open(BytesIO(file), password=password, attempt_recovery=False) as pdf:
            _look_at_lock(pdf, password)
            _look_at_size(pdf)
            for thing in pdf.objects:
                _look_at(thing)
            yield pdf
    except PasswordError:
        raise RefusedError(RefusalCode.PASSWORD) from None
    except DataDecodingError:
        raise RefusedError(RefusalCode.TOO_MUCH) from None
    except (PdfError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        # Whatever pikepdf says of a file that is not built as it ought to be.
        raise RefusedError(RefusalCode.BROKEN) from None


def attached_record(pdf: Pdf) -> bytes:
    """The bytes of the one file that is attached; empty where there is none.

    Raises:
        RefusedError: if there is more than one, or one that is empty, too big or oddly packed.
    """
    streams: dict[tuple[int, int], Object] = {}
    for thing in pdf.objects:
        for spec in _dictionaries(thing):
            if "/EF" in spec:
                streams |= {each.objgen: each for each in _embedded(spec)}
            elif spec.get("/Type") == Name.EmbeddedFile:
                streams[spec.objgen] = spec
    if not streams and not _listed(pdf):
        return b""
    if len(streams) > 1 or _listed(pdf) != 1:
        raise RefusedError(RefusalCode.SEVERAL_RECORDS)
    (stream,) = streams.values()
    return _unpacked(stream)


def _unpacked(stream: Object) -> bytes:
    """What an attached file holds, where it is plainly packed."""
    if not isinstance(stream, Stream) or any(each in stream for each in _REMOTE):
        raise RefusedError(RefusalCode.RECORD_UNREADABLE)
    if stream.get("/Filter") not in {None, *map(Name, _FLATE)} or "/DecodeParms" in stream:
        raise RefusedError(RefusalCode.RECORD_UNREADABLE)
    data = stream.read_bytes()
    if len(data) > MOST_BYTES:
        raise RefusedError(RefusalCode.TOO_MUCH)
    if not data:
        raise RefusedError(RefusalCode.RECORD_UNREADABLE)
    return data


def _look_at_lock(pdf: Pdf, password: str) -> None:
    """Only AES-256 as ISO 32000-2 has it, over everything, with a password that is one."""
    if not pdf.is_encrypted:
        return
    lock = pdf.trailer.Encrypt
    if pdf.encryption.R != 6 or not password or pdf.user_password_matched is False:
        raise RefusedError(RefusalCode.WEAK_LOCK)
    way = lock.CF.StdCF if "/CF" in lock else None
    whole = isinstance(way, Dictionary) and way.get("/CFM") == Name.AESV3
    same = lock.get("/StmF") == Name.StdCF and lock.get("/StrF") == Name.StdCF
    others = lock.get("/EFF", Name.StdCF) != Name.StdCF or len(lock.CF.keys()) != 1
    if not (whole and same) or others or lock.get("/EncryptMetadata", True) is False:
        raise RefusedError(RefusalCode.WEAK_LOCK)


def _look_at_size(pdf: Pdf) -> None:
    if len(pdf.objects) > MOST_OBJECTS or int(pdf.Root.Pages.Count) > MOST_PAGES:
        raise RefusedError(RefusalCode.TOO_MUCH)
    if not 1 <= len(pdf.pages) <= MOST_PAGES:
        raise RefusedError(RefusalCode.TOO_MUCH)


def _look_at(thing: Object) -> None:
    for each in _dictionaries(thing):
        action = each.get("/S")
        if isinstance(action, Name) and str(action) in _ACTS:
            raise RefusedError(RefusalCode.ACTIVE)
        if any(key in each for key in _ACTING):
            raise RefusedError(RefusalCode.ACTIVE)
        if isinstance(each, Stream):
            if any(key in each for key in _REMOTE):
                raise RefusedError(RefusalCode.ACTIVE)
            if _filters(each) > MOST_FILTERS:
                raise RefusedError(RefusalCode.TOO_MUCH)
            if "/Crypt" in str(each.get("/Filter", "")):
                raise RefusedError(RefusalCode.WEAK_LOCK)


def _filters(stream: Stream) -> int:
    named = stream.get("/Filter")
    return len(named) if isinstance(named, Array) else int(named is not None)


def _dictionaries(thing: Object) -> Iterator[Object]:
    """Every dictionary in an object, itself too, without following what it only points at."""
    waiting: list[object] = [thing]
    while waiting:
        each = waiting.pop()
        if not isinstance(each, Object) or (each is not thing and each.is_indirect):
            continue
        if isinstance(each, (Dictionary, Stream)):
            yield each
            waiting += [value for _, value in each.items()]
        elif isinstance(each, Array):
            waiting += list(each)


def _embedded(spec: Object) -> list[Object]:
    return [value for _, value in spec.EF.items()]


def _listed(pdf: Pdf) -> int:
    """How many files the document lists as attached, whatever they are called."""
    return len(pdf.attachments)
