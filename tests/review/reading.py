"""Files read one after another by guarded children, as the app would read each of them."""

import time
from types import TracebackType
from typing import Self

from msp_desktop.referral.certificate import signer_of
from msp_desktop.review.arrival import Arrived, read_by
from msp_desktop.review.faults import EndedTheReader, ReferralRefused, TookTooLong
from msp_desktop.review.guard import Guard
from msp_desktop.signature_keys import KnownKey
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


class Reader:
    """Reads files; what comes out is a referral or the fault that refused it. Keeps the slowest."""

    def __init__(self) -> None:
        self._guard: Guard | None = None
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

    def read(self, file: bytes, password: str = "") -> Arrived | ReferralRefused:
        """What comes of a file."""
        if self._guard is None or self._read >= _MOST_BY_ONE:
            self._end()
            self._guard, self._read = Guard(), 0
        self._read += 1
        began = time.monotonic()
        try:
            return read_by(self._guard, file, password, known=KNOWN)
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
