"""Bert Teasel on his doorstep: scam mail, a telephone at night, and a daughter not to be told."""

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
    SourceOfRisk,
    Stage,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import AbilityFinding, Capacity
from msp_desktop.record.concern import Account, Concern, Section42
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.grid import Grid, GridOption, Placement, Point
from msp_desktop.record.opening import CommunicationNeed, Opening
from msp_desktop.record.outcomes import NotWanted, Outcome, OutcomeConflict, Outcomes
from msp_desktop.record.part import Indication, SpokenDate, SpokenWords
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.statements import OwnStatement, PrincipleAnswer, Statements
from tests.visits.steady import coming, coming_date, item, whole

OFFICER = Practitioner(
    name="PC Rowan Applegarth",
    role="police officer",
    organisation="Brackwater Police",
    lens=Lens.POLICE,
)

NIGHTS = item("bert: the telephone at night")
LETTERS = item("bert: my letters")
CRIBBAGE = item("bert: cribbage")


def visit(at: datetime) -> Conversation:
    """Twelve minutes, standing, as it was left when the officer went."""
    return Conversation(
        id=whole("bert: the visit"),
        person_id=whole("bert"),
        started_at=at,
        practitioner=OFFICER,
        opening=_opening(),
        person=_person(),
        concern=_concern(),
        outcomes=_outcomes(),
        statements=_statements(at),
        capacity=Capacity(
            doubt=Answer.NO, unwise_note="An unwise decision is not lack of capacity."
        ),
        advocacy=Advocacy(
            difficulties=tuple(AbilityFinding(ability=a, answer=Answer.NO) for a in Ability),
            information_given=Answer.YES,
            information_form="large print",
            offer=Offer.DECLINED,
        ),
        grid=_grid(at),
        plan=_plan(at),
        sharing=_sharing(),
    )


def _opening() -> Opening:
    return Opening(
        safe_to_talk=Answer.YES,
        safe_to_talk_note="On the doorstep, standing, twelve minutes.",
        who_is_present="Nobody else. Bert was alone.",
        seen_alone=Answer.YES,
        immediate_danger=Answer.NO,
        language="English",
        needs=(
            CommunicationNeed(
                id=item("bert: hearing"),
                kind=NeedKind.SUPPORT,
                need="Hearing aid. Prefers the left side.",
            ),
            CommunicationNeed(
                id=item("bert: print"), kind=NeedKind.INFORMATION_FORMAT, need="Large print."
            ),
            CommunicationNeed(
                id=item("bert: landline"),
                kind=NeedKind.CONTACT_METHOD,
                need="By landline, mornings only.",
            ),
        ),
        confidentiality_said=Answer.YES,
        explained=Answer.YES,
        contact_again="Landline 01632 960 114, mornings only.",
    )


def _person() -> Person:
    return Person(
        name="Albert Teasel",
        known_as="Bert",
        age="79",
        where="Lives alone, in his own home.",
        contact="01632 960 114",
        others=(
            OtherPerson(
                id=item("bert: joyce"),
                name="Joyce",
                relationship="daughter",
                note="Phones on Sundays.",
                may_be_told=Answer.NO,
            ),
        ),
    )


def _concern() -> Concern:
    words = (
        "They write to me by name. Twenty, some days. "
        "I send thirty pound a week, it's mine to send."
    )
    return Concern(
        accounts=(
            Account(id=item("bert: letters, his words"), words=SpokenWords(text=words)),
            Account(
                id=item("bert: the telephone, his words"),
                words=SpokenWords(text="The telephone rings at two in the morning."),
            ),
        ),
        when_and_where="At home, by post and by telephone, for about eight months.",
        ongoing=Answer.YES,
        observed="Two bin bags of prize letters and a red gas bill.",
        section_42=Section42(
            needs=Indication(answer=Answer.YES, reason="Arthritis, hearing."),
            experiencing=Indication(
                answer=Answer.YES, reason="He sends thirty pounds a week to scam mail."
            ),
            cannot_protect=Indication(
                answer=Answer.NOT_SURE, reason="Whether it is because of those needs is not clear."
            ),
        ),
        types=(AbuseType.FINANCIAL_OR_MATERIAL,),
        location=Location.OWN_HOME,
        source_of_risk=SourceOfRisk.UNKNOWN,
        stage=Stage.EARLY_HELP,
    )


def _outcomes() -> Outcomes:
    return Outcomes(
        items=(
            Outcome(
                id=NIGHTS,
                words=SpokenWords(text="I want the telephone to stop at night."),
                about=About.BOTH,
                domains=(Domain.HEALTH, Domain.CONTROL),
            ),
            Outcome(
                id=LETTERS,
                words=SpokenWords(text="I'd miss my letters. They're the only post I get."),
                about=About.WELLBEING,
                domains=(Domain.CONTROL, Domain.RELATIONSHIPS),
            ),
            Outcome(
                id=CRIBBAGE,
                words=SpokenWords(text="I'd like somebody to play cribbage with."),
                about=About.WELLBEING,
                domains=(Domain.RELATIONSHIPS, Domain.CONTRIBUTION),
            ),
        ),
        not_wanted=(
            NotWanted(
                id=item("bert: not joyce"),
                words=SpokenWords(text="Don't tell our Joyce. She'll have me in a home."),
            ),
        ),
        ties=(
            OutcomeConflict(
                id=item("bert: the post and the peace"),
                first=NIGHTS,
                second=LETTERS,
                note="They pull against each other if all post is stopped.",
            ),
        ),
        asked=Asked.EXPRESSED,
    )


