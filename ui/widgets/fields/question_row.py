"""A question over a plain field; at rest what is asked stands beside what was answered."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.theme.stylesheet import show_as
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.offered_people import OfferedPeople, people_around
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import give_name
from ui.widgets.late_question import LateQuestion
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.openable import open_now

_INSIDE = 3
"""Pixels that Qt keeps free within the edge of a line, where nothing is written but the line."""

LONG = 40
"""So many letters have no room beside their question."""


def show_read(control: QLineEdit | QComboBox, *, read: bool) -> None:
    """Show what was answered as words in line with all others, or the control to answer with."""
    if show_as(control, "read", read) and isinstance(control, LineField):
        control.show_whole(read=read)
        inside = -_INSIDE if read else 0
        control.setTextMargins(inside, 0, inside, 0)
        if read and not control.isModified():
            control.setCursorPosition(0)


class QuestionRow(QWidget, LateQuestion):
    """A control with its label and help; made by the form helpers and by nobody else.

    `make_control` makes a line, a note or a list when the row comes into sight or is asked for it.
    Until then the row itself holds its text or its value.

    Signals:
        changed: a person changed the control; not sent by `set_text` or `set_value`.
    """

    changed = Signal()

    def __init__(
        self, label: str, make_control: Callable[[], QWidget], *, description: str = ""
    ) -> None:
        super().__init__()
        self._label, self._description = label, description
        self._make_control = make_control
        self._control: Any = None
        self._held: Any = None
        self.asks_for_somebody = False
        """Whether people in the person's life are offered while it is open."""
        self.always_holds = False
        """Whether its list has no entry that stands for "not chosen"."""
        self.with_it: QWidget | None = None
        """What is in sight under the control while it is open."""
        self._people: OfferedPeople | None = None

    def build(self) -> None:
        """The control under its label."""
        control: Any = self._make_control()
        self._control = control
        # The control is the row's first child: whoever looks the name up finds it before its label.
        control.setParent(self)
        self._layout = QuestionLayout(self, self._label, self._description)
        self._layout.label.setBuddy(control)
        self._layout.add(control)
        if self.with_it is not None:
            self.with_it.hide()
            self._layout.add(self.with_it)
        give_name(control, self._label, self._description)
        if self._held is not None:
            self._put(self._held)
        control.changed.connect(self._edited)
        self.show_state()

    def control(self) -> Any:  # noqa: ANN401 - a line, a note or a list
        """The control itself."""
        self.make()
        return self._control

    def label(self) -> QWidget:
        """What is asked."""
        self.make()
        return self._layout.label

    def text(self) -> str:
        """What is written."""
        return str(self._control.text()) if self._is_made else self._held or ""

    def set_text(self, text: str) -> None:
        """Show text without sending `changed`."""
        self._hold(text)

    def value(self) -> Any:  # noqa: ANN401 - what the list stands for
        """What is chosen on the list."""
        return self._control.value() if self._is_made else self._held

    def set_value(self, value: object) -> None:
        """Choose on the list without sending `changed`."""
        self._hold(value)

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight is made."""
        super().showEvent(event)
        self.make()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it grows narrow."""
        super().resizeEvent(event)
        if self._is_made:
            self._layout.fit()

    def _hold(self, what: object) -> None:
        self._held = what
        if self._is_made:
            self._put(what)

    def _put(self, what: object) -> None:
        if isinstance(self._control, Chooser):
            self._control.set_value(what)
        else:
            self._control.set_text(what)

    def _edited(self) -> None:
        self.changed.emit()
        if not self.is_open:
            open_now(self)  # assistive technology writes without the keyboard

    def is_answered(self) -> bool:
        """Whether something is written or chosen."""
        if not self._is_made:
            return bool(self._held.strip() if isinstance(self._held, str) else self._held)
        if isinstance(self._control, QComboBox):
            return self._control.currentIndex() > (-1 if self.always_holds else 0)
        return bool(self._control.text().strip())

    def _is_long(self) -> bool:
        """Whether what was written needs a line of its own."""
        return not isinstance(self._control, QComboBox) and len(self._control.text()) > LONG

    def show_state(self) -> None:
        """The whole question, or what is asked beside what was answered."""
        if not self._is_made:
            return
        at_rest = not self.is_open
        read = at_rest and self.is_answered()
        self._layout.arrange(
            beside=at_rest and not (read and self._is_long()),
            helped=self.is_open,
            labelled=self.is_plain or not read,
            read=read,
        )
        if isinstance(self._control, (QLineEdit, QComboBox)):
            show_read(self._control, read=read)
        if self.with_it is not None:
            self.with_it.setVisible(self.is_open)
        self._offer_people()
        reads = getattr(self._control, "set_read", None)
        if reads is not None:
            reads(read, at_rest=at_rest)

    def _offer_people(self) -> None:
        """While it is open, whoever the page around it knows; the page says them when asked."""
        if not self.asks_for_somebody or not isinstance(self._control, LineField):
            return
        names = people_around(self) if self.is_open else ()
        if self._people is None and names:
            self._people = OfferedPeople(self._control)
            self._layout.add(self._people)
        if self._people is not None:
            self._people.offer(names)
