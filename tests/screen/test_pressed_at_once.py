"""A search and a press within a moment: what opens is what was typed, not what stood there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep, ward
from ui.caseload.room import CaseloadRoom

BERT, WREN = doorstep.visit(NOON), ward.visit(NOON)[0]


@pytest.fixture
def caseload(folder: Path, open_app: OpenApp, reader: ScreenReader) -> CaseloadRoom:
    """Bert above Wren."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(WREN, PartName.PLAN)
        store.save(BERT, PartName.PLAN)
    window = open_app(folder)
    unlock(reader)
    reader.hears("2 not finished")
    (room,) = window.findChildren(CaseloadRoom)
    return room


@pytest.mark.parametrize("button", ["Their story", "Another with this person", "Open conversation"])
def test_a_button_waits_for_what_was_typed(caseload: CaseloadRoom, button: str) -> None:
    opened: list[object] = []
    for signal in (caseload.story_wanted, caseload.begun_again, caseload.opened):
        signal.disconnect()
        signal.connect(opened.append)
    (pressed,) = [one for one in caseload.findChildren(QPushButton) if one.text() == button]
    caseload.search.setText("Halloway")
    pressed.click()
    assert opened == []
    until(lambda: bool(opened), "what was typed")
    assert opened == [WREN.id if button == "Open conversation" else WREN.person_id]


def test_enter_goes_to_the_first_that_was_typed_for(caseload: CaseloadRoom) -> None:
    caseload.search.setFocus()
    caseload.search.setText("Halloway")
    QTest.keyClick(caseload.search, Qt.Key.Key_Return)
    until(caseload.list.hasFocus, "the list")
    entry = caseload._model.entry(caseload.list.currentIndex())
    assert entry is not None
    assert entry.person_id == WREN.person_id


def test_what_was_pressed_for_another_search_is_not_meant_any_more(
    caseload: CaseloadRoom,
) -> None:
    opened: list[object] = []
    caseload.story_wanted.disconnect()
    caseload.story_wanted.connect(opened.append)
    caseload.search.setText("Halloway")
    caseload._story_button.click()
    caseload.search.setText("Teasel")
    until(lambda: caseload._model.rowCount() == 1, "the second search")
    assert opened == []
    caseload._story_button.click()
    assert opened == [BERT.person_id]
