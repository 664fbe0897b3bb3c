"""The look as values: every colour, size and distance on the screens comes from here."""

from dataclasses import dataclass, fields
from enum import StrEnum

FAMILY = "Atkinson Hyperlegible Next"
FALLBACK_FAMILIES = (
    "Noto Sans Arabic",
    "DejaVu Sans",
    "Noto Emoji",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Ethiopic",
    "Noto Sans Gujarati",
    "Noto Sans Gurmukhi",
    "Noto Sans Kannada",
    "Noto Sans Khmer",
    "Noto Sans Malayalam",
    "Noto Sans Myanmar",
    "Noto Sans Sinhala",
    "Noto Sans Tamil",
    "Noto Sans Telugu",
    "Noto Sans Thai",
    "Droid Sans Fallback",
)


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours by role, as #RRGGBB.

    `line` bounds controls and reaches 3:1; `rule` only divides space and carries no meaning.
    """

    page: str
    card: str
    rail: str
    ink: str
    quiet: str
    line: str
    rule: str
    action: str
    action_over: str
    on_action: str
    chosen_ground: str
    person: str
    person_ground: str
    person_bar: str
    view: str
    view_ground: str
    view_bar: str
    done: str
    care: str
    stop: str
    focus: str
    focus_inside: str
    well_less_safe: str
    safe_and_well: str
    neither_yet: str
    safer_less_well: str

    def all(self) -> dict[str, str]:
        """Every role with its colour."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


LIGHT = Colours(
    page="#FBF9F5",
    card="#FFFFFF",
    rail="#F6F2EB",
    ink="#1C2430",
    quiet="#4D5666",
    line="#868B94",
    rule="#DDD8CE",
    action="#0A5A6A",
    action_over="#07454F",
    on_action="#FFFFFF",
    chosen_ground="#E3EFF1",
    person="#7A3E0C",
    person_ground="#FDF3E4",
    person_bar="#B8641A",
    view="#33506E",
    view_ground="#EEF3F8",
    view_bar="#5B7FA6",
    done="#1E6B3A",
    care="#7A5200",
    stop="#A11C2B",
    focus="#12326B",
    focus_inside="#FFFFFF",
    well_less_safe="#F7EEDF",
    safe_and_well="#E6F1E8",
    neither_yet="#F2F0EB",
    safer_less_well="#E9EEF6",
)

DARK = Colours(
    page="#14181F",
    card="#1C222C",
    rail="#10141A",
    ink="#F1EFEA",
    quiet="#B3BAC6",
    line="#7C8694",
    rule="#323A46",
    action="#5CC3D6",
    action_over="#86D6E4",
    on_action="#08222A",
    chosen_ground="#1D3138",
    person="#F3C48B",
    person_ground="#2B2318",
    person_bar="#E09A4A",
    view="#A9C7E8",
    view_ground="#1B2734",
    view_bar="#7FA6CF",
    done="#7FD39B",
    care="#F0C35E",
    stop="#FF9AA2",
    focus="#C9DDFF",
    focus_inside="#14181F",
    well_less_safe="#2A241B",
    safe_and_well="#1A2A22",
    neither_yet="#20242B",
    safer_less_well="#1B2534",
)


@dataclass(frozen=True, slots=True)
class FontScale:
    """Sizes of text in pixels, already multiplied by the chosen text size."""

    small: int
    body: int
    person: int
    question: int
    title: int

    @classmethod
    def at(cls, text_size: int) -> "FontScale":
        """The scale at a text size in hundredths."""
        return cls(*(round(size * text_size / 100) for size in (14, 16, 20, 24, 32)))


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in pixels, in steps of 4; they stay as they are when text grows."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741 - the fourth step, named as the others are
    xl: int = 24
    xxl: int = 32
    xxxl: int = 48


@dataclass(frozen=True, slots=True)
class Tokens:
    """Everything a widget needs to know about the look."""

    colours: Colours
    type: FontScale
    space: Space = Space()
    corner: int = 12
    control_corner: int = 8
    ring: int = 3
    target: int = 44
    small_target: int = 32
    step_target: int = 40
    least_step_target: int = 35
    motion_ms: int = 120
    dark: bool = False
    high_contrast: bool = False

    def grown(self, pixels: float) -> float:
        """A length that grows with the text, given in the pixels it has at 100 %."""
        return pixels * self.type.body / 16


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
