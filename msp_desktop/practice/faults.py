"""What can be wrong with a pack of prompts."""

from msp_desktop.faults import Fault

_LONGEST_SHOWN = 60


class PackBroken(Fault):
    """A pack of prompts cannot be used; names the file, the line and the field at fault.

    `line` counts from 1. `field` is the dotted way to the value, such as `prompt.name.why`.
    """

    happened = "The prompts could not be used: {file}, line {line}, {field}: {problem}."
    safe = "Nothing that was recorded is affected."
    to_do = "Correct that line, or put the earlier file back."

    def __init__(self, *, file: str, line: int, field: str, problem: str) -> None:
        self.file = file
        self.line = line
        self.field = shortened(field)
        self.problem = problem
        super().__init__(file=file, line=line, field=self.field, problem=problem)


def shortened(name: str) -> str:
    """A name from a pack, fit to be shown in a sentence: printable and not too long."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in name)
    return plain if len(plain) <= _LONGEST_SHOWN else plain[:_LONGEST_SHOWN] + "…"
