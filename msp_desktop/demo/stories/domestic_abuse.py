"""Nell at the library: counted minutes, a telephone that is read, and a dog to take along."""

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
    AdvocateRole,
    Agreement,
    Answer,
    Asked,
    Domain,
    GridMoment,
    GridView,
    Lens,
    Location,
    NeedKind,
    Offer,
    PartName,
    Recipient,
    SourceOfRisk,
    TrueForMe,
    WhoseIdea,
)
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.capacity import Capacity
from msp_desktop.record.concern import Concern, Section42
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Grid
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import Indication, NotAsked, SpokenDate
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import Sharing
from msp_desktop.record.statements import Statements


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """One conversation yesterday, left at sharing because her time was up."""
    new = StoryIds("nell")
    at = now - timedelta(days=1, hours=2)
    conversation = Conversation(
        id=whole("nell, visit"),
        person_id=whole("nell"),
        started_at=at,
        practitioner=practitioner(Lens.HOUSING_AND_OTHER),
        opening=Opening(
            safe_to_talk=Answer.YES,
            safe_to_talk_note="Library back room, 25 minutes. He times the walk.",
            who_is_present="Nell and the housing officer.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NOT_SURE,
            danger_action="Agreed a word: if she texts 'large print', ring 999.",
            language="English",
            needs=(
                need(new, NeedKind.CONTACT_METHOD, "Never by telephone or post. He reads both."),
            ),
            explained=Answer.YES,
            contact_again="A note in the returned large-print book, Mondays.",
        ),
        person=Person(
            name="Nell Thornwhistle",
            known_as="Nell",
            born=SpokenDate(said="", on=None),
            age="52",
            where="Pippinhithe",
            others=(
                other(new, "Corin", "husband", "Chief of the angling club.", Answer.NO),
                other(new, "Esme", "daughter", "Away at college.", Answer.NOT_SURE),
            ),
        ),
        concern=Concern(
            accounts=(
                account(new, "It's not hitting. He just needs to know where I am."),
                account(new, "He keeps my inhaler on his key ring."),
                account(new, "I did the sums. I have eleven pounds he doesn't know about."),
            ),
            when_and_where="At home and on the telephone, for six years, worse since Easter.",
            ongoing=Answer.YES,
            observed="She looked at the clock fourteen times. A healed cut on the left hand.",
            others_at_risk=Answer.NOT_SURE,
            section_42=Section42(
                needs=Indication(answer=Answer.YES, reason="Severe asthma, joint pain."),
                experiencing=Indication(answer=Answer.YES, reason="Her inhaler is withheld."),
                cannot_protect=Indication(answer=Answer.YES, reason="He holds what she breathes."),
            ),
            types=(AbuseType.DOMESTIC, AbuseType.PSYCHOLOGICAL, AbuseType.FINANCIAL_OR_MATERIAL),
            location=Location.OWN_HOME,
            source_of_risk=SourceOfRisk.KNOWN,
            source_note="Her husband. He helps her to wash on bad days.",
        ),
        outcomes=Outcomes(
            items=(
                outcome(new, "I want my own inhaler.", About.SAFETY, Domain.HEALTH, Domain.CONTROL),
                outcome(
                    new,
                    "I'd go if Pockets could come. I won't leave the dog.",
                    About.BOTH,
                    Domain.ACCOMMODATION,
                    Domain.RELATIONSHIPS,
                ),
                outcome(
                    new,
                    "I want to ring Esme without him sat there.",
                    About.WELLBEING,
                    Domain.RELATIONSHIPS,
                ),
            ),
            not_wanted=(
                not_wanted(new, "Don't send anybody to the house."),
                not_wanted(new, "I don't want him arrested. Not yet."),
            ),
            matters_most="Breathing, and the dog.",
            asked=Asked.EXPRESSED,
        ),
        statements=Statements(
            principles=principles(TrueForMe.TRUE, TrueForMe.NOT_TRUE, TrueForMe.TRUE),
            own=(
                statement(new, "I go when I say, not when you say.", at),
                statement(new, "I want somebody to believe the small things.", at, agreed=False),
            ),
        ),
        capacity=Capacity(
            doubt=Answer.NO,
            unwise_note="Going back today is her choice, made with her eyes open.",
            coercion="Told when to speak and to whom. Her answers change when the clock is near.",
        ),
        advocacy=Advocacy(
            difficulties=abilities(Answer.NO, Answer.NO, Answer.NO, Answer.NO),
            information_given=Answer.YES,
            information_form="spoken only, nothing to carry home",
            role=AdvocateRole.IDVA,
            offer=Offer.ACCEPTED,
            offer_reason="She will meet her here, in the back room.",
        ),
        grid=Grid(
            placements=(
                mark(
                    new,
                    GridView.PERSON,
                    GridMoment.NOW,
                    place(wellbeing=25, safety=40),
                    at,
                    "Safe if I'm good.",
                ),
                mark(
                    new, GridView.PRACTITIONER, GridMoment.NOW, place(wellbeing=20, safety=10), at
                ),
                mark(new, GridView.PERSON, GridMoment.WANTED, place(wellbeing=80, safety=85), at),
            ),
            options=(
                option(
                    new,
                    "Refuge tonight, no dogs",
                    WhoseIdea.PRACTITIONER,
                    place(wellbeing=25, safety=85),
                    "Not without Pockets.",
                ),
                chosen(
                    new,
                    "Spare inhaler kept at the library; a dog fosterer; then go on a Monday",
                    WhoseIdea.BOTH,
                    place(wellbeing=60, safety=60),
                    "A Monday. I can do a Monday.",
                ),
            ),
        ),
        plan=Plan(
            actions=(
                action(new, "Spare inhaler by way of the pharmacy", "Practice nurse", "Monday"),
                action(new, "Adviser in the back room", "Domestic abuse service", "Monday"),
                action(new, "Dog fosterer with room for a terrier", "Housing officer"),
            ),
            own_part="Keeps the eleven pounds and the library card together.",
            if_worse="The word by text, or shout to the neighbour at number 6. 999.",
            keep_in_touch="The note in the book.",
            next_conversation=SpokenDate(said="Monday, library"),
        ),
        sharing=Sharing(
            decisions=(
                shared(
                    new,
                    Recipient.MARAC,
                    "Domestic abuse service",
                    Agreement.AGREES,
                    "What she said, and how to reach her without him knowing.",
                ),
                shared(new, Recipient.HEALTH, "Practice nurse", Agreement.IN_PART).but(
                    which_part="The inhaler only."
                ),
            ),
        ),
        not_asked=(NotAsked(prompt="closing", reason="The work goes on."),),
    )
    return (
        InventedConversation(conversation=conversation, finished=False, last_part=PartName.SHARING),
    )
