"""Where the practitioner was, to come back to after unlocking."""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import REACHED_BY, Practitioner
from msp_desktop.record.part import RecordPart
from msp_desktop.store.tables import chosen, place, practitioner

_REACHED: Final = "practitioner_reached"
"""Under which name it is kept how the practitioner is reached."""


class LastPosition(RecordPart):
    """Where the practitioner was: which conversation, and which step of it."""

    conversation_id: UUID
    step: str


def place_kept(connection: Connection) -> LastPosition | None:
    """Where the practitioner was when the store was last closed, if in a conversation."""
    row = connection.execute(select(place)).first()
    return LastPosition(conversation_id=UUID(row.conversation_id), step=row.step) if row else None


def keep_place(connection: Connection, conversation_id: UUID | None, step: str = "") -> None:
    """Remember a conversation and its step; None for the caseload."""
    if conversation_id is None:
        connection.execute(delete(place))
        return
    values = {"conversation_id": str(conversation_id), "step": step}
    connection.execute(
        upsert(place)
        .values(only=1, **values)
        .on_conflict_do_update(index_elements=["only"], set_=values)
    )


def who_works_here(connection: Connection) -> Practitioner | None:
    """The practitioner, or None before they have said."""
    row = connection.execute(select(practitioner)).first()
    if row is None:
        return None
    return Practitioner(
        name=row.name,
        role=row.role,
        organisation=row.organisation,
        lens=Lens(row.lens),
        **_how_reached(connection),
    )


def _how_reached(connection: Connection) -> dict[str, str]:
    """How they are reached, as far as they said; a value that cannot be read is as none."""
    kept = connection.execute(select(chosen.c.value).where(chosen.c.name == _REACHED)).scalar()
    try:
        found = msgspec.msgpack.decode(kept, type=dict[str, str]) if kept is not None else {}
    except msgspec.MsgspecError:
        return {}
    return {name: found[name] for name in REACHED_BY if name in found}


def keep_practitioner(connection: Connection, who: Practitioner) -> None:
    """Keep them in place of who was there before."""
    values = {
        "name": who.name,
        "role": who.role,
        "organisation": who.organisation,
        "lens": who.lens.value,
    }
    connection.execute(
        upsert(practitioner)
        .values(only=1, **values)
        .on_conflict_do_update(index_elements=["only"], set_=values)
    )
    reached = {
        "team": who.team,
        "telephone": who.telephone,
        "email": who.email,
        "hours": who.hours,
        "neutral_telephone": who.neutral_telephone,
        "article_6": who.article_6,
    }
    kept = {"value": msgspec.msgpack.encode(reached)}
    connection.execute(
        upsert(chosen)
        .values(name=_REACHED, **kept)
        .on_conflict_do_update(index_elements=["name"], set_=kept)
    )
