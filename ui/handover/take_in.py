"""Taking in: a file that a colleague sealed, shown first, then taken in as a whole."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from msp_desktop.exchange.faults import NotForThisStore
from msp_desktop.faults import Fault
from msp_desktop.handover.incoming import Incoming, TakenIn
from msp_desktop.store.exchange.fates import Fate
from ui.dialogs import QtDialogs, ReviewDialogs
from ui.handover.arrival import ArrivalView
from ui.handover.passing import HUNDRED, Passing
from ui.handover.proposed import ProposedList
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.keys import add_key
from ui.widgets.labels import Card, form_row, give_name, page_title, quiet_help
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage, over_foot
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class TakeInRoom(QWidget):
    """Asks for the file, shows what is in it, takes it in, and shows what is proposed with it.

    Signals: `left()` to go back.
    """

    left = Signal()

    def __init__(self, session: Session, dialogs: ReviewDialogs | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._dialogs = dialogs or QtDialogs()
        self._scope = Scope(self)
        self._passing = Passing(session, self)
        self._passing.progressed.connect(self._progressed)
        self._passing.ended.connect(lambda: self._arrange(working=False))
        self._file: Path | None = None
        self.incoming: Incoming | None = None
        self.view: ArrivalView | None = None
        self._page = ScrollPage()
        self._build(self._page.column)
        self._page.finish()
        over_foot(self, self._page, self._build_foot())
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def _build(self, column: QVBoxLayout) -> None:
        column.addWidget(page_title(self.tr("Take in")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "What a colleague handed over is shown here before anything is taken in. "
                    "Nothing here is overwritten by it."
                )
            )
        )
        self.choose = secondary(self.tr("Choose the file…"), key="Ctrl+O")
        self.choose.clicked.connect(self.ask_for_file)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.locked = Card(self.tr("The passphrase"))
        self.passphrase = LineField(self.tr("Its passphrase"))
        self.passphrase.returnPressed.connect(self._look)
        self.locked.column.addWidget(
            form_row(
                self.tr("Its passphrase"),
                self.passphrase,
                description=self.tr("The ten words that the sender gave you."),
            )
        )
        self.open = secondary(self.tr("Open it"))
        self.open.clicked.connect(self._look)
        self.locked.column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self.progress = QProgressBar()
        self.progress.setRange(0, HUNDRED)
        give_name(self.progress, self.tr("Reading the file"))
        self.done = Notice(tone=Tone.DONE)
        self.not_done = Notice(tone=Tone.CARE)
        self._shown = QVBoxLayout()
        self.proposed = ProposedList(self._session)
        self.proposed.failed.connect(self._say)
        for each in (self.locked, self.progress, self.not_done, self.done):
            column.addWidget(each)
        column.addLayout(self._shown)
        column.addWidget(self.proposed)

    def _build_foot(self) -> QWidget:
        back = secondary(self.tr("‹ Back"))
        back.clicked.connect(self.leave)
        self.cancel = secondary(self.tr("Cancel"))
        self.cancel.clicked.connect(self._passing.stop)
        self.receipt = secondary(
            self.tr("Save a receipt…"),
            description=self.tr("Sealed for the sender: it tells them that you have it."),
        )
        self.receipt.clicked.connect(self._ask_where)
        self.take = primary(self.tr("Take it in"), key="Ctrl+S")
        self.take.clicked.connect(self._take)
        foot = FittingRow([back], [self.cancel, self.receipt, self.take])
        foot.setContentsMargins(40, 12, 40, 20)
        return foot

    def enter(self) -> None:
        """Begin anew; what earlier files proposed and nobody decided stands there."""
        self._forget()
        self.proposed.refresh()
        self.choose.setFocus()

    def ask_for_file(self) -> None:
        """Ask which file."""
        title = self.tr("The file that a colleague sealed")
        kinds = self.tr("Handed over (*.age);;Any file (*)")
        self._dialogs.ask_for_files(self._scope, self, title, kinds, self._chosen)

    def open_file(self, file: Path) -> None:
        """Look into that file."""
        self._forget()
        self._file = file
        self._look()

    def _chosen(self, files: list[Path]) -> None:
        if files:
            self.open_file(files[0])

    def _look(self) -> None:
        file, passphrase = self._file, self.passphrase.text()
        if file is None:
            return
        self._show_none()
        self._arrange(working=True)

        def look(store: "Store", progress: Callable[[float], None]) -> Incoming:
            from msp_desktop.handover.incoming import look_into

            return look_into(store, file, passphrase, progress)

        self._passing.ask(self._scope.renew(), look, self._show, self._not_opened)

    def _not_opened(self, fault: Fault) -> None:
        asks = isinstance(fault, NotForThisStore)
        self.locked.setVisible(asks)
        if asks and not self.passphrase.text().strip():
            self.passphrase.setFocus()
            self.not_done.say(self.tr("This file is locked by a passphrase, or is not for you."))
        else:
            self._say(fault)

    def _show(self, incoming: Incoming) -> None:
        self.locked.hide()
        self.incoming = incoming
        self.view = view = ArrivalView(incoming)
        view.changed.connect(self._offer)
        self._shown.addWidget(view)
        self._offer()
        self._page.to_top()
        (self.take if self.take.isEnabled() else self.choose).setFocus()

    def _offer(self) -> None:
        there = self.incoming is not None and self.view is not None
        self.take.setVisible(there)
        self.take.setEnabled(there and self.view is not None and self.view.from_whom.is_settled)

    def _take(self) -> None:
        incoming, view = self.incoming, self.view
        if incoming is None or view is None or not view.from_whom.is_settled:
            return
        confirm = view.from_whom.is_compared
        joins = [card.pair for card in view.same if card.answer.value() is True]
        at = datetime.now().astimezone()
        self.not_done.say("")
        self._arrange(working=True)
        self.cancel.setFocus()

        def take(store: "Store", progress: Callable[[float], None]) -> TakenIn:
            from msp_desktop.handover.incoming import confirm_sender, take_in
            from msp_desktop.store.people.merge import People

            if confirm:
                confirm_sender(store, incoming, at=at)
            taken = take_in(store, incoming, progress)
            for pair in joins:
                People(store).join(pair.came.id, pair.here.id)
            return taken

        self._passing.ask(self._scope.renew(), take, self._end, self._say)

    def _end(self, taken: TakenIn) -> None:
        incoming = self.incoming
        if incoming is None:
            return
        if incoming.is_receipt:
            words = self.tr("Noted: they have it.")
            if not taken.confirmed:
                words = self.tr("This receipt is not for anything that went from here.")
        else:
            records = taken.count(Fate.NEW, "conversation", "draft", "amendment")
            records += taken.count(Fate.BESIDE)
            words = self.tr("Taken in: {records}. It is noted on the trail.").format(
                records=counted("1 new record", "%n new records", records)
            )
        self._show_none()
        self.take.hide()
        self.done.say(words)
        self.receipt.setVisible(not incoming.is_receipt and bool(incoming.manifest.sender.card))
        self.proposed.refresh()
        self._page.to_top()

    def _ask_where(self) -> None:
        incoming = self.incoming
        if incoming is None:
            return
        day = date.today().isoformat()  # noqa: DTZ011 - the day by this laptop's clock
        suggested = self._dialogs.folder_for_documents() / f"receipt-{day}.age"
        title = self.tr("The receipt")
        self._dialogs.ask_where_to_save(
            self._scope,
            self,
            title,
            suggested,
            lambda target: self._write_receipt(incoming, target),
        )

    def _write_receipt(self, incoming: Incoming, target: Path) -> None:
        def write(store: "Store") -> None:
            from msp_desktop.handover.receipts import write_receipt

            write_receipt(store, incoming, target)

        words = self.tr("The receipt is saved: {file}. Send it back to them.")
        self._session.ask(
            self._scope,
            write,
            lambda _: self.done.say(words.format(file=target.name)),
            self._say,
        )

    def leave(self) -> None:
        """Break off what is under way, forget everything, and go back."""
        self._passing.stop()
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._scope.renew()
        self._file = self.incoming = None
        self.passphrase.set_text("")
        self.locked.hide()
        self.take.hide()
        self.receipt.hide()
        self.done.say("")
        self.not_done.say("")
        self._show_none()
        self._arrange(working=False)

    def _show_none(self) -> None:
        view, self.view = self.view, None
        self.not_done.say("")
        if view is not None:
            self._shown.removeWidget(view)
            view.hide()
            view.deleteLater()

    def _arrange(self, *, working: bool) -> None:
        for control in (self.choose, self.open, self.take, self.receipt):
            control.setEnabled(not working)
        if not working:
            self._offer_again()
        self.progress.setVisible(working)
        self.cancel.setVisible(working)
        self.progress.setValue(0)

    def _offer_again(self) -> None:
        if self.view is not None:
            self.take.setEnabled(self.view.from_whom.is_settled)

    def _progressed(self, done: int) -> None:
        self.progress.setValue(done)

    def _say(self, fault: Fault) -> None:
        self.not_done.say(fault_words(fault))
