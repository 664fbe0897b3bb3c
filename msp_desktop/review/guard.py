"""The guard: a foreign PDF is opened in a child process that can only think, and not for long.

The app hands bytes in and gets a small, strictly typed answer out. The child is ended as soon as it
has answered, has taken too long, or has said anything else than it may.
"""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

import msgspec

from msp_desktop.review import GUARDED
from msp_desktop.review.confinement import MOST_SECONDS, Fences
from msp_desktop.review.exchange import (
    MOST_ANSWER,
    MOST_FILE,
    Answer,
    Question,
    Ready,
    receive,
    send,
)
from msp_desktop.review.faults import EndedTheReader, TookTooLong, TooMuchInside

_SECONDS_TO_START = 60
"""A cold, busy laptop may take its time; no foreign byte has been read by then."""

_KEPT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "LANG", "TZ")
"""All of the app's surroundings that the child is told of; never a session's buses or folders."""


class Guard:
    """One child process. Used once for each file that a person opens; tests may ask again."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        """Start the child.

        Raises:
            EndedTheReader: if it cannot be started, or did not become ready.
        """
        self._seconds = seconds
        self._answers: SimpleQueue[Ready | Answer | None] = SimpleQueue()
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own program, no shell
                own_program(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
                close_fds=True,
            )
        except OSError:
            raise EndedTheReader from None
        threading.Thread(target=self._listen, daemon=True, name="guard").start()
        first = self._heard(_SECONDS_TO_START)
        if not isinstance(first, Ready):
            self.end()
            raise EndedTheReader
        self._fences = first.fences

    @property
    def fences(self) -> Fences:
        """Which fences hold around the child on this system."""
        return self._fences

    @property
    def process_id(self) -> int:
        """The child's number."""
        return self._child.pid

    @property
    def is_running(self) -> bool:
        """Whether the child is still there."""
        return self._child.poll() is None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end()

    def look_at(self, file: bytes, password: str = "") -> Answer:
        """What the child found in the file.

        Raises:
            TooMuchInside: if the file is larger than any that is opened.
            TookTooLong: if it was not read in time; the child is gone.
            EndedTheReader: if the child ended, or answered what it may not; it is gone.
        """
        if len(file) > MOST_FILE:
            raise TooMuchInside
        question = Question(file=file, password=password)
        # The child may never read all of it: the pipe must not hold up the clock.
        threading.Thread(target=self._ask, args=(question,), daemon=True).start()
        try:
            answer = self._heard(self._seconds)
        except TookTooLong:
            self.end()
            raise
        if not isinstance(answer, Answer):
            self.end()
            raise EndedTheReader
        return answer

    def end(self) -> None:
        """End the child now, whatever it is doing, and let go of its pipes."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _ask(self, question: Question) -> None:
        if self._child.stdin is not None:
            with suppress(OSError, ValueError):
                send(self._child.stdin, question)

    def _listen(self) -> None:
        """Hand on what the child says, word by word; None once it says no more, or nonsense."""
        kind: type[Ready | Answer] = Ready
        said: Ready | Answer | None = None
        while self._child.stdout is not None:
            try:
                said = receive(self._child.stdout, kind, MOST_ANSWER)
            except (msgspec.MsgspecError, OSError, ValueError):
                said = None
            self._answers.put(said)
            if said is None:
                return
            kind = Answer

    def _heard(self, seconds: float) -> Ready | Answer | None:
        try:
            return self._answers.get(timeout=seconds)
        except Empty:
            raise TookTooLong from None


def own_program() -> list[str]:
    """How this app starts itself as a guarded child, packaged or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, GUARDED]
    return [sys.executable, "-P", "-m", "msp_desktop", GUARDED]
