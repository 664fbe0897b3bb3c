"""Twelve minutes with Bert on the one short page: what a tired, standing person has to touch."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import Agreement, Answer, Asked, GridView, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import active_outcomes, asked_code
from msp_desktop.record.person import not_to_be_told
from msp_desktop.record.sharing import decision_for
from tests.scenarios.at_the_window import Visitor, at_the_window, conversations_in, store_of
from tests.scenarios.reading import Document
from tests.visits import doorstep as meant

MOST_TOUCHES = 18
"""Touches from the caseload to the words read back, beside what is typed."""
MOST_TABS = 60
"""Presses of Tab from the first question to the last, with nothing answered yet."""


class Counting(Visitor):
    """Counts what is touched; writing in a field that is reached by Tab is not."""

    def __init__(self) -> None:
        super().__init__()
        self.touched = 0

    def press(self, name: str) -> None:
        super().press(name)
        self.touched += 1


PIECES_HE_AGREED_TO = (
    "Safe contact and communication, needs note",
    "How to reach them safely and how not",
    "Desired outcomes, outcome 1",
    "Desired outcomes, outcome 2",
    "Desired outcomes, outcome 3",
    "Wellbeing/safety grid, mark 1",
    "Wellbeing/safety grid, half a mark 1",
    "Plan, keep in touch",
    "Plan, next conversation",
)


@dataclass(frozen=True)
class Visited:
    """What the page left behind."""

    told: Conversation
    touched: int
    council: Document


@pytest.fixture(scope="module")
def visited(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    folder = tmp_path_factory.mktemp("short-doorstep")
    store = store_of(meant.OFFICER, folder / "store")
    with at_the_window(qapp, store):
        at = Counting()
        _visit(at)
        touched = at.touched
        at.press("Make a referral")
        at.hears("Who it is for")
        at.wait_for_pages()
        at.hears("Desired outcomes")
        for piece in PIECES_HE_AGREED_TO:  # agreed in part: each is ticked by itself
            at.press(piece)
            at.wait_for_pages()
        at.press("I have read what they hold back, and each place it appears")
        at.wait_for_pages()
        at.save_for("The council", folder / "council.pdf")
    (told,) = conversations_in(store)
    return Visited(told=told, touched=touched, council=Document(folder / "council.pdf"))


def _visit(at: Counting) -> None:
    at.press("Short conversation")
    for question in (
        "Is it safe to talk here?",
        "Have you seen and spoken to the person alone?",
        "Have you said it?",
    ):
        at.answer(question, "Yes")
    at.add(
        "Someone said more",
        "What they said",
        "They write to me by name.",
        "The telephone rings at two in the morning.",
        first_is_there=True,
    )
    at.write("What do you see, hear and notice yourself?", "Two bin bags of prize letters.")
    at.add(
        "Something else they want",
        "What they want",
        "I want the telephone to stop at night.",
        "I'd miss my letters. They're the only post I get.",
        "I'd like somebody to play cribbage with.",
        first_is_there=True,
    )
    at.press("Something they do not want")
    at.write("What they do not want", "Don't tell our Joyce. She'll have me in a home.")
    at.press("Words to choose from")
    at.press("Add: hearing aid or loop")
    at.press("Add: good light or large print")
    at.answer("How safe", "In between")
    at.answer("How well", "Fairly well")
    at.press("How you see it")
    at.answer("How safe, in your view", "Not very safe")
    council = "May the council’s safeguarding team be told?"
    at.answer(council, "Agrees in part")
    at.write("What they hold back", "How they spend their savings.")
    at.press("Somebody who is not to be told")
    at.write("Who is not to be told", "Joyce")
    at.write("Who will keep in touch with you, and how?", "Officer rings.")
    at.write("When shall we talk again?", "Monday 10 am")
    at.write("How and when is it safe to reach you?", "Landline 01632 960 114, mornings only.")
    at.write("Name", "Albert Teasel")
    at.press("Read it back ›")
    at.hears("Read it out.")


def test_it_takes_no_more_than_eighteen_touches_beside_what_is_typed(visited: Visited) -> None:
    assert visited.touched <= MOST_TOUCHES


def test_all_of_it_stands_in_the_full_record(visited: Visited) -> None:
    told = visited.told
    assert [each.words.text for each in active_outcomes(told.outcomes)] == [
        "I want the telephone to stop at night.",
        "I'd miss my letters. They're the only post I get.",
        "I'd like somebody to play cribbage with.",
    ]
    assert asked_code(told.outcomes) is Asked.EXPRESSED
    assert told.opening.seen_alone is Answer.YES
    assert told.opening.confidentiality_said is Answer.YES
    assert told.opening.needs_note == "Hearing aid or loop, good light or large print"
    assert told.concern.observed == "Two bin bags of prize letters."
    assert [mark.who for mark in told.grid.placements] == [GridView.PERSON]
    assert [other.name for other in not_to_be_told(told.person)] == ["Joyce"]
    council = decision_for(told.sharing, Recipient.COUNCIL)
    assert council is not None
    assert council.agreement is Agreement.IN_PART


def test_the_referral_from_it_is_short_and_says_what_a_duty_worker_asks(visited: Visited) -> None:
    assert len([page for page in visited.council.pages if "Reply sheet" not in page]) <= 3
    for words in (
        "I want the telephone to stop at night.",
        "Landline 01632 960 114, mornings only.",
        "Hearing aid or loop, good light or large print",
        "Officer rings",
        "How safe: not very safe. How well was not said.",
    ):
        assert words in visited.council.text
    assert "have me in a home" not in visited.council.text


def test_it_can_be_gone_through_by_tab_alone(qapp: QApplication, tmp_path: Path) -> None:
    with at_the_window(qapp, store_of(meant.OFFICER, tmp_path / "store")) as at:
        at.press("Short conversation")
        at.find("Yes, Is it safe to talk here?")
        heard: list[str] = []
        for _ in range(MOST_TABS):
            held = QApplication.focusWidget()
            assert held is not None
            heard.append(held.accessibleName())
            if heard[-1] == "Read it back ›":
                break
            QTest.keyClick(held, Qt.Key.Key_Tab)
    assert heard[0] == "Is it safe to talk here?"
    assert heard[-1] == "Read it back ›"
    for field in ("What they said", "What they want", "How safe", "Name"):
        assert any(name.endswith(field) for name in heard)
