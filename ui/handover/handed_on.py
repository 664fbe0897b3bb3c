"""A visit that a colleague goes on with: said to whom, locked here, and taken back if need be."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.person import display_name
from msp_desktop.store.conversations.load import Opened
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words, translated
from ui.widgets.buttons import primary, quiet, secondary
from ui.widgets.keys import add_key
from ui.widgets.labels import Card, page_title, plain_label, quiet_help
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone
from ui.widgets.words import day_of

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class HandedOnRoom(QWidget):
    """Says who goes on with a visit.

    Signals: `left()` to go back; `story_wanted(UUID)` to read it; `opened(UUID)` once it is taken
    back.
    """

    left = Signal()
    story_wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._scope = Scope(self)
        self._opened: Opened | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        page = ScrollPage()
        column = page.column
        self._title = page_title("")
        column.addWidget(self._title)
        self.said = Notice()
        column.addWidget(self.said)
        column.addWidget(
            quiet_help(
                self.tr(
                    "Nothing in it can be changed here until it comes back. What it says so far "
                    "is in their story."
                )
            )
        )
        self.back = secondary(self.tr("‹ Back"))
        self.back.clicked.connect(self.left)
        read = primary(self.tr("Read their story"))
        read.clicked.connect(self._read)
        column.addWidget(FittingRow([self.back], [read]))
        self.again = Card(self.tr("Take it back"))
        self.again.column.addWidget(
            plain_label(
                self.tr(
                    "Only if your colleague cannot carry on with it, for example because their "
                    "laptop is lost. If it does come back, both versions are kept, side by side."
                )
            )
        )
        self.take_back = quiet(self.tr("Take it back and carry on here"))
        self.take_back.clicked.connect(self._ask)
        self.sure = secondary(self.tr("Yes, take it back"))
        self.sure.clicked.connect(self._take_back)
        self.again.column.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeading)
        self.again.column.addWidget(self.sure, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.again)
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.trouble)
        page.finish()
        whole.addWidget(page)
        add_key(self, Qt.Key.Key_Escape, self.left)

    def show_handed_on(self, opened: Opened) -> None:
        """Say of this visit who goes on with it."""
        self._opened = opened
        self._scope.renew()
        self.trouble.say("")
        self.take_back.show()
        self.sure.hide()
        self._title.setText(translated(display_name(opened.conversation.person)))
        handed_on = opened.handed_on
        if handed_on is not None:
            words = self.tr(
                "This visit was handed on to {name} on {day}. They are carrying on with it."
            )
            self.said.say(words.format(name=handed_on.who, day=day_of(handed_on.at)))
        self.back.setFocus()

    def _read(self) -> None:
        if self._opened is not None:
            self.story_wanted.emit(self._opened.conversation.person_id)

    def _ask(self) -> None:
        self.take_back.hide()
        self.sure.show()
        self.sure.setFocus()

    def _take_back(self) -> None:
        if self._opened is None:
            return
        this = self._opened.conversation.id

        def unlock(store: "Store") -> UUID:
            from msp_desktop.store.exchange.taking_back import take_back

            take_back(store, this)
            return this

        self._session.ask(self._scope.renew(), unlock, self.opened.emit, self._say)

    def _say(self, fault: Fault) -> None:
        self.trouble.say(fault_words(fault))
