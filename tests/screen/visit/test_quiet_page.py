"""The wrong person comes back into the room: one key, and nothing of the visit is to be seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.widgets.quiet_page import QuietPage
from ui.window import Window

SAID = "They ring at two."


@pytest.fixture
def telling(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    """In the middle of somebody's words."""
    window = open_app(folder)
    unlock(reader)
    reader.press("Short conversation")
    reader.type_on("What they said", SAID)
    return window


def test_one_key_covers_every_word_and_comes_back_to_the_cursor(
    telling: Window, reader: ScreenReader
) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    field.moveCursor(field.textCursor().MoveOperation.StartOfLine)
    QTest.keyClick(telling, Qt.Key.Key_F11)
    reader.hears("Home checks")
    heard = " ".join(reader.everything())
    assert not [w for w in (SAID, "said", "Short conversation", "harm", "Passphrase") if w in heard]
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget() or telling, Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget() or telling, Qt.Key.Key_Space)
    assert "Home checks" in " ".join(reader.everything())
    QTest.keyClick(telling, Qt.Key.Key_F11)
    until(lambda: QApplication.focusWidget() is field, "the cursor to be back")
    assert field.toPlainText() == SAID
    assert field.textCursor().position() == 0
    until(lambda: not telling.session.unsaved, "the words to be saved")


def test_quiet_page_goes_by_two_touches_and_locks_by_itself(
    telling: Window, reader: ScreenReader
) -> None:
    reader.press("Quiet page")
    reader.hears("Home checks")
    page = telling.findChild(QuietPage)
    assert page is not None
    title = page.childAt(QPoint(80, 70))
    assert title is not None
    QTest.mouseDClick(title, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(telling, Qt.MouseButton.LeftButton)  # a double click of QTest stays held
    until(lambda: reader.text("What they said") == SAID, "the words to be back")
    QTest.keyClick(telling, Qt.Key.Key_F11)
    page.stayed_long.emit()
    reader.find("Passphrase")
    reader.hears_not(SAID)
