"""What is new, changed, withdrawn or done in the lists of a record, between two papers of a case.

Each list is gone through item by item, as its items know each other again over conversations: by
their id, a decision on capacity by its name.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from msp_desktop.practice.codes import Achieved, Answer, GridView, PartName
from msp_desktop.record.capacity import NamedDecision
from msp_desktop.record.case.actions import ACTIONS
from msp_desktop.record.case.since_last import short_words
from msp_desktop.record.closing import OutcomeView, view_of
from msp_desktop.record.concern import Account
from msp_desktop.record.conversation import (
    Conversation,
    day_of,
    part_of,
    said_at,
    said_before,
    view_by,
)
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import day_at, has_text, item_by_id, plain_name
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.statements import OwnStatement
from msp_desktop.record.story import decisions_over_time
from msp_desktop.review.comparison.changes import (
    Change,
    changed,
    done,
    new,
    quoted_words,
    taken_back,
    withdrawn,
)
from msp_desktop.sentences import joined, translatable

Worded = TypeVar("Worded", Account, Outcome, OwnStatement)

LISTS = (
    "concern.accounts",
    "concern.types",
    "outcomes.items",
    "statements.own",
    "capacity.decisions",
    "grid.placements",
    "grid.options",
    "plan.actions",
    "sharing.decisions",
    "closing.outcomes",
)
"""What is gone through here; every other piece is compared by itself."""


@dataclass(frozen=True, slots=True)
class TwoPapers:
    """The record of an earlier paper and of a later one; `chapters` are the later one's own."""

    before: Conversation
    after: Conversation
    chapters: tuple[Conversation, ...]

    def since(self, place: str, name: str, says: Callable[[Any], object], now: object) -> date:
        """The day of the first conversation whose item of that name, in that list, says so."""
        part, _, field = place.partition(".")
        for one in self.chapters:
            items = getattr(part_of(one, PartName(part)), field)
            if any(name in {getattr(i, "id", ""), _about(i)} and says(i) == now for i in items):
                return day_of(one)
        return day_of(self.chapters[-1])


def changed_items(papers: TwoPapers) -> Iterator[Change]:
    """Every change in those lists, in the record's order."""
    for part in (_concern, _outcomes, _own, _capacity, _marks, _options, _actions, _sharing):
        yield from part(papers)
    yield from _how_far(papers)


def _concern(papers: TwoPapers) -> Iterator[Change]:
    for each in papers.after.concern.accounts:
        was = item_by_id(papers.before.concern.accounts, each.id)
        on = papers.since("concern.accounts", each.id, _words, each.words.text)
        yield from _said(PartName.CONCERN, "what was said", was, each, _words, on)
    for kind in papers.after.concern.types:
        if kind not in papers.before.concern.types:
            there = (one for one in papers.chapters if kind in one.concern.types)
            yield new(PartName.CONCERN, kind, day_of(next(there, papers.chapters[-1])))


def _outcomes(papers: TwoPapers) -> Iterator[Change]:
    for each in papers.after.outcomes.items:
        was = item_by_id(papers.before.outcomes.items, each.id)
        on = papers.since("outcomes.items", each.id, _words, each.words.text)
        yield from _said(PartName.OUTCOMES, "what they want", was, each, _words, on)
        gone = each.withdrawn
        if gone is not None and (was is None or was.withdrawn is None):
            since = day_at(said_at(papers.after, gone.at))
            yield withdrawn(PartName.OUTCOMES, quoted_words(each.words.text), since)


def _own(papers: TwoPapers) -> Iterator[Change]:
    for each in papers.after.statements.own:
        was = item_by_id(papers.before.statements.own, each.id)
        on = papers.since("statements.own", each.id, _text, each.text)
        yield from _said(PartName.STATEMENTS, "a sentence of their own", was, each, _text, on)


def _said(
    part: PartName,
    title: str,
    was: Worded | None,
    now: Worded,
    says: Callable[[Worded], str],
    on: date,
) -> Iterator[Change]:
    """Somebody's words that are new, or put otherwise."""
    text = says(now)
    if was is None and has_text(text):
        yield new(part, quoted_words(text), on)
    elif was is not None and says(was) != text:
        yield changed(part, title, *_both(says(was), text), on)


def _words(item: Account | Outcome) -> str:
    return item.words.text


def _text(item: OwnStatement) -> str:
    return item.text


def _capacity(papers: TwoPapers) -> Iterator[Change]:
    before = {plain_name(s.decision): s for s in decisions_over_time((papers.before,))}
    for story in decisions_over_time(papers.chapters):
        was = before.get(plain_name(story.decision))
        known = {then.attempt.id for then in was.attempts} if was else set()
        fresh = [then for then in story.attempts if then.attempt.id not in known]
        for then in fresh:
            what = translatable("an attempt at “{decision}”", decision=short_words(story.decision))
            if then.attempt.result is not None:
                what = translatable("{what}: {result}", what=what, result=then.attempt.result)
            on = day_of(papers.chapters[then.conversation - 1])
            yield new(PartName.CAPACITY, what, on)
        if was is None and not fresh:
            on = day_of(papers.chapters[story.last_in - 1])
            yield new(PartName.CAPACITY, quoted_words(story.decision), on)
        best = story.best_interests.decision
        then_said = was.best_interests.decision if was else ""
        if best != then_said:
            on = papers.since("capacity.decisions", story.id, _best, best)
            title = "what is in their best interests"
            yield changed(PartName.CAPACITY, title, *_both(then_said, best), on)


