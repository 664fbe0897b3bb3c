"""Before a word can be read: first start, unlocking, wrong passphrases, two starts, locking."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from msp_desktop.vault.vault import renew_recovery_code
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import PASSPHRASE, open_vault


def test_the_first_page_shows_its_button_without_scrolling(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(tmp_path / "new store").resize(1366, 768)
    button = reader.find("Use this passphrase").object()
    assert isinstance(button, QPushButton)
    until(lambda: button.visibleRegion().boundingRect() == button.rect(), "the whole button")


def test_the_first_start_goes_from_nothing_to_an_empty_caseload(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(tmp_path / "new store")
    reader.hears("step 1 of 3")
    offered = [said for said in reader.everything() if len(said.split()) == 6 and said.islower()]
    reader.write("New passphrase", offered[0])
    reader.write("New passphrase again", offered[0])
    reader.press("Use this passphrase")
    reader.find("I have written it down")
    reader.hears("step 2 of 3")
    code = next(said for said in reader.everything() if said.count("-") == 6 and said.isupper())
    reader.press("I have written it down")
    reader.hears_not(code)
    reader.write("Type the code from your paper", code.lower().replace("-", " "))
    reader.press("Check the code")
    reader.hears("step 3 of 3")
    reader.write("Your name", "Ada Quillfeather")
    reader.write("Your role", "Officer")
    reader.write("Your organisation", "Invented Police")
    reader.press("Police")
    reader.press("Begin")
    reader.hears("Nothing here yet")
    assert reader.unnamed() == []


def test_a_weak_passphrase_is_told_plainly_and_nothing_is_made(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(tmp_path / "store")
    reader.write("New passphrase", "password1")
    reader.write("New passphrase again", "password1")
    reader.press("Use this passphrase")
    reader.hears("Take care")
    assert not (tmp_path / "store").exists()


def test_two_different_passphrases_are_told_apart(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(tmp_path / "store")
    reader.write("New passphrase", PASSPHRASE)
    reader.write("New passphrase again", PASSPHRASE + "s")
    reader.press("Use this passphrase")
    reader.hears("not the same")
    assert not (tmp_path / "store").exists()


def test_a_wrong_passphrase_says_so_slows_down_and_loses_nothing(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(folder)
    for _ in range(3):
        unlock(reader, "something else entirely wrong")
        reader.hears("does not open this store")
        until(lambda: reader.text("Passphrase") == "", "the field to be emptied")
    until(lambda: bool(reader.find("Unlock").state().disabled), "the app to slow down")
    until(lambda: not reader.find("Unlock").state().disabled, "the wait to be over")
    unlock(reader)
    reader.hears("Your conversations")


def test_a_second_start_over_the_same_store_says_where_it_is_open(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    first = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    first.hide()
    open_app(folder)
    unlock(reader)
    reader.hears("already open in another window")


def test_a_folder_that_is_not_a_store_is_left_alone(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    (tmp_path / "holiday.txt").write_text("not ours", encoding="utf-8")
    open_app(tmp_path)
    reader.hears("This cannot be opened")
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.txt"]


def test_a_store_whose_headers_are_gone_says_what_to_do(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    for name in ("store.hdr", "store.hdr.bak"):
        (folder / name).unlink()
    open_app(folder)
    reader.hears("This store is damaged")


def test_a_key_locks_at_once_and_the_locked_app_shows_no_name(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.press("New conversation")
    reader.press("The person")
    reader.write("Name", "Albert Teasel")
    reader.hears("Saved")
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.hears("Locked")
    reader.hears_not("Albert")
    assert window.windowTitle() == "MSP Desktop"
    unlock(reader)
    assert reader.text("Name") == "Albert Teasel"


@pytest.mark.parametrize("minutes", [0.001])
def test_nobody_touching_it_for_a_while_locks_it(
    folder: Path, open_app: OpenApp, reader: ScreenReader, qtbot: QtBot, minutes: float
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    qtbot.waitUntil(lambda: window.lock_watch is not None)
    window.lock_watch.set_minutes(minutes)
    window.lock_watch.start()
    reader.hears("Locked")


def test_closing_the_window_saves_the_unfinished_words_first(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.press("New conversation")
    reader.press("The person")
    reader.write("Name", "Albert Teas")
    window.close()
    until(lambda: not window.isVisible(), "the window to close")
    open_app(folder)
    unlock(reader)
    assert reader.text("Name") == "Albert Teas"


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(tmp_path / "store")
    reader.write("New passphrase", PASSPHRASE)
    reader.write("New passphrase again", PASSPHRASE)
    reader.press("Use this passphrase")
    reader.find("I have written it down")
    code = next(said for said in reader.everything() if said.count("-") == 6 and said.isupper())
    reader.press("I have written it down")
    reader.write("Type the code from your paper", code)
    reader.press("Check the code")
    reader.write("Your name", "Ada Quillfeather")
    reader.press("Police")
    reader.press("Begin")
    reader.hears("Nothing here yet")
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.hears("Locked")
    reader.press("I have forgotten it: use the recovery code")
    reader.write("Recovery code", code)
    reader.press("Unlock with the code")
    reader.write("New passphrase", "lantern yodel zestfully canary abacus")
    reader.write("New passphrase again", "lantern yodel zestfully canary abacus")
    reader.press("Use this passphrase")
    reader.hears("Nothing here yet")


def test_it_locks_before_anybody_said_who_they_are_too(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    """The store is open already, and a recovery code is on the screen."""
    window = open_app(tmp_path / "store")
    reader.write("New passphrase", PASSPHRASE)
    reader.write("New passphrase again", PASSPHRASE)
    reader.press("Use this passphrase")
    reader.find("I have written it down")
    code = next(said for said in reader.everything() if said.count("-") == 6 and said.isupper())
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.hears("Everything in here is encrypted")
    reader.hears_not(code)
    unlock(reader)
    reader.find("I have written it down")
    reader.hears_not(code)  # it may have been read by somebody else, so there is a new one


def test_nobody_touching_it_locks_the_page_that_asks_for_a_new_passphrase(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with open_vault(folder) as vault:
        code = renew_recovery_code(vault)
    window = open_app(folder)
    reader.press("I have forgotten it: use the recovery code")
    reader.write("Recovery code", code.text)
    reader.press("Unlock with the code")
    reader.find("New passphrase again")
    window.lock_watch.idle.emit()
    reader.hears("Everything in here is encrypted")


def test_locking_takes_copied_words_along(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    QGuiApplication.clipboard().setText("They write to me by name.")
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.hears("Locked")
    assert QGuiApplication.clipboard().text() == ""


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_a_second_start_brings_the_window_back_even_when_it_was_put_away(
    folder: Path, open_app: OpenApp, qtbot: QtBot
) -> None:
    window = open_app(folder)
    window.showMinimized()
    window.come_to_front()
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized())


def test_shown_or_hidden_the_field_tells_keyboards_the_same(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    hints = field.inputMethodHints()
    for hint in (Qt.InputMethodHint.ImhHiddenText, Qt.InputMethodHint.ImhNoAutoUppercase):
        assert hint in hints
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        reader.press("Show what I type")
        assert field.echoMode() is mode
        assert field.inputMethodHints() == hints


def test_after_a_wrong_passphrase_the_keyboard_may_have_changed_letters(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(folder)
    unlock(reader, "not the one")
    reader.hears("does not open this store")
    reader.hears("input method")
