"""An advocate's work with one person in an open store: read as it stands, and added to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, get_args
from uuid import UUID

from sqlalchemy import Connection, select

from msp_desktop.faults import Fault
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.advocacy_events import AdvocacyHappening, AdvocateNamed
from msp_desktop.record.case.events import Happening
from msp_desktop.record.case.history import CaseHistory
from msp_desktop.record.case.work.advocacy import AdvocacyWork, advocacy_work, is_second
from msp_desktop.record.conversation import Practitioner
from msp_desktop.record.follow_on import known_person
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.person import NOT_NAMED, display_name
from msp_desktop.store.cases import NoSuchCase
from msp_desktop.store.conversations.load import entries_of, load_all_with
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.entries.links import add_event
from msp_desktop.store.tables import case_index, case_person
from msp_desktop.store.trail.details import CaseEventAdded, Noted, Plain
from msp_desktop.store.trail.trail import Event
from msp_desktop.store.working_state import who_works_here

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class SecondAdvocateNeedsReason(Fault):
    """Somebody else is this person's advocate, and no reason was stated for another one."""

    happened = "There is an advocate already, and one advocate stays with a person throughout."
    safe = "Nothing was changed."
    to_do = "Say why a second one is needed, or note first that the other one’s work has ended."


class PersonAdvocacy(RecordPart):
    """One person's advocacy: how they are called, and the work as it stands.

    `records` are of the conversations that can be read, oldest first, with what was put right.
    """

    person_id: UUID
    name: str
    work: AdvocacyWork
    records: tuple[RecordWithAmendments, ...] = ()


class AdvocacyEntries:
    """Reads and adds to what advocates enter about people."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def of_person(self, person_id: UUID) -> PersonAdvocacy:
        """All of it about one person, over all their cases; reading is noted on the trail."""

        def read(connection: Connection) -> PersonAdvocacy:
            noted = Plain(Noted.ADVOCACY)
            self._store.note(connection, Event.CONSULTATION, str(person_id), noted)
            return person_advocacy(connection, person_id)

        return self._store.write(read)

    def add(self, person_id: UUID, what: Happening) -> str:
        """Enter something about this person, by this store's practitioner; gives the entry's id.

        Raises:
            NoSuchCase: nothing of the person is kept here.
            SecondAdvocateNeedsReason: nothing was entered.
            TooMuchForOne, CannotBeKept: nothing was entered.
        """

        def enter(connection: Connection) -> str:
            case_id = _home(connection, person_id)
            if isinstance(what, AdvocateNamed) and not has_text(what.second_reason):
                _refuse_second(person_advocacy(connection, person_id).work, what)
            by = who_works_here(connection) or Practitioner()
            name = add_event(connection, case_id, by, what, self._store.now())
            kind = CaseEventAdded(str(what.__struct_config__.tag))
            self._store.note(connection, Event.ALTERATION, str(case_id), kind)
            return name

        return self._store.write(enter)


def _refuse_second(work: AdvocacyWork, named: AdvocateNamed) -> None:
    if is_second(work, named):
        raise SecondAdvocateNeedsReason


def person_advocacy(connection: Connection, person_id: UUID) -> PersonAdvocacy:
    """The same, without a note on the trail."""
    records = tuple(one.record for one in load_all_with(connection, person_id).opened)
    histories = (
        CaseHistory(case_id, case_entries(connection, case_id))
        for case_id in cases_about(connection, person_id)
    )
    return advocacy_of(person_id, records, histories)


def advocacy_of(
    person_id: UUID, records: tuple[RecordWithAmendments, ...], histories: Iterable[CaseHistory]
) -> PersonAdvocacy:
    """What these conversations, oldest first, and these cases hold of that person's advocacy."""
    conversations = tuple(one.conversation for one in records)
    return PersonAdvocacy(
        person_id=person_id,
        name=display_name(known_person(conversations)) if conversations else NOT_NAMED,
        work=advocacy_work(conversations, histories),
        records=records,
    )


def cases_about(connection: Connection, person_id: UUID) -> tuple[UUID, ...]:
    """The cases about that person, under whichever entry: open ones first, newest first."""
    there = entries_of(connection, person_id)
    rows = connection.execute(
        select(case_index.c.case_id, case_index.c.concluded_on, case_index.c.opened_on)
        .join(case_person, case_person.c.case_id == case_index.c.case_id)
        .where(case_person.c.person_id.in_(there))
        .distinct()
        .order_by(
            case_index.c.concluded_on.is_not(None),
            case_index.c.opened_on.desc(),
            case_index.c.case_id,
        )
    )
    return tuple(UUID(row.case_id) for row in rows)


def _home(connection: Connection, person_id: UUID) -> UUID:
    """The case that holds the person's advocacy already, or else their newest open one.

    One case for all of it: what somebody states of a thing then comes after what they knew of it.
    """
    cases = cases_about(connection, person_id)
    if not cases:
        raise NoSuchCase
    kinds = get_args(AdvocacyHappening)
    for case_id in cases:
        events = (one.event for one in case_entries(connection, case_id))
        if any(event is not None and isinstance(event.what, kinds) for event in events):
            return case_id
    return cases[0]
