"""The sizes, weights and colours of a document, all from the size of its plain text."""

from dataclasses import dataclass

from msp_desktop.pdf.typefaces import Weight

INK = "#1C2430"
QUIET = "#566072"
LINE = "#8A8F98"
HAIR = "#C9CCD2"
GROUND = "#F3F2EE"
ACTION = "#0A5A6A"
WARM = "#7A3E0C"
WARM_GROUND = "#FDF3E4"
COOL = "#33506E"
COOL_GROUND = "#EEF3F8"
WHITE = "#FFFFFF"

LARGE_PRINT = 18
"""From this plain size, in points, nothing is set smaller than the plain text: not a table, not the
foot of the page. Who needs large print needs all of it."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text is set; sizes in points."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    ink: str = INK

    @property
    def rise(self) -> float:
        """From the top of the line down to where the letters stand."""
        return (self.leading - self.size) / 2 + self.size * 0.8


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Every style, for plain text of `base` points."""

    base: float

    def at(
        self, ratio: float, leading: float, weight: Weight = Weight.REGULAR, ink: str = INK
    ) -> Style:
        """A style `ratio` times the plain size; `leading` is a share of its own size."""
        if self.base >= LARGE_PRINT:
            ratio = max(ratio, 1)
        size = round(self.base * ratio, 2)
        return Style(size, round(size * leading, 2), weight, ink)

    @property
    def body(self) -> Style:
        """Plain text."""
        return self.at(1, 1.34)

    @property
    def words(self) -> Style:
        """Somebody's own words: larger, and warm."""
        return self.at(12.5 / 11, 1.32, ink=WARM)

    @property
    def said_by(self) -> Style:
        """Who said them."""
        return self.at(9.5 / 11, 1.3, Weight.SEMIBOLD, WARM)

    @property
    def view(self) -> Style:
        """A view."""
        return self.at(1, 1.34, ink=INK)

    @property
    def view_of(self) -> Style:
        """Whose view it is."""
        return self.at(9.5 / 11, 1.3, Weight.SEMIBOLD, COOL)

    @property
    def small(self) -> Style:
        """Captions, sources and the foot of the page."""
        return self.at(9 / 11, 1.33, ink=QUIET)

    @property
    def cell(self) -> Style:
        """Text in a table."""
        return self.at(10 / 11, 1.3)

    @property
    def cell_head(self) -> Style:
        """The header of a column."""
        return self.at(9.5 / 11, 1.3, Weight.SEMIBOLD)

    @property
    def fact_name(self) -> Style:
        """What a fact is about."""
        return self.at(1, 1.34, ink=QUIET)

    @property
    def marking(self) -> Style:
        """The handling marking."""
        return self.at(9.5 / 11, 1.3, Weight.BOLD)

    @property
    def title(self) -> Style:
        """The document's title."""
        return self.at(20 / 11, 1.16, Weight.BOLD)

    @property
    def subject(self) -> Style:
        """The line under the title."""
        return self.at(1, 1.34, ink=QUIET)

    def heading(self, level: int) -> Style:
        """A heading of level 1, 2 or 3."""
        ratio, weight = {
            1: (14 / 11, Weight.BOLD),
            2: (12 / 11, Weight.BOLD),
            3: (1.0, Weight.BOLD),
        }[level]
        return self.at(ratio, 1.2, weight)
