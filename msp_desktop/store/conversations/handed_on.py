"""Drafts that somebody else goes on with: locked here, and said to whom, until they come back."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Connection, Table, Text, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.faults import Fault
from msp_desktop.record.canonical import digest_of
from msp_desktop.record.part import RecordPart
from msp_desktop.store.tables import metadata

handed_on = Table(
    "handed_on",
    metadata,
    Column("conversation_id", Text, primary_key=True),
    Column("who", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("bundle_id", Text, nullable=False),
)
"""Drafts that somebody else goes on with: nothing here changes them until they come back."""

draft_seen = Table(
    "draft_seen",
    metadata,
    Column("conversation_id", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
)
"""Every version of a draft that went or came: the same one again is nothing new."""


class HandedOnDraft(Fault):
    """The draft was handed to a colleague, who goes on with it."""

    happened = "This visit was handed on to a colleague, who is carrying on with it."
    safe = "It can be read here as it was handed on, and nothing in it is changed."
    to_do = "Ask them to hand it back, or take it back yourself if they cannot."


class HandedOn(RecordPart):
    """To whom a draft was handed on, and when."""

    who: str
    fingerprint: str
    at: datetime


def handed_on_to(connection: Connection, conversation_id: UUID) -> HandedOn | None:
    """Who goes on with that draft; None where it is worked on here."""
    this = handed_on.c.conversation_id == str(conversation_id)
    row = connection.execute(select(handed_on).where(this)).first()
    if row is None:
        return None
    return HandedOn(who=row.who, fingerprint=row.fingerprint, at=datetime.fromisoformat(row.at))


def refuse_handed_on(connection: Connection, conversation_id: UUID) -> None:
    """Let nobody change a draft that somebody else goes on with.

    Raises:
        HandedOnDraft: it was handed on.
    """
    if handed_on_to(connection, conversation_id) is not None:
        raise HandedOnDraft


def hand_on(
    connection: Connection, conversation_id: UUID, to: HandedOn, bundle_id: str, document: bytes
) -> None:
    """From now on somebody else goes on with that draft."""
    values = {
        "who": to.who,
        "fingerprint": to.fingerprint,
        "at": to.at.isoformat(),
        "bundle_id": bundle_id,
    }
    connection.execute(
        upsert(handed_on)
        .values(conversation_id=str(conversation_id), **values)
        .on_conflict_do_update(index_elements=["conversation_id"], set_=values)
    )
    note_version(connection, conversation_id, document)


def hand_back(connection: Connection, conversation_id: UUID) -> bool:
    """The draft is worked on here again; whether it was handed on."""
    this = handed_on.c.conversation_id == str(conversation_id)
    return connection.execute(delete(handed_on).where(this)).rowcount > 0


def note_version(connection: Connection, conversation_id: UUID, document: bytes) -> None:
    """Remember that this version of a draft went or came."""
    row = upsert(draft_seen).values(
        conversation_id=str(conversation_id), sha256=digest_of(document)
    )
    connection.execute(row.on_conflict_do_nothing())


def is_known_version(connection: Connection, conversation_id: UUID, sha256: str) -> bool:
    """Whether that version of the draft went or came before."""
    this = draft_seen.c.conversation_id == str(conversation_id)
    row = select(draft_seen.c.sha256).where(this, draft_seen.c.sha256 == sha256)
    return connection.execute(row).first() is not None
