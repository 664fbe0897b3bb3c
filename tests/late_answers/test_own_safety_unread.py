"""The worker's own safety: what was not read yet, or could not be, is never written over."""

from uuid import UUID

import pytest
from sqlalchemy import update

from msp_desktop.store.people.own_safety import OwnSafety, keep_own_safety, own_safety
from msp_desktop.store.store import Store
from msp_desktop.store.tables import chosen
from tests.conftest import ExpectedLogs
from tests.slow_disk import SlowDisk, all_done
from tests.trail.conftest import WREN, Around
from ui.person.own_safety import OwnSafetySection

WORRIES, KNOWS = "The dog, if he is alone with it.", "The desk, every half hour."


@pytest.fixture
def person(around: Around) -> UUID:
    """Somebody for whom two of the three things are written down."""
    plan = OwnSafety(what_worries=WORRIES, who_knows=KNOWS)
    around.ask(lambda store: keep_own_safety(store, WREN.person_id, plan))
    return WREN.person_id


def kept(around: Around, person: UUID) -> tuple[str, str, str]:
    found = around.ask(lambda store: own_safety(store, person))
    assert isinstance(found, OwnSafety)
    return found.what_worries, found.who_knows, found.if_it_goes_wrong


def shown(around: Around, person: UUID) -> OwnSafetySection:
    section = OwnSafetySection(around.session, person)
    around.qtbot.addWidget(section)
    section.show()
    return section


def test_saving_before_it_was_read_takes_nothing_away(
    around: Around, disk: SlowDisk, person: UUID
) -> None:
    disk.begin()
    section = shown(around, person)
    section._keep.click()
    disk.end()
    all_done(around.session)
    assert kept(around, person) == (WORRIES, KNOWS, "")
    assert section._keep.isEnabled()


def test_words_that_stood_there_before_it_was_read_stay_beside_what_was_read(
    around: Around, disk: SlowDisk, person: UUID
) -> None:
    disk.begin()
    section = shown(around, person)
    section._wrong.field().setPlainText("Leave by the back door.")  # the page was made anew
    disk.end()
    all_done(around.session)
    section._keep.click()
    all_done(around.session)
    assert kept(around, person) == (WORRIES, KNOWS, "Leave by the back door.")


def test_what_cannot_be_read_is_not_written_over_until_it_was_looked_at_again(
    around: Around, person: UUID, expected_logs: ExpectedLogs
) -> None:
    def spoil(store: Store) -> bytes:
        value = store.read(lambda c: c.execute(chosen.select().where(is_it)).one()).value
        store.write(lambda c: c.execute(update(chosen).where(is_it).values(value=b"{")))
        return bytes(value)

    is_it = chosen.c.name.startswith("own_safety")
    whole = around.ask(spoil)
    section = shown(around, person)
    around.until(section._again.isVisible)
    assert section._notice.sentence()
    expected_logs.take("DecodeError")
    section._keep.click()
    all_done(around.session)
    around.ask(
        lambda store: store.write(
            lambda c: c.execute(update(chosen).where(is_it).values(value=whole))
        )
    )
    assert kept(around, person) == (WORRIES, KNOWS, "")
    section._again.click()
    around.until(section._keep.isEnabled)
    assert section._worries.text() == WORRIES
    assert not section._notice.isVisible()
