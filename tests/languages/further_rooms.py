"""Through the rooms beside the conversation, and a first start, by their names in a language."""

from collections.abc import Iterator

from PySide6.QtWidgets import QListWidget

from tests.languages.pseudo import Pseudo
from tests.screen.reader import ScreenReader, until
from tests.unlocked import PASSPHRASE
from ui.caseload.room import CaseloadRoom
from ui.person_view.contents import ChapterButton
from ui.retention.room import RetentionRoom
from ui.trail.room import TrailRoom
from ui.window import Window

_LETTER = "ο"  # noqa: RUF001 - a Greek letter is what is meant
"""In the name of somebody whose record is in Greek letters."""


def records(window: Window, reader: ScreenReader, pseudo: Pseudo) -> Iterator[str]:
    """What was done here, and keeping, copies and erasing."""
    say = pseudo.says
    reader.press(say("Settings"))
    reader.press(say("What was done here"))
    trail = window.findChild(TrailRoom)
    assert trail is not None
    until(lambda: trail.table.model().rowCount() > 0, "the trail")
    until(lambda: bool(trail.remembered.text()), "the chain to be followed")
    yield "trail"
    reader.press(say("‹ Back"))
    reader.press(say("Keeping, copies and erasing"))
    reader.write(say("Letters of their name"), _LETTER)
    room = window.findChild(RetentionRoom)
    assert room is not None
    people = room.findChild(QListWidget)
    assert people is not None
    until(lambda: people.count() > 0, "the people found")
    yield "people found"
    people.itemActivated.emit(people.item(0))
    reader.press(say("Keep for another year"))
    until(lambda: bool(room.person.done.sentence()), "that they are kept")
    yield "kept for longer"
    reader.press(say("Erase them…"))
    reader.find(say("Erase for good"))
    yield "erasing"
    reader.press(say("Keep them"))
    reader.press(say("‹ Back"))


def several_documents(window: Window, reader: ScreenReader, pseudo: Pseudo) -> Iterator[str]:
    """The batch room, before and after it was asked for nothing."""
    say = pseudo.says
    caseload = window.findChild(CaseloadRoom)
    assert caseload is not None
    until(lambda: caseload.list.model().rowCount() > 1, "the caseload")
    reader.press(say("Documents…"))
    reader.press(say("Save into a folder…"))
    reader.hears(say("Tick at least one conversation and one reader first."))
    yield "several documents"
    reader.press(say("‹ Back"))


def turned_round(window: Window, reader: ScreenReader, pseudo: Pseudo) -> Iterator[str]:
    """The first page of every chapter that the person is shown."""
    say = pseudo.says
    caseload = window.findChild(CaseloadRoom)
    assert caseload is not None
    until(lambda: caseload.list.model().rowCount() > 1, "the caseload")
    caseload.list.setCurrentIndex(caseload.list.model().index(0, 0))
    reader.press(say("Open conversation"))
    reader.press(say("Turn round"))
    reader.find(say("What shall we look at?"))
    yield "turned round"
    for title in [button.text() for button in window.findChildren(ChapterButton)]:
        reader.press(title)
        reader.find(say("Back"))
        yield f"turned round, {title}"
        reader.press(say("Back"))
        reader.find(say("What shall we look at?"))
    reader.press(say("For the worker"))
    yield "for the worker"


def first_start(reader: ScreenReader, pseudo: Pseudo) -> Iterator[str]:
    """From nothing to the form that asks who works here."""
    say = pseudo.says
    reader.write(say("New passphrase"), "password1")
    reader.write(say("New passphrase again"), "password1")
    reader.press(say("Use this passphrase"))
    yield "a weak passphrase"
    reader.write(say("New passphrase"), PASSPHRASE)
    reader.write(say("New passphrase again"), PASSPHRASE)
    reader.press(say("Use this passphrase"))
    reader.find(say("I have written it down"))
    code = next(said for said in reader.everything() if said.count("-") == 6 and said.isupper())
    yield "recovery code"
    reader.press(say("I have written it down"))
    reader.write(say("Type the code from your paper"), "0000-0000")
    reader.press(say("Check the code"))
    yield "another recovery code"
    reader.write(say("Type the code from your paper"), code)
    reader.press(say("Check the code"))
    reader.press(say("Begin"))
    yield "who you are"
