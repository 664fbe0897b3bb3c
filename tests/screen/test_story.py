"""Three visits with Wren as one story, worked by name: read, begun again, finished and amended."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import ward
from tests.visits.steady import item, whole

VISITS = ward.visit(NOON)


def many(count: int) -> list[Conversation]:
    """So many visits, a day apart, each with a mark and a look back of its own."""
    third = VISITS[2]
    mark = third.grid.placements[0]
    return [
        third.but(
            id=whole(f"wren: visit {day}"),
            started_at=third.started_at + timedelta(days=day),
            grid=third.grid.but(
                placements=(
                    mark.but(id=item(f"wren: {day}"), at=third.started_at + timedelta(days=day)),
                )
            ),
        )
        for day in range(count)
    ]


@pytest.fixture
def wrens(folder: Path) -> Path:
    """A store in which two of the three visits are finished, and the last is a draft."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in VISITS:
            store.save(visit, PartName.PLAN)
        for visit in VISITS[:2]:
            store.finish(visit.id)
    return folder


@pytest.fixture
def caseload(wrens: Path, open_app: OpenApp, reader: ScreenReader) -> ScreenReader:
    open_app(wrens)
    unlock(reader)
    reader.hears("1 not finished, 2 finished")
    return reader


def key(which: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, which)


def test_the_story_tells_every_part_and_every_control_has_a_name(caseload: ScreenReader) -> None:
    caseload.press("Their story")
    caseload.hears("Wren’s story")
    for words in (
        "Conversation 1: 21 November 2026 · Imani Foss, independent advocate",
        "Fernhollow Advocacy · Advocacy · finished",
        "Conversation 3: 30 November 2026",
        "not finished",
        "Not to go back to the room with the locked window.",
        "How far, they say: Fully Achieved",
        "Their words: Biscuit. Sunday. More.",
        "open since conversation 1",
        "1. Wren, now",
        "Option: Supported flat near Tam",
        "where I live when I leave hospital",
        "Help given: Pictures and a model room.",
        "Result: Wait, fluctuating. Better in the morning",
        "Less restrictive: A supported flat near Tam",
        "Nothing was decided about sharing yet.",
    ):
        caseload.hears(words)
    assert caseload.unnamed() == []


def test_it_is_opened_from_the_conversation_and_leads_back_to_the_step(
    caseload: ScreenReader,
) -> None:
    caseload.press("Open conversation")
    caseload.press("Decisions")
    caseload.press("Their story")
    caseload.hears("Wren’s story")
    key(Qt.Key.Key_Escape)
    caseload.hears("open now")
    caseload.find("Real doubt")


def test_the_page_is_read_by_keyboard_and_a_conversation_opened_from_it(
    caseload: ScreenReader,
) -> None:
    caseload.press("Their story")
    caseload.hears("Wren’s story")
    for each in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        key(each)
    caseload.press("Open conversation 1")
    caseload.hears("Wren’s words")
    caseload.press("Their story")
    caseload.press("‹ Back")
    caseload.hears("Wren’s words")


def test_a_new_conversation_starts_from_what_is_known(
    caseload: ScreenReader,
) -> None:
    caseload.press("Their story")
    caseload.press("Another conversation with this person")
    caseload.hears("What helps them take part: ")
    caseload.press("What is happening")
    caseload.hears("They need not tell it again.")
    assert caseload.text("What they said") == ""
    caseload.press("What you want")
    until(lambda: caseload.text("What they want") == "To see Biscuit.", "what is still open")
    caseload.hears_not("locked window")


def test_a_first_conversation_is_not_told_what_is_known(caseload: ScreenReader) -> None:
    caseload.press("New conversation")
    caseload.press("What is happening")
    caseload.hears("open now")
    assert not any("Known so far" in said for said in caseload.everything())


def test_a_finished_conversation_is_amended_and_its_words_stay(
    caseload: ScreenReader,
) -> None:
    caseload.press("Their story")
    caseload.press("Open conversation 2")
    caseload.hears("Wren’s words")
    caseload.press("Add an amendment")
    caseload.write("What is amended", "The model room was the ward’s.")
    caseload.press("Save this amendment")
    caseload.hears("One of them is missing")
    assert caseload.text("What is amended") == "The model room was the ward’s."
    caseload.write("Why it is amended", "Tam told me.")
    caseload.press("Save this amendment")
    caseload.hears("by Ada Quillfeather, Officer")
    caseload.hears("Why: Tam told me.")
    caseload.press("‹ All conversations")
    caseload.write("Search names and words", "tam told")
    caseload.hears("1 found of 3")
    caseload.press("Open conversation")
    caseload.hears("The model room was the ward’s.")
    assert caseload.unnamed() == []


