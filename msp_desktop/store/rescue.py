"""Words rescued from a store that was moved or replaced under our hands, and brought back."""

import contextlib
import ctypes
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import from_json, to_json
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.faults import RecordRefused
from msp_desktop.store.engine import release
from msp_desktop.store.faults import AlreadyFinished, NoSuchConversation, WasErased
from msp_desktop.store.schema import backup_contents
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.backup import RawConnection, make_backup
from msp_desktop.vault.faults import as_faults
from msp_desktop.vault.repair.rescue import set_log_aside, words_rescued, write_words

log = logging.getLogger(__name__)

_FORMAT: Final = "MSP Desktop rescue"


class RescuedWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One conversation as it was on the screen, and where in it the practitioner was."""

    document: bytes
    part: PartName
    step: str


class _Rescue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    at: datetime
    words: tuple[RescuedWords, ...]
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
        data = msgspec.json.encode(_Rescue(at=now, words=tuple(words)))
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
    """The newest of each conversation that was rescued, where the store has another or none."""
    newest: dict[str, RescuedWords] = {}
    for _, data in words_rescued(store.vault):
        try:
            found = msgspec.json.decode(data, type=_Rescue)
            for one in found.words:
                newest[str(from_json(one.document).id)] = one
        except (msgspec.MsgspecError, RecordRefused):
            continue
    return tuple(one for one in newest.values() if _differs(store, one))


def bring_back(store: Store, words: Iterable[RescuedWords]) -> int:
    """Save these words as drafts, and take the rescued files away; returns how many were saved.

    Raises:
        DiskFull and others: the files stay, to be tried again.
    """
    saved = 0
    for one in words:
        with contextlib.suppress(AlreadyFinished, WasErased):
            store.save(from_json(one.document), one.part, one.step)
            saved += 1
    with as_faults():
        for path, _ in words_rescued(store.vault):
            path.unlink(missing_ok=True)
    return saved


def _differs(store: Store, one: RescuedWords) -> bool:
    try:
        there = store.load(from_json(one.document).id)
    except NoSuchConversation:
        return True
    return not there.finished and to_json(there.conversation) != one.document
