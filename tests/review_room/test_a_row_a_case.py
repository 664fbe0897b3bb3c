"""A supervisor sees one row a case, and its papers under it: by screen reader, keys and touch."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.review_room.case_papers import paper
from tests.review_room.conftest import Desktop
from tests.review_room.referrals import open_copy
from tests.screen.reader import ScreenReader, until
from ui.theme import Appearance, Scheme, apply

NEWEST = "Ned Ashgrove, New, Odette Larkspur · 3 papers, the newest arrived 21 November 2026"
FOLD = "2 earlier papers, Ned Ashgrove"
EARLIER = "Ned Ashgrove, Arrived 21 November 2026, "


def _three_of_ned_and_one_of_bert(desktop: Desktop) -> None:
    desktop.open(paper(1), paper(2), paper(5), open_copy())
    desktop.reader.hears("4 referrals are in the queue.")
    desktop.reader.hears("2 cases, 4 papers")


def _comment_on_the_earlier_paper(reader: ScreenReader, words: str) -> None:
    """Write beside question 3 of the earlier paper, and go back to the queue."""
    reader.press(FOLD)
    reader.press(reader.called(EARLIER))
    reader.write("Your comment on question 3", words)
    reader.hears("Saved")
    reader.press("‹ All reviews")


def _focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def _rows(desktop: Desktop) -> list[str]:
    shown = desktop.reader.everything()
    return [said for said in shown if said.startswith(("Ned Ashgrove, ", "Bert, "))]


def _is_whole(row: object) -> bool:
    assert isinstance(row, QWidget)
    return row.height() >= row.heightForWidth(row.width())


def test_several_papers_of_one_case_opened_one_after_another_are_one_row(desktop: Desktop) -> None:
    _three_of_ned_and_one_of_bert(desktop)
    assert len(_rows(desktop)) == 2
    assert _rows(desktop)[0] == NEWEST
    assert desktop.reader.unnamed() == []


def test_it_unfolds_to_its_papers_and_says_how_each_stands(desktop: Desktop) -> None:
    reader = desktop.reader
    _three_of_ned_and_one_of_bert(desktop)
    fold = reader.find(FOLD)
    assert fold.state().expandable
    assert not fold.state().expanded
    assert fold.text(QAccessible.Text.Description) == "2 not signed off"
    del fold
    reader.press(FOLD)
    until(lambda: len(_rows(desktop)) == 4, "its papers")
    assert reader.find(FOLD).state().expanded
    reader.press(reader.called(EARLIER))
    reader.hears("What changed since")


def test_the_earlier_paper_that_was_opened_is_where_one_comes_back_to(desktop: Desktop) -> None:
    reader = desktop.reader
    _three_of_ned_and_one_of_bert(desktop)
    _comment_on_the_earlier_paper(reader, "Ask about the cooker.")
    until(lambda: _focused().startswith(EARLIER + "In review"), "the row that was left")
    reader.press(NEWEST)
    reader.hears("What changed since your review of")


def test_the_newest_paper_is_opened_by_the_row_itself(desktop: Desktop) -> None:
    reader = desktop.reader
    _three_of_ned_and_one_of_bert(desktop)
    reader.press(NEWEST)
    reader.hears("New on 2 November 2026: a conversation by Odette Larkspur")


def test_arrows_go_through_the_rows_and_fold_them(desktop: Desktop) -> None:
    _three_of_ned_and_one_of_bert(desktop)
    search = desktop.room.queue.search
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Return)
    until(lambda: _focused() == NEWEST, "the first row")

    def key(*keys: Qt.Key) -> str:
        for each in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, each)
        return _focused()

    assert key(Qt.Key.Key_Down) == FOLD
    assert key(Qt.Key.Key_Down).startswith("Bert, ")
    assert key(Qt.Key.Key_Down).startswith("Bert, "), "nothing stands below"
    assert key(Qt.Key.Key_Right).startswith("Bert, "), "nothing is folded there"
    assert key(Qt.Key.Key_Home) == NEWEST
    assert key(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down).startswith(EARLIER)
    assert key(Qt.Key.Key_Left) == NEWEST
    assert len(_rows(desktop)) == 2
    assert key(Qt.Key.Key_End, Qt.Key.Key_Up) == FOLD
    assert key(Qt.Key.Key_Tab).startswith("Bert, "), "Tab goes through them too"


def test_a_finger_unfolds_and_opens(desktop: Desktop) -> None:
    reader = desktop.reader
    _three_of_ned_and_one_of_bert(desktop)
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def touch(name: str) -> None:
        widget = reader.find(name).object()
        assert isinstance(widget, QWidget)
        assert widget.height() >= 44
        window = desktop.room.windowHandle()
        where = widget.mapTo(desktop.room, QPoint(widget.width() // 2, widget.height() // 2))
        QTest.touchEvent(window, device).press(0, where, window).commit()
        QTest.touchEvent(window, device).release(0, where, window).commit()

    touch(FOLD)
    until(lambda: len(_rows(desktop)) == 4, "its papers")
    touch(NEWEST)
    reader.hears("Your review")


def test_what_is_found_on_an_earlier_paper_only_is_shown_unfolded(desktop: Desktop) -> None:
    reader = desktop.reader
    _three_of_ned_and_one_of_bert(desktop)
    _comment_on_the_earlier_paper(reader, "A kaleidoscope.")
    reader.write("Search reviews", "kaleidoscope")
    reader.hears("1 case, 3 papers")
    until(lambda: len(_rows(desktop)) == 3, "Ned's papers, unfolded")
    reader.write("Search reviews", "zebra crossing")
    reader.hears("0 cases, 0 papers")
    reader.hears("Nothing found")


def test_all_of_it_is_read_at_twice_the_size_in_a_low_window(desktop: Desktop) -> None:
    _three_of_ned_and_one_of_bert(desktop)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply(app, Appearance(Scheme.LIGHT, text_size=200))
    desktop.room.resize(1024, 600)
    desktop.reader.press(FOLD)
    until(lambda: len(_rows(desktop)) == 4, "its papers")
    rows = [desktop.reader.find(name).object() for name in _rows(desktop)]
    until(lambda: all(_is_whole(row) for row in rows), "room for all of it")
    page = desktop.room.queue
    assert page.minimumSizeHint().width() <= 1024
