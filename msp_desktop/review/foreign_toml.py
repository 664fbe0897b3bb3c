"""A file of settings or answers in TOML that somebody gave to a command: read under guard first."""

import codecs
import tomllib
from pathlib import Path
from typing import Any

from msp_desktop.review.faults import FileNotReadable, RecordUnreadable, TooMuchInside
from msp_desktop.review.sandbox.guard import Guard
from msp_desktop.review.sandbox.messages import Asks, Holds
from msp_desktop.system.plain_files import read_plain


def toml_from_outside(path: Path, most: int) -> dict[str, Any]:
    """What the file says, once a guarded child has found it to be TOML.

    Raises:
        FileNotReadable: it is missing, or no plain file.
        TooMuchInside: it is longer than `most` bytes.
        RecordUnreadable: it is not TOML.
        EndedTheReader, TookTooLong: it was not read in time and in peace.
    """
    try:
        data = read_plain(path, most)
    except (OSError, ValueError):
        raise FileNotReadable from None
    if len(data) > most:
        raise TooMuchInside
    with Guard() as guard:
        answer = guard.look_at(data.removeprefix(codecs.BOM_UTF8), asks=Asks.TOML)
    if answer.holds is not Holds.TOML:
        raise RecordUnreadable
    return tomllib.loads(answer.record.decode("utf-8"))
