"""The foot of a conversation: one line at every size it is meant for, and what comes last."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.touching import touching
from tests.screen.unlocking import unlock
from tests.unlocked import open_vault
from tests.visits import doorstep
from ui.conversation.steps.step import STEPS, step_title
from ui.window import Window

BERT = doorstep.visit(datetime.now(UTC))


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    """Bert's visit, at its summary."""
    with Store(open_vault(folder)) as store:
        store.set_practitioner(doorstep.OFFICER)
        store.save(BERT, PartName.CLOSING, "summary")
    opened = open_app(folder)
    unlock(reader)
    reader.hears("Bert’s words")
    return opened


def _focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def _place(reader: ScreenReader, name: str, window: Window) -> int:
    widget = reader.find(name, control=True).object()
    assert isinstance(widget, QWidget)
    return widget.mapTo(window, widget.rect().center()).y()


def _on_one_line(reader: ScreenReader, names: list[str], window: Window) -> bool:
    return len({_place(reader, name, window) for name in names}) == 1


@pytest.mark.usefixtures("window")
def test_the_summary_begins_with_their_words_and_ends_with_what_can_be_done(
    reader: ScreenReader,
) -> None:
    said = reader.everything()
    words = next(place for place, each in enumerate(said) if "I want the telephone to stop" in each)
    assert words < said.index("Finish this conversation") < said.index("Make a referral")
    refer = reader.find("Make a referral").object()
    assert isinstance(refer, QPushButton)
    assert refer.visibleRegion().boundingRect() == refer.rect()
    assert refer.property("role") == "primary"
    until(lambda: _focused() == "Make a referral", "the keyboard to be where it goes on")


def test_finishing_asks_and_can_wait(window: Window, reader: ScreenReader) -> None:
    reader.press("Finish this conversation")
    reader.hears("Once finished, its words can no longer change.")
    until(lambda: _focused() == "Not yet", "the safe answer to have the keyboard")
    assert touching(window) == []
    reader.press("Not yet")
    reader.hears_not("Once finished, its words can no longer change.")
    assert _focused() == "Finish this conversation"
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    reader.hears("Finished: its words can no longer change.")
    names = ["Another conversation with this person", "Make a referral"]
    window.resize(1366, 768)
    until(partial(_on_one_line, reader, names, window), "one line when it is finished, too")
    reader.hears_not("Finish this conversation")


@pytest.mark.parametrize("width", [1024, 1366])
def test_the_foot_is_one_line_at_every_step(
    window: Window, reader: ScreenReader, width: int
) -> None:
    window.resize(width, 600)
    before = ""
    for step in STEPS[1:]:
        reader.press(step_title(step))
        names = [f"‹ {step_title(before)}"] if before else []
        names.append("Why we ask")
        names += ["Finish this conversation", "Make a referral"] if step == "summary" else []
        names += ["Turn round"] if width == 1024 else []
        until(partial(_on_one_line, reader, names, window), f"one line at {step}")
        before = step
