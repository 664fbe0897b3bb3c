"""One case as it is counted: where it stands, and its conversations, oldest first."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from msp_desktop.disclosure.corrections import corrected
from msp_desktop.practice.codes import Asked
from msp_desktop.record.case.events import Concluded, Reopened
from msp_desktop.record.case.history import CaseEntry, CaseHistory
from msp_desktop.record.case.work.advocacy import AdvocacyWork, advocacy_work
from msp_desktop.record.conversation import Conversation, day_of, took_place_at
from msp_desktop.record.outcomes import asked_code
from msp_desktop.store.conversations.load import Opened
from msp_desktop.store.measured.drawn import CaseStage

Code = TypeVar("Code")

ASKED = frozenset({Asked.EXPRESSED, Asked.NOT_EXPRESSED})


class CountedCase(NamedTuple):
    """A case with what was recorded in it, and what happened; `conversations` may be empty.

    `advocacy` is an advocate's work as it stands, noted in conversations or entered between them.
    """

    stage: CaseStage
    conversations: tuple[Conversation, ...]
    history: CaseHistory
    advocacy: AdvocacyWork

    @property
    def raised_on(self) -> date | None:
        """The day the concern was raised, as far as it is known."""
        if self.stage.opened_on is not None or not self.conversations:
            return self.stage.opened_on
        return day_of(self.conversations[0])

    @property
    def concluded_on(self) -> date | None:
        """The day the enquiry was concluded: of the case, else as a conversation says.

        Once the case itself says that it was concluded or goes on again, a day that an earlier
        conversation gave holds no longer.
        """
        said = (each.what for each in self.history.everything)
        if self.stage.concluded_on or any(isinstance(what, Concluded | Reopened) for what in said):
            return self.stage.concluded_on
        return newest(one.closing.concluded.on for one in self.conversations)

    def first_asked(self) -> Conversation | None:
        """The conversation in which they were first asked what they want."""
        return next((c for c in self.conversations if asked_code(c.outcomes) in ASKED), None)

    def days_since_raised(self, day: date | None) -> int | None:
        """Days from the concern to that day, never below nought."""
        if day is None or self.raised_on is None:
            return None
        return max(0, (day - self.raised_on).days)


def counted_case(
    stage: CaseStage, opened: Iterable[Opened], entries: Iterable[CaseEntry]
) -> CountedCase:
    """The case with its conversations as they were put right since, in order."""
    put_right = (corrected(one.conversation, one.amendments) for one in opened)
    history = CaseHistory(stage.id, tuple(entries))
    conversations = tuple(sorted(put_right, key=took_place_at))
    return CountedCase(stage, conversations, history, advocacy_work(conversations, [history]))


def newest(found: Iterable[Code | None]) -> Code | None:
    """The last that there is."""
    return next((code for code in reversed(list(found)) if code is not None), None)


def strongest(order: Sequence[Code], found: Iterable[Code]) -> Code | None:
    """The first of that order that there is."""
    there = list(found)
    return next((code for code in order if code in there), None)
