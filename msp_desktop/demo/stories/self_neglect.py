"""Fergus among his newspapers: a full house, a cat, and a letter from the landlord."""

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
    statement,
    whole,
)
from msp_desktop.demo.people import practitioner
from msp_desktop.practice.codes import (
    About,
    AbuseType,
    Answer,
    Asked,
    CapacityResult,
    Domain,
    GridMoment,
    GridView,
    Lens,
    Location,
    NeedKind,
    Offer,
    PartName,
    SaidBy,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.concern import Concern, Section42
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import OutcomeConflict, Outcomes
from msp_desktop.record.part import Indication, SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.statements import Statements


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """One visit, last week, left after the plan."""
    new = StoryIds("fergus")
    at = now - timedelta(days=6, hours=1)
    stay = outcome(
        new,
        "I want to stop here. I was born in that bed.",
        About.BOTH,
        Domain.ACCOMMODATION,
        Domain.CONTROL,
    )
    papers = outcome(
        new,
        "Nobody throws a paper out until I have cut it.",
        About.WELLBEING,
        Domain.CONTROL,
        Domain.DIGNITY,
    )
    bath = outcome(new, "I'd give something for a hot bath.", About.WELLBEING, Domain.HEALTH)
    conversation = Conversation(
        id=whole("fergus, visit"),
        person_id=whole("fergus"),
        started_at=at,
        practitioner=practitioner(Lens.HOUSING_AND_OTHER),
        opening=Opening(
            safe_to_talk=Answer.YES,
            safe_to_talk_note="On the step. There is room for one to stand inside.",
            who_is_present="Fergus, and Biscay the cat.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NO,
            language="English",
            needs=(need(new, NeedKind.SUPPORT, "Short visits. One subject at a time."),),
            explained=Answer.YES,
            contact_again="Knock three times, then his name. He does not use the telephone.",
        ),
        person=Person(
            name="Fergus Quillfeather",
            known_as="Fergus",
            age="67",
            where="3 Thimble Steps, Wrenmouth",
            others=(
                other(new, "Hollis", "brother", "They have not spoken since 1998.", Answer.NO),
            ),
        ),
        concern=Concern(
            accounts=(
                account(
                    new,
                    "It's not rubbish. It's the record of this town and nobody else kept it.",
                ),
                account(new, "A strong smell on the landing since August.", SaidBy.STAFF),
            ),
            when_and_where="At home, slowly, since his mother died eleven years ago.",
            ongoing=Answer.YES,
            observed=(
                "Newspapers to the ceiling in three rooms. A fire lit beside them. "
                "The bath is full of boxes. The cat is fat and brushed."
            ),
            others_at_risk=Answer.YES,
            others_at_risk_note="The family upstairs, two children, if there is a fire.",
            children_at_risk=Answer.YES,
            section_42=Section42(
                needs=Indication(answer=Answer.NOT_SURE, reason="No assessment has been made."),
                experiencing=Indication(answer=Answer.YES, reason="No way to wash, fire by day."),
                cannot_protect=Indication(answer=Answer.NOT_SURE),
            ),
            types=(AbuseType.SELF_NEGLECT,),
            location=Location.OWN_HOME,
        ),
        outcomes=Outcomes(
            items=(stay, papers, bath),
            not_wanted=(not_wanted(new, "No skip. I saw what they did to Ada's house."),),
            ties=(
                OutcomeConflict(
                    id=new(),
                    first=stay.id,
                    second=papers.id,
                    note="He can stay if there is a way out. Which way out is his to choose.",
                ),
            ),
            asked=Asked.EXPRESSED,
        ),
        statements=Statements(
            principles=principles(
                TrueForMe.NOT_SURE,
                TrueForMe.NOT_ASKED,
                TrueForMe.NOT_TRUE,
                TrueForMe.NOT_SURE,
                words="We'll see.",
            ),
            own=(statement(new, "People who matter to me knock.", at),),
        ),
        capacity=Capacity(
            doubt=Answer.NOT_SURE,
            unwise_note="He knows papers burn. He says the fire is the only warm thing here.",
            decisions=(
                NamedDecision(
                    id=new(),
                    decision="whether to light the fire beside the papers",
                    attempts=(
                        Attempt(
                            id=new(),
                            when=SpokenDate(said="this visit", on=at.date()),
                            help_given="Looked together from the step, at his pace.",
                            abilities=abilities(
                                Answer.YES, Answer.YES, Answer.NOT_SURE, Answer.YES
                            ),
                            result=CapacityResult.NO_DOUBT,
                            result_words="Look again: what he says and does differ.",
                        ),
                    ),
                ),
            ),
        ),
        advocacy=Advocacy(
            difficulties=abilities(Answer.NO, Answer.NO, Answer.NOT_SURE, Answer.NO),
            offer=Offer.NOT_OFFERED,
            offer_reason="Too much for one visit. Next time.",
        ),
        grid=Grid(
            placements=(
                mark(
                    new, GridView.PRACTITIONER, GridMoment.NOW, place(wellbeing=40, safety=15), at
                ),
            ),
            declined="I'm not a dot on your paper.",
            options=(
                option(
                    new,
                    "Clearance by the landlord",
                    WhoseIdea.SOMEONE_ELSE,
                    place(wellbeing=5, safety=70),
                    "Over my dead body.",
                ),
                chosen(
                    new,
                    "One path to the door and the window, heaters in place of the fire, "
                    "papers to the archive once cut",
                    WhoseIdea.BOTH,
                    place(wellbeing=60, safety=55),
                    "The archive rang me once. They were civil.",
                ),
            ),
        ),
        plan=Plan(
            actions=(
                action(new, "Fire service visit, in plain clothes", "Housing officer", "Tuesday"),
                action(new, "Two oil heaters", "Housing officer", "Tuesday"),
                action(new, "One path, a box a day", "Fergus", "by the end of the month"),
                action(new, "Ring the town archive", "Housing officer"),
            ),
            least_intrusive="Nothing leaves the house without his say.",
            own_part="A box a day.",
            if_worse="Smoke: out first, then 999. The cat has a basket by the door.",
            keep_in_touch="Knock, Tuesdays at two.",
            next_conversation=SpokenDate(said="Tuesday at two"),
            others_involved="District nurse knew his mother. Fire service. Nobody else.",
        ),
    )
    return (
        InventedConversation(conversation=conversation, finished=False, last_part=PartName.PLAN),
    )
