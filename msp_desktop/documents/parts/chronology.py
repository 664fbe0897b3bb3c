"""The chronology: what took place, day by day, with where it was noted and by whom.

Every conversation tells what was new in it: what was said, wanted, placed, found, decided and done.
Between them stand amendments and what happened in the case.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.parts.case_events import event_block
from msp_desktop.documents.parts.opening import when_and_by_whom
from msp_desktop.documents.parts.reader_copy import (
    ReaderCopy,
    Sources,
    date_text,
    due_text,
    join_sentences,
    quoted,
    with_english,
    with_label,
    within_sentence,
)
from msp_desktop.documents.parts.sharing import grounds_in_words, told_in_full
from msp_desktop.pdf.blocks import Block, Bullets, Heading, Paragraph, QuoteBlock, ViewBlock
from msp_desktop.practice.codes import Answer, GridMoment, GridView, SaidBy
from msp_desktop.questions.own_words import all_words
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.capacity import Attempt
from msp_desktop.record.case.events import CaseEvent
from msp_desktop.record.conversation import Conversation, day_of, had_by, took_place_at, view_by
from msp_desktop.record.grid import person_says, reason_for
from msp_desktop.record.outcomes import active_outcomes
from msp_desktop.record.part import SpokenWords, day_at, has_text
from msp_desktop.record.sharing import (
    SharingDecision,
    may_be_withdrawn,
    restriction,
    restriction_label,
    without_agreement,
)
from msp_desktop.sentences import capitalised, date_in_words

SOURCES: Sources = ()


class _Occasion(NamedTuple):
    """One heading of the chronology; `place` puts those of one day in order."""

    day: date
    place: tuple[int, str]
    title: str
    blocks: tuple[Block, ...]


def blocks(copy: ReaderCopy) -> tuple[Block, ...]:
    """The whole chronology; empty where nothing of it is for this reader."""
    occasions = sorted(_occasions(copy), key=lambda one: (one.day, one.place))
    if not occasions:
        return ()
    found = [Heading(1, "What took place, in order")]
    return (
        *found,
        *(
            block
            for one in occasions
            for block in (Heading(2, f"{date_in_words(one.day)}: {one.title}"), *one.blocks)
        ),
    )


def _occasions(copy: ReaderCopy) -> Iterator[_Occasion]:
    before: list[Conversation] = []
    for number, one in enumerate(copy.chapters, 1):
        who = had_by(one) or "the practitioner"
        place = (0, f"{took_place_at(one).isoformat()} {number:04}")
        blocks = [Paragraph(join_sentences(*when_and_by_whom(one))), *_in_blocks(copy, one, before)]
        blocks += _also_said(copy, one, blocks, before)
        yield _Occasion(day_of(one), place, f"conversation {number}, {who}", tuple(blocks))
        before.append(one)
    for each in copy.amendments:
        yield _Occasion(day_at(each.at), (1, each.at.isoformat()), _amended(each), _words_of(each))
    for event in copy.events:
        event_blocks = event_block(event)
        if event_blocks is not None:
            day, title, what = event_blocks
            yield _Occasion(day, (2, event.at.isoformat()), title, _of_event(event, what))


def _also_said(
    copy: ReaderCopy, one: Conversation, blocks: list[Block], before: list[Conversation]
) -> tuple[Block, ...]:
    """What else was said in this conversation, in their words, each with where it was asked."""
    printed = "\n".join(str(block) for block in blocks)
    earlier = {passage.text for past in before for passage in all_words(past)}
    return copy.quotes(
        (
            SpokenWords(text=each.text, in_english=each.in_english, said_by=each.said_by),
            ", ".join(filter(None, (TITLES[each.part], each.asked))),
        )
        for each in all_words(one)
        if each.text not in earlier and each.text.strip() not in printed
    )


def _of_event(event: CaseEvent, what: tuple[Block, ...]) -> tuple[Block, ...]:
    by = event.by.name.strip() or "the practitioner"
    return (*what, Paragraph(f"Noted by {by}, {date_in_words(day_at(event.at))}."))


def _amended(each: Amendment) -> str:
    return f"an amendment, {each.practitioner.name.strip() or 'the practitioner'}"


def _words_of(each: Amendment) -> tuple[Block, ...]:
    return (ViewBlock(join_sentences(each.what, with_label("Why", each.why)), _name_of(each)),)


def _name_of(each: Amendment) -> str:
    return each.practitioner.name.strip() or "the practitioner"


def _in_blocks(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[Block]:
    known = {account.id for earlier in before for account in earlier.concern.accounts}
    for account in one.concern.accounts:
        if account.id not in known and has_text(account.words.text):
            who = copy.who_said(account.words)
            yield QuoteBlock(with_english(account.words), who[:1].upper() + who[1:])
    if has_text(one.concern.observed):
        yield ViewBlock(one.concern.observed.strip(), view_by(one, "concern.observed"))
    lines = [
        *_wanted(copy, one, before),
        *_not_wanted(copy, one, before),
        *_statements(copy, one, before),
        *_marks(copy, one, before),
        *_decisions(one, before),
        *_options(copy, one, before),
        *_shared(copy, one, before),
        *_actions(one, before),
        *_looked_back(copy, one),
    ]
    if lines:
        yield Bullets(tuple(lines))


def _wanted(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[str]:
    """What is wanted, by whom: what staff would like is not what the person wants."""
    earlier = {o.id: o for past in before for o in past.outcomes.items}
    now = active_outcomes(one.outcomes)
    fresh = [o for o in now if o.id not in earlier or earlier[o.id].words != o.words]
    for outcome in fresh:
        was = earlier.get(outcome.id)
        staff = outcome.words.said_by is SaidBy.STAFF
        label = "Staff would like" if staff else "Wants" if was is None else "Now put as"
        yield with_label(label, quoted(outcome.words) if staff else copy.spoken(outcome.words))
    for outcome in one.outcomes.items:
        was = earlier.get(outcome.id)
        if outcome.withdrawn is not None and (was is None or was.withdrawn is None):
            yield with_label("No longer wanted", copy.spoken(outcome.words))
    asked = fresh or one.outcomes.asked is not None or not before
    last = _last_asked(before)
    if not asked and last is not None:
        yield f"What is wanted: not asked again; asked on {date_in_words(last)}"


def _not_wanted(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[str]:
    """What is to be kept away from them: under what is wanted it would say the contrary."""
    known = {each.words for past in before for each in past.outcomes.not_wanted}
    for each in one.outcomes.not_wanted:
        if each.words not in known and has_text(each.words.text):
            yield with_label("Not wanted", copy.spoken(each.words))


def _statements(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[str]:
    """Statements of their own, and what they said to a principle with how true they find it."""
    known = {each.text for past in before for each in past.statements.own}
    for own in one.statements.own:
        if own.text not in known and has_text(own.text):
            said = SpokenWords(text=own.text, in_english=own.in_english, said_by=own.said_by)
            yield join_sentences(
                with_label("Their own statement", copy.spoken(said)),
                "Agreed" if own.agreed else "Not agreed yet",
            )
    answered = {each for past in before for each in past.statements.principles}
    for answer in one.statements.principles:
        if answer not in answered and has_text(answer.words):
            said = SpokenWords(
                text=answer.words, in_english=answer.in_english, said_by=answer.said_by
            )
            how_true = answer.answer.value if answer.answer else ""
            label = ", ".join(filter(None, (f"On {answer.principle.value.lower()}", how_true)))
            yield with_label(label, copy.spoken(said))


def _last_asked(before: list[Conversation]) -> date | None:
    seen: dict[str, SpokenWords] = {}
    last: date | None = None
    for past in before:
        words = {o.id: o.words for o in past.outcomes.items}
        if past.outcomes.asked is not None or any(seen.get(i) != w for i, w in words.items()):
            last = day_of(past)
        seen |= words
    return last


def _marks(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[str]:
    known = {(p.id, p.point) for past in before for p in past.grid.placements}
    for mark in one.grid.placements:
        if (mark.id, mark.point) in known:
            continue
        own = mark.who is GridView.PERSON
        who = copy.person if own else view_by(one, f"grid.placements.{mark.id}")
        when = "" if mark.moment is GridMoment.NOW else f" ({mark.moment.value})"
        place = f"safety {mark.point.safety}, wellbeing {mark.point.wellbeing} of 100"
        yield join_sentences(
            f"Placed by {who}{when}: {place}",
            copy.spoken(reason_for(mark)),
        )


def _decisions(one: Conversation, before: list[Conversation]) -> Iterator[str]:
    known = {
        attempt.id: attempt
        for past in before
        for decision in past.capacity.decisions
        for attempt in decision.attempts
    }
    for decision in one.capacity.decisions:
        for attempt in decision.attempts:
            fresh = known.get(attempt.id) != attempt and attempt != Attempt(id=attempt.id)
            if fresh:
                yield join_sentences(
                    f"Decision: {decision.decision.strip() or 'not named'}",
                    _when_looked_at(attempt, one),
                    with_label("Help", attempt.help_given),
                    with_label("Can the person", _abilities(attempt)),
                    with_label("Result", attempt.result.value if attempt.result else ""),
                    attempt.result_words,
                    with_label("Concluded by", ", ".join(_concluded_by(attempt))),
                )
        if has_text(decision.words_and_actions):
            yield with_label("Words and actions", decision.words_and_actions)


def _when_looked_at(attempt: Attempt, one: Conversation) -> str:
    """The attempt's own day, where it is not that of the conversation it was noted in."""
    return "" if attempt.when.on == day_of(one) else with_label("When", date_text(attempt.when))


