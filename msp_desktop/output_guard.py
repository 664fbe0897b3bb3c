"""What the app says outside its window: on standard error, which desktops keep in a log.

Only lines of our own, which never hold a value. Of an error that nobody caught, its kind and place;
of what a library has to say, only that it said something.
"""

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from msp_desktop.faults import InternalError

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

OWN = ("msp_desktop", "ui")


class OwnLines(logging.Handler):
    """Lets our own lines out, from warnings on; of others the level and the name alone."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; never a traceback, whose last line may hold somebody's words."""
        own = record.name.partition(".")[0] in OWN
        try:
            line = record.getMessage() if own else f"{record.levelname.lower()} from {record.name}"
            if sys.stderr is not None:
                sys.stderr.write(f"{line}\n")
        except (OSError, ValueError, TypeError):
            return  # nowhere to say it, or a line that fits no values: never a reason to fail


def install_output_guard() -> None:
    """From here on nothing that is said outside the window can hold a word of a record."""
    logging.getLogger().addHandler(OwnLines())
    logging.captureWarnings(capture=True)
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _in_a_thread


def _uncaught(_: type[BaseException], bug: BaseException, __: TracebackType | None) -> None:
    InternalError.of(bug)


def _unraisable(met: "UnraisableHookArgs") -> None:
    if met.exc_value is not None:
        InternalError.of(met.exc_value)


def _in_a_thread(met: threading.ExceptHookArgs) -> None:
    if met.exc_value is not None and not isinstance(met.exc_value, SystemExit):
        InternalError.of(met.exc_value)
