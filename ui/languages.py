"""The languages of the screen: which there are, which is chosen, and putting one on.

A language is one file, `msp_xx.qm`, in a folder that is looked through at start: no code knows its
name. English is the language that the screens are written in and needs no file.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QStandardPaths, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from resources import resource

ENGLISH: Final = "en"
SYSTEM: Final = ""
"""Follow the system where there is a translation for it."""

_FILE = re.compile(r"msp_([A-Za-z]{2,3}(?:_[A-Za-z0-9]{2,8})*)\.qm")
_LONGEST_FILE: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Language:
    """One language that the screen can be in; `code` is as in its file's name, such as `cy`."""

    code: str
    file: Path | None = None

    @property
    def locale(self) -> QLocale:
        """How it writes dates and numbers, and from which side it reads."""
        return QLocale(self.code)

    @property
    def name(self) -> str:
        """What the language calls itself."""
        return "English" if self.file is None else called(self.code)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """From which side it is read, and the screens with it."""
        return self.locale.textDirection()


def called(code: str) -> str:
    """What the language of that code calls itself, with the code: "Polski (pl)"."""
    native = QLocale(code).nativeLanguageName()
    return f"{native[:1].upper()}{native[1:]} ({code})" if native else code


def translation_folders() -> tuple[Path, ...]:
    """Where translations are looked for: this user's own folder, then what came with the app."""
    data = QStandardPaths.StandardLocation.GenericDataLocation
    own = Path(QStandardPaths.writableLocation(data)) / "msp-desktop" / "translations"
    return own, Path(str(resource("translations")))


def languages(folders: Iterable[Path] | None = None) -> tuple[Language, ...]:
    """English, then every language that has a file; the first folder that has it wins."""
    found = {ENGLISH: Language(ENGLISH)}
    for folder in translation_folders() if folders is None else folders:
        for file in _files(folder):
            named = _FILE.fullmatch(file.name)
            if named is not None and QLocale(named[1]).language() != QLocale.Language.C:
                found.setdefault(named[1], Language(named[1], file))
    english = found.pop(ENGLISH)
    return english, *sorted(found.values(), key=lambda each: each.name)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.stat().st_size <= _LONGEST_FILE)
    except OSError:
        return []


def chosen(code: str, known: Iterable[Language]) -> Language:
    """The language of that code; for `SYSTEM` the first that the system asks for, else English."""
    by_code = {each.code: each for each in known}
    wanted = QLocale.system().uiLanguages() if code == SYSTEM else [code]
    for each in (name.replace("-", "_") for name in wanted):
        if each in by_code or each.split("_")[0] in by_code:
            return by_code.get(each) or by_code[each.split("_")[0]]
    return by_code[ENGLISH]


def speak(app: QApplication, language: Language) -> bool:
    """Put a language on, before any window is made; English where its file cannot be read.

    Returns whether the language is the one now spoken. Qt's own words (buttons of its dialogs) come
    from Qt's translation of the same language, where there is one.
    """
    if language.file is None:
        _put_on(app, Language(ENGLISH))
        return True
    words = QTranslator(app)
    if not words.load(str(language.file)):
        words.deleteLater()
        _put_on(app, Language(ENGLISH))
        return False
    qt = QTranslator(app)
    if qt.load(language.locale, "qtbase", "_", _qt_folder()):
        app.installTranslator(qt)
    app.installTranslator(words)
    _put_on(app, language)
    return True


def _put_on(app: QApplication, language: Language) -> None:
    # English dates are those of the system's own English, if it speaks any.
    system = QLocale.system()
    if language.file is not None:
        QLocale.setDefault(language.locale)
    elif system.language() not in {QLocale.Language.English, QLocale.Language.C}:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app.setLayoutDirection(language.direction)


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
