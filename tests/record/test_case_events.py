"""Case events and entries are written in one form, read strictly, and stay readable."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args
from uuid import UUID

import msgspec
import pytest

from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import Agreement, Answer, Recipient, Stage
from msp_desktop.record.case import events
from msp_desktop.record.case.entry import (
    Envelope,
    author_id,
    entry_id,
    envelope_bytes,
    envelope_from_bytes,
)
from msp_desktop.record.case.event_json import event_from_json, event_to_json
from msp_desktop.record.case.events import CaseEvent, Happening
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.faults import CannotBeKept, RecordRefused, RecordTooNew
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import SharingDecision

GOLDEN = Path(__file__).with_name("golden") / "case-events.jsonl"
"""One event of each kind as the first version wrote it; lines are never changed."""

ONE = UUID("3f0d0a4e-8d0e-4c4c-9f6e-0d9f5d9c0001")
DAY = SpokenDate(said="8 March", on=date(2026, 3, 8))
ACTION = Action(id="0123456789ab", what="Clear the hall", who="Ned", when=DAY)
HAPPENINGS: tuple[Happening, ...] = (
    events.CaseOpened(on=DAY, route=Route.HOUSING, route_note="the landlord"),
    events.StageChanged(stage=Stage.ENQUIRY, on=DAY),
    events.Concluded(result=CaseResult.ENQUIRY_CONCLUDED, on=DAY, words="Risk reduced."),
    events.Reopened(on=DAY, why="The cooker broke."),
    events.Linked(conversations=(ONE,)),
    events.Unlinked(conversations=(ONE,), why="Another person."),
    events.AgreementGiven(
        decision=SharingDecision(
            id="0123456789ab", recipient=Recipient.PARTNER, agreement=Agreement.IN_PART
        )
    ),
    events.SafeContactChanged(ways="through the clinic", not_ways="not the telephone", on=DAY),
    events.Alert(id="0123456789ab", words="Three cats by the door", for_visitors=True),
    events.AlertEnded(alert="0123456789ab", why="Rehomed."),
    events.ActionAdded(action=ACTION),
    events.ActionSeen(action="0123456789ab", conversation=ONE, done=Answer.NO, result="Half of it"),
    events.Meeting(
        id="0123456789ab",
        on=DAY,
        venue="his kitchen",
        attendees=(events.Attendee(name="A nephew", came=Answer.NO, kept_out="Ned’s wish"),),
        words=SpokenWords(text="Leave me be."),
        actions=(ACTION,),
    ),
    events.Note(on=DAY, about="A call", words=SpokenWords(text="I am fine.")),
    events.PaperLeft(kind="closing", recipient="council", sha256="a" * 64, conversation=ONE),
    events.ReplyTaken(referral="a" * 64, sender="The council", decided="other enquiry"),
    events.HandedOver(receiver="Bea Thistle", bundle="b" * 64, on=DAY),
    events.Received(sender="Ada Quillfeather", bundle="b" * 64),
)
EVENTS = tuple(
    CaseEvent(
        id=UUID(int=number),
        case_id=ONE,
        at=datetime(2026, 11, 26, 14, 30, tzinfo=UTC),
        by=Practitioner(name="Ada Quillfeather"),
        what=what,
    )
    for number, what in enumerate(HAPPENINGS)
)
NAMES = [type(what).__name__ for what in HAPPENINGS]


def test_every_kind_of_event_is_written_as_it_first_was() -> None:
    assert {type(what) for what in HAPPENINGS} == set(get_args(Happening))
    assert [event_to_json(event) for event in EVENTS] == GOLDEN.read_bytes().splitlines()


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
def test_an_event_is_read_back_as_it_was(event: CaseEvent) -> None:
    assert event_from_json(event_to_json(event)) == event


@pytest.mark.parametrize("event", EVENTS, ids=NAMES)
def test_an_event_of_a_later_version_is_refused_as_too_new(event: CaseEvent) -> None:
    plain = msgspec.json.decode(event_to_json(event))
    later = plain | {"version": 99, "what": plain["what"] | {"asked_since": "yes"}}
    with pytest.raises(RecordTooNew, match="later version"):
        event_from_json(msgspec.json.encode(later, order="sorted"))
    unknown = plain | {"version": 99, "what": {"type": "not thought of yet"}}
    with pytest.raises(RecordTooNew, match="later version"):
        event_from_json(msgspec.json.encode(unknown, order="sorted"))


@pytest.mark.parametrize(
    "change",
    [
        {"what": {"type": "not thought of yet"}},
        {"version": 0},
        {"format": "msp-conversation"},
        {"said": "once more"},
        {"at": "2026-11-26T14:30:00"},
    ],
)
def test_what_is_not_an_event_is_refused(change: dict[str, object]) -> None:
    plain = msgspec.json.decode(event_to_json(EVENTS[0]))
    with pytest.raises(RecordRefused):
        event_from_json(msgspec.json.encode(plain | change, order="sorted"))


def test_other_spellings_of_an_event_are_refused() -> None:
    data = event_to_json(EVENTS[0])
    for other in (b" " + data, data + b"\n", data.replace(b'":', b'" :', 1), data[:-1], b"", b"[]"):
        with pytest.raises(RecordRefused):
            event_from_json(other)


def test_an_event_that_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(CannotBeKept):
        event_to_json(EVENTS[0].but(what=events.Note(about="\udc80")))
    with pytest.raises(CannotBeKept):
        event_to_json(EVENTS[0].but(what=events.Note(about="\x00")))


def test_an_entry_is_named_by_the_digest_of_its_envelope() -> None:
    envelope = Envelope(
        author=author_id("", "0" * 32),
        n=1,
        before=None,
        kind="case event",
        subject=ONE,
        refs=(),
        content="a" * 64,
    )
    data = envelope_bytes(envelope)
    assert entry_id(data) == hashlib.sha256(data).hexdigest()
    assert envelope_from_bytes(data) == envelope
    for wrong in (
        envelope.but(n=2),
        envelope.but(before="b" * 64),
        envelope.but(refs=("b" * 64, "a" * 64)),
        envelope.but(refs=("b" * 64, "b" * 64)),
        envelope.but(kind="Something Else"),
        envelope.but(version=0),
    ):
        with pytest.raises(RecordRefused):
            envelope_from_bytes(envelope_bytes(wrong))
    with pytest.raises(RecordTooNew):
        envelope_from_bytes(envelope_bytes(envelope.but(version=2)))
