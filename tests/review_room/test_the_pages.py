"""The pages of a referral, looked at beside the review by somebody who works by name and by key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from msp_desktop.questions.packs import built_in
from msp_desktop.sealing.verdict import SealVerdict
from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.trail.read import TrailFilter, entries
from tests.review.hostile_files import built, made
from tests.review.odd_pages import with_a_note, with_a_photograph
from tests.review.reviewing import arrived
from tests.review_room.conftest import Desktop
from tests.review_room.referrals import locked_copy, open_copy, visit
from tests.screen.reader import ScreenReader, until
from tests.unlocked import NOON
from ui.review.pages import RecordSide
from ui.review.record import ReadingPane
from ui.scope import Scope

PAGES = made().pages


def _show(desktop: Desktop, file: bytes) -> ScreenReader:
    desktop.open(file)
    desktop.reader.hears("Is it genuine?")
    desktop.reader.press("Show the pages")
    return desktop.reader


def _page(number: int) -> str:
    return f"Picture of page {number} of {PAGES}"


def test_a_review_that_opens_is_no_window_of_its_own_and_leaves_the_keyboard_where_it_is(
    desktop: Desktop,
) -> None:
    desktop.open(open_copy())
    desktop.reader.hears("Is it genuine?")
    assert desktop.room.isActiveWindow()
    assert QApplication.focusWidget() is not None


def test_the_record_is_what_is_shown_until_somebody_asks_for_the_pages(desktop: Desktop) -> None:
    desktop.open(open_copy())
    reader = desktop.reader
    reader.hears("Shown from the record inside the file")
    assert reader.find("Show the record").state().checked
    reader.hears_not("Picture of page")
    reader.hears("Is it genuine?")
    reader.press("Show the pages")
    picture = reader.find(_page(1))
    assert picture.role() == QAccessible.Role.Graphic
    assert "Its words are in the record" in picture.text(QAccessible.Text.Description)
    reader.hears("it is the record that you review")
    reader.hears("You have not confirmed whose key signed these pages.")
    assert reader.unnamed() == []
    reader.press("Show the record")
    reader.hears("Shown from the record inside the file")
    reader.hears_not("Picture of page")


def test_a_locked_referral_is_paged_through_without_its_password_again(desktop: Desktop) -> None:
    reader = desktop.reader
    locked = locked_copy()
    desktop.open(locked.pdf)
    reader.write("Password of the file", locked.password)
    reader.press("Unlock the file")
    reader.hears("Is it genuine?")
    reader.press("Show the pages")
    for number in range(1, PAGES):
        reader.find(_page(number))
        reader.press("Next page ›")
    reader.find(_page(PAGES))
    assert reader.find("Next page ›").state().disabled
    assert desktop.room.focusWidget() is reader.find(_page(PAGES)).object()
    reader.press("‹ Previous page")
    reader.find(_page(PAGES - 1))


def test_pages_are_turned_scrolled_and_made_larger_by_key(desktop: Desktop) -> None:
    reader = _show(desktop, open_copy())
    picture = reader.find(_page(1)).object()
    assert isinstance(picture, QWidget)
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    reader.find(_page(2))
    area = _area_of(picture)
    QTest.keyClick(picture, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    fitting = picture.width()
    assert fitting <= area.viewport().width()
    reader.press("Larger")
    reader.find(_page(2))
    until(lambda: picture.width() > fitting, "the larger picture")
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert area.horizontalScrollBar().value() > 0
    QTest.keyClick(picture, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    reader.find(_page(1))
    assert area.verticalScrollBar().value() == 0
    reader.press("Fit to width")
    until(lambda: picture.width() == fitting, "the page fitted to the width")


def test_evidence_leads_back_to_the_record(desktop: Desktop) -> None:
    reader = _show(desktop, open_copy())
    reader.find(_page(1))
    reader.press("Read: Desired outcomes, for question 1")
    reader.hears_not("Picture of page")
    assert reader.find("Show the record").state().checked


def test_once_the_key_is_confirmed_its_pages_are_no_longer_doubted(desktop: Desktop) -> None:
    reader = _show(desktop, open_copy())
    reader.find(_page(1))
    reader.press("Read aloud by telephone")
    reader.press("This is their key")
    reader.hears_not("You have not confirmed whose key signed these pages.")
    reader.find(_page(1))


def test_pages_that_say_something_else_than_the_record_are_told_where_they_are_seen(
    desktop: Desktop,
) -> None:
    other = made().record.replace(b"telephone", b"megaphone")
    reader = _show(desktop, built(record=other))
    reader.find(_page(1))
    reader.hears("These pages do not say what the record inside says.")


def test_a_note_laid_over_a_page_is_told_on_that_page_alone(desktop: Desktop) -> None:
    reader = _show(desktop, with_a_note())
    reader.find(_page(1))
    reader.hears("A note or a stamp was put over this page.")
    reader.press("Next page ›")
    reader.find(_page(2))
    reader.hears_not("A note or a stamp was put over this page.")


def test_a_page_that_cannot_be_drawn_ends_in_a_sentence_and_spoils_no_other(
    desktop: Desktop,
) -> None:
    reader = _show(desktop, with_a_photograph())
    reader.hears("This page cannot be shown as a picture.")
    reader.press("Next page ›")
    reader.find(_page(2))
    reader.hears_not("This page cannot be shown as a picture.")
    reader.press("Show the record")
    reader.hears("Shown from the record inside the file")
    notes: list[list[str]] = []

    def look(store: Store) -> list[str]:
        with transaction(store.engine) as connection:
            noted = entries(connection, TrailFilter())
        return [each.detail for each in noted if "not drawn" in each.detail]

    desktop.session.ask(
        Scope(desktop.session), look, notes.append, lambda fault: notes.append([fault.sentence])
    )
    until(lambda: bool(notes), "the trail")
    (note,) = notes[0]
    assert note.startswith("pages of file ")
    assert note.endswith(" not drawn: BrokenFile")


def test_of_a_file_that_is_not_unchanged_no_page_is_offered(qapp: QApplication) -> None:
    del qapp
    reading = ReadingPane(visit(), built_in(), NOON)
    side = RecordSide(reading)
    side.show()
    asked: list[object] = []
    side.pages.wanted.connect(lambda *wanted: asked.append(wanted))
    reader = ScreenReader()
    assert reader.find("Show the pages").state().disabled
    for standing in (SealVerdict.ALTERED, SealVerdict.UNSIGNED):
        side.show_arrived(arrived(visit(), standing))
        reader.hears_not("Show the pages")
        reader.hears("Shown from the record inside the file")
    assert asked == []
    side.hide()


def _area_of(widget: QWidget) -> QScrollArea:
    parent = widget.parentWidget()
    while not isinstance(parent, QScrollArea):
        assert parent is not None
        parent = parent.parentWidget()
    return parent
