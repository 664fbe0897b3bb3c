"""The settings have a list of sections beside them where there is room for it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.settings.room import SettingsRoom
from ui.theme import Appearance, Scheme, apply
from ui.window import Window

_DESCRIPTION = QAccessible.Text.Description


def section(title: str) -> str:
    return f"{title}, a section of this page"


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    opened = open_app(folder)
    opened.resize(1366, 768)
    unlock(reader)
    reader.press("Settings")
    reader.find("Back up now")
    return opened


def _in_sight(window: Window, name: str) -> bool:
    room = window.findChild(SettingsRoom)
    assert room is not None
    (card,) = [each for each in room.findChildren(QWidget) if each.accessibleName() == name]
    page = card.window().findChild(SettingsRoom)
    area = page.findChild(QScrollArea) if page is not None else None
    assert area is not None
    top = card.mapTo(area.viewport(), card.rect().topLeft()).y()
    return 0 <= top < area.viewport().height() // 2


def test_a_press_goes_to_its_section_and_says_which_is_in_sight(
    window: Window, reader: ScreenReader
) -> None:
    assert reader.find(section("How it looks")).text(_DESCRIPTION) == "in sight now"
    reader.press(section("Locking"))
    until(lambda: _in_sight(window, "Locking"), "the section")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName().endswith("minutes")
    assert reader.find(section("Locking")).text(_DESCRIPTION) == "in sight now"
    assert reader.find(section("How it looks")).text(_DESCRIPTION) == ""
    assert reader.unnamed() == []


def test_where_there_is_no_room_there_is_the_page_alone(
    window: Window, reader: ScreenReader, qapp: QApplication
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT, 200))
    window.resize(1300, 768)
    until(lambda: section("Locking") not in reader.everything(), "the list to go")
    window.resize(2100, 900)
    until(lambda: section("Locking") in reader.everything(), "the list to come back")
