"""Robin and the friends who stayed: a flat that is not quite theirs any more."""

from datetime import datetime, timedelta

from msp_desktop.demo.builders import (
    InventedConversation,
    StoryIds,
    account,
    need,
    not_wanted,
    other,
    outcome,
    whole,
)
from msp_desktop.demo.people import practitioner
from msp_desktop.practice.codes import (
    About,
    AbuseType,
    Answer,
    Domain,
    Lens,
    Location,
    NeedKind,
    PartName,
    SourceOfRisk,
)
from msp_desktop.record.concern import Concern, Section42
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import Indication
from msp_desktop.record.person import Person


def told(now: datetime) -> tuple[InventedConversation, ...]:
    """One conversation this morning, left at the outcomes."""
    new = StoryIds("robin")
    at = now - timedelta(hours=3)
    conversation = Conversation(
        id=whole("robin, visit"),
        person_id=whole("robin"),
        started_at=at,
        practitioner=practitioner(Lens.HOUSING_AND_OTHER),
        opening=Opening(
            safe_to_talk=Answer.YES,
            safe_to_talk_note="On a bench by the lock. Two men are in the flat.",
            who_is_present="Robin and the housing officer.",
            seen_alone=Answer.YES,
            immediate_danger=Answer.NO,
            needs=(need(new, NeedKind.INFORMATION_FORMAT, "Easy read, with pictures."),),
            contact_again="By message before noon, 07700 900 112. No voice calls.",
        ),
        person=Person(
            name="Robin Applewick",
            known_as="Rob",
            age="29",
            where="Flat 7, Kettle Court, Netherquill",
            contact="07700 900 112",
            others=(other(new, "Dilys", "support worker", may_be_told=Answer.YES),),
        ),
        concern=Concern(
            accounts=(
                account(new, "They're my mates. They only stop till Friday. It's always Friday."),
                account(new, "They ate my food for the week and then they laughed."),
            ),
            when_and_where="His flat, most days since August.",
            ongoing=Answer.YES,
            observed="New lock on the inside of the bedroom. He had slept in his coat.",
            section_42=Section42(
                needs=Indication(answer=Answer.YES, reason="Learning disability, eight hours."),
            ),
            types=(AbuseType.FINANCIAL_OR_MATERIAL, AbuseType.PSYCHOLOGICAL),
            location=Location.OWN_HOME,
            source_of_risk=SourceOfRisk.KNOWN,
        ),
        outcomes=Outcomes(
            items=(
                outcome(new, "I want my bed back.", About.BOTH, Domain.ACCOMMODATION),
                outcome(
                    new, "I don't want to have no mates.", About.WELLBEING, Domain.RELATIONSHIPS
                ),
            ),
            not_wanted=(not_wanted(new, "Not police at the door. They'd know it was me."),),
        ),
    )
    return (
        InventedConversation(
            conversation=conversation, finished=False, last_part=PartName.OUTCOMES
        ),
    )
