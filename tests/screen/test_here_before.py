"""Here before: told quietly while somebody new is written down; another record needs a reason."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import begin
from msp_desktop.record.person import Person
from msp_desktop.store.store import Store
from msp_desktop.store.trail.read import TrailFilter, entries
from tests.scenarios.at_the_window import at_the_window
from tests.unlocked import NOON, OFFICER, open_vault

WHY = "Two calls from one house this week"


def test_another_record_opens_only_with_a_reason(qapp: QApplication, folder: Path) -> None:
    before = begin(OFFICER, at=NOON).but(
        person=Person(name="Wilf Teasel", where="Flat 4, Invented House")
    )
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(before, PartName.PERSON)
    with at_the_window(qapp, folder) as at:
        at.press("New conversation")
        at.press("The person")
        at.write("Where are you living now?", "flat 4 invented house")
        at.hears("1 record may be connected")
        assert not any("Wilf Teasel" in said for said in at.everything())
        at.press("1 record may be connected")
        at.hears("Wilf Teasel: the same address. 1 conversation, the last on 21 November 2026.")
        assert at.find("Open their story: Wilf Teasel").state().disabled
        at.write("Why you need to open their record: Wilf Teasel", WHY)
        at.press("Open their story: Wilf Teasel")
        at.hears("Wilf Teasel’s story")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert WHY in {row.why for row in store.read(lambda c: entries(c, TrailFilter()))}
