"""The key that signs, in the settings: its words on the screen are the words on the card."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.documents.faults import FolderRefusesDocument
from tests.unlocked import make_store, open_vault
from ui.scope import Scope
from ui.session import Session
from ui.settings.certificate import FILE, CertificateCard


class Answers:
    """Saves where it is told to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def folder_for_documents(self) -> Path:
        return self.folder

    def ask_where_to_save(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        suggested: Path,
        then: Callable[[Path], None],
    ) -> None:
        then(suggested)


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path) -> Iterator[CertificateCard]:
    session = Session(make_store(tmp_path / "store"))
    opened: list[object] = []
    session.open_with(
        Scope(session), lambda: open_vault(session.folder), opened.append, opened.append
    )
    card = CertificateCard(session, "Your key", Answers(tmp_path))
    qtbot.addWidget(card)
    card.enter()
    qtbot.waitUntil(lambda: bool(card.words.text()), timeout=30_000)
    card.show()
    yield card
    session.end()


def test_the_words_on_the_screen_are_the_words_on_the_card(
    card: CertificateCard, qtbot: QtBot, tmp_path: Path
) -> None:
    words = card.words.text().split()
    assert len(words) == 12
    assert card.words.accessibleDescription() == card.words.text()
    card.save.click()
    qtbot.waitUntil(card.saved.isVisible, timeout=30_000)
    printed = PdfReader(tmp_path / FILE).pages[0].extract_text()
    assert all(word in printed for word in words)
    assert "Ada Quillfeather" in printed
    card.words.setText("")
    card.enter()
    qtbot.waitUntil(lambda: card.words.text().split() == words, timeout=30_000)


def test_a_folder_that_is_gone_is_told(card: CertificateCard, qtbot: QtBot, tmp_path: Path) -> None:
    assert isinstance(card._dialogs, Answers)
    card._dialogs.folder = tmp_path / "gone"
    card.save.click()
    qtbot.waitUntil(card.not_saved.isVisible, timeout=30_000)
    assert card.not_saved.sentence() == FolderRefusesDocument().sentence
