"""Dorin at the car wash: papers held, a debt that grows, and a telephone interpreter."""

from datetime import datetime, timedelta

from msp_desktop.demo.builders import (
    InventedConversation,
    StoryIds,
    abilities,
    account,
    action,
    chosen,
    mark,
    need,
    not_wanted,
    outcome,
    place,
    principles,
    shared,
    whole,
)
from msp_desktop.demo.people import practitioner
from msp_desktop.practice.codes import (
    About,
    AbuseType,
    Achieved,
    AdvocateRole,
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
    PartName,
    Recipient,
    RiskAssessment,
    RiskOutcome,
    SharingGround,
    SourceOfRisk,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Capacity
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.concern import Concern
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.statements import Statements


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """One conversation, finished, ten days ago."""
    new = StoryIds("dorin")
    at = now - timedelta(days=10, hours=4)
    papers = outcome(
        new, "Vreau actele mele înapoi.", About.SAFETY, Domain.CONTROL, Domain.SOCIAL_AND_ECONOMIC
    )
    papers = papers.but(words=papers.words.but(in_english="I want my papers back."))
    conversation = Conversation(
        id=whole("dorin, visit"),
        person_id=whole("dorin"),
        started_at=at,
        practitioner=practitioner(Lens.POLICE),
        opening=Opening(
            safe_to_talk=Answer.YES,
            safe_to_talk_note="Round the corner in the church hall, not at the wash.",
            who_is_present="Dorin, the officer, an interpreter by telephone.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NO,
            language="Romanian",
            needs=(need(new, NeedKind.PROFESSIONAL, "Romanian interpreter, by telephone."),),
            explained=Answer.YES,
            contact_again="Through the church hall, Wednesdays at soup.",
        ),
        person=Person(
            name="Dorin",
            known_as="Dorin",
            age="about 45",
            where="Sleeps in the store room, Great Marrow",
        ),
        concern=Concern(
            accounts=(
                account(
                    new,
                    "Nu vreau să mă întorc acolo.",
                    in_english="I do not want to go back there.",
                ),
                account(new, "Every week I owe more. The boots, the bed, the water."),
            ),
            when_and_where="At the car wash and the store room behind it, since spring.",
            ongoing=Answer.YES,
            observed="Cracked hands, no gloves. Wet boots. He asked twice who could see the hall.",
            others_at_risk=Answer.YES,
            others_at_risk_note="Three other men, one perhaps seventeen.",
            children_at_risk=Answer.NOT_SURE,
            types=(AbuseType.MODERN_SLAVERY, AbuseType.FINANCIAL_OR_MATERIAL),
            location=Location.IN_THE_COMMUNITY,
            source_of_risk=SourceOfRisk.KNOWN,
            source_note="The man who keeps the book of debts.",
        ),
        outcomes=Outcomes(
            items=(
                papers,
                outcome(new, "A bed that is not in the wash.", About.SAFETY, Domain.ACCOMMODATION),
                outcome(
                    new, "I am a welder. I want to weld.", About.WELLBEING, Domain.PARTICIPATION
                ),
            ),
            not_wanted=(not_wanted(new, "No letter to my village."),),
            asked=Asked.EXPRESSED,
        ),
        statements=Statements(
            principles=principles(
                TrueForMe.TRUE,
                TrueForMe.NOT_ASKED,
                TrueForMe.NOT_ASKED,
                TrueForMe.PARTLY,
                TrueForMe.NOT_ASKED,
                TrueForMe.NOT_ASKED,
            ),
        ),
        capacity=Capacity(doubt=Answer.NO, coercion="A debt that cannot be paid off."),
        advocacy=Advocacy(
            difficulties=abilities(
                Answer.NO, Answer.NO, Answer.NO, Answer.YES, evidence="Without an interpreter only."
            ),
            information_given=Answer.YES,
            information_form="through the interpreter",
            role=AdvocateRole.INTERPRETER,
            offer=Offer.ACCEPTED,
        ),
        grid=Grid(
            placements=(
                mark(
                    new,
                    GridView.PERSON,
                    GridMoment.NOW,
                    place(wellbeing=15, safety=20),
                    at,
                    "He put the counter down and moved it left.",
                ),
                mark(new, GridView.PRACTITIONER, GridMoment.NOW, place(wellbeing=15, safety=5), at),
            ),
            options=(
                chosen(
                    new,
                    "Safe house tonight, with the soup-kitchen volunteer going along",
                    WhoseIdea.BOTH,
                    place(wellbeing=55, safety=80),
                    "If Ana comes.",
                ),
            ),
        ),
        plan=Plan(
            actions=(
                action(new, "Safe house, Ana goes along", "Officer", "tonight"),
                action(new, "Referral mechanism explained again, with time", "Support worker"),
                action(new, "Dry boots, and gloves for the welding", "Church hall", "today"),
            ),
            if_worse="999, and say the word Lantern.",
            keep_in_touch="Ana, at soup.",
            next_conversation=SpokenDate(said="Wednesday"),
            advice="Modern slavery lead, by telephone, 16:10: do not go to the wash alone.",
        ),
        sharing=Sharing(
            decisions=(
                shared(new, Recipient.COUNCIL, "Council adult team", Agreement.AGREES),
                shared(
                    new,
                    Recipient.MASH,
                    "MASH",
                    Agreement.DOES_NOT,
                    "That three other men, one perhaps a child, are at the wash.",
                ).but(
                    grounds=(SharingGround.OTHERS_AT_RISK, SharingGround.SERIOUS_CRIME),
                    grounds_words="One of the others may be seventeen.",
                    told=Answer.YES,
                    told_words="Told through the interpreter. He asked that his name stay out.",
                ),
            ),
            regime=LawfulRegime.LAW_ENFORCEMENT,
        ),
        closing=Closing(
            outcomes=(OutcomeView(outcome=papers.id, person=Achieved.TOO_EARLY),),
            risk=RiskOutcome.REDUCED,
            assessment=RiskAssessment.IDENTIFIED_ACTION,
            own_words="I slept.",
        ),
    )
    return (
        InventedConversation(conversation=conversation, finished=True, last_part=PartName.CLOSING),
    )
