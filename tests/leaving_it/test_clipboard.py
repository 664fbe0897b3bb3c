"""Copied words do not stay on the clipboard."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.system.clipboard_watch import SECONDS, ClipboardWatch
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
