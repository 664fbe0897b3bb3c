"""What changed in a case since the paper of it that was reviewed before, in sentences with days."""

from datetime import timedelta
from uuid import UUID

import pytest

from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.codes import Agreement, Answer, PartName
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.amendment import RecordWithAmendments, amendment
from msp_desktop.record.case.attached import AttachedRecord, attached_from_json
from msp_desktop.record.case.case_record import CaseRecord, case_to_json
from msp_desktop.record.case.events import CaseEvent, Concluded, case_event
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import Withdrawn
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.statements import LifeAnswer
from msp_desktop.review.comparison.changes import ChangeKind
from msp_desktop.review.comparison.since_review import changes_between
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.store.store import Store
from tests.review.reviewing import SUPERVISORS_KEY, arrived, judged
from tests.unlocked import NOON
from tests.visits import self_neglect as ned

CASE = UUID(int=4)
VISITS = ned.visits()
END = case_event(
    CASE,
    ned.OFFICER,
    ned.at(4),
    Concluded(result=CaseResult.WITHOUT_ENQUIRY, on=ned.day(ned.DAYS[4])),
)


def _record(*visits: Conversation, events: tuple[CaseEvent, ...] = ()) -> CaseRecord:
    whole = tuple(RecordWithAmendments(one, ()) for one in visits)
    return CaseRecord(case_id=CASE, conversations=whole, events=events)


def _paper(*visits: Conversation, events: tuple[CaseEvent, ...] = ()) -> AttachedRecord:
    return attached_from_json(case_to_json(_record(*visits, events=events)))


def _arrived(file: bytes, *visits: Conversation) -> ReceivedReferral:
    record = _record(*visits)
    came = arrived(record.as_one, file=file)
    return came.but(case=record)


def _said(before: AttachedRecord, after: AttachedRecord) -> dict[PartName | None, list[str]]:
    found: dict[PartName | None, list[str]] = {}
    for each in changes_between(before, after):
        found.setdefault(each.part, []).append(each.sentence)
    return found


def test_what_is_new_is_told_part_by_part_each_with_the_day_it_took_place() -> None:
    found = _said(_paper(*VISITS[:2]), _paper(*VISITS, events=(END,)))
    assert found[None] == [
        "New on 5 July 2026: a conversation by Piers Hollowell",
        "New on 5 September 2026: a conversation by Odette Larkspur",
        "New on 2 November 2026: a conversation by Odette Larkspur",
        "New on 2 November 2026: the end of the case: concluded without an enquiry",
    ]
    assert found[PartName.OUTCOMES] == ["New on 5 July 2026: “A cooker I can reach.”"]
    assert found[PartName.CAPACITY] == [
        f"New on 5 July 2026: an attempt at “{ned.HALL}”",
        f"New on 5 September 2026: an attempt at “{ned.HALL}”: has capacity for this decision",
    ]
    assert (
        "New on 5 July 2026: the mark of Piers Hollowell (now): safety 40, wellbeing 45"
        in found[PartName.GRID]
    )
    assert found[PartName.PLAN] == [
        "Done on 2 November 2026: One bag out of the hall: Every week now."
    ]
    assert (
        "New on 2 November 2026: “A cooker I can reach.”: in their view Partially Achieved; "
        "in the practitioner’s view Fully Achieved"
    ) in found[PartName.CLOSING]
    assert (
        "Changed on 2 November 2026: Concern, observed: “Dressing on the left leg, wet.” "
        "became “Hall clear.”"
    ) in found[PartName.CONCERN]
    assert not any(
        "8 March" in line or "10 May" in line for part in found.values() for line in part
    )


def test_what_is_put_otherwise_or_no_longer_wanted_says_so() -> None:
    first, second = VISITS[:2]
    cats, flat = second.outcomes.items
    gone = flat.but(withdrawn=Withdrawn(at=second.started_at))
    later = second.but(outcomes=second.outcomes.but(items=(cats, gone)))
    told = changes_between(_paper(first), _paper(first, later))
    of_it = {each.kind: each.sentence for each in told if each.part is PartName.OUTCOMES}
    assert of_it == {
        ChangeKind.NEW: "New on 10 May 2026: “Keep the cats.”",
        ChangeKind.CHANGED: (
            "Changed on 10 May 2026: what they want: “Leave me be.” became “Keep the flat.”"
        ),
        ChangeKind.WITHDRAWN: "No longer wanted since 10 May 2026: “Keep the flat.”",
    }


