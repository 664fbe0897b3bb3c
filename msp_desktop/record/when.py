"""When a conversation took place, apart from when it was written down."""

from datetime import date, datetime

from msp_desktop.record.conversation import Conversation


def took_place_at(conversation: Conversation) -> datetime:
    """The moment from which it counts among others."""
    return conversation.started_at


def day_of(conversation: Conversation) -> date:
    """The day it took place, by this laptop's clock."""
    return took_place_at(conversation).astimezone().date()
