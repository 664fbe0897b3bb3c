"""Samples for audits as they were drawn, with a line for each case, forgotten when it is erased."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, select, update

from msp_desktop.store.measured.tables import audit, audit_case

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


def keep_audit(store: "Store", audit_id: str, document: bytes, cases: Mapping[str, bytes]) -> None:
    """Keep a new sample and its cases."""

    def keep(connection: Connection) -> None:
        at = store.now().isoformat()
        connection.execute(insert(audit).values(id=audit_id, changed_at=at, document=document))
        for case, line in cases.items():
            connection.execute(
                insert(audit_case).values(audit_id=audit_id, case_id=case, document=line)
            )

    store.write(keep)


def keep_audited(store: "Store", audit_id: str, case: str, document: bytes) -> None:
    """Keep one case's line as it is now; nothing where the case was erased."""
    this = (audit_case.c.audit_id == audit_id) & (audit_case.c.case_id == case)
    statement = update(audit_case).where(this).values(document=document)
    store.write(lambda connection: connection.execute(statement))


def kept_audits(store: "Store") -> tuple[tuple[str, bytes], ...]:
    """Every sample by its id, the one that was drawn last first."""
    query = select(audit.c.id, audit.c.document).order_by(audit.c.changed_at.desc(), audit.c.id)
    return store.read(lambda connection: tuple(map(tuple, connection.execute(query).all())))


def audited_cases(store: "Store", audit_id: str) -> dict[str, bytes]:
    """The lines of its cases, by case."""
    query = select(audit_case.c.case_id, audit_case.c.document).where(
        audit_case.c.audit_id == audit_id
    )
    return store.read(lambda connection: dict(map(tuple, connection.execute(query).all())))
