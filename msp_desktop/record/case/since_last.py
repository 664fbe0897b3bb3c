"""What changed since last time, a few sentences for each step.

Each sentence says only what the record and the case's events say, with its day.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from msp_desktop.practice.codes import GridMoment, GridView, PartName
from msp_desktop.record.case.actions import CaseAction
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, day_of, part_of
from msp_desktop.record.grid import Placement, latest
from msp_desktop.record.outcomes import Outcome, active_outcomes
from msp_desktop.record.part import day_at, has_text
from msp_desktop.record.story import decisions_over_time, in_order
from msp_desktop.sentences import date_in_words, joined, plural, translatable

LONGEST = 80
"""So many letters of somebody's words are enough to know them again."""


_WHOSE = {
    GridView.PERSON: translatable("Their own"),
    GridView.PRACTITIONER: translatable("The practitioner’s"),
}


def changes(
    conversations: Iterable[Conversation], states: Iterable[CaseState] = ()
) -> dict[PartName, tuple[str, ...]]:
    """For each part, what is new since the conversation before, in sentences; oldest first.

    Compared are the last conversation and the one before it, and what happened in the case since.
    """
    ordered, cases = in_order(conversations), tuple(states)
    if not ordered:
        return {}
    last = ordered[-1]
    before = ordered[-2] if len(ordered) > 1 else None
    found = {name: tuple(_of_part(name, before, last, cases)) for name in PartName}
    return {name: sentences or _nothing(name, before, last) for name, sentences in found.items()}


def _of_part(
    name: PartName, before: Conversation | None, last: Conversation, cases: tuple[CaseState, ...]
) -> Iterator[str]:
    if before is not None and name in _COMPARED:
        yield from _COMPARED[name](before, last)
    if name is PartName.ADVOCACY and has_text(last.advocacy.already):
        who = short_words(last.advocacy.already).rstrip(".")
        yield translatable("Their advocate: {name}. Keep the same one.", name=who)
    if name in _HAPPENED:
        for state in cases:
            yield from _HAPPENED[name](state, day_of(last))


def _nothing(name: PartName, before: Conversation | None, last: Conversation) -> tuple[str, ...]:
    """That nothing changed, where both say something; else when it was last spoken of."""
    said = part_of(last, name) != type(part_of(last, name))()
    day = date_in_words(day_of(last))
    if not said or name in {PartName.CLOSING, PartName.OPENING}:
        return ()
    if before is not None and part_of(before, name) == part_of(last, name):
        then = date_in_words(day_of(before))
        if then == day:
            return (translatable("Nothing changed here on {day}.", day=day),)
        return (translatable("Nothing changed here between {then} and {day}.", then=then, day=day),)
    return (translatable("You last spoke about this on {day}.", day=day),)


def _concern(before: Conversation, last: Conversation) -> Iterator[str]:
    day = date_in_words(day_of(last))
    fresh = [kind for kind in last.concern.types if kind not in before.concern.types]
    if fresh and before.concern.types:
        yield translatable("New on {day}: {kinds}.", day=day, kinds=joined(fresh))
    known = {account.id for account in before.concern.accounts}
    new = [one for one in last.concern.accounts if one.id not in known and has_text(one.words.text)]
    if new:
        words = short_words(new[-1].words.text)
        yield translatable("Said on {day}: “{words}”", day=day, words=words)


def _outcomes(before: Conversation, last: Conversation) -> Iterator[str]:
    day = date_in_words(day_of(last))
    known = {each.id: each for each in before.outcomes.items}
    wanted = active_outcomes(last.outcomes)
    for each in wanted:
        was = known.get(each.id)
        if was is None:
            words = short_words(each.words.text)
            yield translatable("New on {day}: “{words}”", day=day, words=words)
        elif was.words.text != each.words.text and has_text(was.words.text):
            yield translatable(
                "On {day} “{before}” became “{words}”",
                day=day,
                before=short_words(was.words.text),
                words=short_words(each.words.text),
            )
    for each in last.outcomes.items:
        if each.withdrawn is not None and _was_wanted(known.get(each.id)):
            words = short_words(each.words.text)
            yield translatable("No longer wanted since {day}: “{words}”", day=day, words=words)


