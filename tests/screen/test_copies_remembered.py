"""What left is remembered on the real screen: in the caseload, the summary and at the close."""

from datetime import UTC, datetime
from pathlib import Path

from msp_desktop.practice.codes import PartName, Recipient
from msp_desktop.store.copies_made import note_disclosure, record_disclosure
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import DeliveryMethod
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.screen.unlocking import unlock
from tests.unlocked import open_vault
from tests.visits import doorstep

AT = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)


def test_a_copy_is_told_quietly_and_a_changed_plan_is_said(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    visit = doorstep.visit(AT)
    with Store(open_vault(folder), clock=lambda: AT) as store:
        store.save(visit, PartName.PLAN, "plan")
        note_disclosure(store, visit.id, "a kind that is long gone", "cd" * 32)
        assert (
            record_disclosure(
                store, visit, Recipient.COUNCIL.value, "ab" * 32, DeliveryMethod.LOCKED
            )
            is None
        )
    open_app(folder)
    unlock(reader)
    reader.press("Summary")
    reader.hears("You made a copy for the council on 21 November 2026")
    reader.press("Digests of the files, to compare")
    reader.hears(": abab abab abab abab")
    reader.hears("You made a copy for a kind that is long gone on 21 November 2026")
    reader.hears_not("The plan has changed since.")
    reader.press("Plan")
    reader.type_on("What is done 4", " By Friday.")
    reader.press("Looking back")
    reader.hears("The plan has changed since.")
    reader.press("‹ All conversations")
    reader.hears("copy made 21 November")


def test_several_documents_are_reached_from_the_caseload_and_from_a_referral(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    visit = doorstep.visit(AT)
    with Store(open_vault(folder), clock=lambda: AT) as store:
        store.save(visit, PartName.PLAN, "plan")
        store.finish(visit.id)
        store.save_position(None)
    open_app(folder)
    unlock(reader)
    reader.press("Documents…")
    reader.hears("Several documents at once")
    assert not reader.unnamed()
    reader.press("‹ Back")
    reader.press("Open conversation")
    reader.press("Make a referral")
    reader.hears("Page 1 of")
    reader.press("Several documents at once…")
    reader.press("Save to a folder…")
    reader.hears("Tick at least one conversation and one reader first.")
    reader.press("‹ Back")
    reader.find("Make a referral")
