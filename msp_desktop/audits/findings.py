"""What the audits say together: by question, agency and quarter, and what was agreed to be done.

Counts are exact here; what leaves shows them by the rule for small numbers (`findings_file`).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import msgspec

from msp_desktop.audits.audited_case import (
    AuditedCase,
    ConsentCount,
    agreed_rating,
    all_finished,
    consents,
    judged,
    side_by_side,
    talk_to_share,
    to_do,
)
from msp_desktop.audits.sample import KeptAudit, kept_samples
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Answer, Lens
from msp_desktop.record.part import has_text
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.questions import Rating
from msp_desktop.sentences import translatable
from msp_desktop.store.cases import Cases

if TYPE_CHECKING:
    from msp_desktop.record.amendment import RecordWithAmendments
    from msp_desktop.store.store import Store


class RatingCount(NamedTuple):
    """How often a question was rated each way in one group: a quarter, or an agency."""

    question: QuestionId
    group: str
    red: int
    amber: int
    green: int
    not_rated: int


class AnswerCount(NamedTuple):
    """How often one thing was answered yes, no, and left open, of those who could be asked."""

    asked: str
    yes: int
    no: int
    left: int


class Findings(NamedTuple):
    """Everything the audits say together; no word of it names anybody known to the records.

    `erased` counts cases of a sample whose record is gone. `apart` is how often auditors of one
    case rated a question differently before they agreed. `reviews` are those of supervisors that
    are signed off here, by the quarter of that day; they are of other records than the samples.
    """

    samples: int
    cases: int
    erased: int
    agreed: int
    talk: ConsentCount
    quoted: ConsentCount
    by_quarter: tuple[RatingCount, ...]
    by_agency: tuple[RatingCount, ...]
    reviews: tuple[RatingCount, ...]
    apart: tuple[tuple[QuestionId, int], ...]
    answers: tuple[AnswerCount, ...]
    observed: int
    actions: tuple[tuple[str, str, str], ...]
    good_practice: tuple[str, ...]
    words: tuple[str, ...]


INFORMED = translatable("The person felt informed")
IN_CONTROL = translatable("The person felt in control")
HAPPY = translatable("The person is happy with the outcome")
CHANGED = translatable("The worker’s practice has changed")
SUPPORTED = translatable("The worker’s agency supports it")


def findings(store: "Store") -> Findings:
    """Read what every audit in this store says; names are taken out of all words."""
    kept = kept_samples(store)
    whole = [(one, case, each) for one in kept for case, each in one.audited.items()]
    audited = [each for _, _, each in whole]
    names = KnownNames(_conversations_of(store, [case for _, case, _ in whole]))
    talks = [talk for each in audited if (talk := talk_to_share(each)) is not None]
    themed = ReviewInbox(store).themes()
    ends = [each for each in audited if all_finished(each)]
    return Findings(
        samples=len(kept),
        cases=sum(len(one.sample.cases) for one in kept),
        erased=sum(len(one.sample.cases) for one in kept) - len(audited),
        agreed=len(ends),
        talk=consents([each.talk for each in audited]),
        quoted=consents([each.quoted for each in audited]),
        by_quarter=_by_quarter(whole),
        by_agency=_by_agency(ends),
        reviews=tuple(RatingCount(*msgspec.structs.astuple(row)) for row in themed.ratings),
        apart=_apart(ends),
        answers=(
            _answers(INFORMED, [talk.informed for talk in talks]),
            _answers(IN_CONTROL, [talk.in_control for talk in talks]),
            _answers(HAPPY, [talk.happy for talk in talks]),
            _answers(CHANGED, [each.worker.practice_changed for each in audited]),
            _answers(SUPPORTED, [each.worker.supported for each in audited]),
        ),
        observed=sum(has_text(each.observation.seen) for each in audited),
        actions=_actions(audited, names.taken_out_of),
        good_practice=_plain(
            names,
            (
                note.text
                for each in audited
                for note in each.good_practice
                if note.for_others and has_text(note.text)
            ),
        ),
        words=_plain(names, (talk.words for talk in talks if has_text(talk.words))),
    )


def _conversations_of(store: "Store", cases: Sequence[str]) -> "list[RecordWithAmendments]":
    """The conversations of the audited cases, for the names in them."""
    found = (Cases(store).load(UUID(case)) for case in cases)
    return [one.record for case in found for one in case.conversations]


def _counted(
    rated: Iterable[tuple[QuestionId, str, Rating | None]], groups: Iterable[str]
) -> tuple[RatingCount, ...]:
    counted = Counter(rated)
    return tuple(
        RatingCount(
            name,
            group,
            counted[name, group, Rating.RED],
            counted[name, group, Rating.AMBER],
            counted[name, group, Rating.GREEN],
            counted[name, group, None],
        )
        for name in QuestionId
        for group in groups
    )


def _by_quarter(whole: Sequence[tuple[KeptAudit, str, AuditedCase]]) -> tuple[RatingCount, ...]:
    """The agreed ratings, by the quarter in which the sample ends."""
    return _counted(
        (
            (name, one.quarter, agreed_rating(each, name))
            for one, _, each in whole
            for name in QuestionId
        ),
        sorted({one.quarter for one, _, _ in whole}),
    )


def _by_agency(ends: Sequence[AuditedCase]) -> tuple[RatingCount, ...]:
    """What auditors rated by themselves, by their agency, once all of a case have finished."""
    auditors = [auditor for each in ends for auditor in each.auditors if auditor.agency is not None]
    return _counted(
        (
            (name, auditor.agency.value, judged(auditor.judgements, name).rating)
            for auditor in auditors
            if auditor.agency is not None
            for name in QuestionId
        ),
        [agency.value for agency in Lens if any(each.agency is agency for each in auditors)],
    )


def _apart(ends: Sequence[AuditedCase]) -> tuple[tuple[QuestionId, int], ...]:
    differing = Counter(
        beside.question for each in ends for beside in side_by_side(each) if beside.differs
    )
    return tuple((name, differing[name]) for name in QuestionId)


def _answers(asked: str, answers: Sequence[Answer | None]) -> AnswerCount:
    yes, no = answers.count(Answer.YES), answers.count(Answer.NO)
    return AnswerCount(asked, yes, no, len(answers) - yes - no)


def _actions(
    audited: Sequence[AuditedCase], without_names: Callable[[str], str]
) -> tuple[tuple[str, str, str], ...]:
    """What is to be done, who does it, and by which day as an ISO day; the soonest first."""
    every = [action for each in audited for action in to_do(each)]
    every.sort(key=lambda action: (action.by is None, action.by or 0))
    return tuple(
        (
            without_names(" ".join(action.what.split())),
            without_names(" ".join(action.owner.split())),
            action.by.isoformat() if action.by is not None else "",
        )
        for action in every
    )


def _plain(names: KnownNames, texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.taken_out_of(" ".join(text.split())) for text in texts))
