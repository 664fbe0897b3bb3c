"""What most referral forms ask has a field of its own and stands on the paper; all is optional."""

from datetime import UTC, date, datetime

import pytest

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import BANK, COUNCIL, FIRE, LANDLORD, MARAC, POLICE
from msp_desktop.pdf.blocks import Facts, QuoteBlock, ViewBlock
from msp_desktop.practice.codes import AbuseType, Answer, MaracReason, PartName, SaidBy
from msp_desktop.practice.statement_codes import ExperienceAnswer, HowLifeIs, RiskTool
from msp_desktop.questions.packs import built_in
from msp_desktop.record.closing import Closing, Experience
from msp_desktop.record.concern import DomesticAbuse, ModernSlavery
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.opening import Opening
from msp_desktop.record.part import ChangedAnswer, SpokenDate, SpokenWords
from tests.documents.words_told import document_of, flat, words_told
from tests.visits import doorstep
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
BERT = doorstep.visit(AT)


def with_fields(visit: Conversation, **parts: dict[str, object]) -> Conversation:
    return visit.but(**{name: getattr(visit, name).but(**fields) for name, fields in parts.items()})


ASKED: dict[str, tuple[dict[str, dict[str, object]], str]] = {
    "practitioner’s telephone": ({"practitioner": {"telephone": "01632 960 777"}}, "960 777"),
    "practitioner’s e-mail": ({"practitioner": {"email": "rowan@invented.example"}}, "rowan@"),
    "NHS number": ({"person": {"nhs_number": "943 476 5919"}}, "943 476 5919"),
    "case number": ({"person": {"case_number": "AB/77"}}, "AB/77"),
    "GP": ({"person": {"gp": "Dr Finch, Mill Lane"}}, "Dr Finch"),
    "crime number": ({"concern": {"crime_number": "CR/12/26"}}, "CR/12/26"),
    "injury": ({"concern": {"injury": "A bruise, seen by a nurse."}}, "A bruise, seen"),
    "treatment": ({"concern": {"treatment": "Dressed at the clinic."}}, "Dressed at"),
    "risk to visitors": ({"concern": {"visitor_risk": "A dog, seen today."}}, "A dog, seen today."),
    "who it is safe to talk to": ({"opening": {"safe_people": "His neighbour."}}, "His neighbour."),
    "interpreter": ({"opening": {"interpreter": "Linguaphone 44"}}, "Linguaphone 44"),
    "not of the community": ({"opening": {"interpreter_apart": Answer.YES}}, "same community: Yes"),
    "confidentiality": ({"opening": {"interpreter_confidential": Answer.YES}}, "said to them: Yes"),
    "private line": ({"opening": {"interpreter_private": Answer.NO}}, "heard the line: No"),
    "decision-maker": ({"advocacy": {"decision_maker": "Ms Heron"}}, "Ms Heron"),
    "deadline": ({"advocacy": {"deadline": SpokenDate(on=date(2026, 12, 4))}}, "4 December 2026"),
    "Article 6 basis": ({"practitioner": {"article_6": "Public task."}}, "Public task."),
}


@pytest.mark.parametrize(("fields", "stands"), ASKED.values(), ids=ASKED)
def test_it_stands_on_the_councils_paper(fields: dict[str, dict[str, object]], stands: str) -> None:
    assert stands in words_told(document_of(COUNCIL, with_fields(BERT, **fields)))
    assert stands not in words_told(document_of(COUNCIL, BERT))


@pytest.mark.parametrize("kind", [BANK, LANDLORD, FIRE], ids=lambda kind: kind.id)
def test_numbers_and_injuries_are_not_for_those_outside(kind: DocumentKind) -> None:
    for name in ("NHS number", "case number", "GP", "crime number", "injury"):
        fields, stands = ASKED[name]
        assert stands not in words_told(document_of(kind, with_fields(BERT, **fields)))


