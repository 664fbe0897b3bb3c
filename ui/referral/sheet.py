"""A sheet to leave: whether it may be left, how it looks, printing and saving it.

Nothing of the record is in it; the record is read only for what speaks against leaving anything.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.sheet_words import ENGLISH
from msp_desktop.practice.statement_codes import CopyChoice
from msp_desktop.record.checks.persons_copy import reasons_not_to_give
from msp_desktop.record.conversation import Conversation
from ui.dialogs import Dialogs, QtDialogs
from ui.languages import called
from ui.referral.deliver import DocumentDelivery, Mail, SystemMail
from ui.referral.foot import RoomFoot
from ui.referral.persons_copy import PRINTS
from ui.referral.preview import PagePreview
from ui.referral.printing import Printers, QtPrinters
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words, translated
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.keys import add_key
from ui.widgets.labels import announce, form_row, page_title, quiet_help, rule_line
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.documents.make import RenderedDocument


class SheetRoom(QWidget):
    """Makes a sheet to leave; nothing is chosen beforehand, and "leave nothing" makes nothing.

    Signals: `left()` to go back to the conversation.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        pack: Pack,
        *,
        dialogs: Dialogs | None = None,
        printers: Printers | None = None,
        mail: Mail | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._pack, self._clock = session, pack, clock
        self._scope = Scope(self, only_looks=True)
        self._conversation: Conversation | None = None
        self._made: RenderedDocument | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        whole.addLayout(across, 1)
        across.addWidget(self._choices(), 1)
        self.preview = PagePreview(session)
        across.addWidget(self.preview, 1)
        whole.addWidget(rule_line())
        self.foot = RoomFoot()
        self.foot.turn.hide()
        self.foot.standing.hide()
        whole.addWidget(self.foot)
        self.delivery = DocumentDelivery(
            session,
            self.foot,
            dialogs or QtDialogs(),
            printers or QtPrinters(),
            mail or SystemMail(),
        )
        self.foot.back.clicked.connect(self.leave)
        self.foot.save.clicked.connect(self._ask_where)
        self.foot.print.clicked.connect(self._ask_for_printer)
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def _choices(self) -> ScrollPage:
        page = ScrollPage()
        page.column.addWidget(page_title(self.tr("A sheet to leave")))
        page.column.addWidget(
            quiet_help(
                self.tr(
                    "In easy words and large print: what abuse can be, what happens next, rights, "
                    "good care, how to complain, and who to ring. Nothing from the record is in "
                    "it."
                )
            )
        )
        self.proposed = Notice(tone=Tone.CARE)
        options = [
            (CopyChoice.KEEP, self.tr("Leave nothing")),
            (CopyChoice.NEUTRAL, self.tr("Somebody may find it: a plain form, nothing else")),
            (CopyChoice.GIVE, self.tr("Safe with them")),
        ]
        self.choice: OneOf[CopyChoice] = OneOf(
            self.tr("Can a sheet be left with them safely?"), options, optional=False
        )
        self.choice.changed.connect(self._make)
        sizes = [(size, self.tr("{size} point").format(size=size)) for size in PRINTS]
        print_ = self.tr("Size of print")
        self.print_size: Chooser[int] = Chooser(print_, sizes)
        self.print_size.changed.connect(self._make)
        page.column.addWidget(self.proposed)
        page.column.addWidget(self.choice)
        in_which = self.tr("Its language")
        self.language: Chooser[str] = Chooser(in_which, self._languages())
        self.language.changed.connect(self._make)
        languages = form_row(in_which, self.language)
        languages.setVisible(len(self._pack.sheets) > 0)
        page.column.addWidget(languages)
        page.column.addWidget(form_row(print_, self.print_size))
        page.finish()
        return page

    def _languages(self) -> list[tuple[str, str]]:
        """English, and those that the words of the organisation bring."""
        others = [each for each in self._pack.sheets if each != ENGLISH]
        return [(ENGLISH, "English"), *((each, called(each)) for each in others)]

    def show_for(self, conversation: Conversation) -> None:
        """Begin anew, with whoever this conversation is with."""
        self._forget()
        self._conversation = conversation
        reasons = "; ".join(translated(each) for each in reasons_not_to_give(conversation))
        proposed = self.tr("The app suggests leaving nothing: {reasons}.")
        self.proposed.say(proposed.format(reasons=reasons) if reasons else "")
        self._make()
        self.choice.setFocus()

    def leave(self) -> None:
        """Let everything go, and go back."""
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._scope.renew()
        self._conversation = self._made = None
        self.choice.set_value(None)
        self.print_size.set_value(PRINTS[0])
        self.language.set_value(ENGLISH)
        self.proposed.say("")
        self.preview.say("")
        self.delivery.leave()

    def _make(self) -> None:
        choice, pack, at = self.choice.value(), self._pack, self._clock()
        size = self.print_size.value() or PRINTS[0]
        language = self.language.value() or ENGLISH
        self._made = None
        self._scope.renew()
        self.delivery.forget()
        self.foot.set_ready(ready=False)
        self.foot.status.setText("")
        if choice is None:
            self.preview.say(self.tr("First say whether a sheet can be left with them safely."))
            return
        if choice is CopyChoice.KEEP:
            self.preview.say(self.tr("Nothing is left. Say it to them instead."))
            return
        plain = choice is CopyChoice.NEUTRAL
        practice = self._conversation is not None and self._conversation.for_practice

        def make() -> "RenderedDocument":
            from msp_desktop.documents.sheet_to_leave import rendered_sheet

            return rendered_sheet(
                pack,
                plain=plain,
                at=at,
                print_size=size,
                language=language,
                for_practice=practice,
            )

        self._session.work(self._scope, make, self._show, self._not_made)

    def _show(self, made: "RenderedDocument") -> None:
        self._made = made
        self.preview.show_pdf(made.pdf)
        self.foot.set_ready(ready=True)
        self.foot.status.setText(counted("1 page", "%n pages", made.pages))
        announce(self.foot.status, self.foot.status.text())

    def _not_made(self, fault: Fault) -> None:
        self.preview.say(fault_words(fault))

    def _ask_where(self) -> None:
        if self._conversation is not None and self._made is not None:
            at = self._clock()
            self.delivery.ask_where(self._conversation, self._made, at, archival=True)

    def _ask_for_printer(self) -> None:
        if self._conversation is not None and self._made is not None:
            self.delivery.ask_for_printer(self, self._conversation, self._made)
