"""That something was not asked, and why: typed, or touched among reasons that are often true."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.case.known import Known, is_asked_below, reconciled
from msp_desktop.record.case.snapshot import CaseSnapshot
from msp_desktop.record.conversation import Conversation, reason_not_asked, with_not_asked
from ui.conversation.form.accessibility import name_control
from ui.conversation.form.options import OfferedWords, with_words
from ui.conversation.steps.known_so_far import KnownSoFar
from ui.conversation.steps.step import Step
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.layout.fold_group import end_of, gather_folds, put_among_folds
from ui.widgets.layout.folding import Folding
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.tab_order import first_stop
from ui.widgets.voice_block import Voice


class NotAskedControl(QWidget):
    """Folded away until it is wanted; `of` is what it is about, where a page has several.

    Signals: `said(str)` with the reason as it now stands.
    """

    said = Signal(str)

    def __init__(self, pack: Pack, *, of: str = "") -> None:
        super().__init__()
        why = self.tr("Why it was not asked")
        self._reason = WordsEditor(
            why,
            description=self.tr("So that no gap is left without a reason."),
            voice=Voice.PRACTITIONER,
            late=True,
        )
        self._reason.changed.connect(lambda: self.said.emit(self._reason.text()))
        offered = OfferedWords(pack.prompt("opening", "not_asked").offered, of=of)
        offered.picked.connect(self._picked)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._reason)
        inside.addWidget(offered)
        title = self.tr("Not asking this now?")
        self.folding = Folding(title, body)
        if of:
            name_control(self._reason, f"{why}: {of}")
            name = f"{title} {of}"
            name_control(self.folding, name)
            self.folding.opened.connect(lambda _: name_control(self.folding, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.folding)

    def show_reason(self, reason: str) -> None:
        """Show the reason there is, without giving rise to an edit."""
        self._reason.set_words(reason)
        if reason:
            self.folding.set_open(True)

    def _picked(self, words: str) -> None:
        self._reason.set_words(with_words(self._reason.text(), words))
        self.said.emit(self._reason.text())


class StepPage(ScrollPage):
    """One step with room to scroll, and "Not asking this now" where it shows a part.

    Signals: `edited(Conversation)`.
    """

    edited = Signal(object)

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.set_margins(40, 20, 40, 16)
        self._step = step
        self._known: KnownSoFar | None = None
        self._known_so_far: tuple[Known, ...] = ()
        step.edited.connect(self._edited)
        self.column.addWidget(step)
        self._not_asking: NotAskedControl | None = None
        if step.name in set(PartName):
            self._not_asking = NotAskedControl(step.pack)
            self._not_asking.said.connect(self._not_asked)
            put_among_folds(end_of(step.column), self._not_asking)
        gather_folds(step.column)
        self.finish()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show this document."""
        self._step.show_conversation(conversation)
        self._follow_known(conversation)
        if self._not_asking is not None:
            self._not_asking.show_reason(reason_not_asked(conversation, self._step.name))

    def open_first(self) -> None:
        """Open what will have the keyboard, before it is seen: it is laid out once."""
        first = first_stop(self._step)
        if first is not None:
            self._step.open_at(first)

    def show_known(self, snapshot: CaseSnapshot) -> None:
        """Show above the step what is known from before, and ask only what is not."""
        self._known_so_far = snapshot.known
        self._step.show_periodic(snapshot.periodic)
        if self._known is not None or self._step.name not in set(PartName):
            return
        part, conversation = PartName(self._step.name), self._step.conversation
        known = KnownSoFar(snapshot, part, self._step.pack, conversation)
        if known.is_empty:
            known.deleteLater()
            return
        self._known = known
        known.edited.connect(self._take)
        known.opened.connect(self._open)
        self.column.insertWidget(0, known)
        self._follow_known(conversation)

    def _follow_known(self, conversation: Conversation) -> None:
        if self._known is None:
            return
        self._known.follow(conversation)
        for known in self._known.known:
            row = self._step.known_rows.get(known.place)
            if row is not None:
                row.setVisible(is_asked_below(conversation, known))

    def _take(self, conversation: Conversation) -> None:
        """Something known was gone through."""
        self._step.show_conversation(conversation)
        self._follow_known(conversation)
        self.edited.emit(conversation)

    def _open(self, place: str) -> None:
        row = self._step.known_rows.get(place)
        first = first_stop(row) if row is not None else None
        if first is not None:
            first.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard at the step's first control, and show its top."""
        self.verticalScrollBar().setValue(0)
        first = first_stop(self._step)
        if first is not None:
            first.setFocus()
        self.verticalScrollBar().setValue(0)

    def _edited(self, conversation: Conversation) -> None:
        settled = reconciled(conversation, self._known_so_far)
        self._step.conversation = settled
        self._follow_known(settled)
        self.edited.emit(settled)

    def _not_asked(self, reason: str) -> None:
        conversation = with_not_asked(self._step.conversation, self._step.name, reason)
        self._step.conversation = conversation
        self.edited.emit(conversation)


def show_page(steps: QStackedWidget, page: StepPage) -> None:
    """Show this one, without a walk of the focus through everything that is being hidden."""
    before, focused = steps.currentWidget(), QApplication.focusWidget()
    inside = before is not None and focused is not None and before.isAncestorOf(focused)
    if inside and focused is not None and before is not page:
        focused.clearFocus()
    steps.setCurrentWidget(page)
