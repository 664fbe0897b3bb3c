"""A language is added by putting a file into a folder, and chosen in the settings."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from msp_desktop.practice.codes import Agreement
from msp_desktop.sentences import translatable
from msp_desktop.vault.faults import DiskFull
from tests.languages.pseudo import ACCENTED, MIRRORED, script
from ui.languages import ENGLISH, SYSTEM, chosen, languages, speak, translation_folders
from ui.settings.files import keep_language, kept_file, read_language
from ui.translated import counted, fault_words, translated


def test_a_file_in_a_folder_is_a_language(folder_of_languages: Path) -> None:
    known = languages([folder_of_languages])
    assert {each.code for each in known} == {"en", "el", "ar"}
    assert known[0].name == "English"
    assert {each.name for each in known[1:]} == {"Ελληνικά (el)", "العربية (ar)"}


def test_the_users_own_folder_is_looked_at_before_the_apps() -> None:
    own, apps = translation_folders()
    assert own.parts[-2:] == ("msp-desktop", "translations")
    assert apps.parts[-2:] == ("resources", "translations")


def test_other_files_there_are_no_language(tmp_path: Path) -> None:
    for name in ("msp.qm", "msp_.qm", "msp_zzz.qm", "msp_cy.ts", "other_cy.qm", "msp_c..qm"):
        (tmp_path / name).write_bytes(b"")
    assert [each.code for each in languages([tmp_path, tmp_path / "nowhere"])] == ["en"]


def test_a_file_that_is_no_translation_leaves_the_screens_english(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "msp_ar.qm").write_bytes(b"not a translation" * 100)
    assert not speak(qapp, chosen("ar", languages([tmp_path])))
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert translated(Agreement.AGREES) == "agrees"


def test_a_language_that_is_gone_is_english_again(folder_of_languages: Path) -> None:
    assert chosen("cy", languages([folder_of_languages])).code == ENGLISH
    assert chosen("ar_EG", languages([folder_of_languages])).code == "ar"


def test_the_choice_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert read_language() == SYSTEM
    keep_language("cy")
    assert read_language() == "cy"
    kept_file("language").write_text('{"code": "../../cy"}')
    assert read_language() == SYSTEM


def test_what_the_core_says_is_said_in_the_language_of_the_screen(
    qapp: QApplication, folder_of_languages: Path
) -> None:
    assert speak(qapp, chosen("el", languages([folder_of_languages])))
    assert translated(Agreement.AGREES) == ACCENTED.says("agrees")
    assert str(Agreement.AGREES) == "agrees"
    assert fault_words(DiskFull()).count("⟦") == 3
    mixed = translatable("{who}: {answer}", who="agrees", answer=Agreement.AGREES)
    assert mixed == "agrees: agrees"
    # A code that fills a sentence is translated, and what somebody typed is not.
    assert translated(mixed) == f"agrees: {ACCENTED.says('agrees')}"


def test_so_many_of_something(qapp: QApplication, folder_of_languages: Path) -> None:
    assert counted("1 minute", "%n minutes", 1) == "1 minute"
    assert counted("1 minute", "%n minutes", 2) == "2 minutes"
    speak(qapp, chosen("el", languages([folder_of_languages])))
    assert counted("1 minute", "%n minutes", 1) == ACCENTED.says("%n minutes").replace("%n", "1")


def test_a_language_read_from_the_right_turns_the_screens_round(
    qapp: QApplication, folder_of_languages: Path
) -> None:
    speak(qapp, chosen("ar", languages([folder_of_languages])))
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().language() == QLocale.Language.Arabic
    assert translated(Agreement.AGREES) == MIRRORED.says("agrees")
    # Qt's own words come with it.
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_a_translation_that_loses_a_field_is_refused_with_its_sentence(tmp_path: Path) -> None:
    file = tmp_path / "msp_cy.ts"
    root = ET.Element("TS", version="2.1", language="cy")
    message = ET.SubElement(ET.SubElement(root, "context"), "message")
    ET.SubElement(message, "source").text = "Saved {time}"
    ET.SubElement(message, "translation").text = "Cadwyd {amser}"
    ET.ElementTree(root).write(file, "utf-8")
    refused = script("compile", str(file))
    assert refused.returncode == 1
    assert "“Cadwyd {amser}”" in refused.stderr
    assert not file.with_suffix(".qm").exists()
