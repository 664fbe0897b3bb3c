"""Through every room and every part of the app, whatever language it speaks, by its names there."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.languages.pseudo import Pseudo
from tests.screen.reader import ScreenReader, until
from tests.unlocked import PASSPHRASE
from ui.caseload.room import CaseloadRoom
from ui.conversation.steps.step import STEPS, step_title
from ui.widgets.layout.folding import Folding
from ui.window import Window


def every_screen(window: Window, reader: ScreenReader, pseudo: Pseudo) -> Iterator[str]:
    """Open one screen after the other; yields what it is, in English, when it is there."""
    say = pseudo.says
    reader.find(say("Passphrase"))
    yield "unlocking"
    reader.write(say("Passphrase"), PASSPHRASE)
    reader.press(say("Unlock"))
    reader.find(say("New conversation"))
    until(lambda: _is_filled(window), "the caseload")
    yield "caseload"
    reader.press(say("Settings"))
    reader.find(say("Back up now"))
    yield "settings"
    reader.press(say("‹ Back"))
    until(lambda: _is_filled(window), "the caseload")
    reader.press(say("Open conversation"))
    reader.find(say("Hide"))
    for step in STEPS[1:]:
        reader.press(step_title(step))
        title, now = step_title(step), say("open now")
        until(partial(_is_open, reader, title, now), step)
        unfold(window)
        yield step
    reader.press(say("Why we ask"))
    reader.find(say("Back to their words"))
    yield "why we ask"
    reader.press(say("Back to their words"))
    reader.press(say("Make a referral"))
    reader.hears(say("What is in it, and why"))
    yield "referral"
    reader.press(say("‹ Back to the conversation"))
    reader.press(say("‹ All conversations"))
    until(lambda: _is_filled(window), "the caseload")
    reader.press(say("Their story"))
    reader.hears(say("Read from every conversation. None of them can be changed here."))
    yield "story"
    reader.press(say("‹ Back"))
    until(lambda: _is_filled(window, 1), "the caseload")
    room = window.findChild(CaseloadRoom)
    assert room is not None
    room.list.activated.emit(room.list.model().index(1, 0))
    reader.press(say("Add an amendment"))
    yield "finished"
    reader.press(say("‹ All conversations"))
    reader.press(say("Short conversation"))
    reader.find(say("Hide"))
    yield "short"


def unfold(window: QWidget) -> None:
    """Open everything that is folded on the screen."""
    for folding in window.findChildren(Folding):
        if folding.fold.isVisible():
            folding.set_open(True)


def _is_filled(window: Window, row: int = 0) -> bool:
    """Whether the caseload shows so many, of whom that one is then chosen; drafts stand first."""
    room = window.findChild(CaseloadRoom)
    if room is None or room.list.model().rowCount() <= row:
        return False
    room.list.setCurrentIndex(room.list.model().index(row, 0))
    return True


def _is_open(reader: ScreenReader, title: str, now: str) -> bool:
    return any(
        reader.name(node) == title and now in node.text(QAccessible.Text.Description)
        for node in reader.shown()
    )
