"""Why we ask: the reason and the source of each prompt of the step that is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.pack import Pack
from ui.theme import current
from ui.translated import translated
from ui.widgets.buttons import secondary
from ui.widgets.headings import section
from ui.widgets.plain_label import plain_label
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.steady_scroll import BAR

WIDTH, WIDER = 320, 1.5
"""In pixels at the plain size of text, and how many times that at most."""
NO_PROMPTS = {"summary": "closing"}
"""Steps without prompts of their own, and the part whose reasons stand for them."""


class WhyPanel(QWidget):
    """The reasons behind the step's questions, beside them.

    Signals: `closed()` to go back to the words so far.
    """

    closed = Signal()

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(round(WIDTH * min(current().type.body / 16, WIDER)))
        self._pack = pack
        self._step = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 16)
        self._page: ScrollPage | None = None
        close = secondary(self.tr("Back to their words"))
        close.clicked.connect(self.closed)
        self._column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_step(self, step: str) -> None:
        """Show the reasons of this step's prompts."""
        if step == self._step:
            return
        self._step = step
        page = ScrollPage(widest=WIDTH)
        page.set_margins(20, 32, 20 - BAR, 24)
        page.column.addWidget(section(self.tr("Why we ask")))
        for prompt in self._pack.prompts(NO_PROMPTS.get(step, step)):
            page.column.addWidget(plain_label(prompt.ask, role="label"))
            page.column.addWidget(plain_label(prompt.why))
            sources = "\n".join(translated(source.cited) for source in prompt.source)
            page.column.addWidget(plain_label(sources, role="small"))
        page.finish()
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.deleteLater()
        self._page = page
        self._column.insertWidget(0, page, 1)
