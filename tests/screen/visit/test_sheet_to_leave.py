"""The sheet to leave in the real window: nothing is made before it is said that it is safe."""

from pathlib import Path

from pikepdf import Pdf

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack_files import files_in
from msp_desktop.review.sandbox.page_text import words_drawn
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

VISIT = doorstep.visit(NOON)
EXAMPLE = Path(__file__).parents[3] / "docs" / "local-pack-example"


def test_a_sheet_is_left_only_once_it_is_said_to_be_safe(
    folder: Path, open_app: OpenApp, reader: ScreenReader, tmp_path: Path
) -> None:
    opening = VISIT.opening.but(who_is_present="His nephew listens from the next room.")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(VISIT.but(opening=opening), PartName.PLAN)
    open_app(folder)
    unlock(reader)
    reader.press("Open conversation")
    reader.press("Summary")
    reader.press("Make a referral")
    reader.hears("Page 1 of")
    reader.press("A sheet to leave…")
    reader.hears(
        "The app suggests leaving nothing: it is recorded that somebody listens in or stays close."
    )
    reader.hears("First say whether a sheet can be left with them safely.")
    reader.press("Leave nothing")
    reader.hears("Nothing is left. Say it to them instead.")
    reader.press("Somebody may find it: a plain form, nothing else")
    reader.hears("Page 1 of 1")
    reader.press("Safe with them")
    reader.hears("Page 1 of 3")
    assert reader.unnamed() == []
    sheet = tmp_path / "notes.pdf"
    reader.press("Save as PDF…")
    reader.write("File name:", str(sheet))
    reader.press("Save")
    reader.hears("Saved as notes.pdf")
    assert b"Bert" not in sheet.read_bytes()
    reader.press("‹ Back to the conversation")
    reader.find("Make a referral")


def test_a_sheet_is_left_in_a_language_of_the_organisations_words(
    folder: Path, open_app: OpenApp, reader: ScreenReader, tmp_path: Path
) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        StoreSettings(store).use_pack(files_in(EXAMPLE))
        store.save(VISIT, PartName.PLAN)
    open_app(folder)
    unlock(reader)
    reader.press("Open conversation")
    reader.press("Summary")
    reader.press("Make a referral")
    reader.press("A sheet to leave…")
    reader.press("Safe with them")
    reader.choose("Its language", "Polski (pl)")
    reader.hears("Page 1 of 3")
    sheet = tmp_path / "notes.pdf"
    reader.press("Save as PDF…")
    reader.write("File name:", str(sheet))
    reader.press("Save")
    reader.hears("Saved as notes.pdf")
    with Pdf.open(sheet) as opened:
        assert "Twoje prawa" in "".join(each.text for each in words_drawn(opened))
