"""What a draft stands beside: all that is known of the person before it, only read.

A draft that is gone on with reads it anew. What of it a practitioner relied on is named in the
draft itself (`StillSo`).
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from msp_desktop.practice.codes import PartName
from msp_desktop.record.case.earlier_answers import EarlierAnswer, earlier_answers
from msp_desktop.record.case.header import PersonHeader, person_header
from msp_desktop.record.case.known import Known, known_so_far
from msp_desktop.record.case.people import KnownPerson, people_known
from msp_desktop.record.case.periodic import Periodic, WhenAsked, when_asked
from msp_desktop.record.case.since_last import changes
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.story import in_order


class CaseSnapshot(NamedTuple):
    """What holds, what is asked anew, what changed, and where things stand with the person.

    `last_on` is the day of the conversation before; `people` whom they have in their life;
    `periodic` what is asked once in a while.
    """

    known: tuple[Known, ...]
    earlier: tuple[EarlierAnswer, ...]
    changes: dict[PartName, tuple[str, ...]]
    header: PersonHeader
    last_on: date
    people: tuple[KnownPerson, ...] = ()
    periodic: Mapping[Periodic, WhenAsked] = {}


def snapshot_of(
    conversations: Iterable[Conversation], states: Iterable[CaseState] = ()
) -> CaseSnapshot | None:
    """The snapshot from the conversations before a draft; None where there are none."""
    ordered, cases = in_order(conversations), tuple(states)
    if not ordered:
        return None
    open_cases = tuple(state for state in cases if not state.is_concluded) or cases
    return CaseSnapshot(
        known=known_so_far(ordered, open_cases),
        earlier=earlier_answers(ordered, cases),
        changes=changes(ordered, open_cases),
        header=person_header(ordered, cases),
        last_on=day_of(ordered[-1]),
        people=people_known(ordered),
        periodic=when_asked(ordered, cases),
    )
