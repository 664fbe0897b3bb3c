"""Gentle checks on what a visit leaves for later: each asks when it should, and is quiet if not."""

import re
from datetime import date

import pytest

from msp_desktop.practice.advocacy_codes import Instruction
from msp_desktop.practice.codes import (
    Ability,
    AbuseType,
    AccessStep,
    Answer,
    Asked,
    CapacityResult,
    Explained,
    MaracReason,
    NeedKind,
    Offer,
    Power,
    Principle,
    Recipient,
    RiskOutcome,
    SaidBy,
    TrueForMe,
    UnwillingOrUnable,
)
from msp_desktop.record.advocates_record import AdvocatesRecord, Challenge, Matter, NamedAdvocate
from msp_desktop.record.capacity import (
    AbilityFinding,
    Attempt,
    BestInterests,
    Capacity,
    Decider,
    NamedDecision,
)
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.checks.follow_through import CHECKS
from msp_desktop.record.concern import Context, DomesticAbuse, ModernSlavery, SelfNeglect
from msp_desktop.record.conversation import Conversation, Practitioner, TookPlace, begin
from msp_desktop.record.opening import CommunicationNeed
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.plan import Advice, OtherInvolved
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.statements import PrincipleAnswer
from tests.record.visits import AT

ID, OTHER = "aaaaaaaaaaaa", "bbbbbbbbbbbb"
EMPTY = begin(Practitioner(), at=AT)
FIVE = tuple(Explained)[:5]
IMANI = NamedAdvocate(id=ID, name="Imani Foss")
SECOND = NamedAdvocate(id=OTHER, name="Odo Fenn")
ATTORNEY = Decider(there_is=Answer.YES, powers=(Power.WELFARE,), registered=Answer.YES)


def part(name: str, **changes: object) -> Conversation:
    """A conversation with nothing in it but these answers in one part."""
    return EMPTY.but(**{name: getattr(EMPTY, name).but(**changes)})


def need(*steps: AccessStep) -> Conversation:
    noted = CommunicationNeed(id=ID, kind=NeedKind.SUPPORT, need="Large print.", steps=steps)
    return part("opening", needs=(noted,))


def abuse(*types: AbuseType, **noted: object) -> Conversation:
    return part(
        "concern", types=types, context=Context(domestic_abuse=DomesticAbuse().but(**noted))
    )


def wish(by: SaidBy, asked: Asked | None) -> Conversation:
    item = Outcome(id=ID, words=SpokenWords(text="Peace.", said_by=by))
    return part("outcomes", items=(item,), asked=asked)


def slavery(noted: ModernSlavery) -> Conversation:
    types = (AbuseType.MODERN_SLAVERY,)
    return part("concern", types=types, context=Context(modern_slavery=noted))


def decision(
    result: CapacityResult | None = None, *, attempt: object = None, **changes: object
) -> Conversation:
    made = Attempt(id=ID, result=result, help_given="Pictures.")
    if isinstance(attempt, dict):
        made = made.but(**attempt)
    named = NamedDecision(id=ID, decision="where I live", attempts=(made,)).but(**changes)
    return EMPTY.but(capacity=Capacity(decisions=(named,)))


def unsure(answer: Answer) -> Conversation:
    found = AbilityFinding(
        ability=Ability.USE_OR_WEIGH, answer=answer, evidence="Five times he agreed."
    )
    return decision(CapacityResult.HAS, attempt={"abilities": (found,)})


def weighed(**noted: object) -> Conversation:
    return decision(best_interests=BestInterests().but(**noted))


def advocates(*who: NamedAdvocate) -> Conversation:
    return part("advocacy", own_record=AdvocatesRecord(advocates=who))


def matter(**changes: object) -> Conversation:
    return advocates(IMANI.but(matters=(Matter(id=ID, matter="The move").but(**changes),)))


def challenge(answer: str) -> Conversation:
    made = Challenge(id=ID, what="The locked window", answer=answer)
    return part("advocacy", own_record=AdvocatesRecord(challenges=(made,)))


def truth(then: TrueForMe | None, now: TrueForMe) -> Conversation:
    def said(answer: TrueForMe | None) -> tuple[PrincipleAnswer, ...]:
        return (PrincipleAnswer(principle=Principle.PROTECTION, answer=answer),)

    return part("closing", principles=said(now)).but(
        statements=EMPTY.statements.but(principles=said(then))
    )


BOTH_RISKS = {"person_risk": RiskOutcome.REMAINED, "risk": RiskOutcome.REDUCED}


def held(year: int) -> Conversation:
    """A visit of that year to somebody who was born in 1959."""
    born = EMPTY.person.but(born=SpokenDate(on=date(1959, 12, 12)))
    return EMPTY.but(person=born, took_place=TookPlace(on=SpokenDate(on=date(year, 3, 8))))


def aged(age: str, *, year: int = 1950) -> Conversation:
    """Somebody who says how old they are, met in March 2026 and born in December of that year."""
    seen = held(2026)
    born = SpokenDate(on=date(year, 12, 12))
    return seen.but(person=seen.person.but(age=age, born=born))


