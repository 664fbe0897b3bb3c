"""The rail: every step and link in sight on the small screen, in order of the mark it bears."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.visits import doorstep
from ui.conversation.frame.rail import StepList
from ui.theme import Appearance, Scheme, apply

MORNING = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
SMALL_SCREEN = 768
"""Pixels high: the least that is asked of a laptop here."""


@pytest.fixture
def rail(qapp: QApplication) -> Iterator[StepList]:
    """The rail of a visit with everything it can offer: the short steps, and the person's story."""
    apply(qapp, Appearance(Scheme.LIGHT))
    rail = StepList()
    rail.resize(rail.width(), SMALL_SCREEN)
    rail.set_finished(finished=False)
    rail.show_conversation(doorstep.visit(MORNING))
    rail.show_step("short")
    rail.show_story(shown=True)
    rail.show()
    qapp.processEvents()
    yield rail
    rail.hide()
    rail.deleteLater()


def test_every_step_and_link_is_seen_whole_on_a_small_screen(rail: StepList) -> None:
    buttons = [each for each in rail.findChildren(QPushButton) if each.isVisible()]
    assert {"Short conversation", "Opening", "Summary", "Their story ›"} <= {
        each.text() for each in buttons
    }
    cut = [each.text() for each in buttons if not _is_whole(each)]
    assert not cut


def test_the_step_that_is_open_is_scrolled_into_sight_in_a_low_window(rail: StepList) -> None:
    rail.resize(rail.width(), 480)
    QApplication.processEvents()
    rail.show_step("summary")
    QApplication.processEvents()
    summary = next(each for each in rail.findChildren(QPushButton) if each.text() == "Summary")
    assert _is_whole(summary)


def _is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()
