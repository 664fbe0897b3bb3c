"""Handing over: whom, to whom, how far away, what the person was told; then one sealed file."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from msp_desktop.exchange.manifest import Purpose
from msp_desktop.faults import Fault
from msp_desktop.handover.kept_back import KeptBack
from msp_desktop.handover.outgoing import HandedOverFile, Manner, Outgoing, Receiver, check_manner
from msp_desktop.practice.case_codes import HandoverReach
from msp_desktop.practice.codes import SharingGround
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.store.exchange.gather import Chosen
from ui.dialogs import QtDialogs, ReviewDialogs
from ui.handover.passing import HUNDRED, Passing
from ui.handover.receiver import ReceiverChoice
from ui.scope import Scope
from ui.session import Session
from ui.translated import codes_in_words, counted, fault_words, translated
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.choices import AnyOf, OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.keys import add_key
from ui.widgets.labels import (
    Card,
    form_row,
    give_name,
    page_title,
    plain_label,
    question,
    quiet_help,
    section,
)
from ui.widgets.layout.flow import FittingRow
from ui.widgets.layout.scroll_page import ScrollPage, over_foot
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store

AGREES = "the person agrees"


class HandOverRoom(QWidget):
    """Chooses what goes and how, shows it, and seals it into a file.

    Signals: `left()` to go back.
    """

    left = Signal()

    def __init__(self, session: Session, dialogs: ReviewDialogs | None = None) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._dialogs = dialogs or QtDialogs()
        self._scope = Scope(self)
        self._looking = Scope(self, only_looks=True)
        self._passing = Passing(session, self)
        self._passing.progressed.connect(self._progressed)
        self._passing.ended.connect(lambda: self._arrange(working=False))
        self._outgoing: Outgoing | None = None
        self._page = ScrollPage()
        self._column = self._page.column
        self._build_what()
        self._build_how()
        self._build_run()
        self._page.finish()
        over_foot(self, self._page, self._build_foot())
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def _build_what(self) -> None:
        self._column.addWidget(page_title(self.tr("Hand over")))
        self._column.addWidget(
            quiet_help(
                self.tr(
                    "A colleague carries on with it on their own laptop. One sealed file holds "
                    "it; only they can open it. Nothing is removed here."
                )
            )
        )
        self._of = QVBoxLayout()
        self._column.addLayout(self._of)
        self.people: AnyOf[UUID] = AnyOf(self.tr("Which people"), [])
        self.drafts: AnyOf[UUID] = AnyOf(self.tr("Visits that are not finished"), [])
        for each in (self.people, self.drafts):
            self._of.addWidget(each)
        self.goes = plain_label("", role="quiet")
        self._column.addWidget(self.goes)

    def _build_how(self) -> None:
        self.to = ReceiverChoice(self._session, self._dialogs)
        self._column.addWidget(self.to)
        self.reach: OneOf[HandoverReach] = OneOf(
            self.tr("Where do they work?"), codes_in_words(HandoverReach)
        )
        self.reach.changed.connect(self._reach_changed)
        self._column.addWidget(self.reach)
        self.told = LineField(self.tr("What was the person told?"))
        self._column.addWidget(
            form_row(
                self.tr("What was the person told?"),
                self.told,
                description=self.tr(
                    "Who was told, when and how; or why it is not safe to tell them yet."
                ),
            )
        )
        self.outside = Card(self.tr("Outside your organisation"))
        self.outside.column.addWidget(section(self.tr("Outside your organisation")))
        self.outside.column.addWidget(
            quiet_help(self.tr("This is a disclosure. Say on what basis, and why they need it."))
        )
        bases = [(AGREES, self.tr("the person agrees")), *codes_in_words(SharingGround)]
        self.basis: Chooser[str] = Chooser(self.tr("Basis"), bases)
        self.basis.set_value(None)
        self.outside.column.addWidget(form_row(self.tr("Basis"), self.basis))
        self.need = LineField(self.tr("Why they need it"))
        self.outside.column.addWidget(form_row(self.tr("Why they need it"), self.need))
        self._column.addWidget(self.outside)
        self.along: AnyOf[KeptBack] = AnyOf("", [])
        self._along_place = QVBoxLayout()
        self._along_place.addWidget(self.along)
        self._column.addLayout(self._along_place)

    def _build_run(self) -> None:
        self.progress = QProgressBar()
        self.progress.setRange(0, HUNDRED)
        give_name(self.progress, self.tr("Handing over"))
        self.done = Notice(tone=Tone.DONE)
        self.not_done = Notice(tone=Tone.CARE)
        self.secret = Card(self.tr("The passphrase"))
        self.secret.column.addWidget(
            quiet_help(
                self.tr(
                    "Only someone with these ten words can open the file. Pass them on separately "
                    "from the file. They are not kept here."
                )
            )
        )
        self.passphrase = question("")
        self.passphrase.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.secret.column.addWidget(self.passphrase)
        copy = secondary(self.tr("Copy"))
        give_name(copy, self.tr("Copy the passphrase"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.passphrase.text()))
        self.secret.column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.progress, self.done, self.secret, self.not_done):
            self._column.addWidget(widget)

    def _build_foot(self) -> QWidget:
        back = secondary(self.tr("‹ Back"))
        back.clicked.connect(self.leave)
        self.cancel = secondary(self.tr("Cancel"))
        self.cancel.clicked.connect(self._passing.stop)
        self.seal = primary(self.tr("Seal into a file…"), key="Ctrl+S")
        self.seal.clicked.connect(self._ask_where)
        foot = FittingRow([back], [self.cancel, self.seal])
        foot.setContentsMargins(40, 12, 40, 20)
        return foot

    # What goes.

    def show_people(
        self, people: dict[UUID, str], drafts: dict[UUID, str], *, draft: UUID | None = None
    ) -> None:
        """Begin with these to choose from, each by how the caseload calls it.

        One person alone is chosen beforehand; a draft that is handed on goes by itself.
        """
        self._forget()
        named = {each: name or translated(NOT_NAMED) for each, name in people.items()}
        self.people = self._put_in_place(self.people, self.tr("Which people"), named)
        title = self.tr("Visits that are not finished")
        self.drafts = self._put_in_place(self.drafts, title, drafts)
        self.people.setVisible(draft is None)
        self.drafts.setVisible(bool(drafts))
        if draft is not None:
            self.drafts.set_value((draft,))
        elif len(people) == 1:
            self.people.set_value(people)
        self.to.forget()
        self._page.verticalScrollBar().setValue(0)
        self._look()

    def _put_in_place(self, old: AnyOf[UUID], title: str, offered: dict[UUID, str]) -> AnyOf[UUID]:
        new: AnyOf[UUID] = AnyOf(title, list(offered.items()))
        new.changed.connect(self._look)
        self._of.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _chosen(self) -> Chosen:
        return Chosen(persons=frozenset(self.people.value()), drafts=frozenset(self.drafts.value()))

    def _look(self) -> None:
        """What would go of what is chosen now; only the newest answer is shown."""
        chosen, self._outgoing = self._chosen(), None
        self._clear()  # what was sealed is not what is chosen now
        self.seal.setEnabled(True)
        self.goes.setText("")
        self._offer_along({})  # what could be ticked was of what was chosen before

        def look(store: "Store") -> Outgoing:
            from msp_desktop.handover.outgoing import look_at_outgoing

            return look_at_outgoing(store, chosen)

        if chosen == Chosen():
            self._looking.renew()
            return
        self._session.ask(self._looking.renew(), look, self._show, self._say)

    def _show(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        parts = []
        if outgoing.conversations:
            many = counted(
                "1 finished conversation", "%n finished conversations", outgoing.conversations
            )
            parts.append(many)
        if outgoing.cases:
            parts.append(counted("1 case", "%n cases", outgoing.cases))
        if outgoing.drafts:
            parts.append(counted("1 unfinished visit", "%n unfinished visits", outgoing.drafts))
        words = self.tr("This goes: {what}.").format(what=", ".join(parts))
        if outgoing.drafts:
            words += " " + self.tr(
                "The unfinished visit is locked here until it comes back, and says so."
            )
        if outgoing.drafts_that_stay:
            stay = counted(
                "1 unfinished visit with them stays here.",
                "%n unfinished visits with them stay here.",
                outgoing.drafts_that_stay,
            )
            words = f"{words} {stay}"
        self.goes.setText(words)
        self._offer_along(outgoing.kept_back)

    def _offer_along(self, counts: dict[KeptBack, int]) -> None:
        offered = [
            (kind, f"{translated(kind)} ({count})") for kind, count in sorted(counts.items())
        ]
        along: AnyOf[KeptBack] = AnyOf(
            self.tr("What stays here unless you tick it"),
            offered,
            description=self.tr("If it stays, the copy says that something was left out."),
        )
        self._along_place.replaceWidget(self.along, along)
        self.along.hide()
        self.along.deleteLater()
        self.along = along
        along.setVisible(bool(offered))

    def _reach_changed(self) -> None:
        self.outside.setVisible(self.reach.value() is HandoverReach.ANOTHER)

    # One run.

    def _ask_where(self) -> None:
        self._clear()
        outgoing, receiver, reach = self._outgoing, self.to.receiver(), self.reach.value()
        if outgoing is None:
            self.not_done.say(self.tr("First choose what goes."))
        elif receiver is None:
            self.not_done.say(self.tr("First choose who carries on with it."))
        elif reach is None:
            self.not_done.say(self.tr("First say where they work."))
        else:
            manner = self._manner(reach)
            try:
                check_manner(outgoing, manner)
            except Fault as missing:
                self._say(missing)
                return
            day = date.today().isoformat()  # noqa: DTZ011 - the day by this laptop's clock
            suggested = self._dialogs.folder_for_documents() / f"handover-{day}.age"
            self._dialogs.ask_where_to_save(
                self._scope,
                self,
                self.tr("The sealed file"),
                suggested,
                lambda target: self._begin(outgoing, receiver, manner, target),
            )

    def _manner(self, reach: HandoverReach) -> Manner:
        only_drafts = bool(self.drafts.value()) and not self.people.value()
        outside = reach is HandoverReach.ANOTHER
        return Manner(
            purpose=Purpose.DRAFT if only_drafts else Purpose.HANDOVER,
            reach=reach,
            told=self.told.text().strip(),
            basis=(self.basis.value() or "") if outside else "",
            need=self.need.text().strip() if outside else "",
            along=frozenset(self.along.value()),
        )

    def _begin(self, outgoing: Outgoing, receiver: Receiver, manner: Manner, target: Path) -> None:
        from msp_desktop.handover.outgoing import hand_over

        self._arrange(working=True)
        self.cancel.setFocus()
        self._passing.ask(
            self._scope.renew(),
            lambda store, progress: hand_over(store, outgoing, receiver, manner, target, progress),
            lambda made: self._end(made, receiver),
            self._say,
        )

    def _end(self, made: HandedOverFile, receiver: Receiver) -> None:
        words = self.tr(
            "Sealed for {name}: {file}. It is noted on the trail and in each case."
        ).format(name=receiver.name, file=made.target.name)
        self.done.say(words)
        self.passphrase.setText(made.passphrase)
        self.secret.setVisible(bool(made.passphrase))
        self._outgoing = None
        self.seal.setEnabled(False)

    def leave(self) -> None:
        """Break off what is under way, forget everything, and go back."""
        self._passing.stop()
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._scope.renew()
        self._looking.renew()
        self._outgoing = None
        self._clear()
        for line in (self.told, self.need):
            line.set_text("")
        self.basis.set_value(None)
        self.reach.set_value(None)
        self._reach_changed()
        self._offer_along({})
        self._arrange(working=False)

    def _clear(self) -> None:
        self.done.say("")
        self.not_done.say("")
        self.passphrase.setText("")
        self.secret.hide()

    def _arrange(self, *, working: bool) -> None:
        for control in (self.people, self.drafts, self.to, self.reach, self.seal):
            control.setEnabled(not working)
        self.progress.setVisible(working)
        self.cancel.setVisible(working)
        self.progress.setValue(0)

    def _progressed(self, done: int) -> None:
        self.progress.setValue(done)

    def _say(self, fault: Fault) -> None:
        self.not_done.say(fault_words(fault))