def _statements(at: datetime) -> Statements:
    return Statements(
        principles=(
            PrincipleAnswer(principle=Principle.EMPOWERMENT, answer=TrueForMe.TRUE),
            PrincipleAnswer(
                principle=Principle.PREVENTION,
                answer=TrueForMe.PARTLY,
                words="nobody told me they sell your name on",
            ),
            PrincipleAnswer(principle=Principle.PROPORTIONALITY, answer=TrueForMe.NOT_SURE),
            PrincipleAnswer(principle=Principle.PROTECTION, answer=TrueForMe.PARTLY),
            PrincipleAnswer(
                principle=Principle.PARTNERSHIP,
                answer=TrueForMe.NOT_TRUE,
                words="you lot never talk to each other",
            ),
            PrincipleAnswer(principle=Principle.ACCOUNTABILITY, answer=TrueForMe.NOT_SURE),
        ),
        own=(
            OwnStatement(
                id=item("bert: who's ringing"),
                text="I feel safe when I know who's ringing.",
                agreed=True,
                said_at=at,
            ),
            OwnStatement(
                id=item("bert: my own house"),
                text="I want to stay in my own house.",
                agreed=True,
                said_at=at,
            ),
        ),
    )


def _grid(at: datetime) -> Grid:
    def mark(who: GridView, moment: GridMoment, *, wellbeing: int, safety: int) -> Placement:
        return Placement(
            id=item(f"bert: {who}, {moment}"),
            who=who,
            moment=moment,
            point=Point(safety=safety, wellbeing=wellbeing),
            at=at,
        )

    return Grid(
        placements=(
            mark(GridView.PERSON, GridMoment.NOW, wellbeing=60, safety=45),
            mark(GridView.PERSON, GridMoment.WANTED, wellbeing=75, safety=80),
            mark(GridView.PRACTITIONER, GridMoment.NOW, wellbeing=55, safety=30),
        ),
        options=(
            GridOption(
                id=item("bert: stop all post"),
                what="Stop all post",
                whose_idea=WhoseIdea.PRACTITIONER,
                leads_to=Point(safety=80, wellbeing=25),
            ),
            GridOption(
                id=item("bert: blocker, marking, club"),
                what=(
                    "Call blocker, scam-mail marking with trading standards, "
                    "cribbage club on Thursdays"
                ),
                whose_idea=WhoseIdea.BOTH,
                leads_to=Point(safety=72, wellbeing=72),
                chosen=True,
                person_says="I'd go to that.",
            ),
        ),
    )


def _plan(at: datetime) -> Plan:
    thursday, monday = coming(at, 3), coming(at, 0)
    return Plan(
        actions=(
            Action(
                id=item("bert: call blocker"),
                what="Call blocker fitted",
                who="Neighbourhood officer",
                when=SpokenDate(said="by 3 December", on=coming_date(at, 12, 3)),
            ),
            Action(
                id=item("bert: trading standards"),
                what="Trading standards visit",
                who="Officer refers",
            ),
            Action(
                id=item("bert: club"),
                what="Cribbage club",
                who="Bert",
                when=SpokenDate(said="Thursday", on=thursday),
            ),
            Action(
                id=item("bert: ring"),
                what="Ring Bert",
                who="Officer",
                when=SpokenDate(said="Monday 10 am", on=monday),
            ),
        ),
        own_part="Bert goes to the cribbage club on Thursday.",
        keep_in_touch="Officer rings Monday 10 am.",
        next_conversation=SpokenDate(said="Monday 10 am", on=monday),
    )


def _sharing() -> Sharing:
    return Sharing(
        decisions=(
            SharingDecision(
                id=item("bert: to trading standards"),
                recipient=Recipient.PARTNER,
                name="Trading standards",
                what="The letters, the calls and what Bert wants to happen.",
                why="So that they visit and have the scam mail marked.",
                agreement=Agreement.AGREES,
            ),
            SharingDecision(
                id=item("bert: to the council"),
                recipient=Recipient.COUNCIL,
                name="The council's adult team",
                what="What Bert said and what was agreed.",
                why="So that those who can help know what matters to him.",
                agreement=Agreement.AGREES,
            ),
            SharingDecision(
                id=item("bert: to joyce"),
                recipient=Recipient.FAMILY_OR_FRIEND,
                name="Joyce",
                what="Nothing.",
                agreement=Agreement.DOES_NOT,
            ),
        ),
        regime=LawfulRegime.UK_GDPR,
    )
