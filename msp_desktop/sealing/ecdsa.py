"""ECDSA signatures on P-256 in one form only: `s` in the lower half of the curve's order.

Whoever has a signature (r, s) can write (r, n - s), which holds as well without any key. Where only
the lower one counts, nobody can make a second file that is signed too (SEC 1, 4.1.3; BIP 62).
"""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import (
    decode_dss_signature,
    encode_dss_signature,
)

_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""How many points P-256 has (SEC 2, 2.4.2)."""


def sign_low(private: ec.EllipticCurvePrivateKey, data: bytes) -> bytes:
    """The signature over that data with SHA-256, as DER, `s` in the lower half.

    Raises:
        ValueError: if the key is not on P-256.
    """
    if not isinstance(private.curve, ec.SECP256R1):
        raise ValueError("not a P-256 key")
    first, second = decode_dss_signature(private.sign(data, ec.ECDSA(hashes.SHA256())))
    return encode_dss_signature(first, min(second, _ORDER - second))


def is_low(signature: bytes) -> bool:
    """Whether those bytes are a signature (DER) with its `s` in the lower half."""
    try:
        _, second = decode_dss_signature(signature)
    except ValueError:
        return False
    return 0 < second <= _ORDER // 2


def other_half(signature: bytes) -> bytes:
    """The other signature that holds over the same data; what a judge of new files refuses.

    Raises:
        ValueError: if it is not a signature as DER writes one.
    """
    first, second = decode_dss_signature(signature)
    return encode_dss_signature(first, _ORDER - second)
