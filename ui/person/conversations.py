"""Every conversation with the person, in order: when, by whom, from where they look, how far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from msp_desktop.record.conversation import took_place_at
from msp_desktop.store.conversations.load import Opened
from ui.person.section import Section
from ui.widgets.buttons import quiet
from ui.widgets.labels import give_name, plain_label
from ui.widgets.words import conversation_number, day_of, lens_titles

MOST = 30
"""So many of the newest are shown at once."""


class ConversationsSection(Section):
    """The conversations by number, the oldest first; each can be opened.

    Signals: `opened(UUID)`.
    """

    opened = Signal(object)

    def __init__(self, opened: tuple[Opened, ...]) -> None:
        super().__init__(self.tr("Conversations"))
        self._opened = opened
        excluded = max(0, len(opened) - MOST)
        self._earlier = quiet(
            self.tr("Show the {count} conversations before").format(count=excluded)
        )
        self._earlier.clicked.connect(self._show_all)
        self._earlier.setVisible(excluded > 0)
        self.column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self._body = self._laid(excluded)
        self.column.addWidget(self._body)

    def _show_all(self) -> None:
        self._earlier.hide()
        before, self._body = self._body, self._laid(0)
        self.column.replaceWidget(before, self._body)
        before.hide()
        before.deleteLater()

    def _laid(self, first: int) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, one in enumerate(self._opened[first:], first + 1):
            line = plain_label(self._line(number, one))
            grid.addWidget(line, number, 0)
            go = quiet(self.tr("Open ›"))
            give_name(
                go,
                self.tr("Open conversation {number}").format(number=number),
                line.text(),
            )
            conversation_id = one.conversation.id
            go.clicked.connect(lambda _=False, this=conversation_id: self.opened.emit(this))
            grid.addWidget(go, number, 1)
        return body

    def _line(self, number: int, one: Opened) -> str:
        conversation = one.conversation
        who = conversation.practitioner
        also = (each.who.name.strip() for each in conversation.writers)
        state = self.tr("finished") if one.finished else self.tr("not finished")
        words = [
            f"{conversation_number(number)}: {day_of(took_place_at(conversation))}",
            ", ".join(part for part in (who.name, who.role, who.organisation) if part.strip()),
            *dict.fromkeys(name for name in also if name != who.name.strip()),
            lens_titles()[who.lens],
            state,
        ]
        if one.amendments:
            words.append(self.tr("amended"))
        return " · ".join(part for part in words if part)
