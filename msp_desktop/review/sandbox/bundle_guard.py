"""A bundle from outside, opened in a guarded child of its own and answered item by item."""

import os
import queue
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import BinaryIO, Final

from msp_desktop.exchange.faults import BundleProblem, BundleTooLarge, bundle_fault
from msp_desktop.exchange.manifest import MOST_LINE, MOST_TOTAL
from msp_desktop.review import BUNDLES
from msp_desktop.review.faults import EndedTheReader, FileNotReadable, TookTooLong
from msp_desktop.review.sandbox.confinement import MOST_BUNDLE_SECONDS
from msp_desktop.review.sandbox.guard import Guarded
from msp_desktop.review.sandbox.messages import Ready, send
from msp_desktop.review.sandbox.read_bundle import (
    FRAME,
    MOST_REPLY,
    BundleReply,
    BundleRequest,
    write_frame,
)
from msp_desktop.system.plain_files import open_plain

_MOST_FILE: Final = MOST_TOTAL + 2 * MOST_LINE
_WAITING: Final = 64
"""So many answers may wait: the child is as fast as whoever keeps what it says."""


class BundleGuard(Guarded[BundleReply]):
    """A child that reads bundles; used once for each reading."""

    work, answers_in, most_bytes = BUNDLES, BundleReply, MOST_REPLY

    def __init__(self, seconds: float = MOST_BUNDLE_SECONDS) -> None:
        """Start the child.

        Raises:
            EndedTheReader: if it cannot be started, or did not become ready.
        """
        self._waiting: queue.Queue[Ready | BundleReply | None] = queue.Queue(_WAITING)
        self._over = Event()
        super().__init__(seconds)

    def end(self) -> None:
        """End the child now, and whoever waits for room for its answers."""
        self._over.set()
        super().end()

    def read(
        self,
        path: Path,
        identities: tuple[str, ...],
        progress: Callable[[float], None] = lambda _: None,
    ) -> Iterator[BundleReply]:
        """The manifest, then each item, as the child says them; it ends with `ended`.

        `progress` is called with how far the file was given to the child, from 0 to 1; what it
        raises ends the reading.

        Raises:
            FileNotReadable: it is missing, or no plain file.
            BundleRefused: or one of its kinds.
            EndedTheReader, TookTooLong: the child ended, or said nothing for too long.
        """
        try:
            file = open_plain(path)
        except (OSError, ValueError):
            raise FileNotReadable from None
        with file:
            size = os.fstat(file.fileno()).st_size
            if size > _MOST_FILE:
                raise BundleTooLarge
            transfer = _Transfer(2 * max(1, size))
            question = BundleRequest(identities=identities)
            Thread(target=self._give, args=(question, file, transfer), daemon=True).start()
            yield from self._replies(transfer, progress)

    def _replies(
        self, transfer: "_Transfer", progress: Callable[[float], None]
    ) -> Iterator[BundleReply]:
        opened = False
        while True:
            answer = self._next(transfer, progress)
            if not isinstance(answer, BundleReply):
                self.end()
                raise EndedTheReader
            if answer.refused is not None:
                raise bundle_fault(answer.refused)
            if (answer.manifest is None) == (not opened) and not answer.ended:
                self.end()
                raise bundle_fault(BundleProblem.UNREADABLE)
            opened = True
            yield answer
            if answer.ended:
                return

    def _next(
        self, transfer: "_Transfer", progress: Callable[[float], None]
    ) -> Ready | BundleReply | None:
        """The next word; as long as the file is being taken, the child is at work."""
        silent = 0.0
        given = transfer.given
        while True:
            progress(min(1.0, transfer.given / transfer.whole))
            try:
                return self._waiting.get(timeout=_LOOK_EVERY)
            except queue.Empty:
                silent = silent + _LOOK_EVERY if transfer.given == given else 0.0
                given = transfer.given
                if silent > self._seconds:
                    self.end()
                    raise TookTooLong from None

    def _give(self, question: BundleRequest, file: BinaryIO, transfer: "_Transfer") -> None:
        """Twice the file, whose place on the disk may change meanwhile but not the open file."""
        pipe = self._child.stdin
        if pipe is None:
            return
        try:
            send(pipe, question)
            for _ in range(2):
                file.seek(0)
                while data := file.read(FRAME):
                    write_frame(pipe, data)
                    transfer.given += len(data)
                write_frame(pipe, b"")
                pipe.flush()
        except (OSError, ValueError):
            return

    def _hand_on(self, said: Ready | BundleReply | None) -> None:
        while not self._over.is_set():
            try:
                self._waiting.put(said, timeout=_LOOK_EVERY)
            except queue.Full:
                continue
            return

    def _heard(self, seconds: float) -> Ready | BundleReply | None:
        try:
            return self._waiting.get(timeout=seconds)
        except queue.Empty:
            raise TookTooLong from None


_LOOK_EVERY: Final = 0.1


class _Transfer:
    """How much of the file was given to the child, of how much in all."""

    def __init__(self, whole: int) -> None:
        self.whole = whole
        self.given = 0
