"""A case, an event or an entry is read in its one form, and refused in any other."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import msgspec
import pytest

from msp_desktop.practice.codes import AbuseType, Answer, PartName
from msp_desktop.record.advocates_record import AdvocatesRecord, Challenge, Representation
from msp_desktop.record.amendment import RecordWithAmendments, amended_from_json
from msp_desktop.record.canonical import MOST_BYTES as MOST_RECORD
from msp_desktop.record.case.advocacy_events import AdvocacyAnswered
from msp_desktop.record.case.case_record import CaseRecord, case_from_json, case_to_json
from msp_desktop.record.case.drawn_events import BodyMapNoted, DrawnTakenBack, HandMarkMade
from msp_desktop.record.case.entry import envelope_from_bytes
from msp_desktop.record.case.event_json import MOST_BYTES as MOST_EVENT
from msp_desktop.record.case.event_json import event_from_json, event_to_json
from msp_desktop.record.case.events import CaseEvent, Happening, Note, ReplyTaken
from msp_desktop.record.case.history import CaseEntry, CaseHistory
from msp_desktop.record.case.known import known_so_far, mark_done
from msp_desktop.record.case.merged import merged
from msp_desktop.record.case.people import people_known
from msp_desktop.record.case.state import in_turn, what_stands
from msp_desktop.record.case.work.attachments import drawn_in
from msp_desktop.record.case.work.noted import noted_in
from msp_desktop.record.conversation import begin, clock
from msp_desktop.record.faults import CannotBeKept, RecordRefused, RecordTooNew, TooMuchForOne
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.person import OtherPerson
from tests.visits.doorstep import OFFICER

AT = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
CASE = UUID(int=5)
ITEM, OTHER = "0123456789ab", "ba9876543210"


def event(what: Happening, number: int = 1, case_id: UUID = CASE) -> CaseEvent:
    return CaseEvent(id=UUID(int=number), case_id=case_id, at=AT, by=OFFICER, what=what)


def entries(*happened: Happening) -> list[CaseEntry]:
    """One after the other, each with the one before in view."""
    names = [f"{number:064x}" for number in range(len(happened))]
    return [
        CaseEntry(id=names[at], refs=(names[at - 1],) if at else (), event=event(what, at + 1))
        for at, what in enumerate(happened)
    ]


@pytest.fixture
def whole() -> CaseRecord:
    return CaseRecord(
        case_id=CASE,
        conversations=(RecordWithAmendments(begin(OFFICER, at=AT), ()),),
        events=(event(Note(about="A call")),),
    )


def altered(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    plain = msgspec.json.decode(data)
    change(plain)
    return msgspec.json.encode(plain, order="sorted")


def test_a_case_comes_back_as_it_was_written(whole: CaseRecord) -> None:
    assert case_from_json(case_to_json(whole)) == whole


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda p: p.update(format="another"), "not a case of this app"),
        (lambda p: p.update(version=99), "later version"),
        (lambda p: p.update(version=0), "canonical"),
        (lambda p: p.update(conversations=[]), "no conversation"),
        (lambda p: p["conversations"].append(p["conversations"][0]), "stands there twice"),
        (lambda p: p["events"].append(p["events"][0]), "event stands there twice"),
        (lambda p: p["events"][0].update(case_id=str(UUID(int=9))), "another case"),
    ],
)
def test_a_case_in_another_form_is_refused(
    whole: CaseRecord, change: Callable[[dict[str, Any]], object], why: str
) -> None:
    with pytest.raises(RecordRefused, match=why):
        case_from_json(altered(case_to_json(whole), change))


def test_what_is_no_case_or_too_large_is_refused_unread(whole: CaseRecord) -> None:
    for data in (b"", b"{}", b"[" * 5000, b"\xff", b" " + case_to_json(whole)):
        with pytest.raises(RecordRefused):
            case_from_json(data)
    with pytest.raises(RecordRefused, match="larger"):
        case_from_json(b" " * (MOST_RECORD + 1))
    with pytest.raises(RecordRefused):
        amended_from_json(b" " * (MOST_RECORD + 1))


def test_an_event_that_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(CannotBeKept):
        event_to_json(event(Note(about="\ud800")))
    note = "x" * 90_000
    with pytest.raises((TooMuchForOne, CannotBeKept)):
        event_to_json(event(Note(words=SpokenWords(text=note * (MOST_EVENT // len(note) + 1)))))
    with pytest.raises(RecordRefused, match="larger"):
        event_from_json(b" " * (MOST_EVENT + 1))


def test_an_entry_of_another_app_or_a_later_one_is_refused() -> None:
    for data, kind in ((b"\xff", RecordRefused), (b"{}", RecordRefused)):
        with pytest.raises(kind):
            envelope_from_bytes(data)


def test_nothing_is_read_from_nothing() -> None:
    assert known_so_far([]) == ()
    with pytest.raises(ValueError, match="no conversation"):
        merged([])


def test_only_an_action_can_be_done() -> None:
    told = begin(OFFICER, at=AT)
    told = told.but(concern=told.concern.but(types=(AbuseType.NEGLECT,)))
    for known in known_so_far([told]):
        if known.part is not PartName.PLAN:
            with pytest.raises(TypeError, match="only an action"):
                mark_done(told, known)


@pytest.mark.parametrize(
    ("said", "hour"), [("10.40 pm", 22), ("12 am", 0), ("12 pm", 12), ("2240", 22), ("9", 9)]
)
def test_a_time_of_day_is_read_as_typed(said: str, hour: int) -> None:
    found = clock(said)
    assert found is not None
    assert found.hour == hour


@pytest.mark.parametrize("said", ["", "soon", "13 pm", "0 am", "25:00", "10:75"])
def test_what_is_no_time_of_day_is_none(said: str) -> None:
    assert clock(said) is None


def test_replies_stand_in_the_order_in_which_they_were_written() -> None:
    """Also where one follows itself, or two follow each other: none is lost, and it ends."""
    one, two, three = ("a" * 64, "b" * 64, "c" * 64)
    came = entries(
        ReplyTaken(reply=two, follows=one, sender="second"),
        ReplyTaken(reply=one, sender="first"),
        ReplyTaken(reply=three, follows=three, sender="itself"),
        ReplyTaken(sender="by telephone"),
    )
    told = [each.what.sender for each in in_turn(what_stands(CASE, came).replies)]
    assert told.index("first") < told.index("second")
    assert sorted(told) == ["by telephone", "first", "itself", "second"]
    turned = entries(
        ReplyTaken(reply=one, follows=two, sender="x"), ReplyTaken(reply=two, follows=one)
    )
    assert len(in_turn(what_stands(CASE, turned).replies)) == 2


def test_what_was_drawn_by_mistake_is_gone_and_the_rest_stays() -> None:
    history = CaseHistory(
        CASE,
        entries(
            BodyMapNoted(id=ITEM, seen_by="a nurse"),
            HandMarkMade(id=OTHER, signed="I agree"),
            DrawnTakenBack(item=ITEM, why="another person"),
        ),
    )
    now = drawn_in([history])
    assert now.bodies == ()
    assert [one.what.signed for one in now.marks] == ["I agree"]


def test_somebody_named_again_is_known_by_what_is_said_of_them_last() -> None:
    first = begin(OFFICER, at=AT)
    ned = OtherPerson(id=ITEM, name="Ned Moss", relationship="nephew")
    first = first.but(person=first.person.but(others=(ned,)))
    again = begin(OFFICER, at=AT.replace(day=9))
    bare = OtherPerson(id=OTHER, name="ned  moss")
    again = again.but(person=again.person.but(others=(bare,)))
    (known,) = people_known([first, again])
    assert known.relationship == "nephew"
    told = again.but(person=again.person.but(others=(bare.but(may_be_told=Answer.NO),)))
    (known,) = people_known([first, told])
    assert known.may_be_told is Answer.NO


def test_an_answer_is_noted_where_there_is_one() -> None:
    told = begin(OFFICER, at=AT)
    record = AdvocatesRecord(
        said_for_them=(
            Representation(id=ITEM, what="a lock", answer="it will come"),
            Representation(id=OTHER, what="a key"),
        ),
        challenges=(
            Challenge(id="aaaaaaaaaaaa", what="the delay", answer="sorry"),
            Challenge(id="bbbbbbbbbbbb", what="the cost"),
        ),
    )
    told = told.but(advocacy=told.advocacy.but(own_record=record))
    answers = noted_in([told]).of(AdvocacyAnswered)
    assert [one.what.words for one in answers] == ["it will come", "sorry"]


def test_a_later_version_is_told_as_such() -> None:
    data = altered(event_to_json(event(Note(about="x"))), lambda p: p.update(version=99))
    with pytest.raises(RecordTooNew):
        event_from_json(data)
