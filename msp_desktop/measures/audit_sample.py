"""Cases for a multi-agency audit: three of those closed in three months, by a stated seed.

Making Safeguarding Personal resources 2017 (LGA and ADASS), boards, appendix 4b. Consent is asked
for the talk with the person and for quoting their words; a refusal is counted, and puts no other
case in its place, so that the sample is not reshaped unseen.
"""

from collections.abc import Sequence
from datetime import date
from random import Random
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple
from uuid import uuid4

import msgspec

from msp_desktop.measures.case_table import CaseTable
from msp_desktop.practice.codes import Answer
from msp_desktop.record.part import RecordPart
from msp_desktop.store.measured.audits import audited_cases, keep_audit, keep_audited, newest_audit

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

SIZE: Final = 3
MONTHS: Final = 3

Seed = Annotated[int, msgspec.Meta(ge=0, le=10**15)]


class AuditSample(RecordPart, kw_only=True):
    """How a sample was drawn; `closed` says out of how many cases."""

    id: str
    seed: Seed
    first: date
    last: date
    closed: int
    cases: tuple[str, ...]


class AuditedCase(RecordPart):
    """What was agreed to of one case; None while nobody has asked."""

    talk: Answer | None = None
    quoted: Answer | None = None


class ConsentCount(NamedTuple):
    """How often there was agreement, a refusal, and nobody asked yet."""

    agreed: int
    refused: int
    not_asked: int


def months_before(day: date, months: int = MONTHS) -> date:
    """The same day of the month so many months before, or the last one that it has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError("every month has a first day")


def draw_sample(table: CaseTable, last: date, seed: int, size: int = SIZE) -> AuditSample:
    """So many of the cases closed in the three months to that day, the same for the same seed."""
    first = months_before(last)
    closed = sorted(table.ids_of(table.on_days("concluded_on", first, last)))
    chosen = Random(seed).sample(closed, min(size, len(closed)))  # noqa: S311 - to be drawn again
    return AuditSample(
        id=uuid4().hex, seed=seed, first=first, last=last, closed=len(closed), cases=tuple(chosen)
    )


def keep_sample(store: "Store", sample: AuditSample) -> None:
    """Keep how it was drawn, and a line for each case: it goes when the case is erased."""
    empty = msgspec.json.encode(AuditedCase())
    keep_audit(store, sample.id, msgspec.json.encode(sample), dict.fromkeys(sample.cases, empty))


def kept_sample(store: "Store") -> tuple[AuditSample, dict[str, AuditedCase]] | None:
    """The newest sample with what was agreed to of each case that is still there."""
    found = newest_audit(store)
    if found is None:
        return None
    sample = msgspec.json.decode(found, type=AuditSample)
    cases = audited_cases(store, sample.id)
    return sample, {
        case: msgspec.json.decode(document, type=AuditedCase) for case, document in cases.items()
    }


def keep_consent(store: "Store", sample: AuditSample, case: str, audited: AuditedCase) -> None:
    """Keep what was agreed to of one case."""
    keep_audited(store, sample.id, case, msgspec.json.encode(audited))


def consents(answers: Sequence[Answer | None]) -> ConsentCount:
    """Counted: what is neither yes nor no was not asked to the end."""
    return ConsentCount(
        answers.count(Answer.YES),
        answers.count(Answer.NO),
        sum(each not in {Answer.YES, Answer.NO} for each in answers),
    )
