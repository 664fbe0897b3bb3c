"""The field's exact terms, letter by letter.

Codes marked SAC are those of the Safeguarding Adults Collection, the yearly return that councils
make; their spelling is the return's and must not be tidied. The others are ours, or an Act's own
words. A code's value is what is kept in the record and printed in documents.
"""

from enum import StrEnum

from msp_desktop.practice.sharing_codes import Agreement as Agreement  # noqa: PLC0414 - also from here
from msp_desktop.practice.sharing_codes import LawfulRegime as LawfulRegime  # noqa: PLC0414 - also from here
from msp_desktop.practice.sharing_codes import Recipient as Recipient  # noqa: PLC0414 - also from here
from msp_desktop.practice.sharing_codes import SharingGround as SharingGround  # noqa: PLC0414 - also from here


class Lens(StrEnum):
    """From where the practitioner looks: it changes prompts, never the shape of the record."""

    POLICE = "police"
    CARE_AND_HEALTH = "care and health"
    ADVOCACY = "advocacy"
    HOUSING_AND_OTHER = "housing and other"


class PartName(StrEnum):
    """The parts of a conversation, in the order they are offered; any order is right."""

    OPENING = "opening"
    PERSON = "person"
    CONCERN = "concern"
    OUTCOMES = "outcomes"
    STATEMENTS = "statements"
    CAPACITY = "capacity"
    ADVOCACY = "advocacy"
    GRID = "grid"
    PLAN = "plan"
    SHARING = "sharing"
    CLOSING = "closing"


class SaidBy(StrEnum):
    """Whose words these are."""

    PERSON = "the person"
    ADVOCATE = "an advocate"
    FAMILY_OR_FRIEND = "a family member or friend"
    ATTORNEY_OR_DEPUTY = "an attorney or deputy"
    STAFF = "staff"


class Answer(StrEnum):
    """An answer to a plain question that can also be left open."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not sure"


class AbuseType(StrEnum):
    """SAC type of abuse or neglect; several may apply."""

    PHYSICAL = "Physical Abuse"
    SEXUAL = "Sexual Abuse"
    PSYCHOLOGICAL = "Psychological Abuse"
    FINANCIAL_OR_MATERIAL = "Financial or Material Abuse"
    DISCRIMINATORY = "Discriminatory Abuse"
    ORGANISATIONAL = "Organisational Abuse"
    NEGLECT = "Neglect and Acts of Omission"
    DOMESTIC = "Domestic Abuse"
    SEXUAL_EXPLOITATION = "Sexual Exploitation"
    MODERN_SLAVERY = "Modern Slavery"
    SELF_NEGLECT = "Self-Neglect"


class Location(StrEnum):
    """SAC location of the risk."""

    OWN_HOME = "Own Home"
    IN_THE_COMMUNITY = "In the Community"
    COMMUNITY_SERVICE = "Community Service"
    CARE_HOME_NURSING = "Care Home - Nursing"
    CARE_HOME_RESIDENTIAL = "Care Home - Residential"
    HOSPITAL_ACUTE = "Hospital - Acute"
    HOSPITAL_MENTAL_HEALTH = "Hospital - Mental Health"
    HOSPITAL_COMMUNITY = "Hospital - Community"
    OTHER = "Other"


class SourceOfRisk(StrEnum):
    """SAC source of the risk. A service provider is anyone paid to give social care."""

    SERVICE_PROVIDER = "Service Provider"
    KNOWN = "Other - Known to individual"
    UNKNOWN = "Other - Unknown to individual"


class Asked(StrEnum):
    """SAC SG4a: was the person asked what they want to happen."""

    EXPRESSED = "Yes they were asked and outcomes were expressed"
    NOT_EXPRESSED = "Yes they were asked but no outcomes were expressed"
    NO = "No"
    DONT_KNOW = "Don't Know"
    NOT_RECORDED = "Not Recorded"


class Achieved(StrEnum):
    """How far an outcome was met: the first three are SAC SG4a, the last two ours."""

    FULLY = "Fully Achieved"
    PARTIALLY = "Partially Achieved"
    NOT = "Not Achieved"
    NO_LONGER_WANTED = "no longer wanted"
    TOO_EARLY = "too early to say"


class About(StrEnum):
    """Whether an outcome is about safety, wellbeing or both."""

    SAFETY = "safety"
    WELLBEING = "wellbeing"
    BOTH = "safety and wellbeing"


class Domain(StrEnum):
    """The nine parts of wellbeing, Care Act 2014 s1(2)."""

    DIGNITY = "personal dignity"
    HEALTH = "physical and mental health and emotional wellbeing"
    PROTECTION = "protection from abuse and neglect"
    CONTROL = "control over day-to-day life"
    PARTICIPATION = "participation in work, education, training or recreation"
    SOCIAL_AND_ECONOMIC = "social and economic wellbeing"
    RELATIONSHIPS = "domestic, family and personal relationships"
    ACCOMMODATION = "suitability of living accommodation"
    CONTRIBUTION = "contribution to society"


class Principle(StrEnum):
    """The six principles of adult safeguarding, Care and Support Statutory Guidance 14.13."""

    EMPOWERMENT = "Empowerment"
    PREVENTION = "Prevention"
    PROPORTIONALITY = "Proportionality"
    PROTECTION = "Protection"
    PARTNERSHIP = "Partnership"
    ACCOUNTABILITY = "Accountability"


class TrueForMe(StrEnum):
    """What the person says of a principle's statement."""

    TRUE = "true for me now"
    PARTLY = "partly"
    NOT_TRUE = "not true"
    NOT_SURE = "not sure"
    NOT_ASKED = "not asked"


