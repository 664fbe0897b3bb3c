"""What is due stands over the caseload, and a draft that was left for a year is named calmly."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation, begin
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.record.plan import Action, Plan
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.touching import touching
from tests.screen.unlocking import unlock
from tests.unlocked import OFFICER, open_vault

NOW = datetime.now(UTC)
A_YEAR_AGO = NOW - timedelta(days=366)


def visit(name: str, *whats: str, at: datetime = NOW) -> Conversation:
    """A visit with actions that were all due yesterday."""
    yesterday = SpokenDate(said="yesterday", on=(NOW - timedelta(days=1)).date())
    fresh = begin(OFFICER, at=at)
    actions = tuple(Action(id=new_id(), what=what, when=yesterday) for what in whats)
    return fresh.but(person=fresh.person.but(name=name), plan=Plan(actions=actions))


@pytest.fixture
def bert(folder: Path) -> Path:
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        whole = visit("Bert Teasel", "Ring the bank", "Fit a lock", "Ask Joyce", "Visit again")
        store.save(whole, PartName.PLAN)
        store.finish(whole.id)
    return folder


def test_follow_ups_are_listed_opened_and_seen_to(
    bert: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(bert)
    unlock(reader)
    reader.press("4 follow-ups are due")
    reader.hears("Bert Teasel: ")
    until(lambda: not touching(window), "room between the buttons")
    reader.press("1 to 3 of 4. Show the next")
    reader.press(_called(reader, "Mark as done: "))
    reader.hears("3 follow-ups are due")
    assert reader.unnamed() == []
    reader.press("Put it back")
    reader.hears("4 follow-ups are due")
    reader.press(_called(reader, "Open the plan: "))
    reader.hears("Bert Teasel’s words")


def test_todays_are_reached_behind_hundreds_that_are_overdue(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    crowd = visit("Moss Quenby", *(f"Overdue {at}" for at in range(130)))
    today = SpokenDate(said="today", on=NOW.astimezone().date())
    todays = Action(id=new_id(), what="Ring at noon", when=today)
    plan = crowd.plan.but(actions=(*crowd.plan.actions, todays))
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        store.save(crowd.but(plan=plan), PartName.PLAN)
    open_app(folder)
    unlock(reader)
    reader.press("131 follow-ups are due")
    reader.press("Go to today’s")
    reader.hears("Today · Moss Quenby: Ring at noon")
    reader.press(_called(reader, "Mark as done: Today"))
    reader.hears("130 follow-ups are due")


def _called(reader: ScreenReader, begins: str) -> str:
    """The first name on the screen that begins so, waiting for it."""
    found: list[str] = []

    def look() -> bool:
        found[:] = [
            name for node in reader.shown() if (name := reader.name(node)).startswith(begins)
        ]
        return bool(found)

    until(look, f"what begins “{begins}”")
    return found[0]


def test_nothing_due_shows_nothing(folder: Path, open_app: OpenApp, reader: ScreenReader) -> None:
    open_app(folder)
    unlock(reader)
    reader.hears("Nothing here yet")
    reader.hears_not("due")


def test_a_draft_left_for_a_year_says_when_it_was_touched_last_and_stays(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    old = visit("Moss Quenby", at=A_YEAR_AGO)
    with Store(open_vault(folder), clock=lambda: A_YEAR_AGO) as store:
        store.save(old, PartName.PLAN)
    window = open_app(folder)
    unlock(reader)
    day = A_YEAR_AGO.astimezone()
    reader.hears(f"not finished, last touched {day.day} {day:%B} {day.year}")
    reader.press("Open conversation")
    reader.find("‹ All conversations")
    until(lambda: not window.session.unsaved, "the place to be kept")
