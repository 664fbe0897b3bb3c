"""Gentle checks: each asks its one calm question when it should, and is quiet when it should be."""

import re

import pytest

from msp_desktop.practice.codes import (
    Ability,
    Achieved,
    Agreement,
    Answer,
    Asked,
    CapacityResult,
    Offer,
    PartName,
    Recipient,
    RiskOutcome,
    SaidBy,
    SharingGround,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import (
    AbilityFinding,
    Attempt,
    BestInterests,
    Capacity,
    NamedDecision,
)
from msp_desktop.record.checks import follow_through
from msp_desktop.record.checks.conversation import CHECKS, run_checks
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation, Practitioner, begin, with_not_asked
from msp_desktop.record.grid import Grid, Point
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.record.visits import AT, all_visits
from tests.visits.doorstep import NIGHTS

ID = "aaaaaaaaaaaa"
BERT = all_visits()["doorstep"]
GAS = Action(id=ID, what="Ask the gas supplier for time", who="Officer")
CALM = BERT.but(
    plan=BERT.plan.but(if_worse="Ring 101.", actions=(*BERT.plan.actions, GAS)),
)
"""Bert's visit with its two remarks answered: nothing is left to ask."""

NEEDS_ADVOCATE = Advocacy(difficulties=(AbilityFinding(ability=Ability.RETAIN, answer=Answer.YES),))
GROUND = (SharingGround.SERIOUS_CRIME,)


def opening(**changes: object) -> Conversation:
    return CALM.but(opening=CALM.opening.but(**changes))


def concern(**changes: object) -> Conversation:
    return CALM.but(concern=CALM.concern.but(**changes))


def outcomes(**changes: object) -> Conversation:
    return CALM.but(outcomes=CALM.outcomes.but(**changes))


def plan(**changes: object) -> Conversation:
    return CALM.but(plan=CALM.plan.but(**changes))


def spoken_by(*voices: SaidBy) -> Conversation:
    items = tuple(
        outcome.but(words=outcome.words.but(said_by=voice))
        for outcome, voice in zip(CALM.outcomes.items, voices, strict=False)
    )
    return outcomes(items=items)


def account_by(voice: SaidBy) -> Conversation:
    account = CALM.concern.accounts[0]
    return concern(accounts=(account.but(words=account.words.but(said_by=voice)),))


def decision(
    *results: CapacityResult | None,
    help_given: str = "Pictures.",
    words: str = "The assessor.",
    best_interests: BestInterests | None = None,
) -> Conversation:
    attempts = tuple(
        Attempt(id=f"{n:012x}", result=result, help_given=help_given, result_words=words)
        for n, result in enumerate(results)
    )
    named = NamedDecision(
        id=ID,
        decision="where I live",
        attempts=attempts,
        best_interests=best_interests or BestInterests(),
    )
    return CALM.but(capacity=Capacity(doubt=Answer.YES, decisions=(named,)))


def pressure(advice: str) -> Conversation:
    return plan(advice=advice).but(capacity=CALM.capacity.but(coercion="A nephew watches."))


def advocacy(**changes: object) -> Conversation:
    return CALM.but(advocacy=NEEDS_ADVOCATE.but(**changes))


def chosen(**changes: object) -> Conversation:
    stop, club = CALM.grid.options
    return CALM.but(grid=CALM.grid.but(options=(stop, club.but(**changes))))


def sharing(**changes: object) -> Conversation:
    made = SharingDecision(id=ID, recipient=Recipient.COUNCIL).but(**changes)
    return CALM.but(sharing=Sharing(decisions=(*CALM.sharing.decisions, made)))


def closed(*views: OutcomeView) -> Conversation:
    return CALM.but(closing=Closing(risk=RiskOutcome.REDUCED, outcomes=views))


NO_WORDS = outcomes(items=(), ties=())
FROM_60 = Point(safety=72, wellbeing=59)
FROM_45 = Point(safety=44, wellbeing=72)
LACKS = CapacityResult.LACKS
WISHES = BestInterests(wishes="Biscuit.")

FIRES: dict[str, tuple[Conversation, ...]] = {
    "opening.danger": (opening(immediate_danger=Answer.YES).but(plan=Plan()),),
    "opening.alone": (opening(seen_alone=Answer.NO), opening(seen_alone=Answer.NOT_SURE)),
    "opening.in_touch": (opening(contact_again=" ").but(plan=CALM.plan.but(keep_in_touch="")),),
    "concern.own_words": (
        concern(accounts=()),
        account_by(SaidBy.STAFF),
        account_by(SaidBy.FAMILY_OR_FRIEND),
    ),
    "concern.others": (
        concern(others_at_risk=Answer.YES),
        concern(children_at_risk=Answer.YES),
    ),
    "concern.seen": (
        plan(actions=BERT.plan.actions),
        concern(observed="No food in the cupboard."),
        concern(observed="Scorch marks from two fires."),
        concern(observed="Heating off, coat on."),
        concern(observed="Gas bills behind the clock.").but(
            plan=CALM.plan.but(actions=BERT.plan.actions)
        ),
    ),
    "outcomes.not_asked": (NO_WORDS.but(outcomes=NO_WORDS.outcomes.but(asked=Asked.NO)),),
    "outcomes.none": (
        NO_WORDS.but(outcomes=Outcomes()),
        NO_WORDS.but(outcomes=Outcomes(asked=Asked.NOT_RECORDED)),
    ),
    "outcomes.whose": (spoken_by(SaidBy.STAFF, SaidBy.FAMILY_OR_FRIEND, SaidBy.STAFF),),
    "outcomes.tie": (outcomes(ties=(CALM.outcomes.ties[0].but(note=""),)),),
    "statements.not_agreed": (
        CALM.but(statements=CALM.statements.but(own=(CALM.statements.own[0].but(agreed=False),))),
    ),
    "capacity.no_decision": (
        CALM.but(capacity=Capacity(doubt=Answer.YES)),
        CALM.but(capacity=Capacity(doubt=Answer.NOT_SURE)),
    ),
    "capacity.no_help": (
        decision(help_given=""),
        decision(CapacityResult.WAIT, help_given=" "),
    ),
    "capacity.best_interests": (decision(LACKS),),
    "capacity.who_concluded": (decision(LACKS, words="", best_interests=WISHES),),
    "capacity.pressure": (pressure(advice=""),),
    "advocacy.none_offered": (advocacy(), advocacy(offer=Offer.NOT_OFFERED)),
    "advocacy.declined": (advocacy(offer=Offer.DECLINED),),
    "grid.cost": (chosen(leads_to=FROM_60), chosen(leads_to=FROM_45)),
    "grid.persons_view": (chosen(person_says=""),),
    "plan.if_worse": (plan(if_worse=""),),
    "plan.nobody": (plan(actions=(GAS.but(who=""),)),),
    "plan.what_next": (plan(next_conversation=SpokenDate(), keep_in_touch=""),),
    "sharing.grounds": (
        sharing(agreement=Agreement.DOES_NOT, grounds=GROUND),
        sharing(agreement=Agreement.DOES_NOT, grounds_words="Because."),
        sharing(agreement=Agreement.CANNOT_DECIDE),
    ),
    "sharing.not_asked": (sharing(agreement=Agreement.NOT_ASKED),),
    "sharing.told": (
        sharing(agreement=Agreement.DOES_NOT, grounds=GROUND, grounds_words="Because."),
        sharing(
            agreement=Agreement.DOES_NOT,
            grounds=GROUND,
            grounds_words="Because.",
            told=Answer.NO,
        ),
    ),
    "sharing.which_part": (sharing(agreement=Agreement.IN_PART),),
    "sharing.kept_from": (
        sharing(agreement=Agreement.AGREES, recipient=Recipient.FAMILY_OR_FRIEND, name=" joyce "),
    ),
    "closing.persons_view": (
        closed(),
        closed(OutcomeView(outcome=NIGHTS, practitioner=Achieved.FULLY)),
    ),
}

QUIET: dict[str, tuple[Conversation, ...]] = {
    "opening.danger": (
        opening(immediate_danger=Answer.YES),
        opening(immediate_danger=Answer.YES, danger_action="Rang 999.").but(plan=Plan()),
    ),
    "opening.alone": (opening(seen_alone=None),),
    "opening.in_touch": (opening(contact_again=""),),
    "concern.own_words": (
        account_by(SaidBy.ADVOCATE),
        account_by(SaidBy.ATTORNEY_OR_DEPUTY),
        CALM.but(concern=Concern()),
    ),
    "concern.others": (
        concern(others_at_risk=Answer.YES, others_at_risk_note="Two neighbours."),
        concern(others_at_risk=Answer.NOT_SURE),
    ),
    "concern.seen": (
        BERT.but(plan=Plan()),
        concern(observed="A firearm licence and a bonfire; foodbank leaflets."),
        concern(observed="No food.").but(plan=CALM.plan.but(own_part="Buys food on Friday.")),
    ),
    "outcomes.not_asked": (
        outcomes(asked=Asked.NO, not_asked_reason="She slept."),
        with_not_asked(outcomes(asked=Asked.NO), PartName.OUTCOMES, "She slept."),
    ),
    "outcomes.none": (
        NO_WORDS.but(outcomes=Outcomes(asked=Asked.NOT_EXPRESSED)),
        with_not_asked(NO_WORDS.but(outcomes=Outcomes()), PartName.OUTCOMES, "She slept."),
        begin(Practitioner(), at=AT),
    ),
    "outcomes.whose": (
        spoken_by(SaidBy.STAFF, SaidBy.PERSON),
        spoken_by(SaidBy.ADVOCATE, SaidBy.STAFF),
        outcomes(items=(CALM.outcomes.items[0].but(words=SpokenWords(said_by=SaidBy.STAFF)),)),
    ),
    "outcomes.tie": (outcomes(ties=()),),
    "statements.not_agreed": (CALM.but(statements=CALM.statements.but(own=())),),
    "capacity.no_decision": (decision(),),
    "capacity.no_help": (
        decision(CapacityResult.WAIT),
        decision(CapacityResult.NO_DOUBT, help_given=""),
        all_visits()["ward-3"],
    ),
    "capacity.best_interests": (
        decision(LACKS, best_interests=WISHES),
        decision(LACKS, CapacityResult.HAS),
    ),
    "capacity.who_concluded": (decision(LACKS), decision(CapacityResult.HAS, words="")),
    "capacity.pressure": (pressure(advice="From the lead."),),
    "advocacy.none_offered": (
        advocacy(offer=Offer.ACCEPTED),
        advocacy(offer=Offer.NOT_OFFERED, offer_reason="None to be had today; asked again."),
        advocacy(already="Imani Foss."),
        all_visits()["ward-1"],
    ),
    "advocacy.declined": (advocacy(offer=Offer.DECLINED, offer_reason="One person is enough."),),
    "grid.cost": (
        chosen(leads_to=FROM_60, risks="Fewer letters; he thinks it worth it."),
        chosen(leads_to=FROM_60, chosen=False),
        chosen(leads_to=None),
        CALM.but(grid=Grid(options=CALM.grid.options)),
    ),
    "grid.persons_view": (chosen(person_says="", chosen=False),),
    "plan.if_worse": (CALM.but(plan=Plan()),),
    "plan.nobody": (plan(actions=(Action(id=ID),)),),
    "plan.what_next": (
        plan(next_conversation=SpokenDate()),
        plan(keep_in_touch=""),
        CALM.but(plan=Plan(own_part="Rings if he wants to.")),
    ),
    "sharing.grounds": (
        sharing(agreement=Agreement.DOES_NOT),
        sharing(agreement=Agreement.DOES_NOT, grounds=GROUND, grounds_words="Because."),
    ),
    "sharing.not_asked": (sharing(agreement=Agreement.NOT_ASKED, not_asked_reason="Asleep."),),
    "sharing.told": (
        all_visits()["car-wash"],
        sharing(
            agreement=Agreement.DOES_NOT,
            grounds=GROUND,
            grounds_words="Because.",
            told=Answer.NO,
            told_words="He reads her messages.",
        ),
    ),
    "sharing.which_part": (
        sharing(agreement=Agreement.IN_PART, which_part="Not the money."),
        sharing(agreement=Agreement.IN_PART, holds_back="The money."),
        sharing(agreement=Agreement.IN_PART, held_back_words="money, bank"),
    ),
    "sharing.kept_from": (
        sharing(agreement=Agreement.DOES_NOT, recipient=Recipient.OTHER, name="Joyce"),
        sharing(agreement=Agreement.AGREES, recipient=Recipient.OTHER, name="Joyce's church"),
    ),
    "closing.persons_view": (
        closed(OutcomeView(outcome=NIGHTS, person=Achieved.NOT)),
        closed().but(outcomes=Outcomes()),
    ),
}


def fired(conversation: Conversation) -> set[str]:
    return {remark.id for remark in run_checks(conversation)}


def test_nothing_is_asked_where_everything_is_answered() -> None:
    assert run_checks(CALM) == ()


def test_nothing_is_asked_of_a_conversation_that_has_just_begun() -> None:
    assert run_checks(begin(Practitioner(), at=AT)) == ()


def test_every_check_is_tried_both_ways() -> None:
    ids = [check.id for check in CHECKS]
    assert len(ids) == len(set(ids))
    further = {check.id for check in follow_through.CHECKS}  # in test_further_checks
    assert set(FIRES) == set(QUIET) == set(ids) - further


@pytest.mark.parametrize(
    ("check", "conversation"), [(name, c) for name, several in FIRES.items() for c in several]
)
def test_a_check_asks_when_it_should(check: str, conversation: Conversation) -> None:
    assert check in fired(conversation)


@pytest.mark.parametrize(
    ("check", "conversation"), [(name, c) for name, several in QUIET.items() for c in several]
)
def test_a_check_is_quiet_when_it_should_be(check: str, conversation: Conversation) -> None:
    assert check not in fired(conversation)


def test_berts_gas_bill_was_seen_and_a_gentle_note_says_so() -> None:
    (seen,) = [remark for remark in run_checks(BERT) if remark.id == "concern.seen"]
    assert seen.part is PartName.CONCERN
    assert seen.text == "What you saw mentions this: gas bill. Nothing in the plan does yet."


def test_each_check_can_be_switched_off_by_itself() -> None:
    off = frozenset({"concern.seen"})
    assert fired(BERT) == {"concern.seen", "plan.if_worse"}
    assert {remark.id for remark in run_checks(BERT, off)} == {"plan.if_worse"}
    assert run_checks(BERT, frozenset(check.id for check in CHECKS)) == ()


def test_checks_stand_in_the_parts_order_and_bear_their_parts_name() -> None:
    parts = list(PartName)
    places = [parts.index(check.part) for check in CHECKS]
    assert places == sorted(places)
    assert all(check.id.startswith(f"{check.part}.") for check in CHECKS)
    assert all(check.source for check in CHECKS)


@pytest.mark.parametrize(
    "text",
    sorted({r.text for several in FIRES.values() for c in several for r in run_checks(c)}),
)
def test_a_remark_is_short_calm_and_plain(text: str) -> None:
    assert len(text) <= 90
    assert text[-1] in ".?"
    hard = r"!|\b(must|fail|failed|error|wrong|score|risk level|you did not|required|mandatory)\b"
    assert not re.search(hard, text.casefold())
