"""One signature for one file: the other half of `s` is refused where this app says it signed."""

import pikepdf
import pytest
from asn1crypto.cms import ContentInfo
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from msp_desktop.sealing import ecdsa, signature_form, signing
from msp_desktop.sealing.ecdsa import is_low, other_half, sign_low
from msp_desktop.sealing.signing import reserve_signature, sign
from msp_desktop.sealing.verdict import SealProblem, SealVerdict
from msp_desktop.sealing.verify import verify
from msp_desktop.signing_keys import SigningKey
from tests.sealing.sealed_file import known_as, rowans_key, sealed, unsigned


def test_every_signature_has_its_s_in_the_lower_half() -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    for number in range(64):
        data = bytes([number])
        signature = sign_low(private, data)
        assert is_low(signature)
        assert not is_low(other_half(signature))
        for each in (signature, other_half(signature)):
            private.public_key().verify(each, data, ec.ECDSA(hashes.SHA256()))
    with pytest.raises(InvalidSignature):
        private.public_key().verify(signature, b"other", ec.ECDSA(hashes.SHA256()))
    assert not is_low(b"no signature")


def test_another_curve_is_never_signed_with() -> None:
    with pytest.raises(ValueError, match="P-256"):
        sign_low(ec.generate_private_key(ec.SECP384R1()), b"")


def test_a_file_with_the_other_s_is_refused() -> None:
    file = sealed(archival=True).pdf
    start = file.index(b"/Contents <308") + len(b"/Contents <")
    end = file.index(b">", start)
    padded = bytes.fromhex(file[start:end].decode())
    written = ContentInfo.load(padded)
    info = written["content"]["signer_infos"][0]
    (certificate,) = written["content"]["certificates"]
    chosen = certificate.chosen
    same = signature_form.Certificate(chosen.dump(), chosen.issuer.dump(), chosen.serial_number)
    anew = signature_form.as_written(
        same, info["signed_attrs"].contents, other_half(info["signature"].native), "sha256"
    )
    turned = anew.ljust(len(padded), b"\0").hex().upper().encode()
    known = [known_as(rowans_key())]
    assert verify(file, known=known).standing is SealVerdict.GENUINE
    verdict = verify(file[:start] + turned + file[end:], known=known)
    assert verdict.standing is SealVerdict.ALTERED
    assert verdict.reasons == (SealProblem.SIGNATURE_ODD,)


def test_a_file_signed_before_that_is_accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_build(pdf: pikepdf.Pdf) -> None:
        reserve_signature(pdf, rowans_key())
        del pdf.Root.Perms.DocMDP.Prop_Build

    def high(private: ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
        return other_half(ecdsa.sign_low(private, data))

    with monkeypatch.context() as patched:
        patched.setattr(signing, "sign_low", high)
        key: SigningKey = rowans_key()
        older = sign(unsigned(without_build), key)
    assert verify(older, known=[known_as(rowans_key())]).standing is SealVerdict.GENUINE
