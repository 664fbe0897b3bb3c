"""The cases of a store, one a line."""

from datetime import date
from typing import TYPE_CHECKING

from msp_desktop.cli.terminal import one_line, practice_mark, say

if TYPE_CHECKING:
    from msp_desktop.store.cases import CaseLine
    from msp_desktop.store.store import Store


def list_cases(store: "Store") -> None:
    """Print every case: its id, since when, where it stands, how many conversations, the name."""
    from msp_desktop.store.cases import Cases

    for line in Cases(store).listed():
        name = one_line(line.name) or one_line(line.known_as) or "not named yet"
        count = f"{line.conversations} conversation" + ("" if line.conversations == 1 else "s")
        apart = practice_mark(for_practice=line.for_practice)
        say(f"{line.id}  {_day(line.opened_on)}  {_state(line)}  {count}  {name}{apart}")


def _state(line: "CaseLine") -> str:
    if line.concluded_on is not None:
        result = f" ({line.result.value})" if line.result else ""
        return f"concluded {_day(line.concluded_on)}{result}"
    stage = f"open, {line.stage.value}" if line.stage else "open"
    return f"{stage}, inferred" if line.inferred else stage


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else "day not known"
