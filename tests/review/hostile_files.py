"""Every hostile file of the list, made here: its name, its bytes, the password it goes by."""

import re
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Literal

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from pikepdf import Array, Dictionary, Encryption, Name, Pdf, String
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from msp_desktop.referral.certificate import certified
from msp_desktop.referral.kinds import kind_named
from msp_desktop.referral.making import Made, make_referral
from msp_desktop.referral.record_attached import attach
from msp_desktop.referral.signing import sign
from msp_desktop.signature_keys import SigningKey
from tests.review.reviewing import OFFICERS_KEY
from tests.unlocked import NOON
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)
PASSWORD = "abacus zestfully yodel unwoven canary lantern"

Edit = Callable[[Pdf], None]


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file of the list."""

    name: str
    file: bytes
    password: str = ""


@cache
def made() -> Made:
    """The honest referral that everything hostile is made from."""
    return make_referral(VISIT, kind_named("supervisor"), at=NOON)


def built(
    edit: Edit | None = None,
    *,
    key: SigningKey | None = OFFICERS_KEY,
    record: bytes | None = None,
    lock: Encryption | None = None,
    password: str = "",
) -> bytes:
    """The referral with that record, edited, locked and then signed, as the app would."""
    done = BytesIO()
    with Pdf.open(BytesIO(made().pdf)) as pdf:
        attach(pdf, made().record if record is None else record, at=NOON)
        if edit is not None:
            edit(pdf)
        pdf.save(
            done,
            encryption=lock if lock is not None else False,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
    return sign(done.getvalue(), key, password=password) if key else done.getvalue()


@cache
def good() -> bytes:
    """The honest referral, sealed and not locked."""
    return built()


def all_of_them() -> Iterator[Hostile]:
    """The whole list."""
    for group in (_signatures, _updates, _active, _overwhelming, _broken, _locks, _records):
        yield from group()


def _signatures() -> Iterator[Hostile]:
    yield Hostile("unsigned", built(key=None))
    yield Hostile("stranger with the same name", built(key=certified(doorstep.OFFICER)))
    yield Hostile("expired certificate", built(key=_expired(OFFICERS_KEY)))
    yield Hostile("two signatures", _with_second_signature(good()))
    yield Hostile("trailing byte", good() + b"\n")
    yield Hostile("trailing bytes", good() + b"\n%%EOF\n" * 20)
    start = good().rindex(b"/Contents <") + len(b"/Contents <")
    end = good().index(b">", start)
    yield Hostile("padding changed", good()[: end - 2] + b"01" + good()[end:])
    yield Hostile("padding shortened", good()[: end - 2] + good()[end:])
    lower = good()[start:end].lower()
    yield Hostile("signature in another hand", good()[:start] + lower + good()[end:])
    yield Hostile("signature of zeros", good()[:start] + b"0" * (end - start) + good()[end:])


def _updates() -> Iterator[Hostile]:
    """What is added behind the signed bytes, as programs that edit PDFs do."""
    for name, change in (
        ("annotation update", _add_annotation),
        ("content update", _change_content),
        ("form update", _change_form),
        ("DSS update", _add_dss),
        ("shadow hide", _empty_page),
        ("shadow replace", _replace_record),
    ):
        writer = IncrementalPdfFileWriter(BytesIO(good()))
        change(writer)
        yield Hostile(name, _written(writer))
    longer = good() + b"% He agreed to all of it.\n%%EOF\n"
    yield Hostile("trailing bytes, byte range claimed anew", _claimed_anew(longer))


def _claimed_anew(file: bytes) -> bytes:
    """The signature's byte range, made to say that it goes on to the new end."""
    said = re.search(rb"/ByteRange \[(\d+ \d+ (\d+)) (\d+ *)\]", file)
    assert said is not None
    rest = str(len(file) - int(said[2])).encode().ljust(len(said[3]))
    return file[: said.start(3)] + rest + file[said.end(3) :]


def _active() -> Iterator[Hostile]:
    """Signed by the known key, and still refused."""
    for kind, more in (
        ("JavaScript", {"JS": String("app.alert(1)")}),
        ("Launch", {"F": String("calc.exe")}),
        ("URI", {"URI": String("https://example.invalid/")}),
        ("SubmitForm", {"F": String("https://example.invalid/")}),
        ("GoToR", {"F": String("../other.pdf")}),
    ):
        action = {"S": Name(f"/{kind}"), **more}
        yield Hostile(f"{kind} on opening", built(_root("OpenAction", action)))
        yield Hostile(f"{kind} in a link", built(_link(action)))
    yield Hostile(
        "XFA", built(lambda pdf: _set(pdf, "AcroForm", {"XFA": pdf.make_stream(b"<xdp/>")}))
    )
    yield Hostile("action when closed", built(_root("AA", {"WC": Dictionary(S=Name("/Named"))})))
    names = {"JavaScript": Dictionary(Names=Array([String("a"), Dictionary(JS=String("1"))]))}
    yield Hostile("named JavaScript", built(lambda pdf: _set_in(pdf.Root.Names, names)))


