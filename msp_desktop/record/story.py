"""One person's story: what many conversations hold, once each and in order.

Pure functions over the conversations with one person, by whoever had them. What one conversation
carried on from another (an outcome, a mark, an attempt) is the same thing by its id and is told
once. Nothing is added up, and nothing is made of it but order.
"""

from collections.abc import Iterable
from datetime import datetime

from msp_desktop.practice.codes import Achieved, GridView, Principle, TrueForMe
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.capacity import Attempt, BestInterests
from msp_desktop.record.closing import view_of
from msp_desktop.record.conversation import Conversation, said_at, took_place_at
from msp_desktop.record.grid import GridOption, Placement
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import RecordPart, SpokenWords, has_text, plain_name
from msp_desktop.record.sharing import SharingDecision
from msp_desktop.record.statements import OwnStatement

CLOSED = frozenset({Achieved.FULLY, Achieved.NO_LONGER_WANTED})
"""In the person's view, these end an outcome; every other view leaves it open."""


class Version(RecordPart):
    """How an outcome was put for a time; `until` is None for how it is put now."""

    words: SpokenWords
    until: datetime | None = None
    reason: str = ""


class OutcomeReview(RecordPart):
    """How far an outcome was met, as seen at one conversation: the person's view first."""

    conversation: int
    at: datetime
    person: Achieved | None
    practitioner: Achieved | None
    words: str


class OutcomeStory(RecordPart):
    """One outcome over every conversation that holds it, as it stands in the newest of them."""

    outcome: Outcome
    versions: tuple[Version, ...]
    looked_back: tuple[OutcomeReview, ...]
    first_in: int
    last_in: int


class DatedAnswer(RecordPart):
    """What the person said of one principle's statement at one conversation."""

    conversation: int
    at: datetime
    answer: TrueForMe | None
    words: str
    would_make_it_true: str


class DatedLife(RecordPart):
    """What the person said of one line about their life at one conversation, or at its close."""

    conversation: int
    at: datetime
    answer: HowLifeIs
    words: SpokenWords
    at_close: bool = False


class DatedStatement(RecordPart):
    """A sentence of the person's own: as it stands now, and how it was put in earlier ones."""

    statement: OwnStatement
    before: tuple[str, ...]
    first_in: int
    last_in: int


class DatedPlacement(RecordPart):
    """One mark on the grid; each voice counts its own marks from 1, the oldest first."""

    number: int
    conversation: int
    placement: Placement


class Option(RecordPart):
    """One option for the grid, and in which conversation it was weighed last."""

    conversation: int
    option: GridOption


class DatedAttempt(RecordPart):
    """One attempt at a decision, and in which conversation it was made."""

    conversation: int
    at: datetime
    attempt: Attempt


class DecisionStory(RecordPart):
    """One named decision with every attempt at it, in order over all conversations."""

    id: str
    decision: str
    attempts: tuple[DatedAttempt, ...]
    best_interests: BestInterests
    last_in: int


class DatedSharing(RecordPart):
    """One decision about sharing, and in which conversation it was made."""

    conversation: int
    at: datetime
    decision: SharingDecision


def in_order(conversations: Iterable[Conversation]) -> tuple[Conversation, ...]:
    """The conversations by when they took place, the oldest first; the first is number 1."""
    return tuple(sorted(conversations, key=lambda one: (took_place_at(one), one.id)))


def _numbered(conversations: Iterable[Conversation]) -> list[tuple[int, Conversation]]:
    return list(enumerate(in_order(conversations), 1))


def outcomes_over_time(conversations: Iterable[Conversation]) -> tuple[OutcomeStory, ...]:
    """Every outcome that was ever put into words: the newest conversation's first, in its order."""
    versions: dict[str, list[tuple[int, Conversation, Outcome]]] = {}
    for number, conversation in _numbered(conversations):
        for outcome in conversation.outcomes.items:
            if has_text(outcome.words.text) or outcome.earlier:
                versions.setdefault(outcome.id, []).append((number, conversation, outcome))
    stories = [_outcome_story(times) for times in versions.values()]
    place = {
        (number, outcome.id): at
        for times in versions.values()
        for number, conversation, outcome in times
        for at, each in enumerate(conversation.outcomes.items)
        if each.id == outcome.id
    }
    return tuple(sorted(stories, key=lambda s: (-s.last_in, place[(s.last_in, s.outcome.id)])))


