"""What is written so far in an advocate's forms, to be found again after a lock."""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.store.tables import half_done

Begun = dict[str, dict[str, str]]
"""By the name of the form, what stands in each of its fields."""

_PREFIX: Final = "advocacy "


def begun_of(connection: Connection, person_id: UUID) -> Begun:
    """What is begun about that person; what cannot be read is left out."""
    rows = connection.execute(
        select(half_done.c.name, half_done.c.value)
        .where(half_done.c.conversation_id == str(person_id))
        .where(half_done.c.name.startswith(_PREFIX))
    )
    found: Begun = {}
    for row in rows:
        try:
            values = msgspec.json.decode(row.value, type=dict[str, str])
        except msgspec.MsgspecError:
            continue
        found[row.name.removeprefix(_PREFIX)] = values
    return found


def keep_begun(connection: Connection, person_id: UUID, form: str, values: dict[str, str]) -> None:
    """Keep what stands in a form so far; an empty one is forgotten."""
    name = f"{_PREFIX}{form}"
    this = (half_done.c.conversation_id == str(person_id)) & (half_done.c.name == name)
    if not any(values.values()):
        connection.execute(delete(half_done).where(this))
        return
    value = msgspec.json.encode(values)
    row = upsert(half_done).values(conversation_id=str(person_id), name=name, value=value)
    keys = ["conversation_id", "name"]
    connection.execute(row.on_conflict_do_update(index_elements=keys, set_={"value": value}))