def _best(decision: NamedDecision) -> str:
    return decision.best_interests.decision


def _marks(papers: TwoPapers) -> Iterator[Change]:
    known = {(mark.who, mark.moment, mark.point, mark.at) for mark in papers.before.grid.placements}
    for mark in papers.after.grid.placements:
        if (mark.who, mark.moment, mark.point, mark.at) in known:
            continue
        theirs = mark.who is GridView.PERSON
        whose = "" if theirs else view_by(papers.after, f"grid.placements.{mark.id}")
        what = translatable(
            "their own mark ({moment}): safety {safety}, wellbeing {wellbeing}"
            if theirs
            else "the mark of {whose} ({moment}): safety {safety}, wellbeing {wellbeing}",
            whose=whose,
            moment=mark.moment,
            safety=mark.point.safety,
            wellbeing=mark.point.wellbeing,
        )
        yield new(PartName.GRID, what, day_at(said_at(papers.after, mark.at)))


def _options(papers: TwoPapers) -> Iterator[Change]:
    for each in papers.after.grid.options:
        was = item_by_id(papers.before.grid.options, each.id)
        if not has_text(each.what):
            continue
        if was is None:
            on = papers.since("grid.options", each.id, bool, now=True)
            what = translatable("an option: {what}", what=quoted_words(each.what))
            yield new(PartName.GRID, what, on)
        if each.chosen and (was is None or not was.chosen):
            on = papers.since("grid.options", each.id, lambda option: option.chosen, now=True)
            what = translatable("chosen: {what}", what=quoted_words(each.what))
            yield new(PartName.GRID, what, on)


def _actions(papers: TwoPapers) -> Iterator[Change]:
    for each in papers.after.plan.actions:
        was = item_by_id(papers.before.plan.actions, each.id)
        if not has_text(each.what):
            continue
        on = papers.since(ACTIONS, each.id, _action, _action(each))
        if was is None:
            yield new(PartName.PLAN, _action(each), on)
        elif _action(was) != _action(each):
            yield changed(PartName.PLAN, "an action", *_both(_action(was), _action(each)), on)
        if _ended(each) != (None, "") and (was is None or _ended(was) != _ended(each)):
            on = said_before(papers.after, f"{ACTIONS}.{each.id}") or papers.since(
                ACTIONS, each.id, _ended, _ended(each)
            )
            is_done = each.done is Answer.YES
            yield done(PartName.PLAN, each.what, each.done_note, on, is_done=is_done)


def _ended(each: Action) -> tuple[Answer | None, str]:
    return each.done, each.done_note


def _action(each: Action) -> str:
    when = each.when.said.strip() or (each.when.on.isoformat() if each.when.on else "")
    return ", ".join(filter(None, (each.what.strip(), each.who.strip(), when)))


def _sharing(papers: TwoPapers) -> Iterator[Change]:
    before = papers.before.sharing.decisions
    for each in papers.after.sharing.decisions:
        if each in before or each == SharingDecision(id=each.id):
            continue
        was = item_by_id(before, each.id)
        on = each.decided.on or papers.since("sharing.decisions", each.id, bool, now=True)
        name = each.name.strip() or each.recipient or ""
        if each.withdrawn is Answer.YES and (was is None or was.withdrawn is not Answer.YES):
            yield taken_back(PartName.SHARING, _shared(name, each), each.withdrawn_on.on or on)
        elif was is not None and was.agreement == each.agreement:
            yield new(PartName.SHARING, translatable("more on sharing with {name}", name=name), on)
        else:
            yield new(PartName.SHARING, _shared(name, each), on)


def _shared(name: str, each: SharingDecision) -> str:
    if each.agreement is None:
        return translatable("sharing with {name}", name=name)
    return translatable("sharing with {name}: {agreement}", name=name, agreement=each.agreement)


def _how_far(papers: TwoPapers) -> Iterator[Change]:
    for each in papers.after.closing.outcomes:
        was = view_of(papers.before.closing, each.outcome)
        if _views(each) == _views(was):
            continue
        outcome = item_by_id(papers.after.outcomes.items, each.outcome)
        what = quoted_words(outcome.words.text) if outcome is not None else "an outcome"
        on = papers.since("closing.outcomes", each.outcome, _views, _views(each))
        codes = (
            ("in their view {far}", each.person),
            ("in the practitioner’s view {far}", each.practitioner),
        )
        said = joined(translatable(words, far=far) for words, far in codes if far is not None)
        yield new(PartName.CLOSING, translatable("{what}: {said}", what=what, said=said), on)


def _views(view: OutcomeView) -> tuple[Achieved | None, Achieved | None, str]:
    return view.person, view.practitioner, view.words


def _about(item: object) -> str:
    return str(getattr(item, "outcome", ""))


def _both(was: str, now: str) -> tuple[str, str]:
    before, after = (quoted_words(text) if has_text(text) else "" for text in (was, now))
    return before, after
