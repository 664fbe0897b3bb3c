"""Some words of the record, with who said them and where they stand."""

from msp_desktop.practice.codes import PartName, SaidBy
from msp_desktop.record.part import RecordPart


class OwnWordsPassage(RecordPart):
    """Some words, who said them, and in which part they stand; `not_wanted` is to be kept away."""

    part: PartName
    text: str
    in_english: str = ""
    said_by: SaidBy = SaidBy.PERSON
    agreed: bool = False
    not_wanted: bool = False
