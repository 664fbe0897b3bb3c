"""What is happening: in their words, then as the practitioner sees it."""

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import (
    AbuseType,
    Location,
    MaracReason,
    PartName,
    SourceOfRisk,
    Stage,
    UnwillingOrUnable,
)
from msp_desktop.practice.statement_codes import RiskTool
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.concern import (
    Account,
    Concern,
    Context,
    DomesticAbuse,
    ModernSlavery,
    Organisational,
    RefusalOfHelp,
    Scams,
    Section42,
    SelfNeglect,
)
from msp_desktop.record.part import Indication
from msp_desktop.sentences import translatable

ACCOUNT = Questions(Account, filled="id")
ACCOUNT.by_hand.spoken(lambda p: p.words)

INDICATION = Questions(Indication)
INDICATION.by_hand.yes_no(lambda p: p.answer, note=lambda p: p.reason)

SECTION_42 = Questions(Section42)
SECTION_42.by_hand.inside(lambda p: p.needs, INDICATION, "s42_needs")
SECTION_42.by_hand.inside(lambda p: p.experiencing, INDICATION, "s42_experiencing")
SECTION_42.by_hand.inside(lambda p: p.cannot_protect, INDICATION, "s42_cannot_protect")

DOMESTIC_ABUSE = Questions(DomesticAbuse)
DOMESTIC_ABUSE.by_hand.yes_no(lambda p: p.asked_safely)
DOMESTIC_ABUSE.by_hand.spoken(lambda p: p.in_their_words)
DOMESTIC_ABUSE.by_hand.note(lambda p: p.control)
DOMESTIC_ABUSE.by_hand.choice(lambda p: p.risk_tool, RiskTool)
DOMESTIC_ABUSE.by_hand.own_control(lambda p: p.dash_count)
DOMESTIC_ABUSE.by_hand.own_control(lambda p: p.police_count)
DOMESTIC_ABUSE.by_hand.note(lambda p: p.graded)
DOMESTIC_ABUSE.by_hand.note(lambda p: p.judgement)
DOMESTIC_ABUSE.by_hand.note(lambda p: p.escalation)
DOMESTIC_ABUSE.by_hand.yes_no(lambda p: p.marac, note=lambda p: p.marac_note)
DOMESTIC_ABUSE.by_hand.choices(lambda p: p.marac_reasons, MaracReason)

MODERN_SLAVERY = Questions(ModernSlavery)
MODERN_SLAVERY.by_hand.yes_no(lambda p: p.free_to_leave)
MODERN_SLAVERY.by_hand.spoken(lambda p: p.in_their_words)
MODERN_SLAVERY.by_hand.note(lambda p: p.papers_and_pay)
MODERN_SLAVERY.by_hand.note(lambda p: p.trusted_organisation)
MODERN_SLAVERY.by_hand.yes_no(lambda p: p.nrm_consent, note=lambda p: p.nrm_note)
MODERN_SLAVERY.yes_no(
    lambda p: p.notified,
    label=translatable("the Home Office was notified, apart from any referral"),
)
MODERN_SLAVERY.yes_no(
    lambda p: p.immigration_warned,
    label=translatable("told what it may mean for immigration, or where to ask"),
)

SELF_NEGLECT = Questions(SelfNeglect)
SELF_NEGLECT.by_hand.spoken(lambda p: p.in_their_words)
SELF_NEGLECT.by_hand.note(lambda p: p.valued)
SELF_NEGLECT.by_hand.choice(lambda p: p.which, UnwillingOrUnable)
SELF_NEGLECT.by_hand.note(lambda p: p.why)

SCAMS = Questions(Scams)
SCAMS.by_hand.spoken(lambda p: p.gives)
SCAMS.by_hand.note(lambda p: p.instead)

ORGANISATIONAL = Questions(Organisational)
ORGANISATIONAL.by_hand.yes_no(lambda p: p.how_it_is_run)
ORGANISATIONAL.by_hand.note(lambda p: p.note)
ORGANISATIONAL.by_hand.note(lambda p: p.regulator)

REFUSAL = Questions(RefusalOfHelp)
REFUSAL.by_hand.spoken(lambda p: p.why)
REFUSAL.by_hand.yes_no(lambda p: p.freely)
REFUSAL.by_hand.note(lambda p: p.family)
REFUSAL.by_hand.note(lambda p: p.way_back)

