"""Seals: every finished conversation and amendment by its digest, each chained to the one before.

A link is SHA-256 over the row and the link before it, so that anybody can follow the chain; a MAC
over the link, with a key that only an unlocked store has, tells that this store wrote it. A
practitioner's signature, when it comes, signs the link.
"""

import hashlib
import hmac
from collections.abc import Iterable
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, insert, select

from msp_desktop.store.tables import FINISHED, conversation, seal

FIRST = "0" * 64

_IN_ORDER = (
    "SELECT number, kind, subject, conversation_number, digest, at, before, link, mac "
    "FROM seal ORDER BY number"
)
# By number, which every index holds: the documents themselves are not read for this.
_FINISHED_UNSEALED = (
    "SELECT number FROM conversation WHERE state = 'finished' AND number NOT IN "
    "(SELECT conversation_number FROM seal WHERE kind = 'conversation')"
)
_SEALED_UNFINISHED = (
    "SELECT conversation_number FROM seal WHERE kind = 'conversation' AND conversation_number "
    "NOT IN (SELECT number FROM conversation WHERE state = 'finished') "
    "AND conversation_number NOT IN (SELECT number FROM erased)"
)
_AMENDED_UNSEALED = (
    "SELECT conversation_number FROM amendment WHERE id NOT IN "
    "(SELECT subject FROM seal WHERE kind = 'amendment')"
)
_SEALED_UNAMENDED = (
    "SELECT conversation_number FROM seal WHERE kind = 'amendment' AND subject "
    "NOT IN (SELECT id FROM amendment) "
    "AND conversation_number NOT IN (SELECT number FROM erased)"
)


class SealKind(StrEnum):
    """What a seal is about."""

    CONVERSATION = "conversation"
    AMENDMENT = "amendment"


class Seals:
    """Writes and verifies the chain with the key that only an unlocked store has."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def seal(
        self,
        connection: Connection,
        kind: SealKind,
        subject: UUID,
        number: int,
        digest: str,
        at: str,
    ) -> None:
        """Add the next link, in the transaction that is open.

        `number` is the conversation's; `digest` names the sealed document; `at` is ISO 8601.
        """
        newest = connection.execute(
            select(seal.c.number, seal.c.link).order_by(seal.c.number.desc()).limit(1)
        ).first()
        place, before = (newest.number + 1, newest.link) if newest else (1, FIRST)
        row = self._row(place, kind, str(subject), number, digest, at, before)
        connection.execute(insert(seal).values(row))

    def seal_finished(self, connection: Connection) -> None:
        """Seal what was finished before there were seals, in the order it was finished."""
        rows = connection.execute(
            select(
                conversation.c.id,
                conversation.c.number,
                conversation.c.digest,
                conversation.c.finished_at,
            )
            .where(conversation.c.state == FINISHED)
            .order_by(conversation.c.finished_at, conversation.c.number)
        ).all()
        before = FIRST
        sealed = []
        for place, row in enumerate(rows, 1):
            sealed.append(
                self._row(
                    place,
                    SealKind.CONVERSATION,
                    row.id,
                    row.number,
                    row.digest,
                    row.finished_at,
                    before,
                )
            )
            before = str(sealed[-1]["link"])
        if sealed:
            connection.execute(insert(seal), sealed)

    def broken(self, connection: Connection) -> int:
        """How many sealed conversations or amendments are not as they were sealed; 0 if whole.

        Links, MACs and whether anything is missing; what the documents say is for the check.
        """
        doubtful: set[int] = set()
        missing = 0
        place, before = 0, FIRST
        for row in connection.exec_driver_sql(_IN_ORDER):
            *fields, link, mac = row
            place += 1
            if row[0] != place or row[6] != before:
                missing += max(1, row[0] - place)
                place = row[0]
            right = _link(fields)
            if right != link or not hmac.compare_digest(self._mac(right), mac):
                doubtful.add(row[3])
            before = link
        for query in (_FINISHED_UNSEALED, _SEALED_UNFINISHED, _AMENDED_UNSEALED, _SEALED_UNAMENDED):
            doubtful.update(row[0] for row in connection.exec_driver_sql(query))
        return max(len(doubtful), missing)

    def _row(
        self,
        place: int,
        kind: SealKind,
        subject: str,
        number: int,
        digest: str,
        at: str,
        before: str,
    ) -> dict[str, object]:
        link = _link((place, kind.value, subject, number, digest, at, before))
        return {
            "number": place,
            "kind": kind.value,
            "subject": subject,
            "conversation_number": number,
            "digest": digest,
            "at": at,
            "before": before,
            "link": link,
            "mac": self._mac(link),
        }

    def _mac(self, link: str) -> str:
        return hmac.digest(self._key, link.encode(), "sha256").hex()


def _link(row: Iterable[object]) -> str:
    # A line each: no field holds a line's end.
    return hashlib.sha256("\n".join(map(str, row)).encode()).hexdigest()
