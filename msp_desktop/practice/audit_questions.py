"""The names of the questions of the case file audit, of which eight come first.

Making Safeguarding Personal resources 2017 (LGA and ADASS), boards, appendices 4a and 4b.
"""

from enum import StrEnum


class QuestionId(StrEnum):
    """The eight questions in their order, then the three."""

    ASKED = "asked"
    EXPRESSED = "expressed"
    CAPACITY = "capacity"
    ADVOCACY = "advocacy"
    RISK = "risk"
    AGENCIES = "agencies"
    INVOLVED = "involved"
    MET = "met"
    MEETINGS = "meetings"
    IN_CONTROL = "in control"
    SUPPORTED = "supported"
