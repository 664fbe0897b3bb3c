"""The foot of the conversation: back, whether it is saved, why we ask, and on."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.conversation.frame.what_now import WhatNow
from ui.conversation.steps.step import step_title
from ui.theme import current
from ui.timers import single_shot
from ui.translated import time_words
from ui.widgets.buttons import Button, primary, quiet, secondary
from ui.widgets.keys import add_key
from ui.widgets.labels import announce, give_name, plain_label, rule_line
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.steady_scroll import BAR
from ui.widgets.notice import Notice, Tone

ON_KEY, BACK_KEY = "Ctrl+PgDown", "Ctrl+PgUp"
"""The room owns both keys, so that they work wherever the keyboard is."""


HEARD_AFTER_MS = 2_000
"""How long after the last save a screen reader hears of it."""


class ActionBar(QWidget):
    """Stands under every step, with one thing more `beside` why we ask, and one line `over` it.

    At the summary it has what can be done now (`now`) in the place of the way on.

    Signals: `back()`, `onward()`, `why()`.
    """

    back = Signal()
    onward = Signal()
    why = Signal()

    def __init__(self, beside: Button, *, over: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule_line())
        inside = QVBoxLayout()
        inside.setContentsMargins(40, 11, 40 + BAR, 16)
        inside.setSpacing(8)
        column.addLayout(inside)
        self._trouble = Notice(tone=Tone.STOP)
        inside.addWidget(self._trouble)
        inside.addWidget(over)
        self._back = secondary("", description=BACK_KEY)
        self._back.clicked.connect(self.back)
        self._onward = primary("", description=ON_KEY)
        self._onward.clicked.connect(self.onward)
        self._why = quiet(self.tr("Why we ask"), key="F1", description=self.tr("F1"))
        self._why.setShortcut("")  # the room owns the key, as it closes the reasons too
        self._why.clicked.connect(self.why)
        self._state = plain_label("", role="help", wrap=False)
        self._saved = self._heard = ""
        self._rest = single_shot(self, HEARD_AFTER_MS)
        self._rest.timeout.connect(self._say_aloud)
        self._trouble_with_saving = False
        self._beside = beside
        self.now = WhatNow(self)
        inside.addWidget(self.now.sure)
        row = [self._state, self._why, beside, *self.now.buttons, self._onward]
        self._row = FittingRow([self._back], row)
        inside.addWidget(self._row)
        self._before = ""

    def show_neighbours(self, steps: Sequence[str], step: str, *, finished: bool) -> None:
        """Name the steps before and after this one; a finished conversation has none."""
        place = steps.index(step)
        before = steps[place - 1] if place > 0 else ""
        after = steps[place + 1] if place + 1 < len(steps) else ""
        self._back.setVisible(bool(before) and not finished)
        self._onward.setVisible(bool(after) and not finished)
        self._why.setVisible(not finished)
        self._before = step_title(before) if before else ""
        self.now.show_at(step, finished=finished)
        if after:
            out = self.tr("Read it back ›") if step == "short" else ""
            self._onward.say(out or f"{step_title(after)} ›")
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on one line while that can be."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Say all of it, or where that takes two lines, leave out the keys and the way's name."""
        for brief in (False, True):
            self._back.say("‹" if brief else f"‹ {self._before}")
            give_name(self._back, f"‹ {self._before}", BACK_KEY)
            for each in (self._why, self._beside):
                each.show_key(shown=not brief)
            if self._row.sizeHint().width() <= self._row.width():
                return

    def say_new(self) -> None:
        """Nothing is kept yet."""
        self._say("")

    def say_kept(self, *, finished: bool) -> None:
        """What is shown lies in the store."""
        words = self.tr("Finished: its words can no longer change.") if finished else ""
        self._say(words or self.tr("Saved"))

    def say_saving(self) -> None:
        """The newest words are not on the disk yet; what kept earlier ones from it stays said."""
        if not self._trouble_with_saving:
            self._state.setText(self.tr("Saving…"))

    def say_saved(self, at: datetime, trouble: str = "") -> None:
        """The words are on the disk since then; `trouble` is what to look to all the same."""
        self._saved = self.tr("Saved {time}").format(time=time_words(at))
        self._say(self._saved, trouble)
        if self._saved != self._heard:
            self._rest.start()

    def say_not_saved(self, sentence: str) -> None:
        """The words are only on the screen, and why."""
        self._rest.stop()
        self._heard = ""
        self._trouble_with_saving = True
        self._state.setText(self.tr("Not saved"))
        self._say_trouble(sentence)

    def _say(self, words: str, trouble: str = "") -> None:
        self._trouble_with_saving = False
        self._state.setText(words)
        self._state.setMinimumWidth(current().type.body * 6)
        self._say_trouble(trouble)

    def _say_aloud(self) -> None:
        """Once the writing rests, and not again before the time that it says is another."""
        self._heard = self._saved
        announce(self._state, self._heard)

    def _say_trouble(self, sentence: str) -> None:
        """Said aloud once, and not again with every letter that is typed."""
        if sentence != self._trouble.sentence():
            self._trouble.say(sentence)


def add_keys(room: QWidget, *, on: Callable[[], None], back: Callable[[], None]) -> None:
    """The keys that go to the next step and to the one before, anywhere in the room."""
    add_key(room, ON_KEY, on)
    add_key(room, BACK_KEY, back)
