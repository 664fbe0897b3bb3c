"""A file opened from the desktop goes where it belongs once the window is unlocked."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.cli import commands
from tests.unlocked import PASSPHRASE
from ui.caseload.room import CaseloadRoom
from ui.conversation.frame.room import ConversationRoom
from ui.handover.take_in import TakeInRoom
from ui.review.room import ReviewRoom
from ui.session import Session
from ui.theme import Appearance, Scheme, apply
from ui.unlock.passphrase import PassphrasePage
from ui.window import Window

PATIENCE_MS = 60_000
PROJECT = Path(__file__).parents[2]


@contextmanager
def unlocked_with(qtbot: QtBot, folder: Path, file: Path) -> Iterator[Window]:
    """The window of a store, started with that file and unlocked."""
    file.write_bytes(b"nothing that could be opened")
    session = Session(folder)
    window = Window(session, start_afresh=lambda: None, to_open=file)
    qtbot.addWidget(window)
    window.show()
    page = window.findChild(PassphrasePage)
    assert page is not None
    page.given.emit(PASSPHRASE)
    yield window
    closed: list[object] = []
    session.close(lambda: closed.append(True), closed.append)
    qtbot.waitUntil(lambda: bool(closed), timeout=PATIENCE_MS)
    session.end()


def is_seen(window: Window, kind: type[QWidget]) -> bool:
    """Whether a room of that kind is what is seen."""
    return any(room.isVisible() for room in window.findChildren(kind))


def test_a_referral_is_taken_in_for_review(
    qapp: QApplication, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT))
    file = tmp_path / "referral-2026-11-28-1.pdf"
    with unlocked_with(qtbot, folder, file) as window:
        qtbot.waitUntil(lambda: is_seen(window, ReviewRoom), timeout=PATIENCE_MS)
        room = window.findChildren(ReviewRoom)[0]
        qtbot.waitUntil(lambda: file.name in room.queue.notice.sentence(), timeout=PATIENCE_MS)


def test_what_a_colleague_handed_over_is_looked_into(
    qapp: QApplication, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT))
    with unlocked_with(qtbot, folder, tmp_path / "handover-2026-11-28.age") as window:
        qtbot.waitUntil(lambda: is_seen(window, TakeInRoom), timeout=PATIENCE_MS)


def test_a_file_opened_while_somebody_writes_waits_until_they_are_done(
    qapp: QApplication, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    apply(qapp, Appearance(Scheme.LIGHT))
    first, second = tmp_path / "referral-1.pdf", tmp_path / "referral-2.pdf"
    second.write_bytes(b"nothing that could be opened")
    with unlocked_with(qtbot, folder, first) as window:
        qtbot.waitUntil(lambda: is_seen(window, ReviewRoom), timeout=PATIENCE_MS)
        reviews = window.findChildren(ReviewRoom)[0]
        reviews.left.emit()
        qtbot.waitUntil(lambda: is_seen(window, CaseloadRoom), timeout=PATIENCE_MS)
        caseload = window.findChildren(CaseloadRoom)[0]
        caseload.begun.emit(False)
        qtbot.waitUntil(lambda: is_seen(window, ConversationRoom), timeout=PATIENCE_MS)
        window.open_in_turn(second)
        assert is_seen(window, ConversationRoom)
        window.findChildren(ConversationRoom)[0].left.emit()
        qtbot.waitUntil(lambda: is_seen(window, ReviewRoom), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: second.name in reviews.queue.notice.sentence(), timeout=PATIENCE_MS)


@pytest.mark.parametrize("files", [[], ["referral-2026-11-28-1.pdf"]])
def test_the_menu_entry_starts_the_window_with_and_without_a_file(files: list[str]) -> None:
    entry = (PROJECT / "packaging" / "debian" / "msp-desktop.desktop").read_text("utf-8")
    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    words = line.removeprefix("Exec=").split()
    assert words[-1] == "%f", "a desktop puts the file there, or nothing"
    asked = commands.read([*words[1:-1], *files])
    assert (asked.command, asked.open) == (None, Path(files[0]) if files else None)
