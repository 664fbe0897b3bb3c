"""The exchange key: what bundles for a store are sealed to, beside the key that signs.

An X25519 key of the age format. Its public half stands on the key card, signed by the key whose
twelve words people compare, so that there is nothing further to compare: whoever knows those words
knows whose exchange key it is.
"""

import base64
import hashlib
import re
from typing import Final, NamedTuple

from msp_desktop.exchange.faults import CardNotRight
from msp_desktop.signing_keys import SigningKey

CARD_BEGINS: Final = "MSP-EXCHANGE:"
"""What the text and QR code of an exchange key begin with."""

_SIGNED_FOR: Final = b"msp-desktop exchange key v1\n"
_RECIPIENT: Final = 62
"""Letters of an age recipient: `age1` and 58 more."""

_PROOF: Final = 156
"""Letters of 97 bytes in base32: the public key's point, then the signature's two numbers."""

_CARD = re.compile(
    rf"{CARD_BEGINS}(?P<recipient>AGE1[02-9A-Z]{{{_RECIPIENT - 4}}})"
    rf":(?P<proof>[A-Z2-7]{{{_PROOF}}})"
)
CARD_LENGTH: Final = len(CARD_BEGINS) + _RECIPIENT + 1 + _PROOF


class ExchangeKey(NamedTuple):
    """Somebody's exchange key as their card gives it.

    `recipient` is in age's own form (`age1…`); `fingerprint` names the key that signed it.
    """

    recipient: str
    fingerprint: str
    card: str


def new_identity() -> str:
    """A new key, in age's own form; it is kept in the store and nowhere else."""
    from pyrage import x25519

    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """The public half of a key."""
    from pyrage import x25519

    return str(x25519.Identity.from_str(identity).to_public())


def card_text(identity: str, signing: SigningKey) -> str:
    """The exchange key as it stands on the card, proved by the key that signs."""
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    key = serialization.load_der_private_key(signing.private, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that is kept is not one that signs")
    recipient = recipient_of(identity)
    made = key.sign(_SIGNED_FOR + recipient.encode(), ec.ECDSA(hashes.SHA256()))
    r, s = decode_dss_signature(made)
    point = key.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
    )
    proof = base64.b32encode(point + r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    return f"{CARD_BEGINS}{recipient.upper()}:{proof.decode().rstrip('=')}"


def read_card(text: str) -> ExchangeKey:
    """The exchange key in the text of a card, wherever it stands, over however many lines.

    Raises:
        CardNotRight: there is none, or its signature does not hold.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
    from pyrage import RecipientError, x25519

    found = _CARD.search("".join(text.split()).upper())
    if found is None:
        raise CardNotRight
    recipient = found["recipient"].lower()
    try:
        x25519.Recipient.from_str(recipient)
        proof = base64.b32decode(found["proof"] + "=" * (-_PROOF % 8))
        point, r, s = proof[:33], proof[33:65], proof[65:]
        public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), point)
        signature = encode_dss_signature(int.from_bytes(r, "big"), int.from_bytes(s, "big"))
        public.verify(signature, _SIGNED_FOR + recipient.encode(), ec.ECDSA(hashes.SHA256()))
    except (ValueError, InvalidSignature, RecipientError):
        raise CardNotRight from None
    spki = public.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return ExchangeKey(recipient, hashlib.sha256(spki).hexdigest(), found[0])
