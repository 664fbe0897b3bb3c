"""The terms of advocacy, letter by letter: ways to it, an advocate's work, and what it changes."""

from enum import StrEnum


class AdvocacyRoute(StrEnum):
    """Every way to an advocate or to other help to take part."""

    CARE_ACT = "Care Act advocate"
    IMCA_DUTY = "Independent Mental Capacity Advocate, duty"
    IMCA_REVIEW = "Independent Mental Capacity Advocate, power: care review"
    IMCA_PROTECTION = "Independent Mental Capacity Advocate, power: adult protection"
    IMCA_ALLEGED = "Independent Mental Capacity Advocate for a person alleged to be responsible"
    IMHA = "Independent Mental Health Advocate"
    IDVA = "Independent Domestic Violence Adviser"
    ISVA = "Independent Sexual Violence Adviser"
    APPROPRIATE_ADULT = "appropriate adult (PACE Code C)"
    INTERMEDIARY = "intermediary"
    SPECIAL_MEASURES = "other special measures"
    INTERPRETER = "interpreter"
    SELF = "self-advocacy"
    PEER = "peer advocacy"
    CITIZEN = "citizen advocacy"
    GROUP = "group advocacy"


class AdvocacyBasis(StrEnum):
    """Whether an advocate is arranged under a statute or not: counted apart."""

    STATUTORY = "statutory"
    INFORMAL = "informal"


class QualificationUnit(StrEnum):
    """Units of the advocacy qualification that an advocate may hold."""

    U305 = "305"
    U310 = "310"
    U313 = "313"


class Instruction(StrEnum):
    """Whether the person tells the advocate what to say; it can differ between matters."""

    INSTRUCTED = "instructed"
    NON_INSTRUCTED = "non-instructed"


class ContactKind(StrEnum):
    """How an advocate and somebody were in touch."""

    IN_PERSON = "in person"
    TELEPHONE = "by telephone"
    VIDEO = "by video"
    WRITING = "in writing"


class Indicator(StrEnum):
    """Five signs of good advocacy, each asked of the person."""

    INFORMED = "had information about advocacy readily"
    TAKE_PART = "better able to understand and take part"
    NEGOTIATE = "better able to negotiate"
    OUTCOMES = "advocacy helped reach personal outcomes"
    CHALLENGE = "able to challenge decisions"


class Gain(StrEnum):
    """What advocacy can leave behind beside a decision."""

    CONFIDENCE = "confidence"
    SKILLS = "skills to speak up"
    CONNECTIONS = "connections"


class ChangeArea(StrEnum):
    """Four areas in which advocacy changes something (NDTi 2016)."""

    PERSON = "the person"
    HEALTH_AND_CARE = "health and social care"
    COMMUNITIES = "communities"
    ADVOCACY = "how advocacy is run"


class AwardUnit(StrEnum):
    """Units of City & Guilds 3614, Independent Advocacy Practice, Level 4 (2024).

    The first three are mandatory, and one of the others goes with them. Anything else that an
    advocate holds (an earlier award, another country's) is written in words beside them.
    """

    PRACTICE = "Principles and practice of independent advocacy"
    LEGISLATION = "Legislation"
    ACCESS = "Entitlements and access"
    MENTAL_CAPACITY = "Mental capacity advocacy"
    MENTAL_HEALTH = "Mental health advocacy"
    ADULT_SOCIAL_CARE = "Adult social care advocacy"
    CHILDREN = "Children and young people’s advocacy"
    COMPLAINTS = "Complaints advocacy"
    COMMUNITY = "Community advocacy"


class SupportLevel(StrEnum):
    """How much the person wants their advocate to do; their choice, and it may change."""

    BE_THERE = "be there with me"
    PREPARE = "help me to prepare, I speak for myself"
    SPEAK_WITH = "speak with me when I ask"
    SPEAK_FOR = "speak for me"


class NeedNow(StrEnum):
    """What came of considering the need for advocacy at one contact."""

    STILL = "advocacy is still needed"
    MORE = "another kind of advocacy is needed too"
    NOT_NOW = "no advocacy is needed now"
    NOT_CONSIDERED = "not considered this time"


class AdvocacyEnd(StrEnum):
    """Why an advocate's work with somebody came to its end."""

    DONE = "what was asked for is done"
    CHOICE = "the person does not want an advocate any more"
    PASSED_ON = "another advocate goes on"
    LEFT = "the advocate left"
    MOVED = "the person moved away"
    DIED = "the person died"
    OTHER = "another reason"


class PatternKind(StrEnum):
    """What an advocate sees again and again, reported to a board without names."""

    POLICY = "a gap in policy"
    INFORMATION = "information that people could not use"
    LATE = "advocacy asked for too late or not at all"
    KEPT_OUT = "people or advocates kept out of meetings"
    DELAY = "answers that take too long"
    SERVICE = "a service that is not there"
    GOOD = "something that works well"
