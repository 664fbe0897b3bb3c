"""SQLAlchemy on one SQLCipher connection that somebody else opened.

The key never reaches SQLAlchemy: it gets a ready connection. Transactions begin IMMEDIATE, because
without a begin of our own the driver would run a rolled-back change for good.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from msp_desktop.faults import Fault
from msp_desktop.vault.faults import StoreNotInPlace, as_faults
from msp_desktop.vault.held_files import HeldFiles

log = logging.getLogger(__name__)


def engine_on(connection: sqlcipher3.dbapi2.Connection) -> Engine:
    """An engine whose pool is that one connection; parameters never appear in messages."""
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3.dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin_immediate(opened: Connection) -> None:
        opened.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


_HELD = "msp_desktop_held_files"


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """One transaction: all of it is on the disk after the block, or none of it.

    What the disk refuses comes out as the vault's faults.

    Raises:
        StoreNotInPlace: the store's files are not those that were opened, before or after.
    """
    held: HeldFiles | None = engine.get_execution_options().get(_HELD)
    with as_faults():
        if held is not None:
            held.check()
        try:
            with engine.begin() as connection:
                yield connection
        except DBAPIError as problem:
            if problem.orig is None:
                raise
            raise problem.orig from problem
        finally:
            if held is not None and held.mark_saved():
                _cut_if_the_disk_takes_it(engine, held)


def cut_log(engine: Engine, held: HeldFiles) -> bool:
    """Write what the log holds into the pages, and cut the log to nothing; True if done.

    Raises:
        StoreNotInPlace: the store's files are not those that were opened.
    """
    with as_faults(), engine.connect() as connection:
        raw = connection.connection.driver_connection
        if raw is None:
            return False
        held.check()
        try:
            (busy, *_) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            held.mark()
    return not busy


def _cut_if_the_disk_takes_it(engine: Engine, held: HeldFiles) -> None:
    """What was saved lies in the log: a disk without room for it in the pages is tried again."""
    try:
        cut_log(engine, held)
    except StoreNotInPlace:
        raise
    except Fault as fault:
        log.info("the log was not cut: %s", type(fault).__name__)


def release(engine: Engine) -> None:
    """The store is known to be elsewhere: what is still read of it is read as it is held."""
    engine.update_execution_options(**{_HELD: None})


def hold(engine: Engine, files: HeldFiles) -> None:
    """From here on every transaction looks whether the store is still in its place.

    The log is cut by `transaction` alone, so that it is known when the database itself changes.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 0")
    engine.update_execution_options(**{_HELD: files})
