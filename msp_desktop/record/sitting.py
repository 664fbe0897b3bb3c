"""When a conversation took place, apart from when it was written down, and who wrote in it."""

import re
from datetime import date, time

from msp_desktop.practice.codes import Lens
from msp_desktop.record.part import Moment, RecordPart, SpokenDate, Text
from msp_desktop.record.since import Since3

_CLOCK = re.compile(r"\s*(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?\s*", re.IGNORECASE)
_NOON = 12


class TookPlace(RecordPart):
    """The day it took place, and from when until when, as typed; empty while it is being written.

    One that ended at an earlier time of day than it began went on past midnight.
    """

    on: SpokenDate = SpokenDate()
    began: Text = ""
    ended: Text = ""


class Practitioner(RecordPart):
    """Who had the conversation with the person, and how to reach them.

    `neutral_telephone` is a number that is answered without saying whose it is.
    """

    name: Text = ""
    role: Text = ""
    organisation: Text = ""
    lens: Lens = Lens.POLICE
    team: Since3[Text] = ""
    telephone: Since3[Text] = ""
    email: Since3[Text] = ""
    hours: Since3[Text] = ""
    neutral_telephone: Since3[Text] = ""


class Writer(RecordPart):
    """Another practitioner who went on with a colleague's conversation, and since when."""

    who: Practitioner
    since: Moment


class Authored(RecordPart):
    """Whose view stands in one place, where it is not that of whoever began the conversation.

    `place` is a field's path (`concern.observed`), or an item's (`grid.placements.0123456789ab`).
    """

    place: Text
    by: Text


def clock(said: str) -> time | None:
    """The time of day that somebody typed (`22:40`, `10.40 pm`, `2240`); None where it is not."""
    found = _CLOCK.fullmatch(said)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= _NOON:
        return None
    if half:
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None


def crosses_midnight(took_place: TookPlace) -> bool:
    """Whether it ended on the day after it began."""
    began, ended = clock(took_place.began), clock(took_place.ended)
    return began is not None and ended is not None and ended < began


def is_too_early(took_place: TookPlace, born: date | None) -> bool:
    """Whether the day lies before the person was born: one of the two was typed wrong."""
    return born is not None and took_place.on.on is not None and took_place.on.on < born
