"""Dorrie at the home: a bruise, a night she will not talk about by day, and a niece who listens."""

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
    option,
    other,
    outcome,
    place,
    principles,
    shared,
    statement,
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
    CapacityResult,
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
    SaidBy,
    SharingGround,
    SourceOfRisk,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.advocacy import Advocacy, AppropriatePerson
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.record.concern import Concern, Section42
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import Indication, SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.statements import Statements


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """One visit, finished, two months ago."""
    new = StoryIds("dorrie")
    at = now - timedelta(days=63, hours=5)
    gentle = outcome(
        new,
        "I want the gentle one at night. Not him.",
        About.BOTH,
        Domain.PROTECTION,
        Domain.DIGNITY,
    )
    garden = outcome(
        new,
        "I want to sit out with the beans.",
        About.WELLBEING,
        Domain.PARTICIPATION,
        Domain.HEALTH,
    )
    conversation = Conversation(
        id=whole("dorrie, visit"),
        person_id=whole("dorrie"),
        started_at=at,
        practitioner=practitioner(Lens.CARE_AND_HEALTH),
        opening=Opening(
            safe_to_talk=Answer.YES,
            safe_to_talk_note="In the garden, out of hearing.",
            who_is_present="Dorrie, her niece Tamsin for the second half.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NO,
            language="English; Welsh when she is tired",
            needs=(
                need(new, NeedKind.SUPPORT, "Morning only. Holds a hand while she thinks."),
                need(new, NeedKind.PROFESSIONAL, "Somebody who speaks Welsh, after lunch."),
            ),
            explained=Answer.YES,
            contact_again="Through Tamsin, 07700 900 418, not through the home's office.",
        ),
        person=Person(
            name="Dorcas Sallowfield",
            known_as="Dorrie",
            born=SpokenDate(said="1937, in the beans' month", on=None),
            age="88",
            where="Room 9, Otterwater House, Sallow End",
            contact="07700 900 418",
            others=(other(new, "Tamsin", "niece", "Comes on Sundays.", Answer.YES),),
        ),
        concern=Concern(
            accounts=(
                account(new, "He pulls. I am not a sack."),
                account(
                    new,
                    "She flinched when I went to do her cardigan. She never used to.",
                    SaidBy.FAMILY_OR_FRIEND,
                ),
                account(new, "Bruise to the upper left arm, size of a thumb.", SaidBy.STAFF),
            ),
            when_and_where="At night, in her room, more than once this month.",
            ongoing=Answer.YES,
            observed="Four marks on the inside of the arm and one outside.",
            others_at_risk=Answer.YES,
            others_at_risk_note="Twelve others on the corridor have the same night staff.",
            section_42=Section42(
                needs=Indication(answer=Answer.YES, reason="Lives with dementia, help to move."),
                experiencing=Indication(answer=Answer.YES, reason="The marks, and what she said."),
                cannot_protect=Indication(answer=Answer.YES, reason="Cannot leave the bed alone."),
            ),
            types=(AbuseType.PHYSICAL, AbuseType.ORGANISATIONAL),
            location=Location.CARE_HOME_RESIDENTIAL,
            source_of_risk=SourceOfRisk.SERVICE_PROVIDER,
            source_note="A member of the night staff, not named by her.",
            position_of_trust=Answer.YES,
        ),
        outcomes=Outcomes(
            items=(gentle, garden),
            not_wanted=(not_wanted(new, "Don't move me. My beans are here."),),
            matters_most="That they are kind.",
            asked=Asked.EXPRESSED,
        ),
        statements=Statements(
            principles=principles(
                TrueForMe.PARTLY,
                TrueForMe.NOT_ASKED,
                TrueForMe.TRUE,
                TrueForMe.NOT_TRUE,
                TrueForMe.NOT_ASKED,
                TrueForMe.NOT_TRUE,
            ),
            own=(statement(new, "I feel safe when the door is a little open.", at),),
        ),
        capacity=Capacity(
            doubt=Answer.YES,
            decisions=(
                NamedDecision(
                    id=new(),
                    decision="who is told what happened at night",
                    attempts=(
                        Attempt(
                            id=new(),
                            when=SpokenDate(said="mid-morning", on=at.date()),
                            help_given="In the garden, short questions, her niece beside her.",
                            abilities=abilities(
                                Answer.YES,
                                Answer.YES,
                                Answer.YES,
                                Answer.YES,
                                evidence="Pointed at the door and at me, not at the office.",
                            ),
                            result=CapacityResult.HAS,
                            result_words="She weighed who would be cross and who would help.",
                        ),
                    ),
                ),
            ),
        ),
        advocacy=Advocacy(
            difficulties=abilities(Answer.NO, Answer.YES, Answer.NO, Answer.NO),
            appropriate_person=AppropriatePerson(
                name="Tamsin",
                relationship="niece",
                paid_in_care=Answer.NO,
                wanted=Answer.YES,
                able_and_willing=Answer.YES,
                implicated=Answer.NO,
            ),
            information_given=Answer.YES,
            information_form="easy read, to keep by the bed",
            role=AdvocateRole.FAMILY_OR_FRIEND,
            offer=Offer.DECLINED,
            offer_reason="She wants Tamsin.",
        ),
        grid=Grid(
            placements=(
                mark(
                    new,
                    GridView.PERSON,
                    GridMoment.NOW,
                    place(wellbeing=50, safety=20),
                    at,
                    "Days good. Nights no.",
                ),
                mark(new, GridView.PERSON, GridMoment.WANTED, place(wellbeing=80, safety=90), at),
            ),
            options=(
                option(
                    new,
                    "Another home in town",
                    WhoseIdea.SOMEONE_ELSE,
                    place(wellbeing=20, safety=75),
                    "No. Beans.",
                ),
                chosen(
                    new,
                    "Stay; that member of staff off nights; two people to help her move",
                    WhoseIdea.BOTH,
                    place(wellbeing=75, safety=80),
                    "Yes. The gentle one.",
                ),
            ),
        ),
        plan=Plan(
            actions=(
                action(new, "Provider told tonight; rota changed", "Social worker", "today"),
                action(new, "Body map and doctor, with Tamsin there", "Social worker", "today"),
                action(new, "A chair by the beans", "Tamsin", "Sunday"),
            ),
            if_worse="Tamsin rings the out-of-hours team, 01632 960 555.",
            keep_in_touch="Tamsin, Sundays.",
            next_conversation=SpokenDate(said="a week on Monday, in the garden"),
            advice="Team manager, same day: allegation about a person in a position of trust.",
        ),
        sharing=Sharing(
            decisions=(
                shared(new, Recipient.COUNCIL, "Council adult team", Agreement.AGREES),
                shared(
                    new,
                    Recipient.OTHER,
                    "The care home's provider",
                    Agreement.DOES_NOT,
                    "That a member of staff is to come off nights.",
                ).but(
                    grounds=(SharingGround.POSITION_OF_TRUST, SharingGround.OTHERS_AT_RISK),
                    grounds_words="Twelve others are on the corridor tonight.",
                    told=Answer.YES,
                    told_words="Told in the garden. She nodded, and asked who would be there.",
                ),
            ),
            regime=LawfulRegime.UK_GDPR,
        ),
        closing=Closing(
            outcomes=(
                OutcomeView(
                    outcome=gentle.id,
                    person=Achieved.FULLY,
                    practitioner=Achieved.FULLY,
                    words="She hums.",
                ),
                OutcomeView(outcome=garden.id, person=Achieved.PARTIALLY, words="It rained."),
            ),
            experience=Experience(
                listened_to=ExperienceAnswer.YES,
                informed=ExperienceAnswer.NOT_SURE,
                felt_safer=ExperienceAnswer.YES,
            ),
            risk=RiskOutcome.REMOVED,
            assessment=RiskAssessment.IDENTIFIED_ACTION,
            learnt="The garden was where she could talk.",
        ),
    )
    return (
        InventedConversation(conversation=conversation, finished=True, last_part=PartName.CLOSING),
    )
