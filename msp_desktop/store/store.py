"""The unlocked store: everything that reads or writes records goes through here.

One store belongs to one thread. A record, its search row and its trail row are written in one
transaction, so that they are all there or none is.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.canonical import digest, from_json, to_json
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.record.part import Part
from msp_desktop.store import search, tables
from msp_desktop.store.caseload import MOST_SHOWN, Caseload, Counted, caseload, counted
from msp_desktop.store.drawn import draw_outcomes, draw_placements, first_wish
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.faults import AlreadyFinished, NoSuchConversation
from msp_desktop.store.schema import bring_up_to_date
from msp_desktop.store.trail import Event, Trail
from msp_desktop.vault.faults import DiskFull
from msp_desktop.vault.reserve import give_up_reserve
from msp_desktop.vault.unlocked import UnlockedVault


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Opened(Part):
    """A conversation as it lies in the store."""

    conversation: Conversation
    finished: bool
    last_part: PartName


class Place(Part):
    """Where the practitioner was: which conversation, and which step of it."""

    conversation_id: UUID
    step: str


class Store:
    """People, conversations and the trail of one unlocked vault.

    `short_of_room` becomes true when the disk was full and the reserve was given up for a save.
    Nobody else writes while it is open, so what was counted holds until a conversation is new or
    finished.
    """

    def __init__(self, vault: UnlockedVault, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the tables, bringing them up to date first.

        Raises:
            StoreFromLaterVersion: if a later version of the app made them.
        """
        self._clock = clock
        self._vault = vault
        self._trail = Trail(vault.trail_key)
        self._noted: tuple[str, str] | None = None
        self._counted: Counted | None = None
        self.short_of_room = False
        self._engine = engine_on(vault.connect())
        try:
            with transaction(self._engine) as connection:
                bring_up_to_date(connection)
                self._note(connection, Event.UNLOCK, str(vault.store_id))
        except BaseException:
            self._engine.dispose()
            raise

    @property
    def vault(self) -> UnlockedVault:
        """The unlocked vault that this store lies in."""
        return self._vault

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Note the locking, put everything into the one file and let go of it."""
        try:
            with transaction(self._engine) as connection:
                self._note(connection, Event.LOCK, str(self._vault.store_id))
        finally:
            self._engine.dispose()
            self._vault.close()

    # Who works with this store.

    def practitioner(self) -> Practitioner | None:
        """Who works with this store, or None before they have said."""
        with transaction(self._engine) as connection:
            row = connection.execute(select(tables.practitioner)).first()
        if row is None:
            return None
        return Practitioner(
            name=row.name, role=row.role, organisation=row.organisation, lens=Lens(row.lens)
        )

    def set_practitioner(self, who: Practitioner) -> None:
        """Keep who works with this store; conversations already begun keep theirs."""
        values = {
            "name": who.name,
            "role": who.role,
            "organisation": who.organisation,
            "lens": who.lens.value,
        }
        with transaction(self._engine) as connection:
            connection.execute(
                upsert(tables.practitioner)
                .values(only=1, **values)
                .on_conflict_do_update(index_elements=["only"], set_=values)
            )

    # Conversations.

    def save(
        self, conversation: Conversation, last_part: PartName, step: str | None = None
    ) -> datetime:
        """Keep the conversation as it is now; when this returns, it is on the disk.

        `step` is where the practitioner is, to come back to. Returns when it was saved.

        Raises:
            AlreadyFinished: if it is finished.
            RecordRefused: if the document could not be read back.
            DiskFull: if there is no room; what was saved before is untouched.
        """
        document = to_json(conversation)
        try:
            return self._save(conversation, document, last_part, step)
        except DiskFull:
            if not give_up_reserve(self._vault.folder):
                raise
            self.short_of_room = True
            return self._save(conversation, document, last_part, step)

    def load(self, conversation_id: UUID) -> Opened:
        """The conversation of that id; reading it is noted on the trail.

        Raises:
            NoSuchConversation: if there is none.
        """
        with transaction(self._engine) as connection:
            row = self._row(connection, conversation_id)
            self._note(connection, Event.CONSULTATION, str(conversation_id))
        return Opened(
            conversation=from_json(row.document),
            finished=row.state == tables.FINISHED,
            last_part=PartName(row.last_part),
        )

    def finish(self, conversation_id: UUID) -> str:
        """Close the conversation for good and return the digest that names it from now on.

        Raises:
            NoSuchConversation: if there is none.
            AlreadyFinished: if it is finished already.
        """
        with transaction(self._engine) as connection:
            row = self._row(connection, conversation_id)
            if row.state == tables.FINISHED:
                raise AlreadyFinished
            name = digest(from_json(row.document))
            self._counted = None
            at = self._clock().isoformat()
            connection.execute(
                update(tables.conversation)
                .where(tables.conversation.c.number == row.number)
                .values(state=tables.FINISHED, finished_at=at, digest=name)
            )
            self._note(connection, Event.ALTERATION, str(conversation_id), f"finished {name}")
        return name

    def caseload(self, sought: str = "", most: int = MOST_SHOWN) -> Caseload:
        """People and conversations, drafts first; `sought` narrows them as it is typed."""
        with transaction(self._engine) as connection:
            if self._counted is None:
                self._counted = counted(connection)
            return caseload(connection, self._counted, sought, most)

    # Coming back, and giving out.

    def place(self) -> Place | None:
        """Where the practitioner was when the store was last closed, if in a conversation."""
        with transaction(self._engine) as connection:
            row = connection.execute(select(tables.place)).first()
        return Place(conversation_id=UUID(row.conversation_id), step=row.step) if row else None

    def come_back_to(self, conversation_id: UUID | None, step: str = "") -> None:
        """Remember where the practitioner is; None for the caseload."""
        with transaction(self._engine) as connection:
            if conversation_id is None:
                connection.execute(delete(tables.place))
            else:
                self._come_back_to(connection, conversation_id, step)

    def note_disclosure(self, conversation_id: UUID, recipient: str, sha256: str) -> None:
        """Note on the trail that a document was made for somebody, named by its digest."""
        with transaction(self._engine) as connection:
            detail = f"to {recipient}, document {sha256}"
            self._note(connection, Event.DISCLOSURE, str(conversation_id), detail)

    def problems(self) -> tuple[str, ...]:
        """What is wrong with what the tables hold, in words; empty if all is whole."""
        from msp_desktop.store.check import problems

        with transaction(self._engine) as connection:
            return problems(connection, self._trail)

    # Within one transaction.

    def _save(
        self, conversation: Conversation, document: bytes, last_part: PartName, step: str | None
    ) -> datetime:
        at = self._clock()
        with transaction(self._engine) as connection:
            self._write(connection, conversation, document, last_part, at)
            if step is not None:
                self._come_back_to(connection, conversation.id, step)
        return at

    def _write(
        self,
        connection: Connection,
        conversation: Conversation,
        document: bytes,
        last_part: PartName,
        at: datetime,
    ) -> None:
        known = connection.execute(
            select(tables.conversation.c.number, tables.conversation.c.state).where(
                tables.conversation.c.id == str(conversation.id)
            )
        ).first()
        if known is not None and known.state == tables.FINISHED:
            raise AlreadyFinished
        self._write_person(connection, conversation)
        values = {
            "lens": conversation.practitioner.lens.value,
            "changed_at": at.isoformat(),
            "last_part": last_part.value,
            "first_wish": first_wish(conversation),
            "document": document,
        }
        if known is None:
            self._counted = None
            number = connection.execute(
                insert(tables.conversation)
                .values(
                    id=str(conversation.id),
                    person_id=str(conversation.person_id),
                    state=tables.DRAFT,
                    started_at=conversation.started_at.isoformat(),
                    **values,
                )
                .returning(tables.conversation.c.number)
            ).scalar_one()
            self._note(connection, Event.COLLECTION, str(conversation.id))
        else:
            number = known.number
            connection.execute(
                update(tables.conversation)
                .where(tables.conversation.c.number == number)
                .values(**values)
            )
            self._note_alteration(connection, str(conversation.id), at)
        draw_outcomes(connection, number, conversation)
        draw_placements(connection, number, conversation)
        search.index(connection, number, conversation)

    @staticmethod
    def _write_person(connection: Connection, conversation: Conversation) -> None:
        names = {"name": conversation.person.name, "known_as": conversation.person.known_as}
        connection.execute(
            upsert(tables.person)
            .values(id=str(conversation.person_id), **names)
            .on_conflict_do_update(index_elements=["id"], set_=names)
        )

    def _note(self, connection: Connection, event: Event, subject: str, detail: str = "") -> None:
        self._trail.note(connection, event, self._clock(), subject=subject, detail=detail)

    def _note_alteration(self, connection: Connection, subject: str, at: datetime) -> None:
        """One row a minute for each conversation: typing saves many times a second."""
        minute = (subject, at.isoformat(timespec="minutes"))
        if self._noted != minute:
            self._note(connection, Event.ALTERATION, subject)
            self._noted = minute

    @staticmethod
    def _come_back_to(connection: Connection, conversation_id: UUID, step: str) -> None:
        values = {"conversation_id": str(conversation_id), "step": step}
        connection.execute(
            upsert(tables.place)
            .values(only=1, **values)
            .on_conflict_do_update(index_elements=["only"], set_=values)
        )

    @staticmethod
    def _row(connection: Connection, conversation_id: UUID) -> Row[*tuple[Any, ...]]:
        row = connection.execute(
            select(tables.conversation).where(tables.conversation.c.id == str(conversation_id))
        ).first()
        if row is None:
            raise NoSuchConversation
        return row
