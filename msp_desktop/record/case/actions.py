"""One list of actions over a case: who, what, by when, done or not, and what came of it.

An action is known by its item's id: one that a later conversation carries on is the same action,
as it is put there. What came of it since (`ActionSeen`) stands beside it; nothing is overwritten.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final
from uuid import UUID

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.events import ActionAdded, ActionSeen, Meeting
from msp_desktop.record.case.history import CaseHistory, Stated
from msp_desktop.record.conversation import Conversation, SaidOn, day_of
from msp_desktop.record.part import RecordPart, day_at, has_text
from msp_desktop.record.plan import Action
from msp_desktop.record.story import in_order

NEXT_CONVERSATION: Final = "next"
"""What an `ActionSeen` calls a plan's day to meet again, each plan its own."""

ACTIONS: Final = "plan.actions"
"""The place under which the actions of a plan stand, each by its id."""


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
        day = meeting.what.on.on or day_at(meeting.at)
        for action in meeting.what.actions:
            _take(found, action, day, entry=meeting.entry)
    for added in history.of(ActionAdded):
        _take(found, added.what.action, day_at(added.at), entry=added.entry)
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


def with_actions_seen(
    conversations: Iterable[Conversation], actions: Iterable[CaseAction]
) -> tuple[Conversation, ...]:
    """The conversations, each action done or not as was noted since, where it stands last.

    What was noted after a conversation is of its own day, and says so.
    """
    waiting = {each.action.id: each for each in actions if each.seen and each.done is not None}
    found: list[Conversation] = []
    for one in reversed(in_order(conversations)):
        here = [waiting.pop(action.id) for action in one.plan.actions if action.id in waiting]
        found.insert(0, _with_seen(one, {each.action.id: each for each in here}))
    return tuple(found)


def _with_seen(one: Conversation, known: Mapping[str, CaseAction]) -> Conversation:
    actions, days = [], []
    for action in one.plan.actions:
        seen = known.get(action.id)
        now = action if seen is None else action.but(done=seen.done, done_note=seen.result)
        if seen is not None and now != action:
            on = seen.settled_on or seen.agreed_on
            days.append(SaidOn(place=f"{ACTIONS}.{action.id}", on=on))
        actions.append(now)
    if not days:
        return one
    return one.but(plan=one.plan.but(actions=tuple(actions)), said_on=(*one.said_on, *days))


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
    last = max(group, key=lambda one: (one.what.on.on or day_at(one.at), one.entry))
    day = last.what.on.on or day_at(last.at)
    known = known.but(seen=group)
    if known.settled_on is not None and known.settled_on > day:
        return known
    return known.but(done=last.what.done, result=last.what.result, settled_on=day)