def _overwhelming() -> Iterator[Hostile]:
    bomb = zlib.compress(bytes(100 << 20), 1)
    yield Hostile("bomb in a page", built(_content(bomb, Name.FlateDecode)))
    yield Hostile("bomb as the record", built(_content_of_record(bomb)))
    nested = b"q Q"
    for _ in range(30):
        nested = zlib.compress(nested)
    yield Hostile("nested filters", built(_content(nested, Array([Name.FlateDecode] * 30))))
    yield Hostile("run-length bomb", built(_content(b"\x81 " * 3_000_000, Name.RunLengthDecode)))
    deep = b"[" * 50_000 + b"]" * 50_000
    yield Hostile("deep nesting", _plain(b"<</Type/Catalog/Pages 2 0 R/Deep " + deep + b">>"))
    yield Hostile("cyclic page tree", _plain(pages=b"<</Type/Pages/Count 1/Kids[2 0 R]>>"))
    many = b"3 0 R " * 1_000_000
    yield Hostile(
        "a million pages", _plain(pages=b"<</Type/Pages/Count 1000000/Kids[" + many + b"]>>")
    )
    yield Hostile("a million claimed", _plain(pages=b"<</Type/Pages/Count 1000000/Kids[3 0 R]>>"))
    yield Hostile("no pages", _plain(pages=b"<</Type/Pages/Count 0/Kids[]>>"))


def _broken() -> Iterator[Hostile]:
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


def _locks() -> Iterator[Hostile]:
    weak: tuple[tuple[Literal[2, 3, 4, 5], str], ...] = (
        (2, "RC4, 40 bits"),
        (3, "RC4, 128 bits"),
        (4, "AES-128"),
        (5, "R5"),
    )
    for revision, name in weak:
        lock = Encryption(
            user=PASSWORD, owner=PASSWORD, R=revision, aes=revision >= 4, metadata=revision >= 4
        )
        with warnings.catch_warnings(action="ignore"):  # pikepdf warns of R5, rightly
            yield Hostile(name, built(lock=lock, key=None), PASSWORD)
    empty = Encryption(user="", owner=PASSWORD, R=6)
    yield Hostile("empty password", built(lock=empty, key=None))
    yield Hostile("empty password, owner's given", built(lock=empty, key=None), PASSWORD)
    bare = Encryption(user=PASSWORD, owner=PASSWORD, R=6, metadata=False)
    yield Hostile("partly encrypted", built(lock=bare, key=None), PASSWORD)
    whole = Encryption(user=PASSWORD, owner=PASSWORD, R=6)
    locked = built(lock=whole, key=None)
    yield Hostile("wrong password", locked, "not this one")
    yield Hostile("no password", locked)
    for part in (b"/StrF /StdCF", b"/StmF /StdCF"):
        name = part[1:5].decode()
        yield Hostile(
            f"partly encrypted, {name}",
            locked.replace(part, part[:6] + b"/Ident"),
            PASSWORD,
        )


def _records() -> Iterator[Hostile]:
    record = made().record
    for path in (
        "../../../tmp/gone",
        "/etc/passwd",
        "C:\\Windows\\x",
        "CON",
        "a\x00b",
        "record.json/",
    ):
        yield Hostile(f"attached as {path!r}", built(_called(path)))
    yield Hostile("two records", built(_second_record))
    yield Hostile("no record", built(_no_record))
    yield Hostile(
        "200 MB of record",
        built(_content_of_record(zlib.compress(b'{"a":"' + b"a" * (200 << 20), 1))),
    )
    for name, spoilt in (
        ("keys given twice", record[:-1] + b',"version":2}'),
        ("NaN", record.replace(b'"version":', b'"version":NaN,"was":')),
        ("a lone surrogate", record.replace(b'"pack":"', b'"pack":"\\ud800')),
        ("another order", b'{"version":2,' + record[1:]),
        ("white space", record + b" "),
        ("no JSON", b"\x00\xff" * 50),
        ("nothing", b""),
        ("deep JSON", b"[" * 200_000),
    ):
        yield Hostile(f"a record of {name}", built(record=spoilt))


def _root(key: str, value: Mapping[str, object]) -> Edit:
    return lambda pdf: _set(pdf, key, value)


def _dictionary(value: Mapping[str, object]) -> Dictionary:
    return Dictionary({f"/{key}": each for key, each in value.items()})


