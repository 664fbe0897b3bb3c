"""Odette and the roofers: paid three times for the same roof, and still proud of her house."""

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
    SourceOfRisk,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.practice.statement_codes import ExperienceAnswer
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Capacity
from msp_desktop.record.closing import Closing, Experience, OutcomeView
from msp_desktop.record.concern import Concern, Section42
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import OutcomeConflict, Outcomes
from msp_desktop.record.part import Indication, SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.statements import Statements


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """One visit, finished, three weeks ago."""
    new = StoryIds("odette")
    at = now - timedelta(days=21, hours=3)
    no_more_knocks = outcome(
        new,
        "I want them to stop knocking. I want my own front door back.",
        About.BOTH,
        Domain.CONTROL,
        Domain.PROTECTION,
    )
    roof = outcome(
        new,
        "I want the roof done properly, by somebody who can read a spirit level.",
        About.WELLBEING,
        Domain.ACCOMMODATION,
    )
    door = outcome(
        new,
        "I like a knock at the door. I don't want to be shut in.",
        About.WELLBEING,
        Domain.RELATIONSHIPS,
    )
    conversation = Conversation(
        id=whole("odette, visit"),
        person_id=whole("odette"),
        started_at=at,
        practitioner=practitioner(Lens.POLICE),
        opening=Opening(
            safe_to_talk=Answer.YES,
            safe_to_talk_note="In her kitchen. The van had gone.",
            who_is_present="Odette and the officer.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NO,
            language="English",
            needs=(
                need(new, NeedKind.INFORMATION_FORMAT, "Large print, black on yellow."),
                need(new, NeedKind.SUPPORT, "Time to find her glasses. Do not rush."),
            ),
            explained=Answer.YES,
            contact_again="Ring 01632 960 231 after eleven. Let it ring, she walks slowly.",
        ),
        person=Person(
            name="Odette Marrowby",
            known_as="Odette",
            born=SpokenDate(said="3 March 1943", on=datetime(1943, 3, 3, tzinfo=now.tzinfo).date()),
            where="14 Lantern Row, Brackwater",
            contact="01632 960 231",
            others=(
                other(new, "Wilf", "neighbour", "Takes her bins out.", Answer.YES),
                other(new, "Perpetua", "sister", "Lives abroad, writes.", Answer.NOT_SURE),
            ),
        ),
        concern=Concern(
            accounts=(
                account(
                    new,
                    "Three times they did that roof. First it was slates, then it was the "
                    "chimney, then they said the slates again.",
                ),
                account(new, "He called me Mother. I did not ask him to call me Mother."),
            ),
            when_and_where="At home, since early summer, always a Thursday when the pension comes.",
            ongoing=Answer.YES,
            observed=(
                "Four invoices with no address on them, 11,400 pounds in all. A bucket under the "
                "landing light. No food in the fridge but milk."
            ),
            others_at_risk=Answer.NOT_SURE,
            others_at_risk_note="Two other older people live alone in the row.",
            section_42=Section42(
                needs=Indication(answer=Answer.YES, reason="Macular degeneration, walks slowly."),
                experiencing=Indication(answer=Answer.YES, reason="Paid three times over."),
                cannot_protect=Indication(
                    answer=Answer.YES, reason="She cannot see the roof, nor read the invoices."
                ),
            ),
            types=(AbuseType.FINANCIAL_OR_MATERIAL, AbuseType.PSYCHOLOGICAL),
            location=Location.OWN_HOME,
            source_of_risk=SourceOfRisk.UNKNOWN,
            source_note="Three men in a white van. One gives the name Dean.",
        ),
        outcomes=Outcomes(
            items=(no_more_knocks, roof, door),
            not_wanted=(not_wanted(new, "I don't want a fuss in the paper."),),
            ties=(
                OutcomeConflict(
                    id=new(),
                    first=no_more_knocks.id,
                    second=door.id,
                    note="Talked through: a door viewer and a word with Wilf, not a sign.",
                ),
            ),
            matters_most="My own front door.",
            how_will_you_know="When I answer it without my stomach turning over.",
            asked=Asked.EXPRESSED,
        ),
        statements=Statements(
            principles=principles(
                TrueForMe.PARTLY,
                TrueForMe.NOT_TRUE,
                TrueForMe.TRUE,
                TrueForMe.PARTLY,
                TrueForMe.NOT_SURE,
                TrueForMe.TRUE,
                words="You asked me first, I'll give you that.",
            ),
            own=(
                statement(new, "I decide who comes up my stairs.", at),
                statement(new, "I like to be told straight.", at),
            ),
        ),
        capacity=Capacity(
            doubt=Answer.NO, unwise_note="She paid because she was frightened, and says so."
        ),
        advocacy=Advocacy(
            difficulties=abilities(Answer.NO, Answer.NO, Answer.NO, Answer.NO),
            information_given=Answer.YES,
            information_form="read aloud, then large print",
            offer=Offer.DECLINED,
            offer_reason="She would rather speak for herself.",
        ),
        grid=Grid(
            placements=(
                mark(
                    new,
                    GridView.PERSON,
                    GridMoment.NOW,
                    place(wellbeing=55, safety=35),
                    at,
                    "I manage, but I jump at the door.",
                ),
                mark(
                    new,
                    GridView.PERSON,
                    GridMoment.WANTED,
                    place(wellbeing=85, safety=80),
                    at,
                ),
                mark(
                    new,
                    GridView.PRACTITIONER,
                    GridMoment.NOW,
                    place(wellbeing=50, safety=20),
                    at,
                ),
            ),
            options=(
                option(
                    new,
                    "No-callers sign and a chain",
                    WhoseIdea.PRACTITIONER,
                    place(wellbeing=30, safety=75),
                    "It makes me look like a fortress.",
                ),
                chosen(
                    new,
                    "Door viewer, Wilf next door on the list, roof looked at by the council's man",
                    WhoseIdea.BOTH,
                    place(wellbeing=80, safety=72),
                    "That's more like it.",
                ),
            ),
        ),
        plan=Plan(
            actions=(
                action(new, "Door viewer fitted", "Neighbourhood team", "within a week"),
                action(new, "Roof and landing light looked at", "Council's home repairs"),
                action(new, "Food parcel today, then a shop with Wilf", "Officer, then Wilf"),
                action(new, "The invoices to trading standards", "Officer", "tomorrow"),
            ),
            least_intrusive="Nothing on the outside of the house that shows.",
            own_part="Rings Wilf before she opens the door to anybody new.",
            if_worse="Ring 999 if they come back. Wilf has the crime number too.",
            keep_in_touch="Officer rings on Fridays after eleven.",
            next_conversation=SpokenDate(said="next Friday"),
            advice="Sergeant agreed: no sign, a viewer.",
        ),
        sharing=Sharing(
            decisions=(
                shared(
                    new,
                    Recipient.PARTNER,
                    "Trading standards",
                    Agreement.AGREES,
                    "The invoices and the van.",
                    "So that others are not caught.",
                ),
                shared(new, Recipient.COUNCIL, "Council adult team", Agreement.AGREES),
                shared(new, Recipient.FAMILY_OR_FRIEND, "Wilf", Agreement.IN_PART).but(
                    which_part="That callers may come. Not the money."
                ),
            ),
            regime=LawfulRegime.UK_GDPR,
        ),
        closing=Closing(
            outcomes=(
                OutcomeView(
                    outcome=no_more_knocks.id,
                    person=Achieved.PARTIALLY,
                    practitioner=Achieved.FULLY,
                    words="They've not been. I still listen for the van.",
                ),
                OutcomeView(outcome=roof.id, person=Achieved.TOO_EARLY),
                OutcomeView(outcome=door.id, person=Achieved.FULLY),
            ),
            experience=Experience(
                listened_to=ExperienceAnswer.YES,
                understood=ExperienceAnswer.YES,
                informed=ExperienceAnswer.YES,
                in_control=ExperienceAnswer.YES,
                right_pace=ExperienceAnswer.NO,
            ),
            own_words="You could have come sooner, but you came.",
            risk=RiskOutcome.REDUCED,
            assessment=RiskAssessment.IDENTIFIED_ACTION,
            learnt="Ask about the rest of the row at the first visit.",
        ),
    )
    return (
        InventedConversation(conversation=conversation, finished=True, last_part=PartName.CLOSING),
    )
