"""Cases of an open store: listed, read as what stands in them, and added to.

Nothing here changes an entry. Reading a case and adding to it are noted on the trail, by ids.
"""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import Connection, func, select

from msp_desktop.faults import Fault
from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import Stage
from msp_desktop.record.case.events import (
    CaseOpened,
    CopyDecided,
    Happening,
    Linked,
    PaperLeft,
    ReplyTaken,
    SafeContactChanged,
    Unlinked,
)
from msp_desktop.record.case.history import CaseEntry, CaseHistory, Stated
from msp_desktop.record.case.safe_ways import ChangedWays
from msp_desktop.record.case.state import CaseState, what_stands
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.part import RecordPart
from msp_desktop.store.conversations.load import (
    Opened,
    PersonConversations,
    entries_of,
    load_all_with,
    load_linked,
)
from msp_desktop.store.conversations.practice import practice_cases
from msp_desktop.store.entries.entries import case_entries
from msp_desktop.store.entries.links import add_event, cases_with
from msp_desktop.store.entries.replies import keep_reply
from msp_desktop.store.tables import (
    case_conversation,
    case_index,
    case_person,
    conversation,
    person,
)
from msp_desktop.store.trail.details import CaseEventAdded, MovedToCase, Noted, Plain, ReplyEntered
from msp_desktop.store.trail.trail import Event, Justification
from msp_desktop.store.working_state import who_works_here

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class NoSuchCase(Fault):
    """The id names no case in this store."""

    happened = "There is no case of that id in this store."
    safe = "Nothing was changed."
    to_do = "Look it up with: msp-desktop list --cases"


class NothingToTell(Fault):
    """There is no conversation in the case that can be read."""

    happened = "There is no conversation in this case that can be read."
    safe = "Nothing was made."
    to_do = "Link a conversation to it first, or check the store: msp-desktop check"


class CaseLine(RecordPart):
    """One case in a list: whom it is about, since when, and where it stands.

    `name` and `known_as` are of the person of its newest conversation. `conversations` counts what
    is linked, `drafts` those of them that are not finished. `for_practice` is whether the person
    is invented.
    """

    id: UUID
    person_id: UUID | None
    name: str
    known_as: str
    opened_on: date | None
    route: Route | None
    stage: Stage | None
    concluded_on: date | None
    result: CaseResult | None
    inferred: bool
    conversations: int
    drafts: int
    for_practice: bool = False


class Case(RecordPart):
    """One case as it lies in the store: its events, its conversations, and what stands.

    `conversations` are those that can be read, oldest first, with whether each is finished and
    the amendments beside it; `not_readable` says how many cannot.
    """

    id: UUID
    entries: tuple[CaseEntry, ...]
    conversations: tuple[Opened, ...]
    state: CaseState
    not_readable: int = 0

    @property
    def documents(self) -> tuple[Conversation, ...]:
        """The conversations' records alone, oldest first."""
        return tuple(one.conversation for one in self.conversations)


class PersonCases(RecordPart):
    """Every conversation with one person, and the cases about them, the newest opened first."""

    story: PersonConversations
    cases: tuple[Case, ...]


