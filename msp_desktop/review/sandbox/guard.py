"""The guard: a foreign PDF is opened in a child process that can only think, and not for long.

The app hands bytes in and gets a small, strictly typed answer out. The child is ended as soon as it
has answered, has taken too long, or has said anything other than it may.
"""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Generic, Self, TypeVar

import msgspec

from msp_desktop.review import DRAWING, GUARDED
from msp_desktop.review.faults import EndedTheReader, TookTooLong, TooMuchInside
from msp_desktop.review.sandbox.confinement import MOST_SECONDS, SandboxLimits
from msp_desktop.review.sandbox.messages import (
    MOST_ANSWER,
    MOST_FILE,
    Asks,
    CheckReply,
    CheckRequest,
    Ready,
    receive,
    send,
)
from msp_desktop.review.sandbox.page_images import MOST_DRAWN, PagesDrawn, PagesWanted, are_as_asked

_SECONDS_TO_START = 60
"""A cold, busy laptop may take its time; no foreign byte has been read by then."""

_KEPT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "LANG", "TZ")
"""All of the app's surroundings that the child is told of; never a session's buses or folders."""


Said = TypeVar("Said", bound=msgspec.Struct)


class Guarded(Generic[Said]):
    """One child process, which does one kind of work on foreign files and answers in one type."""

    def __init__(self, work: str, kind: type[Said], most: int, seconds: float) -> None:
        """Start the child for that work; no answer of `kind` is longer than `most` bytes.

        Raises:
            EndedTheReader: if it cannot be started, or did not become ready.
        """
        self._kind, self._most, self._seconds = kind, most, seconds
        self._answers: SimpleQueue[Ready | Said | None] = SimpleQueue()
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own program, no shell
                own_program(work),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_surroundings(),
                close_fds=True,
                cwd=Path(sys.executable).anchor,
                start_new_session=True,
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
    def fences(self) -> SandboxLimits:
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

    def end(self) -> None:
        """End the child now, whatever it is doing, and let go of its pipes."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _answer_to(self, question: CheckRequest | PagesWanted) -> Said:
        """What the child says to that.

        Raises:
            TooMuchInside: if the file is larger than any that is opened.
            TookTooLong: if there was no answer in time; the child is gone.
            EndedTheReader: if the child ended, or answered what it may not; it is gone.
        """
        if len(question.file) > MOST_FILE:
            raise TooMuchInside
        # The child may never read all of it: the pipe must not hold up the clock.
        threading.Thread(target=self._ask, args=(question,), daemon=True).start()
        try:
            answer = self._heard(self._seconds)
        except TookTooLong:
            self.end()
            raise
        if not isinstance(answer, self._kind):
            self.end()
            raise EndedTheReader
        return answer

    def _ask(self, question: CheckRequest | PagesWanted) -> None:
        if self._child.stdin is not None:
            with suppress(OSError, ValueError):
                send(self._child.stdin, question)

    def _listen(self) -> None:
        """Hand on what the child says, word by word; None once it says no more, or nonsense."""
        kind: type[Ready | Said] = Ready
        said: Ready | Said | None = None
        while self._child.stdout is not None:
            try:
                said = receive(self._child.stdout, kind, self._most)
            except (msgspec.MsgspecError, OSError, ValueError):
                said = None
            self._answers.put(said)
            if said is None:
                return
            kind = self._kind

    def _heard(self, seconds: float) -> Ready | Said | None:
        try:
            return self._answers.get(timeout=seconds)
        except Empty:
            raise TookTooLong from None


class Guard(Guarded[CheckReply]):
    """A child that reads. Used once for each file that a person opens; tests may ask again."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        """Start the child.

        Raises:
            EndedTheReader: if it cannot be started, or did not become ready.
        """
        super().__init__(GUARDED, CheckReply, MOST_ANSWER, seconds)

    def look_at(self, file: bytes, password: str = "", asks: Asks = Asks.PDF) -> CheckReply:
        """What the child found in the file, which is meant to be what `asks` says.

        Raises:
            TooMuchInside: if the file is larger than any that is opened.
            TookTooLong: if it was not read in time; the child is gone.
            EndedTheReader: if the child ended, or answered what it may not; it is gone.
        """
        return self._answer_to(CheckRequest(file=file, password=password, asks=asks))


class DrawingGuard(Guarded[PagesDrawn]):
    """A child that draws pages. Used once for the few pages that are wanted at a time."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        """Start the child.

        Raises:
            EndedTheReader: if it cannot be started, or did not become ready.
        """
        super().__init__(DRAWING, PagesDrawn, MOST_DRAWN, seconds)

    def draw(self, wanted: PagesWanted) -> PagesDrawn:
        """The pages as pictures of the size that was asked for, or why they are refused.

        Raises:
            TooMuchInside: if the file is larger than any that is opened.
            TookTooLong: if they were not drawn in time; the child is gone.
            EndedTheReader: if the child ended, or answered anything but those pictures; it is gone.
        """
        drawn = self._answer_to(wanted)
        if not are_as_asked(drawn, wanted):
            self.end()
            raise EndedTheReader
        return drawn


def _surroundings() -> dict[str, str]:
    """The few that are kept; the child stands in no folder of ours, so ways are given whole."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    if "PYTHONPATH" in kept:
        ways = (str(Path(way).absolute()) for way in kept["PYTHONPATH"].split(os.pathsep))
        kept["PYTHONPATH"] = os.pathsep.join(ways)
    return kept


def own_program(work: str) -> list[str]:
    """How this app starts itself as a guarded child for that work, packaged or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, work]
    return [sys.executable, "-P", "-m", "msp_desktop", work]
