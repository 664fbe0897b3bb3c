"""The typefaces that travel with the app."""

from collections.abc import Iterable
from importlib.resources import as_file

from PySide6.QtGui import QFont, QFontDatabase

from resources import resource
from ui.theme.tokens import FALLBACK_FAMILIES, FAMILY

FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
)
FALLBACK_FILES = (
    "DejaVuSans.ttf",
    "DejaVuSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoEmoji-Regular.ttf",
)


def load_fonts() -> None:
    """Give Qt the typefaces, once; a system that has a fallback of its own keeps it."""
    known = set(QFontDatabase.families())
    if FAMILY not in known:
        _load(FILES)
    missing = [family for family in FALLBACK_FAMILIES if family not in known]
    _load(
        name
        for name in FALLBACK_FILES
        if any(name.startswith(family.replace(" ", "")) for family in missing)
    )


def _load(names: Iterable[str]) -> None:
    for name in names:
        with as_file(resource("fonts", name)) as path:
            QFontDatabase.addApplicationFont(str(path))


def body_font(pixels: int) -> QFont:
    """The app's own font at a size in pixels, with figures that line up in columns."""
    font = QFont([FAMILY, *FALLBACK_FAMILIES])
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
