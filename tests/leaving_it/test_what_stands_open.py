"""Whatever stands open over the window goes when it locks, and keeps nobody from locking it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMenu, QWidget

from tests.bad_input.conftest import Disk, disk, window
from tests.bad_input.waiting_words import LONG, say_what_happens
from tests.screen.conftest import OpenApp, folder, made_store, open_app, reader
from tests.screen.reader import ScreenReader, until
from ui.dialogs import QtDialogs
from ui.scope import Scope
from ui.window import Window

__all__ = ["OpenApp", "disk", "folder", "made_store", "open_app", "reader", "window"]


def file_dialog(window: Window) -> QWidget:
    QtDialogs().ask_where_to_save(
        Scope(window), window, "Save", Path.home() / "Albert.pdf", lambda _: None
    )
    return newest()


def folder_dialog(window: Window) -> QWidget:
    QtDialogs().ask_for_folder(Scope(window), window, "Folder", lambda _: None)
    return newest()


def print_dialog(window: Window) -> QWidget:
    printer = QPrinter()
    dialog = QPrintDialog(printer, window)
    dialog.setModal(False)
    dialog.destroyed.connect(lambda: printer)  # kept, as the app keeps it, while it is asked for
    dialog.show()
    return dialog


def list_of_choices(window: Window) -> QWidget:
    box = QComboBox(window)
    box.addItems(["Albert", "Bella"])
    box.show()
    box.showPopup()
    return newest()


def menu_of_a_field(window: Window) -> QWidget:
    menu = QMenu(window)
    menu.addAction("Copy Albert")
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def newest() -> QWidget:
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next(each for each in reversed(shown) if not isinstance(each, Window))


# A screen that is none says of every list and menu what it cannot do.
quiet = pytest.mark.qt_log_ignore("This plugin does not support")

EVERY = [file_dialog, folder_dialog, print_dialog, list_of_choices, menu_of_a_field]


@quiet
@pytest.mark.parametrize("opens", EVERY)
def test_the_key_that_hides_everything_works_over_it(
    window: Window, reader: ScreenReader, opens: Callable[[Window], QWidget]
) -> None:
    over = opens(window)
    until(over.isVisible, "it to stand open")
    QTest.keyClick(over, Qt.Key.Key_F12)
    reader.hears("Everything in here is encrypted")


@quiet
@pytest.mark.parametrize("opens", EVERY)
def test_it_is_gone_at_once_even_where_the_store_cannot_be_closed(
    window: Window, reader: ScreenReader, disk: Disk, opens: Callable[[Window], QWidget]
) -> None:
    disk.fill()
    say_what_happens(reader, "Albert Teasel", LONG)
    reader.hears("Not saved")
    over = opens(window)
    until(over.isVisible, "it to stand open")
    window.lock()
    assert not over.isVisible()
    reader.hears("The disk is full")
    disk.clear()
    reader.hears("Everything in here is encrypted")


@quiet
def test_a_question_over_the_screen_turned_round_goes_when_nobody_is_there(
    window: Window, reader: ScreenReader
) -> None:
    say_what_happens(reader, "Albert Teasel")
    until(lambda: not window.session.unsaved, "everything to be saved")
    reader.press("Turn round")
    reader.find("What shall we look at?")
    it_goes_when_nobody_is_there(window, reader, file_dialog(window))


@quiet
def test_a_question_over_the_review_room_goes_when_nobody_is_there(
    window: Window, reader: ScreenReader
) -> None:
    reader.press("Reviews")
    reader.press("Open a referral…")
    over = newest()
    assert isinstance(over, QFileDialog)
    it_goes_when_nobody_is_there(window, reader, over)


def it_goes_when_nobody_is_there(window: Window, reader: ScreenReader, over: QWidget) -> None:
    until(over.isVisible, "it to stand open")
    window.lock_watch.idle.emit()
    assert not over.isVisible()
    reader.hears("Everything in here is encrypted")
    shown = " ".join(reader.everything())
    assert "Teasel" not in shown
    assert "What shall we look at?" not in shown


def test_going_about_without_a_key_is_a_sign_of_life(window: Window, reader: ScreenReader) -> None:
    """A screen reader moves the focus through an interface of its own."""
    settings = reader.find("Settings").object()
    assert isinstance(settings, QWidget)
    assert not settings.hasFocus()
    waiting = window.lock_watch._timer
    waiting.stop()
    action = QAccessible.queryAccessibleInterface(settings).actionInterface()
    action.doAction("Set Focus")
    until(settings.hasFocus, "the focus to move")
    assert waiting.isActive()
