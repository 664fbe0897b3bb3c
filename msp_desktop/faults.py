"""What the world can do to us, said calmly.

A `Fault` is not a bug. It is a full disk, a wrong passphrase, a damaged file: something that a
person can understand and act on. Every fault says three things, and never anything of a record.
"""


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
