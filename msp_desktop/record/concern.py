"""What some types of abuse or neglect bring with them: offered by context, never forced.

A count of a checklist is noted as its user counted it. It informs judgement, does not replace it,
and nothing is worked out from it here.
"""

from typing import Annotated, Final

import msgspec

from msp_desktop.practice.codes import (
    AbuseType,
    Answer,
    Location,
    MaracReason,
    SourceOfRisk,
    Stage,
    UnwillingOrUnable,
)
from msp_desktop.practice.statement_codes import RiskTool
from msp_desktop.record.part import (
    Indication,
    ItemId,
    Many,
    RecordPart,
    SpokenWords,
    Text,
    has_text,
)
from msp_desktop.record.since import Since3, Since4

DASH_QUESTIONS: Final = 24
"""How many questions the DASH checklist has."""

DashCount = Annotated[int, msgspec.Meta(ge=0, le=DASH_QUESTIONS)]

POLICE_QUESTIONS: Final = 27
"""How many questions the police version of DASH has."""

PoliceCount = Annotated[int, msgspec.Meta(ge=0, le=POLICE_QUESTIONS)]


class DomesticAbuse(RecordPart):
    """Safe enquiry, control, DASH and MARAC; whose thresholds are local."""

    asked_safely: Answer | None = None
    control: Text = ""
    dash_count: DashCount | None = None
    judgement: Text = ""
    escalation: Text = ""
    marac: Answer | None = None
    marac_reasons: Many[MaracReason] = ()
    marac_note: Text = ""
    in_their_words: Since3[SpokenWords] = SpokenWords()
    risk_tool: Since3[RiskTool | None] = None
    police_count: Since3[PoliceCount | None] = None
    graded: Since3[Text] = ""


class ModernSlavery(RecordPart):
    """Whether the person is free, whom they trust, and the National Referral Mechanism (NRM)."""

    free_to_leave: Answer | None = None
    papers_and_pay: Text = ""
    trusted_organisation: Text = ""
    nrm_consent: Answer | None = None
    nrm_note: Text = ""
    notified: Since3[Answer | None] = None
    immigration_warned: Since3[Answer | None] = None
    in_their_words: Since3[SpokenWords] = SpokenWords()


class SelfNeglect(RecordPart):
    """What the person values, and whether they are unwilling or unable, and why."""

    valued: Text = ""
    which: UnwillingOrUnable | None = None
    why: Text = ""
    in_their_words: Since3[SpokenWords] = SpokenWords()


class Scams(RecordPart):
    """What the contact gives the person, and what could fill the gap."""

    gives: SpokenWords = SpokenWords()
    instead: Text = ""


class Organisational(RecordPart):
    """Whether it is one person's act or how a place is run."""

    how_it_is_run: Answer | None = None
    note: Text = ""
    regulator: Text = ""


class RefusalOfHelp(RecordPart):
    """A service that is refused: whether freely, why, and how the door stays open."""

    why: SpokenWords = SpokenWords()
    freely: Answer | None = None
    family: Text = ""
    way_back: Text = ""


class Context(RecordPart):
    """The answers to the prompts that a type of abuse or neglect brings forward."""

    domestic_abuse: DomesticAbuse = DomesticAbuse()
    modern_slavery: ModernSlavery = ModernSlavery()
    self_neglect: SelfNeglect = SelfNeglect()
    scams: Scams = Scams()
    organisational: Organisational = Organisational()
    refusal: RefusalOfHelp = RefusalOfHelp()


BROUGHT_BY: Final[dict[str, frozenset[AbuseType]]] = {
    "domestic_abuse": frozenset({AbuseType.DOMESTIC}),
    "modern_slavery": frozenset({AbuseType.MODERN_SLAVERY, AbuseType.SEXUAL_EXPLOITATION}),
    "self_neglect": frozenset({AbuseType.SELF_NEGLECT}),
    "scams": frozenset({AbuseType.FINANCIAL_OR_MATERIAL}),
    "organisational": frozenset({AbuseType.ORGANISATIONAL, AbuseType.NEGLECT}),
    "refusal": frozenset(),
}
"""Which types bring which context forward; refusal is offered whatever the type."""


def marac_indicated(noted: DomesticAbuse) -> tuple[MaracReason, ...]:
    """The reasons for MARAC that what was noted gives: each enough, none of them needed.

    No reason here is never a reason against: a low count does not close the matter.
    """
    found = set(noted.marac_reasons)
    if noted.dash_count is not None and noted.dash_count >= 14:
        found.add(MaracReason.COUNT)
    return tuple(reason for reason in MaracReason if reason in found)


class Account(RecordPart):
    """One thing somebody said about what is happening."""

    id: ItemId
    words: SpokenWords = SpokenWords()


class Section42(RecordPart):
    """The three parts of Care Act 2014 s42(1), each an indication with its reason."""

    needs: Indication = Indication()
    experiencing: Indication = Indication()
    cannot_protect: Indication = Indication()


class Concern(RecordPart):
    """What is happening.

    Types, locations and sources of risk are several: the return counts one in each that applies.
    `main_type`, `location` and `source_of_risk` are the main ones; the others stand beside them.
    """

    accounts: Many[Account] = ()
    when_and_where: Text = ""
    ongoing: Answer | None = None
    observed: Text = ""
    others_at_risk: Answer | None = None
    children_at_risk: Answer | None = None
    others_at_risk_note: Text = ""
    children_note: Text = ""
    care_needs: SpokenWords = SpokenWords()
    care_needs_met: Answer | None = None
    earlier_help: SpokenWords = SpokenWords()
    reported_before: Since3[Answer | None] = None
    reported_before_note: Since3[Text] = ""
    stage: Stage | None = None
    section_42: Section42 = Section42()
    types: Many[AbuseType] = ()
    location: Location | None = None
    source_of_risk: SourceOfRisk | None = None
    source_note: Text = ""
    relationship: Text = ""
    position_of_trust: Answer | None = None
    position_of_trust_note: Text = ""
    source_has_needs: Answer | None = None
    source_needs_note: Text = ""
    context: Context = Context()
    main_type: Since3[AbuseType | None] = None
    other_locations: Since3[Many[Location]] = ()
    other_sources: Since3[Many[SourceOfRisk]] = ()
    source_details: Since3[Text] = ""
    crime_number: Since3[Text] = ""
    injury: Since3[Text] = ""
    treatment: Since3[Text] = ""
    visitor_risk: Since3[Text] = ""
    impact: Since4[SpokenWords] = SpokenWords()
    impact_use: Since4[SpokenWords] = SpokenWords()


def locations(concern: Concern) -> tuple[Location, ...]:
    """Every location, in the order of the return."""
    found = {concern.location, *concern.other_locations}
    return tuple(each for each in Location if each in found)


def sources_of_risk(concern: Concern) -> tuple[SourceOfRisk, ...]:
    """Every source of risk, in the order of the return."""
    found = {concern.source_of_risk, *concern.other_sources}
    return tuple(each for each in SourceOfRisk if each in found)


def is_covered(concern: Concern) -> bool:
    """Covered once anybody's words about it are there."""
    return any(has_text(account.words.text) for account in concern.accounts)


def section_42_indicated(section: Section42) -> Answer | None:
    """What the three parts point to together; None while one is open. People decide, not this.

    Care Act 2014 s42(1): all three must seem to be so; one that is not settles it.
    """
    answers = [section.needs.answer, section.experiencing.answer, section.cannot_protect.answer]
    if Answer.NO in answers:
        return Answer.NO
    if None in answers:
        return None
    return Answer.NOT_SURE if Answer.NOT_SURE in answers else Answer.YES
