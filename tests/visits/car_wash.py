"""Karwan at the car wash: an interpreter, five others at risk, sharing without agreement."""

from datetime import datetime

from msp_desktop.practice.codes import (
    Ability,
    About,
    AbuseType,
    Agreement,
    Answer,
    Asked,
    Domain,
    GridMoment,
    GridView,
    LawfulRegime,
    Lens,
    Location,
    NeedKind,
    Offer,
    Principle,
    Recipient,
    SharingGround,
    SourceOfRisk,
    TrueForMe,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import AbilityFinding, Capacity
from msp_desktop.record.concern import Account, Concern, Context, ModernSlavery
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.grid import Grid, Placement, Point
from msp_desktop.record.opening import CommunicationNeed, Opening
from msp_desktop.record.outcomes import NotWanted, Outcome, Outcomes
from msp_desktop.record.part import NotAsked, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.statements import PrincipleAnswer, Statements
from tests.visits.steady import item, whole

OFFICER = Practitioner(
    name="DC Ivo Thistlewick",
    role="detective constable",
    organisation="Brackwater Police",
    lens=Lens.POLICE,
)

PASSPORT = item("karwan: passport")
NOT_THE_HOUSE = item("karwan: not the house")
MONEY_HOME = item("karwan: money home")

PASSPORT_WORDS = SpokenWords(text="دەمەوێت پاسپۆرتەکەم", in_english="I want my passport.")
HOUSE_WORDS = SpokenWords(
    text="نامەوێت بگەڕێمەوە بۆ ئەو ماڵە", in_english="I do not want to go back to that house."
)
OWE_WORDS = SpokenWords(text="I owe them, they know my mother's street.")

CHARITY = "Marigold Lane Trust"
LINE_DROPPED = "The interpreter's line dropped."


def visit(at: datetime) -> Conversation:
    """In the police car, away from the office window, until the interpreter's line dropped."""
    return Conversation(
        id=whole("karwan: the visit"),
        person_id=whole("karwan"),
        started_at=at,
        practitioner=OFFICER,
        opening=_opening(),
        person=Person(
            name="Karwan",
            known_as="Karwan",
            age="about 34",
            where="Sleeps on site with five others.",
            others=(
                OtherPerson(
                    id=item("karwan: mother"),
                    name="His mother",
                    relationship="mother",
                    may_be_told=Answer.NO,
                ),
            ),
        ),
        concern=_concern(),
        outcomes=_outcomes(),
        statements=_statements(),
        capacity=Capacity(
            doubt=Answer.NO,
            coercion="Coercion noted. Advice sought from the modern slavery lead.",
            coercion_advice="From the modern slavery lead, by telephone.",
        ),
        advocacy=_advocacy(),
        grid=Grid(
            placements=(
                Placement(
                    id=item("karwan: officer, now"),
                    who=GridView.PRACTITIONER,
                    moment=GridMoment.NOW,
                    point=Point(safety=10, wellbeing=10),
                    at=at,
                ),
            ),
            declined="Karwan did not wish to place himself before he is away from the site.",
        ),
        plan=Plan(advice="Advice sought from the modern slavery lead."),
        sharing=_sharing(),
        not_asked=(
            NotAsked(prompt="statements.principles", reason=LINE_DROPPED),
            NotAsked(prompt="statements.life_now", reason=LINE_DROPPED),
            NotAsked(prompt="plan", reason=LINE_DROPPED),
            NotAsked(prompt="closing", reason="The work goes on."),
        ),
    )


def _opening() -> Opening:
    return Opening(
        safe_to_talk=Answer.YES,
        safe_to_talk_note=(
            "The employer's nephew watches from the office. Moved to the police car before talking."
        ),
        who_is_present="Karwan, the officer, and an interpreter by telephone.",
        seen_alone=Answer.YES,
        immediate_danger=Answer.NO,
        language="Sorani Kurdish",
        needs=(
            CommunicationNeed(
                id=item("karwan: interpreter"),
                kind=NeedKind.PROFESSIONAL,
                need="Sorani Kurdish interpreter, by telephone.",
            ),
            CommunicationNeed(
                id=item("karwan: script"),
                kind=NeedKind.INFORMATION_FORMAT,
                need="Reads Arabic script.",
            ),
        ),
        explained=Answer.YES,
    )


def _concern() -> Concern:
    return Concern(
        accounts=(
            Account(id=item("karwan: passport, his words"), words=PASSPORT_WORDS),
            Account(id=item("karwan: house, his words"), words=HOUSE_WORDS),
            Account(id=item("karwan: owe, his words"), words=OWE_WORDS),
        ),
        when_and_where="At the car wash, where he works and sleeps.",
        ongoing=Answer.YES,
        observed="The employer's nephew watches from the office.",
        others_at_risk=Answer.YES,
        children_at_risk=Answer.NOT_SURE,
        others_at_risk_note="Five men who sleep on the same site. Children: not known.",
        types=(AbuseType.MODERN_SLAVERY, AbuseType.PSYCHOLOGICAL, AbuseType.PHYSICAL),
        location=Location.IN_THE_COMMUNITY,
        source_of_risk=SourceOfRisk.KNOWN,
        source_note="His employer, and the employer's nephew.",
        context=Context(
            modern_slavery=ModernSlavery(
                free_to_leave=Answer.NO,
                papers_and_pay="The employer holds his passport.",
                trusted_organisation=CHARITY,
                nrm_consent=Answer.NOT_SURE,
                nrm_note="To be asked again with the charity beside him.",
            )
        ),
    )


def _outcomes() -> Outcomes:
    return Outcomes(
        items=(
            Outcome(
                id=PASSPORT,
                words=PASSPORT_WORDS,
                about=About.SAFETY,
                domains=(Domain.CONTROL, Domain.SOCIAL_AND_ECONOMIC),
            ),
            Outcome(
                id=NOT_THE_HOUSE,
                words=HOUSE_WORDS,
                about=About.SAFETY,
                domains=(Domain.PROTECTION, Domain.ACCOMMODATION),
            ),
            Outcome(
                id=MONEY_HOME,
                words=SpokenWords(text="I want to send money home."),
                about=About.WELLBEING,
                domains=(Domain.RELATIONSHIPS,),
            ),
        ),
        not_wanted=(
            NotWanted(
                id=item("karwan: not my mother"),
                words=SpokenWords(text="I do not want my mother to be told."),
            ),
        ),
        asked=Asked.EXPRESSED,
    )


def _statements() -> Statements:
    asked = {
        Principle.EMPOWERMENT: TrueForMe.PARTLY,
        Principle.PROTECTION: TrueForMe.NOT_TRUE,
    }
    return Statements(
        principles=tuple(
            PrincipleAnswer(principle=p, answer=asked.get(p, TrueForMe.NOT_ASKED))
            for p in Principle
        )
    )


def _advocacy() -> Advocacy:
    without_difficulty = (Ability.UNDERSTAND, Ability.RETAIN, Ability.USE_OR_WEIGH)
    return Advocacy(
        difficulties=(
            *(AbilityFinding(ability=a, answer=Answer.NO) for a in without_difficulty),
            AbilityFinding(
                ability=Ability.COMMUNICATE,
                answer=Answer.YES,
                evidence="Without an interpreter only.",
            ),
        ),
        information_given=Answer.YES,
        information_form="through the interpreter",
        offer=Offer.ACCEPTED,
        offer_reason=f'Independent adviser from {CHARITY}: "them, not you".',
    )


def _sharing() -> Sharing:
    grounds = (SharingGround.OTHERS_AT_RISK, SharingGround.SERIOUS_CRIME)

    def without_agreement(label: str, recipient: Recipient, name: str) -> SharingDecision:
        return SharingDecision(
            id=item(label),
            recipient=recipient,
            name=name,
            what="What was seen and said, and that five other men are at risk.",
            why="To keep the six men safe.",
            agreement=Agreement.DOES_NOT,
            which_part="He does not agree to anything with his name to the police.",
            grounds=grounds,
            grounds_words="Five other men sleep on the site, and this may be modern slavery.",
            told=Answer.YES,
            told_words="Told, through the interpreter, what is shared and why.",
        )

    return Sharing(
        decisions=(
            without_agreement("karwan: council", Recipient.COUNCIL, "The council's adult team"),
            without_agreement("karwan: mash", Recipient.MASH, "MASH"),
            SharingDecision(
                id=item("karwan: charity"),
                recipient=Recipient.ADVOCACY,
                name=CHARITY,
                what="His words and what he wants to happen.",
                why="So that an independent adviser can stand beside him.",
                agreement=Agreement.AGREES,
            ),
        ),
        regime=LawfulRegime.LAW_ENFORCEMENT,
    )
