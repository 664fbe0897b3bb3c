"""A whole short visit with one finger: nothing needs a mouse, a key or a wheel."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import Answer
from msp_desktop.record.outcomes import active_outcomes
from tests.scenarios.at_the_window import at_the_window, conversations_in, store_of
from tests.scenarios.by_touch import Finger
from tests.visits import doorstep as meant


@pytest.fixture
def finger(qapp: QApplication) -> Iterator[Finger]:
    """A finger on a system where two touches are a double one only in quick succession."""
    hints = qapp.styleHints()
    before = hints.mouseDoubleClickInterval()
    hints.setMouseDoubleClickInterval(50)
    yield Finger()
    hints.setMouseDoubleClickInterval(before)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # a list that drops down
def test_a_short_visit_is_held_referred_and_finished_with_one_finger(
    qapp: QApplication, finger: Finger, tmp_path: Path
) -> None:
    at = finger
    store = store_of(meant.OFFICER, tmp_path / "store")
    with at_the_window(qapp, store):
        at.press("Short conversation")
        at.answer("Is it safe to talk here?", "Yes")
        at.answer("Have you seen and spoken to the person alone?", "Yes")
        at.write("What they said", "They write to me by name.")
        at.write("What they want", "I want the telephone to stop at night.")
        at.press("Something else they want")
        at.write("What they want 2", "I’d like somebody to play cribbage with.")
        at.press("Something they do not want")
        at.write("What they do not want", "Don’t tell our Joyce.")
        at.answer("How safe", "In between")
        at.answer("How well", "Fairly well")
        at.answer("May the council’s safeguarding team be told?", "Agrees")
        at.write("Who will keep in touch with you, and how?", "Officer rings.")
        at.write("Name", "Albert Teasel")
        at.press("Read it back ›")
        at.hears("Read it out.")
        at.open_referrals()
        at.choose("Who it is for", "The police")
        at.wait_for_pages()
        at.hears("Page 1 of")
        at.press("‹ Back to the conversation")
        at.finish()
    (told,) = conversations_in(store)
    assert [each.words.text for each in active_outcomes(told.outcomes)] == [
        "I want the telephone to stop at night.",
        "I’d like somebody to play cribbage with.",
    ]
    assert told.opening.safe_to_talk is Answer.YES
    assert told.outcomes.not_wanted[0].words.text == "Don’t tell our Joyce."
    assert told.person.name == "Albert Teasel"
