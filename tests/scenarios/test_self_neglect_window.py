"""Ned's first visit at the window: a leg the landlord must not hear of, a wrong year put right.

What the five visits show over time (the agreement of March in November, what was not asked again,
four attempts, the closing copy) is asserted in `test_self_neglect`, through the case.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.record.amendment import amended_to_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.received import ReceivedReferral, judge_arrived
from tests.scenarios.at_the_window import Visitor, at_the_window, conversations_in, store_of
from tests.scenarios.reading import Document
from tests.visits.self_neglect import OFFICER

MATTER = ("leg", "ulcer", "dressing", "dressings", "nurse", "sit", "sitting", "sat")
BED = "The nurse does the dressing on my leg, and I have to sit down for it."
JUNE = "They want me out by June."
READ = "I have read what they hold back, and each place it appears"


@dataclass(frozen=True)
class Visited:
    """Everything that the visit left behind, and what was on the screen before the landlord's."""

    told: Conversation
    folder: Path
    heard: str

    def whole(self, name: str) -> str:
        """All words of a paper: of its pages and of the record inside."""
        path = self.folder / f"{name}.pdf"
        came = judge_arrived(path.read_bytes())
        assert isinstance(came, ReceivedReferral)
        attached = amended_to_json(came.conversation, came.amendments).decode()
        return f"{Document(path).text}\n{attached}"


@pytest.fixture(scope="module")
def visited(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    folder = tmp_path_factory.mktemp("ned-at-the-window")
    store = store_of(OFFICER, folder / "store")
    with at_the_window(qapp, store) as at:
        _visit(at)
        at.finish()
        _put_right(at)
        at.press("Make a referral")
        at.hears("Who it is for")
        at.choose("Who it is for", "The landlord")
        at.wait_for_pages()
        heard = "\n".join(at.everything())
        for piece in (
            "The person, date of birth",
            "Concern, account 1",
            "Desired outcomes, outcome 1",
        ):
            at.press(piece)
            at.wait_for_pages()
        at.press(READ)
        at.wait_for_pages()
        at.save_for("The landlord", folder / "landlord.pdf")
        at.save_for("Your supervisor", folder / "supervisor.pdf")
    (told,) = conversations_in(store)
    return Visited(told=told, folder=folder, heard=heard)


def _visit(at: Visitor) -> None:
    at.press("New conversation")
    at.answer("Is it safe to talk here and now?", "Yes")
    at.press("The person")
    at.write("Name", "Ned Ashgrove")
    at.write("When were you born?", "12/12/1956")
    at.press("What is happening")
    at.add("Someone said more", "What they said", JUNE, BED, first_is_there=True)
    at.write(
        "What do you see, hear and notice yourself?", "He sat on the stairs. An ulcer, he says."
    )
    at.press("What you want")
    at.add("Another outcome", "What they want", "Leave me be.", first_is_there=True)
    at.press("Sharing")
    at.choose("With whom", "Landlord")
    at.write("Their name or team", "Invented Lettings")
    at.write("What is shared", "The hall and the notice.")
    at.answer("Agreement", "Agrees in part")
    at.write("What they hold back", "The leg")
    at.write("Words that would give it away", "ulcer, dressing, nurse, sit down")


def _put_right(at: Visitor) -> None:
    at.press("Add an amendment")
    at.choose("Does it correct an answer?", "The person, date of birth: 12/12/1956")
    at.write("What should it say?", "12/12/1959")
    at.write("Why it is amended", "Typed wrong: it said 1956.")
    at.press("Save this amendment")
    at.hears("The person, date of birth: 12 December 1959")


def test_the_landlord_hears_nothing_of_it_in_any_form(visited: Visited) -> None:
    whole = visited.whole("landlord")
    assert JUNE in whole
    found = {word.lower() for word in re.findall(r"[A-Za-z]+", whole)} & set(MATTER)
    assert found == set()
    assert "hold" not in Document(visited.folder / "landlord.pdf").text.lower()
    assert "in part" not in whole


def test_each_piece_that_touches_it_is_shown_before_saving(visited: Visited) -> None:
    assert "They agree in part. What they hold back: “The leg”" in visited.heard
    hits = visited.heard.split("Some of these words appear here", 1)[1]
    for piece in ("Concern, account 2: dressing, nurse, sit, leg", "Concern, observed: ulcer, sat"):
        assert piece in hits, hits[:400]
    assert "(left out)" in hits


def test_the_right_year_is_printed_and_the_wrong_one_is_in_no_other_paper(
    visited: Visited,
) -> None:
    landlord, supervisor = visited.whole("landlord"), visited.whole("supervisor")
    assert "12 December 1959" in landlord
    assert "Corrected since it was first written: the person, date of birth" in landlord
    assert "1956" not in landlord
    assert "12/12/1956" in supervisor
    assert "12 December 1959" in supervisor
    assert visited.told.person.born.said == "12/12/1956"
