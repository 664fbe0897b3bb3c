"""A short list to choose from: each row a button, as high as what it holds, pressed in any way."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.widgets.labels import give_name
from ui.widgets.rows.row_button import RowButton
from ui.widgets.rows.row_keys import RowKeys


class Row(NamedTuple):
    """What a row stands for, what it is called, and what is said at its far side and under it."""

    thing: object
    title: str
    side_text: str = ""
    detail: str = ""


class RowList(QFrame):
    """One stop for Tab, and arrows within it; Enter, Space, a touch or assistive technology press.

    Signals: `chosen(object)` with what the row stands for.
    """

    chosen = Signal(object)

    def __init__(self, name: str, description: str) -> None:
        super().__init__()
        self.setProperty("role", "rows")
        give_name(self, name, description)
        self._rows: list[RowButton] = []
        self._keys = RowKeys(self, lambda: self._rows)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(0)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these instead; nothing at all where there are none."""
        for old in self._rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [self._made(row) for row in rows]
        for button in self._rows:
            self._column.addWidget(button)
        self._stop_at(self._rows[0] if self._rows else None)
        self.setVisible(bool(rows))

    @property
    def rows(self) -> tuple[RowButton, ...]:
        """What is shown, from the top."""
        return tuple(self._rows)

    def take_focus(self) -> None:
        """Begin at the first row."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab comes back to the row where the keyboard was last."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, RowButton):
            self._stop_at(watched)
        return False

    def _made(self, row: Row) -> RowButton:
        button = RowButton(row.title, row.side_text, row.detail, heads=False, is_done=True)
        button.clicked.connect(lambda: self.chosen.emit(row.thing))
        button.installEventFilter(self)
        self._keys.follow(button)
        return button

    def _stop_at(self, stop: RowButton | None) -> None:
        for each in self._rows:
            policy = Qt.FocusPolicy
            each.setFocusPolicy(policy.StrongFocus if each is stop else policy.ClickFocus)
