"""Words rescued from a store that was moved or replaced under our hands, and brought back."""

import contextlib
import ctypes
import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy import Connection, Row, select

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.conversations.beside import beside
from msp_desktop.store.conversations.handed_on import handed_on_to
from msp_desktop.store.conversations.save import was_erased
from msp_desktop.store.engine import release
from msp_desktop.store.schema import backup_contents
from msp_desktop.store.store import Store
from msp_desktop.store.tables import DRAFT, conversation
from msp_desktop.vault.backup.backup import RawConnection, make_backup
from msp_desktop.vault.faults import as_faults
from msp_desktop.vault.repair.rescue import (
    rewrite_words,
    set_log_aside,
    words_rescued,
    write_words,
)

log = logging.getLogger(__name__)

_FORMAT: Final = "MSP Desktop rescue"


class RescuedWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One conversation as it was on the screen, and where in it the practitioner was."""

    document: bytes
    part: PartName
    step: str


class _Rescue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one file holds. What the same opening of the store rescued later takes its place."""

    at: datetime
    words: tuple[RescuedWords, ...]
    opening: str = ""
    format: str = _FORMAT
    version: int = 1


def rescued_words(conversation: Conversation, part: PartName, step: str) -> RescuedWords:
    """That conversation, ready to be rescued."""
    return RescuedWords(to_json(conversation), part, step)


def rescue(
    store: Store, words: Iterable[RescuedWords], write: Callable[[Store], object] | None = None
) -> Path:
    """Put the words beside the store, and the whole of it where it can be read; gives the folder.

    `write` saves what waits into the files that are held open, wherever they lie by now, so that
    the whole copy has it too; not where somebody else wrote in them.

    Raises:
        DiskFull, FolderNotWritable and others: the words are nowhere but on the screen.
    """
    now = store.now()
    with as_faults():
        data = msgspec.json.encode(_Rescue(at=now, words=tuple(words), opening=store.vault.opening))
        place = write_words(store.vault, data, now)
    release(store.engine)
    if write is not None and not store.held.was_written_by_another():
        try:
            write(store)
        except Fault as fault:
            log.info("not in the whole copy: %s", type(fault).__name__)
    try:
        with store.engine.connect() as connection:
            raw: RawConnection = connection.connection.driver_connection
            make_backup(store.vault, raw, place, now=now, look=backup_contents)
    except Fault as fault:
        log.info("only the words were rescued: %s", type(fault).__name__)
    return place


def abandon(store: Store, place: Path) -> None:
    """Let go of a store that is not in its place, and leave every file there as it is.

    Closing the database would write the log into pages that are somebody else's by now, and take a
    log away by its name, whosever it is. So it is never closed: the end of the process does that.
    """
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(raw))
    with contextlib.suppress(OSError):
        set_log_aside(store.held, place, store.now())
    store.vault.close()


def words_to_bring_back(store: Store) -> tuple[RescuedWords, ...]:
    """What was rescued and stands nowhere in this store; what does is let go of there and then."""
    waiting = _unsettled(store)
    with contextlib.suppress(Fault):
        _let_go_of_settled(store, waiting)
    return tuple(each.words for each in waiting)


def bring_back(store: Store, words: Iterable[RescuedWords]) -> int:
    """Save these words as drafts, and let go of them beside it; returns how many were saved.

    The newest of a visit goes on as that visit. What that would write over newer words, over a
    finished visit or over one that a colleague goes on with stands beside it as a draft of its own.

    Raises:
        DiskFull and others: what was not saved stays beside the store, to be tried again.
    """
    wanted = tuple(words)
    saved = 0
    for each in _unsettled(store):
        if each.words in wanted:
            store.save(each.becomes, each.words.part, each.words.step)
            saved += 1
    _let_go_of_settled(store, _unsettled(store))
    return saved


