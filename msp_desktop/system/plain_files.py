"""Files that somebody chose or sent: only plain ones are opened, and nothing else is waited for."""

import os
import stat
from io import BufferedReader
from pathlib import Path
from typing import Final

_FLAGS: Final = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_NO_FOLLOW: Final[int] = getattr(os, "O_NOFOLLOW", 0)


class NotPlainError(OSError):
    """A folder, pipe, socket or device has this name."""


def open_plain(path: Path, *, follow: bool = True) -> BufferedReader:
    """The file, open for reading; a link to a plain file is opened only where it may `follow`.

    Raises:
        NotPlainError: there is something else.
        OSError: it is missing, or the system refuses it.
    """
    opened = os.open(path, _FLAGS if follow else _FLAGS | _NO_FOLLOW)
    try:
        if not stat.S_ISREG(os.fstat(opened).st_mode):
            raise NotPlainError
        return os.fdopen(opened, "rb")
    except BaseException:
        os.close(opened)
        raise


def read_plain(path: Path, most: int) -> bytes:
    """What a plain file holds, and one byte more than `most` where it is longer.

    Raises:
        NotPlainError, OSError: as for opening it.
    """
    with open_plain(path) as file:
        return file.read(most + 1)