class Cases:
    """Lists, reads and adds to the cases of an open store."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def listed(self) -> tuple[CaseLine, ...]:
        """Every case, open ones first, the newest opened first."""
        return self._store.read(_lines)

    def listed_of(self, ids: Collection[str]) -> tuple[CaseLine, ...]:
        """The cases of these ids alone, in the same order."""
        return self._store.read(lambda connection: _lines(connection, ids))

    def of_person(self, person_id: UUID) -> tuple[UUID, ...]:
        """The cases about that person, under whichever entry, the newest opened first."""
        return self._store.read(lambda connection: _of_person(connection, person_id))

    def of_conversation(self, conversation_id: UUID) -> tuple[UUID, ...]:
        """The cases that conversation is linked to."""
        return self._store.read(lambda connection: cases_with(connection, conversation_id))

    def papers(self, case_id: UUID) -> tuple[PaperLeft, ...]:
        """Every paper of a case that is noted as having left."""
        entries = self._store.read(lambda connection: case_entries(connection, case_id))
        events = (one.event for one in entries)
        return tuple(e.what for e in events if e is not None and isinstance(e.what, PaperLeft))

    def copies_decided(self, case_id: UUID) -> tuple[CopyDecided, ...]:
        """What was decided of copies for the person after a conversation was finished, in order."""
        entries = self._store.read(lambda connection: case_entries(connection, case_id))
        events = (one.event for one in entries)
        return tuple(e.what for e in events if e is not None and isinstance(e.what, CopyDecided))

    def changed_ways(self, person_id: UUID) -> ChangedWays:
        """What was said between conversations of how to reach a person, as it stands."""

        def look(connection: Connection) -> ChangedWays:
            found: list[Stated[SafeContactChanged]] = []
            for case_id in _of_person(connection, person_id):
                history = CaseHistory(case_id, case_entries(connection, case_id))
                found += history.standing(history.of(SafeContactChanged))
            return tuple(found)

        return self._store.read(look)

    def load(self, case_id: UUID, why: Justification | None = None) -> Case:
        """One case with all that belongs to it; reading it is noted on the trail.

        Raises:
            NoSuchCase: there is none of that id.
        """

        def read(connection: Connection) -> Case:
            found = _load(connection, case_id)
            noted = Plain(Noted.CASE)
            self._store.note(connection, Event.CONSULTATION, str(case_id), noted, why or "")
            return found

        return self._store.write(read)

    def story(self, person_id: UUID, why: str = "") -> PersonCases:
        """One person's whole story with their cases, noted on the trail, and why if it was said."""

        def read(connection: Connection) -> PersonCases:
            self._store.note(
                connection, Event.CONSULTATION, str(person_id), Plain(Noted.STORY), why
            )
            whole = load_all_with(connection, person_id)
            cases = (
                _case(connection, case_id, whole) for case_id in _of_person(connection, person_id)
            )
            return PersonCases(story=whole, cases=tuple(cases))

        return self._store.write(read)

    def open(self, opened: CaseOpened, conversations: tuple[UUID, ...] = ()) -> UUID:
        """A new case with these conversations; gives its id."""
        case_id = uuid4()

        def enter(connection: Connection) -> UUID:
            self._add(connection, case_id, opened)
            if conversations:
                self._add(connection, case_id, Linked(conversations=conversations))
            self._store.note(connection, Event.COLLECTION, str(case_id), Plain(Noted.CASE))
            return case_id

        return self._store.write(enter)

    def add(self, case_id: UUID, what: Happening) -> str:
        """Enter what happened in a case, by this store's practitioner; gives the entry's id.

        Raises:
            NoSuchCase: there is none of that id.
            TooMuchForOne, CannotBeKept: nothing was entered.
        """

        def enter(connection: Connection) -> str:
            _require(connection, case_id)
            name = self._add(connection, case_id, what)
            kind = CaseEventAdded(str(what.__struct_config__.tag))
            self._store.note(connection, Event.ALTERATION, str(case_id), kind)
            return name

        return self._store.write(enter)

    def take_reply(self, case_id: UUID, taken: ReplyTaken, data: bytes) -> None:
        """Enter a signed reply, whose bytes are `data`, and that it was taken into the case.

        Raises:
            NoSuchCase: there is none of that id.
        """

        def enter(connection: Connection) -> None:
            _require(connection, case_id)
            keep_reply(connection, case_id, data, self._store.now())
            self._add(connection, case_id, taken)
            detail = ReplyEntered(str(taken.reply), str(taken.referral))
            self._store.note(connection, Event.COLLECTION, str(case_id), detail)

        self._store.write(enter)

    def persons_of(self, conversation_id: UUID) -> frozenset[UUID]:
        """The person a conversation is with, under each entry that was joined to theirs."""

        def look(connection: Connection) -> frozenset[UUID]:
            this = conversation.c.id == str(conversation_id)
            found = connection.execute(select(conversation.c.person_id).where(this)).scalar()
            if found is None:
                return frozenset()
            return frozenset(UUID(each) for each in entries_of(connection, UUID(found)))

        return self._store.read(look)

    def move(self, conversation_id: UUID, to: UUID, why: str = "") -> None:
        """Take a conversation out of its case and into another.

        Raises:
            NoSuchCase: there is none of that id; nothing was moved.
        """

        def enter(connection: Connection) -> None:
            _require(connection, to)
            moved = (conversation_id,)
            for there in cases_with(connection, conversation_id):
                if there != to:
                    self._add(connection, there, Unlinked(conversations=moved, why=why))
            self._add(connection, to, Linked(conversations=moved, why=why))
            self._store.note(
                connection, Event.COMBINATION, str(conversation_id), MovedToCase(str(to))
            )

        self._store.write(enter)

    def _add(self, connection: Connection, case_id: UUID, what: Happening) -> str:
        by = who_works_here(connection) or Practitioner()
        return add_event(connection, case_id, by, what, self._store.now())


