"""In which looks, and how large, the screens are pictured."""

from datetime import UTC, datetime
from typing import Final

from ui.theme import Appearance, Scheme

NOW: Final = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
"""The time on every picture."""

WIDTH, HEIGHT = 1366, 768

SCALE: Final = "1.5"
SCALED: Final = (1280, 720)
"""1920 × 1080 dots at that scale."""

PLAIN: Final = Appearance(Scheme.LIGHT)
LOOKS: Final = {
    "dark": (Appearance(Scheme.DARK), "dark"),
    "high-contrast": (Appearance(Scheme.HIGH_CONTRAST), "high contrast"),
    "text-150": (Appearance(Scheme.LIGHT, 150), "text at 150 %"),
    "text-200": (Appearance(Scheme.LIGHT, 200), "text at 200 %"),
    "scaled": (PLAIN, "1920 × 1080 at 150 %"),
}