class Ability(StrEnum):
    """Four abilities: Mental Capacity Act 2005 s3(1), and the Care Act 2014 s67(4) difficulties."""

    UNDERSTAND = "understand the information"
    RETAIN = "keep it long enough"
    USE_OR_WEIGH = "use or weigh it"
    COMMUNICATE = "communicate by any means"


class CapacityResult(StrEnum):
    """Where one capacity prompt about one decision came out; never found by the app itself."""

    NO_DOUBT = "no doubt raised"
    HAS = "has capacity for this decision"
    MAY_LACK = "may lack capacity, full assessment asked for"
    LACKS = "lacks capacity for this decision"
    WAIT = "wait, fluctuating"


class LackedCapacity(StrEnum):
    """SAC SG3a: did the person lack capacity at the time."""

    YES = "Yes, they lacked capacity"
    NO = "No, they did not lack capacity"
    DONT_KNOW = "Don't know"
    NOT_RECORDED = "Not recorded"


class RiskOutcome(StrEnum):
    """SAC SG2e: what became of the risk."""

    REMAINED = "Risk remained"
    REDUCED = "Risk reduced"
    REMOVED = "Risk removed"


class RiskAssessment(StrEnum):
    """SAC SG2c: what the enquiry's assessment of risk found and did."""

    IDENTIFIED_ACTION = "Risk identified and action taken"
    IDENTIFIED_NO_ACTION = "Risk identified and no action taken"
    INCONCLUSIVE_ACTION = "Risk Assessment inconclusive and action taken"
    INCONCLUSIVE_NO_ACTION = "Risk Assessment inconclusive and no action taken"
    NONE_ACTION = "No risk identified and action taken"
    NONE_NO_ACTION = "No risk identified and no action taken"
    CEASED = "Enquiry ceased at individual's request and no action taken"


class NeedKind(StrEnum):
    """The four kinds of need of the Accessible Information Standard (DAPB1605, July 2025)."""

    CONTACT_METHOD = "contact method"
    INFORMATION_FORMAT = "information format"
    PROFESSIONAL = "communication professional"
    SUPPORT = "communication support"


class AdvocateRole(StrEnum):
    """Kinds of advocate and of other help to take part."""

    CARE_ACT = "Care Act advocate"
    IMCA = "Independent Mental Capacity Advocate"
    IMHA = "Independent Mental Health Advocate"
    IDVA = "Independent Domestic or Sexual Violence Adviser"
    APPROPRIATE_ADULT = "appropriate adult (PACE Code C)"
    INTERMEDIARY = "intermediary or other special measure"
    INTERPRETER = "interpreter"
    INFORMAL = "self, peer, citizen or group advocacy"
    FAMILY_OR_FRIEND = "family member or friend"


