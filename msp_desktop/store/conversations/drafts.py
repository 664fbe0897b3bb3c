"""What is half done beside a conversation and outlives a lock, without being part of its record.

Words that the person called not quite right, until they are put right; and an amendment or a
meeting that is begun, until it is kept or given up.
"""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.case.events import Meeting
from msp_desktop.record.part import RecordPart
from msp_desktop.store.tables import half_done

_NOT_QUITE: Final = "not_quite"
_AMENDMENT: Final = "amendment"
_MEETING: Final = "meeting"


class AmendmentBegun(RecordPart):
    """What is written so far of an amendment."""

    what: str = ""
    why: str = ""
    corrects: str = ""
    right: str = ""


class UnfinishedInput(RecordPart):
    """All that is half done beside one conversation."""

    not_quite: tuple[OwnWordsPassage, ...] = ()
    amendment: AmendmentBegun = AmendmentBegun()


def half_done_of(connection: Connection, conversation_id: UUID) -> UnfinishedInput:
    """What is half done beside that conversation; what cannot be read is left out."""
    rows = connection.execute(
        select(half_done.c.name, half_done.c.value).where(
            half_done.c.conversation_id == str(conversation_id)
        )
    )
    raw = {row.name: row.value for row in rows}
    try:
        return UnfinishedInput(
            not_quite=msgspec.json.decode(
                raw.get(_NOT_QUITE, b"[]"), type=tuple[OwnWordsPassage, ...]
            ),
            amendment=msgspec.json.decode(raw.get(_AMENDMENT, b"{}"), type=AmendmentBegun),
        )
    except msgspec.MsgspecError:
        return UnfinishedInput()


def keep_not_quite(
    connection: Connection, conversation_id: UUID, heard: tuple[OwnWordsPassage, ...]
) -> None:
    """Keep which words are not quite right; none, when all are put right."""
    _keep(connection, conversation_id, _NOT_QUITE, msgspec.json.encode(heard) if heard else None)


def keep_amendment_begun(
    connection: Connection, conversation_id: UUID, begun: AmendmentBegun
) -> None:
    """Keep what is written so far of an amendment; nothing, once it is kept or given up."""
    empty = begun == AmendmentBegun()
    _keep(connection, conversation_id, _AMENDMENT, None if empty else msgspec.json.encode(begun))


def meeting_begun(connection: Connection, conversation_id: UUID) -> Meeting | None:
    """What is written so far of a meeting, beside the newest conversation of its case."""
    this = (half_done.c.conversation_id == str(conversation_id)) & (half_done.c.name == _MEETING)
    raw = connection.execute(select(half_done.c.value).where(this)).scalar()
    try:
        return None if raw is None else msgspec.json.decode(raw, type=Meeting)
    except msgspec.MsgspecError:
        return None


def keep_meeting_begun(
    connection: Connection, conversation_id: UUID, begun: Meeting | None
) -> None:
    """Keep what is written so far of a meeting; None, once it is kept or given up."""
    value = None if begun is None else msgspec.json.encode(begun)
    _keep(connection, conversation_id, _MEETING, value)


def _keep(connection: Connection, conversation_id: UUID, name: str, value: bytes | None) -> None:
    this = (half_done.c.conversation_id == str(conversation_id)) & (half_done.c.name == name)
    if value is None:
        connection.execute(delete(half_done).where(this))
        return
    row = upsert(half_done).values(conversation_id=str(conversation_id), name=name, value=value)
    keys = ["conversation_id", "name"]
    connection.execute(row.on_conflict_do_update(index_elements=keys, set_={"value": value}))