def forget_rescued(store: Store) -> bool:
    """Take the words of whoever was erased out of what was rescued; False where some may stay.

    What stands in the store goes with them. Words that cannot be read may be anybody's.
    """
    try:
        _let_go_of_settled(store, _unsettled(store))
    except Fault:
        return False
    files = words_rescued(store.vault)
    readable = sum(
        all(_read(words) is not None for words in found.words) for _, found in _rescues(store)
    )
    return files.all_seen and readable == len(files.files)


class _Unsettled(NamedTuple):
    """Rescued words that are not in the store, and the draft that they would become there."""

    words: RescuedWords
    key: tuple[UUID, str]
    becomes: Conversation


class _Newest(NamedTuple):
    """The newest that one opening of the store rescued of a conversation."""

    at: datetime
    words: RescuedWords
    conversation: Conversation


def _rescues(store: Store) -> Iterator[tuple[Path, _Rescue]]:
    """Every file that can be read, oldest first."""
    for path, data in words_rescued(store.vault).files:
        with contextlib.suppress(msgspec.MsgspecError):
            yield path, msgspec.json.decode(data, type=_Rescue)


def _read(words: RescuedWords) -> Conversation | None:
    try:
        return from_json(words.document)
    except RecordRefused:
        return None


def _unsettled(store: Store) -> tuple[_Unsettled, ...]:
    newest: dict[tuple[UUID, str], _Newest] = {}
    for _, rescue_file in _rescues(store):
        for words in rescue_file.words:
            one = _read(words)
            if one is not None:
                key = one.id, rescue_file.opening
                newest.pop(key, None)
                newest[key] = _Newest(rescue_file.at, words, one)
    last = {key[0]: key for key in newest}
    now = store.now()

    def look(connection: Connection) -> tuple[_Unsettled, ...]:
        found: dict[UUID, _Unsettled] = {}
        for key, each in reversed(newest.items()):
            aside = beside(each.conversation, each.words.document)
            becomes = _becomes(connection, each, aside, now, is_last=last[key[0]] == key)
            if becomes is not None and aside.id not in found:
                found[aside.id] = _Unsettled(each.words, key, becomes)
        return tuple(reversed(found.values()))

    return store.read(look)


def _becomes(
    connection: Connection, each: _Newest, aside: Conversation, now: datetime, *, is_last: bool
) -> Conversation | None:
    """What these words would be saved as; None where they are in the store, or were erased."""
    one = each.conversation
    if was_erased(connection, one) or was_erased(connection, aside):
        return None
    if _row(connection, aside.id) is not None:
        return None
    there = _row(connection, one.id)
    if there is None:
        return one if is_last else aside
    if _is_the_same(there.document, one):
        return None
    goes_on = there.state == DRAFT and handed_on_to(connection, one.id) is None
    # A clock that was set back says nothing of which is newer.
    is_newer = datetime.fromisoformat(there.changed_at) <= each.at <= now
    return one if is_last and goes_on and is_newer else aside


def _row(connection: Connection, conversation_id: UUID) -> "Row[Any, Any, Any] | None":
    columns = (conversation.c.state, conversation.c.document, conversation.c.changed_at)
    this = conversation.c.id == str(conversation_id)
    row: Row[Any, Any, Any] | None = connection.execute(select(*columns).where(this)).first()
    return row


def _is_the_same(document: bytes, one: Conversation) -> bool:
    try:
        return from_json(document) == one
    except RecordRefused:
        return False


def _let_go_of_settled(store: Store, unsettled: Iterable[_Unsettled]) -> None:
    """Take away what stands in the store by now, or was erased; what cannot be read stays.

    Raises:
        FolderNotWritable and others: some of it is still there.
    """
    waiting = {each.key for each in unsettled}
    with as_faults():
        for path, found in _rescues(store):
            left = tuple(
                words
                for words in found.words
                if (one := _read(words)) is None or (one.id, found.opening) in waiting
            )
            if not left:
                path.unlink(missing_ok=True)
            elif left != found.words:
                kept = msgspec.structs.replace(found, words=left)
                rewrite_words(store.vault, path, msgspec.json.encode(kept))
