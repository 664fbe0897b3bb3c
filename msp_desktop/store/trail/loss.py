"""What a store has lost of what was in it: found by anchors, with how much it is."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, select

from msp_desktop.faults import Fault
from msp_desktop.sentences import date_in_words
from msp_desktop.store.tables import trail
from msp_desktop.store.trail.anchor import Head
from msp_desktop.store.trail.anchors import AnchorSource, KnownAnchor
from msp_desktop.store.trail.detail_file import read_detail
from msp_desktop.store.trail.details import LossAccepted
from msp_desktop.store.trail.trail import Event


class DetectedLoss(NamedTuple):
    """How much is missing, and who remembers it.

    `entries` are rows of the trail, `saves` changes that left no row of their own. With `at_most`
    another road was taken since, and `entries` is the most that there can have been. `ends_at` is
    the last moment up to which all is there, ISO 8601.
    """

    entries: int
    saves: int
    at_most: bool
    ends_at: str
    known: tuple[KnownAnchor, ...]


class RollbackDetected(Fault):
    """Nothing more is written until somebody has been told and goes on."""

    happened = "{missing}"
    safe = "Nothing was changed, and every backup is as it was."
    to_do = (
        "If an older copy was put back on purpose, unlock the window and go on there. If not, keep "
        "the store as it is and tell whoever looks after this laptop."
    )


def missing(
    connection: Connection, head: Head, known: Iterable[KnownAnchor]
) -> DetectedLoss | None:
    """What somebody remembers and the store does not have; None where nothing is missing."""
    newest_first = sorted(known, key=lambda one: (one.number, one.commits), reverse=True)
    # Every one is asked: whoever took another road since may have come further on it.
    there = [one for one in newest_first if _has(connection, one)]
    lost = [one for one in newest_first if one not in there]
    if lost:
        accepted = _accepted(connection)
        lost = [one for one in lost if (one.number, one.seal) not in accepted]
    if lost:
        return _entries(connection, head, lost, there)
    saves = max((one.commits - head.commits for one in newest_first), default=0)
    # Tables that were made anew count from nothing.
    if saves <= 0 or not head.commits or _commits_accepted(connection, head, newest_first):
        return None
    fewer = tuple(one for one in newest_first if one.commits > head.commits)
    return DetectedLoss(entries=0, saves=saves, at_most=False, ends_at=head.at, known=fewer)


def in_words(lost: DetectedLoss) -> str:
    """One or two sentences for a person."""
    if lost.entries and lost.at_most:
        count = "1 entry" if lost.entries == 1 else f"up to {lost.entries} entries"
    elif lost.entries:
        count = "1 entry" if lost.entries == 1 else f"{lost.entries} entries"
    else:
        count = "the last save" if lost.saves == 1 else f"the last {lost.saves} saves"
    ends = f"The record of what was done here ends {moment(lost.ends_at)}."
    by = _remembered_by(lost.known)
    is_are = "is" if count.startswith(("1 ", "the last save")) and count[-1] != "s" else "are"
    return f"{ends} {count[0].upper()}{count[1:]} that this laptop had {is_are} missing, as {by}."


def moment(at: str) -> str:
    """`at 14:03 on 21 November 2026` by this laptop's clock; "at its beginning" for none."""
    if not at:
        return "at its beginning"
    local = datetime.fromisoformat(at).astimezone()
    return f"at {local:%H:%M} on {date_in_words(local.date())}"


def accepted_as(one: KnownAnchor) -> LossAccepted:
    """How the trail notes that somebody was shown this loss and continued."""
    return LossAccepted(one.number, one.seal, one.commits)


def _has(connection: Connection, one: KnownAnchor) -> bool:
    found = connection.execute(select(trail.c.seal).where(trail.c.number == one.number)).scalar()
    return one.number == 0 or found == one.seal


def _accepted(connection: Connection) -> set[tuple[int, str]]:
    """Of these somebody was told before, and went on. Looked for only where there is need."""
    rows = connection.execute(select(trail.c.detail).where(trail.c.event == Event.GAP.value))
    noted = (read_detail(row.detail) for row in rows)
    return {(one.number, one.seal) for one in noted if isinstance(one, LossAccepted)}


def _commits_accepted(connection: Connection, head: Head, known: list[KnownAnchor]) -> bool:
    more = [one for one in known if one.commits > head.commits]
    commits = {(one.number, one.seal) for one in more}
    return commits <= _accepted(connection)


def _entries(
    connection: Connection, head: Head, lost: list[KnownAnchor], there: list[KnownAnchor]
) -> DetectedLoss:
    newest = lost[0]
    forked = head.number >= newest.number
    if not forked:
        entries, ends_at = newest.number - head.number, head.at
    else:
        shared = max((one.number for one in there if one.number < newest.number), default=0)
        entries = newest.number - shared
        at = connection.execute(select(trail.c.at).where(trail.c.number == shared)).scalar()
        ends_at = str(at or "")
    return DetectedLoss(
        entries=entries, saves=0, at_most=forked, ends_at=ends_at, known=tuple(lost)
    )


def _remembered_by(known: tuple[KnownAnchor, ...]) -> str:
    names = [whence.value for whence in AnchorSource if any(one.whence is whence for one in known)]
    return " and ".join(names) + (" tells" if len(names) == 1 else " tell")
