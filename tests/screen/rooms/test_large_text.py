"""The caseload in text of twice the size, on the small screen it is meant for."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.caseload.room import CaseloadRoom
from ui.theme import Appearance, Scheme, apply
from ui.window import Window


def _at_a_caseload_of_one(window: Window, reader: ScreenReader, wide: int, high: int) -> Window:
    """That window, so large, at the caseload with one conversation that was begun."""
    window.resize(wide, high)
    unlock(reader)
    reader.press("New conversation")
    reader.write("About the place and the time", "On the step.")
    reader.press("‹ All conversations")
    reader.find("Open conversation")
    return window


@pytest.mark.parametrize("percent", [100, 200])
def test_no_button_of_the_caseload_is_cut_off_whatever_the_size_of_text(
    percent: int, folder: Path, open_app: OpenApp, reader: ScreenReader, qapp: QApplication
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT, percent))
    window = _at_a_caseload_of_one(open_app(folder), reader, 1366, 768)
    room = window.findChild(CaseloadRoom)
    assert room is not None
    room.say_seals(1)
    room.say_due(2)
    buttons = [each for each in room.findChildren(QPushButton) if each.isVisible()]
    assert "Another with this person" in {each.text() for each in buttons}
    assert "Settings" in {each.text() for each in buttons}
    for button in buttons:
        button.setFocus()
        until(partial(_is_whole, button), f"the whole of “{button.text()}” to be seen")


def _is_whole(button: QPushButton) -> bool:
    return button.visibleRegion().boundingRect() == button.rect()


def test_the_ways_to_other_rooms_are_one_row_in_sight_whatever_stands_above(
    folder: Path, open_app: OpenApp, reader: ScreenReader, qapp: QApplication
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT))
    window = _at_a_caseload_of_one(open_app(folder), reader, 1024, 600)
    ways = [reader.find(name).object() for name in ("Settings", "Reviews", "Measures", "Take in…")]
    assert all(isinstance(way, QPushButton) and _is_whole(way) for way in ways)
    assert len({way.mapTo(window, QPoint()).y() for way in ways if isinstance(way, QWidget)}) == 1
