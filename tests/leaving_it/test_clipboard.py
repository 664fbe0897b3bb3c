"""Copied words do not stay on the clipboard."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.system.clipboard_watch import SECONDS, ClipboardWatch
from ui.widgets.fields.text_fields import LineField
from ui.widgets.growing_text import GrowingText

WORDS = "They write to me by name."


@pytest.fixture
def words(qtbot: QtBot) -> QTextEdit:
    editor = QTextEdit()
    editor.setPlainText(WORDS)
    qtbot.addWidget(editor)
    return editor


def on_the_clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_words_can_be_pasted_at_first_and_are_gone_soon_after(
    qtbot: QtBot, words: QTextEdit
) -> None:
    watch = ClipboardWatch(words, seconds=0.05)
    words.selectAll()
    words.copy()
    assert on_the_clipboard() == WORDS
    qtbot.waitUntil(lambda: on_the_clipboard() == "")
    assert watch.parent() is words


def test_going_on_selecting_does_not_keep_what_was_copied(qtbot: QtBot, words: QTextEdit) -> None:
    watch = ClipboardWatch(words, seconds=0.05)
    words.selectAll()
    words.copy()
    assert on_the_clipboard() == WORDS
    selecting = QTimer(words, interval=10)
    selecting.timeout.connect(QGuiApplication.clipboard().selectionChanged)
    selecting.start()
    qtbot.waitUntil(lambda: on_the_clipboard() == "")
    assert watch.parent() is words


@pytest.mark.parametrize("made", [QTextEdit, QLineEdit, GrowingText])
def test_what_was_cut_can_be_pasted_in_here_once_the_clipboard_is_empty(
    qtbot: QtBot, made: type[QTextEdit] | type[QLineEdit] | type[GrowingText]
) -> None:
    window = QWidget()
    field = made()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    watch = ClipboardWatch(window, seconds=0.05)
    window.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, WORDS)
    field.selectAll()
    field.cut()
    qtbot.waitUntil(lambda: on_the_clipboard() == "")
    assert WORDS not in words_of(field)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert words_of(field) == WORDS
    assert on_the_clipboard() == ""
    watch.empty()  # as locking does
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert words_of(field) == WORDS


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("made", [LineField, GrowingText])
def test_the_menu_of_a_field_pastes_as_its_keys_do_after_something_was_cut(
    qtbot: QtBot, made: type[LineField] | type[GrowingText]
) -> None:
    window = QWidget()
    field = made()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    watch = ClipboardWatch(window)
    window.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, WORDS)
    field.selectAll()
    field.cut()
    assert watch.parent() is window
    file = QMimeData()
    file.setUrls([QUrl("file:///a/folder/notes.txt")])
    file.setText("file:///a/folder/notes.txt")
    QGuiApplication.clipboard().setMimeData(file)
    menu = menu_of(field)
    next(each for each in menu.actions() if each.objectName() == "edit-paste").trigger()
    assert words_of(field) == ""
    shown = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("file" in line for line in shown)
    next(each for each in menu.actions() if WORDS in each.text()).trigger()
    assert words_of(field) == WORDS
    menu.close()


def menu_of(field: QWidget) -> QMenu:
    """The menu that a press on the second button of the mouse shows."""
    middle = field.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(field, QContextMenuEvent(reason, middle, field.mapToGlobal(middle)))
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next(each for each in shown if isinstance(each, QMenu))


def words_of(field: QTextEdit | QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_soon_is_ten_seconds() -> None:
    assert SECONDS == 10


def test_locking_empties_it_at_once(words: QTextEdit) -> None:
    watch = ClipboardWatch(words)
    words.selectAll()
    words.copy()
    watch.empty()
    assert on_the_clipboard() == ""


def test_clipboard_histories_are_asked_to_leave_the_words_out(
    qtbot: QtBot, words: QTextEdit
) -> None:
    ClipboardWatch(words)
    words.selectAll()
    words.copy()
    mark = "x-kde-passwordManagerHint"
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.mimeData().data(mark) == b"secret")
    assert on_the_clipboard() == WORDS


def test_an_empty_clipboard_is_left_as_it_is(words: QTextEdit) -> None:
    ClipboardWatch(words)
    QGuiApplication.clipboard().setMimeData(QMimeData())
    assert on_the_clipboard() == ""
