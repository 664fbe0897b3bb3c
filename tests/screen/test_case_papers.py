"""Papers of a whole case from the person's room, as the command line makes them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.scenarios.at_the_window import at_the_window
from tests.scenarios.reading import Document
from tests.unlocked import NOON, open_vault
from tests.visits import self_neglect as ned


@pytest.fixture
def neds(folder: Path) -> Path:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in ned.visits()[:2]:
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
    return folder


def test_a_chronology_of_the_case_is_saved_from_the_persons_room(
    qapp: QApplication, neds: Path, tmp_path: Path
) -> None:
    target = tmp_path / "paper.pdf"
    with at_the_window(qapp, neds) as at:
        at.press("Their story")
        at.press("Documents about the case: The case")
        at.hears("A document about the case")
        at.wait_for_pages()
        at.hears("Page 1 of")
        assert at.unnamed() == []
        at.press("Leave the file unlocked")
        at.press("Save as PDF…")
        at.write("File name:", str(target))
        at.press("Save")
        at.hears("Saved as paper.pdf")
        at.press("‹ Back to their story")
        at.hears("Ned Ashgrove’s story")
    paper = Document(target)
    assert paper.comes_before("8 March 2026: conversation 1", "10 May 2026: conversation 2")
