"""The audit trail: who did what to which record and when, append-only and chained.

Events follow Data Protection Act 2018 s62 (collection, alteration, consultation, disclosure,
combination, erasure), with unlocking, locking, export, backup and restore beside them. A row holds
ids and events, never what anybody said. Each row's seal is HMAC-SHA256 over the row and the seal
before it, so a row that is changed, taken out or put in between breaks the chain from there on.
"""

import hashlib
import hmac
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from msp_desktop.store.tables import trail

FIRST = "0" * 64


class Event(StrEnum):
    """What happened to a record or to the store."""

    COLLECTION = "collection"
    ALTERATION = "alteration"
    CONSULTATION = "consultation"
    DISCLOSURE = "disclosure"
    COMBINATION = "combination"
    ERASURE = "erasure"
    UNLOCK = "unlock"
    LOCK = "lock"
    EXPORT = "export"
    BACKUP = "backup"
    RESTORE = "restore"


class Trail:
    """Writes and verifies the trail with the key that only an unlocked store has."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def note(
        self, connection: Connection, event: Event, at: datetime, *, subject: str, detail: str = ""
    ) -> None:
        """Add a row in the transaction that is open, so that it stands or falls with the change."""
        newest = connection.execute(
            select(trail.c.number, trail.c.seal).order_by(trail.c.number.desc()).limit(1)
        ).first()
        number, before = (newest.number + 1, newest.seal) if newest else (1, FIRST)
        row = (str(number), at.isoformat(), event.value, subject, detail, before)
        connection.execute(
            insert(trail).values(
                number=number,
                at=row[1],
                event=row[2],
                subject=subject,
                detail=detail,
                before=before,
                seal=self._seal(row),
            )
        )

    def broken_at(self, connection: Connection) -> int | None:
        """The number of the first row that does not follow from the one before; None if whole."""
        before = FIRST
        for expected, row in enumerate(connection.execute(select(trail).order_by("number")), 1):
            fields = (str(row.number), row.at, row.event, row.subject, row.detail, row.before)
            seal = self._seal(fields)
            followed = row.number == expected and row.before == before
            if not followed or not hmac.compare_digest(seal, row.seal):
                return expected
            before = row.seal
        return None

    def _seal(self, row: tuple[str, ...]) -> str:
        # Lengths first, so that no two different rows give the same bytes.
        data = b"".join(len(f.encode()).to_bytes(4, "big") + f.encode() for f in row)
        return hmac.new(self._key, data, hashlib.sha256).hexdigest()
