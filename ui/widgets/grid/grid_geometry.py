"""Where a placement lies in the square: values from 0 to 100 and pixels. Knows no Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plane:
    """The square in pixels: safety grows to the right, wellbeing upwards."""

    left: float
    top: float
    side: float

    def point(self, safety: int, wellbeing: int) -> tuple[float, float]:
        """The pixel of a placement."""
        return (
            self.left + self.side * safety / 100,
            self.top + self.side * (100 - wellbeing) / 100,
        )

    def values(self, x: float, y: float) -> tuple[int, int]:
        """Safety and wellbeing at a pixel; outside the square, at its nearest edge."""
        side = max(self.side, 1.0)
        return (
            within(round((x - self.left) / side * 100)),
            within(round(100 - (y - self.top) / side * 100)),
        )


def within(value: int) -> int:
    """A value from 0 to 100."""
    return max(0, min(100, value))
