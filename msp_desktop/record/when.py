"""When a conversation took place among others, whichever day it was written down, and by whom."""

from datetime import date, datetime, time

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.sitting import clock

_NOON = time(12)


def took_place_at(conversation: Conversation) -> datetime:
    """The moment from which it counts among others: as stated, else when it was begun here.

    Where a day is stated and no time, it counts from noon, by this laptop's clock.
    """
    stated = conversation.took_place.on.on
    if stated is None:
        return conversation.started_at
    began = clock(conversation.took_place.began) or _NOON
    return datetime.combine(stated, began).astimezone()


def day_of(conversation: Conversation) -> date:
    """The day it took place."""
    stated = conversation.took_place.on.on
    return stated or conversation.started_at.astimezone().date()


def written_on(conversation: Conversation) -> date:
    """The day it was begun to be written down here."""
    return conversation.started_at.astimezone().date()


def view_by(conversation: Conversation, place: str) -> str:
    """Whose view stands in that place: another writer's, else whoever began the conversation."""
    others = (each.by for each in conversation.authored if each.place == place)
    return next(others, "") or conversation.practitioner.name.strip() or "the practitioner"
