"""The parts of a document, one file each, named as the record's parts."""

from typing import Final

from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import told

TITLES: Final = {
    PartName.OPENING: told("Safe contact and communication"),
    PartName.PERSON: told("The person"),
    PartName.CONCERN: told("Concern"),
    PartName.OUTCOMES: told("Desired outcomes"),
    PartName.STATEMENTS: told("“I” statements"),
    PartName.CAPACITY: told("Capacity"),
    PartName.ADVOCACY: told("Advocacy"),
    PartName.GRID: told("Wellbeing/safety grid"),
    PartName.PLAN: told("Plan"),
    PartName.SHARING: told("Sharing"),
    PartName.CLOSING: told("Closing"),
}
"""What each part is called, as a heading and wherever a part is named."""
