"""Several documents at once: of which conversations and for whom, then one after the other."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from msp_desktop.disclosure.kind_names import DocumentKindName
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import kinds_with
from msp_desktop.faults import Fault
from msp_desktop.practice.pack import Pack
from ui.dialogs import FolderDialogs, QtDialogs
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words, translated
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.choices import AnyOf
from ui.widgets.keys import add_key
from ui.widgets.labels import (
    Card,
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
    from msp_desktop.documents.batch import BatchResult, DocumentRequest
    from msp_desktop.store.store import Store


class BatchRow(Card):
    """What became of one document; its words stand here and nowhere else."""

    def __init__(self, called: str, reader: str, outcome: "BatchResult") -> None:
        super().__init__()
        self.about = self.tr("{person}: {reader}").format(person=called, reader=reader)
        self.setAccessibleName(self.about)
        self.outcome = outcome
        self.password = ""
        across = QHBoxLayout()
        across.setSpacing(16)
        self.column.addLayout(across)
        words = QVBoxLayout()
        words.setSpacing(4)
        across.addLayout(words, 1)
        words.addWidget(plain_label(self.about, role="label"))
        done = outcome.given_out
        if done is None:
            if outcome.refused is not None:
                self._say(Notice(fault_words(outcome.refused), tone=Tone.CARE))
            return
        self.password = done.password
        words.addWidget(plain_label(done.target.name, role="quiet"))
        six = question(done.password)
        six.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        six.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        words.addWidget(six)
        copy = secondary(self.tr("Copy"))
        give_name(
            copy,
            self.tr("Copy the six words of {file}").format(file=done.target.name),
            self.tr("They are cleared from the clipboard after a moment."),
        )
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.password))
        across.addWidget(copy, 0, Qt.AlignmentFlag.AlignVCenter)
        if done.not_noted is not None:
            not_noted = self.tr("It was made, but this could not be noted in the store. {why}")
            self._say(Notice(not_noted.format(why=fault_words(done.not_noted)), tone=Tone.CARE))

    def _say(self, notice: Notice) -> None:
        self.column.addWidget(notice)


class BatchRoom(QWidget):
    """Makes locked documents of several conversations, for several readers, into one folder.

    Signals: `left()` to go back; `ended()` once a run is over, whatever came of it.
    """

    left = Signal()
    ended = Signal()
    _made = Signal(object, object)

    def __init__(
        self,
        session: Session,
        pack: Pack,
        dialogs: FolderDialogs | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session, self._pack, self._clock = session, pack, clock
        self._dialogs = dialogs or QtDialogs()
        self._called: dict[UUID, str] = {}
        self._scope = Scope(self)
        self._cancelled = Event()
        self.rows: list[BatchRow] = []
        self._page = ScrollPage()
        self._column = self._page.column
        self._build_choices()
        self._build_run()
        self._page.finish()
        over_foot(self, self._page, self._build_foot())
        self._made.connect(self._show_made)
        add_key(self, Qt.Key.Key_Escape, self.leave)

    def _build_choices(self) -> None:
        self._column.addWidget(page_title(self.tr("Several documents at once")))
        self._column.addWidget(
            quiet_help(
                self.tr(
                    "Each reader gets what this app normally sends to that kind of reader, with "
                    "nothing added or left out by hand. Every file is locked with its own words. "
                    "The person’s own copy is made separately, from the conversation."
                )
            )
        )
        self._of = QVBoxLayout()
        self._column.addLayout(self._of)
        self.conversations: AnyOf[UUID] = AnyOf("", ())
        self._of.addWidget(self.conversations)
        policy = self._session.policy
        kinds = {
            kind.id: kind
            for kind in kinds_with(self._pack)
            if kind.name is not DocumentKindName.PERSON and policy.is_offered(kind.id)
        }
        self._kinds: dict[str, DocumentKind] = kinds
        offered = [(kind.id, _capital(translated(kind.called))) for kind in kinds.values()]
        self.readers: AnyOf[str] = AnyOf(self.tr("Who they are for"), offered)
        self._column.addWidget(self.readers)

    def _build_run(self) -> None:
        self.progress = QProgressBar()
        give_name(self.progress, self.tr("Documents"), self.tr("How many have been made."))
        self.done = Notice(tone=Tone.DONE)
        self.not_done = Notice(tone=Tone.CARE)
        for widget in (self.progress, self.done, self.not_done):
            self._column.addWidget(widget)
        self._results = QWidget()
        self._listed = QVBoxLayout(self._results)
        self._listed.setContentsMargins(0, 8, 0, 0)
        self._listed.setSpacing(12)
        self._listed.addWidget(section(self.tr("Result for each")))
        self._advice = quiet_help(
            self.tr(
                "Write the six words of each file down, or read them out by telephone, before you "
                "go back. Never send them with the file. MSP Desktop does not keep them."
            )
        )
        self._listed.addWidget(self._advice)
        self._column.addWidget(self._results)

    def _build_foot(self) -> QWidget:
        self.back = secondary(self.tr("‹ Back"))
        self.back.clicked.connect(self.leave)
        self.cancel = secondary(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self.save = primary(self.tr("Save to a folder…"), key="Ctrl+S")
        self.save.clicked.connect(self._ask_where)
        foot = FittingRow([self.back], [self.cancel, self.save])
        foot.setContentsMargins(40, 12, 40, 20)
        return foot

    def show_conversations(self, called: dict[UUID, str], *, ticked: bool) -> None:
        """Begin with these to choose from, each by how the caseload calls it."""
        self._forget()
        self._called = called
        chosen: AnyOf[UUID] = AnyOf(self.tr("Which conversations"), list(called.items()))
        chosen.set_value(called if ticked else ())
        self._of.replaceWidget(self.conversations, chosen)
        self.conversations.hide()
        self.conversations.deleteLater()
        self.conversations = chosen
        self._page.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Break off what is under way, forget every word, and go back."""
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._scope.renew()
        self._cancelled.set()
        self._called = {}
        self.readers.set_value(())
        self._clear()
        self._arrange(working=False)

    def _clear(self) -> None:
        for row in self.rows:
            self._listed.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._results.hide()
        self.done.say("")
        self.not_done.say("")

    def _arrange(self, *, working: bool) -> None:
        for control in (self.conversations, self.readers, self.save):
            control.setEnabled(not working)
        self.progress.setVisible(working)
        self.cancel.setVisible(working)

    def _cancel(self) -> None:
        self._cancelled.set()

    # A run.

    def _wanted(self) -> "tuple[DocumentRequest, ...]":
        from msp_desktop.documents.batch import DocumentRequest

        kinds = [self._kinds[id_] for id_ in self.readers.value()]
        return tuple(
            DocumentRequest(each, kind) for each in self.conversations.value() for kind in kinds
        )

    def _ask_where(self) -> None:
        wanted = self._wanted()
        self._clear()
        if not wanted:
            self.not_done.say(self.tr("Tick at least one conversation and one reader first."))
            (self.readers if self.conversations.value() else self.conversations).setFocus()
            return
        title = self.tr("The folder for the documents")
        self._dialogs.ask_for_folder(
            self._scope, self, title, lambda folder: self._begin(wanted, folder)
        )

    def _begin(self, wanted: "tuple[DocumentRequest, ...]", folder: Path) -> None:
        scope, cancelled = self._scope.renew(), Event()
        still = scope.still()
        self._cancelled = cancelled
        self._arrange(working=True)
        self.progress.setRange(0, len(wanted))
        self.progress.setValue(0)
        self.cancel.setFocus()
        at, pack, made = self._clock(), self._pack, self._made

        def write(store: "Store", breathe: Callable[[], None]) -> "tuple[BatchResult, ...]":
            from msp_desktop.documents.batch import write_batch

            def between(outcome: "BatchResult") -> None:
                made.emit(outcome, still)
                breathe()

            return write_batch(
                store,
                wanted,
                folder,
                at=at,
                pack=pack,
                between=between,
                cancelled=cancelled.is_set,
            )

        self._session.ask_at_length(
            scope,
            write,
            lambda outcomes: self._end(folder, len(wanted), outcomes),
            self._broken_off,
        )

    def _show_made(self, outcome: "BatchResult", still: Callable[[], bool]) -> None:
        """One more, as it is done: its words are there whatever becomes of the rest."""
        if not still():
            return
        called = self._called.get(outcome.wanted.conversation_id, "")
        row = BatchRow(called, translated(outcome.wanted.kind.called), outcome)
        self.rows.append(row)
        self._listed.addWidget(row)
        self._results.show()
        self.progress.setValue(len(self.rows))

    def _end(self, folder: Path, wanted: int, outcomes: "tuple[BatchResult, ...]") -> None:
        self._arrange(working=False)
        written = sum(outcome.given_out is not None for outcome in outcomes)
        self._advice.setVisible(written > 0)
        if written:
            words = counted("1 document is saved", "%n documents are saved", written)
            saved = self.tr("{documents} in {folder}, locked.")
            self.done.say(saved.format(documents=words, folder=folder.name or "/"))
        self.not_done.say(self._what_is_missing(wanted, outcomes))
        self.save.setFocus()
        self._page.verticalScrollBar().setValue(self.done.y() if written else 0)
        self.ended.emit()

    def _what_is_missing(self, wanted: int, outcomes: "tuple[BatchResult, ...]") -> str:
        missing = []
        last = outcomes[-1] if outcomes else None
        if last is not None and last.refused is not None and last.disk_refused:
            missing.append(fault_words(last.refused))
        elif any(outcome.refused is not None for outcome in outcomes):
            missing.append(self.tr("Some documents could not be made. The list says why."))
        rest = wanted - len(outcomes)
        if rest:
            words = counted("1 document was not started.", "%n documents were not started.", rest)
            missing.append(words)
            missing.append(self.tr("No unfinished file was left."))
        return " ".join(missing)

    def _broken_off(self, fault: Fault) -> None:
        self._arrange(working=False)
        self.not_done.say(fault_words(fault))
        self.ended.emit()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
