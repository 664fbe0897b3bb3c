"""Whatever is done to a sealed file after it was signed is noticed, and said in words."""

import random
from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pikepdf import Array, Dictionary, Name

from msp_desktop.sealing import signature_form, signing
from msp_desktop.sealing.certificate import certified, signer_of
from msp_desktop.sealing.network_off import disable_network
from msp_desktop.sealing.seal import seal
from msp_desktop.sealing.signing import reserve_signature, sign
from msp_desktop.sealing.verdict import SealProblem, SealVerdict
from msp_desktop.sealing.verify import verify
from msp_desktop.signing_keys import SigningKey
from tests.sealing.sealed_file import (
    ROWAN,
    bert,
    known_as,
    prepared,
    rowans_key,
    sealed,
    unlocked,
    unsigned,
    with_room,
)

REFUSED = {SealVerdict.ALTERED, SealVerdict.UNREADABLE}


def judged(file: bytes, password: str = "") -> tuple[SealVerdict, SealProblem | None]:
    verdict = verify(file, password, [known_as(rowans_key())])
    assert verdict.unchanged == (verdict.signer is not None)
    assert verdict.unchanged or not verdict.record
    return verdict.standing, next(iter(verdict.reasons), None)


def changed(file: bytes, at: int, by: int) -> bytes:
    return file[:at] + bytes([file[at] ^ by]) + file[at + 1 :]


@pytest.mark.parametrize(
    ("archival", "drawn"), [(False, 15), (True, 140)], ids=["locked", "archival"]
)
def test_a_changed_byte_anywhere_is_refused(archival: bool, drawn: int) -> None:
    """Drawn by chance, and each one where the file begins, where it ends and round its signature.

    Inside the signature's own place too, where what is changed is signed by nobody.
    """
    file = sealed(archival=archival)
    size, gap = len(file.pdf), file.pdf.index(b"<308")
    end = file.pdf.index(b">", gap)
    seed = random.Random(20261121)  # noqa: S311 - the same places every time
    places = {
        *range(9),
        *range(size - 20, size),
        *range(gap - 6, gap + 10),
        *range(end - 4, end + 6),
        *(seed.randrange(size) for _ in range(drawn)),
        *(seed.randrange(gap, gap + 2_080) for _ in range(drawn)),
    }
    passed = [
        at
        for at in sorted(places)
        if judged(changed(file.pdf, at, 1 << seed.randrange(8)), file.password)[0] not in REFUSED
    ]
    assert passed == []