def test_an_agreement_that_was_taken_back_is_told_with_its_day() -> None:
    first, second = VISITS[:2]
    fire = first.sharing.decisions[0].but(
        withdrawn=Answer.YES, withdrawn_on=SpokenDate(said="", on=ned.DAYS[1])
    )
    later = second.but(sharing=second.sharing.but(decisions=(fire,)))
    found = _said(_paper(first), _paper(first, later))[PartName.SHARING]
    assert found == [
        f"Taken back on 10 May 2026: sharing with {ned.FIRE}: {Agreement.AGREES.value}"
    ]


def test_nothing_new_is_no_change_and_what_is_kept_out_is_never_gone() -> None:
    whole, shorter = _paper(*VISITS), _paper(*VISITS[:2])
    assert changes_between(whole, whole) == ()
    assert changes_between(whole, shorter) == ()
    last = VISITS[4]
    held = last.but(concern=last.concern.but(observed=""), left_out=("concern.observed",))
    [told] = [c for c in changes_between(_paper(last), _paper(held)) if c.part is PartName.CONCERN]
    assert told.kind is ChangeKind.LEFT_OUT
    assert "Hall clear" not in told.sentence


def test_an_answer_known_by_its_line_and_not_by_its_place_is_told_too() -> None:
    before, last = (
        VISITS[4].but(
            statements=VISITS[4].statements.but(
                life=(LifeAnswer(line=LifeLine.SAFE_AT_HOME, answer=answer),)
            )
        )
        for answer in (HowLifeIs.NO, HowLifeIs.YES)
    )
    [told] = _said(_paper(before), _paper(last))[PartName.STATEMENTS]
    assert f"{HowLifeIs.NO.value} became {HowLifeIs.YES.value}" in told


def test_an_amendment_since_is_told_with_its_reason() -> None:
    last = VISITS[4]
    written = amendment(last.id, ned.OFFICER, what="1959", why="Typed wrongly", at=NOON)
    before, after = (
        attached_from_json(
            case_to_json(
                CaseRecord(case_id=CASE, conversations=(RecordWithAmendments(last, added),))
            )
        )
        for added in ((), (written,))
    )
    [told] = changes_between(before, after)
    assert told.sentence.endswith(": an amendment: “1959” (Typed wrongly)")


def test_the_desk_lays_it_beside_the_paper_of_the_case_that_was_reviewed_last(
    store: Store,
) -> None:
    day = NOON
    desk = ReviewInbox(store, clock=lambda: day)
    first = desk.take_in(_arrived(b"1", *VISITS[:1]), b"1")
    assert desk.since_last(first) is None
    desk.sign_off(judged(desk.save(first)), _arrived(b"1", *VISITS[:1]), SUPERVISORS_KEY)
    day = NOON + timedelta(days=60)
    unread = desk.take_in(_arrived(b"2", *VISITS[:2]), b"2")
    third = desk.take_in(_arrived(b"3", *VISITS[:3]), b"3")
    since = desk.since_last(third)
    assert since is not None
    assert (since.on, since.reviewed) == (NOON.date(), True)
    assert [each.sentence for each in since.of(None)] == [
        "New on 10 May 2026: a conversation by Odette Larkspur",
        "New on 5 July 2026: a conversation by Piers Hollowell",
    ]
    assert desk.newer(first) == third.subject.file
    assert {entry.person for entry in desk.queue()} == {"Ned Ashgrove"}
    between = desk.since_last(unread)
    assert between is not None
    assert len(between.of(None)) == 1


@pytest.mark.parametrize("known", [True, False], ids=["its own conversation", "another's"])
def test_a_paper_of_one_conversation_is_laid_beside_the_case_that_holds_it(
    desk: ReviewInbox, known: bool
) -> None:
    desk.take_in(_arrived(b"1", *VISITS[: 2 if known else 1]), b"1")
    single = desk.take_in(arrived(VISITS[1], file=b"2"), b"2")
    assert (desk.since_last(single) is not None) is known
