"""Ned's five visits at the window: what holds takes one press, so later ones are short.

Every action is counted as in `test_counted_actions`: a press, a choice, or going into a field.
"""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import AbuseType, Achieved, Location
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.scenarios.at_the_window import CountingVisitor, at_the_window, conversations_in, store_of
from tests.unlocked import NOON, open_vault
from tests.visits import self_neglect as ned

WISHES = {1: "Keep the cats.", 2: "A cooker I can reach."}
LAST = 4
ABILITIES = ("Understands", "Keeps it in mind", "Uses or weighs it")


@dataclass(frozen=True)
class Visits:
    """What the five visits left behind, how many actions each took, and what was heard in each."""

    told: tuple[Conversation, ...]
    actions: tuple[int, ...]
    heard: tuple[str, ...]


@pytest.fixture(scope="module")
def visits(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visits:
    folder = store_of(ned.OFFICER, tmp_path_factory.mktemp("five") / "store")
    actions, heard = list[int](), list[str]()

    def visit(number: int) -> None:
        at = CountingVisitor()
        at.actions = 0
        if number:
            at.press("Another with this person")
            heard.append(_go_through_what_holds(at, number))
        else:
            at.press("New conversation")
            _first(at)
        _every_visit(at, number)
        if number == LAST:
            _close(at)
        actions.append(at.actions)
        at.finish()
        at.press("‹ All conversations")
        at.find("New conversation")

    for numbers, who in (((0, 1), ned.OFFICER), ((2,), ned.COLLEAGUE), ((3, 4), ned.OFFICER)):
        with Store(open_vault(folder), clock=lambda: NOON) as store:
            store.set_practitioner(who)
        with at_the_window(qapp, folder):
            for number in numbers:
                visit(number)
    return Visits(conversations_in(folder), tuple(actions), tuple(heard))


def _first(at: CountingVisitor) -> None:
    at.answer("Is it safe to talk here and now?", "Yes")
    at.answer("Are you in danger right now?", "No")
    at.write("Which language would you like to talk in?", "English")
    at.write("How and when is it safe to reach you?", "Knock twice, mornings")
    at.press("The person")
    at.write("Name", "Ned Ashgrove")
    at.write("When were you born?", "12/12/1959")
    at.write("Where are you living now?", "Flat 4, Invented House")
    at.press("What is happening")
    at.answer("Could anyone else be hurt by this?", "No")
    at.answer("Which kinds of abuse or neglect may this be?", "Self-Neglect")
    at.answer("Where does the harm happen, or where might it?", "Own Home")
    at.answer("Where does the risk come from?", "Other - Known to individual")
    at.press("What you want")
    at.add("Another outcome", "What they want", "Leave me be.", first_is_there=True)
    at.press("Safety and wellbeing")
    at.add("An option", "What could be done", "Enforced clearance", "One bag a week")
    for number, (safety, wellbeing) in (("", (80, 5)), (" 2", (60, 65))):
        at.press(f"Put it on the picture{number}")
        at.number(f"Leads to: safety{number}", safety)
        at.number(f"Leads to: wellbeing{number}", wellbeing)
    at.write("What they think of it", "You'd kill me.")
    at.answer("Chosen 2", "This is what they choose")
    at.press("Someone to speak up")
    for difficulty in (
        "Hard to understand",
        "Hard to keep in mind",
        "Hard to use or weigh",
        "Hard to make known",
    ):
        at.answer(difficulty, "No")
    at.press("Plan")
    at.write("What is done", "One bag out of the hall")
    at.write("Who does it", "Ned")
    at.write("By when", "when he can")
    at.press("Sharing")
    at.choose("With whom", "Fire and rescue service")
    at.answer("Agreement", "Agrees")
    at.press("Somebody else to tell")
    at.choose("With whom 2", "Landlord")
    at.answer("Agreement 2", "Agrees in part")
    at.write("What they hold back 2", "The leg")


def _every_visit(at: CountingVisitor, number: int) -> None:
    """An account, what is seen, an attempt at the one decision, and both marks."""
    at.press("What is happening")
    at.write("What they said", f"What he says on visit {number + 1}.")
    at.write("What do you see, hear and notice yourself?", ned.EVIDENCE[min(number, 3)])
    if number < 4:
        at.press("Decisions")
        at.answer("Real doubt", "Yes")
        if not number:
            at.write("The decision", ned.HALL)
        at.open_fold("What was asked and found")
        at.write("Help given", "Pictures.")
        for ability, answer in zip(ABILITIES, ("Yes", "Yes", "Not sure"), strict=True):
            at.answer(ability, answer)
        if number == 3:
            at.answer("Result", "Has capacity for this decision")
    at.press("Safety and wellbeing")
    at.press("Place: Ned Ashgrove, now")
    at.number("Safety", ned.PERSON_MARKS[number][1])
    at.number("Wellbeing", ned.PERSON_MARKS[number][0])


def _go_through_what_holds(at: CountingVisitor, number: int) -> str:
    """Each step shows what holds; one press says that it does. Gives back what was heard."""
    at.answer("Is it safe to talk here and now?", "Yes")
    at.press("What is happening")
    at.hears("Known so far. Still the same?")
    heard = at.everything()
    at.press("All still the same, asked")
    if number in WISHES:
        at.press("What you want")
        heard += at.everything()
        at.press("Another outcome")
        at.write(f"What they want {number + 1}", WISHES[number])
    at.press("Plan")
    heard += at.everything()
    at.press("Yes, asked: Action: One bag out of the hall · Ned · by when he can")
    return "\n".join(heard)


def _close(at: CountingVisitor) -> None:
    at.press("Looking back")
    for number, far in enumerate(("Fully Achieved", "Fully Achieved", "Partially Achieved"), 1):
        at.answer(f"How far, they say {number}", far)
    at.answer("I felt in charge of what happened.", "Mostly")


def test_visits_two_to_five_take_at_most_half_the_actions_of_the_first(visits: Visits) -> None:
    first, *later = visits.actions
    assert [each for each in later if each > first / 2] == [], visits.actions


def test_they_ask_nothing_that_still_holds_and_one_press_says_so(visits: Visits) -> None:
    for heard in visits.heard:
        assert "Where does the harm happen" not in heard
        assert "Yes, asked: Where: Own Home" in heard
        assert "1 action is open." in heard
    for told in visits.told[1:]:
        asked = {each.place for each in told.still_so if each.how is HowConfirmed.ASKED}
        assert asked >= {"concern.types", "concern.location", "concern.source_of_risk"}
        assert told.concern.location is Location.OWN_HOME
        assert told.concern.types == (AbuseType.SELF_NEGLECT,)


def test_each_bears_its_own_practitioner_and_the_close_its_answers(visits: Visits) -> None:
    names = [ned.OFFICER.name, ned.OFFICER.name, ned.COLLEAGUE.name, *[ned.OFFICER.name] * 2]
    assert [each.practitioner.name for each in visits.told] == names
    close = visits.told[-1].closing
    assert [each.person for each in close.outcomes] == [
        Achieved.FULLY,
        Achieved.FULLY,
        Achieved.PARTIALLY,
    ]
    assert close.experience.in_control is ExperienceAnswer.MOSTLY
