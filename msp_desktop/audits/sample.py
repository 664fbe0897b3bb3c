"""Cases for a multi-agency audit: three of those closed in three months, by a stated seed.

Making Safeguarding Personal resources 2017 (LGA and ADASS), boards, appendix 4b. Consent is asked
for the talk with the person and for quoting their words; a refusal is counted, and puts no other
case in its place, so that the sample is not reshaped unseen.
"""

from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple
from uuid import uuid4

import msgspec

from msp_desktop.audits.audited_case import AuditedCase
from msp_desktop.measures.case_table import CaseTable
from msp_desktop.record.part import RecordPart
from msp_desktop.store.measured.audits import audited_cases, keep_audit, keep_audited, kept_audits

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

    @property
    def letters(self) -> tuple[str, ...]:
        """What the cases are called where nobody is named: "A", "B", "C", in the order drawn."""
        return tuple(_letters(place) for place in range(len(self.cases)))


class KeptAudit(NamedTuple):
    """A sample, and what was made of each of its cases that is still there, by case."""

    sample: AuditSample
    audited: dict[str, AuditedCase]

    @property
    def quarter(self) -> str:
        """The quarter of the year in which the sample ends, as "2026-4"."""
        last = self.sample.last
        return f"{last.year}-{(last.month - 1) // 3 + 1}"

    def lettered(self) -> dict[str, str]:
        """What each case is called where nobody is named."""
        return dict(zip(self.sample.cases, self.sample.letters, strict=True))


def _letters(place: int) -> str:
    """A to Z, then AA, AB and so on."""
    more, last = divmod(place, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)


def months_before(day: date, months: int = MONTHS) -> date:
    """The same day of the month so many months before, or the last one that it has."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in range(day.day, 0, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError("every month has a first day")


def _first_of(last: date) -> date:
    """The first day of the months that end on that day; whole months where it ends one."""
    after = last + timedelta(days=1)
    return months_before(after) if after.day == 1 else months_before(last) + timedelta(days=1)


def draw_sample(table: CaseTable, last: date, seed: int, size: int = SIZE) -> AuditSample:
    """So many of the cases closed in the three months to that day, the same for the same seed.

    A case belongs to one sample alone: the months begin on the day after the one that is as far
    back, so that those which end with a month are whole ones.
    """
    first = _first_of(last)
    closed = sorted(table.ids_of(table.on_days("concluded_on", first, last)))
    chosen = Random(seed).sample(closed, min(size, len(closed)))  # noqa: S311 - to be drawn again
    return AuditSample(
        id=uuid4().hex, seed=seed, first=first, last=last, closed=len(closed), cases=tuple(chosen)
    )


def keep_sample(store: "Store", sample: AuditSample) -> None:
    """Keep how it was drawn, and a line for each case: it goes when the case is erased."""
    empty = msgspec.json.encode(AuditedCase())
    keep_audit(store, sample.id, msgspec.json.encode(sample), dict.fromkeys(sample.cases, empty))


def kept_samples(store: "Store") -> tuple[KeptAudit, ...]:
    """Every sample, the newest first, with what was made of each case that is still there."""
    return tuple(
        KeptAudit(
            msgspec.json.decode(document, type=AuditSample),
            {
                case: msgspec.json.decode(line, type=AuditedCase)
                for case, line in audited_cases(store, audit_id).items()
            },
        )
        for audit_id, document in kept_audits(store)
    )


def keep_audited_case(store: "Store", sample_id: str, case: str, audited: AuditedCase) -> None:
    """Keep what was made of one case so far."""
    keep_audited(store, sample_id, case, msgspec.json.encode(audited))
