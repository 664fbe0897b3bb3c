"""Through the rooms beside the conversation, and a first start, by their names in a language."""

from collections.abc import Iterator

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
    reader.write(say("Part of their name"), _LETTER)
    room = window.findChild(RetentionRoom)
    assert room is not None
    until(lambda: bool(room.person.people.rows), "the people found")
    yield "people found"
    reader.press(room.person.people.rows[0].accessibleName())
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
    reader.press(say("Save to a folder…"))
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


def beside_the_story(_: Window, reader: ScreenReader, pseudo: Pseudo) -> Iterator[str]:
    """The advocate's room and caseload, and what is kept beside the words, with their forms."""
    say = pseudo.says
    reader.press(say("Their story"))
    reader.find(say("Another conversation with this person"))
    reader.press(say("Advocacy"))
    reader.find(say("by telephone"))
    reader.press(say("by telephone"))
    reader.press(say("{minutes} min").format(minutes=20))
    reader.find(say("advocacy is still needed"))
    for title, forms in (
        ("Who they are, their roles, and endings", ("Name the advocate",)),
        ("Contacts", ("A contact, in full",)),
        ("What they asked you to say or do", ("Something they asked for", "A matter")),
        ("Said for them, and challenged", ("Something you said for them", "A challenge")),
        ("Meetings", ("A meeting",)),
        ("How they want to be supported", ("What they want now",)),
        ("Signs of good advocacy, and what changed", ("Ask them now",)),
        ("Patterns and gaps in policy, without names", ("A pattern",)),
    ):
        reader.press(say(title))
        for form in forms:
            reader.press(say(form))
        yield f"advocacy, {title}"
        reader.press(say(title))
    reader.press(say("Documents held"))
    reader.press(say("A photograph, letter, scan or recording"))
    yield "a photograph"
    reader.press(say("Body map"))
    reader.press(say("A body map"))
    reader.press(say("Add a mark from a list"))
    yield "a body map"
    reader.press(say("Marks and signatures"))
    reader.press(say("A mark or signature"))
    yield "a mark"
    reader.press(say("‹ Back"))
    reader.find(say("Documents held"))
    reader.press(say("‹ Back"))
    reader.find(say("Another conversation with this person"))
    reader.press(say("‹ Back"))
    reader.press(say("Advocacy"))
    yield "the advocate's caseload"
    reader.press(say("‹ Back"))


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
