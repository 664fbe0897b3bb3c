"""Signatures that are none, somebody else's, over, or not as they were written."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from msp_desktop.sealing.certificate import certified
from msp_desktop.signing_keys import SigningKey
from tests.review.honest_file import Hostile, built, good
from tests.review.hostile.updates import written
from tests.review.reviewing import OFFICERS_KEY
from tests.visits import doorstep


def files() -> Iterator[Hostile]:
    yield Hostile("unsigned", built(key=None))
    yield Hostile("stranger with the same name", built(key=certified(doorstep.OFFICER)))
    yield Hostile("expired certificate", built(key=expired(OFFICERS_KEY)))
    yield Hostile("two signatures", with_second_signature(good()))
    yield Hostile("trailing byte", good() + b"\n")
    yield Hostile("trailing bytes", good() + b"\n%%EOF\n" * 20)
    start = good().rindex(b"/Contents <") + len(b"/Contents <")
    end = good().index(b">", start)
    yield Hostile("padding changed", good()[: end - 2] + b"01" + good()[end:])
    yield Hostile("padding shortened", good()[: end - 2] + good()[end:])
    lower = good()[start:end].lower()
    yield Hostile("signature in another hand", good()[:start] + lower + good()[end:])
    yield Hostile("signature of zeros", good()[:start] + b"0" * (end - start) + good()[end:])


def expired(key: SigningKey) -> SigningKey:
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


def with_second_signature(file: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(file))
    field = writer.root["/AcroForm"]["/Fields"][0]
    copy = generic.DictionaryObject(field)
    copy[generic.NameObject("/T")] = generic.pdf_string("Second")
    fields = writer.root["/AcroForm"]["/Fields"]
    fields.append(writer.add_object(copy))
    writer.update_container(fields)
    return written(writer)
