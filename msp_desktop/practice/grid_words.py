"""The grid put in words, so that it can be read out and printed as well as seen."""

from enum import StrEnum
from typing import Annotated

import msgspec

from msp_desktop.practice.prompt import Wording
from msp_desktop.sentences import translatable

MIDDLE = 50
"""The middle of each axis: a mark on it lies in no quarter."""


class Quarter(StrEnum):
    """The four quarters of the grid, by what they mean."""

    SAFER_LESS_WELL = "safer but less well"
    SAFE_AND_WELL = "safe and well"
    NEITHER = "neither yet"
    WELL_LESS_SAFE = "well but less safe"


IN_THE_MIDDLE = translatable("in the middle, in no quarter")
BETWEEN_QUARTERS = translatable("between two quarters")


def quarter_of(*, safety: int, wellbeing: int) -> Quarter | None:
    """In which quarter two values from 0 to 100 lie; None on a line between quarters."""
    if MIDDLE in {safety, wellbeing}:
        return None
    if safety > MIDDLE:
        return Quarter.SAFE_AND_WELL if wellbeing > MIDDLE else Quarter.SAFER_LESS_WELL
    return Quarter.WELL_LESS_SAFE if wellbeing > MIDDLE else Quarter.NEITHER


class Band(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words for values up to and including `up_to`."""

    up_to: Annotated[int, msgspec.Meta(ge=0, le=100)]
    words: Wording


class AxisWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One axis: its name, the words at both ends, and the bands between them, lowest first.

    `in_full` is what it is called beside the picture, where its name is short for it.
    """

    name: Wording
    low: Wording
    high: Wording
    bands: Annotated[tuple[Band, ...], msgspec.Meta(min_length=2)]
    in_full: Wording | None = None

    @property
    def title(self) -> str:
        """What it is called beside the picture."""
        return self.in_full or self.name

    def band(self, value: int) -> str:
        """A value from 0 to 100 in words."""
        return next(band.words for band in self.bands if value <= band.up_to)

    def middles(self) -> tuple[tuple[int, str], ...]:
        """The middle of each band with its words, the lowest first."""
        starts = (0, *(band.up_to + 1 for band in self.bands[:-1]))
        return tuple(
            ((start + band.up_to + 1) // 2, band.words)
            for start, band in zip(starts, self.bands, strict=True)
        )

    @property
    def reaches_over_all(self) -> bool:
        """Whether the bands rise one by one and end at 100."""
        ends = [band.up_to for band in self.bands]
        return ends == sorted(set(ends)) and ends[-1] == 100


class QuarterWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The four quarters of the grid, in words; none of them is a verdict."""

    safe_less_well: Wording
    safe_and_well: Wording
    neither: Wording
    well_less_safe: Wording


class PackGridWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words of the whole grid: four quarters and two axes."""

    quarters: QuarterWords
    safety: AxisWords
    wellbeing: AxisWords

    def quarter(self, *, safety: int, wellbeing: int) -> str:
        """The words for the quarter of two values from 0 to 100, or for lying in none."""
        names = self.quarters
        words: dict[Quarter, str] = {
            Quarter.SAFER_LESS_WELL: names.safe_less_well,
            Quarter.SAFE_AND_WELL: names.safe_and_well,
            Quarter.NEITHER: names.neither,
            Quarter.WELL_LESS_SAFE: names.well_less_safe,
        }
        found = quarter_of(safety=safety, wellbeing=wellbeing)
        if found is None:
            return IN_THE_MIDDLE if safety == wellbeing else BETWEEN_QUARTERS
        return words[found]

    def read_out(self, *, safety: int, wellbeing: int) -> str:
        """Words first, then numbers: "fairly safe, not very well: safety 65, wellbeing 30"."""
        words = f"{self.safety.band(safety)}, {self.wellbeing.band(wellbeing)}"
        numbers = f"{self.safety.name} {safety}, {self.wellbeing.name} {wellbeing}"
        return f"{words}: {numbers}"
