"""The system's own mail program, asked to begin a message with a file attached.

We send nothing: whoever reads the message through presses Send there. The message says nothing of
anybody, and never the file's password.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QProcess

from ui.faults import MailNotReached, NoMailProgram

_PATIENCE_S = 10


class Mail(Protocol):
    """What can be asked of a mail program."""

    def attach(self, file: Path, subject: str, body: str) -> None:
        """Begin a message with that file; may be called on any thread."""
        ...


class SystemMail:
    """The mail program that the desktop opens for an address (freedesktop.org's xdg-email)."""

    def attach(self, file: Path, subject: str, body: str) -> None:
        """Begin a message with that file.

        Raises:
            NoMailProgram: where the desktop knows of none.
            MailNotReached: where there is no desktop of that kind.
        """
        if sys.platform != "linux":
            raise MailNotReached
        begin = shutil.which("xdg-email")
        if begin is None or not _is_there_one():
            raise NoMailProgram
        said = ["--utf8", "--subject", subject, "--body", body, "--attach", str(file)]
        if not QProcess.startDetached(begin, said)[0]:
            raise NoMailProgram


def _is_there_one() -> bool:
    """Whether something opens addresses: without it a browser would, and the file be left out."""
    ask = shutil.which("xdg-mime")
    if ask is None:
        return False
    try:
        told = subprocess.run(  # noqa: S603 - found on the system's own path, with fixed words
            [ask, "query", "default", "x-scheme-handler/mailto"],
            capture_output=True,
            check=False,
            timeout=_PATIENCE_S,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return bool(told.stdout.strip())
