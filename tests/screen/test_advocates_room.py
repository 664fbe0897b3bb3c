"""The advocate's room: one advocate, a contact in two touches, and what waits for an answer."""

from pathlib import Path

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import ward


@pytest.fixture
def wrens(folder: Path) -> Path:
    """Wren's three conversations with Imani Foss, finished."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in ward.visit(NOON):
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
    return folder


@pytest.fixture
def room(wrens: Path, open_app: OpenApp, reader: ScreenReader) -> ScreenReader:
    open_app(wrens)
    unlock(reader)
    reader.press("Their story")
    reader.press("Advocacy")
    reader.hears("Advocacy for Wren")
    return reader


def test_a_contact_takes_two_touches_and_can_be_taken_back(room: ScreenReader) -> None:
    room.hears("9 contacts · 6 h 40 min · 1 missed")
    room.press("By telephone")
    room.press("45 min")
    room.hears("10 contacts · 7 h 25 min · 1 missed")
    room.press("Advocacy is still needed")
    room.press("In 1 week")
    room.hears("advocacy is still needed · next: ")
    room.press("‹ Back")
    room.press("‹ Back")
    room.press("Advocacy")
    room.hears("Next contact ")
    room.press("Open the advocacy for Wren")
    room.press("Contacts")
    room.press("Remove")
    room.hears("9 contacts · ")
    assert room.unnamed() == []


def test_a_challenge_waits_with_its_days_until_it_is_answered(room: ScreenReader) -> None:
    room.press("A challenge")
    room.write("What you challenged", "Nobody asked Wren about the garden.")
    room.write("With whom you challenged it", "the home")
    room.write("Day of the challenge", "1 November 2025")
    room.press("Save")
    room.hears("1 is waiting for an answer")
    room.press("An answer came")
    room.write("What was answered", "From Monday.")
    room.press("Save")
    room.hears("Answer: From Monday.")
    room.hears_not("waiting for an answer")


def test_a_second_advocate_is_asked_why(room: ScreenReader) -> None:
    room.hears("Imani Foss")
    room.press("Name a second advocate")
    room.write("Name of the advocate", "Bo Larkspur")
    room.press("Save")
    room.hears("First say why a second advocate is needed.")
    room.write("Why a second advocate is needed", "Detained; Imani is no IMHA.")
    room.press("Save")
    room.hears("a second one, because Detained; Imani is no IMHA.")


def test_what_is_begun_in_a_form_is_there_after_a_lock(
    wrens: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(wrens)
    unlock(reader)
    reader.press("Their story")
    reader.press("Advocacy")
    reader.hears("Advocacy for Wren")
    reader.press("A pattern")
    reader.write("What you see again and again", "Moves before the meeting.")
    window.lock()
    unlock(reader)
    reader.press("Their story")
    reader.press("Advocacy")
    reader.hears("Moves before the meeting.")
    reader.press("Save")
    reader.hears("a gap in policy · ")
    reader.hears("Moves before the meeting.")


def test_support_meetings_and_signs_are_entered(room: ScreenReader) -> None:
    room.press("What they want now")
    room.press("speak with me when I ask")
    room.press("Save")
    room.hears_not("How much should the advocate do?")
    room.hears("speak with me when I ask")
    room.press("A meeting")
    room.write("What the meeting was about", "Strategy")
    room.write("If you were kept out: the reason given", "Staff only")
    room.press("Save")
    room.hears("kept out: Staff only")
    room.press("Ask them now")
    room.press("Yes")
    room.write("What changed: the person", "Goes out by herself.")
    room.press("Save")
    room.hears("Had information about advocacy readily: yes")
    assert room.unnamed() == []
