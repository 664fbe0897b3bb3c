"""A question over a plain field; at rest what is asked stands beside what was answered."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.widgets.labels import give_name
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.openable import Openable, open_now

LONG = 40
"""So many letters have no room beside their question."""


class QuestionRow(QWidget, Openable):
    """`control` with its label and help; made by the form helpers and by nobody else."""

    def __init__(self, label: str, control: QWidget, *, description: str = "") -> None:
        super().__init__()
        # The control is the row's first child: whoever looks the name up finds it before its label.
        control.setParent(self)
        self._control = control
        self._layout = QuestionLayout(self, label, description)
        self._layout.label.setBuddy(control)
        self._layout.add(control)
        give_name(control, label, description)
        changed: SignalInstance | None = getattr(control, "changed", None)
        if changed is not None:
            changed.connect(self._edited)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it grows narrow."""
        super().resizeEvent(event)
        self._layout.fit()

    def _edited(self) -> None:
        if not self.is_open:
            open_now(self)  # assistive technology writes without the keyboard

    def is_answered(self) -> bool:
        """Whether something is written or chosen."""
        control = self._control
        if isinstance(control, QComboBox):
            return control.currentIndex() > 0
        text: Callable[[], str] | None = getattr(control, "text", None)
        return text is not None and bool(text().strip())

    def _is_long(self) -> bool:
        """Whether what was written needs a line of its own."""
        text: Callable[[], str] | None = getattr(self._control, "text", None)
        return text is not None and len(text()) > LONG

    def show_state(self) -> None:
        """The whole question, or what is asked beside what was answered."""
        at_rest = not self.is_open
        read = at_rest and self.is_answered()
        self._layout.arrange(
            beside=at_rest and not (read and self._is_long()), helped=self.is_open, read=read
        )
        if isinstance(self._control, QLineEdit) and bool(self._control.property("read")) != read:
            self._control.setProperty("read", read)
            self._control.style().unpolish(self._control)
            self._control.style().polish(self._control)
            if read and not self._control.isModified():
                self._control.setCursorPosition(0)
        reads = getattr(self._control, "set_read", None)
        if reads is not None:
            reads(read, at_rest=at_rest)
