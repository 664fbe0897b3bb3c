"""One list of actions over a case: who, what, by when, done or not, and what came of it.

An action is known by its item's id: one that a later conversation carries on is the same action,
as it is put there. What came of it since (`ActionSeen`) stands beside it; nothing is overwritten.
"""

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.events import ActionAdded, ActionSeen, Meeting
from msp_desktop.record.case.history import CaseHistory, Stated
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.plan import Action
from msp_desktop.record.story import in_order

NEXT_CONVERSATION: Final = "next"
"""What an `ActionSeen` calls a plan's day to meet again, each plan its own."""


def seen_of(what: ActionSeen) -> tuple[str, UUID | None]:
    """What was seen to: an action by its id in whichever plan it stands, or one plan's next day."""
    return what.action, what.conversation if what.action == NEXT_CONVERSATION else None


class CaseAction(RecordPart):
    """One action as it stands.

    `agreed_on` is the day it was first agreed; `conversation` or `entry` is where. `seen` is what
    was noted of it since, the standing answers only; `differ` is whether they contradict each
    other. `done` and `result` are what counts now, `settled_on` since when.
    """

    action: Action
    agreed_on: date
    conversation: UUID | None = None
    entry: str = ""
    seen: tuple[Stated[ActionSeen], ...] = ()
    done: Answer | None = None
    result: str = ""
    settled_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is not known to be done."""
        return self.done is not Answer.YES

    @property
    def differ(self) -> bool:
        """Whether two people noted different ends of it without knowing of each other."""
        return len({one.what.done for one in self.seen}) > 1


def actions_over_time(
    conversations: Iterable[Conversation], history: CaseHistory
) -> tuple[CaseAction, ...]:
    """Every action of the case, in the order they were agreed."""
    found: dict[str, CaseAction] = {}
    for conversation in in_order(conversations):
        day = day_of(conversation)
        for action in conversation.plan.actions:
            if has_text(action.what):
                _take(found, action, day, conversation=conversation.id)
    for meeting in history.of(Meeting):
        day = meeting.what.on.on or meeting.at.date()
        for action in meeting.what.actions:
            _take(found, action, day, entry=meeting.entry)
    for added in history.of(ActionAdded):
        _take(found, added.what.action, added.at.date(), entry=added.entry)
    seen = history.standing_by(history.of(ActionSeen), seen_of)
    for group in seen:
        name = group[0].what.action
        if name in found:
            found[name] = _seen(found[name], group)
    return tuple(sorted(found.values(), key=lambda one: (one.agreed_on, one.action.id)))


def open_actions(actions: Iterable[CaseAction]) -> tuple[CaseAction, ...]:
    """Those that are not done, the first due first; those without a day last."""
    left = [one for one in actions if one.is_open]
    return tuple(sorted(left, key=lambda one: (one.action.when.on or date.max, one.agreed_on)))


def _take(
    found: dict[str, CaseAction],
    action: Action,
    day: date,
    *,
    conversation: UUID | None = None,
    entry: str = "",
) -> None:
    known = found.get(action.id)
    if known is None:
        known = CaseAction(action=action, agreed_on=day, conversation=conversation, entry=entry)
    known = known.but(action=action)
    if action.done is not None and (known.done, known.result) != (action.done, action.done_note):
        known = known.but(done=action.done, result=action.done_note, settled_on=day)
    found[action.id] = known


def _seen(known: CaseAction, group: tuple[Stated[ActionSeen], ...]) -> CaseAction:
    last = max(group, key=lambda one: (one.what.on.on or one.at.date(), one.entry))
    day = last.what.on.on or last.at.date()
    known = known.but(seen=group)
    if known.settled_on is not None and known.settled_on > day:
        return known
    return known.but(done=last.what.done, result=last.what.result, settled_on=day)
