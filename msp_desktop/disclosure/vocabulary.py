"""Why a part or a piece is in a document, or is not."""

from enum import StrEnum
from typing import Final

from msp_desktop.practice.codes import PartName
from msp_desktop.sentences import translatable


class DisclosureReason(StrEnum):
    """The reasons, each a kind of its own, so that a screen need not read sentences."""

    AGREED = "agreed"
    AGREED_IN_PART = "agreed in part"
    GROUND = "a ground for sharing"
    BEST_INTERESTS = "best interests"
    NOT_ASKED = "the person was not asked"
    THEIRS = "the person's own"
    STAYS_HERE = "stays within the organisation"
    NEEDED = "needed, whatever else is left out"
    REASON_GIVEN = "not asked, and the reason is given"
    NOTHING_SAID = "nothing was said"
    NOT_RELEVANT = "not relevant to this kind"
    SAFE_CONTACT = "safe contact details"
    NAMES_SOMEONE = "names someone else"
    GIVES_AWAY = "tells a finder what it is about"
    NOT_TICKED = "agreed in part, and not ticked yet"
    SINCE = "came since they agreed"
    HELD_BACK = "the person holds it back"
    HELD_WORDS = "has words of what the person holds back"
    ADDRESS = "tells the address"
    CORRECTED = "repeats what was put right since"
    BY_YOU = "left out by you"
    PUT_IN = "put in by you"

    @property
    def keeps_words_private(self) -> bool:
        """Whether words were left out for whoever else may come to see them."""
        return self in _PRIVATE

    @property
    def is_left_out(self) -> bool:
        """Whether a reader who sees what was left out sees this, too."""
        return self not in {DisclosureReason.NOT_RELEVANT, DisclosureReason.NOTHING_SAID}


_PRIVATE = frozenset(
    {
        DisclosureReason.NAMES_SOMEONE,
        DisclosureReason.GIVES_AWAY,
        DisclosureReason.BY_YOU,
        DisclosureReason.HELD_BACK,
        DisclosureReason.HELD_WORDS,
        DisclosureReason.ADDRESS,
        DisclosureReason.CORRECTED,
    }
)


TITLES: Final = {
    PartName.OPENING: translatable("Safe contact and communication"),
    PartName.PERSON: translatable("The person"),
    PartName.CONCERN: translatable("Concern"),
    PartName.OUTCOMES: translatable("Desired outcomes"),
    PartName.STATEMENTS: translatable("“I” statements"),
    PartName.CAPACITY: translatable("Capacity"),
    PartName.ADVOCACY: translatable("Advocacy"),
    PartName.GRID: translatable("Wellbeing/safety grid"),
    PartName.PLAN: translatable("Plan"),
    PartName.SHARING: translatable("Sharing"),
    PartName.CLOSING: translatable("Closing"),
}
"""What each part is called, as a heading and wherever a part is named."""

PIECES: Final = "pieces"
"""What answers and items of a part are called where only their number is shown."""