def test_the_duty_to_notify_stands_apart_from_a_referral_with_consent() -> None:
    noted = ModernSlavery(nrm_consent=Answer.NO, notified=Answer.YES, immigration_warned=Answer.YES)
    context = BERT.concern.context.but(modern_slavery=noted)
    told = words_told(document_of(POLICE, with_fields(BERT, concern={"context": context})))
    assert "National Referral Mechanism: No" in told
    assert "The Home Office was notified, apart from any referral: Yes." in told
    assert "Told what it may mean for immigration, or where to ask: Yes." in told


def test_first_accounts_are_taken_without_leading_and_are_no_victim_personal_statement() -> None:
    prompt = built_in().prompt(PartName.CONCERN, "what_is_happening")
    words = " ".join(str(prompt).split()).casefold()
    assert "do not lead" in words
    assert "may be disclosed" in words
    assert "not a victim personal statement" in words


@pytest.mark.parametrize(
    ("field", "most", "tool"),
    [("dash_count", 24, RiskTool.SAFELIVES), ("police_count", 27, RiskTool.POLICE)],
)
def test_both_versions_of_dash_are_counted_as_they_are(
    field: str, most: int, tool: RiskTool
) -> None:
    noted = DomesticAbuse(risk_tool=tool).but(**{field: most})
    context = BERT.concern.context.but(domestic_abuse=noted)
    visit = with_fields(BERT, concern={"types": (AbuseType.DOMESTIC,), "context": context})
    assert f"{most} of {most}, as counted" in words_told(document_of(MARAC, visit))


def test_each_of_the_four_grounds_for_marac_is_printed() -> None:
    noted = DomesticAbuse(marac_reasons=tuple(MaracReason))
    context = BERT.concern.context.but(domestic_abuse=noted)
    told = words_told(document_of(MARAC, with_fields(BERT, concern={"context": context})))
    assert len(MaracReason) == 4
    assert [reason for reason in MaracReason if reason.value not in told] == []


def test_her_words_the_count_and_the_judgement_stand_apart() -> None:
    noted = DomesticAbuse(
        in_their_words=SpokenWords(text="He counts my steps."),
        dash_count=11,
        judgement="High by my judgement.",
    )
    context = BERT.concern.context.but(domestic_abuse=noted)
    visit = with_fields(BERT, concern={"context": context})
    where = {
        words: type(block)
        for block in flat(document_of(MARAC, visit).blocks)
        for words in ("He counts my steps.", "11 of 24", "High by my judgement.")
        if words in repr(block)
    }
    assert where == {
        "He counts my steps.": QuoteBlock,
        "11 of 24": Facts,
        "High by my judgement.": ViewBlock,
    }


def test_an_answer_that_changed_within_the_visit_keeps_both_with_the_time() -> None:
    until = datetime(2026, 11, 20, 10, 12, tzinfo=UTC)
    changed = ChangedAnswer(id=item("no"), question="safe_to_talk", answer="no", until=until)
    opening: Opening = BERT.opening.but(safe_to_talk=Answer.YES, changed=(changed,))
    told = words_told(document_of(COUNCIL, BERT.but(opening=opening)))
    clock = f"{until.astimezone():%H:%M}"
    assert f"Safe to talk: yes. Before that: no until {clock}." in told


def test_the_seven_answers_at_the_close_say_whose_they_are() -> None:
    asked = Experience(listened_to=ExperienceAnswer.MOSTLY, answered_by=SaidBy.FAMILY_OR_FRIEND)
    told = words_told(document_of(COUNCIL, BERT.but(closing=Closing(experience=asked))))
    assert "Listened to: mostly. Answered by a family member or friend." in told


def test_how_it_is_can_be_answered_with_mostly_and_a_little() -> None:
    for codes in (HowLifeIs, ExperienceAnswer):
        assert {"mostly", "a little"} <= {code.value for code in codes}


def test_several_types_say_which_is_the_main_one() -> None:
    types = (AbuseType.FINANCIAL_OR_MATERIAL, AbuseType.NEGLECT)
    visit = with_fields(BERT, concern={"types": types, "main_type": AbuseType.NEGLECT})
    told = words_told(document_of(COUNCIL, visit))
    assert (
        f"{AbuseType.FINANCIAL_OR_MATERIAL.value}; {AbuseType.NEGLECT.value} (the main one)" in told
    )
