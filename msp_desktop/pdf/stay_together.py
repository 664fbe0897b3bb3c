"""Flowables that are never broken over two pages, and how much of one they take."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether

_NO_END = 1e6
"""Room enough for anything, in points."""


class StayTogether(KeepTogether):  # type: ignore[misc]
    """Flowables that stay on one page, and how much of it they take."""

    def __init__(self, flow: Sequence[Flowable]) -> None:
        super().__init__([*flow])
        self._flow = tuple(flow)

    @property
    def first_before(self) -> float:
        """The room that is left above the first of them."""
        return float(self._flow[0].getSpaceBefore())

    def whole_height(self, width: float) -> float:
        """From the top of the first to the foot of the last."""
        height, gap = 0.0, 0.0
        for index, made in enumerate(self._flow):
            gap = max(gap, made.getSpaceBefore()) if index else 0.0
            height += gap + made.wrap(width, _NO_END)[1]
            gap = made.getSpaceAfter()
        return height
