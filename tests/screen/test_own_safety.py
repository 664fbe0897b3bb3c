"""The worker's own safety stands in the story of a person, and is there again next time."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.scenarios.at_the_window import at_the_window
from tests.unlocked import NOON, open_vault
from tests.visits import self_neglect as ned

KNOWS = "Who knows that you are there, and when do they hear from you?"


def test_what_is_written_for_oneself_is_there_again(qapp: QApplication, folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.set_practitioner(ned.OFFICER)
        store.save(ned.visits()[0], PartName.PLAN)
    with at_the_window(qapp, folder) as at:
        at.press("Their story")
        at.hears("It is in no paper, no attached record and no handover.")
        assert KNOWS not in at.everything()  # folded: the person may look on
        at.open_fold("What you keep in mind for yourself")
        at.write(KNOWS, "The desk, every half hour.")
        at.press("Save for your own safety")
        at.hears(f"Written by {ned.OFFICER.name}")
        assert at.unnamed() == []
        at.press("‹ Back")
        at.press("Their story")
        at.open_fold("What you keep in mind for yourself")
        at.hears(f"Written by {ned.OFFICER.name}")
        assert at.text(KNOWS) == "The desk, every half hour."
