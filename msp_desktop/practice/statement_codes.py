"""How life is for me now: the eight lines and what may be said of each."""

from enum import StrEnum


class LifeLine(StrEnum):
    """How life is for me now: eight lines, repeated at each visit, never added up."""

    SAFE_AT_HOME = "safe at home"
    SOMEONE_TO_TRUST = "someone I trust to talk to"
    LISTENED_TO = "listened to"
    SEEING_PEOPLE = "seeing family and friends as often as I wish"
    VALUED = "valued"
    PART_OF_DECISIONS = "part of decisions about me"
    IN_CONTROL = "in control"
    COMMUNITY = "part of the community"


class HowLifeIs(StrEnum):
    """What the person says of one line about their life."""

    YES = "yes"
    MOSTLY = "mostly"
    A_LITTLE = "a little"
    NO = "no"
    RATHER_NOT_SAY = "rather not say"


class AboutArrangement(StrEnum):
    """What the person's words and ways show about an arrangement; never called consent."""

    CONTENT = "content"
    UNSURE = "unsure"
    OBJECTS = "objects"


class RiskTool(StrEnum):
    """Which checklist a domestic abuse risk was assessed with; each has its own questions."""

    SAFELIVES = "SafeLives DASH, 24 questions"
    POLICE = "police DASH, 27 questions"
    DARA = "DARA (Domestic Abuse Risk Assessment)"
    OTHER = "another checklist"


class CopyChoice(StrEnum):
    """What becomes of the copy for the person."""

    GIVE = "given to the person"
    NEUTRAL = "given as neutral notes"
    KEEP = "not given, kept on file"


class ExperienceAnswer(StrEnum):
    """How it was for the person, one line at a time."""

    YES = "yes"
    MOSTLY = "mostly"
    A_LITTLE = "a little"
    NO = "no"
    NOT_SURE = "not sure"
