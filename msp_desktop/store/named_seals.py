"""What a store has of the seals and digests that papers, feedback and backups name."""

from uuid import UUID

from sqlalchemy import select

from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.tables import conversation, erased, seal, trail
from msp_desktop.store.trail.trail import Event


def trail_entry(store: Store, head: str) -> int | None:
    """The number of the entry whose seal that is; None where the trail has none."""
    rows = select(trail.c.number).where(trail.c.seal == head)
    with transaction(store.engine) as connection:
        number: int | None = connection.execute(rows).scalar()
    return number


def trail_seal(store: Store, number: int) -> str | None:
    """The seal of the entry of that number; None where the trail does not go so far."""
    rows = select(trail.c.seal).where(trail.c.number == number)
    with transaction(store.engine) as connection:
        found: str | None = connection.execute(rows).scalar()
    return found


def is_noted_as_given_out(store: Store, file: str) -> bool:
    """Whether the trail tells that a file of that digest left."""
    rows = select(trail.c.number).where(
        trail.c.event == Event.DISCLOSURE.value, trail.c.detail.contains(file)
    )
    with transaction(store.engine) as connection:
        return connection.execute(rows.limit(1)).scalar() is not None


def is_or_was_here(store: Store, conversation_id: UUID) -> bool:
    """Whether the conversation is in the store, or was finished in it and is erased."""
    kept = select(conversation.c.number).where(conversation.c.id == str(conversation_id))
    sealed = select(seal.c.number).where(seal.c.subject == str(conversation_id)).limit(1)
    with transaction(store.engine) as connection:
        found = [connection.execute(each).scalar() for each in (kept, sealed)]
    return any(each is not None for each in found)


def is_sealed_so(store: Store, conversation_id: UUID, link: str) -> bool:
    """Whether that link seals the conversation, or did until it was erased."""
    number = select(seal.c.conversation_number).where(seal.c.link == link).scalar_subquery()
    links = select(seal.c.link).where(seal.c.subject == str(conversation_id), seal.c.link == link)
    gone = select(erased.c.number).where(erased.c.number == number)
    with transaction(store.engine) as connection:
        found = [connection.execute(each).scalar() for each in (links, gone)]
    return any(each is not None for each in found)
