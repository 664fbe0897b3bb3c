"""What stands now in a case: a fold over its sealed events and its conversations.

Which referrals wait, which answers came and which challenges stand is part of it.

It is a pure function of the two sets. What was said of one thing by two people who did not know of
each other stays side by side (`Stated` twice) until somebody states it again. What lies in
conversations is read by the functions of `record.story`, over the same conversations; this adds
what holds between them.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import get_args
from uuid import UUID

from msp_desktop.practice.case_codes import CaseResult
from msp_desktop.practice.reply_codes import ReplyDecision
from msp_desktop.record.case.actions import CaseAction, actions_over_time, open_actions
from msp_desktop.record.case.advocacy_events import AdvocacyHappening
from msp_desktop.record.case.agreements import AgreementNow, agreements
from msp_desktop.record.case.attachment_events import AttachmentHappening
from msp_desktop.record.case.drawn_events import DrawnHappening
from msp_desktop.record.case.events import (
    AgreementGiven,
    Alert,
    AlertEnded,
    AnswerChallenged,
    CaseEvent,
    CaseOpened,
    ChallengeAnswered,
    Concluded,
    HandedOver,
    Linked,
    Meeting,
    Note,
    PaperLeft,
    Received,
    Reopened,
    ReplyTaken,
    SafeContactChanged,
    StageChanged,
    Unlinked,
)
from msp_desktop.record.case.history import CaseEntry, CaseHistory, Stated
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart, day_at, has_text
from msp_desktop.record.replies.answers import PersonTold, ReplyAnswers
from msp_desktop.record.story import in_order

_NOT_TOLD = (
    *(Linked, Unlinked, HandedOver, Received),
    *get_args(AdvocacyHappening),
    *get_args(AttachmentHappening),
    *get_args(DrawnHappening),
)
"""Links, pictures, and what an advocate holds for the person: no chronology tells it by itself."""

LONG_GAP = timedelta(days=365)
"""Between two conversations: longer, and an inferred case is perhaps two."""


class CaseState(RecordPart):
    """What stands now in one case.

    A tuple of `Stated` holds one entry where everybody agrees, none where nothing was said, and
    several where somebody has to settle it.
    `opened_on` is the day of the concern, else of the first conversation. `gaps` are the long
    times without a conversation, as (last day before, first day after). `challenges` wait for their
    answer; `challenged_before` have it. `for_chronology` holds every event but links and an
    advocate's, and of opening and end what stands. `not_understood` counts events that a later
    version of the app wrote.
    """

    case_id: UUID
    opened: tuple[Stated[CaseOpened], ...]
    stage: tuple[Stated[StageChanged], ...]
    ended: tuple[Stated[Concluded | Reopened], ...]
    conversations: tuple[UUID, ...]
    persons: tuple[UUID, ...]
    agreements: tuple[AgreementNow, ...]
    safe_contact: tuple[Stated[SafeContactChanged], ...]
    alerts: tuple[Stated[Alert], ...]
    actions: tuple[CaseAction, ...]
    meetings: tuple[Stated[Meeting], ...]
    notes: tuple[Stated[Note], ...]
    papers: tuple[Stated[PaperLeft], ...]
    replies: tuple[Stated[ReplyTaken], ...]
    challenges: tuple[Stated[AnswerChallenged], ...]
    challenged_before: tuple[tuple[Stated[AnswerChallenged], Stated[ChallengeAnswered]], ...]
    handed_over: tuple[Stated[HandedOver], ...]
    received: tuple[Stated[Received], ...]
    opened_on: date | None
    gaps: tuple[tuple[date, date], ...]
    for_chronology: tuple[CaseEvent, ...] = ()
    not_understood: int = 0

    @property
    def is_concluded(self) -> bool:
        """Concluded, and nobody reopened it or works on it unaware."""
        return bool(self.ended) and all(isinstance(one.what, Concluded) for one in self.ended)

    @property
    def concluded_on(self) -> date | None:
        """The day it was concluded, where it is; the last of several."""
        if not self.is_concluded:
            return None
        return max(one.what.on.on or day_at(one.at) for one in self.ended)

    @property
    def result(self) -> CaseResult | None:
        """With what result it was concluded, where it is; the last of several."""
        if not self.is_concluded:
            return None
        results = [one.what.result for one in self.ended if isinstance(one.what, Concluded)]
        return results[-1]

    @property
    def is_inferred(self) -> bool:
        """Nobody has confirmed yet that this is one case, or when it began."""
        return all(one.what.inferred for one in self.opened)

    @property
    def perhaps_two(self) -> bool:
        """An inferred case with a long time between two of its conversations."""
        return self.is_inferred and bool(self.gaps)

    @property
    def open_actions(self) -> tuple[CaseAction, ...]:
        """What is still to be done, the first due first."""
        return open_actions(self.actions)

    @property
    def awaited(self) -> tuple[Stated[PaperLeft], ...]:
        """Referrals that left and that nobody decided on yet, the oldest first.

        One that left as a file and on paper too is one, named by its reference.
        """
        return awaited_of(self.papers, self.replies)


def what_stands(
    case_id: UUID, entries: Iterable[CaseEntry], conversations: Iterable[Conversation] = ()
) -> CaseState:
    """Fold the events of a case, with those of these conversations that are linked to it.

    The answer depends on what is given and never on the order it is given in.
    """
    history = CaseHistory(case_id, entries)
    linked = linked_conversations(history)
    there = in_order(one for one in conversations if one.id in linked)
    days = [day_of(one) for one in there]
    opened = history.standing(history.of(CaseOpened))
    return CaseState(
        case_id=case_id,
        opened=opened,
        stage=history.standing(history.of(StageChanged)),
        ended=history.standing(history.of(Concluded, Reopened)),
        conversations=tuple(sorted(linked)),
        persons=linked_persons(history),
        agreements=agreements(there, history.of(AgreementGiven)),
        safe_contact=history.standing(history.of(SafeContactChanged)),
        alerts=_alerts(history),
        actions=actions_over_time(there, history),
        meetings=_latest_by_id(history),
        notes=history.of(Note),
        papers=history.of(PaperLeft),
        replies=history.of(ReplyTaken),
        challenges=open_challenges(history),
        challenged_before=settled_challenges(history),
        handed_over=history.of(HandedOver),
        received=history.of(Received),
        opened_on=_opened_on(opened, days),
        gaps=tuple((a, b) for a, b in pairwise(days) if b - a > LONG_GAP),
        for_chronology=_for_chronology(history, opened),
        not_understood=history.not_understood,
    )


def _for_chronology(
    history: CaseHistory, opened: tuple[Stated[CaseOpened], ...]
) -> tuple[CaseEvent, ...]:
    stands = {one.entry for one in opened}
    return tuple(
        event
        for entry, event in history.events
        if not isinstance(event.what, _NOT_TOLD)
        and (not isinstance(event.what, CaseOpened) or entry in stands)
    )


def linked_conversations(history: CaseHistory) -> frozenset[UUID]:
    """The conversations that belong to the case: linked, and not unlinked by who knew of it."""
    return _linked(history, lambda what: what.conversations)


def linked_persons(history: CaseHistory) -> tuple[UUID, ...]:
    """The people whom the case is about, besides whoever the conversations are with."""
    return tuple(sorted(_linked(history, lambda what: what.persons)))


def _linked(
    history: CaseHistory, named: Callable[[Linked | Unlinked], tuple[UUID, ...]]
) -> frozenset[UUID]:
    statements: dict[UUID, list[Stated[Linked | Unlinked]]] = {}
    for one in history.of(Linked, Unlinked):
        for each in named(one.what):
            statements.setdefault(each, []).append(one)
    return frozenset(
        each
        for each, said_of in statements.items()
        if any(isinstance(one.what, Linked) for one in history.standing(said_of))
    )


def _alerts(history: CaseHistory) -> tuple[Stated[Alert], ...]:
    over = {one.what.alert for one in history.of(AlertEnded)}
    by_id = history.standing_by(history.of(Alert), lambda what: what.id)
    return tuple(one for group in by_id for one in group if one.what.id not in over)


def _latest_by_id(history: CaseHistory) -> tuple[Stated[Meeting], ...]:
    by_id = history.standing_by(history.of(Meeting), lambda what: what.id)
    there = [one for group in by_id for one in group]
    return tuple(sorted(there, key=lambda one: (one.what.on.on or day_at(one.at), one.entry)))


def _opened_on(opened: tuple[Stated[CaseOpened], ...], days: list[date]) -> date | None:
    stated = [one.what.on.on for one in opened if one.what.on.on is not None]
    return min(stated, default=days[0] if days else None)


_NOT_ASKED = frozenset({"person", "supervisor", "closing", "capacity", "chronology"})
"""Kinds of paper that ask nothing; of a paper with a reference it is known that it asks."""

Papers = Iterable[Stated[PaperLeft]]
Replies = Iterable[Stated[ReplyTaken]]


def asks_for_answer(paper: PaperLeft) -> bool:
    """Whether its recipient was asked to answer."""
    return bool(paper.reference) or paper.kind not in _NOT_ASKED


def answers_of(reply: ReplyTaken) -> ReplyAnswers:
    """What a reply says, of whichever version."""
    if reply.answers is not None:
        return reply.answers
    known = next((each for each in ReplyDecision if each.value == reply.decided.strip()), None)
    why = reply.why if known is not None else "\n".join(filter(None, (reply.decided, reply.why)))
    person_told = PersonTold(what=reply.person_told)
    return ReplyAnswers(decided=known, why=why, leads=reply.leads, told=person_told)


def awaited_of(papers: Papers, replies: Replies) -> tuple[Stated[PaperLeft], ...]:
    """The referrals that nobody decided on yet, the first copy of each, the oldest first."""
    left = tuple(papers)
    decided = {one.what.referral for one in replies if _decides(one.what)}
    settled = {one.what.reference for one in left if one.what.sha256 in decided} - {""}
    found: dict[str, Stated[PaperLeft]] = {}
    for one in left:
        paper = one.what
        over = paper.sha256 in decided or paper.reference in settled
        if asks_for_answer(paper) and not over:
            found.setdefault(paper.reference or paper.sha256, one)
    return tuple(sorted(found.values(), key=lambda one: (one.at, one.entry)))


def _decides(reply: ReplyTaken) -> bool:
    return has_text(reply.decided) or answers_of(reply).is_final


def same_referral(papers: Papers, paper: PaperLeft) -> frozenset[str]:
    """The digests of every copy of that referral that left."""
    copies = {
        one.what.sha256
        for one in papers
        if paper.reference and one.what.reference == paper.reference
    }
    return frozenset(copies | {paper.sha256})


def replies_to(
    replies: Replies, papers: Papers, paper: PaperLeft
) -> tuple[Stated[ReplyTaken], ...]:
    """The replies to that referral, each after the one that it follows, the newest last."""
    copies = same_referral(papers, paper)
    return in_turn(one for one in replies if one.what.referral in copies)


def in_turn(replies: Replies) -> tuple[Stated[ReplyTaken], ...]:
    """The replies in the order in which they were written, whenever each was taken in."""
    waiting = list(replies)
    held = {one.what.reply for one in waiting} - {None}
    placed: list[Stated[ReplyTaken]] = []
    done: set[str] = set()
    while waiting:
        ready = [
            one
            for one in waiting
            if one.what.follows is None
            or one.what.follows not in held
            or one.what.follows in done
            or one.what.follows == one.what.reply
        ]
        nxt = (ready or waiting)[0]
        waiting.remove(nxt)
        placed.append(nxt)
        if nxt.what.reply is not None:
            done.add(nxt.what.reply)
    return tuple(placed)


def open_challenges(history: CaseHistory) -> tuple[Stated[AnswerChallenged], ...]:
    """The challenges that nobody has answered."""
    answered = {one.what.challenge for one in history.of(ChallengeAnswered)}
    by_id = history.standing_by(history.of(AnswerChallenged), lambda what: what.id)
    return tuple(group[-1] for group in by_id if group[-1].what.id not in answered)


def settled_challenges(
    history: CaseHistory,
) -> tuple[tuple[Stated[AnswerChallenged], Stated[ChallengeAnswered]], ...]:
    """The challenges that were answered, each with its newest answer."""
    answers = {one.what.challenge: one for one in history.of(ChallengeAnswered)}
    by_id = history.standing_by(history.of(AnswerChallenged), lambda what: what.id)
    return tuple(
        (group[-1], answers[group[-1].what.id]) for group in by_id if group[-1].what.id in answers
    )
