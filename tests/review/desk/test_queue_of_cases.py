"""The queue has a row a case: which papers belong together, what is due, and what was sought."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import event

from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.case_record import CaseRecord
from msp_desktop.record.conversation import Conversation
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.received import ReceivedReferral
from msp_desktop.review.review import ReviewState
from msp_desktop.store import schema
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.reviews.queue import Queue
from msp_desktop.store.store import Store
from tests.review.reviewing import NEXT_WEEK, SUPERVISORS_KEY, arrived, judged
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep, ward
from tests.visits import self_neglect as ned

NEDS, OTHERS = UUID(int=4), UUID(int=5)
VISITS = ned.visits()
BERT = doorstep.visit(NOON)
WREN = ward.visit(NOON)[0]


def _paper(file: bytes, *visits: Conversation, case: UUID = NEDS) -> ReceivedReferral:
    record = CaseRecord(
        case_id=case, conversations=tuple(RecordWithAmendments(one, ()) for one in visits)
    )
    return arrived(record.as_one, file=file).but(case=record)


def _take(desk: ReviewInbox, *papers: ReceivedReferral, due: date | None = None) -> None:
    for paper in papers:
        desk.take_in(paper, paper.file.encode(), due=due)


def _people(found: Queue) -> list[tuple[str, int]]:
    return [(case.newest.person, len(case.papers)) for case in found.cases]


def test_papers_of_one_case_opened_one_after_another_are_one_row(desk: ReviewInbox) -> None:
    papers = [_paper(bytes([number]), *VISITS[:number]) for number in range(1, 6)]
    _take(desk, *papers, arrived(BERT))
    found = desk.cases()
    assert _people(found) == [("Ned Ashgrove", 5), ("Bert", 1)]
    neds = found.cases[0]
    assert neds.id == NEDS
    assert [one.file_digest for one in neds.papers] == [one.file for one in reversed(papers)]
    assert len(desk.queue()) == 6, "and a line a paper"


def test_a_paper_of_one_conversation_stands_under_the_case_that_holds_it(desk: ReviewInbox) -> None:
    _take(desk, arrived(VISITS[1], file=b"alone"))
    assert _people(desk.cases()) == [("Ned Ashgrove", 1)]
    _take(desk, _paper(b"whole", *VISITS[:2]))
    assert _people(desk.cases()) == [("Ned Ashgrove", 2)]
    assert desk.cases().cases[0].id == NEDS


def test_a_conversation_that_was_moved_does_not_make_two_cases_one(desk: ReviewInbox) -> None:
    _take(desk, _paper(b"before", *VISITS[:2]), _paper(b"after", *VISITS[1:3], case=OTHERS))
    assert [case.id for case in desk.cases().cases] == [NEDS, OTHERS]
    alone = desk.take_in(arrived(VISITS[1], file=b"alone"), b"alone")
    assert [len(case.papers) for case in desk.cases().cases] == [1, 2], "it is where it is now"
    since = desk.since_last(alone)
    assert since is not None


def test_what_is_due_is_the_first_open_day_of_any_of_its_papers(desk: ReviewInbox) -> None:
    first, second = (_paper(bytes([number]), *VISITS[:number]) for number in (1, 2))
    _take(desk, first, due=NEXT_WEEK)
    _take(desk, second, due=NEXT_WEEK + timedelta(days=9))
    _take(desk, arrived(BERT), due=NEXT_WEEK + timedelta(days=2))
    assert [case.due for case in desk.cases().cases] == [
        NEXT_WEEK,
        NEXT_WEEK + timedelta(days=2),
    ]
    opened = desk.review(desk.queue()[0].id)
    desk.sign_off(judged(desk.save(opened)), first, SUPERVISORS_KEY)
    assert _people(desk.cases()) == [("Bert", 1), ("Ned Ashgrove", 2)]
    assert desk.cases().cases[1].due == NEXT_WEEK + timedelta(days=9)


def test_a_case_that_is_signed_off_stands_last_and_is_not_due(desk: ReviewInbox) -> None:
    _take(desk, arrived(BERT), due=NEXT_WEEK)
    _take(desk, arrived(WREN, file=b"ward"))
    desk.sign_off(
        judged(desk.save(desk.review(desk.queue()[0].id))), arrived(BERT), SUPERVISORS_KEY
    )
    assert [case.newest.person for case in desk.cases().cases] == ["Wren", "Bert"]
    assert desk.cases().cases[1].due is None


def test_what_is_sought_finds_the_whole_case_and_says_which_paper(desk: ReviewInbox) -> None:
    _take(desk, _paper(b"1", *VISITS[:1]), _paper(b"2", *VISITS[:2]), arrived(BERT))
    older = desk.review(desk.queue()[0].id)
    desk.save(older)
    in_review = desk.cases(states=frozenset({ReviewState.IN_REVIEW}))
    assert _people(in_review) == [("Ned Ashgrove", 2)]
    assert in_review.cases[0].sought == {older.id}
    assert _people(desk.cases(sought="teasel")) == [("Bert", 1)]
    assert desk.cases(sought="zebra crossing").cases == ()
    everybody = {BERT.practitioner.name, *(one.practitioner.name for one in VISITS[:2])}
    assert set(desk.cases(sought="zebra crossing").practitioners) == everybody


@contextmanager
def _asked_of(store: Store) -> Iterator[list[str]]:
    """What the store is asked for meanwhile."""
    asked: list[str] = []

    def note(*told: object) -> None:
        asked.append(str(told[2]))

    event.listen(store.engine, "before_cursor_execute", note)
    yield asked
    event.remove(store.engine, "before_cursor_execute", note)


def test_no_record_is_read_to_list_the_queue_or_to_find_a_newer_paper(
    store: Store, desk: ReviewInbox
) -> None:
    _take(desk, *(_paper(bytes([number]), *VISITS[:number]) for number in range(1, 4)))
    review = desk.review(desk.queue()[0].id)
    with _asked_of(store) as asked:
        assert len(desk.cases().cases[0].papers) == 3
        assert desk.newer(review) is not None
    assert asked
    assert not [each for each in asked if "arrived.record" in each or "arrived.file," in each]


def test_a_store_of_the_revision_before_lists_its_papers_by_case_too(folder: Path) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        desk = ReviewInbox(store, clock=lambda: NOON)
        _take(desk, _paper(b"1", *VISITS[:1]), arrived(BERT), _paper(b"2", *VISITS[:2]))
        before = desk.cases()
    with open_vault(folder) as vault:
        engine = engine_on(vault.connect())
        with transaction(engine) as connection:
            schema.migrate(connection, "0015", down=True)
        engine.dispose()
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        assert ReviewInbox(store).cases() == before


@pytest.mark.parametrize("other", [0, 1])
def test_a_paper_goes_with_any_conversation_that_it_holds(
    store: Store, desk: ReviewInbox, other: int
) -> None:
    """Its words would stay, under the name of a later conversation that this store never had."""
    store.save(VISITS[other], PartName.PLAN)
    _take(desk, _paper(b"both", *VISITS[:2]), arrived(BERT))
    erase_person(store, VISITS[other].person_id)
    assert _people(desk.cases()) == [("Bert", 1)]
