"""One line of the table: what was measured, ours, the floor, and whether the goal is met."""

from dataclasses import dataclass
from enum import Enum


class Judged(Enum):
    """What the goal is held against: our own figure, or ours as a multiple of the floor."""

    VALUE = "value"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `ours` and `floor` are in `unit`; `floor` is None where there is none."""

    what: str
    ours: float
    floor: float | None
    goal: float
    judged: Judged
    unit: str = "ms"
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def met(self) -> bool:
        """Whether the goal is reached."""
        if self.judged is Judged.VALUE:
            return self.ours <= self.goal
        return self.ratio is not None and self.ratio <= self.goal

    def cells(self) -> tuple[str, ...]:
        """The row as the table prints it."""
        return (
            self.what,
            f"{_short(self.ours)} {self.unit}",
            "" if self.floor is None else f"{_short(self.floor)} {self.unit}",
            "" if self.ratio is None else f"{self.ratio:.2f} x",
            f"{self.goal:g} {self.unit if self.judged is Judged.VALUE else 'x'}",
            "yes" if self.met else "no",
            self.note,
        )

    def as_json(self) -> dict[str, object]:
        """The row for a file that another program reads."""
        return {
            "what": self.what,
            "unit": self.unit,
            "ours": round(self.ours, 3),
            "floor": None if self.floor is None else round(self.floor, 3),
            "ratio": None if self.ratio is None else round(self.ratio, 3),
            "goal": self.goal,
            "judged": self.judged.value,
            "met": self.met,
            "note": self.note,
        }


HEADER = ("what", "ours", "floor", "ratio", "goal", "met", "note")


def table(rows: list[Row]) -> str:
    """All rows under their header, in columns."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEADER))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
