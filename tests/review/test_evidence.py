"""What the record says to each question, and what goes back."""

import pytest

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.documents.kinds import SUPERVISOR as REVIEWED
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import amendment
from msp_desktop.record.conversation import begin
from msp_desktop.review.evidence import evidence
from msp_desktop.review.faults import ReturnOfAnother, ReturnRefused
from msp_desktop.review.questions import Rating
from msp_desktop.review.return_file import beside, open_return, return_to_json
from msp_desktop.review.review import GoodPractice, ReviewAction, ask
from msp_desktop.review.sign_off import SignedReview, sign_off
from msp_desktop.review.themes import Reviewed, themes
from msp_desktop.sealing.certificate import signer_of
from tests.disclosure.records import all_said
from tests.review.reviewing import SUPERVISOR, SUPERVISORS_KEY, arrived, begun, judged
from tests.unlocked import NOON, OFFICER
from tests.visits import doorstep, ward
from tests.visits.steady import item

VISIT = doorstep.visit(NOON)
WARD = ward.visit(NOON)[2]


def test_every_question_has_its_evidence_with_where_it_stands() -> None:
    found = evidence(VISIT)
    assert [each.question for each in found] == list(QuestionId)
    expressed = next(each for each in found if each.question is QuestionId.EXPRESSED)
    assert {each.part for each in expressed.found} == {PartName.OUTCOMES}
    first = VISIT.outcomes.items[0]
    assert (first.words.text, "the person") in [(f.text, f.who) for f in expressed.found]


def test_capacity_brings_the_decision_the_help_and_who_concluded_it() -> None:
    found = {each.question: each.found for each in evidence(WARD)}
    texts = " ".join(each.text for each in found[QuestionId.CAPACITY])
    decision = WARD.capacity.decisions[0]
    assert decision.decision in texts
    assert decision.attempts[0].help_given in texts


def test_what_was_left_out_is_neither_said_nor_missing() -> None:
    out = frozenset({"advocacy", "outcomes", "closing.experience", "capacity.decisions"})
    shared = disclose(WARD, REVIEWED, excluded=out)
    found = {each.question: each for each in evidence(shared.record)}
    advocacy = found[QuestionId.ADVOCACY]
    assert (advocacy.found, advocacy.gaps, advocacy.left_out) == ((), (), ("Advocacy",))
    assert "not recorded whether they were asked" not in " ".join(found[QuestionId.ASKED].gaps)
    assert found[QuestionId.EXPRESSED].left_out == ("Desired outcomes",)
    assert found[QuestionId.IN_CONTROL].left_out == ("Closing, experience",)
    assert found[QuestionId.CAPACITY].left_out == ("Capacity, decisions",)
    assert all("Left out" not in item.text for each in found.values() for item in each.found)


def test_everything_that_is_recorded_is_gathered() -> None:
    texts = {
        each.question: " ".join(f"{item.about}: {item.text}" for item in each.found)
        for each in evidence(all_said())
    }
    record = all_said()
    attempt = record.capacity.decisions[0].attempts[0]
    for question, words in (
        (QuestionId.AGENCIES, record.plan.jigsaw[0].holds),
        (QuestionId.AGENCIES, record.plan.advice_sought[0].said),
        (QuestionId.CAPACITY, attempt.concluded_role),
        (QuestionId.CAPACITY, record.capacity.decisions[0].best_interests.decision),
        (QuestionId.ADVOCACY, record.advocacy.routes[0].reason),
        (QuestionId.IN_CONTROL, record.closing.principles[0].words),
    ):
        assert words in texts[question], (question, words)


def test_an_empty_conversation_is_all_gaps_and_no_judgement() -> None:
    nothing = begin(OFFICER, at=NOON)
    gaps = {each.question: each.gaps for each in evidence(nothing)}
    assert all(gaps.values())
    assert gaps[QuestionId.EXPRESSED] == (
        "No outcome here is in their words, nor in those of anyone who speaks for them.",
    )
    assert "Ask the worker" in gaps[QuestionId.SUPPORTED][0]


def _signed() -> SignedReview:
    review = ask(judged(begun(VISIT)), "What did Bert say of the letters?", PartName.CONCERN)
    review = review.but(
        actions=(ReviewAction(id=item("a"), what="Ring the bank", owner="Maud"),),
        good_practice=(GoodPractice(id=item("g"), text="His side of the room.", for_others=True),),
    )
    return sign_off(review, arrived(VISIT), SUPERVISOR, SUPERVISORS_KEY, at=NOON)


def test_the_practitioner_sees_what_was_said_beside_their_conversation() -> None:
    returned = open_return(return_to_json(_signed()))
    assert returned.signed_by == signer_of(SUPERVISORS_KEY.certificate).fingerprint
    said = beside(returned, VISIT)
    assert ("What did Bert say of the letters?", PartName.CONCERN) in [
        (each.text, each.part) for each in said
    ]
    expressed = next(each for each in said if each.text == "Seen: expressed.")
    assert (expressed.part, expressed.rating) == (PartName.OUTCOMES, "green")
    assert {"Maud: Ring the bank", "His side of the room."} <= {each.text for each in said}


def test_a_review_of_another_conversation_is_not_laid_beside_this_one() -> None:
    with pytest.raises(ReturnOfAnother):
        beside(open_return(return_to_json(_signed())), WARD)


def test_a_return_file_that_was_changed_anywhere_is_refused() -> None:
    data = return_to_json(_signed())
    for place in range(0, len(data), 97):
        spoilt = bytearray(data)
        spoilt[place] ^= 1
        with pytest.raises(ReturnRefused):
            open_return(bytes(spoilt))
    for spoilt_whole in (b"", b"{}", data + b"\n", data[:-1], data + data, b"[" * 100_000):
        with pytest.raises(ReturnRefused):
            open_return(spoilt_whole)


def test_themes_count_by_question_and_quarter_and_name_nobody() -> None:
    signed = _signed().review
    named = GoodPractice(id=item("n"), text="Ada listened to Bert.", for_others=True)
    kept_in = GoodPractice(id=item("k"), text="Between us two.", for_others=False)
    signed = signed.but(good_practice=(*signed.good_practice, named, kept_in))
    told = themes(
        [
            Reviewed(review=signed, conversation=VISIT),
            Reviewed(review=begun(WARD), conversation=WARD),
        ]
    )
    assert told.reviews == 1
    assert told.good_practice == ("His side of the room.",)
    assert told.held_back == 1
    (met,) = [each for each in told.ratings if each.question is QuestionId.MET]
    assert (met.quarter, met.green, met.red) == ("2026-4", 1, 0)
    assert told.missed
    assert all(each.records == 1 for each in told.missed)
    assert Rating.GREEN.value == "green"


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("Jo Ng", "Jo was asked twice."),
        ("王小明", "问了王小明两次。"),
        ("Bea Lund", "Bea Lundt was asked."),
    ],
)
def test_a_note_with_any_name_of_a_record_goes_to_nobody(name: str, note: str) -> None:
    visit = VISIT.but(person=VISIT.person.but(name="Bea Lundt", known_as=""))
    put_right = amendment(
        visit.id, OFFICER, what="Misheard.", why="", at=NOON, corrects="person.name", right=name
    )
    good = GoodPractice(id=item("a"), text=note, for_others=True)
    review = _signed().review.but(good_practice=(good,))
    told = themes([Reviewed(review=review, conversation=visit, amendments=(put_right,))])
    assert (told.good_practice, told.held_back) == ((), 1)
