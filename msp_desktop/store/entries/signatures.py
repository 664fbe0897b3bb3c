"""Signatures over entries: the practitioner's key (ECDSA, P-256, SHA-256) signs an entry's id.

An entry is signed as it is written, where the store has a key by then; the others when they are to
leave the store. The key never leaves it.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select, update

from msp_desktop.record.case.entry import EntryId
from msp_desktop.store.entries.batches import batched
from msp_desktop.store.tables import entry, key_epoch, signing_key


def sign(connection: Connection, names: Iterable[EntryId]) -> int:
    """Sign those of these entries that this store wrote and that are not signed yet.

    Gives how many were signed: none where there is no key.
    """
    private = connection.execute(select(signing_key.c.private)).scalar()
    wanted = sorted(set(names))
    if private is None or not wanted:
        return 0
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    key = load_der_private_key(private, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("the key that is kept is not one that signs")
    own = select(key_epoch.c.author).where(key_epoch.c.own == 1)
    unsigned = select(entry.c.id).where(entry.c.signature.is_(None), entry.c.author.in_(own))
    left = [
        name
        for some in batched(wanted)
        for name in connection.execute(unsigned.where(entry.c.id.in_(some))).scalars()
    ]
    if left:
        signed = [
            {"name": name, "made": key.sign(name.encode(), ec.ECDSA(hashes.SHA256()))}
            for name in left
        ]
        connection.execute(
            update(entry)
            .where(entry.c.id == bindparam("name"))
            .values(signature=bindparam("made")),
            signed,
        )
    return len(left)


def is_signed_by(certificate: bytes, name: EntryId, signature: bytes) -> bool:
    """Whether the key of that certificate (DER) signed the entry of that id."""
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509 import InvalidVersion, load_der_x509_certificate

    try:
        public = load_der_x509_certificate(certificate).public_key()
        if not isinstance(public, ec.EllipticCurvePublicKey):
            return False
        public.verify(signature, name.encode(), ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, InvalidVersion, UnsupportedAlgorithm, ValueError):
        return False
    return True
