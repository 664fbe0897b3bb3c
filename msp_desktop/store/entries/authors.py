"""Who writes entries here: this store's key, in an epoch that ends whenever a copy comes back.

A store that was restored from a backup has forgotten some of its entries, and others may have them
by now. It goes on as another author, so that its next entry is no second "number five".
"""

import secrets
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, insert, literal_column, select

from msp_desktop.record.case.entry import AuthorId, author_id
from msp_desktop.store.tables import key_epoch, signing_key


class KeyEpoch(NamedTuple):
    """An author: the fingerprint of the key (empty before there is one) and the epoch's name."""

    author: AuthorId
    fingerprint: str
    epoch: str
    began: datetime
    own: bool


def current_author(connection: Connection, at: datetime) -> AuthorId:
    """Who writes here now; a new epoch where there is none, or the key is another."""
    newest = _newest_own(connection)
    if newest is not None and newest.fingerprint == _fingerprint(connection):
        return newest.author
    return begin_epoch(connection, at)


def begin_epoch(connection: Connection, at: datetime) -> AuthorId:
    """Go on as another author from here; called where a copy of the store came back."""
    fingerprint, epoch = _fingerprint(connection), secrets.token_hex(16)
    author = author_id(fingerprint, epoch)
    connection.execute(
        insert(key_epoch).values(
            author=author, fingerprint=fingerprint, epoch=epoch, began=at.isoformat(), own=1
        )
    )
    return author


def authors(connection: Connection) -> tuple[KeyEpoch, ...]:
    """Every author whose entries are here, in the order they became known."""
    rows = connection.execute(select(key_epoch).order_by(literal_column("rowid")))
    return tuple(_epoch(row) for row in rows)


def _newest_own(connection: Connection) -> KeyEpoch | None:
    own = [one for one in authors(connection) if one.own]
    return own[-1] if own else None


def _epoch(row: Row[*tuple[Any, ...]]) -> KeyEpoch:
    began = datetime.fromisoformat(row.began)
    return KeyEpoch(row.author, row.fingerprint, row.epoch, began, bool(row.own))


def _fingerprint(connection: Connection) -> str:
    certificate = connection.execute(select(signing_key.c.certificate)).scalar()
    if certificate is None:
        return ""
    import hashlib

    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from cryptography.x509 import load_der_x509_certificate

    public = load_der_x509_certificate(certificate).public_key()
    spki = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()
