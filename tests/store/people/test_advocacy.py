"""The advocate's work in a real store: one advocate, one story over conversations and entries."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from msp_desktop.cli.parser import parser
from msp_desktop.measures.advocacy_report import BoardReport, board_csv, board_pdf, board_report
from msp_desktop.measures.figures import Period
from msp_desktop.practice.advocacy_codes import (
    AdvocacyEnd,
    ContactKind,
    Indicator,
    Instruction,
    NeedNow,
    PatternKind,
    SupportLevel,
)
from msp_desktop.practice.codes import AdvocateRole, Answer, PartName
from msp_desktop.record.advocates_record import IndicatorAnswer
from msp_desktop.record.case.advocacy_events import (
    AdvocacyAnswered,
    AdvocacyContact,
    AdvocacyTakenBack,
    AdvocateEnded,
    AdvocateNamed,
    ChallengeRaised,
    PatternNoted,
    SaidForPerson,
    SignsAsked,
    SupportWished,
)
from msp_desktop.record.case.events import Attendee, Meeting
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.store.advocacy.caseload import advocacy_caseload, every_advocacy
from msp_desktop.store.advocacy.work import AdvocacyEntries, SecondAdvocateNeedsReason
from msp_desktop.store.cases import Cases, NoSuchCase
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import Noted
from tests.unlocked import NOON
from tests.visits import ward

TODAY = NOON.date()
WREN = ward.visit(NOON)[0].person_id


def _on(days: int) -> SpokenDate:
    return SpokenDate(on=TODAY + timedelta(days=days))


@pytest.fixture
def wrens(store: Store) -> Store:
    """Three conversations of Imani's with Wren."""
    for visit in ward.visit(NOON):
        store.save(visit, PartName.ADVOCACY)
        store.finish(visit.id)
    return store


def test_one_story_is_told_over_three_conversations(wrens: Store) -> None:
    found = AdvocacyEntries(wrens).of_person(WREN)
    (imani,) = found.work.current
    assert (imani.named.name, imani.named.roles) == (
        "Imani Foss",
        (AdvocateRole.CARE_ACT, AdvocateRole.IMCA),
    )
    assert len(found.work.contacts) == 9
    assert found.work.minutes == 6 * 60 + 40
    assert [one.what.instruction for one in found.work.matters] == [
        Instruction.INSTRUCTED,
        Instruction.NON_INSTRUCTED,
    ]
    assert found.work.signs[0].what.answers[0].indicator is Indicator.INFORMED
    assert len(found.work.said[0].answers) == 1


