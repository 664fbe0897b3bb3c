"""A referral goes out, an answer comes back, and a second one follows it."""

from pathlib import Path

import pikepdf
import pytest
from pikepdf import PasswordError
from sqlalchemy import Connection, delete

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.record.case.events import AnswerChallenged, ChallengeAnswered
from msp_desktop.record.case.state import CaseState, answers_of, in_turn
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.record.replies.answers import PersonTold, ReplyAnswers
from msp_desktop.replies.faults import NothingAnswered, ReplyOfAnother
from msp_desktop.replies.giving import begun_from, last_reply
from msp_desktop.replies.taking import (
    answered_referral,
    challenge_answer,
    enter_by_hand,
    settle_challenge,
    take_reply,
)
from msp_desktop.store.cases import Cases
from msp_desktop.store.entries.awaited import (
    AwaitedAnswers,
    AwaitedKind,
    awaited_answers,
    cases_with_papers,
)
from msp_desktop.store.entries.case_index import index_case
from msp_desktop.store.entries.replies import replies_about
from msp_desktop.store.store import Store
from msp_desktop.store.tables import awaited_answer
from tests.replies.exchange import (
    OTHER_VISIT,
    VISIT,
    Referral,
    answer,
    asked,
    came_back,
    decided,
    know_each_other,
    refer,
)
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON


def state_of(store: Store) -> CaseState:
    (case_id,) = Cases(store).of_conversation(VISIT.id)
    return Cases(store).load(case_id).state


