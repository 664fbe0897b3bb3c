"""Files read one after another by guarded children, as the app would read each of them."""

import time
from collections.abc import Callable
from functools import cache
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from msp_desktop.review.faults import EndedTheReader, ReferralRefused, TookTooLong
from msp_desktop.review.page_access import pictures_by
from msp_desktop.review.received import Judged, ReceivedReferral, judge_by, read_by
from msp_desktop.review.sandbox.guard import DrawingGuard, Guard, Guarded
from msp_desktop.review.sandbox.page_images import PagesWanted, Picture
from msp_desktop.sealing.certificate import signer_of
from msp_desktop.signing_keys import KnownKey
from tests.review.hostile_files import Hostile, all_of_them
from tests.review.reviewing import OFFICERS_KEY
from tests.unlocked import NOON
from tests.visits import doorstep

KNOWN = (
    KnownKey(
        fingerprint=signer_of(OFFICERS_KEY.certificate).fingerprint,
        name=doorstep.OFFICER.name,
        pinned_at=NOON,
    ),
)
_MOST_BY_ONE = 60
"""The limit of processor time is the child's, for all the files that it reads."""


Child = TypeVar("Child", bound=Guarded[Any])
Came = TypeVar("Came")


class Renewed(Generic[Child, Came]):
    """Hands files to a child, and to the next one when it ended; keeps the slowest."""

    def __init__(
        self, start: Callable[[], Child], look: Callable[[Child, bytes, str], Came]
    ) -> None:
        self._start, self._look = start, look
        self._guard: Child | None = None
        self._read = 0
        self.slowest = 0.0
        self.ended = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def read(self, file: bytes, password: str = "") -> Came | ReferralRefused:
        """What comes of a file, or the fault that refused it."""
        if self._guard is None or self._read >= _MOST_BY_ONE:
            self._end()
            self._guard, self._read = self._start(), 0
        self._read += 1
        began = time.monotonic()
        try:
            return self._look(self._guard, file, password)
        except ReferralRefused as refused:
            if isinstance(refused, (EndedTheReader, TookTooLong)):
                self.ended += 1
                self._end()
            return refused
        finally:
            self.slowest = max(self.slowest, time.monotonic() - began)

    def _end(self) -> None:
        if self._guard is not None:
            self._guard.end()
            self._guard = None


class Reader(Renewed[Guard, ReceivedReferral]):
    """Reads files; what comes out is a referral."""

    def __init__(self) -> None:
        super().__init__(Guard, lambda guard, *given: read_by(guard, *given, known=KNOWN))


class Judge(Renewed[Guard, Judged]):
    """Judges files, whatever they hold, as `verify` does."""

    def __init__(self) -> None:
        super().__init__(Guard, lambda guard, *given: judge_by(guard, *given, known=KNOWN))


class Drawing(Renewed[DrawingGuard, tuple[Picture, ...]]):
    """Draws the first page of files, whatever they are; what comes out is its picture."""

    def __init__(self) -> None:
        super().__init__(DrawingGuard, _first_page)


@cache
def every_hostile_file() -> tuple[Hostile, ...]:
    """The whole list, made once for all who read it."""
    return tuple(all_of_them())


def _first_page(guard: DrawingGuard, file: bytes, password: str) -> tuple[Picture, ...]:
    return pictures_by(guard, PagesWanted(file=file, password=password, numbers=(1,)))
