"""The unlocked store: everything that reads or writes records goes through here.

One store belongs to one thread. A record, its search row and its trail row are written in one
transaction, so that they are all there or none is.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Self, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.record.amendment import Amendment, amendment
from msp_desktop.record.canonical import digest_of, to_json
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.store import amendments, search, tables
from msp_desktop.store.before_upgrade import back_up_before_upgrade
from msp_desktop.store.caseload import MOST_SHOWN, Caseload, Counted, caseload, counted
from msp_desktop.store.drawn import draw_outcomes, draw_placements, first_wish
from msp_desktop.store.engine import engine_on, transaction
from msp_desktop.store.faults import AlreadyFinished, NoSuchConversation
from msp_desktop.store.follow_ups import draw_all_follow_ups, draw_follow_ups
from msp_desktop.store.opened import Opened, all_with, opened
from msp_desktop.store.place import Place, keep_place, place_kept
from msp_desktop.store.schema import WITHOUT_FOLLOW_UPS, WITHOUT_SEALS, bring_up_to_date
from msp_desktop.store.seals import SealKind, Seals
from msp_desktop.store.trail import Event, Trail
from msp_desktop.vault.faults import DiskFull
from msp_desktop.vault.reserve import give_up_reserve, keep_reserve
from msp_desktop.vault.unlocked import UnlockedVault

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Store:
    """People, conversations and the trail of one unlocked vault.

    `short_of_room` becomes true when the disk was full and the reserve was given up for a write,
    and false again once a reserve could be kept anew. `engine` is for work on all tables at once.
    Nobody else writes while it is open, so what was counted holds until a conversation is new or
    finished.
    """

    def __init__(self, vault: UnlockedVault, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Open the tables, backed up and then brought up to date if an earlier version made them.

        Raises:
            StoreFromLaterVersion: if a later version of the app made them.
            NotBackedUpBefore: if the backup could not be made; nothing was changed.
        """
        self._clock = clock
        self._vault = vault
        self._trail = Trail(vault.trail_key)
        self._seals = Seals(vault.seal_key)
        self._noted: tuple[str, str] | None = None
        self._counted: Counted | None = None
        self.short_of_room = False
        self.engine = self._engine = engine_on(vault.connect())
        try:
            back_up_before_upgrade(vault, self.engine, clock())
            self.write(self._begin)
        except BaseException:
            self._engine.dispose()
            raise

    def now(self) -> datetime:
        """The moment, by this store's clock."""
        return self._clock()

    @property
    def vault(self) -> UnlockedVault:
        """The unlocked vault that this store lies in."""
        return self._vault

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Note the locking, put everything into the one file and let go of it.

        Every word that was saved is on the disk already: a disk that has no room for the note must
        not keep the store from being locked.
        """
        try:
            self.write(lambda connection: self._note_about_store(connection, Event.LOCK))
        except Fault as fault:
            log.info("closed without a note: %s", type(fault).__name__)
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

        def keep(connection: Connection) -> None:
            connection.execute(
                upsert(tables.practitioner)
                .values(only=1, **values)
                .on_conflict_do_update(index_elements=["only"], set_=values)
            )

        self.write(keep)

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
        at = self._clock()

        def keep(connection: Connection) -> None:
            self._save(connection, conversation, document, last_part, at)
            if step is not None:
                keep_place(connection, conversation.id, step)

        self.write(keep)
        if self.short_of_room:
            self.short_of_room = not keep_reserve(self._vault.folder)
        return at

    def load(self, conversation_id: UUID) -> Opened:
        """The conversation of that id; reading it is noted on the trail.

        Raises:
            NoSuchConversation: if there is none.
        """

        def read(connection: Connection) -> Row[*tuple[Any, ...]]:
            row = self._row(connection, conversation_id)
            self.note(connection, Event.CONSULTATION, str(conversation_id))
            return row

        row = self.write(read)
        with transaction(self._engine) as connection:
            return opened(connection, row)

    def story(self, person_id: UUID) -> tuple[Opened, ...]:
        """Every conversation with that person, oldest first; reading them is noted on the trail.

        One that cannot be read is left out; `People.story` names it.
        """

        def read(connection: Connection) -> tuple[Opened, ...]:
            self.note(connection, Event.CONSULTATION, str(person_id), "their story")
            return all_with(connection, person_id).told

        return self.write(read)

    def finish(self, conversation_id: UUID) -> str:
        """Close the conversation for good and return the digest that names it from now on.

        Raises:
            NoSuchConversation: if there is none.
            AlreadyFinished: if it is finished already.
        """

        def close_for_good(connection: Connection) -> str:
            row = self._row(connection, conversation_id)
            if row.state == tables.FINISHED:
                raise AlreadyFinished
            name = digest_of(row.document)
            self._counted = None
            at = self._clock().isoformat()
            connection.execute(
                update(tables.conversation)
                .where(tables.conversation.c.number == row.number)
                .values(state=tables.FINISHED, finished_at=at, digest=name)
            )
            self.note(connection, Event.ALTERATION, str(conversation_id), f"finished {name}")
            self._seals.seal(
                connection, SealKind.CONVERSATION, conversation_id, row.number, name, at
            )
            return name

        return self.write(close_for_good)

    def amend(self, conversation_id: UUID, *, what: str, why: str) -> Amendment:
        """Add an amendment by this store's practitioner beside a finished conversation.

        Raises:
            NoSuchConversation, NotFinished, AmendmentNotWhole: nothing was added.
        """
        who = self.practitioner() or Practitioner()
        written = amendment(conversation_id, who, what=what, why=why, at=self._clock())

        def keep(connection: Connection) -> Amendment:
            row = self._row(connection, conversation_id)
            name = amendments.add(connection, self._seals, row, written)
            self.note(connection, Event.ALTERATION, str(conversation_id), f"amended {name}")
            return written

        return self.write(keep)

    def broken_seals(self) -> int:
        """How many finished conversations or amendments are not as they were sealed; quick."""
        return self._change(self._seals.broken)

    def caseload(self, sought: str = "", most: int = MOST_SHOWN) -> Caseload:
        """People and conversations, drafts first; `sought` narrows them as it is typed."""
        with transaction(self._engine) as connection:
            if self._counted is None:
                self._counted = counted(connection)
            return caseload(connection, self._counted, sought, most)

    def note_about_store(self, event: Event, about: str) -> None:
        """Note on the trail what was done with the store as a whole."""
        with transaction(self._engine) as connection:
            self.note(connection, event, str(self._vault.store_id), about)

    # Coming back, and giving out.

    def place(self) -> Place | None:
        """Where the practitioner was when the store was last closed, if in a conversation."""
        return self.read(place_kept)

    def come_back_to(self, conversation_id: UUID | None, step: str = "") -> None:
        """Remember where the practitioner is; None for the caseload."""
        self.write(lambda connection: keep_place(connection, conversation_id, step))

    def note_disclosure(
        self, conversation_id: UUID, recipient: str, sha256: str, also: str = ""
    ) -> None:
        """Note on the trail that a document was made for somebody, named by its digest.

        `also` is what `copies_made` notes beside it.
        """
        detail = f"to {recipient}, document {sha256}{also}"
        self.write(
            lambda connection: self.note(connection, Event.DISCLOSURE, str(conversation_id), detail)
        )

    def problems(self) -> tuple[str, ...]:
        """What is wrong with what the tables hold, in words; empty if all is whole."""
        from msp_desktop.store.check import problems

        with transaction(self._engine) as connection:
            return problems(connection, self._trail, self._seals)

    def read(self, look: Callable[[Connection], Answer]) -> Answer:
        """Look at the tables in one transaction; what is read of a record is noted by `note`."""
        with transaction(self._engine) as connection:
            return look(connection)

    def write(self, change: Callable[[Connection], Answer]) -> Answer:
        """Make a change in one transaction; on a full disk once more, in the reserve's room."""
        try:
            return self._change(change)
        except DiskFull:
            if not give_up_reserve(self._vault.folder):
                raise
            self.short_of_room = True
            return self._change(change)

    def _change(self, change: Callable[[Connection], Answer]) -> Answer:
        try:
            with transaction(self._engine) as connection:
                return change(connection)
        except BaseException:
            # What was noted or counted on the way was undone with the rest.
            self._noted = self._counted = None
            raise

    # Within one transaction.

    def _begin(self, connection: Connection) -> None:
        found = bring_up_to_date(connection)
        if found == WITHOUT_SEALS:
            self._seals.seal_finished(connection)
        if found in WITHOUT_FOLLOW_UPS:
            draw_all_follow_ups(connection)
        self._note_about_store(connection, Event.UNLOCK)

    def _save(
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
            self.note(connection, Event.COLLECTION, str(conversation.id))
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
        draw_follow_ups(connection, number, conversation)
        search.index(connection, number, conversation)

    @staticmethod
    def _write_person(connection: Connection, conversation: Conversation) -> None:
        names = {"name": conversation.person.name, "known_as": conversation.person.known_as}
        connection.execute(
            upsert(tables.person)
            .values(id=str(conversation.person_id), **names)
            .on_conflict_do_update(index_elements=["id"], set_=names)
        )

    def _note_about_store(self, connection: Connection, event: Event) -> None:
        self.note(connection, event, str(self._vault.store_id))

    def note(self, connection: Connection, event: Event, subject: str, detail: str = "") -> None:
        """Add a row to the trail in the transaction that is open."""
        self._trail.note(connection, event, self._clock(), subject=subject, detail=detail)

    def _note_alteration(self, connection: Connection, subject: str, at: datetime) -> None:
        """One row a minute for each conversation: typing saves many times a second."""
        minute = (subject, at.isoformat(timespec="minutes"))
        if self._noted != minute:
            self.note(connection, Event.ALTERATION, subject)
            self._noted = minute

    @staticmethod
    def _row(connection: Connection, conversation_id: UUID) -> Row[*tuple[Any, ...]]:
        row = connection.execute(
            select(tables.conversation).where(tables.conversation.c.id == str(conversation_id))
        ).first()
        if row is None:
            raise NoSuchConversation
        return row
