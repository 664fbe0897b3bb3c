"""Which rule for small numbers a store keeps to, and what has left by it."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.store.measured.tables import release
from msp_desktop.store.tables import chosen
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

_RULE: Final = "small_numbers"


class SmallNumberRule(StrEnum):
    """How numbers are kept from giving somebody away in what leaves: an organisation's choice."""

    ROUNDED = "rounded to 5, under 5 hidden"
    EXACT = "exact, with more hidden"


def small_number_rule(store: "Store") -> SmallNumberRule:
    """The rule that was chosen; rounded where none was."""
    query = select(chosen.c.value).where(chosen.c.name == _RULE)
    found: bytes | None = store.read(lambda connection: connection.execute(query).scalar())
    named = {rule.name.encode(): rule for rule in SmallNumberRule}
    return named.get(found or b"", SmallNumberRule.ROUNDED)


def choose_small_number_rule(store: "Store", rule: SmallNumberRule) -> None:
    """Keep to this rule from now on; it stands on the trail."""
    value = rule.name.encode()
    statement = (
        upsert(chosen)
        .values(name=_RULE, value=value)
        .on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )
    store.write(lambda connection: connection.execute(statement))
    noted = {
        SmallNumberRule.ROUNDED: Noted.MEASURES_ROUNDED,
        SmallNumberRule.EXACT: Noted.MEASURES_EXACT,
    }
    store.note_about_store(Event.ALTERATION, Plain(noted[rule]))


def releases(store: "Store") -> tuple[bytes, ...]:
    """Every release that was kept, oldest first."""
    query = select(release.c.document).order_by(release.c.number)
    return store.read(lambda connection: tuple(connection.execute(query).scalars()))


def keep_release(store: "Store", document: bytes, at: datetime) -> None:
    """Keep what leaves, once; what was kept is never changed."""
    if document not in releases(store):
        statement = insert(release).values(at=at.isoformat(), document=document)
        store.write(lambda connection: connection.execute(statement))
