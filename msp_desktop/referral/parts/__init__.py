"""The parts of a document, one file each, named as the record's parts."""

from typing import Final

from msp_desktop.practice.codes import PartName

TITLES: Final = {
    PartName.OPENING: "Safe contact and communication",
    PartName.PERSON: "The person",
    PartName.CONCERN: "Concern",
    PartName.OUTCOMES: "Desired outcomes",
    PartName.STATEMENTS: "“I” statements",
    PartName.CAPACITY: "Capacity",
    PartName.ADVOCACY: "Advocacy",
    PartName.GRID: "Wellbeing/safety grid",
    PartName.PLAN: "Plan",
    PartName.SHARING: "Sharing",
    PartName.CLOSING: "Closing",
}
"""What each part is called, as a heading and wherever a part is named."""
