"""Ways to respond that may fit: ticked where thought of, and made an action by a touch."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from msp_desktop.practice.codes import WayToRespond
from msp_desktop.practice.pack import Pack
from msp_desktop.record.plan import Plan
from ui.conversation.form.answers import codes
from ui.conversation.form.form import Sheet
from ui.conversation.form.options import OfferedWords
from ui.widgets.plain_label import plain_label


class WaysOfHelping(QWidget):
    """None has to be used; a local pack's further words are offered as actions too.

    Signals: `picked(str)` with the way that becomes an action.
    """

    picked = Signal(str)

    def __init__(self, pack: Pack, sheet: Sheet[Plan]) -> None:
        super().__init__()
        prompt = pack.prompt("plan", "ways_to_respond")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        sheet.any(
            "ways", prompt.ask, prompt.ask, codes(pack, WayToRespond), under=prompt.help, to=column
        )
        self._make = plain_label(self.tr("Make it an action"), role="label")
        column.addWidget(self._make)
        own = [each for each in prompt.offered if each not in set(WayToRespond)]
        self._words: list[str] = [*WayToRespond, *own]
        self._always = frozenset(own)
        self._offered = OfferedWords(self._words)
        self._offered.picked.connect(self.picked)
        column.addWidget(self._offered)
        note = self.tr("What was thought of them, and why")
        sheet.note("ways_note", note, note, to=column)

    def follow(self, plan: Plan) -> None:
        """Offer as actions the ways that are ticked."""
        shown = self._always | set(plan.ways)
        buttons = self._offered.findChildren(QPushButton)
        for words, button in zip(self._words, buttons, strict=True):
            button.setVisible(words in shown)
        for widget in (self._make, self._offered):
            widget.setVisible(bool(shown))
