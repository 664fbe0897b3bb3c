"""The review room in a language that nobody speaks."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from msp_desktop.store.store import Store
from tests.languages.foreign_record import in_greek
from tests.languages.left_in_english import LeftInEnglish
from tests.languages.pseudo import ACCENTED
from tests.languages.reviewing import every_page
from tests.review.reviewing import SUPERVISOR
from tests.review_room.conftest import OpenDesktop, made_store, open_desktop
from tests.unlocked import NOON, copy_store, open_vault
from ui.languages import chosen, languages, speak

__all__ = ["made_store", "open_desktop"]


@pytest.fixture
def supervisors_store(made_store: Path, tmp_path: Path) -> Path:
    """An empty store of a supervisor with a name in Greek letters."""
    folder = copy_store(made_store, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.set_practitioner(in_greek(SUPERVISOR))
    return folder


def test_nothing_in_the_review_room_is_left_in_english_or_clipped(
    qapp: QApplication,
    folder_of_languages: Path,
    supervisors_store: Path,
    open_desktop: OpenDesktop,
) -> None:
    assert speak(qapp, chosen("el", languages([folder_of_languages])))
    desktop = open_desktop(supervisors_store)
    english = LeftInEnglish(desktop.reader)
    for page in every_page(desktop, ACCENTED):
        english.look(desktop.room, page)
    assert not english.left, english.told()
