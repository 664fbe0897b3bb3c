"""Case events and entries are written in one form, read strictly, and stay readable."""

import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args
from uuid import UUID

import msgspec
import pytest

from msp_desktop.practice import advocacy_codes as codes
from msp_desktop.practice.body_outline import BodyView
from msp_desktop.practice.case_codes import AttachmentGround, AttachmentKind, CaseResult, Route
from msp_desktop.practice.codes import AdvocateRole, Agreement, Answer, Recipient, Stage
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.advocates_record import AreaChange, IndicatorAnswer
from msp_desktop.record.case import advocacy_events as advocacy
from msp_desktop.record.case import attachment_events as attachments
from msp_desktop.record.case import drawn_events as drawn
from msp_desktop.record.case import events
from msp_desktop.record.case.entry import (
    Envelope,
    author_id,
    entry_id,
    envelope_bytes,
    envelope_from_bytes,
)
from msp_desktop.record.case.event_json import NEW_KINDS, event_from_json, event_to_json
from msp_desktop.record.case.events import CaseEvent, Happening
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.faults import CannotBeKept, RecordRefused, RecordTooNew
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.plan import Action
from msp_desktop.record.replies.answers import OutcomeAnswer, PersonTold, ReplyAnswers
from msp_desktop.record.sharing import SharingDecision

GOLDEN = Path(__file__).parents[1] / "golden" / "case-events.jsonl"
"""One event of each kind as the version that brought it wrote it; lines are never changed."""

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
    advocacy.AdvocateNamed(
        id="0123456789ab",
        name="Imani Foss",
        on=DAY,
        roles=(AdvocateRole.CARE_ACT,),
        units=(codes.AwardUnit.PRACTICE,),
        independent=Answer.YES,
    ),
    advocacy.AdvocateEnded(advocate="0123456789ab", on=DAY, why=codes.AdvocacyEnd.DONE),
    advocacy.AdvocacyMatter(
        id="0123456789ab", matter="the move", instruction=codes.Instruction.NON_INSTRUCTED
    ),
    advocacy.SupportWished(level=codes.SupportLevel.SPEAK_WITH, words=SpokenWords(text="Slowly.")),
    advocacy.AdvocacyContact(
        id="0123456789ab",
        on=DAY,
        kind=codes.ContactKind.IN_PERSON,
        minutes=40,
        need=codes.NeedNow.STILL,
        next=DAY,
    ),
    advocacy.InstructionGiven(id="0123456789ab", words=SpokenWords(text="Not that room."), on=DAY),
    advocacy.SaidForPerson(id="0123456789ab", what="Not that room.", to_whom="the ward", on=DAY),
    advocacy.ChallengeRaised(id="0123456789ab", what="No garden", to_whom="the home", on=DAY),
    advocacy.AdvocacyAnswered(to="0123456789ab", words="From Monday.", accepted=Answer.YES),
    advocacy.SignsAsked(
        id="0123456789ab",
        answers=(IndicatorAnswer(indicator=codes.Indicator.INFORMED, answer=Answer.YES),),
        carer="Col",
        carer_informed=Answer.NO,
        gains=(codes.Gain.CONFIDENCE,),
        areas=(AreaChange(area=codes.ChangeArea.PERSON, what="Goes out."),),
    ),
    advocacy.PatternNoted(id="0123456789ab", kind=codes.PatternKind.LATE, words="After the move."),
    advocacy.AdvocacyTakenBack(item="0123456789ab"),
    events.PaperLeft(kind="council", recipient="council", sha256="a" * 64, reference="c" * 32),
    events.ReplyTaken(
        referral="a" * 64,
        reply="d" * 64,
        sender="The council",
        proved=True,
        signed_by="e" * 64,
        answers=ReplyAnswers(
            decided=ReplyDecision.EARLY_HELP,
            why="He wants the calls to stop.",
            leads="Bea Thistle",
            outcomes=(
                OutcomeAnswer(
                    outcome="0123456789ab", words="No more calls.", step=OutcomeStep.WILL_BE_DONE
                ),
            ),
            told=PersonTold(told=Answer.NO, why_not="His nephew listens."),
        ),
    ),
    events.AnswerChallenged(
        id="0123456789ab",
        referral="a" * 64,
        on=DAY,
        words=SpokenWords(text="That is not what I asked."),
        who_answers="The team’s head",
        by=DAY,
    ),
    events.ChallengeAnswered(challenge="0123456789ab", on=DAY, answer="They will ask again."),
    attachments.AttachmentNoted(
        id="0123456789ab",
        kind=AttachmentKind.PHOTOGRAPH,
        on=DAY,
        taken_by="A nurse",
        ground=AttachmentGround.AGREES,
        shows="A sore on the left heel.",
        file=attachments.AttachedFile(sha256="a" * 64, size=7, media="image/jpeg", width=8),
    ),
    attachments.AttachmentWithdrawn(attachment="0123456789ab"),
    drawn.BodyMapNoted(
        id="0123456789ab",
        on=DAY,
        agreed=Answer.YES,
        marks=(
            drawn.BodyMark(
                id="0123456789ab",
                view=BodyView.BACK,
                across=40,
                down=94,
                area="left heel",
                seen="A sore, red.",
                how=SpokenWords(text="The bed."),
            ),
        ),
    ),
    drawn.HandMarkMade(
        id="0123456789ab", signed="I want to go home.", strokes=(((1, 2), (3, 4)), ((5, 6),))
    ),
    drawn.DrawnTakenBack(item="0123456789ab"),
    events.CopyDecided(
        conversation=UUID(int=7), choice=CopyChoice.KEEP, reason="He reads everything."
    ),
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
NAMES = [f"{number} {type(what).__name__}" for number, what in enumerate(HAPPENINGS)]


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


def test_an_earlier_app_is_told_that_a_later_kind_of_entry_is_newer() -> None:
    """It reads the version first: an app of before knows events up to version 3."""
    for event in EVENTS:
        version = msgspec.json.decode(event_to_json(event))["version"]
        is_later = type(event.what) in NEW_KINDS
        is_later = is_later or bool(getattr(event.what, "reference", ""))
        is_later = is_later or getattr(event.what, "answers", None) is not None
        assert version == (4 if is_later else 1)


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
