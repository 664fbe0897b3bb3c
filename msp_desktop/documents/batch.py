"""Several documents in one go: each written whole, one after the other, until done or cancelled."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from msp_desktop.disclosure.basis import is_unasked
from msp_desktop.documents.faults import ExportFailed
from msp_desktop.documents.file_name import neutral_path
from msp_desktop.documents.giving_out import GivenOut, write_sealed
from msp_desktop.documents.kind import Kind
from msp_desktop.documents.make import make_referral
from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from msp_desktop.store.store import Store
from msp_desktop.store.trail_head import trail_head
from msp_desktop.vault.faults import DiskFull, DiskTrouble


class NeedsWeighing(Fault):
    """The person was not asked: that is weighed for one document at a time."""

    happened = "The person has not been asked about this sharing."
    safe = "This document was not made."
    to_do = "Make it by itself, from the conversation, where you can weigh it."


@dataclass(frozen=True, slots=True)
class Wanted:
    """One document to make: of which conversation, and of what kind."""

    conversation_id: UUID
    kind: Kind


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document: the file that was written, or why there is none."""

    wanted: Wanted
    given_out: GivenOut | None = None
    refused: Fault | None = None

    @property
    def disk_refused(self) -> bool:
        """Whether it was the disk, so that the next document would fare no better."""
        return isinstance(self.refused, ExportFailed | DiskFull | DiskTrouble)


def write_batch(
    store: Store,
    wanted: Iterable[Wanted],
    folder: Path,
    *,
    at: datetime,
    pack: Pack | None,
    between: Callable[[Outcome], None],
    cancelled: Callable[[], bool],
) -> tuple[Outcome, ...]:
    """Make, seal and write every document that is wanted, locked, under neutral names.

    `between` is told after each one; `cancelled` is asked before each. What was written stays and
    is among the outcomes; what was not begun is not. A document that may not be made is passed
    over; a disk that refuses ends the batch. Whatever `between` raises ends it too.
    """
    outcomes: list[Outcome] = []
    for each in wanted:
        if cancelled():
            break
        outcome = _one(store, each, folder, at=at, pack=pack)
        outcomes.append(outcome)
        between(outcome)
        if outcome.disk_refused:
            break
    return tuple(outcomes)


def _one(store: Store, wanted: Wanted, folder: Path, *, at: datetime, pack: Pack | None) -> Outcome:
    try:
        opened = store.load(wanted.conversation_id)
        if is_unasked(opened.conversation, wanted.kind):
            raise NeedsWeighing
        made = make_referral(
            opened.conversation,
            wanted.kind,
            at=at,
            draft=not opened.finished,
            pack=pack,
            amendments=opened.amendments,
            trail_head=trail_head(store),
            earlier=tuple(each.conversation for each in store.story(opened.conversation.person_id)),
        )
        target = neutral_path(folder, at.date(), neutral=made.neutral)
        return Outcome(wanted, write_sealed(store, made, opened.conversation, target))
    except Fault as fault:
        return Outcome(wanted, refused=fault)
