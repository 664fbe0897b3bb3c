"""What the world can do to us, said calmly.

A `Fault` is not a bug. It is a full disk, a wrong passphrase, a damaged file: something that a
person can understand and act on. Every fault says three things, and never anything of a record.
"""

import logging
import traceback
from typing import Self

log = logging.getLogger(__name__)


class Fault(Exception):  # noqa: N818 - the world's fault, not the program's error
    """Something outside the app went wrong, with the words to tell a person about it.

    Subclasses set the three sentences; they may hold `{names}` filled from keyword arguments, which
    must never carry record content.
    """

    happened: str = "Something went wrong."
    safe: str = "Nothing is lost."
    to_do: str = "Try again."

    def __init__(self, **details: object) -> None:
        self.details = details
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        """What happened, what is safe and what to do, in that order, as one short text."""
        parts = (self.happened, self.safe, self.to_do)
        return " ".join(part.format_map(self.details) for part in parts if part)


class InternalError(Fault):
    """A bug: it is logged by its kind and place, never with the values it happened to hold."""

    happened = "Something went wrong inside MSP Desktop."
    safe = "Everything up to the last “Saved” is kept."
    to_do = "Go on, or lock the app and open it again. If it happens again, tell whoever looks \
after this laptop."

    @classmethod
    def of(cls, bug: BaseException) -> Self:
        """Log where it happened and make the words for the screen."""
        places = traceback.extract_tb(bug.__traceback__)
        where = f"{places[-1].name}:{places[-1].lineno}" if places else "unknown"
        log.error("unexpected %s in %s", type(bug).__name__, where)
        return cls()
