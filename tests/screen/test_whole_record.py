"""A finished conversation can be read as a whole on the screen, without making a document."""

from pathlib import Path

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

NOT_HIS_WORDS = (
    "Two bin bags of prize letters and a red gas bill.",
    "An unwise decision is not lack of capacity.",
    "Nobody else. Bert was alone.",
    "Financial or Material Abuse",
)


def test_everything_noted_in_a_finished_conversation_can_be_read_again(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(visit, PartName.SHARING)
        store.finish(visit.id)
    open_app(folder)
    unlock(reader)
    reader.press("Open conversation")
    reader.hears("What was agreed")
    for words in NOT_HIS_WORDS:
        assert not any(words in said for said in reader.everything())
    reader.press("The whole record")
    for words in NOT_HIS_WORDS:
        reader.hears(words)
    assert reader.unnamed() == []


def test_a_conversation_that_goes_on_has_its_steps_for_that(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(folder)
    unlock(reader)
    reader.press("New conversation")
    reader.press("Summary")
    reader.hears("Finish this conversation")
    assert "The whole record" not in reader.everything()
