"""The files that are kept beside records, as they lie in the tables: counted, checked, erased."""

import hashlib

from sqlalchemy import Connection, delete, func, select

from msp_desktop.store.tables import attached_file, case_index


def used(connection: Connection) -> int:
    """Bytes of all files in the store."""
    found: int | None = connection.execute(select(func.sum(attached_file.c.size))).scalar()
    return found or 0


def file_problems(connection: Connection) -> list[str]:
    """Files that are not what their digest says, a sentence each, by digest."""
    rows = connection.execute(select(attached_file)).yield_per(1)
    return [
        f"The attached file {row.sha256[:12]} was changed after it was kept."
        for row in rows
        if hashlib.sha256(row.bytes).hexdigest() != row.sha256
    ]


def erase_files(connection: Connection) -> None:
    """Take away the files of cases that were erased."""
    kept = select(case_index.c.case_id)
    connection.execute(delete(attached_file).where(attached_file.c.case_id.not_in(kept)))