def _set_in(thing: pikepdf.Object, value: Mapping[str, object]) -> None:
    for key, each in value.items():
        thing[f"/{key}"] = each


def _set(pdf: Pdf, key: str, value: Mapping[str, object]) -> None:
    pdf.Root[f"/{key}"] = pdf.make_indirect(_dictionary(value))


def _link(action: Mapping[str, object]) -> Edit:
    def edit(pdf: Pdf) -> None:
        link = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 500, 800], A=_dictionary(action)
        )
        pdf.pages[0].Annots = Array([pdf.make_indirect(link)])

    return edit


def _content(data: bytes, packed: Name | Array) -> Edit:
    def edit(pdf: Pdf) -> None:
        stream = pdf.make_stream(b"")
        stream.write(data, filter=packed)
        pdf.pages[0].Contents = stream

    return edit


def _content_of_record(data: bytes) -> Edit:
    def edit(pdf: Pdf) -> None:
        pdf.Root.AF[0].EF.F.write(data, filter=Name.FlateDecode)

    return edit


def _called(path: str) -> Edit:
    def edit(pdf: Pdf) -> None:
        spec = pdf.Root.AF[0]
        spec.F = spec.UF = String(path)
        pdf.Root.Names.EmbeddedFiles.Names[0] = String(path)

    return edit


def _second_record(pdf: Pdf) -> None:
    pdf.attachments["other.json"] = made().record


def _no_record(pdf: Pdf) -> None:
    del pdf.Root.Names
    del pdf.Root.AF


def _plain(
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


def _expired(key: SigningKey) -> SigningKey:
    """The same key, with a certificate whose time is over."""
    old = x509.load_der_x509_certificate(key.certificate)
    private = serialization.load_der_private_key(key.private, None)
    made_anew = (
        x509.CertificateBuilder()
        .subject_name(old.subject)
        .issuer_name(old.issuer)
        .public_key(old.public_key())
        .serial_number(old.serial_number)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2021, 1, 1, tzinfo=UTC))
    )
    for extension in old.extensions:
        made_anew = made_anew.add_extension(extension.value, critical=extension.critical)
    signed = made_anew.sign(private, hashes.SHA256())  # type: ignore[arg-type]
    return SigningKey(key.private, signed.public_bytes(serialization.Encoding.DER))


def _with_second_signature(file: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(file))
    field = writer.root["/AcroForm"]["/Fields"][0]
    copy = generic.DictionaryObject(field)
    copy[generic.NameObject("/T")] = generic.pdf_string("Second")
    fields = writer.root["/AcroForm"]["/Fields"]
    fields.append(writer.add_object(copy))
    writer.update_container(fields)
    return _written(writer)


def _written(writer: IncrementalPdfFileWriter) -> bytes:
    done = BytesIO()
    writer.write(done)
    return done.getvalue()


def _page(writer: IncrementalPdfFileWriter) -> generic.DictionaryObject:
    page = writer.find_page_for_modification(0)[0]
    writer.mark_update(page)
    return page.get_object()


def _add_annotation(writer: IncrementalPdfFileWriter) -> None:
    note = generic.DictionaryObject(
        {
            generic.NameObject("/Type"): generic.NameObject("/Annot"),
            generic.NameObject("/Subtype"): generic.NameObject("/FreeText"),
            generic.NameObject("/Contents"): generic.pdf_string("He agreed."),
        }
    )
    _page(writer)[generic.NameObject("/Annots")] = generic.ArrayObject([writer.add_object(note)])


def _change_content(writer: IncrementalPdfFileWriter) -> None:
    new = writer.add_object(generic.StreamObject(stream_data=b"BT (He agreed.) Tj ET"))
    _page(writer)[generic.NameObject("/Contents")] = new


def _change_form(writer: IncrementalPdfFileWriter) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]
    field[generic.NameObject("/Ff")] = generic.NumberObject(0)
    writer.update_container(field)


def _add_dss(writer: IncrementalPdfFileWriter) -> None:
    writer.root[generic.NameObject("/DSS")] = generic.DictionaryObject(
        {generic.NameObject("/Certs"): generic.ArrayObject()}
    )
    writer.update_root()


def _empty_page(writer: IncrementalPdfFileWriter) -> None:
    del _page(writer)["/Contents"]


def _replace_record(writer: IncrementalPdfFileWriter) -> None:
    embedded = writer.root["/AF"][0]["/EF"]
    other = generic.StreamObject(stream_data=made().record.replace(b"Bert", b"Burt"))
    other[generic.NameObject("/Type")] = generic.NameObject("/EmbeddedFile")
    new = writer.add_object(other)
    embedded[generic.NameObject("/F")] = embedded[generic.NameObject("/UF")] = new
    writer.update_container(embedded)
