"""What is listed of a paper that arrived, drawn from its record once, when it is kept.

A record may be megabytes long, and a desk holds hundreds of papers: none is read again to list
them, or to find those of the same case.
"""

from collections.abc import Iterator, Mapping
from uuid import UUID

import msgspec
from sqlalchemy import Column, Connection, ForeignKey, Integer, Table, Text, delete, insert, select

from msp_desktop.record.person import Person
from msp_desktop.store.tables import arrived, metadata

arrived_paper = Table(
    "arrived_paper",
    metadata,
    Column("arrived_number", ForeignKey(arrived.c.number), primary_key=True),
    Column("case_id", Text),
    Column("person", Text, nullable=False),
    Column("for_practice", Integer, nullable=False),
)
"""Of which case it is, none for a paper of one conversation; how the person is called; practice."""

arrived_conversation = Table(
    "arrived_conversation",
    metadata,
    Column("arrived_number", ForeignKey(arrived.c.number), primary_key=True),
    Column("conversation_id", Text, primary_key=True, index=True),
)
"""Which conversations a paper holds."""


class _About(msgspec.Struct):
    """As much of a record as says whose it is; it was read strictly when it arrived.

    Where amendments go along, the record stands inside, as `record.amendment` writes it.
    """

    id: UUID | None = None
    case_id: UUID | None = None
    person: Person = Person()
    for_practice: bool = False
    record: "_About | None" = None
    conversations: "tuple[_About, ...]" = ()

    def each(self) -> Iterator["_About"]:
        """Each conversation in it, the oldest first."""
        for one in self.conversations or (self,):
            yield one.record or one


def draw_paper(connection: Connection, number: int, record: bytes) -> None:
    """Draw what is listed of the paper of that number from the record that came in it."""
    about = msgspec.json.decode(record, type=_About)
    subjects = tuple(about.each())
    connection.execute(
        insert(arrived_paper).values(
            arrived_number=number,
            case_id=str(about.case_id) if about.case_id else None,
            person=_called(subjects),
            for_practice=any(one.for_practice for one in subjects),
        )
    )
    for one in dict.fromkeys(str(one.id) for one in subjects if one.id is not None):
        connection.execute(
            insert(arrived_conversation).values(arrived_number=number, conversation_id=one)
        )


def draw_all_papers(connection: Connection) -> None:
    """Draw what is listed of every paper there is, as a store of an older revision needs it."""
    for table in (arrived_conversation, arrived_paper):
        connection.execute(delete(table))
    for row in connection.execute(select(arrived.c.number, arrived.c.record)).all():
        draw_paper(connection, row.number, row.record)


def cases_of_papers(connection: Connection) -> Mapping[int, UUID]:
    """Of which case each paper is, by the paper's number, in the order in which they arrived.

    A paper of a case is of that case, whatever conversations it shares with another. One of a
    single conversation is of the case that holds it on the newest paper of a case, and stands
    under the conversation's own id where no such paper arrived.
    """
    cases = {
        row.arrived_number: UUID(row.case_id) if row.case_id else None
        for row in connection.execute(
            select(arrived_paper.c.arrived_number, arrived_paper.c.case_id).order_by(
                arrived_paper.c.arrived_number
            )
        )
    }
    inside = connection.execute(
        select(
            arrived_conversation.c.arrived_number, arrived_conversation.c.conversation_id
        ).order_by(arrived_conversation.c.arrived_number)
    ).all()
    held: dict[UUID, UUID] = {}
    for row in inside:
        case = cases[row.arrived_number]
        if case is not None:
            held[UUID(row.conversation_id)] = case
    alone = {row.arrived_number: UUID(row.conversation_id) for row in inside}
    return {
        number: case or held.get(alone[number], alone[number]) for number, case in cases.items()
    }


def _called(subjects: tuple[_About, ...]) -> str:
    """The newest conversation stands last; the first one may have had no name yet."""
    for one in reversed(subjects):
        if called := one.person.known_as.strip() or one.person.name.strip():
            return called
    return ""
