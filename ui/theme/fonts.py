"""The typefaces that travel with the app."""

from collections.abc import Iterable
from importlib.resources import as_file

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from resources import resource
from ui.theme.tokens import FALLBACK_FAMILIES, FAMILY

FILES = (
    "AtkinsonHyperlegibleNext-Regular.ttf",
    "AtkinsonHyperlegibleNext-SemiBold.ttf",
    "AtkinsonHyperlegibleNext-Bold.ttf",
)
_FILES_OF = {
    "DejaVu Sans": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    "Droid Sans Fallback": ("DroidSansFallback.ttf",),
}


def _files_of(family: str) -> tuple[str, ...]:
    return _FILES_OF.get(family) or (f"{family.replace(' ', '')}-Regular.ttf",)


FALLBACK_FILES = tuple(name for family in FALLBACK_FAMILIES for name in _files_of(family))


def load_fonts() -> None:
    """Give Qt the typefaces, once; a system that has a fallback of its own keeps it.

    Qt notes what a file is called and which letters it has; it reads the shapes when one is shown.
    """
    # Qt would say of each face that lacks a script's tables that it looks further: no fault.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    known = set(QFontDatabase.families())
    if FAMILY not in known:
        _load(FILES)
    for family in FALLBACK_FAMILIES:
        if family not in known:
            _load(_files_of(family))


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
