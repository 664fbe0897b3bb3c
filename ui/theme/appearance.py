"""What a practitioner can choose about the look."""

from dataclasses import dataclass
from enum import StrEnum

TEXT_SIZES = (100, 125, 150, 200)
"""Sizes of text on offer, in hundredths."""


class Scheme(StrEnum):
    """Which colours: the system's choice is followed unless another is made."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high contrast"


@dataclass(frozen=True, slots=True)
class Appearance:
    """The choices together; `less_motion` None follows the system."""

    scheme: Scheme = Scheme.SYSTEM
    text_size: int = 100
    less_motion: bool | None = None
