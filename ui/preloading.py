"""Loading the rest of the app while somebody types the passphrase, so that unlocking is quick.

A locked window starts with little. Once it is there, what opens the store is loaded on the store's
own thread; then the first rooms, a part at a time, on the screen's thread and between its keys.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject

from ui.scope import Scope
from ui.session import Session
from ui.timers import single_shot

STORE: Final = (
    "msp_desktop.vault.vault",
    "msp_desktop.store.store",
    "msp_desktop.store.opening",
    "msp_desktop.store.settings",
    "msp_desktop.store.working_state",
    "msp_desktop.review.foreign_pack",
    "msp_desktop.disclosure.answers",
)
"""What opening a store needs, and what the first rooms need that knows no screen."""

ROOMS: Final = (
    "ui.widgets.layout.folding",
    "ui.conversation.form.accessibility",
    "ui.conversation.form.answer_put_right",
    "ui.caseload.awaited",
    "ui.caseload.room",
    "ui.conversation.frame.foot",
    "ui.conversation.frame.side_panel",
    "ui.conversation.frame.room",
    "ui.rooms",
    "ui.practising",
)
"""The first rooms, so ordered that each is quickly loaded after those before it."""

SHOWN_MS: Final = 100
"""The locked window is painted first."""
BETWEEN_MS: Final = 30
"""Time for a key between two parts."""


class Preload(QObject):
    """Loads what follows the locked page; begins once `begin` is called."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._scope = Scope(self)
        self._left = list(ROOMS)
        self._wait = single_shot(self, SHOWN_MS)
        self._wait.timeout.connect(self._load_store)
        self._next = single_shot(self, BETWEEN_MS)
        self._next.timeout.connect(self._load_part)

    def begin(self) -> None:
        """Begin soon; what is loaded already costs nothing."""
        self._wait.start()

    def stop(self) -> None:
        """Load no more ahead: from now on what is wanted is loaded where it is used."""
        self._wait.stop()
        self._left.clear()

    def _load_store(self) -> None:
        self._session.work(
            self._scope,
            _loading(STORE),
            lambda _: self._next.start(),
            lambda _: self.stop(),  # unlocking says what is the matter
        )

    def _load_part(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
            self._next.start()


def _loading(names: tuple[str, ...]) -> Callable[[], None]:
    def load() -> None:
        for name in names:
            import_module(name)

    return load