def _concluded_by(attempt: Attempt) -> list[str]:
    who = (attempt.concluded_by, attempt.concluded_role)
    return [each.strip() for each in who if has_text(each)]


def _abilities(attempt: Attempt) -> str:
    return "; ".join(
        f"{found.ability.value}: {found.answer.value}"
        + (f" ({found.evidence.strip()})" if has_text(found.evidence) else "")
        for found in attempt.abilities
        if found.answer is not None
    )


def _options(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[str]:
    known = {option.id: option for past in before for option in past.grid.options}
    for option in one.grid.options:
        if known.get(option.id) == option or not has_text(option.what):
            continue
        yield join_sentences(
            with_label("Option", option.what),
            "Chosen" if option.chosen else "",
            with_label("What they say", copy.spoken(person_says(option))),
        )


def _shared(copy: ReaderCopy, one: Conversation, before: list[Conversation]) -> Iterator[str]:
    """What they say to it; where it was shared all the same, that too, on what, and if told."""
    known = {decision for past in before for decision in past.sharing.decisions}
    for decision in one.sharing.decisions:
        if decision in known or decision.agreement is None:
            continue
        whom = decision.name.strip() or (
            copy.pack.label(decision.recipient) if decision.recipient else "somebody not named"
        )
        yield join_sentences(
            f"Sharing with {within_sentence(whom)}: {_answer(decision)}",
            with_label(restriction_label(decision), restriction(decision)),
            *_all_the_same(copy, one, decision),
        )


def _answer(decision: SharingDecision) -> str:
    """What they say to it; an agreement that was taken back is none."""
    if may_be_withdrawn(decision):
        return f"{decision.agreement}; not known whether withdrawn"
    if decision.withdrawn is not Answer.YES or decision.agreement is None:
        return decision.agreement.value if decision.agreement else ""
    on = date_text(decision.withdrawn_on)
    return f"{decision.agreement.value}; withdrawn" + (f" {on}" if on else "")


def _all_the_same(
    copy: ReaderCopy, one: Conversation, decision: SharingDecision
) -> tuple[str, ...]:
    if not without_agreement(decision):
        return ()
    return (
        "Shared without agreement",
        with_label("Grounds", grounds_in_words(decision, one.concern)),
        decision.grounds_words,
        with_label("Told", told_in_full(copy, decision)),
    )


def _actions(one: Conversation, before: list[Conversation]) -> Iterator[str]:
    known = {action.id: action for past in before for action in past.plan.actions}
    for action in one.plan.actions:
        if known.get(action.id) == action or not has_text(action.what):
            continue
        fresh = action.id not in known
        done = f"Done: {action.done.value}" if action.done is not None else ""
        yield join_sentences(
            with_label("Agreed to do" if fresh else "Of what was agreed", action.what),
            with_label("Who", action.who),
            with_label("By", due_text(action.when)),
            done,
            action.done_note,
        )


def _looked_back(copy: ReaderCopy, one: Conversation) -> Iterator[str]:
    words = {outcome.id: outcome.words for outcome in one.outcomes.items}
    for view in one.closing.outcomes:
        if view.person is None and view.practitioner is None:
            continue
        wanted = copy.spoken(words[view.outcome]) if view.outcome in words else "an outcome"
        said = SpokenWords(text=view.words, in_english=view.in_english, said_by=view.said_by)
        theirs = f"{capitalised(copy.who_said(said))}: {view.person.value}" if view.person else ""
        by = view_by(one, f"closing.outcomes.{view.outcome}")
        ours = f"{by}: {view.practitioner.value}" if view.practitioner else ""
        yield join_sentences(f"Looked back on {wanted}", theirs, copy.spoken(said), ours)
