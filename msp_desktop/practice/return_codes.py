"""What the Safeguarding Adults Collection counts people by, letter by letter (tables SG1b to SG1e).

Guidance for 2024 to 2025, which holds for 2025 to 2026. Of the health conditions of SG1e only two
names were seen; the table is shown as unconfirmed.
"""

from enum import StrEnum


class Gender(StrEnum):
    """Table SG1b; "Not Known" is what nobody asked, too."""

    MALE = "Male"
    FEMALE = "Female"
    NOT_KNOWN = "Not Known"


class Ethnicity(StrEnum):
    """Table SG1c."""

    WHITE = "White"
    MIXED = "Mixed / Multiple"
    ASIAN = "Asian / Asian British"
    BLACK = "Black / African / Caribbean / Black British"
    OTHER = "Other Ethnic Group"
    REFUSED = "Refused"
    NOT_KNOWN = "Undeclared / Not Known"


class SupportReason(StrEnum):
    """Table SG1d: the primary support reason."""

    PHYSICAL = "Physical Support"
    SENSORY = "Sensory Support"
    MEMORY = "Support with Memory and Cognition"
    LEARNING = "Learning Disability Support"
    MENTAL_HEALTH = "Mental Health Support"
    SOCIAL = "Social Support"
    NONE = "No Support Reason"
    NOT_KNOWN = "Not Known"


class HealthCondition(StrEnum):
    """Table SG1e, as far as its names were seen."""

    AUTISM = (
        "Learning, Developmental or Intellectual Disability "
        "(Autism excluding Asperger's Syndrome/ High Functioning Autism)"
    )
    ASPERGER = (
        "Learning, Developmental or Intellectual Disability "
        "(Asperger's Syndrome/ High Functioning Autism)"
    )
