"""Real steps, dressed and on a page of the width they have on a small laptop."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from msp_desktop.practice.pack import Pack
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Conversation, begin
from tests.visits import doorstep
from ui.conversation.steps.step import Step
from ui.theme import Appearance, Scheme, apply
from ui.widgets.layout.scroll_page import ScrollPage

AT = datetime(2026, 11, 20, 13, 51, tzinfo=UTC)

S = TypeVar("S", bound=Step)
Open = Callable[[type[S], Conversation], tuple[S, list[Conversation]]]


@pytest.fixture(scope="session")
def pack() -> Pack:
    return built_in()


@pytest.fixture
def bert() -> Conversation:
    """The whole doorstep visit."""
    return doorstep.visit(AT)


@pytest.fixture
def nothing_yet() -> Conversation:
    """A conversation that has only just begun."""
    return begin(doorstep.OFFICER, at=AT)


@pytest.fixture
def open_step(qapp: QApplication, qtbot: QtBot, pack: Pack) -> Iterator[Open[Step]]:
    """Show a step; every document it answers with is put into the list that comes with it."""
    apply(qapp, Appearance(Scheme.LIGHT))
    pages: list[ScrollPage] = []

    def opened(kind: type[S], conversation: Conversation) -> tuple[S, list[Conversation]]:
        step = kind(pack, conversation)
        edits: list[Conversation] = []
        step.edited.connect(edits.append)
        step.show_conversation(conversation)
        page = ScrollPage()
        pages.append(page)
        page.column.addWidget(step)
        page.finish()
        page.resize(806, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return step, edits

    yield opened
    for page in pages:
        page.close()
        page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