def _was_wanted(outcome: Outcome | None) -> bool:
    return outcome is not None and outcome.withdrawn is None


def _grid(before: Conversation, last: Conversation) -> Iterator[str]:
    for who in GridView:
        was, now = (latest(one.grid, who, GridMoment.NOW) for one in (before, last))
        if was is not None and now is not None and was.point != now.point:
            yield _moved(was, now, before, last)


def _moved(was: Placement, now: Placement, before: Conversation, last: Conversation) -> str:
    return translatable(
        "{whose} mark went from safety {safety_was}, wellbeing {wellbeing_was} on {then} to "
        "safety {safety}, wellbeing {wellbeing} on {day}.",
        whose=_WHOSE[now.who],
        safety_was=was.point.safety,
        wellbeing_was=was.point.wellbeing,
        safety=now.point.safety,
        wellbeing=now.point.wellbeing,
        then=date_in_words(day_of(before)),
        day=date_in_words(day_of(last)),
    )


def _statements(before: Conversation, last: Conversation) -> Iterator[str]:
    known = {each.id: each.text for each in before.statements.own}
    for each in last.statements.own:
        if has_text(each.text) and known.get(each.id) != each.text:
            day, words = date_in_words(day_of(last)), short_words(each.text)
            yield translatable("New on {day}: “{words}”", day=day, words=words)


def _capacity(before: Conversation, last: Conversation) -> Iterator[str]:
    stories = decisions_over_time((before, last))
    for story in stories:
        made = [then for then in story.attempts if then.conversation == 2]
        if made and made[-1].attempt.result is not None:
            yield translatable(
                "Tried again on {day}: {decision}: {result}.",
                day=date_in_words(day_of(last)),
                decision=short_words(story.decision),
                result=made[-1].attempt.result,
            )


def _advocacy(before: Conversation, last: Conversation) -> Iterator[str]:
    was, now = before.advocacy, last.advocacy
    if now.offer is not None and now.offer != was.offer:
        day = date_in_words(day_of(last))
        yield translatable("Offered on {day}: {offer}.", day=day, offer=now.offer)


def _done_since(state: CaseState, last: date) -> Iterator[str]:
    for each in state.actions:
        if each.settled_on is not None and each.settled_on >= last and not each.is_open:
            yield _done(each, each.settled_on)
    late = len(state.open_actions)
    if late:
        yield plural("1 action is open.", "%n actions are open.", late)


def _done(each: CaseAction, on: date) -> str:
    what, day, came = short_words(each.action.what), date_in_words(on), short_words(each.result)
    if came:
        return translatable("Done on {day}: {what}: {came}.", day=day, what=what, came=came)
    return translatable("Done on {day}: {what}.", day=day, what=what)


def _replies_since(state: CaseState, last: date) -> Iterator[str]:
    for one in state.replies:
        on = one.what.on.on or day_at(one.at)
        if on >= last:
            yield translatable(
                "An answer came on {day} from {sender}: {decided}",
                day=date_in_words(on),
                sender=short_words(one.what.sender),
                decided=short_words(one.what.decided),
            )


def _contact_since(state: CaseState, last: date) -> Iterator[str]:
    for one in state.safe_contact:
        on = one.what.on.on or day_at(one.at)
        if on >= last:
            yield translatable(
                "How it is safe to reach them was changed on {day}.", day=date_in_words(on)
            )


_COMPARED: dict[PartName, Callable[[Conversation, Conversation], Iterator[str]]] = {
    PartName.CONCERN: _concern,
    PartName.OUTCOMES: _outcomes,
    PartName.STATEMENTS: _statements,
    PartName.CAPACITY: _capacity,
    PartName.ADVOCACY: _advocacy,
    PartName.GRID: _grid,
}
_HAPPENED: dict[PartName, Callable[[CaseState, date], Iterator[str]]] = {
    PartName.OPENING: _contact_since,
    PartName.PLAN: _done_since,
    PartName.SHARING: _replies_since,
}


def short_words(text: str) -> str:
    """As much of somebody's words as one line holds."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rsplit(' ', 1)[0]} …"