def test_a_second_advocate_needs_a_stated_reason(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    another = AdvocateNamed(id=new_id(), name="Bo Larkspur", roles=(AdvocateRole.IMHA,))
    with pytest.raises(SecondAdvocateNeedsReason):
        entries.add(WREN, another)
    entries.add(WREN, another.but(second_reason="Detained; Imani is no IMHA."))
    assert len(entries.of_person(WREN).work.current) == 2


def test_a_role_added_to_the_same_advocate_is_no_second_one(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    entries.add(WREN, AdvocateNamed(id=new_id(), name="imani  foss", roles=(AdvocateRole.IMHA,)))
    (imani,) = entries.of_person(WREN).work.current
    assert set(imani.named.roles) == {AdvocateRole.CARE_ACT, AdvocateRole.IMCA, AdvocateRole.IMHA}


def test_after_an_advocate_ended_the_next_one_needs_no_reason(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    (imani,) = entries.of_person(WREN).work.current
    entries.add(WREN, AdvocateEnded(advocate=imani.named.id, why=AdvocacyEnd.LEFT, on=_on(0)))
    entries.add(WREN, AdvocateNamed(id=new_id(), name="Bo Larkspur", on=_on(1)))
    work = entries.of_person(WREN).work
    assert [each.named.name for each in work.current] == ["Bo Larkspur"]
    assert [each.named.name for each in work.advocates] == ["Bo Larkspur", "Imani Foss"]


def test_a_contact_is_corrected_and_taken_back_by_later_entries(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    contact = AdvocacyContact(id=new_id(), on=_on(10), kind=ContactKind.TELEPHONE, minutes=500)
    entries.add(WREN, contact)
    entries.add(WREN, contact.but(minutes=50, need=NeedNow.STILL, next=_on(12)))
    work = entries.of_person(WREN).work
    assert (len(work.contacts), work.minutes, work.next_on) == (10, 450, _on(12).on)
    assert work.not_considered == 0
    entries.add(WREN, AdvocacyTakenBack(item=contact.id))
    assert len(entries.of_person(WREN).work.contacts) == 9


def test_a_challenge_waits_until_it_is_answered(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    raised = ChallengeRaised(
        id=new_id(), what="No garden", to_whom="the home", on=_on(-20), answer_by=_on(-3)
    )
    entries.add(WREN, raised)
    (challenge,) = entries.of_person(WREN).work.waiting
    assert challenge.days_waiting(TODAY) == 20
    assert challenge.is_overdue(TODAY)
    entries.add(WREN, AdvocacyAnswered(to=raised.id, words="From Monday.", accepted=Answer.NO))
    work = entries.of_person(WREN).work
    assert work.waiting == ()
    assert work.challenges[0].answers[0].what.words == "From Monday."


def test_being_kept_out_of_a_meeting_is_told_with_the_reason(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    out = Attendee(name="Imani Foss", role="advocate", came=Answer.NO, kept_out="“Staff only.”")
    entries.add(WREN, Meeting(id=new_id(), about="Strategy", on=_on(-2), attendees=(out,)))
    (meeting,) = entries.of_person(WREN).work.meetings
    assert (meeting.came, meeting.kept_out) == (False, "“Staff only.”")
    assert not meeting.stated.what.person_came


def test_the_caseload_stands_in_the_order_of_the_next_contact(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    (line,) = advocacy_caseload(wrens, TODAY)
    assert (line.name, line.next_on, line.is_overdue(TODAY)) == ("Wren", None, False)
    entries.add(WREN, AdvocacyContact(id=new_id(), on=_on(10), next=_on(14)))
    (line,) = advocacy_caseload(wrens, TODAY)
    assert (line.next_on, line.is_overdue(TODAY + timedelta(days=15))) == (_on(14).on, True)
    entries.add(WREN, AdvocacyContact(id=new_id(), on=_on(16)))
    (line,) = advocacy_caseload(wrens, TODAY)
    assert (line.next_on, line.not_considered) == (None, 2)
    entries.add(WREN, SaidForPerson(id=new_id(), what="Biscuit", on=_on(-4), answer_by=_on(2)))
    (line,) = advocacy_caseload(wrens, TODAY)
    assert (line.waiting, line.waiting_days, line.answer_overdue) == (1, 4, False)


def test_what_an_advocate_holds_is_told_in_no_chronology(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    entries.add(WREN, SupportWished(level=SupportLevel.SPEAK_WITH))
    entries.add(WREN, PatternNoted(id=new_id(), kind=PatternKind.LATE, words="After the move."))
    case = Cases(wrens).load(Cases(wrens).of_person(WREN)[0])
    assert case.state.not_understood == 0
    assert not any(
        type(event.what).__name__ == "PatternNoted" for event in case.state.for_chronology
    )


def test_an_erased_person_leaves_nothing_of_their_advocacy(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    entries.add(WREN, SupportWished(level=SupportLevel.SPEAK_WITH))
    erase_person(wrens, WREN)
    assert advocacy_caseload(wrens, TODAY) == ()
    with pytest.raises(NoSuchCase):
        entries.add(WREN, SupportWished())


def test_an_unknown_person_has_no_advocacy(store: Store) -> None:
    with pytest.raises(NoSuchCase):
        AdvocacyEntries(store).add(UUID(int=7), SupportWished())


def _report(store: Store) -> BoardReport:
    period = Period(date(2026, 1, 1), date(2027, 1, 1))
    return board_report(every_advocacy(store, Noted.ADVOCACY_FOR_BOARD), period)


def test_a_board_is_told_patterns_that_name_nobody(wrens: Store) -> None:
    entries = AdvocacyEntries(wrens)
    for words in (
        "Advocates hear of moves after they happened.",
        "WREN’s meeting was held without her.",
        "Tam was not asked.",
        "Fernhollow is not told.",
    ):
        entries.add(WREN, PatternNoted(id=new_id(), kind=PatternKind.LATE, words=words, on=_on(0)))
    report = _report(wrens)
    ((kind, told),) = report.patterns
    assert (kind, told) == (PatternKind.LATE, ("Advocates hear of moves after they happened.",))
    assert report.held_back == 3
    text = board_csv(report).decode("utf-8-sig")
    assert "Wren" not in text
    assert "Tam" not in text
    assert "In touch,10" in text
    assert "Missed,[c]" in text
    assert board_pdf(report, by="Fernhollow", at=NOON).startswith(b"%PDF")


def test_a_name_that_was_put_right_reaches_no_board_in_either_form(wrens: Store) -> None:
    first = ward.visit(NOON)[0]
    wrens.amend(
        first.id,
        what="Her name was misheard.",
        why="She spelt it.",
        corrects="person.name",
        right="Perdita Qureshi",
    )
    for words in ("Mrs Qureshi was not asked.", "Wren was not asked."):
        late = PatternNoted(id=new_id(), kind=PatternKind.LATE, words=words, on=_on(0))
        AdvocacyEntries(wrens).add(WREN, late)
    assert _report(wrens).patterns == ()


def test_somebody_counts_in_the_periods_in_which_their_advocate_worked(wrens: Store) -> None:
    def people(first: int, last: int) -> int:
        days = Period(TODAY + timedelta(days=first), TODAY + timedelta(days=last))
        report = board_report(every_advocacy(wrens, Noted.ADVOCACY_FOR_BOARD), days)
        return next(one.number for one in report.counts if one.section == "People")

    entries = AdvocacyEntries(wrens)
    (imani,) = entries.of_person(WREN).work.current
    entries.add(WREN, AdvocateEnded(advocate=imani.named.id, why=AdvocacyEnd.LEFT, on=_on(400)))
    assert people(-2000, -1900) == 0
    assert people(300, 310) == 1
    assert people(500, 510) == 0


def test_the_signs_are_counted_as_they_were_answered_last(wrens: Store) -> None:
    said_no = IndicatorAnswer(indicator=Indicator.INFORMED, answer=Answer.NO)
    AdvocacyEntries(wrens).add(
        WREN, SignsAsked(id=new_id(), on=_on(30), answers=(said_no,), carer_informed=Answer.YES)
    )
    counts = {(one.section, one.label): one.number for one in _report(wrens).counts}
    assert counts["Signs of good advocacy, answered “yes”", Indicator.INFORMED.value] == 0
    assert counts["Carers who say they had information about advocacy readily", "Yes"] == 1


def test_the_command_line_knows_the_board_report() -> None:
    asked = ["measures", "--from", "2026-04-01", "--to", "2026-06-30", "--out", "a.pdf"]
    assert parser().parse_args([*asked, "--advocacy"]).advocacy
    assert not parser().parse_args(asked).advocacy
