"""A person’s room as their case: where things stand, one list of actions, and its conclusion."""

from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import self_neglect

VISITS = self_neglect.visits()[:4]


@pytest.fixture
def neds(folder: Path) -> Path:
    """A store in which the first four visits are finished."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in VISITS:
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
    return folder


@pytest.fixture
def room(neds: Path, open_app: OpenApp, reader: ScreenReader) -> ScreenReader:
    open_app(neds)
    unlock(reader)
    reader.press("Their story")
    reader.hears("Ned Ashgrove’s story")
    return reader


def test_where_things_stand_is_closed_until_it_is_opened(room: ScreenReader) -> None:
    room.hears_not("Must not know")
    room.hears_not("Knock twice, mornings")
    room.press("Where things stand")
    room.hears("All but the leg (since 8 March 2026)")
    room.hears("Knock twice, mornings")
    room.hears("Said on 8 March 2026. Ask again each time.")
    assert room.unnamed() == []


def test_an_action_is_noted_as_done_with_what_came_of_it(room: ScreenReader) -> None:
    room.hears("One bag out of the hall · Ned · by 10 May 2026 · agreed on 8 March 2026")
    room.press("Done")
    room.write("What came of it", "Every week now.")
    room.press("Save")
    room.hears("Nothing is left to do.")
    room.press("1 action is done")
    room.hears("Done: yes · Every week now.")


def test_how_to_reach_them_is_said_anew_between_two_conversations(room: ScreenReader) -> None:
    room.press("How to reach them has changed")
    room.press("Save how to reach them")
    room.hears("Say first what is safe, or what is not.")
    room.write("What is safe now: every way", "The cats’ charity on Fridays")
    room.write("What is not safe, and why", "Letters: the landlord has the key to the box")
    room.write("Who must not know of it", "The landlord")
    assert room.unnamed() == []
    room.press("Save how to reach them")
    room.hears_not("What is safe now: every way")
    room.hears("How to reach them has changed")
    room.press("Where things stand")
    room.hears("The cats’ charity on Fridays")
    room.hears("Letters: the landlord has the key to the box")
    room.hears_not("Knock twice, mornings")


def test_what_is_typed_beside_is_still_there_after_something_else_was_saved(
    room: ScreenReader,
) -> None:
    """The page is made anew for what was saved; on a slow disk somebody types on by then."""
    safe = "What do you do if it goes wrong?"
    room.press("What you keep in mind for yourself")
    room.write(safe, "Leave by the back door.")
    room.press("Conclude the case")
    room.write("On which day", "yesterday")
    room.press("Done")
    room.write("What came of it", "Every week now.")
    room.press("Save")
    room.hears("Nothing is left to do.")
    assert room.text(safe) == "Leave by the back door."
    room.press("Save for your own safety")
    room.hears("Written by")


def test_a_case_is_confirmed_concluded_and_reopened(room: ScreenReader) -> None:
    room.hears("Nobody has confirmed it yet.")
    room.press("Confirm when and how it began")
    room.write("The day the concern came", "8 March")
    room.choose("Who raised it", "housing")
    room.press("Save")
    room.hears("Since 8 March 2026 · by housing · 4 conversations")
    room.hears_not("Nobody has confirmed it yet.")
    room.press("Conclude the case")
    room.choose("With what result", "concluded without an enquiry")
    room.write("On which day", "yesterday")
    room.press("Save")
    room.hears("Reopen the case")
    room.press("Reopen the case")
    room.write("Why it is reopened", "The cooker broke.")
    room.press("Save")
    room.hears("Conclude the case")
    assert room.unnamed() == []


def test_a_meeting_is_noted_and_half_of_it_outlives_leaving(room: ScreenReader) -> None:
    room.press("Note a meeting")
    room.write("On which day", "yesterday")
    room.write("Where", "His kitchen")
    room.write("Why that place and time suited the person", "The cats are there.")
    room.press("Yes, Was the person there?")
    room.write("What they said there", "No skip.")
    room.write("Their name 1", "Fenwick Sable")
    room.press("Yes, Did they come? 1")
    room.press("Somebody else was asked")
    room.write("Their name 2", "The landlord")
    room.write("If they were kept out: why 2", "Ned asked for it.")
    assert room.unnamed() == []
    room.press("‹ Back")
    room.press("Their story")
    room.hears("Ned Ashgrove’s story")
    assert room.text("Where") == "His kitchen"
    assert room.text("What they said there") == "No skip."
    room.write("What was decided", "One bag a week.")
    room.press("Save the meeting")
    room.hears("Decided: One bag a week.")
    room.hears("Kept out: The landlord (Ned asked for it.)")
    room.hears("They said: “No skip.”")
    room.find("Note a meeting")


def test_a_half_written_meeting_stays_while_another_is_turned_to(room: ScreenReader) -> None:
    room.press("Note a meeting")
    room.write("What it was about", "The cooker")
    room.press("Save the meeting")
    room.hears("Add more detail")
    room.press("Note a meeting")
    room.write("What it was about", "The leg")
    room.press("Add more detail")
    room.hears("Another meeting is half written.")
    assert room.text("What it was about") == "The leg"
    room.press("Save the meeting")
    room.hears_not("Save the meeting")
    room.hears("The leg")
    room.hears("The cooker")


def test_no_meeting_is_begun_in_a_concluded_case(room: ScreenReader) -> None:
    room.press("Note a meeting")
    room.write("What it was about", "The cooker")
    room.press("Save the meeting")
    room.hears("Add more detail")
    room.press("Conclude the case")
    room.choose("With what result", "concluded without an enquiry")
    room.write("On which day", "yesterday")
    room.press("Save")
    room.hears("Reopen the case")
    room.press("Add more detail")
    room.press("Do not save it")
    room.hears_not("Save the meeting")
    assert "Note a meeting" not in room.everything()
