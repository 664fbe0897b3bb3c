"""What every figure has in common: a size of its own, and that it is never broken."""

from reportlab.platypus import Flowable


class FigureDrawing(Flowable):  # type: ignore[misc]
    """A drawing of `width` and `height` points, whatever room is offered."""

    width: float
    height: float

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """The room the figure takes: it does not depend on what is offered, nor break."""
        return self.width, self.height

    def least_height(self, width: float) -> float:  # noqa: ARG002
        """The whole height: a figure is not broken."""
        return self.height
