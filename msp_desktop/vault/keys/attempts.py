"""A growing wait after wrong passphrases, kept in the folder so that a restart does not end it.

It slows a person at the keyboard who cannot set the clock forward or touch the files. Anyone who
can is slowed by Argon2id alone.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

import msgspec

from msp_desktop.vault.faults import TooSoon
from msp_desktop.vault.folder import StoreFolder, read_small, write_whole

FREE = 2
"""Wrong tries that cost no wait."""

LONGEST = 60
"""Seconds; the wait doubles up to here."""

_MOST_BYTES = 4096


class _Tries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    wrong: Annotated[int, msgspec.Meta(ge=0)]
    last: Annotated[datetime, msgspec.Meta(tz=True)]


def delay_after(wrong: int) -> int:
    """Seconds to wait after this many wrong tries in a row: 0, 0, 0, 1, 2, 4 up to the longest."""
    over = wrong - FREE
    return min(LONGEST, 2 ** min(over - 1, 10)) if over > 0 else 0


@dataclass(frozen=True, slots=True)
class AttemptLog:
    """The wrong tries of one store. Every moment is given, with its time zone."""

    folder: StoreFolder

    def admit(self, now: datetime) -> None:
        """Let a try through, or not, and count it as wrong until `forget` says otherwise.

        Counting first means that pulling the plug during a try does not make it free. A last try
        that lies in the future means that the clock was set back: the wait then starts anew.

        Raises:
            TooSoon: the wait is not over; this try is not counted.
            OSError: the disk refused.
        """
        tries = self._read(now)
        wait = timedelta(seconds=delay_after(tries.wrong))
        passed = now - tries.last
        if passed < timedelta(0):
            self._write(_Tries(wrong=tries.wrong, last=now))
            passed = timedelta(0)
        if passed < wait:
            raise TooSoon(-((passed - wait) // timedelta(seconds=1)))
        self._write(_Tries(wrong=tries.wrong + 1, last=now))

    def so_far(self, now: datetime) -> tuple[int, datetime | None]:
        """How many wrong tries there were in a row before this one, and when the last was."""
        tries = self._read(now)
        return tries.wrong, tries.last if tries.wrong else None

    def wait(self, now: datetime) -> int:
        """Seconds until the next try is let through, as of now; rounded up."""
        tries = self._read(now)
        wait = timedelta(seconds=delay_after(tries.wrong))
        passed = max(now - tries.last, timedelta(0))
        return max(0, -((passed - wait) // timedelta(seconds=1)))

    def forget(self) -> None:
        """The store was opened: start from nothing."""
        self.folder.tries.unlink(missing_ok=True)

    def _read(self, now: datetime) -> _Tries:
        if not self.folder.tries.exists():
            return _Tries(wrong=0, last=now)
        data = read_small(self.folder.tries, _MOST_BYTES) or b""
        try:
            return msgspec.json.decode(data, type=_Tries)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            # Spoiling the file must not be a way past the wait.
            spoilt = _Tries(wrong=FREE + 7, last=now)
            self._write(spoilt)
            return spoilt

    def _write(self, tries: _Tries) -> None:
        write_whole(self.folder.tries, msgspec.json.encode(tries))
