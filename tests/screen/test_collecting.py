"""Python's garbage is taken away on the screen's thread, never on the store's."""

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.review.background import BesideTheStore
from ui.scope import Scope


class Round:
    """Holds on to itself, so that only the collector takes it away; notes on which thread."""

    def __init__(self, taken: list[int]) -> None:
        self.itself = self
        self.taken = taken

    def __del__(self) -> None:
        self.taken.append(threading.get_ident())


@pytest.fixture
def collects_by_itself() -> Iterator[None]:
    """As in the app, where Python collects by itself until a session is open."""
    gc.enable()
    yield
    gc.disable()


@pytest.mark.usefixtures("collects_by_itself")
def test_what_the_store_leaves_behind_is_taken_away_by_the_screen(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    taken: list[int] = []
    answered: list[int] = []

    def leave_rounds_behind(_store: object) -> int:
        for _ in range(20_000):
            Round(taken)
        return threading.get_ident()

    window.session.ask(Scope(window.session), leave_rounds_behind, answered.append, lambda _: None)
    until(lambda: len(taken) == 20_000, "what was left behind to be taken away")
    until(lambda: answered != [], "the store's answer")
    assert set(taken) == {threading.get_ident()}
    assert answered[0] != threading.get_ident()
    window.session.end()
    assert gc.isenabled()


@pytest.mark.usefixtures("collects_by_itself")
def test_a_session_that_ends_beside_another_thread_leaves_it_nothing_to_collect(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    beside, go_on, answered = BesideTheStore(window), threading.Event(), list[bool]()

    def read_a_foreign_file() -> bool:
        go_on.wait()
        return gc.isenabled()

    beside.work(Scope(window), read_a_foreign_file, answered.append, lambda _: None)
    window.session.end()
    assert not gc.isenabled()
    go_on.set()
    until(lambda: bool(answered), "the other thread")
    assert answered == [False]
    assert gc.isenabled()