def test_a_conversation_that_is_not_finished_is_not_amended(caseload: ScreenReader) -> None:
    caseload.press("Open conversation")
    caseload.press("Summary")
    caseload.hears("Wren’s words")
    assert "Add an amendment" not in caseload.everything()


def test_a_break_in_the_seals_is_said_calmly_by_its_number_and_not_its_words(
    wrens: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with open_vault(wrens) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            connection.execute(text("DROP TRIGGER seal_refuses_update"))
            connection.execute(text("UPDATE seal SET digest = 'another' WHERE number = 1"))
        engine.dispose()
    open_app(wrens)
    unlock(reader)
    reader.hears("1 finished records in this store are not as they were sealed")


def test_two_hundred_conversations_are_one_story_with_the_newest_in_sight(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in many(200):
            store.save(visit, PartName.PLAN)
    open_app(folder)
    unlock(reader)
    reader.press("Their story")
    reader.hears("Conversation 200: ")
    reader.hears("200. Wren, now")
    assert not any("Conversation 1: " in said for said in reader.everything())
    reader.press("Show the 170 conversations before")
    reader.hears("Conversation 1: ")
    reader.press("Another conversation with this person")
    reader.hears("Known so far")


def test_somebody_of_the_same_name_is_offered_joined_and_split_again(
    caseload: ScreenReader,
) -> None:
    caseload.press("New conversation")
    caseload.press("The person")
    assert "Their story" not in caseload.everything()
    caseload.write("Name", "wren  halloway")
    caseload.hears("Wren Halloway is in your conversations already: 3 conversations")
    caseload.press("The same person")
    caseload.press("Their story")
    caseload.hears("Conversation 4: ")
    caseload.press("Split again")
    caseload.hears_not("Conversation 4: ")
    caseload.press("Join another entry")
    caseload.write("Name of the other entry", "wren")
    caseload.press("Join")
    caseload.hears("Conversation 4: ")
    assert caseload.unnamed() == []


def test_somebody_else_of_the_same_name_is_not_asked_about_again(caseload: ScreenReader) -> None:
    caseload.press("Short conversation")
    caseload.write("Name", "Wren Halloway")
    caseload.press("Somebody else")
    caseload.hears_not("is in your conversations already")
    caseload.type_on("Name", " ")
    caseload.press("The person")
    caseload.hears_not("is in your conversations already")


def test_one_spoilt_record_is_named_and_the_rest_is_told(
    wrens: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with Store(open_vault(wrens), clock=lambda: NOON) as store:
        spoil = text("UPDATE conversation SET document = x'7b' WHERE id = :id")
        store.write(lambda connection: connection.execute(spoil, {"id": str(VISITS[2].id)}))
    open_app(wrens)
    unlock(reader)
    reader.write("Search names and words", "wren")
    reader.press("Their story")
    reader.hears("cannot be read: the conversation of 30 November 2026. All the rest is below.")
    reader.hears("Conversation 2: ")


def test_an_amendment_half_typed_is_there_again_after_a_lock(caseload: ScreenReader) -> None:
    caseload.press("Their story")
    caseload.press("Open conversation 2")
    caseload.press("Add an amendment")
    caseload.write("What is amended", "The model room was")
    caseload.press("Hide")
    unlock(caseload)
    caseload.press("Their story")
    caseload.press("Open conversation 2")
    caseload.hears("What is amended")
    assert caseload.text("What is amended") == "The model room was"
    caseload.press("Cancel the amendment")
    caseload.press("‹ All conversations")
    caseload.press("Their story")
    caseload.press("Open conversation 2")
    caseload.press("Add an amendment")
    assert caseload.text("What is amended") == ""


def test_handing_over_from_a_story_leads_back_to_it(caseload: ScreenReader) -> None:
    caseload.press("Their story")
    caseload.hears("’s story")
    caseload.press("Hand over…")
    caseload.hears("A colleague carries on with it on their own laptop.")
    caseload.press("‹ Back")
    caseload.hears("’s story")
    caseload.press("‹ Back")
    caseload.hears("Your conversations")
