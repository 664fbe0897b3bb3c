"""The rooms beside the conversation in a language that nobody speaks."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.languages.conftest import OpenApp
from tests.languages.further_rooms import (
    beside_the_story,
    first_start,
    records,
    several_documents,
    turned_round,
)
from tests.languages.left_in_english import LeftInEnglish
from tests.languages.pseudo import ACCENTED
from tests.screen.reader import ScreenReader
from tests.unlocked import PASSPHRASE
from ui.languages import chosen, languages, speak


def test_nothing_in_the_further_rooms_is_left_in_english_or_clipped(
    qapp: QApplication,
    folder_of_languages: Path,
    store_folder: Path,
    open_app: OpenApp,
    reader: ScreenReader,
) -> None:
    assert speak(qapp, chosen("el", languages([folder_of_languages])))
    window = open_app(store_folder)
    window.resize(1366, 768)
    reader.write(ACCENTED.says("Passphrase"), PASSPHRASE)
    reader.press(ACCENTED.says("Unlock"))
    english = LeftInEnglish(reader)
    for walk in (beside_the_story, records, several_documents, turned_round):
        for screen in walk(window, reader, ACCENTED):
            english.look(window, screen)
    assert not english.left, english.told()


def test_nothing_on_a_first_start_is_left_in_english_or_clipped(
    qapp: QApplication,
    folder_of_languages: Path,
    tmp_path: Path,
    open_app: OpenApp,
    reader: ScreenReader,
) -> None:
    assert speak(qapp, chosen("el", languages([folder_of_languages])))
    window = open_app(tmp_path / "new store")
    window.resize(1366, 768)
    english = LeftInEnglish(reader)
    english.look(window, "the first passphrase")
    for screen in first_start(reader, ACCENTED):
        english.look(window, screen)
    assert not english.left, english.told()