def _outcome_story(times: list[tuple[int, Conversation, Outcome]]) -> OutcomeStory:
    versions: list[Version] = []
    known = set[tuple[SpokenWords, datetime]]()
    looked_back: list[OutcomeReview] = []
    now: SpokenWords | None = None
    for number, conversation, outcome in times:
        fresh = [e for e in outcome.earlier if (e.words, e.until) not in known]
        known |= {(each.words, each.until) for each in fresh}
        versions += [
            Version(words=e.words, until=said_at(conversation, e.until), reason=e.reason)
            for e in fresh
        ]
        if now is not None and now != outcome.words and now not in {e.words for e in fresh}:
            # Typed over without saying that it changed: it stood until this conversation.
            versions.append(Version(words=now, until=took_place_at(conversation)))
        now = outcome.words
        view = view_of(conversation.closing, outcome.id)
        if view.person or view.practitioner or has_text(view.words):
            looked_back.append(
                OutcomeReview(
                    conversation=number,
                    at=took_place_at(conversation),
                    person=view.person,
                    practitioner=view.practitioner,
                    words=view.words,
                )
            )
    _, last, newest = times[-1]
    versions.sort(key=lambda version: version.until or took_place_at(last))
    return OutcomeStory(
        outcome=newest,
        versions=(*versions, Version(words=newest.words)),
        looked_back=tuple(looked_back),
        first_in=times[0][0],
        last_in=times[-1][0],
    )


def is_open(story: OutcomeStory) -> bool:
    """Still wanted, and not ended in the person's own view."""
    views = [looked.person for looked in story.looked_back if looked.person is not None]
    ended = bool(views) and views[-1] in CLOSED
    return story.outcome.withdrawn is None and not ended and has_text(story.outcome.words.text)


def answers_over_time(
    conversations: Iterable[Conversation],
) -> tuple[tuple[Principle, tuple[DatedAnswer, ...]], ...]:
    """For each principle that was ever asked: what the person said of it, then and now."""
    answers: dict[Principle, list[DatedAnswer]] = {}
    for number, conversation in _numbered(conversations):
        for given in conversation.statements.principles:
            if given.answer is not None or has_text(given.words):
                then = DatedAnswer(
                    conversation=number,
                    at=took_place_at(conversation),
                    answer=given.answer,
                    words=given.words,
                    would_make_it_true=given.would_make_it_true,
                )
                answers.setdefault(given.principle, []).append(then)
    return tuple((p, tuple(answers[p])) for p in Principle if p in answers)


def life_over_time(
    conversations: Iterable[Conversation],
) -> tuple[tuple[LifeLine, tuple[DatedLife, ...]], ...]:
    """For each of the eight lines that was ever answered: what was said of it, then and now."""
    answers: dict[LifeLine, list[DatedLife]] = {}
    for number, conversation in _numbered(conversations):
        for given, at_close in (
            *((each, False) for each in conversation.statements.life),
            *((each, True) for each in conversation.closing.life),
        ):
            if given.answer is not None:
                then = DatedLife(
                    conversation=number,
                    at=took_place_at(conversation),
                    answer=given.answer,
                    words=given.words,
                    at_close=at_close,
                )
                answers.setdefault(given.line, []).append(then)
    return tuple((line, tuple(answers[line])) for line in LifeLine if line in answers)


