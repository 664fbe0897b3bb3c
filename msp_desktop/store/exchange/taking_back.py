"""A visit that was handed on, worked on here again although it did not come back."""

from uuid import UUID

from sqlalchemy import Connection

from msp_desktop.store.conversations.handed_on import hand_back
from msp_desktop.store.store import Store
from msp_desktop.store.trail.passing_details import DraftTakenBack
from msp_desktop.store.trail.trail import Event


def take_back(store: Store, conversation_id: UUID) -> None:
    """Unlock the draft here; should it come back all the same, the two stand side by side."""

    def unlock(connection: Connection) -> None:
        if hand_back(connection, conversation_id):
            about = str(conversation_id)
            store.note(connection, Event.ALTERATION, about, DraftTakenBack())

    store.write(unlock)