CONTEXT = Questions(Context)
CONTEXT.by_hand.inside(lambda p: p.domestic_abuse, DOMESTIC_ABUSE, "context_domestic_abuse")
CONTEXT.by_hand.inside(lambda p: p.modern_slavery, MODERN_SLAVERY, "context_modern_slavery")
CONTEXT.by_hand.inside(lambda p: p.self_neglect, SELF_NEGLECT, "context_self_neglect")
CONTEXT.by_hand.inside(lambda p: p.scams, SCAMS, "context_scams")
CONTEXT.by_hand.inside(lambda p: p.organisational, ORGANISATIONAL, "context_organisational")
CONTEXT.by_hand.inside(lambda p: p.refusal, REFUSAL, "context_refusal")

CONCERN = Questions(Concern, PartName.CONCERN)
CONCERN.by_hand.cards(
    lambda p: p.accounts, ACCOUNT, "what_is_happening", one=translatable("account")
)
WHEN_AND_WHERE = CONCERN.by_hand.line(lambda p: p.when_and_where, "when_and_where")
ONGOING = CONCERN.by_hand.yes_no(lambda p: p.ongoing, "ongoing")
OBSERVED = CONCERN.by_hand.view(lambda p: p.observed, "observed")
OTHERS_AT_RISK = CONCERN.by_hand.yes_no(
    lambda p: p.others_at_risk, "others_at_risk", note=lambda p: p.others_at_risk_note
)
CONCERN.by_hand.yes_no(lambda p: p.children_at_risk, note=lambda p: p.children_note)
CARE_NEEDS = CONCERN.by_hand.spoken(lambda p: p.care_needs, "needs")
CONCERN.by_hand.yes_no(lambda p: p.care_needs_met)
EARLIER_HELP = CONCERN.by_hand.spoken(lambda p: p.earlier_help, "earlier_help")
CONCERN.yes_no(
    lambda p: p.reported_before,
    "reported_before",
    note=lambda p: p.reported_before_note,
    label=translatable("reported before"),
    note_label=translatable("to whom, when, and what came of it"),
    evidence=((QuestionId.AGENCIES, "reported before"),),
)
STAGE = CONCERN.by_hand.choice(lambda p: p.stage, Stage, "stage")
CONCERN.by_hand.inside(lambda p: p.section_42, SECTION_42)
CONCERN.by_hand.choices(lambda p: p.types, AbuseType, "types")
CONCERN.by_hand.choice(lambda p: p.main_type, AbuseType)
CONCERN.by_hand.choice(lambda p: p.location, Location, "location")
CONCERN.by_hand.choices(lambda p: p.other_locations, Location)
CONCERN.by_hand.choice(lambda p: p.source_of_risk, SourceOfRisk, "source_of_risk")
CONCERN.by_hand.choices(lambda p: p.other_sources, SourceOfRisk)
CONCERN.by_hand.line(lambda p: p.source_note)
RELATIONSHIP = CONCERN.by_hand.line(lambda p: p.relationship, "relationship")
POSITION_OF_TRUST = CONCERN.by_hand.yes_no(
    lambda p: p.position_of_trust, "position_of_trust", note=lambda p: p.position_of_trust_note
)
SOURCE_HAS_NEEDS = CONCERN.by_hand.yes_no(
    lambda p: p.source_has_needs, "source_has_needs", note=lambda p: p.source_needs_note
)
CONCERN.by_hand.inside(lambda p: p.context, CONTEXT)
CONCERN.note(
    lambda p: p.source_details, "source_details", label=translatable("details of whoever it is")
)
CONCERN.note(lambda p: p.injury, "injury", label=translatable("injury"))
CONCERN.line(lambda p: p.treatment, label=translatable("treatment"))
CONCERN.line(lambda p: p.crime_number, "crime_number", label=translatable("crime number"))
CONCERN.note(lambda p: p.visitor_risk, "visitor_risk", label=translatable("known risk to visitors"))
CONCERN.spoken(lambda p: p.impact, "impact", label=translatable("how it has affected them"))
CONCERN.spoken(
    lambda p: p.impact_use, "impact_use", label=translatable("how they want that to be used")
)