def own_statements_over_time(conversations: Iterable[Conversation]) -> tuple[DatedStatement, ...]:
    """Every sentence of the person's own, in the order they were first said."""
    versions: dict[str, list[tuple[int, OwnStatement]]] = {}
    for number, conversation in _numbered(conversations):
        for statement in conversation.statements.own:
            if has_text(statement.text):
                versions.setdefault(statement.id, []).append((number, statement))
    return tuple(
        DatedStatement(
            statement=times[-1][1],
            before=tuple(
                text
                for text in dict.fromkeys(statement.text for _, statement in times)
                if text != times[-1][1].text
            ),
            first_in=times[0][0],
            last_in=times[-1][0],
        )
        for times in versions.values()
    )


def placements_over_time(conversations: Iterable[Conversation]) -> tuple[DatedPlacement, ...]:
    """Every mark on the grid by when it was placed, each voice numbered by itself."""
    found: dict[tuple[str, object], tuple[int, Placement]] = {}
    for number, conversation in _numbered(conversations):
        for mark in conversation.grid.placements:
            found.setdefault((mark.id, (mark.point, mark.at)), (number, mark))
    counts = dict.fromkeys(GridView, 0)
    placed = []
    for number, mark in sorted(found.values(), key=lambda each: (each[1].at, each[0])):
        counts[mark.who] += 1
        placed.append(DatedPlacement(number=counts[mark.who], conversation=number, placement=mark))
    return tuple(placed)


def options_over_time(conversations: Iterable[Conversation]) -> tuple[Option, ...]:
    """Every option that was ever weighed, as it was weighed last."""
    found: dict[str, Option] = {}
    for number, conversation in _numbered(conversations):
        for option in conversation.grid.options:
            if has_text(option.what) or option.leads_to is not None:
                found[option.id] = Option(conversation=number, option=option)
    return tuple(found.values())


def decisions_over_time(conversations: Iterable[Conversation]) -> tuple[DecisionStory, ...]:
    """Every named decision with its attempts in order.

    A decision is the same by its id or by its name, whatever the case and spacing, so that one that
    was named again by somebody else is no other one.
    """
    stories: dict[str, DecisionStory] = {}
    for number, conversation in _numbered(conversations):
        for decision in conversation.capacity.decisions:
            if not has_text(decision.decision):
                continue
            key = _same_decision(stories, decision.id, decision.decision)
            known = stories.get(key)
            attempts = {then.attempt.id: then for then in known.attempts} if known else {}
            for attempt in decision.attempts:
                if attempt == Attempt(id=attempt.id):
                    continue
                first = attempts.get(attempt.id)
                attempts[attempt.id] = DatedAttempt(
                    conversation=first.conversation if first else number,
                    at=first.at if first else took_place_at(conversation),
                    attempt=attempt,
                )
            weighed = decision.best_interests
            if weighed == BestInterests() and known is not None:
                weighed = known.best_interests
            stories[key] = DecisionStory(
                id=decision.id,
                decision=decision.decision,
                attempts=tuple(attempts.values()),
                best_interests=weighed,
                last_in=number,
            )
    return tuple(stories.values())


def attempts_before(
    stories: Iterable[DecisionStory], decision_id: str, name: str
) -> tuple[DatedAttempt, ...]:
    """Every attempt that these stories hold at the decision of that id, or of that name."""
    of = {story.id: story for story in stories}
    story = of.get(_same_decision(of, decision_id, name))
    return story.attempts if story is not None else ()


def _same_decision(stories: dict[str, DecisionStory], decision_id: str, name: str) -> str:
    plain = plain_name(name)
    for key, story in stories.items():
        if story.id == decision_id or plain_name(story.decision) == plain:
            return key
    return decision_id


def sharing_over_time(conversations: Iterable[Conversation]) -> tuple[DatedSharing, ...]:
    """Every decision about sharing, in order; one carried on unchanged stands once."""
    found: dict[SharingDecision, DatedSharing] = {}
    for number, conversation in _numbered(conversations):
        for decision in conversation.sharing.decisions:
            if decision != SharingDecision(id=decision.id):
                then = DatedSharing(
                    conversation=number, at=took_place_at(conversation), decision=decision
                )
                found.setdefault(decision, then)
    return tuple(found.values())
