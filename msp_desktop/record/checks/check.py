"""One gentle check: a plain rule over the document, its source, and the remark that it makes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation

REVIEW: Final = "Making Safeguarding Personal resources 2017 (LGA and ADASS): boards, appendix 4a"
GRID: Final = "Making Safeguarding Personal resources 2017 (LGA and ADASS): boards, appendix 2"
POLICE: Final = "Making Safeguarding Personal resources 2017 (LGA and ADASS): police"
PROVIDERS: Final = "Making Safeguarding Personal resources 2017 (LGA and ADASS): providers"
ADVOCACY: Final = "Making Safeguarding Personal resources 2017 (LGA and ADASS): advocacy"
SLIDES: Final = "Making Safeguarding Personal training slides"
PRINCIPLES: Final = "Care and Support Statutory Guidance 14.13 (28 June 2017 edition)"
ADVICE: Final = "Care and Support Statutory Guidance 14.211 (28 June 2017 edition)"
ONE_ADVOCATE: Final = "Care and Support Statutory Guidance 7.9 and 7.60 (28 June 2017 edition)"
ACCESS: Final = "Accessible Information Standard, DAPB1605 (July 2025)"
RETURN: Final = "Safeguarding Adults Collection, table SG4a"


@dataclass(frozen=True, slots=True)
class Remark:
    """One quiet remark beside one part; `source` says where the question comes from."""

    id: str
    part: PartName
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class AdvisoryCheck:
    """One rule: `says` gives its remark on a conversation, or None where it has nothing to say."""

    id: str
    part: PartName
    source: str
    says: Callable[[Conversation], str | None]
