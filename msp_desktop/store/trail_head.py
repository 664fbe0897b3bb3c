"""The head of the trail: one seal that stands for every row before it."""

from sqlalchemy import select

from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.tables import trail


def trail_head(store: Store) -> str:
    """The seal of the newest row as 64 hex digits, for what is given out; empty without a row."""
    newest = select(trail.c.seal).order_by(trail.c.number.desc()).limit(1)
    with transaction(store.engine) as connection:
        return connection.execute(newest).scalar() or ""