def test_a_referral_waits_for_its_answer_until_somebody_decides(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    know_each_other(officer, council)
    (awaited,) = state_of(officer).awaited
    assert (awaited.what.kind, awaited.what.reference) == ("council", referral.reference)
    (listed,) = officer.read(awaited_answers).listed
    assert (listed.known_as, listed.who, listed.since) == (
        "Bert",
        "council adult safeguarding",
        NOON.date(),
    )

    asks = asked(council, referral)
    wants = [each.words.text for each in theirs(VISIT.outcomes)]
    assert [each.words for each in asks.asks.outcomes] == wants
    interim = ReplyAnswers(why="We look into it first.", outcomes=asks.asks.outcomes)
    first = answer(council, referral, interim, tmp_path / "first.pdf")
    take_reply(officer, came_back(officer, first))
    assert len(state_of(officer).awaited) == 1, "nothing is decided yet"

    last = last_reply(council, asks)
    assert last is not None
    assert begun_from(asks, last).why == "We look into it first."
    second = answer(council, referral, decided(asks), tmp_path / "second.pdf")
    found = take_reply(officer, came_back(officer, second))
    state = state_of(officer)
    assert state.awaited == ()
    assert officer.read(awaited_answers) == AwaitedAnswers()
    one, two = (each.what for each in in_turn(state.replies))
    assert (one.follows, two.follows) == (None, one.reply)
    assert two.proved
    assert found.taken == two
    told = answers_of(two)
    assert told.decided is ReplyDecision.SECTION_42
    assert [each.step for each in told.outcomes][:2] == [
        OutcomeStep.WILL_BE_DONE,
        OutcomeStep.NOT_DONE,
    ][: len(told.outcomes)]
    assert told.told.form == "large print"
    assert officer.problems() == ()
    assert council.problems() == ()


def test_a_reply_is_locked_signed_and_keeps_the_neutral_number_back(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    file, password = answer(
        council, referral, decided(asked(council, referral)), tmp_path / "reply.pdf"
    )
    with pytest.raises(PasswordError):
        pikepdf.open(file)
    came = came_back(officer, (file, password))
    assert not came.proved, "its key was not confirmed here"
    assert came.reply.by.telephone == "01632 960 111"
    assert b"960 999" not in came.data
    assert came.sender == "Cass Hedgerow, duty social worker, Invented Council"


def test_taking_the_same_reply_twice_changes_nothing(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    reply = answer(council, referral, decided(asked(council, referral)), tmp_path / "reply.pdf")
    take_reply(officer, came_back(officer, reply))
    (case_id,) = Cases(officer).of_conversation(VISIT.id)
    before = Cases(officer).load(case_id)
    again = take_reply(officer, came_back(officer, reply))
    after = Cases(officer).load(case_id)
    assert again.taken is not None
    assert after.entries == before.entries
    kept = officer.read(lambda connection: replies_about(connection, case_id))
    assert kept == (came_back(officer, reply).data,)


def test_a_second_reply_that_comes_first_still_stands_after_the_first(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    asks = asked(council, referral)
    first = answer(council, referral, ReplyAnswers(why="Soon."), tmp_path / "first.pdf")
    second = answer(council, referral, decided(asks), tmp_path / "second.pdf")
    for reply in (second, first):
        take_reply(officer, came_back(officer, reply))
    state = state_of(officer)
    assert next(answers_of(each.what).why for each in in_turn(state.replies)) == "Soon."
    assert state.awaited == ()


def test_an_answer_without_the_app_is_written_down_by_hand(
    officer: Store, referral: Referral
) -> None:
    (case_id,) = Cases(officer).of_conversation(VISIT.id)
    (awaited,) = state_of(officer).awaited
    assert awaited.what.sha256 == referral.sha256
    on = SpokenDate(said="today", on=NOON.date())
    with pytest.raises(NothingAnswered):
        enter_by_hand(
            officer, case_id, awaited.what, sender="A clerk", on=on, answers=ReplyAnswers()
        )
    said = ReplyAnswers(
        decided=ReplyDecision.NO_ACTION,
        why="Below the threshold, they say.",
        told=PersonTold(told=Answer.NO, why_not="His nephew answers the telephone."),
    )
    enter_by_hand(officer, case_id, awaited.what, sender="A clerk", on=on, answers=said)
    state = state_of(officer)
    assert state.awaited == ()
    (taken,) = state.replies
    assert (taken.what.reply, taken.what.proved) == (None, False)


def test_not_happy_with_the_answer_waits_for_an_answer_of_its_own(
    officer: Store, referral: Referral
) -> None:
    (case_id,) = Cases(officer).of_conversation(VISIT.id)
    challenge = AnswerChallenged(
        id=new_id(),
        referral=referral.sha256,
        why="Nobody asked him.",
        who_answers="The head of the council’s adult team",
        by=SpokenDate(said="in two weeks", on=NOON.date()),
    )
    challenge_answer(officer, case_id, challenge)
    assert [each.what for each in state_of(officer).challenges] == [challenge]
    listed = {each.kind: each for each in officer.read(awaited_answers).listed}
    assert listed[AwaitedKind.CHALLENGE].due == NOON.date()
    settle_challenge(
        officer, case_id, ChallengeAnswered(challenge=challenge.id, answer="They ask him now.")
    )
    state = state_of(officer)
    assert state.challenges == ()
    assert [each.what.answer for _, each in state.challenged_before] == ["They ask him now."]


def test_a_reply_is_not_shown_beside_another_person(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    reply = answer(council, referral, decided(asked(council, referral)), tmp_path / "reply.pdf")
    refer(officer, tmp_path / "other.pdf", OTHER_VISIT)
    came = came_back(officer, reply)
    with pytest.raises(ReplyOfAnother):
        answered_referral(officer, came, for_person=OTHER_VISIT.person_id)
    assert answered_referral(officer, came, for_person=VISIT.person_id).taken is None


def test_both_trails_say_what_went_and_what_came(
    officer: Store, council: Store, referral: Referral, tmp_path: Path
) -> None:
    reply = answer(council, referral, decided(asked(council, referral)), tmp_path / "reply.pdf")
    take_reply(officer, came_back(officer, reply))
    folders = [each.vault.folder.path for each in (officer, council)]
    officer.close()
    council.close()
    here, there = (str(events(folder)) for folder in folders)
    assert f"to paper {referral.sha256}" in here
    assert f"reply to referral {referral.sha256}" in there
    for said in (here, there):
        assert "callers" not in said


def test_what_is_awaited_is_drawn_anew_of_a_store_from_before(
    officer: Store, referral: Referral
) -> None:
    def draw_anew(connection: Connection) -> AwaitedAnswers:
        connection.execute(delete(awaited_answer))
        assert awaited_answers(connection) == AwaitedAnswers()
        for case_id in cases_with_papers(connection):
            index_case(connection, case_id)
        return awaited_answers(connection)

    before = officer.read(awaited_answers)
    assert (before.in_all, len(referral.reference)) == (1, 32)
    assert officer.write(draw_anew) == before
