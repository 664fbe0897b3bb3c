"""The one form in which a signature is written (CMS, RFC 5652), for whoever writes or judges one.

One signer, one certificate, ECDSA, and nothing that is not signed. What PAdES asks to be signed
beside the digest (ETSI EN 319 142-1, 6.3) is signed, and nothing else.
"""

from typing import Any

SIGNED = ("cms_algorithm_protection", "content_type", "message_digest", "signing_certificate_v2")
"""What is signed, by asn1crypto's names, in order of the alphabet."""


def signed_attributes(digest: bytes, certificate: Any, method: str) -> Any:  # noqa: ANN401 - asn1crypto
    """What is signed for a file of that digest; `method` is the digest's, as `sha256`."""
    from asn1crypto.cms import CMSAttributes
    from pyhanko.sign.general import as_signing_certificate_v2, simple_cms_attribute

    protected = {
        "digest_algorithm": {"algorithm": method},
        "signature_algorithm": {"algorithm": f"{method}_ecdsa"},
    }
    values = {
        "content_type": "data",
        "message_digest": digest,
        "signing_certificate_v2": as_signing_certificate_v2(certificate),
        "cms_algorithm_protection": protected,
    }
    return CMSAttributes([simple_cms_attribute(kind, value) for kind, value in values.items()])


def as_written(certificate: Any, attributes: Any, signature: bytes, method: str) -> bytes:  # noqa: ANN401
    """The whole signature as DER: the signer's certificate, what is signed, and the signature."""
    from asn1crypto.cms import ContentInfo

    signer = {
        "version": "v1",
        "sid": {
            "issuer_and_serial_number": {
                "issuer": certificate.issuer,
                "serial_number": certificate.serial_number,
            }
        },
        "digest_algorithm": {"algorithm": method},
        "signature_algorithm": {"algorithm": f"{method}_ecdsa"},
        "signed_attrs": attributes,
        "signature": signature,
    }
    content = {
        "version": "v1",
        "digest_algorithms": [{"algorithm": method}],
        "encap_content_info": {"content_type": "data"},
        "certificates": [certificate],
        "signer_infos": [signer],
    }
    return bytes(ContentInfo({"content_type": "signed_data", "content": content}).dump())
