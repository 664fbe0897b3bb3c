"""The real window over a real store, and a disk that can be filled and cleared again."""

from pathlib import Path

import pytest
from sqlalchemy import text

from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp, folder, made_store, open_app, reader
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.scope import Scope
from ui.session import Session
from ui.window import Window

__all__ = ["OpenApp", "ScreenReader", "folder", "made_store", "open_app", "reader"]


class Disk:
    """The disk under one open store, through SQLite's own limit on the size of its file."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def fill(self) -> None:
        """No page more than there is; the reserve is no help."""
        self._limit("SELECT page_count FROM pragma_page_count")

    def clear(self) -> None:
        """Room again."""
        self._limit("SELECT 1000000")

    def _limit(self, pages: str) -> None:
        def limit(store: Store) -> None:
            with transaction(store._engine) as connection:
                most = connection.execute(text(pages)).scalar_one()
                connection.execute(text(f"PRAGMA max_page_count = {most}"))

        done: list[object] = []
        self._session.ask(Scope(self._session), limit, done.append, done.append)
        until(lambda: bool(done), "the disk to change")
        assert done == [None]


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    """The app, unlocked, at the caseload; what cannot be saved is tried again at once."""
    opened = open_app(folder)
    opened.session._again.setInterval(20)
    unlock(reader)
    reader.hears("Your conversations")
    return opened


@pytest.fixture
def disk(window: Window) -> Disk:
    """The disk under that window's store."""
    return Disk(window.session)
