"""Reads the marks of earlier conversations back from a document's table of marks.

Some documents print them beside their own, though they are not in the record that goes with the
document. With them it can be made anew and compared: nobody takes them for words that were put in.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from msp_desktop.practice.codes import GridMoment, GridView
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Placement, Point
from msp_desktop.record.part import day_at
from msp_desktop.record.person import display_name
from msp_desktop.review.sandbox.messages import PageText
from msp_desktop.sentences import MONTHS

_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})")
_PLACE = re.compile(r"[^:]+: (\d{1,3}), (\d{1,3})")
_MOST = 200
_FURTHEST = 100


class EarlierMark(NamedTuple):
    """A mark as a page tells it: the page, the row's words, and the mark itself."""

    page: int
    text: str
    mark: Placement


def earlier_marks(
    drawn: Sequence[PageText], conversation: Conversation, pack: Pack
) -> tuple[EarlierMark, ...]:
    """Every row that tells of a mark which the record does not hold, in the pages' order."""
    body = [each for each in drawn if not each.furniture]
    own = {
        (each.moment, day_at(each.at), each.point.safety, each.point.wellbeing)
        for each in conversation.grid.placements
    }
    found = list(_rows(body, conversation, pack))[:_MOST]
    return tuple(
        each
        for each in found
        if (each.mark.moment, day_at(each.mark.at), *_numbers(each.mark.point)) not in own
    )


def with_marks(conversation: Conversation, earlier: Sequence[EarlierMark]) -> Conversation:
    """The conversation with those marks before its own, as the document was made."""
    marks = (*(each.mark for each in earlier), *conversation.grid.placements)
    return conversation.but(grid=conversation.grid.but(placements=marks))


def _rows(
    body: Sequence[PageText], conversation: Conversation, pack: Pack
) -> Iterator[EarlierMark]:
    labels = {pack.label(moment): moment for moment in GridMoment}
    person = display_name(conversation.person)
    for number, (first, second, third) in enumerate(zip(body, body[1:], body[2:], strict=False)):
        name, place = first.text.strip(), _PLACE.fullmatch(second.text.strip())
        whose, _, rest = name.partition(", ")
        moment = next((labels[each] for each in labels if rest.startswith(f"{each}, ")), None)
        day = _day(rest)
        if place is None or moment is None or day is None:
            continue
        safety, wellbeing = map(int, place.groups())
        if max(safety, wellbeing) > _FURTHEST:
            continue
        mark = Placement(
            id=f"{number:012x}",
            who=GridView.PERSON if whose == person else GridView.PRACTITIONER,
            moment=moment,
            point=Point(safety=safety, wellbeing=wellbeing),
            at=datetime(day.year, day.month, day.day, tzinfo=UTC),
            why="" if third.text.strip() == "No reason noted." else third.text.strip(),
        )
        yield EarlierMark(first.page, f"{name}. {second.text.strip()}. {third.text.strip()}", mark)


def _day(text: str) -> date | None:
    found = _DAY.search(text)
    if found is None:
        return None
    day, month, year = found.groups()
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def _numbers(point: Point) -> tuple[int, int]:
    return point.safety, point.wellbeing
