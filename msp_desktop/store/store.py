"""The unlocked store: everything that reads or writes records goes through here.

One store belongs to one thread. A record, its search row and its trail row are written in one
transaction, so that they are all there or none is.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Self, TypeVar
from uuid import UUID

from sqlalchemy import Connection, Row, select

from msp_desktop.faults import Fault
from msp_desktop.policy.policy import UNMANAGED, Policy
from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment, amendment
from msp_desktop.record.canonical import to_json
from msp_desktop.record.conversation import Conversation, Practitioner
from msp_desktop.store import tables
from msp_desktop.store.conversations.caseload import (
    MOST_SHOWN,
    Caseload,
    Counted,
    caseload,
    counted,
)
from msp_desktop.store.conversations.drafts import AmendmentBegun, keep_amendment_begun
from msp_desktop.store.conversations.load import Opened, load_all_with, load_conversation
from msp_desktop.store.conversations.save import write_conversation
from msp_desktop.store.conversations.seal_chain import Seals
from msp_desktop.store.engine import engine_on, hold, transaction
from msp_desktop.store.entries.authors import begin_epoch
from msp_desktop.store.entries.links import link_new
from msp_desktop.store.faults import NoSuchConversation
from msp_desktop.store.finish import amend, finish
from msp_desktop.store.schema import back_up_before_upgrade, bring_up_to_date
from msp_desktop.store.trail.anchors import ExternalAnchors
from msp_desktop.store.trail.details import (
    ConversationAmended,
    ConversationFinished,
    Detail,
    Noted,
    Plain,
    WrongPassphrases,
)
from msp_desktop.store.trail.rollback_guard import RollbackGuard
from msp_desktop.store.trail.trail import Event, Justification, Trail
from msp_desktop.store.upgraded import fill_in
from msp_desktop.store.working_state import (
    keep_place,
    keep_practitioner,
    who_works_here,
)
from msp_desktop.vault.faults import DiskFull
from msp_desktop.vault.held_files import HeldFiles
from msp_desktop.vault.reserve import keep_reserve, release_reserve
from msp_desktop.vault.unlocked import UnlockedVault

log = logging.getLogger(__name__)

Result = TypeVar("Result")


def utc_now() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


class Store:
    """People, conversations and the trail of one unlocked vault.

    `policy` is what the organisation has decided. `short_of_room` is true while the reserve is
    given up because the disk was full. `engine` is for work on all tables at once. Nobody else
    writes while it is open, so what was counted holds until a conversation is new or finished.
    """

    policy: Policy = UNMANAGED

    def __init__(
        self,
        vault: UnlockedVault,
        *,
        clock: Callable[[], datetime] = utc_now,
        keyring: ExternalAnchors | None = None,
    ) -> None:
        """Open the tables, backed up and then brought up to date if an earlier version made them.

        Where something of the trail is missing the store can be read but not written, until
        `accept_loss`. `keyring` remembers outside the folder how far the trail had come.

        Raises:
            StoreFromLaterVersion: if a later version of the app made them.
            NotBackedUpBefore: if the backup could not be made; nothing was changed.
        """
        self._clock = clock
        self._vault = self.vault = vault
        self._trail = Trail(vault.trail_key)
        self._seals = Seals(vault.seal_key)
        self._noted: tuple[str, str] | None = None
        self._counted: Counted | None = None
        self.short_of_room = False
        self._who = ""
        self.standing = RollbackGuard(vault, keyring)
        self.engine = self._engine = engine_on(vault.connect())
        self.held = HeldFiles(vault.folder)
        try:
            back_up_before_upgrade(vault, self.engine, clock())
            self.standing.anchors.open()
            self._in_reserve(lambda: self._change(self._begin))
            if self.standing.missing is None:
                self.accept_loss()
            self.held.mark()
            hold(self._engine, self.held)
        except BaseException:
            self._engine.dispose()
            raise

    def accept_loss(self) -> None:
        """Note the unlocking; where something was missing, that somebody was told and goes on."""
        anew = self.standing.missing is not None

        def begin(connection: Connection) -> None:
            if self.standing.came_back:
                begin_epoch(connection, self._clock())
            self.standing.note_found(connection, self._note_about_store)
            wrong, last = self._vault.wrong_tries, self._vault.last_wrong_try
            if wrong and last is not None:
                detail = WrongPassphrases(wrong, last.replace(microsecond=0))
                self._note_about_store(connection, Event.FAILED_UNLOCK, detail)
            self._note_about_store(connection, Event.UNLOCK)
            self.standing.count(connection)

        self._in_reserve(lambda: self._change(begin))
        self.standing.missing = None
        self.standing.committed(well=True, anew=anew)

    def now(self) -> datetime:
        """The moment, by this store's clock."""
        return self._clock()

    def forget_counts(self) -> None:
        """Count conversations anew: some are gone."""
        self._counted = self._noted = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *problem: object) -> None:
        self.close()

    def close(self) -> None:
        """Note the locking, put everything into the one file and let go of it.

        Every word that was saved is on the disk: no room for the note must not hold up locking.
        """
        try:
            self.write(lambda connection: self._note_about_store(connection, Event.LOCK), well=True)
        except Fault as fault:
            log.info("closed without a note: %s", type(fault).__name__)
        finally:
            self._engine.dispose()
            self.standing.closed()
            self._vault.close()

    # Who works with this store.

    def practitioner(self) -> Practitioner | None:
        """Who works with this store, or None before they have said."""
        return self.read(who_works_here)

    def set_practitioner(self, who: Practitioner) -> None:
        """Keep who works with this store; conversations already begun keep theirs."""
        self.write(lambda connection: keep_practitioner(connection, who))
        self._who = who.name

    # Conversations.

    def save(
        self, conversation: Conversation, last_part: PartName, step: str | None = None
    ) -> datetime:
        """Keep the conversation as it is now, on the disk; gives when it was saved.

        `step` is where the practitioner is, to come back to. A new one is linked to a case.

        Raises:
            AlreadyFinished: if it is finished.
            RecordRefused: if the document could not be read back.
            DiskFull: if there is no room; what was saved before is untouched.
        """
        document = to_json(conversation)
        at = self._clock()

        def keep(connection: Connection) -> None:
            if write_conversation(connection, conversation, document, last_part, at):
                self._counted = None
                link_new(connection, conversation, at)
                practice = Plain(Noted.PRACTICE) if conversation.for_practice else None
                self.note(connection, Event.COLLECTION, str(conversation.id), practice)
            else:
                self._note_alteration(connection, str(conversation.id), at)
            if step is not None:
                keep_place(connection, conversation.id, step)

        self.write(keep)
        self.keep_room()
        return at

    def keep_room(self) -> None:
        """Set the reserve aside anew, if it was given up and there is room again."""
        if self.short_of_room:
            self.short_of_room = not keep_reserve(self._vault.folder)

    def load(self, conversation_id: UUID, why: Justification | None = None) -> Opened:
        """The conversation of that id; reading it is noted on the trail, and why if it was said.

        Raises:
            NoSuchConversation: if there is none.
        """

        def read(connection: Connection) -> Row[*tuple[Any, ...]]:
            row = self._row(connection, conversation_id)
            self.note(connection, Event.CONSULTATION, str(conversation_id), why=why or "")
            return row

        row = self.write(read)
        with transaction(self._engine) as connection:
            return load_conversation(connection, row)

    def story(self, person_id: UUID, *, to_begin: bool = False) -> tuple[Opened, ...]:
        """Every conversation with that person, oldest first; reading them is noted on the trail.

        One that cannot be read is left out; `People.story` names it. `to_begin` another from them
        is combining, s62(1)(e).
        """

        def read(connection: Connection) -> tuple[Opened, ...]:
            event = Event.COMBINATION if to_begin else Event.CONSULTATION
            story = None if to_begin else Plain(Noted.STORY)
            self.note(connection, event, str(person_id), story)
            return load_all_with(connection, person_id).opened

        return self.write(read)

    def finish(self, conversation_id: UUID) -> str:
        """Close the conversation for good and return the digest that names it from now on.

        Raises:
            NoSuchConversation: if there is none.
            AlreadyFinished: if it is finished already.
        """

        def close_for_good(connection: Connection) -> str:
            row = self._row(connection, conversation_id)
            self._counted = None
            name = finish(connection, self._seals, row, self._clock())
            self.note(
                connection, Event.ALTERATION, str(conversation_id), ConversationFinished(name)
            )
            return name

        return self.write(close_for_good)

    def amend(self, conversation_id: UUID, *, what: str, why: str, **put_right: str) -> Amendment:
        """Add an amendment by this store's practitioner beside a finished conversation.

        `put_right` may say which answer it `corrects`, and what is `right` there.

        Raises:
            NoSuchConversation, NotFinished, AmendmentNotWhole: nothing was added.
        """
        who = self.practitioner() or Practitioner()
        at = self._clock()
        written = amendment(conversation_id, who, what=what, why=why, at=at, **put_right)

        def keep(connection: Connection) -> Amendment:
            name = amend(connection, self._seals, self._row(connection, conversation_id), written)
            self.note(connection, Event.ALTERATION, str(conversation_id), ConversationAmended(name))
            keep_amendment_begun(connection, conversation_id, AmendmentBegun())
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

    def note_about_store(self, event: Event, about: Detail) -> None:
        """Note on the trail what was done with the store as a whole."""
        self.write(lambda connection: self._note_about_store(connection, event, about), well=True)

    def save_position(self, conversation_id: UUID | None, step: str = "") -> None:
        """Remember where the practitioner is; None for the caseload."""
        self.write(lambda connection: keep_place(connection, conversation_id, step))

    def problems(self) -> tuple[str, ...]:
        """What is wrong with what the tables hold, in words; empty if all is whole."""
        from msp_desktop.store.check import integrity_problems

        with transaction(self._engine) as connection:
            return integrity_problems(connection, self._trail, self._seals)

    def read(self, look: Callable[[Connection], Result]) -> Result:
        """Look at the tables in one transaction; what is read of a record is noted by `note`."""
        with transaction(self._engine) as connection:
            return look(connection)

    def write(self, change: Callable[[Connection], Result], *, well: bool = False) -> Result:
        """Make a change in one transaction; on a full disk once more, in the reserve's room.

        `well` is for changes that the system's keyring notes, too.

        Raises:
            EntriesMissing: something of the trail is missing, and nobody went on.
        """
        self.standing.refuse()

        def counted_change(connection: Connection) -> Result:
            answer = change(connection)
            self.standing.count(connection)
            return answer

        answer = self._in_reserve(lambda: self._change(counted_change))
        self.standing.committed(well=well)
        return answer

    def _in_reserve(self, job: Callable[[], Result]) -> Result:
        try:
            return job()
        except DiskFull:
            if not release_reserve(self._vault.folder):
                raise
            self.short_of_room = True
            return job()

    def _change(self, change: Callable[[Connection], Result]) -> Result:
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
        fill_in(connection, found, self._seals, self._clock())
        who = who_works_here(connection)
        self._who = who.name if who else ""
        self.standing.look(connection)

    def note(
        self,
        connection: Connection,
        event: Event,
        subject: str,
        detail: Detail | None = None,
        why: str = "",
    ) -> None:
        """Note an event in the transaction that is open, with who works here and why."""
        self._trail.note(
            connection,
            event,
            self._clock(),
            subject=subject,
            detail=detail,
            who=self._who,
            why=why,
        )

    def _note_about_store(
        self, connection: Connection, event: Event, about: Detail | None = None
    ) -> None:
        self.note(connection, event, str(self._vault.store_id), about)

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
