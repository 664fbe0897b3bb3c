"""Going on with a colleague's draft: asked once, and each one's views stay under their name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import view_by
from msp_desktop.store.store import Store
from tests.scenarios.at_the_window import at_the_window, conversations_in
from tests.unlocked import NOON, open_vault
from tests.visits import self_neglect as ned

SEEN = "What do you see, hear and notice yourself?"


@pytest.fixture
def draft(folder: Path) -> Path:
    """A draft of Odette's, in a store in which Piers works now."""
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(ned.visits()[0], PartName.CONCERN)
        store.set_practitioner(ned.COLLEAGUE)
    return folder


def test_a_colleagues_draft_asks_as_yourself(qapp: QApplication, draft: Path) -> None:
    with at_the_window(qapp, draft) as at:
        at.press("Their story")
        at.press("Open conversation 1")
        at.hears("Odette Larkspur began this. Carry on as yourself?")
        at.press("As Piers Hollowell")
        at.hears_not("Are you carrying on as yourself?")
        at.press("What is happening")
        at.write(SEEN, "The hall is clear.")
        at.press("Plan")
    (now,) = conversations_in(draft)
    assert [each.who.name for each in now.writers] == ["Piers Hollowell"]
    assert view_by(now, "concern.observed") == "Piers Hollowell"
    assert now.practitioner.name == "Odette Larkspur"
    (theirs,) = [m for m in now.grid.placements if m.who == "the practitioner"]
    assert view_by(now, f"grid.placements.{theirs.id}") == "Odette Larkspur"


def test_what_the_first_one_puts_otherwise_afterwards_is_theirs_again(
    qapp: QApplication, draft: Path
) -> None:
    with at_the_window(qapp, draft) as at:
        at.press("Their story")
        at.press("Open conversation 1")
        at.press("As Piers Hollowell")
        at.press("What is happening")
        at.write(SEEN, "The hall is clear.")
        at.press("Plan")
    with Store(open_vault(draft), clock=lambda: NOON) as store:
        store.set_practitioner(ned.OFFICER)
    with at_the_window(qapp, draft) as at:
        at.press("What is happening")
        at.write(SEEN, "Two bags stand in the hall.")
        at.press("Plan")
    (now,) = conversations_in(draft)
    assert [each.who.name for each in now.writers] == ["Piers Hollowell"]
    assert view_by(now, "concern.observed") == "Odette Larkspur"


def test_whoever_is_the_same_person_is_not_noted_as_another(
    qapp: QApplication, draft: Path
) -> None:
    with at_the_window(qapp, draft) as at:
        at.press("Their story")
        at.press("Open conversation 1")
        at.press("I am Odette Larkspur")
        at.press("What is happening")
        at.write(SEEN, "The hall is clear.")
    (now,) = conversations_in(draft)
    assert now.writers == ()
    assert now.authored == ()
    assert now.concern.observed == "The hall is clear."
