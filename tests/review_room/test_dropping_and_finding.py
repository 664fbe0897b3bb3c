"""Files dragged onto the room, and finding a review again: by words, state, name and day."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.store.store import Store
from tests.review.reviewing import arrived
from tests.review_room.conftest import Desktop
from tests.review_room.dropping import drop
from tests.review_room.referrals import open_copy, practice_copy, visit
from tests.screen.reader import until
from tests.unlocked import NOON
from tests.visits import ward
from ui.scope import Scope

WARD = ward.visit(NOON)[0]


@pytest.fixture(autouse=True)
def _listening() -> Iterator[None]:
    """Somebody listens: Qt tells of rows that change only then."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


TODAY = NOON.date()


def test_a_referral_that_is_dropped_on_the_room_is_opened(desktop: Desktop) -> None:
    path = desktop.documents / "dropped.pdf"
    path.write_bytes(open_copy())
    assert drop(desktop.room, path)
    desktop.reader.hears("you have not confirmed whose key this is")
    assert len(desktop.kept()) == 1


def test_a_practice_paper_is_said_to_be_practice_by_card_queue_and_mark(desktop: Desktop) -> None:
    told: list[bool] = []
    desktop.room.identified.connect(told.append)
    desktop.open(practice_copy())
    desktop.reader.hears("This is practice, with an invented person")
    until(lambda: told[-1:] == [True], "the practice to be told")
    desktop.reader.press("‹ All reviews")
    desktop.reader.hears("practice · ")
    until(lambda: told[-1] is False, "its end to be told")


def test_several_are_taken_in_one_after_the_other_and_what_is_no_referral_is_told(
    desktop: Desktop,
) -> None:
    good, bad = desktop.documents / "good.pdf", desktop.documents / "holiday.pdf"
    good.write_bytes(open_copy())
    bad.write_bytes(b"\x89PNG, a picture")
    assert drop(desktop.room, good, bad, desktop.documents)
    desktop.reader.hears("holiday.pdf: This file cannot be opened as a referral: it is not a PDF.")
    desktop.reader.hears("documents: That file cannot be read")
    desktop.reader.hears("1 referral is in the queue.")


def test_what_is_not_on_this_machine_is_not_taken(desktop: Desktop) -> None:
    assert not drop(desktop.room, QUrl("https://example.invalid/referral.pdf"))
    assert not drop(desktop.room)
    desktop.reader.hears("No referral has been opened here yet")


def test_a_file_that_is_dropped_while_a_review_is_open_loses_no_word_of_it(
    desktop: Desktop,
) -> None:
    path = desktop.documents / "dropped.pdf"
    path.write_bytes(open_copy())
    assert drop(desktop.room, path)
    desktop.reader.write("Your comment on question 3", "Half a senten")
    other = desktop.documents / "other.pdf"
    other.write_bytes(b"no PDF")
    assert drop(desktop.room, other)
    desktop.reader.hears("other.pdf: This file cannot be opened")
    (review,) = desktop.kept()
    assert [each.comment for each in review.judgements] == ["Half a senten"]


def _two_on_the_desk(desktop: Desktop, due: date, later: date | None = None) -> None:
    """Bert's referral, due on that day, and Wren's."""

    def keep(store: Store) -> None:
        desk = ReviewInbox(store, clock=lambda: NOON)
        desk.take_in(arrived(WARD, file=b"ward"), b"ward", due=later)
        bert = desk.take_in(arrived(visit()), b"%PDF-1.7", due=due)
        desk.save(bert)

    done: list[object] = []
    desktop.session.ask(Scope(desktop.session), keep, done.append, done.append)
    until(lambda: bool(done), "the store")
    assert done == [None]
    desktop.room.enter()


def _listed(desktop: Desktop) -> list[str]:
    """The rows of the queue as a screen reader finds them, by who is reviewed."""
    cards = desktop.reader.everything()
    return [said.partition(",")[0] for said in cards if ", " in said and " · arrived " in said]


def _focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_what_is_late_or_due_soonest_stands_on_top_and_says_so(desktop: Desktop) -> None:
    _two_on_the_desk(desktop, due=TODAY - timedelta(days=3), later=TODAY + timedelta(days=6))
    desktop.reader.hears("was due 18 November 2026")
    desktop.reader.hears("due 27 November 2026")
    assert _listed(desktop) == ["Bert", "Wren"]


def test_a_day_that_is_given_in_the_review_stands_in_the_queue(desktop: Desktop) -> None:
    path = desktop.documents / "dropped.pdf"
    path.write_bytes(open_copy())
    drop(desktop.room, path)
    reader = desktop.reader
    reader.write("Review it by", "3 December 2026")
    reader.hears("Saved")
    reader.press("‹ All reviews")
    reader.hears("due 3 December 2026")
    assert desktop.kept()[0].due == date(2026, 12, 3)


def test_reviews_are_found_by_words_by_state_and_by_practitioner(desktop: Desktop) -> None:
    _two_on_the_desk(desktop, due=TODAY)
    reader = desktop.reader
    until(lambda: len(_listed(desktop)) == 2, "both")
    reader.write("Search reviews", "teasel")
    until(lambda: _listed(desktop) == ["Bert"], "Bert's alone")
    reader.write("Search reviews", "zebra crossing")
    reader.hears("Nothing found")
    reader.write("Search reviews", "")
    until(lambda: len(_listed(desktop)) == 2, "both again")
    reader.choose("State", "New")
    until(lambda: _listed(desktop) == ["Wren"], "the new one")
    reader.choose("State", "Every state")
    reader.choose("Practitioner", visit().practitioner.name)
    until(lambda: _listed(desktop) == ["Bert"], "Bert's alone")


def test_enter_in_the_search_goes_to_what_was_sought_once_it_is_found(desktop: Desktop) -> None:
    _two_on_the_desk(desktop, due=TODAY)
    until(lambda: len(_listed(desktop)) == 2, "both")
    desktop.room.queue.search.setText("Halloway")
    QTest.keyClick(desktop.room.queue.search, Qt.Key.Key_Return)
    assert _listed(desktop) == ["Bert", "Wren"], "the row that stood there is not meant"
    until(lambda: _listed(desktop) == ["Wren"], "Wren's alone")
    assert _focused().startswith("Wren, ")


def test_the_queue_is_worked_by_the_keyboard_alone(desktop: Desktop) -> None:
    path = desktop.documents / "dropped.pdf"
    path.write_bytes(open_copy())
    drop(desktop.room, path)
    desktop.reader.hears("you have not confirmed whose key this is")
    desktop.room.activateWindow()
    until(lambda: QApplication.focusWidget() is not None, "something to take the keys")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    until(lambda: _focused().startswith("Bert, New"), "the row that was left")
    row = QApplication.focusWidget()
    assert row is not None
    QTest.keyClick(row, Qt.Key.Key_Return)
    desktop.reader.hears("Your review")
    assert desktop.reader.unnamed() == []