class Offer(StrEnum):
    """What came of offering an advocate."""

    ACCEPTED = "offered and accepted"
    DECLINED = "offered and declined"
    NOT_OFFERED = "not offered"
    ALREADY = "there is one already"
    WAITING = "asked for, waiting"


class GridView(StrEnum):
    """Who placed a mark on the grid: the two are kept apart."""

    PERSON = "the person"
    PRACTITIONER = "the practitioner"


class GridMoment(StrEnum):
    """What a mark on the grid stands for."""

    NOW = "now"
    WANTED = "where the person wants to be"
    AT_REVIEW = "at review"
    AT_CLOSE = "at close"


class WhoseIdea(StrEnum):
    """Who thought of an option."""

    PERSON = "the person"
    PRACTITIONER = "the practitioner"
    BOTH = "both together"
    SOMEONE_ELSE = "someone else"


class AccessStep(StrEnum):
    """The six steps of the Accessible Information Standard (DAPB1605, July 2025), for one need."""

    IDENTIFY = "identify"
    RECORD = "record"
    FLAG = "flag"
    SHARE = "share"
    MEET = "meet"
    REVIEW = "review"


class Explained(StrEnum):
    """What a person should be told early, so that they can choose."""

    SAFEGUARDING = "what safeguarding is"
    WHAT_NEXT = "what can happen next"
    LIMITS = "what cannot be kept secret"
    ADVOCACY = "the right to an advocate"
    COMPLAIN = "how to complain"
    CONTACT = "whom to contact"


class Pace(StrEnum):
    """What the person wants of the talk: to go on, to rest, or to stop for now."""

    CARRY_ON = "carry on"
    REST = "rest"
    STOP = "stop for now"


class Stage(StrEnum):
    """Where the work stands in law. Early help and prevention count as safeguarding too."""

    EARLY_HELP = "early help, below section 42"
    CONCERN = "concern raised"
    ENQUIRY = "section 42 enquiry going on"
    CONCLUDED = "section 42 enquiry concluded"
    OTHER_ENQUIRY = "other enquiry"


class MaracReason(StrEnum):
    """What leads to MARAC, each enough by itself; the thresholds are local."""

    COUNT = "14 or more of the 24"
    JUDGEMENT = "professional judgement"
    ESCALATION = "escalation"
    REPEAT = "repeat within 12 months of the last referral"


class UnwillingOrUnable(StrEnum):
    """What lies behind self-neglect: it matters which, and why."""

    UNWILLING = "unwilling"
    UNABLE = "unable"
    BOTH = "both"
    NOT_CLEAR = "not clear yet"


class Power(StrEnum):
    """What an attorney or a deputy may decide about."""

    PROPERTY = "property and financial affairs"
    WELFARE = "health and welfare"


class WayToRespond(StrEnum):
    """Ways to answer a concern, offered by context; the gentle ones belong here too."""

    FAMILY_GROUP = "family group conference"
    RESTORATIVE = "restorative approach"
    MARAC = "MARAC"
    MASH = "MASH"
    CLINIC = "safeguarding clinic"
    TRADING_STANDARDS = "trading standards"
    EARLY_HELP = "early help below section 42"
    VICTIMS_CODE = "Victims’ Code services"
    SPECIAL_MEASURES = "special measures"


class WayAnswer(StrEnum):
    """What the person said to a way of responding that was offered to them."""

    WANTS = "wants it"
    DOES_NOT = "does not want it"
    NOT_YET = "has not decided yet"


EXACT: tuple[type[StrEnum], ...] = (
    AbuseType,
    Location,
    SourceOfRisk,
    Asked,
    Achieved,
    LackedCapacity,
    RiskOutcome,
    RiskAssessment,
    SharingGround,
    LawfulRegime,
)
"""Lists that councils return or the law gives: no pack may call their codes anything else."""
