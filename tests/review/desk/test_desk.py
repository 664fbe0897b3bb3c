"""The queue, kept in a real store: what arrives, where it stands, what was signed off."""

from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.review.faults import NotPdf, OwnConversation
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.return_file import open_return
from msp_desktop.review.review import Judgement, ReviewState, ask, with_judgement
from msp_desktop.store.engine import transaction
from msp_desktop.store.faults import AlreadySignedOff, NoSuchReview
from msp_desktop.store.people.practice import delete_practice
from msp_desktop.store.reviews import arrived as arrivals
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from tests.review.reviewing import NEXT_WEEK, SUPERVISORS_KEY, arrived, judged
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep, ward

VISIT = doorstep.visit(NOON)
WARD = ward.visit(NOON)[0]
FILE = b"%PDF-1.7"


def _events(store: Store) -> list[str]:
    with transaction(store.engine) as connection:
        rows = connection.execute(text("SELECT event, detail FROM trail ORDER BY number"))
        return [f"{row.event} {detail_in_words(row.detail)}" for row in rows]


def test_what_arrives_is_new_on_the_desk_and_noted(store: Store, desk: ReviewInbox) -> None:
    review = desk.take_in(arrived(VISIT), FILE, "six words", due=NEXT_WEEK)
    (entry,) = desk.queue()
    assert (entry.id, entry.state, entry.due) == (review.id, "new", NEXT_WEEK)
    assert entry.practitioner == VISIT.practitioner.name
    assert desk.referral(review) == (FILE, "six words")
    assert desk.attached(review).conversation == VISIT
    assert f"collection referral {arrived(VISIT).file} arrived" in _events(store)


def test_a_practice_paper_says_so_on_the_desk_and_goes_with_all_practice(
    store: Store, desk: ReviewInbox
) -> None:
    twin = VISIT.but(id=uuid4(), person_id=uuid4(), for_practice=True)
    desk.take_in(arrived(VISIT), FILE)
    desk.take_in(arrived(twin, file=b"practice"), b"practice")
    assert {one.conversation_id for one in desk.queue() if one.for_practice} == {twin.id}
    delete_practice(store)
    assert [one.conversation_id for one in desk.queue()] == [VISIT.id]
    assert desk.queue(sought="teasel") == desk.queue()


def test_the_same_file_again_is_the_same_review(desk: ReviewInbox) -> None:
    first = desk.save(with_judgement(desk.take_in(arrived(VISIT), FILE), _comment("Well asked.")))
    assert desk.take_in(arrived(VISIT), FILE) == first
    assert len(desk.queue()) == 1


def _comment(words: str) -> Judgement:
    return Judgement(question=QuestionId.ASKED, comment=words)


def test_the_queue_is_listed_by_practitioner_state_and_what_is_due_first(desk: ReviewInbox) -> None:
    desk.take_in(arrived(VISIT), FILE)
    later = desk.take_in(arrived(WARD, file=b"ward"), b"ward", due=date(2026, 12, 24))
    assert [entry.conversation_id for entry in desk.queue()] == [WARD.id, VISIT.id]
    desk.save(later)
    in_review = frozenset({ReviewState.IN_REVIEW})
    assert [entry.id for entry in desk.queue(states=in_review)] == [later.id]
    assert [
        entry.conversation_id for entry in desk.queue(practitioner=VISIT.practitioner.name)
    ] == [VISIT.id]
    assert desk.queue(practitioner="Somebody Else") == ()


def test_a_review_is_found_by_names_by_the_record_and_by_its_own_words(desk: ReviewInbox) -> None:
    review = desk.take_in(arrived(VISIT), FILE)
    desk.take_in(arrived(WARD, file=b"ward"), b"ward")
    desk.save(with_judgement(review, _comment("Marvellously patient.")))
    for sought in ("teasel", VISIT.practitioner.name, "marvell", "cribb"):
        assert [entry.id for entry in desk.queue(sought=sought)] == [review.id], sought


def test_a_review_signed_off_is_kept_for_good(store: Store, desk: ReviewInbox) -> None:
    review = judged(desk.save(desk.take_in(arrived(VISIT), FILE)))
    signed = desk.sign_off(review, arrived(VISIT), SUPERVISORS_KEY)
    kept = desk.return_file(review.id)
    assert kept is not None
    assert open_return(kept).review == signed.review == desk.review(review.id)
    with pytest.raises(AlreadySignedOff):
        desk.save(review)
    with (
        pytest.raises(Exception, match="never changed"),
        transaction(store.engine) as connection,
    ):
        connection.execute(text("UPDATE review SET document = x'00'"))
    assert desk.themes().reviews == 1
    assert f"alteration review {review.id} signed off" in _events(store)
    assert store.problems() == ()


def test_a_sign_off_that_is_refused_leaves_the_review_as_it_was(
    store: Store, desk: ReviewInbox
) -> None:
    review = desk.save(judged(desk.take_in(arrived(VISIT), FILE)))
    store.set_practitioner(VISIT.practitioner)
    with pytest.raises(OwnConversation):
        desk.sign_off(review, arrived(VISIT), SUPERVISORS_KEY)
    assert desk.review(review.id) == review
    assert desk.return_file(review.id) is None


def test_a_review_is_returned_with_questions(desk: ReviewInbox) -> None:
    review = ask(desk.take_in(arrived(VISIT), FILE), "What did Bert say of the letters?")
    desk.return_with_questions(review)
    assert [entry.state for entry in desk.queue()] == ["returned with questions"]


def test_a_later_referral_of_the_same_conversation_shows_what_changed(desk: ReviewInbox) -> None:
    first = desk.take_in(arrived(VISIT), FILE)
    later = VISIT.but(plan=VISIT.plan.but(advice="Asked the duty sergeant."))
    second = desk.take_in(arrived(later, file=b"later"), b"later")
    assert desk.since_last(first) is None
    since = desk.since_last(second)
    assert since is not None
    assert not since.reviewed
    [change] = since.changes
    assert change.sentence.endswith("Plan, advice: “Asked the duty sergeant.”")
    assert desk.newer(first) == second.subject.file
    assert desk.newer(second) is None


def test_a_refused_file_is_on_the_trail_by_digest_and_kind_only(
    store: Store, desk: ReviewInbox
) -> None:
    desk.note_refused(b"Bert's letters", NotPdf())
    assert _events(store)[-1].endswith("refused: NotPdf")
    assert "Bert" not in _events(store)[-1]
    assert desk.queue() == ()


def test_reviews_are_there_again_after_unlocking(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        review = ReviewInbox(store, clock=lambda: NOON).take_in(arrived(VISIT), FILE)
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert ReviewInbox(store).review(review.id) == review
        with pytest.raises(NoSuchReview):
            arrivals.arrived(store, "0" * 64)


def test_nothing_of_a_review_can_be_read_without_the_key(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        desk = ReviewInbox(store, clock=lambda: NOON)
        desk.save(
            with_judgement(desk.take_in(arrived(VISIT), FILE, "canarypass"), _comment("canaryword"))
        )
    for file in folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            assert b"canaryword" not in data
            assert b"canarypass" not in data
