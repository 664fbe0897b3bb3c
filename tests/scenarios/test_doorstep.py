"""What is expected of Bert's visit once it was entered at the window."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import Asked, Recipient
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import asked_code
from tests.scenarios import doorstep
from tests.scenarios.alike import differences
from tests.scenarios.at_the_window import at_the_window, conversations_in, store_of
from tests.scenarios.reading import Document
from tests.visits import doorstep as meant

UNANSWERED = "What you saw mentions this: gas bill. Nothing in the plan does yet."
NOT_ENTERED = {"outcomes.asked"}
"""It follows from the outcomes themselves."""


@dataclass(frozen=True)
class Visited:
    """Everything that the visit left behind."""

    told: Conversation
    at_the_end: tuple[str, ...]
    recipients: tuple[str, ...]
    council: Document
    partner: Document
    bert: Document


@pytest.fixture(scope="module")
def visited(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Visited:
    folder = tmp_path_factory.mktemp("doorstep")
    store = store_of(meant.OFFICER, folder / "store")
    with at_the_window(qapp, store) as at:
        doorstep.visit(at)
        at.press("Summary")
        at.press("Worth a look")
        at.hears(UNANSWERED)
        at_the_end = tuple(at.everything())
        at.finish()
        recipients = doorstep.documents(at, folder)
    (told,) = conversations_in(store)
    return Visited(
        told=told,
        at_the_end=at_the_end,
        recipients=recipients,
        council=Document(folder / doorstep.FOR_COUNCIL),
        partner=Document(folder / doorstep.FOR_PARTNER),
        bert=Document(folder / doorstep.FOR_BERT),
    )


def test_every_field_he_spoke_of_stands_in_the_record_as_meant(visited: Visited) -> None:
    found = differences(visited.told, meant.visit(visited.told.started_at))
    assert set(found) <= NOT_ENTERED, found


def test_the_referral_is_at_most_three_pages(visited: Visited) -> None:
    for referral in (visited.council, visited.partner):
        assert len([page for page in referral.pages if "Reply sheet" not in page]) <= 3


def test_there_is_no_word_about_joyce_but_in_the_sharing_decision(visited: Visited) -> None:
    for referral in (visited.council, visited.partner):
        assert "home. Don't tell" not in referral.text
        assert "have me in a home" not in referral.text
        assert "daughter" not in referral.text
        assert "Phones on Sundays" not in referral.text
        if "Joyce" in referral.text:
            assert "Sharing" in referral.text.split("Joyce")[0]
            assert referral.text.count("Joyce") == 1


def test_no_document_can_be_made_to_joyce(visited: Visited) -> None:
    assert not any("Joyce" in each or "amily" in each for each in visited.recipients)
    refused = [d for d in visited.told.sharing.decisions if d.name == "Joyce"]
    assert [d.recipient for d in refused] == [Recipient.FAMILY_OR_FRIEND]


def test_the_asked_code_is_exact(visited: Visited) -> None:
    code = "Yes they were asked and outcomes were expressed"
    assert asked_code(visited.told.outcomes) is Asked.EXPRESSED
    assert code == Asked.EXPRESSED
    assert code in visited.council.text


def test_stopping_all_post_is_shown_as_safer_but_less_well(visited: Visited) -> None:
    beyond = visited.council.after("Stop all post")
    assert "afer but less well" in beyond.split("I'd go to that.")[0]


def test_a_gentle_note_tells_that_nothing_answers_the_gas_bill(visited: Visited) -> None:
    assert any(UNANSWERED in said for said in visited.at_the_end)


def test_nowhere_is_there_a_risk_score(visited: Visited) -> None:
    everywhere = " ".join(
        (*visited.at_the_end, visited.council.text, visited.partner.text, visited.bert.text)
    ).lower()
    for score in ("risk score", "risk level", "high risk", "medium risk", "low risk", "score:"):
        assert score not in everywhere


def test_his_copy_is_in_18_point(visited: Visited) -> None:
    assert visited.bert.smallest_print() >= 18


def test_his_own_statements_come_first_in_his_copy(visited: Visited) -> None:
    first, second = "I feel safe when I know who's ringing.", "I want to stay in my own house."
    assert visited.bert.comes_before(first, second)
    for later in ("I want the telephone to stop at night.", "How safe", "Call blocker", "Ask for"):
        assert visited.bert.comes_before(second, later)
        assert not visited.bert.comes_before(later, first)


def test_the_order_of_his_outcomes_is_his(visited: Visited) -> None:
    for document in (visited.council, visited.bert):
        assert document.comes_before("telephone to stop at night", "I'd miss my letters.")
        assert document.comes_before("I'd miss my letters.", "play cribbage with.")
