"""Everything that the store holds about one person, read at once; and finding whom."""

from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from msp_desktop.policy.policy import Export
from msp_desktop.record.case.events import CaseEvent
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.store.advocacy.work import cases_about
from msp_desktop.store.conversations.load import Opened, load_all_with
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.folding import folded
from msp_desktop.store.people.named import people_named
from msp_desktop.store.store import Store
from msp_desktop.store.trail.details import EverythingGivenOut
from msp_desktop.store.trail.read import PAGE, Entry, TrailFilter, entries
from msp_desktop.store.trail.trail import Event

MOST_FOUND = 20


class PersonData(NamedTuple):
    """All conversations with what stands beside them, oldest first; the trail, newest first.

    `events` is what was entered between the conversations, in the order it came. `not_readable`
    counts what is damaged, or was written by a later version, and so cannot be given.
    """

    person_id: UUID
    opened: tuple[Opened, ...]
    trail: tuple[Entry, ...]
    not_readable: int = 0
    events: tuple[CaseEvent, ...] = ()


class PersonMatch(NamedTuple):
    """A person, and how many conversations there are with them."""

    person_id: UUID
    name: str
    conversations: int


class PeopleFound(NamedTuple):
    """The first of them, and how many there are in all."""

    first: list[PersonMatch]
    in_all: int


def everything_about(store: Store, person_id: UUID) -> PersonData:
    """Read all of it; that it was given out is for `note_access`, once a file was written."""

    def read(connection: Connection) -> PersonData:
        whole = load_all_with(connection, person_id)
        rows: list[Entry] = []
        sought = TrailFilter(person_id=person_id)
        while page := entries(connection, sought, rows[-1].number if rows else None, PAGE):
            rows += page
        histories = [
            CaseHistory(case_id, case_entries(connection, case_id))
            for case_id in cases_about(connection, person_id)
        ]
        return PersonData(
            person_id,
            whole.opened,
            tuple(rows),
            len(whole.not_readable) + sum(case.not_understood for case in histories),
            tuple(event for case in histories for _, event in case.events),
        )

    return store.read(read)


def note_access(store: Store, person_id: UUID, sha256: str) -> None:
    """Note that everything about a person was written to a file, at their asking: s45.

    Raises:
        NotAllowedByPolicy: the organisation does not allow such a file.
    """
    store.policy.require_export(Export.EVERYTHING_OF_A_PERSON)

    def note(connection: Connection) -> None:
        detail = EverythingGivenOut(sha256)
        store.note(connection, Event.DISCLOSURE, str(person_id), detail, "the person asked")

    store.write(note, well=True)


def find_people(connection: Connection, letters: str) -> PeopleFound:
    """People whose names hold these letters, folded, in the order of their names."""
    found = sorted(people_named(connection, letters), key=lambda one: (folded(one.called), one.id))
    return PeopleFound(
        [PersonMatch(one.id, one.called, one.conversations) for one in found[:MOST_FOUND]],
        len(found),
    )
