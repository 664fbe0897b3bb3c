"""Where words are written: cleaned, never cut, never sent on by the app itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import SaidBy
from tests.widgets.conftest import description, label, name
from ui.widgets.cleaned_text import clean, clean_line
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField, say_refused, secret_field
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.voice_block import Voice

Show = Callable[..., QWidget]
SPEAKERS = [(SaidBy.PERSON, "Bert"), (SaidBy.STAFF, "a carer")]


def paste(editor: WordsEditor, words: str) -> None:
    mime = QMimeData()
    mime.setText(words)
    editor.field().insertFromMimeData(mime)


def words_editor(label: str = "In their words") -> WordsEditor:
    return WordsEditor(label, speakers=SPEAKERS, description="As they said it")


def test_who_types_on_after_tab_changes_no_speaker(show: Show) -> None:
    editor = words_editor()
    window = show(editor)
    editor.setFocus()
    said_by = window.findChild(Chooser)
    assert said_by is not None
    said_by.setFocus()
    QTest.keyClicks(said_by, "and a carer came")
    assert editor.said_by() is SaidBy.PERSON
    QTest.keyClick(said_by, Qt.Key.Key_Down)
    assert editor.said_by() is SaidBy.STAFF


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("a\x00b\x1b[31mc\x7f\u0085d", "ab[31mc…d"),
        ("a\tb", "a | b"),
        ("\ud800half", "half"),
        ("\ufeffstart\uffff", "start"),
        ("👩\u200d👧 ça va? مرحبا", "👩\u200d👧 ça va? مرحبا"),
        ("<b>bold</b> & more", "<b>bold</b> & more"),
    ],
)
def test_what_is_pasted_is_cleaned(said: str, kept: str) -> None:
    assert clean(said) == kept
    assert clean_line(said) == kept.replace("\n", " ")


def test_the_field_has_a_name_and_says_what_it_wants(show: Show) -> None:
    editor = words_editor()
    show(editor)
    assert name(editor.field()) == "In their words"
    assert description(editor.field()) == "As they said it"


def test_typing_is_told_and_setting_is_not(show: Show, qtbot: QtBot) -> None:
    editor = words_editor()
    show(editor)
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_words("I want to stay.", SaidBy.STAFF)
    assert (editor.text(), editor.said_by()) == ("I want to stay.", SaidBy.STAFF)
    with qtbot.waitSignal(editor.changed):
        QTest.keyClicks(editor.field(), "Yes")


def test_tab_leaves_the_field_and_comes_to_who_said_it(show: Show) -> None:
    editor, after = words_editor(), QLineEdit()
    after.setAccessibleName("after")
    window = show(editor, after)
    editor.setFocus()
    assert window.focusWidget() is editor.field()
    QTest.keyClick(editor.field(), Qt.Key.Key_Tab)
    who = window.focusWidget()
    assert who is not None
    assert label(who) == "said by"
    QTest.keyClick(who, Qt.Key.Key_Down)
    assert editor.said_by() is SaidBy.STAFF
    QTest.keyClick(who, Qt.Key.Key_Tab)
    assert window.focusWidget() is after
    assert editor.text() == ""


def test_a_paste_of_a_million_letters_changes_nothing_and_says_so(show: Show, qtbot: QtBot) -> None:
    editor = words_editor()
    show(editor)
    editor.set_words("Mine.")
    with qtbot.assertNotEmitted(editor.changed):
        paste(editor, "x" * 1_000_000)
    assert editor.text() == "Mine."
    assert "Nothing was changed" in editor.remark()
    QTest.keyClicks(editor.field(), "a")
    assert editor.remark() == ""


def test_a_paste_may_replace_what_is_selected(show: Show) -> None:
    editor = WordsEditor("Words", most=10)
    show(editor)
    editor.set_words("0123456789")
    editor.field().selectAll()
    paste(editor, "9876543210")
    assert editor.text() == "9876543210"


def test_a_full_field_takes_no_further_letter(show: Show) -> None:
    editor = WordsEditor("Words", most=3)
    show(editor)
    QTest.keyClicks(editor.field(), "abcd")
    assert editor.text() == "abc"
    QTest.keyClick(editor.field(), Qt.Key.Key_Backspace)
    assert editor.text() == "ab"


def test_the_field_grows_with_its_words_and_then_scrolls(show: Show) -> None:
    editor = words_editor()
    show(editor)
    heights = []
    for lines in (1, 5, 9, 30, 300):
        editor.set_words("\n".join(["word"] * lines))
        heights.append(editor.field().height())
    assert heights == sorted(heights)
    assert heights[0] < heights[1] < heights[2]
    assert heights[3] == heights[4]


def test_markup_is_shown_letter_by_letter(show: Show) -> None:
    editor = WordsEditor("Your view", voice=Voice.PRACTITIONER, whose_view="your view")
    show(editor)
    paste(editor, "<img src=x> <b>hello</b>")
    assert editor.text() == "<img src=x> <b>hello</b>"


def test_a_line_is_cleaned_as_it_is_written(show: Show, qtbot: QtBot) -> None:
    field = LineField("Name")
    show(field)
    with qtbot.waitSignal(field.changed):
        field.insert("Ber\x00t\r\nQ\tuill")
        QTest.keyClicks(field, "!")
    assert "\x00" not in field.text()
    assert field.text() == "Bert Q | uill!"
    assert name(field) == "Name"


def test_why_a_passphrase_is_refused_is_said_each_time_and_what_describes_it_comes_back(
    show: Show,
) -> None:
    field, row = secret_field("Passphrase", "The one you chose")
    show(row)
    own = description(field)
    assert own
    for why in ("It does not open this store.", "Wait for half a minute."):
        say_refused(field, why)
        assert description(field) == why
    QTest.keyClicks(field, "a")
    assert description(field) == own


def test_a_line_too_long_is_not_cut_but_refused(show: Show) -> None:
    field = LineField("Name", most=10)
    show(field)
    field.set_text("Bert")
    field.insert("x" * 50)
    assert field.text() == "Bert"
