"""The visits by name, at one fixed moment, as every test here uses them."""

from datetime import UTC, datetime

from msp_desktop.record.conversation import Conversation
from tests.visits import car_wash, doorstep, ward

AT = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)


def all_visits() -> dict[str, Conversation]:
    """Every conversation of the three visits, by a short name."""
    first, second, third = ward.visit(AT)
    return {
        "doorstep": doorstep.visit(AT),
        "ward-1": first,
        "ward-2": second,
        "ward-3": third,
        "car-wash": car_wash.visit(AT),
    }


NAMES = tuple(all_visits())
