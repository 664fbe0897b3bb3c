"""A window that asks where to save closes, and is heard no more, once its page shows another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import QtDialogs
from ui.scope import Scope


class Asking:
    """A page in a window, and what it asked and heard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.page = QWidget(self.window)
        self.scope = Scope(self.page)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.heard: list[object] = []
        self._qtbot = qtbot

    def asked(self, ask: Callable[["Asking"], None]) -> QFileDialog:
        ask(self)
        (dialog,) = self.window.findChildren(QFileDialog)
        return dialog

    def is_gone(self) -> None:
        self._qtbot.waitUntil(lambda: not self.window.findChildren(QFileDialog))


ASKS: tuple[Callable[[Asking], None], ...] = (
    lambda one: QtDialogs().ask_where_to_save(
        one.scope, one.page, "Save", Path.home() / "x.pdf", one.heard.append
    ),
    lambda one: QtDialogs().ask_for_folder(one.scope, one.page, "Folder", one.heard.append),
    lambda one: QtDialogs().ask_for_files(one.scope, one.page, "Open", "(*)", one.heard.append),
)
LEAVES: dict[str, Callable[[Asking], object]] = {
    "it shows another": lambda one: one.scope.renew(),
    "it is left": lambda one: one.page.hide(),
    "it is gone": lambda one: one.page.deleteLater(),
}


@pytest.mark.parametrize("ask", ASKS)
@pytest.mark.parametrize("leave", LEAVES)
def test_question_closes_when_its_page_is_about_something_else(
    qtbot: QtBot, ask: Callable[[Asking], None], leave: str
) -> None:
    asking = Asking(qtbot)
    asking.asked(ask)
    LEAVES[leave](asking)
    asking.is_gone()
    assert asking.heard == []


@pytest.mark.parametrize("ask", ASKS)
def test_what_is_chosen_in_that_moment_reaches_nobody(
    qtbot: QtBot, ask: Callable[[Asking], None]
) -> None:
    asking = Asking(qtbot)
    dialog = asking.asked(ask)
    asking.scope.renew()
    dialog.fileSelected.emit(str(Path.home() / "x.pdf"))
    dialog.filesSelected.emit([str(Path.home() / "x.pdf")])
    asking.is_gone()
    assert asking.heard == []
