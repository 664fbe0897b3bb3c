"""What was attached to a paper, of one conversation or of a case, read the one strict way."""

from typing import NamedTuple

from msp_desktop.record.amendment import (
    Amendment,
    RecordWithAmendments,
    amended_from_json,
)
from msp_desktop.record.case.case_record import (
    CaseRecord,
    case_from_json,
    is_case,
)
from msp_desktop.record.conversation import Conversation


class AttachedRecord(NamedTuple):
    """The record that went with a paper.

    `conversation` is the conversation, or the case's as one; `chapters` are the case's own, oldest
    first, and one where it is of a single conversation. `case` is None for one of those.
    """

    conversation: Conversation
    amendments: tuple[Amendment, ...]
    chapters: tuple[RecordWithAmendments, ...]
    case: CaseRecord | None = None


def attached_from_json(data: bytes) -> AttachedRecord:
    """What went with a paper of this or an earlier version of the app.

    Raises:
        RecordTooNew: if a later version of the app wrote it.
        RecordRefused: for anything that is not in the one canonical form.
    """
    if not is_case(data):
        one = amended_from_json(data)
        return AttachedRecord(one.conversation, one.amendments, (one,))
    case = case_from_json(data)
    amendments = sorted(
        (each for one in case.conversations for each in one.amendments),
        key=lambda each: (each.at, each.id),
    )
    return AttachedRecord(case.as_one, tuple(amendments), case.conversations, case)
