"""Keys, certificates and signatures that are not as ours are, each refused by its own words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509.oid import NameOID
from pikepdf import Array, Dictionary, Name, String

from msp_desktop.sealing.certificate import certified, public_key_of, signer_of
from msp_desktop.sealing.signing import reserve_signature, sign
from msp_desktop.sealing.statements import (
    StatementSignature,
    der_of,
    private_key,
    sign_statement,
    statement_signer,
)
from msp_desktop.sealing.verdict import SealProblem, SealVerdict, by_key
from msp_desktop.sealing.verify import MOST_BYTES, verify
from tests.sealing.sealed_file import ROWAN, known_as, rowans_key, sealed, unsigned, with_room

RSA = rsa.generate_private_key(65537, 2048)
MEANS, SAID = b"ours v1\n", b"what was said"


def der(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def certificate(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, *named: str) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each) for each in named])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2036, 1, 1, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(Encoding.DER)


def test_a_statement_names_its_signer_and_no_other_key_or_word_does() -> None:
    signed = sign_statement(rowans_key(), MEANS, SAID)
    assert statement_signer(signed, MEANS, SAID) is not None
    assert statement_signer(signed, b"other\n", SAID) is None
    assert statement_signer(signed, MEANS, b"other") is None
    rsa_public = RSA.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    longer = der_of(ec.generate_private_key(ec.SECP384R1()).public_key())
    for public in (rsa_public.hex(), longer.hex(), "", "00", signed.public_key.upper()):
        other = StatementSignature(public, signed.signature)
        assert statement_signer(other, MEANS, SAID) is None


def test_only_a_key_on_a_curve_is_taken_from_a_certificate_or_signs() -> None:
    with pytest.raises(ValueError, match="not a key on a curve"):
        public_key_of(certificate(RSA, "Rowan"))
    with pytest.raises(ValueError, match="not a certificate"):
        public_key_of(b"nothing")
    assert der_of(public_key_of(rowans_key().certificate)) == der_of(
        private_key(rowans_key()).public_key()
    )
    wrong = replace(rowans_key(), private=der(RSA))
    with pytest.raises(TypeError, match="not one that signs"):
        certified(ROWAN, wrong)
    with pytest.raises(TypeError, match="not one that signs"):
        private_key(wrong)
    with pytest.raises(TypeError, match="not one that signs"):
        sign(with_room(rowans_key()), wrong)


def test_a_certificate_that_names_two_people_names_nobody() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    assert signer_of(certificate(key, "Rowan")).name == "Rowan"
    with pytest.raises(ValueError, match="named twice"):
        signer_of(certificate(key, "Rowan", "Somebody else"))


Change = Callable[[pikepdf.Pdf], None]


def signed_with(change: Change) -> bytes:
    """A whole file whose signature was set out in another way before it was signed."""

    def otherwise(pdf: pikepdf.Pdf) -> None:
        reserve_signature(pdf, rowans_key())
        change(pdf)

    return sign(unsigned(otherwise), rowans_key())


def judged(change: Change) -> tuple[SealVerdict, SealProblem]:
    verdict = verify(signed_with(change), "", [known_as(rowans_key())])
    return verdict.standing, verdict.reasons[0]


def _another_value(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm.Fields[0].V = pdf.make_indirect(Dictionary(Type=Name("/Other")))


def _no_permissions(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.Perms


def _two_references(pdf: pikepdf.Pdf) -> None:
    reference = pdf.Root.Perms.DocMDP.Reference
    reference.append(reference[0])


def _no_parameters(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Perms.DocMDP.Reference = Array([Dictionary(TransformMethod=Name.DocMDP)])


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_another_value, SealProblem.SIGNATURES),
        (_no_permissions, SealProblem.NOT_FINAL),
        (_two_references, SealProblem.NOT_FINAL),
        (_no_parameters, SealProblem.NOT_FINAL),
    ],
)
def test_a_signature_that_certifies_in_another_way_is_refused(
    change: Change, why: SealProblem
) -> None:
    assert judged(change) == (SealVerdict.ALTERED, why)


def test_a_moment_that_is_none_is_told_as_none() -> None:
    def badly_dated(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Perms.DocMDP.M = String("yesterday")

    verdict = verify(signed_with(badly_dated), "", [known_as(rowans_key())])
    assert verdict.unchanged
    assert verdict.signed_at is None


def test_what_is_too_large_or_no_pdf_is_not_opened() -> None:
    assert verify(b"%PDF-" + bytes(MOST_BYTES), "", []).reasons == (SealProblem.TOO_LARGE,)
    assert verify(b"PK\x03\x04", "", []).reasons == (SealProblem.NOT_PDF,)
    assert sealed(archival=True).pdf.startswith(b"%PDF-")


def test_an_expired_certificate_is_said_before_whose_it_is() -> None:
    assert by_key(known_as(rowans_key()), expired=True) is SealVerdict.EXPIRED
    assert by_key(known_as(rowans_key()), expired=False) is SealVerdict.GENUINE
    assert by_key(None, expired=False) is SealVerdict.UNKNOWN_KEY


def test_two_records_are_none() -> None:
    def twice(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AF.append(pdf.Root.AF[0])

    assert judged(twice) == (SealVerdict.ALTERED, SealProblem.RECORD)


def test_a_range_that_is_not_in_whole_bytes_is_none() -> None:
    file = sealed(archival=True).pdf
    at = file.index(b"/ByteRange")
    begins = file.index(b"0", at)
    other = file[: begins + 1] + b"." + file[begins + 2 :]
    assert verify(other, "", []).reasons == (SealProblem.NOT_WHOLE,)
