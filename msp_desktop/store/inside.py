"""What a copy of the store holds, to be told beside it before anybody chooses it."""

from sqlalchemy import func, select

from msp_desktop.store.engine import engine_on
from msp_desktop.store.tables import FINISHED, conversation, trail
from msp_desktop.vault.backup.backup import RawConnection
from msp_desktop.vault.backup.facts import Inside


def inside(copy: RawConnection) -> Inside:
    """What a copy holds: counts, and the head of its trail. The copy is closed after."""
    engine = engine_on(copy)
    try:
        with engine.connect() as connection:
            rows = connection.execute(
                select(conversation.c.state, func.count()).group_by(conversation.c.state)
            )
            counts: dict[str, int] = {row[0]: row[1] for row in rows}
            head = connection.execute(
                select(trail.c.number, trail.c.seal).order_by(trail.c.number.desc()).limit(1)
            ).first()
    finally:
        engine.dispose()
    return Inside(
        conversations=sum(counts.values()),
        finished=counts.get(FINISHED, 0),
        trail_number=head.number if head else 0,
        trail_seal=head.seal if head else "",
    )
