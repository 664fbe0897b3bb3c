"""A case's conversations as one record: what the papers of a case are laid out from.

It is made of what a reader may see of each conversation, so it can hold no more.
What was said once is there once (by its id), as it was said last, with how it was put before; what
belongs to its day (an attempt at a decision, an answer about sharing, a mark) has that day.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeVar

from msp_desktop.practice.codes import Answer, GridView, PartName
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.case.actions import ACTIONS
from msp_desktop.record.case.safe_ways import with_safe_ways
from msp_desktop.record.case.whose_views import WITH_VIEWS, authored_items
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import (
    Authored,
    Conversation,
    SaidOn,
    day_of,
    part_of,
    took_place_at,
    view_by,
)
from msp_desktop.record.grid import Grid, GridOption, Placement
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcome, Outcomes, PreviousWording
from msp_desktop.record.part import RecordPart, SpokenDate, has_text, plain_name
from msp_desktop.record.plan import Action, Plan
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.story import (
    DatedSharing,
    DecisionStory,
    OutcomeStory,
    decisions_over_time,
    in_order,
    options_over_time,
    outcomes_over_time,
    placements_over_time,
    sharing_over_time,
)
from msp_desktop.sentences import date_in_words

P = TypeVar("P", bound=RecordPart)


def merged(conversations: Iterable[Conversation]) -> Conversation:
    """The conversations of one case as one record, under the newest one's id and practitioner.

    Raises:
        ValueError: if there is none.
    """
    ordered = in_order(conversations)
    if not ordered:
        raise ValueError("there is no conversation to read from")
    if len(ordered) == 1:
        return ordered[0]
    newest = ordered[-1]
    opened = _opening(ordered)
    return newest.but(
        opening=opened.opening,
        said_on=(*opened.said_on, *_said_on(ordered)),
        person=_newest(ordered, lambda one: one.person),
        concern=_concern(ordered),
        outcomes=_outcomes(ordered),
        statements=_newest(ordered, lambda one: one.statements),
        capacity=_capacity(ordered),
        advocacy=_newest(ordered, lambda one: one.advocacy),
        grid=_grid(ordered),
        plan=_plan(ordered),
        sharing=_sharing(ordered),
        closing=_newest(ordered, lambda one: one.closing),
        authored=tuple(_authored(ordered)),
        left_out=tuple(dict.fromkeys(key for one in ordered for key in one.left_out)),
        corrected=tuple(dict.fromkeys(key for one in ordered for key in one.corrected)),
    )


def _newest(conversations: tuple[Conversation, ...], part: Callable[[Conversation], P]) -> P:
    """The part as the newest conversation that says anything in it has it."""
    return part(_newest_with(conversations, part))


def _newest_with(
    conversations: tuple[Conversation, ...], part: Callable[[Conversation], RecordPart]
) -> Conversation:
    """The newest conversation that says anything in the part, else the newest."""
    return next(
        (one for one in reversed(conversations) if part(one) != type(part(one))()),
        conversations[-1],
    )


def _source_of(conversations: tuple[Conversation, ...], name: PartName) -> Conversation:
    """The conversation that the part of that name is from."""
    return _newest_with(conversations, lambda one: part_of(one, name))


def _said_on(conversations: tuple[Conversation, ...]) -> Iterator[SaidOn]:
    """The day of each part, account and outcome that the newest conversation does not hold."""
    newest = conversations[-1]
    for name in _DATED:
        source = _source_of(conversations, name)
        if source is not newest:
            yield SaidOn(place=name.value, on=day_of(source))
    for one in conversations[:-1]:
        yield from (each for each in one.said_on if each.place.startswith(f"{ACTIONS}."))
    for place, item in _DATED_ITEMS.items():
        last = {each.id: one for one in conversations for each in item(one)}
        for item_id, source in last.items():
            if source is not newest:
                yield SaidOn(place=f"{place}.{item_id}", on=day_of(source))


_DATED = (
    PartName.CONCERN,
    PartName.STATEMENTS,
    PartName.CAPACITY,
    PartName.ADVOCACY,
    PartName.GRID,
    PartName.PLAN,
    PartName.CLOSING,
)
"""Parts that are of their day; the others are gone through item by item, or say it themselves."""

_DATED_ITEMS: dict[str, Callable[[Conversation], tuple[Account | Outcome, ...]]] = {
    "concern.accounts": lambda one: one.concern.accounts,
    "outcomes.items": lambda one: one.outcomes.items,
}


def _opening(conversations: tuple[Conversation, ...]) -> Conversation:
    """The newest conversation; what helps, and how to reach them, as said last, in its opening.

    Whether it is safe to talk, and whether somebody is in danger, is so on its day alone.
    """
    newest = conversations[-1]
    helps = next(
        (one.opening for one in reversed(conversations) if _says_what_helps(one.opening)), None
    )
    if helps is not None:
        found = {name: getattr(helps, name) for name in _HELPS if not getattr(newest.opening, name)}
        newest = newest.but(opening=newest.opening.but(**found))
    return with_safe_ways(newest, conversations[:-1])


_HELPS = ("language", "needs", "needs_note", "support_person", "interpreter")


def _says_what_helps(opening: Opening) -> bool:
    return any(getattr(opening, name) for name in _HELPS)


def _concern(conversations: tuple[Conversation, ...]) -> Concern:
    accounts: dict[str, Account] = {}
    for one in conversations:
        accounts |= {account.id: account for account in one.concern.accounts}
    return _newest(conversations, lambda one: one.concern).but(accounts=tuple(accounts.values()))


def _outcomes(conversations: tuple[Conversation, ...]) -> Outcomes:
    newest = _newest(conversations, lambda one: one.outcomes)
    items = tuple(_outcome(story) for story in outcomes_over_time(conversations))
    unwanted = {no.id: no for one in conversations for no in one.outcomes.not_wanted}
    kept = {outcome.id for outcome in items}
    conflicts = tuple(tie for tie in newest.ties if {tie.first, tie.second} <= kept)
    return newest.but(items=items, not_wanted=tuple(unwanted.values()), ties=conflicts)


def _outcome(story: OutcomeStory) -> Outcome:
    earlier = tuple(
        PreviousWording(words=each.words, until=each.until, reason=each.reason)
        for each in story.versions
        if each.until is not None
    )
    return story.outcome.but(earlier=earlier)


def _capacity(conversations: tuple[Conversation, ...]) -> Capacity:
    newest = _newest(conversations, lambda one: one.capacity)
    doubts = [one.capacity.doubt for one in conversations if one.capacity.doubt is not None]
    return newest.but(
        doubt=Answer.YES if Answer.YES in doubts else newest.doubt,
        decisions=tuple(
            _decision(conversations, story) for story in decisions_over_time(conversations)
        ),
    )


def _decision(conversations: tuple[Conversation, ...], story: DecisionStory) -> NamedDecision:
    """The decision as it was put last, with every attempt, and what was seen on which day."""
    there = [
        (day_of(one), decision)
        for one in conversations
        for decision in one.capacity.decisions
        if decision.id == story.id or plain_name(decision.decision) == plain_name(story.decision)
    ]
    last = there[-1][1]
    return last.but(
        attempts=tuple(
            _dated(then.attempt, day_of(conversations[then.conversation - 1]))
            for then in story.attempts
        ),
        words_and_actions=_by_day((day, each.words_and_actions) for day, each in there),
        best_interests=story.best_interests,
    )


def _dated(attempt: Attempt, day: date) -> Attempt:
    if attempt.when.on is not None or has_text(attempt.when.said):
        return attempt
    return attempt.but(when=SpokenDate(on=day))


def _by_day(noted: Iterable[tuple[date, str]]) -> str:
    """What was noted, each once, with its day where it was noted on more than one."""
    said: dict[str, date] = {}
    for day, words in noted:
        if has_text(words):
            said.setdefault(words.strip(), day)
    if len(said) < 2:
        return next(iter(said), "")
    return "\n".join(f"{date_in_words(day)}: {words}" for words, day in said.items())


def _authored(conversations: tuple[Conversation, ...]) -> Iterator[Authored]:
    """Whose view stands in each part and mark that somebody else than the newest one wrote."""
    newest = conversations[-1]
    main = newest.practitioner.name.strip()
    for name in PartName:
        if name is PartName.GRID:
            yield from authored_items(conversations, name, main, _decided)
            continue
        source = _source_of(conversations, name)
        yield from (
            each
            for each in source.authored
            if each.place.startswith(f"{name}.") and not each.place.startswith(WITH_VIEWS)
        )
        by = source.practitioner.name.strip()
        if by != main:
            yield Authored(place=name.value, by=by)
        yield from authored_items(conversations, name, by, _decided)
    for mark_id, (mark, one) in _marks(conversations).items():
        by = view_by(one, f"grid.placements.{mark.id}")
        if mark.who is GridView.PRACTITIONER and by != main:
            yield Authored(place=f"grid.placements.{mark_id}", by=by)


def _decided(conversations: tuple[Conversation, ...]) -> Iterator[tuple[str, SharingDecision, int]]:
    for name, (_, then) in _decisions(conversations).items():
        yield name, then.decision, then.conversation - 1


def _grid(conversations: tuple[Conversation, ...]) -> Grid:
    options: tuple[GridOption, ...] = tuple(
        each.option for each in options_over_time(conversations)
    )
    marks = tuple(
        mark.but(id=name, at=took_place_at(of)) if of.took_place.on.on else mark.but(id=name)
        for name, (mark, of) in _marks(conversations).items()
    )
    return _newest(conversations, lambda one: one.grid).but(placements=marks, options=options)


def _marks(conversations: tuple[Conversation, ...]) -> dict[str, tuple[Placement, Conversation]]:
    """Every mark and the conversation it was placed in, each under a name of its own."""
    found: dict[str, tuple[Placement, Conversation]] = {}
    for each in placements_over_time(conversations):
        mark, of = each.placement, conversations[each.conversation - 1]
        found[_free(mark.id, found, took_place_at(of).isoformat())] = (mark, of)
    return found


def _plan(conversations: tuple[Conversation, ...]) -> Plan:
    actions: dict[str, Action] = {}
    for one in conversations:
        actions |= {action.id: action for action in one.plan.actions}
    return _newest(conversations, lambda one: one.plan).but(actions=tuple(actions.values()))


def _sharing(conversations: tuple[Conversation, ...]) -> Sharing:
    newest = _newest(conversations, lambda one: one.sharing)
    return newest.but(
        decisions=tuple(each.but(id=name) for name, (each, _) in _decisions(conversations).items())
    )


def _decisions(
    conversations: tuple[Conversation, ...],
) -> dict[str, tuple[SharingDecision, DatedSharing]]:
    """Every decision with its day, each under a name of its own, and as it was put."""
    found: dict[str, tuple[SharingDecision, DatedSharing]] = {}
    for then in sharing_over_time(conversations):
        day = day_of(conversations[then.conversation - 1])
        decision = then.decision
        if decision.decided.on is None and not has_text(decision.decided.said):
            decision = decision.but(decided=SpokenDate(on=day))
        found[_free(decision.id, found, day.isoformat())] = (decision, then)
    return found


def _free(name: str, taken: Iterable[str], seed: str) -> str:
    """The item's own id, or another one made from it where something else stands under it."""
    if name not in taken:
        return name
    return hashlib.sha256(f"{name} {seed}".encode()).hexdigest()[:12]