def test_what_is_cut_off_or_added_is_refused() -> None:
    file = sealed(archival=True).pdf
    for other in (file[:-1], file[:-7], file + b"\n", file + b"%%EOF\n", file + file, file[1:]):
        assert judged(other)[0] in REFUSED
    assert judged(b"")[1] is SealProblem.NOT_PDF
    assert judged(b"\x89PNG")[0] is SealVerdict.UNREADABLE
    assert judged(file[: len(file) // 2]) == (SealVerdict.ALTERED, SealProblem.BROKEN)


def test_a_later_revision_is_refused_even_if_it_changes_nothing_that_is_seen() -> None:
    disable_network()
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    file = sealed(archival=True).pdf
    writer: Any = IncrementalPdfFileWriter(BytesIO(file))
    writer.root["/Lang"] = writer.root["/Lang"]
    writer.update_root()
    later = BytesIO()
    writer.write(later)
    assert later.getvalue().startswith(file)
    assert judged(later.getvalue()) == (SealVerdict.ALTERED, SealProblem.NOT_WHOLE)


def test_a_second_signature_is_refused_whoever_made_it() -> None:
    disable_network()
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

    key, file = rowans_key(), unsigned()
    for place in ("One", "Other"):
        signer: Any = SimpleSigner(
            Certificate.load(key.certificate), PrivateKeyInfo.load(key.private), cert_registry=None
        )
        maker: Any = PdfSigner(PdfSignatureMetadata(field_name=place), signer)
        writer = IncrementalPdfFileWriter(BytesIO(file))
        work = maker.async_digest_doc_for_signing(writer, bytes_reserved=8192)
        with pytest.raises(StopIteration) as done:
            work.send(None)
        file = done.value.value[2].getvalue()
    assert judged(file) == (SealVerdict.ALTERED, SealProblem.SIGNATURES)


def test_a_file_that_was_written_anew_is_refused() -> None:
    assert judged(unlocked(sealed(archival=True)))[0] is SealVerdict.ALTERED
    assert judged(unlocked(sealed()))[0] is SealVerdict.ALTERED


def test_a_file_without_a_signature_is_refused() -> None:
    assert judged(bert().pdf) == (SealVerdict.UNSIGNED, SealProblem.NOT_SIGNED)


def test_a_signature_moved_from_another_file_is_refused() -> None:
    later = replace(bert(), trail_head="ab" * 32)
    first, other = sealed(archival=True).pdf, seal(later, rowans_key(), archival=True).pdf
    at, of = first.index(b"<308"), other.index(b"<308")
    moved = first[:at] + other[of : of + 8194] + first[at + 8194 :]
    assert judged(moved) == (SealVerdict.ALTERED, SealProblem.CHANGED)


def test_a_lock_is_told_from_damage() -> None:
    file = sealed()
    assert judged(file.pdf) == (SealVerdict.UNREADABLE, SealProblem.LOCKED)
    assert judged(file.pdf, "not the words") == (SealVerdict.UNREADABLE, SealProblem.STAYS_LOCKED)


def test_a_key_that_nobody_confirmed_is_said_to_be_unknown() -> None:
    file = seal(bert(), certified(ROWAN), archival=True)
    assert judged(file.pdf) == (SealVerdict.UNKNOWN_KEY, SealProblem.KEY_UNKNOWN)


def test_a_known_key_under_another_name_is_pointed_out() -> None:
    verdict = verify(
        sealed(archival=True).pdf, "", [known_as(rowans_key(), name="Somebody Applegarth")]
    )
    assert verdict.standing is SealVerdict.GENUINE
    assert verdict.reasons == (SealProblem.OTHER_NAME,)


def test_a_new_certificate_for_the_same_key_stays_known() -> None:
    promoted = certified(ROWAN.but(role="sergeant"), rowans_key())
    file = seal(bert(), promoted, archival=True)
    assert judged(file.pdf) == (SealVerdict.GENUINE, None)
    assert signer_of(promoted.certificate).role == "sergeant"


def test_a_known_signer_cannot_send_a_second_file_along() -> None:
    def more(pdf: pikepdf.Pdf) -> None:
        pdf.attachments["more.txt"] = b"something else"

    def none(pdf: pikepdf.Pdf) -> None:
        del pdf.Root.AF
        del pdf.Root.Names

    def other(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AF = Array([pdf.make_indirect(Dictionary(Type=Name.Filespec))])

    for change in (lambda _: None, none):
        assert judged(prepared(change))[0] is SealVerdict.GENUINE
    for change in (more, other):
        assert judged(prepared(change)) == (SealVerdict.ALTERED, SealProblem.RECORD)


def test_a_field_that_waits_to_be_filled_in_is_refused() -> None:
    def field(pdf: pikepdf.Pdf) -> None:
        text = pdf.make_indirect(Dictionary(FT=Name.Tx, T=pikepdf.String("more")))
        pdf.Root.AcroForm = Dictionary(Fields=Array([text]))

    assert judged(prepared(field)) == (SealVerdict.ALTERED, SealProblem.SIGNATURES)


def test_a_bomb_is_not_unpacked() -> None:
    def bomb(pdf: pikepdf.Pdf) -> None:
        stream = pdf.Root.AF[0].EF.F
        stream.write(b" " * (80 * 1024 * 1024))

    assert judged(prepared(bomb))[0] is SealVerdict.ALTERED


def test_a_signature_that_allows_changes_is_refused() -> None:
    def forms_may_be_filled_in(pdf: pikepdf.Pdf) -> None:
        reserve_signature(pdf, rowans_key())
        pdf.Root.Perms.DocMDP.Reference[0].TransformParams.P = 2

    file = sign(unsigned(forms_may_be_filled_in), rowans_key())
    assert judged(file) == (SealVerdict.ALTERED, SealProblem.NOT_FINAL)


def test_a_weak_digest_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    roomy = with_room(rowans_key())
    weak = {"sha1": ("1.3.14.3.2.26", "1.2.840.10045.4.1")}
    with monkeypatch.context() as patched:
        patched.setattr(signature_form, "METHODS", weak)
        patched.setattr(signing, "_DIGEST", "sha1")
        file = sign(roomy, rowans_key())
    assert judged(file) == (SealVerdict.ALTERED, SealProblem.WEAK)


def test_a_file_without_room_for_one_signature_is_never_signed() -> None:
    with pytest.raises(signing.NoRoomError):
        sign(unsigned(), rowans_key())
    with pytest.raises(signing.NoRoomError):
        sign(sealed(archival=True).pdf, rowans_key())
    roomy = with_room(rowans_key())
    with pytest.raises(signing.NoRoomError):
        sign(roomy + roomy, rowans_key())


@pytest.mark.parametrize("curve", [ec.SECP384R1(), None], ids=["another curve", "rsa"])
def test_another_kind_of_key_is_no_certificate_of_ours(curve: ec.EllipticCurve | None) -> None:
    private = (
        ec.generate_private_key(curve) if curve else rsa.generate_private_key(65537, key_size=2048)
    )
    ours = x509.load_der_x509_certificate(rowans_key().certificate)
    made = (
        x509.CertificateBuilder()
        .subject_name(ours.subject)
        .issuer_name(ours.subject)
        .public_key(private.public_key())
        .serial_number(1)
        .not_valid_before(ours.not_valid_before_utc)
        .not_valid_after(ours.not_valid_after_utc)
        .sign(private, hashes.SHA256())
    )
    certificate = made.public_bytes(serialization.Encoding.DER)
    with pytest.raises(ValueError, match="P-256"):
        signer_of(certificate)
    with pytest.raises(ValueError, match="P-256"):
        with_room(replace(rowans_key(), certificate=certificate))


def test_a_certificate_of_somebody_else_does_not_lend_their_name() -> None:
    """Signed with one key, with the certificate of another inside."""
    forged = SigningKey(private=certified(ROWAN).private, certificate=rowans_key().certificate)
    assert judged(sign(with_room(forged), forged)) == (SealVerdict.ALTERED, SealProblem.CHANGED)