def _require(connection: Connection, case_id: UUID) -> None:
    this = case_index.c.case_id == str(case_id)
    if connection.execute(select(case_index.c.case_id).where(this)).first() is None:
        raise NoSuchCase


def _load(connection: Connection, case_id: UUID) -> Case:
    _require(connection, case_id)
    linked = select(case_conversation.c.conversation_id).where(
        case_conversation.c.case_id == str(case_id)
    )
    ids = tuple(UUID(row.conversation_id) for row in connection.execute(linked))
    return _case(connection, case_id, load_linked(connection, ids))


def _case(connection: Connection, case_id: UUID, whole: PersonConversations) -> Case:
    """The case over those of these conversations that are linked to it."""
    entries = case_entries(connection, case_id)
    state = what_stands(case_id, entries, (one.conversation for one in whole.opened))
    linked = set(state.conversations)
    return Case(
        id=case_id,
        entries=entries,
        conversations=tuple(one for one in whole.opened if one.conversation.id in linked),
        state=state,
        not_readable=sum(one.id in linked for one in whole.not_readable),
    )


def _of_person(connection: Connection, person_id: UUID) -> tuple[UUID, ...]:
    there = entries_of(connection, person_id)
    rows = connection.execute(
        select(case_index.c.case_id, case_index.c.opened_on)
        .join(case_person, case_person.c.case_id == case_index.c.case_id)
        .where(case_person.c.person_id.in_(there))
        .distinct()
        .order_by(case_index.c.opened_on.desc(), case_index.c.case_id)
    )
    return tuple(UUID(row.case_id) for row in rows)


def _lines(connection: Connection, ids: Collection[str] | None = None) -> tuple[CaseLine, ...]:
    counts = (
        select(
            case_conversation.c.case_id,
            func.count().label("conversations"),
            func.count().filter(conversation.c.state == "draft").label("drafts"),
            func.max(conversation.c.number).label("newest"),
        )
        .join(conversation, conversation.c.id == case_conversation.c.conversation_id)
        .group_by(case_conversation.c.case_id)
        .subquery()
    )
    wanted = (
        select(
            case_index,
            counts.c.conversations,
            counts.c.drafts,
            conversation.c.person_id,
            person.c.name,
            person.c.known_as,
            case_index.c.case_id.in_(practice_cases()).label("for_practice"),
        )
        .outerjoin(counts, counts.c.case_id == case_index.c.case_id)
        .outerjoin(conversation, conversation.c.number == counts.c.newest)
        .outerjoin(person, person.c.id == conversation.c.person_id)
        .order_by(
            case_index.c.concluded_on.is_not(None),
            case_index.c.opened_on.desc(),
            case_index.c.case_id,
        )
    )
    if ids is not None:
        wanted = wanted.where(case_index.c.case_id.in_(ids))
    rows = connection.execute(wanted)
    return tuple(
        CaseLine(
            id=UUID(row.case_id),
            person_id=UUID(row.person_id) if row.person_id else None,
            name=row.name or "",
            known_as=row.known_as or "",
            opened_on=date.fromisoformat(row.opened_on) if row.opened_on else None,
            route=Route(row.route) if row.route else None,
            stage=Stage(row.stage) if row.stage else None,
            concluded_on=date.fromisoformat(row.concluded_on) if row.concluded_on else None,
            result=CaseResult(row.result) if row.result else None,
            inferred=bool(row.inferred),
            conversations=row.conversations or 0,
            drafts=row.drafts or 0,
            for_practice=bool(row.for_practice),
        )
        for row in rows
    )
