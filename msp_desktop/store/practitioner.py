"""Who works with the store, as its one row says."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Lens
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.tables import practitioner


def who_works_here(connection: Connection) -> Practitioner | None:
    """The practitioner, or None before they have said."""
    row = connection.execute(select(practitioner)).first()
    if row is None:
        return None
    return Practitioner(
        name=row.name, role=row.role, organisation=row.organisation, lens=Lens(row.lens)
    )


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
