"""The next visit: what holds is a line with its day, confirmed with one press or opened."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import AbuseType, Answer, Location, PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.scenarios.at_the_window import at_the_window, conversations_in
from tests.screen.reader import ScreenReader, until
from tests.unlocked import NOON, open_vault
from tests.visits import self_neglect as ned


@pytest.fixture
def neds(folder: Path) -> Path:
    """A store in which the first visit is finished."""
    one = ned.visits()[0]
    known = one.concern.but(
        types=(AbuseType.SELF_NEGLECT,), location=Location.OWN_HOME, others_at_risk=Answer.NO
    )
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(one.but(concern=known), PartName.PLAN)
        store.finish(one.id)
    return folder


def _is_offered(at: ScreenReader, words: str) -> bool:
    """Whether it is offered where the cursor is; a card made just before may still take it back."""
    at.type_on("Who else is here, or can hear?", " ")
    return any(words in said for said in at.everything())


def _second_visit(app: QApplication, folder: Path) -> Conversation:
    with at_the_window(app, folder) as at:
        at.press("Their story")
        at.press("Another conversation with this person")
        at.hears("2 answers from before, to ask again")
        assert not any("Knock twice, mornings" in said for said in at.everything())
        at.press("2 answers from before, to ask again")
        at.hears("Safe ways to reach them: Knock twice, mornings")
        at.hears("Said on 8 March 2026. Ask again.")
        at.press("Where things stand")
        at.hears("Knock twice, mornings")
        at.hears("All but the leg (since 8 March 2026)")
        at.hears("One bag out of the hall · Ned · 10 May 2026")
        at.press("The person")
        at.hears_not("All but the leg")
        at.press("Somebody in their life")
        at.write("Their name", "Gwen Ashgrove")
        at.press("Opening")
        until(lambda: _is_offered(at, "Add Gwen Ashgrove"), "somebody in their life to be offered")
        at.press("Add Gwen Ashgrove: Who else is here, or can hear?")
        assert at.text("Who else is here, or can hear?") == "Gwen Ashgrove"
        at.press("What is happening")
        at.hears("8 March 2026, Odette Larkspur")
        assert not any("Where does the harm happen" in said for said in at.everything())
        at.press("Yes, asked: What kind it is: Self-Neglect")
        at.hears("still the same, asked today")
        at.press("Changed: Where: Own Home")
        at.hears("changed today, below")
        at.press("Hospital - Acute, Where does the harm happen, or where might it?")
        at.press("Yes: Others at risk: no")
        at.press("Undo: Others at risk: no")
        assert at.unnamed() == []
        at.press("Plan")
        at.press("Done: Action: One bag out of the hall · Ned · by 10 May 2026")
        at.hears("changed today, below")
    return conversations_in(folder)[-1]


def test_what_holds_takes_one_press_and_what_changed_opens(qapp: QApplication, neds: Path) -> None:
    today = _second_visit(qapp, neds)
    assert today.concern.types == (AbuseType.SELF_NEGLECT,)
    assert Location.HOSPITAL_ACUTE in {today.concern.location, *today.concern.other_locations}
    assert today.concern.others_at_risk is None
    assert today.opening.contact_again == ""
    assert today.plan.actions[0].done is Answer.YES
    through = {each.place: each.how for each in today.still_so}
    assert through["concern.types"] is HowConfirmed.ASKED
    assert through["concern.location"] is HowConfirmed.CHANGED
    assert set(through) == {
        "concern.types",
        "concern.location",
        f"plan.actions.{today.plan.actions[0].id}",
    }


def test_what_is_asked_once_in_a_while_says_whether_it_is_due(
    qapp: QApplication, neds: Path
) -> None:
    with at_the_window(qapp, neds) as at:
        at.press("Their story")
        at.press("Another conversation with this person")
        at.press("“I” statements")
        at.hears("due now")
        at.press("Looking back")
        at.hears("for the end of the work")
