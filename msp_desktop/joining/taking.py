"""Files of counts taken in: opened under guard, judged, and each laptop and day counted once."""

import hashlib
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from msp_desktop.joining.counts import JoinedCounts, LaptopCounts, counts_from_json, joined
from msp_desktop.joining.faults import AlreadyJoined, LaptopUnderTwoNames, NotCounts, OwnCounts
from msp_desktop.joining.giving import laptop_name
from msp_desktop.measures.figures import Period
from msp_desktop.record.part import RecordPart
from msp_desktop.review.faults import FileAltered
from msp_desktop.review.received import judge_arrived
from msp_desktop.review.sandbox.messages import Holds
from msp_desktop.signing_keys import KnownKey
from msp_desktop.store.measured.counts import KeptCounts, keep_counts, kept_counts
from msp_desktop.store.trail.details import Noted, Plain
from msp_desktop.store.trail.trail import Event

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class CameCounts(RecordPart):
    """Counts with who signed them: the names are what the certificate says."""

    counts: LaptopCounts
    name: str
    role: str
    organisation: str
    proved: bool


def open_counts(file: bytes, password: str = "", *, known: Iterable[KnownKey] = ()) -> CameCounts:
    """The counts in that file, read in a guarded child that is gone afterwards.

    Raises:
        ReferralRefused: in one of its kinds, where the PDF cannot be read or is locked.
        FileAltered: where it is not signed, or not as it was signed.
        CountsTooNew, NotCounts: where something else is in it, or another key signed it.
    """
    judged = judge_arrived(file, password, known=known)
    if judged.holds is not Holds.COUNTS:
        raise NotCounts
    if not judged.standing.unchanged:
        raise FileAltered
    counts = counts_from_json(judged.counts)
    if counts.key != judged.signed_by:
        raise NotCounts
    return CameCounts(
        counts=counts,
        name=judged.claimed_name,
        role=judged.claimed_role,
        organisation=judged.claimed_organisation,
        proved=judged.standing.name == "GENUINE",
    )


def join_counts(store: "Store", came: CameCounts) -> None:
    """Keep the counts of another laptop; each laptop and each of its days once.

    Raises:
        OwnCounts, AlreadyJoined, LaptopUnderTwoNames: nothing was kept.
    """
    counts = came.counts
    if counts.laptop == laptop_name(store):
        raise OwnCounts
    for before in taken(store):
        same_laptop = before.counts.laptop == counts.laptop
        same_key = before.counts.key == counts.key
        if same_laptop != same_key or (same_laptop and before.name != came.name):
            raise LaptopUnderTwoNames
        if same_laptop and _overlap(before.counts.period, counts.period):
            raise AlreadyJoined
    document = msgspec.json.encode(came)
    keep_counts(
        store,
        KeptCounts(
            digest=hashlib.sha256(document).hexdigest(),
            laptop=counts.laptop,
            first=counts.first,
            last=counts.last,
            document=document,
        ),
    )
    store.note_about_store(Event.COLLECTION, Plain(Noted.COUNTS_JOINED))


def taken(store: "Store") -> tuple[CameCounts, ...]:
    """Everything that was joined, oldest first."""
    return tuple(msgspec.json.decode(each, type=CameCounts) for each in kept_counts(store))


def joined_over(store: "Store", period: Period) -> JoinedCounts:
    """The sums of all laptops whose counts are of exactly these days."""
    return joined([each.counts for each in taken(store) if each.counts.period == period])


def _overlap(one: Period, other: Period) -> bool:
    return one.first <= other.last and other.first <= one.last
