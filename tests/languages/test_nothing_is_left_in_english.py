"""The whole app in a language that nobody speaks: what is still English was never translated."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.languages.conftest import OpenApp
from tests.languages.left_in_english import LeftInEnglish
from tests.languages.pseudo import ACCENTED
from tests.languages.walking import every_screen
from tests.screen.reader import ScreenReader
from ui.languages import chosen, languages, speak


def test_nothing_on_any_screen_is_left_in_english_or_clipped_where_words_are_longer(
    qapp: QApplication,
    folder_of_languages: Path,
    store_folder: Path,
    open_app: OpenApp,
    reader: ScreenReader,
) -> None:
    assert speak(qapp, chosen("el", languages([folder_of_languages])))
    window = open_app(store_folder)
    window.resize(1366, 768)
    english = LeftInEnglish(reader)
    for screen in every_screen(window, reader, ACCENTED):
        english.look(window, screen)
    assert not english.left, english.told()
