"""Records that are missing, several, or not as the app writes them."""

import zlib
from collections.abc import Iterator

from pikepdf import Pdf, String

from tests.review.honest_file import Edit, Hostile, built, made, with_record_packed


def files() -> Iterator[Hostile]:
    record = made().record
    for path in (
        "../../../tmp/gone",
        "/etc/passwd",
        "C:\\Windows\\x",
        "CON",
        "a\x00b",
        "record.json/",
    ):
        yield Hostile(f"attached as {path!r}", built(with_record_called(path)))
    yield Hostile("two records", built(with_second_record))
    yield Hostile("no record", built(without_record))
    yield Hostile(
        "200 MB of record",
        built(with_record_packed(zlib.compress(b'{"a":"' + b"a" * (200 << 20), 1))),
    )
    for name, spoilt in (
        ("keys given twice", record[:-1] + b',"version":2}'),
        ("NaN", record.replace(b'"version":', b'"version":NaN,"was":')),
        ("a lone surrogate", record.replace(b'"pack":"', b'"pack":"\\ud800')),
        ("another order", b'{"version":2,' + record[1:]),
        ("white space", record + b" "),
        ("no JSON", b"\x00\xff" * 50),
        ("nothing", b""),
        ("Infinity", record.replace(b'"version":', b'"version":1e999,"was":')),
        ("a number of 5,000 digits", record.replace(b'"version":', b'"version":' + b"9" * 5_000)),
        ("a later version", record.replace(b'"version":', b'"version":9')),
        ("another kind", record.replace(b'"format":"msp', b'"format":"xsp')),
        ("a byte order mark", b"\xef\xbb\xbf" + record),
        ("overlong letters", record.replace(b'"pack":"', b'"pack":"\xc0\xaf')),
        ("deep JSON", b"[" * 200_000),
    ):
        yield Hostile(f"a record of {name}", built(record=spoilt))


def with_record_called(path: str) -> Edit:
    def edit(pdf: Pdf) -> None:
        spec = pdf.Root.AF[0]
        spec.F = spec.UF = String(path)
        pdf.Root.Names.EmbeddedFiles.Names[0] = String(path)

    return edit


def with_second_record(pdf: Pdf) -> None:
    pdf.attachments["other.json"] = made().record


def without_record(pdf: Pdf) -> None:
    del pdf.Root.Names
    del pdf.Root.AF
