"""The audit trail: who did what to which record, when and why, append-only and chained.

Events follow Data Protection Act 2018 s62(1): collection, alteration, consultation, disclosure
(transfers included), combination, erasure. Unlocking and failing to, locking, export, backup and
restore stand beside them. For consultation and disclosure s62(2) and (3) ask for the justification,
the moment, who it was and, of a disclosure, who received it. A row holds ids, codes and the
practitioner's name, never what anybody said: a justification is one of a short list. Each row's
seal is HMAC-SHA256 over the row and the seal before it, so a row that is changed, taken out or put
in between breaks the chain from there on.
"""

import hashlib
import hmac
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, insert, select

from msp_desktop.practice.codes import Recipient
from msp_desktop.record.sharing import Sharing, decision_for
from msp_desktop.store.tables import trail
from msp_desktop.store.trail.detail_file import write_detail
from msp_desktop.store.trail.details import Detail

FIRST = "0" * 64

_STEP = 2_000
"""Rows verified at a time, so that long trails leave room for saves."""


class Event(StrEnum):
    """What happened to a record or to the store."""

    COLLECTION = "collection"
    ALTERATION = "alteration"
    CONSULTATION = "consultation"
    DISCLOSURE = "disclosure"
    COMBINATION = "combination"
    ERASURE = "erasure"
    UNLOCK = "unlock"
    FAILED_UNLOCK = "failed unlock"
    LOCK = "lock"
    EXPORT = "export"
    BACKUP = "backup"
    RESTORE = "restore"
    GAP = "gap"
    """Entries were missing on opening, somebody was told, and went on."""
    PAGES = "pages"
    """The closed database was otherwise than it was left."""


class Justification(StrEnum):
    """Why a record of somebody else's was read, s62(2)(a). Codes alone: words could name people."""

    WORK = "part of my work with this person"
    COVER = "standing in for a colleague"
    SUPERVISION = "supervision or audit"
    REQUEST = "the person asked"
    RISK = "somebody may be at risk"
    DUTY = "a court order or other legal duty"


class Trail:
    """Writes and verifies the trail with the key that only an unlocked store has."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def note(
        self,
        connection: Connection,
        event: Event,
        at: datetime,
        *,
        subject: str,
        detail: Detail | None = None,
        who: str = "",
        why: str = "",
    ) -> None:
        """Add a row in the transaction that is open, so that it stands or falls with the change."""
        newest = connection.execute(
            select(trail.c.number, trail.c.seal).order_by(trail.c.number.desc()).limit(1)
        ).first()
        number, before = (newest.number + 1, newest.seal) if newest else (1, FIRST)
        kept = write_detail(detail)
        row = (str(number), at.isoformat(), event.value, subject, kept, before, who, why)
        connection.execute(
            insert(trail).values(
                number=number,
                at=row[1],
                event=row[2],
                subject=subject,
                detail=kept,
                before=before,
                seal=self._seal(row),
                who=who,
                why=why,
            )
        )

    def broken_at(self, connection: Connection) -> int | None:
        """The number of the first row that does not follow from the one before; None if whole."""
        after, before = 0, FIRST
        while True:
            through, before, broken = self.verify(connection, after, before)
            if broken is not None or through == after:
                return broken
            after = through

    def verify(
        self, connection: Connection, after: int, before: str
    ) -> tuple[int, str, int | None]:
        """Verify some rows after that number, whose seal is `before`.

        Gives the number and seal verified through, and the first row that does not follow. Where
        the number is the one given there are no more.
        """
        rows = connection.execute(
            select(trail).where(trail.c.number > after).order_by(trail.c.number).limit(_STEP)
        ).all()
        for expected, row in enumerate(rows, after + 1):
            fields = (str(row.number), row.at, row.event, row.subject, row.detail, row.before)
            seal = self._seal((*fields, row.who, row.why))
            followed = row.number == expected and row.before == before
            if not followed or not hmac.compare_digest(seal, row.seal):
                return after, before, expected
            before = row.seal
        return after + len(rows), before, None

    def _seal(self, row: tuple[str, ...]) -> str:
        *fields, who, why = row
        if who or why:  # rows of the first revisions had neither
            fields += [who, why]
        # Lengths first, so that no two different rows give the same bytes.
        data = b"".join(len(f.encode()).to_bytes(4, "big") + f.encode() for f in fields)
        return hmac.new(self._key, data, hashlib.sha256).hexdigest()


def reason_to_share(sharing: Sharing, recipient: str) -> str:
    """What the person answered about that recipient, and the grounds; empty where none is noted."""
    if recipient not in {each.value for each in Recipient}:
        return ""
    decision = decision_for(sharing, Recipient(recipient))
    if decision is None or decision.agreement is None:
        return ""
    return "; ".join((decision.agreement.value, *(ground.value for ground in decision.grounds)))
