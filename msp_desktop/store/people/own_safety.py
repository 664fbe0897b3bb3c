"""The worker's own safety with one person: for whoever visits, and never for anybody outside.

It is no part of any record, so that it can be in no paper, no handover and no attached file: it
stands in this store alone, under the person, and goes when they are erased. Its duties are those
of the Health and Safety at Work etc. Act 1974, s2 and s7.
"""

from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.record.part import Moment, RecordPart, Text, has_text
from msp_desktop.store.conversations.load import entries_of
from msp_desktop.store.store import Store
from msp_desktop.store.tables import chosen
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here

_NAME: Final = "own_safety "


class OwnSafety(RecordPart):
    """What whoever visits this person keeps in mind for themselves, by whom and when written."""

    what_worries: Text = ""
    who_knows: Text = ""
    if_it_goes_wrong: Text = ""
    by: Text = ""
    at: Moment | None = None

    @property
    def says_anything(self) -> bool:
        """Whether there is anything to show."""
        return any(map(has_text, (self.what_worries, self.who_knows, self.if_it_goes_wrong)))


def own_safety(store: Store, person_id: UUID) -> OwnSafety:
    """What was written last, under any entry that is joined with theirs."""

    def read(connection: Connection) -> OwnSafety:
        names = [f"{_NAME}{each}" for each in entries_of(connection, person_id)]
        rows = connection.execute(select(chosen.c.value).where(chosen.c.name.in_(names))).all()
        found = [msgspec.json.decode(row.value, type=OwnSafety) for row in rows]
        return max(found, key=lambda one: str(one.at), default=OwnSafety())

    return store.read(read)


def keep_own_safety(store: Store, person_id: UUID, plan: OwnSafety) -> OwnSafety:
    """Keep it in place of what was written before; the trail says neither its words nor about whom.

    Raises:
        DiskFull: what was there before is untouched.
    """

    def keep(connection: Connection) -> OwnSafety:
        who = who_works_here(connection)
        kept = plan.but(by=who.name if who else "", at=store.now())
        forget_own_safety(connection, entries_of(connection, person_id))
        if kept.says_anything:
            row = {"name": f"{_NAME}{person_id}", "value": msgspec.json.encode(kept)}
            connection.execute(upsert(chosen).values(**row))
        # About the store: what is noted of the person goes into the copy that they may ask for.
        about = str(store.vault.store_id)
        store.note(connection, Event.ALTERATION, about, Plain(Noted.OWN_SAFETY))
        return kept

    return store.write(keep)


def forget_own_safety(connection: Connection, entries: tuple[str, ...]) -> None:
    """It goes with the person."""
    names = [f"{_NAME}{each}" for each in entries]
    connection.execute(delete(chosen).where(chosen.c.name.in_(names)))