FIRES: dict[str, tuple[Conversation, ...]] = {
    "opening.before_birth": (held(1926),),
    "person.age": (aged("66"), aged("-4"), aged("121")),
    "opening.not_secret": (
        part("opening", confidentiality_said=Answer.NO),
        part("opening", confidentiality_said=Answer.NOT_SURE),
    ),
    "opening.explained": (part("opening", explained=Answer.YES, explained_things=FIVE),),
    "opening.flagged": (need(AccessStep.IDENTIFY), need(AccessStep.RECORD, AccessStep.FLAG)),
    "concern.asked_safely": (
        abuse(AbuseType.DOMESTIC),
        abuse(AbuseType.DOMESTIC, asked_safely=Answer.NO),
        abuse(control="He keeps the telephone."),
    ),
    "concern.marac": (
        abuse(asked_safely=Answer.YES, dash_count=14),
        abuse(asked_safely=Answer.YES, dash_count=3, marac_reasons=(MaracReason.JUDGEMENT,)),
        abuse(asked_safely=Answer.YES, dash_count=24, marac=Answer.NO),
    ),
    "concern.slavery": (slavery(ModernSlavery()),),
    "concern.unwilling_or_unable": (
        part("concern", context=Context(self_neglect=SelfNeglect(which=UnwillingOrUnable.UNABLE))),
    ),
    "concern.source_needs": (part("concern", source_has_needs=Answer.YES),),
    "outcomes.asked_after_all": (wish(SaidBy.PERSON, Asked.NO), wish(SaidBy.ADVOCATE, Asked.NO)),
    "capacity.assessment": (decision(CapacityResult.MAY_LACK),),
    "capacity.better_when": (decision(CapacityResult.WAIT),),
    "capacity.unsure": (unsure(Answer.NOT_SURE), unsure(Answer.NO)),
    "concern.children": (part("concern", children_at_risk=Answer.YES),),
    "capacity.powers": (
        weighed(attorney=Decider(there_is=Answer.YES)),
        weighed(attorney=ATTORNEY.but(registered=Answer.NO)),
        weighed(attorney=ATTORNEY.but(powers=())),
        weighed(deputy=Decider(there_is=Answer.YES)),
    ),
    "capacity.confined": (
        decision(confinement=Answer.YES),
        decision(confinement=Answer.NOT_SURE),
    ),
    "advocacy.waiting": (part("advocacy", offer=Offer.WAITING),),
    "advocacy.second": (advocates(IMANI, SECOND),),
    "advocacy.conflict": (advocates(IMANI.but(independent=Answer.NOT_SURE)),),
    "advocacy.relies_on": (matter(instruction=Instruction.NON_INSTRUCTED),),
    "advocacy.challenge": (challenge(answer=" "),),
    "plan.jigsaw": (
        part("plan", jigsaw=(OtherInvolved(id=ID, who="The surgery", asked=Answer.NO),)),
    ),
    "plan.eased": (part("plan", isolation=SpokenWords(text="Nobody, some weeks.")),),
    "plan.advice_answer": (part("plan", advice_sought=(Advice(id=ID, whom="The duty lead"),)),),
    "sharing.changed": (part("sharing", changed_decision=Answer.YES),),
    "closing.risk_views": (part("closing", **BOTH_RISKS),),
    "closing.less_true": (
        truth(TrueForMe.TRUE, TrueForMe.PARTLY),
        truth(TrueForMe.PARTLY, TrueForMe.NOT_TRUE),
    ),
}

