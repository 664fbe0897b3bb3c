"""A visit beside the one who controls: what each paper says, and what none may give away.

Every line that is expected of the visit is asserted here but three: the hide key and the page for
when he comes back belong to the conversation's screens, the number of actions to the short form.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Answer
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.evidence import evidence
from msp_desktop.review.received import ReceivedReferral, judge_arrived
from tests.scenarios import coercive_control as zaneta
from tests.scenarios.at_the_window import at_the_window, conversations_in, store_of
from tests.scenarios.reading import Document

NAMES = ("marac", "marac-without", "council", "service", "supervisor", "neutral", "kept")
HOW = ("clinic", "nurse", "01632 960 311")
"""Words of the ways to reach her, wherever they stand."""


@dataclass(frozen=True)
class Visited:
    """Everything that the visit left behind."""

    told: Conversation
    folder: Path
    heard: dict[str, list[str]]
    title: str

    def paper(self, name: str) -> Document:
        return Document(self.folder / f"{name}.pdf")

    def attached(self, name: str) -> str:
        came = judge_arrived((self.folder / f"{name}.pdf").read_bytes())
        assert isinstance(came, ReceivedReferral)
        return to_json(came.conversation).decode()


@pytest.fixture(scope="module")
def visited(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    folder = tmp_path_factory.mktemp("coercive-control")
    store = store_of(zaneta.OFFICER, folder / "store")
    with at_the_window(qapp, store) as at:
        zaneta.visit(at)
        heard = zaneta.papers(at, folder)
        at.press("‹ Back to the conversation")
        at.press("Make a referral")
        at.choose("Who it is for", "The person")
        at.wait_for_pages()
        heard["again"] = [at.text("Why it is not given")]
        title = " ".join(window.title() for window in qapp.topLevelWindows())
    (told,) = conversations_in(store)
    return Visited(told=told, folder=folder, heard=heard, title=title)


def test_the_copy_for_her_is_chosen_by_nobody_beforehand(visited: Visited) -> None:
    before = " ".join(visited.heard["before"])
    assert "The app suggests not giving it: domestic abuse is recorded" in before
    assert "post or paper is recorded as not safe" in before
    kept = visited.told.sharing.persons_copy
    assert (kept.choice, kept.reason) == (CopyChoice.KEEP, zaneta.HE_READS)
    assert visited.heard["again"] == [zaneta.HE_READS]
    assert zaneta.HE_READS in visited.paper("kept").text


def test_neutral_notes_hold_nothing_of_him_or_of_her_words(visited: Visited) -> None:
    notes = visited.paper("neutral").text
    assert "You can ring 01632 960 399" in notes
    for word in ("Marek", "partner", "money", "card", "clinic", "nurse", "MARAC", "adviser", "bed"):
        assert not re.search(rf"\b{word}", notes, re.IGNORECASE), word
    for words in (zaneta.CARD, zaneta.TOGETHER, zaneta.BEDTIME):
        assert not any(words == heard for heard in visited.heard["neutral"])


def test_marac_knows_who_and_why_he_is_not_to_be_told(visited: Visited) -> None:
    paper = visited.paper("marac")
    for words in (
        "Marek Dudek, partner, and her carer (alleged). Do not tell them",
        "It would end what is left of her say",
        "Ground: serious crime",
        "Will be told: Tuesday",
        "Żaneta does not agree. Shared without agreement",
        "Offered and accepted",
        "Before that: no until",
        "without the agreement of its chair",
    ):
        assert words in paper.text, words
    assert "Offer Żaneta an independent adviser" not in paper.text
    assert paper.comes_before(zaneta.MONEY, "DASH: 15 of 24")
    assert paper.comes_before("DASH: 15 of 24", zaneta.JUDGEMENT)


def test_safe_ways_never_go_without_those_that_are_not(visited: Visited) -> None:
    for name in ("marac", "council", "service"):
        text, attached = visited.paper(name).text, visited.attached(name)
        assert ("clinic" in text) == ("Letter: not safe" in text)
        assert ("clinic" in attached) == ("He has the password" in attached)
    assert "Telephone, 01632 960 311: not safe: He holds it" in visited.paper("marac").text


def test_without_safe_contact_no_way_is_anywhere_in_the_file(visited: Visited) -> None:
    text, attached = visited.paper("marac-without").text, visited.attached("marac-without")
    for word in HOW:
        assert word not in text.lower(), word
        assert word not in attached.lower(), word
    assert "not safe" not in text
    assert "Safe way to get in touch Through Ottoline Marchbanks-李" in " ".join(text.split())


def test_every_letter_of_her_name_is_read_back(visited: Visited) -> None:
    for name in ("marac", "council", "supervisor"):
        paper = visited.paper(name)
        assert "Żaneta Łukasik-李" in paper.text
        assert all("Ottoline Marchbanks-李" in page for page in paper.pages)


def test_a_reviewer_reads_left_out_and_never_not_asked(visited: Visited) -> None:
    record = json.loads(visited.attached("marac-without"))
    assert "opening.safe_contact" in record["left_out"]
    assert "Left out of this copy" in visited.paper("marac-without").text
    came = judge_arrived((visited.folder / "marac-without.pdf").read_bytes())
    assert isinstance(came, ReceivedReferral)
    found = {each.question: each for each in evidence(came.conversation)}
    assert found[QuestionId.INVOLVED].left_out
    assert not any("in touch again" in gap for gap in found[QuestionId.INVOLVED].gaps)


def test_an_answer_that_changed_keeps_both_and_the_title_tells_nothing(visited: Visited) -> None:
    opening = visited.told.opening
    assert opening.safe_to_talk is Answer.YES
    assert [(each.question, each.answer) for each in opening.changed] == [("safe_to_talk", "no")]
    assert "Żaneta" not in visited.title
    assert "referral" not in visited.title.lower()
