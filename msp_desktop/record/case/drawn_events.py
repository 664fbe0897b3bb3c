"""What is drawn by hand in a case: a body map of marks seen, and a mark or signature made.

A body map is drawn without gender, and every mark on it has words; what is intimate has words only.
A mark or signature says what was signed. It proves neither agreement nor capacity.
"""

from typing import Annotated, Final

import msgspec

from msp_desktop.practice.body_outline import BodyView
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import (
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)
from msp_desktop.sentences import translatable

Hundredth = Annotated[int, msgspec.Meta(ge=0, le=100)]
Thousandth = Annotated[int, msgspec.Meta(ge=0, le=1000)]

NOT_PROOF: Final = translatable(
    "A mark or signature shows that somebody made it here. It proves neither that they agree nor "
    "that they can decide."
)
"""What stands beside every mark, on screen and paper."""


class BodyMark(RecordPart):
    """One mark seen on the body: where, in the hundredths of its view, and what is seen.

    `how` is how it came about, as the person or somebody else says.
    """

    id: ItemId
    view: BodyView
    across: Hundredth = 50
    down: Hundredth = 50
    area: Text = ""
    seen: Text = ""
    how: SpokenWords = SpokenWords()


class BodyMapNoted(RecordPart, tag="body map"):
    """What was seen on somebody's body on that day, by whom, and whether they agreed to a look."""

    id: ItemId
    on: SpokenDate = SpokenDate()
    seen_by: Text = ""
    agreed: Answer | None = None
    agreed_note: Text = ""
    marks: Many[BodyMark] = ()


class HandMarkMade(RecordPart, tag="mark made"):
    """A mark or signature made by hand: under what, by whom, and who was there.

    `strokes` are lines of points in thousandths of the box they were drawn in.
    """

    id: ItemId
    signed: Text
    by: Text = ""
    on: SpokenDate = SpokenDate()
    read_to_them: Answer | None = None
    witness: Text = ""
    strokes: Many[Many[tuple[Thousandth, Thousandth]]] = ()


class DrawnTakenBack(RecordPart, tag="drawn taken back"):
    """That body map or mark was entered by mistake."""

    item: ItemId
    why: Text = ""


DrawnHappening = BodyMapNoted | HandMarkMade | DrawnTakenBack
"""Any one of them."""


def with_words(noted: BodyMapNoted) -> tuple[BodyMark, ...]:
    """The marks that have words, in their order: a mark without any says nothing."""
    return tuple(mark for mark in noted.marks if has_text(mark.seen) or has_text(mark.how.text))