QUIET: dict[str, tuple[Conversation, ...]] = {
    "opening.before_birth": (held(2026),),
    "person.age": (aged("66", year=1959), aged("early 60s", year=1959)),
    "opening.not_secret": (part("opening", confidentiality_said=Answer.YES),),
    "opening.explained": (
        part("opening", explained=Answer.YES, explained_things=tuple(Explained)),
        part("opening", explained=Answer.YES),
        part("opening", explained=Answer.NO, explained_things=FIVE),
    ),
    "opening.flagged": (need(), need(AccessStep.FLAG, AccessStep.SHARE)),
    "concern.asked_safely": (
        abuse(AbuseType.DOMESTIC, asked_safely=Answer.YES),
        abuse(AbuseType.PHYSICAL),
    ),
    "concern.marac": (
        abuse(dash_count=13),
        abuse(dash_count=14, marac=Answer.YES),
        abuse(dash_count=14, marac_note="Below the local threshold; looked at again on Friday."),
    ),
    "concern.slavery": (
        slavery(ModernSlavery(trusted_organisation="Marigold Lane Trust")),
        part("concern", types=(AbuseType.PHYSICAL,)),
    ),
    "concern.unwilling_or_unable": (
        part(
            "concern",
            context=Context(
                self_neglect=SelfNeglect(which=UnwillingOrUnable.UNWILLING, why="His wife’s room.")
            ),
        ),
    ),
    "concern.source_needs": (
        part("concern", source_has_needs=Answer.YES, source_needs_note="Her own worker."),
        part("concern", source_has_needs=Answer.NO),
    ),
    "outcomes.asked_after_all": (
        wish(SaidBy.STAFF, Asked.NO),
        wish(SaidBy.PERSON, Asked.EXPRESSED),
        wish(SaidBy.PERSON, None),
    ),
    "capacity.assessment": (
        decision(CapacityResult.MAY_LACK, attempt={"assessment_of": "The ward’s doctor"}),
        decision(CapacityResult.MAY_LACK, attempt={"result_words": "Of the ward’s doctor."}),
        decision(CapacityResult.HAS),
    ),
    "capacity.better_when": (
        decision(CapacityResult.WAIT, better_when="Before noon."),
        decision(CapacityResult.WAIT, attempt={"result_words": "Better in the morning."}),
        decision(CapacityResult.HAS),
    ),
    "capacity.unsure": (unsure(Answer.YES), decision(CapacityResult.LACKS)),
    "concern.children": (
        part("concern", children_at_risk=Answer.NO),
        part("concern", children_at_risk=Answer.YES).but(
            sharing=Sharing(decisions=(SharingDecision(id=ID, recipient=Recipient.CHILDREN),))
        ),
    ),
    "capacity.powers": (
        weighed(attorney=ATTORNEY),
        weighed(attorney=Decider(there_is=Answer.NO), deputy=Decider(there_is=Answer.NO)),
        weighed(deputy=Decider(there_is=Answer.YES, powers=(Power.PROPERTY,))),
    ),
    "capacity.confined": (
        decision(confinement=Answer.YES, confinement_advice="From the legal team."),
        decision(confinement=Answer.NO),
    ),
    "advocacy.waiting": (
        part("advocacy", offer=Offer.WAITING, waiting_since=SpokenDate(said="since Monday")),
        part("advocacy", offer=Offer.ACCEPTED),
    ),
    "advocacy.second": (
        advocates(IMANI, SECOND.but(second_reason="Imani is ill; Odo until she is back.")),
        advocates(IMANI),
        advocates(IMANI, SECOND.but(name="")),
    ),
    "advocacy.conflict": (
        advocates(IMANI.but(independent=Answer.NO, conflict="Handed over to another provider.")),
        advocates(IMANI.but(independent=Answer.YES)),
    ),
    "advocacy.relies_on": (
        matter(instruction=Instruction.NON_INSTRUCTED, relies_on="The pictures."),
        matter(instruction=Instruction.INSTRUCTED),
    ),
    "advocacy.challenge": (challenge(answer="It stays open."),),
    "plan.jigsaw": (
        part("plan", jigsaw=(OtherInvolved(id=ID, who="The surgery", asked=Answer.YES),)),
        part("plan", jigsaw=(OtherInvolved(id=ID, asked=Answer.NO),)),
    ),
    "plan.eased": (
        part(
            "plan", isolation=SpokenWords(text="Nobody."), isolation_eased_by="A lift on Thursdays."
        ),
    ),
    "plan.advice_answer": (
        part("plan", advice_sought=(Advice(id=ID, whom="The duty lead", said="Wait a day."),)),
    ),
    "sharing.changed": (
        part(
            "sharing", changed_decision=Answer.YES, changed_words=SpokenWords(text="Then stop it.")
        ),
        part("sharing", changed_decision=Answer.NO),
    ),
    "closing.risk_views": (
        part("closing", **BOTH_RISKS, risk_words="The calls stopped; she still fears them."),
        part("closing", person_risk=RiskOutcome.REDUCED, risk=RiskOutcome.REDUCED),
        part("closing", risk=RiskOutcome.REDUCED),
    ),
    "closing.less_true": (
        truth(TrueForMe.PARTLY, TrueForMe.TRUE),
        truth(TrueForMe.PARTLY, TrueForMe.PARTLY),
        truth(None, TrueForMe.NOT_TRUE),
        truth(TrueForMe.TRUE, TrueForMe.NOT_SURE),
    ),
}


def fired(conversation: Conversation) -> set[str]:
    return {remark.id for remark in run_checks(conversation)}


def test_every_further_check_is_tried_both_ways() -> None:
    assert set(FIRES) == set(QUIET) == {check.id for check in CHECKS}


@pytest.mark.parametrize(
    ("check", "conversation"), [(name, c) for name, several in FIRES.items() for c in several]
)
def test_a_further_check_asks_when_it_should(check: str, conversation: Conversation) -> None:
    assert check in fired(conversation)


@pytest.mark.parametrize(
    ("check", "conversation"), [(name, c) for name, several in QUIET.items() for c in several]
)
def test_a_further_check_is_quiet_when_it_should_be(check: str, conversation: Conversation) -> None:
    assert check not in fired(conversation)


def test_a_low_count_is_never_a_reason_against() -> None:
    low = abuse(AbuseType.DOMESTIC, dash_count=2, marac_reasons=(MaracReason.ESCALATION,))
    assert "concern.marac" in fired(low)


@pytest.mark.parametrize(
    "text", sorted({r.text for several in FIRES.values() for c in several for r in run_checks(c)})
)
def test_a_further_remark_is_short_calm_and_plain(text: str) -> None:
    assert len(text) <= 90
    assert text[-1] in ".?"
    assert not re.search(r"!|\b(must|fail|failed|error|wrong|score|required)\b", text.casefold())
