"""A case that was reviewed before comes again: what changed since is told where it is reviewed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.review_room.case_papers import paper
from tests.review_room.conftest import Desktop
from tests.visits import self_neglect as ned

_DESCRIPTION = QAccessible.Text.Description


def _review_it_after_two_and_come_back_after_five(desktop: Desktop) -> None:
    reader = desktop.reader
    desktop.open(paper(2))
    reader.write("Your comment on question 3", "Ask about the cooker.")
    reader.hears("Saved")
    reader.hears_not("What changed since")
    reader.press("‹ All reviews")
    desktop.open(paper(5))


def test_what_changed_is_heard_part_by_part_with_its_days(desktop: Desktop) -> None:
    reader = desktop.reader
    _review_it_after_two_and_come_back_after_five(desktop)
    reader.hears("What changed since your review of ")
    for sentence in (
        "New on 5 July 2026: a conversation by Piers Hollowell",
        "New on 5 July 2026: “A cooker I can reach.”",
        f"New on 5 September 2026: an attempt at “{ned.HALL}”: has capacity for this decision",
        "Done on 2 November 2026: One bag out of the hall: Every week now.",
        "“A cooker I can reach.”: in their view Partially Achieved",
    ):
        reader.hears(sentence)
    assert not any("New on 8 March" in said for said in reader.everything())
    assert reader.unnamed() == []


def test_it_is_gone_through_by_keyboard_and_leads_to_the_part(desktop: Desktop) -> None:
    reader = desktop.reader
    _review_it_after_two_and_come_back_after_five(desktop)
    wanted = reader.find("Read: Plan, for what changed")
    button = wanted.object()
    told = reader.find("Read: Plan, for what changed").text(_DESCRIPTION)
    assert told == "Done on 2 November 2026: One bag out of the hall: Every week now."
    for _ in range(200):
        if QApplication.focusWidget() is button:
            break
        QTest.keyClick(QApplication.focusWidget() or desktop.room, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    heading = QApplication.focusWidget()
    assert isinstance(heading, QLabel)
    assert heading.text() == "Plan"


def test_beside_a_paper_that_nobody_reviewed_it_says_so(desktop: Desktop) -> None:
    reader = desktop.reader
    desktop.open(paper(2))
    reader.find("Your comment on question 3")
    reader.press("‹ All reviews")
    desktop.open(paper(5))
    reader.hears("What changed since the paper that came on 21 November 2026")
    reader.hears("That one was not reviewed here.")
