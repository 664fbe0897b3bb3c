"""A sample as the room shows it, and what is made of its cases on the way to the disk."""

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid5

from msp_desktop.audits.audited_case import AuditedCase
from msp_desktop.audits.sample import AuditSample, KeptAudit
from msp_desktop.store.cases import CaseLine

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class DrawnSample(NamedTuple):
    """A sample with what was made of it, how its cases are listed, and every sample there is."""

    kept: KeptAudit
    lines: tuple[CaseLine, ...]
    samples: tuple[AuditSample, ...]


class AuditSnapshot(NamedTuple):
    """What was made of one audited case, on its way to the disk."""

    sample_id: str
    case: str
    audited: AuditedCase

    @property
    def key(self) -> UUID:
        """The case's own, in this sample: another sample may hold the same case."""
        return uuid5(UUID(self.sample_id), self.case)

    def write(self, store: "Store") -> datetime:
        """Keep it as it is now."""
        from msp_desktop.audits.sample import keep_audited_case

        keep_audited_case(store, self.sample_id, self.case, self.audited)
        return store.now()

    def to_rescue(self) -> None:
        """An audit is no conversation: it is rescued with the whole of the store."""


def drawn_sample(store: "Store", sample_id: str | None = None) -> DrawnSample | None:
    """The sample of that id, or the newest; None where none was drawn."""
    from msp_desktop.audits.sample import kept_samples
    from msp_desktop.store.cases import Cases

    every = kept_samples(store)
    if not every:
        return None
    kept = next((each for each in every if each.sample.id == sample_id), every[0])
    place = {case: at for at, case in enumerate(kept.sample.cases)}
    lines = [each for each in Cases(store).listed_of(sorted(kept.audited)) if str(each.id) in place]
    lines.sort(key=lambda line: place[str(line.id)])
    return DrawnSample(kept, tuple(lines), tuple(each.sample for each in every))
