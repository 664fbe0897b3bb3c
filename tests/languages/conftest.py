"""The whole app in a language that nobody speaks, over a store with one person told at length."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from msp_desktop.demo.stories import story
from msp_desktop.store.store import Store
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import create
from tests.languages import pseudo
from tests.languages.foreign_record import in_greek
from tests.screen.conftest import OpenApp, open_app, reader
from tests.unlocked import NOON, OFFICER, PASSPHRASE, copy_store

__all__ = ["OpenApp", "open_app", "reader"]


@pytest.fixture(scope="session")
def folder_of_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Both languages, compiled."""
    folder = tmp_path_factory.mktemp("translations")
    pseudo.make(pseudo.ACCENTED, folder)
    pseudo.make(pseudo.MIRRORED, folder)
    return folder


@pytest.fixture(scope="session")
def told_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two people told at length, all they said in Greek letters."""
    folder = tmp_path_factory.mktemp("languages") / "store"
    vault, _ = create(folder, PASSPHRASE, now=NOON, cost=Cost.least())
    with Store(vault, clock=lambda: NOON) as store:
        store.set_practitioner(in_greek(OFFICER))
        for name in ("doorstep", "car-wash"):
            for told in story(name, now=NOON):
                store.save(in_greek(told.conversation), told.last_part)
                if name == "car-wash":
                    store.finish(told.conversation.id)
    return folder


@pytest.fixture
def store_folder(told_store: Path, tmp_path: Path) -> Path:
    return copy_store(told_store, tmp_path / "store")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Take every language off again: the application is shared by all tests."""
    usual = QLocale()
    yield
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
