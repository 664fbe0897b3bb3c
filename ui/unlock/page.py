"""The shape of every page before the store is open: one narrow, quiet column."""

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.labels import page_title, quiet_help, section
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone

NARROW = 560
FIRST_STEPS = 3
"""A first start asks for a passphrase, shows the recovery code, and asks who works here."""
ABOVE_TITLE = 72


class UnlockPage(ScrollPage):
    """A page with a title, a few lines, its own controls and a notice for what went wrong.

    `step` is which of the pages of a first start it is, from 1.
    """

    def __init__(self, title: str, *lines: str, step: int = 0) -> None:
        super().__init__(widest=NARROW)
        self.set_margins(40, ABOVE_TITLE, 40, 32)
        app = self.tr("MSP Desktop")
        caption = self.tr("{app} · step {step} of {steps}")
        words = caption.format(app=app, step=step, steps=FIRST_STEPS) if step else app
        self.column.addWidget(section(words))
        self.column.addWidget(page_title(title))
        for line in lines:
            self.column.addWidget(quiet_help(line))
        self.notice = Notice(tone=Tone.CARE)
        self._primary: Button | None = None

    def end_with(self, button: Button, *others: QWidget) -> None:
        """Put the notice and the buttons under what the page asks."""
        self._primary = button
        self.column.addWidget(self.notice)
        row = FlowLayout()
        for each in (button, *others):
            row.addWidget(each)
        self.column.addLayout(row)
        self.finish()

    def set_busy(self, busy: bool) -> None:
        """Keep the page still while the store works."""
        if self._primary is not None:
            self._primary.setEnabled(not busy)

    def say(self, sentence: str) -> None:
        """Say what went wrong, on screen and aloud."""
        self.set_busy(False)
        self.notice.say(sentence)
