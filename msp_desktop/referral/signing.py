"""The signature over a whole finished file: the last thing that is done to it.

A certification signature that allows no change (DocMDP 1), PAdES B-B: no trusted time, so it proves
who and what, not when. Its field is not seen on the page. Importing pyHanko takes half a second, so
this is done where a file is saved.
"""

from io import BytesIO

from msp_desktop.referral.certificate import signer_of
from msp_desktop.referral.pyhanko_alone import at_once, shut_out_network
from msp_desktop.referral.signature_form import as_written, signed_attributes
from msp_desktop.signature_keys import SigningKey

FIELD = "Seal"
_DIGEST = "sha256"
_ROOM = 8192
"""Hex digits kept free for the signature: twice what the longest names take."""


def sign(pdf: bytes, key: SigningKey, *, password: str = "") -> bytes:
    """The file with one signature over all of it; `password` is what it is locked with, if it is.

    The file before stays as it is, byte for byte, with the signature after it.
    """
    shut_out_network()
    from asn1crypto.keys import PrivateKeyInfo
    from asn1crypto.x509 import Certificate
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner

    who = signer_of(key.certificate)
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    if password:
        writer.encrypt(password)
    asked = PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm=_DIGEST,
        name=", ".join(each for each in (who.name, who.role, who.organisation) if each),
        certify=True,
        subfilter=SigSeedSubFilter.PADES,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    field = SigFieldSpec(
        FIELD,
        invis_sig_settings=InvisSigSettings(box_out_of_bounds=True),
        readable_field_name="The signature over this document",
    )
    certificate = Certificate.load(key.certificate)
    signer = SimpleSigner(
        signing_cert=certificate,
        signing_key=PrivateKeyInfo.load(key.private),
        cert_registry=None,
    )
    digested, _, output = at_once(
        PdfSigner(asked, signer, new_field_spec=field).async_digest_doc_for_signing(
            writer, bytes_reserved=_ROOM
        )
    )
    attributes = signed_attributes(digested.document_digest, certificate, _DIGEST)
    signature = at_once(signer.async_sign_raw(attributes.dump(), _DIGEST))
    digested.fill_with_cms(output, as_written(certificate, attributes, signature, _DIGEST))
    return bytes(output.getvalue())
