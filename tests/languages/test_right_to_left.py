"""Read from the right, the screens turn round and the grid keeps its meaning."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.languages.conftest import OpenApp
from tests.languages.pseudo import MIRRORED, Pseudo
from tests.languages.walking import every_screen
from tests.screen.reader import ScreenReader
from ui.conversation.frame.own_words import OwnWordsPanel
from ui.conversation.frame.rail import StepList
from ui.languages import chosen, languages, speak
from ui.theme import Appearance, Scheme, apply
from ui.widgets.grid.view import WellbeingGrid
from ui.window import Window


def opened(qapp: QApplication, pseudo: Pseudo, at: Path, store: Path, open_app: OpenApp) -> Window:
    assert speak(qapp, chosen(pseudo.code, languages([at])))
    apply(qapp, Appearance(Scheme.LIGHT))
    window = open_app(store)
    window.resize(1366, 768)
    return window


def left_of(widget: QWidget, window: Window) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def test_the_screens_are_read_from_the_right_and_the_grid_is_not_turned_round(
    qapp: QApplication,
    folder_of_languages: Path,
    store_folder: Path,
    open_app: OpenApp,
    reader: ScreenReader,
) -> None:
    window = opened(qapp, MIRRORED, folder_of_languages, store_folder, open_app)
    for screen in every_screen(window, reader, MIRRORED):
        if screen == "grid":
            break
    rail, so_far = window.findChild(StepList), window.findChild(OwnWordsPanel)
    grid = next(each for each in window.findChildren(WellbeingGrid) if each.isVisible())
    assert rail is not None
    assert so_far is not None
    assert left_of(so_far, window) < left_of(grid, window) < left_of(rail, window)
    key = next(mark.key for mark in grid.marks())
    grid.select(key)
    before = grid.mark(key)
    QTest.keyClick(grid.button(key), Qt.Key.Key_Right)
    after = grid.mark(key)
    assert before is not None
    assert after is not None
    assert after.safety > before.safety
