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

from msp_desktop.review import DECODING, DRAWING, GUARDED, PACKS
from msp_desktop.review.faults import EndedTheReader, TookTooLong, TooMuchInside
from msp_desktop.review.sandbox.attachment_messages import (
    MOST_DECODED,
    AttachmentDecoded,
    AttachmentWanted,
    is_as_it_says,
)
from msp_desktop.review.sandbox.confinement import MOST_MEMORY, MOST_SECONDS, SandboxLimits
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
from msp_desktop.review.sandbox.pack_messages import PackChecked, PackToCheck
from msp_desktop.review.sandbox.page_images import MOST_DRAWN, PagesDrawn, PagesWanted, are_as_asked
from msp_desktop.system.guarded import surround

_SECONDS_TO_START = 60
"""A cold, busy laptop may take its time; no foreign byte has been read by then."""

_KEPT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "LANG", "TZ")
"""All that the child gets of the app's environment; never a session's buses or folders."""


Question = CheckRequest | PagesWanted | AttachmentWanted | PackToCheck

Said = TypeVar("Said", bound=msgspec.Struct)


class Guarded(Generic[Said]):
    """One child process, which does one kind of work on foreign files and answers in one type.

    Each kind says what the child is started with, and what its answers are and at most weigh.
    """

    work: str
    answers_in: type[Said]
    most_bytes: int
    """Of one answer."""

    def __init__(self, seconds: float = MOST_SECONDS) -> None:
        """Start the child, which has so many seconds for each answer.

        Raises:
            EndedTheReader: if it cannot be started, or did not become ready.
        """
        self._seconds = seconds
        self._answers: SimpleQueue[Ready | Said | None] = SimpleQueue()
        try:
            self._child = subprocess.Popen(  # noqa: S603 - our own program, no shell
                own_program(self.work),
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
        try:
            self._around = surround(self._child, MOST_MEMORY)
        except OSError:
            self.end()
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

    def _answer_to(self, question: Question) -> Said:
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
        if not isinstance(answer, self.answers_in):
            self.end()
            raise EndedTheReader
        return answer

    def _ask(self, question: Question) -> None:
        if self._child.stdin is not None:
            with suppress(OSError, ValueError):
                send(self._child.stdin, question)

    def _listen(self) -> None:
        """Hand on what the child says, word by word; None once it says no more, or nonsense."""
        kind: type[Ready | Said] = Ready
        said: Ready | Said | None = None
        while self._child.stdout is not None:
            try:
                said = receive(self._child.stdout, kind, self.most_bytes)
            except (msgspec.MsgspecError, OSError, ValueError):
                said = None
            self._hand_on(said)
            if said is None:
                return
            kind = self.answers_in

    def _hand_on(self, said: Ready | Said | None) -> None:
        self._answers.put(said)

    def _heard(self, seconds: float) -> Ready | Said | None:
        try:
            return self._answers.get(timeout=seconds)
        except Empty:
            raise TookTooLong from None


class Guard(Guarded[CheckReply]):
    """A child that reads. Used once for each file that a person opens; tests may ask again."""

    work, answers_in, most_bytes = GUARDED, CheckReply, MOST_ANSWER

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

    work, answers_in, most_bytes = DRAWING, PagesDrawn, MOST_DRAWN

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


class PackGuard(Guarded[PackChecked]):
    """A child that reads packs of prompts. Used once for each that is chosen."""

    work, answers_in, most_bytes = PACKS, PackChecked, MOST_ANSWER

    def check(self, pack: PackToCheck) -> PackChecked:
        """What is wrong with the pack, if anything is.

        Raises:
            TooMuchInside, TookTooLong, EndedTheReader: as for every other file.
        """
        return self._answer_to(pack)


class DecodingGuard(Guarded[AttachmentDecoded]):
    """A child that decodes photographs and letters. Used once for each that is chosen."""

    work, answers_in, most_bytes = DECODING, AttachmentDecoded, MOST_DECODED

    def decode(self, wanted: AttachmentWanted) -> AttachmentDecoded:
        """What the file is, and its picture or the page that is wanted; or why it is refused.

        Raises:
            TooMuchInside: if the file is larger than any that is opened.
            TookTooLong: if it was not decoded in time; the child is gone.
            EndedTheReader: if the child ended, or answered what it may not; it is gone.
        """
        decoded = self._answer_to(wanted)
        if not is_as_it_says(decoded):
            self.end()
            raise EndedTheReader
        return decoded


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
