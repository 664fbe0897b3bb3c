"""One list of actions over every conversation with a person: what is open, and what came of it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer
from msp_desktop.record.case.actions import CaseAction, open_actions
from msp_desktop.record.case.events import ActionSeen
from msp_desktop.record.part import SpokenDate, day_at
from msp_desktop.store.cases import Case, Cases
from ui.person.section import EntrySection
from ui.session import Session
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import quiet
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import announce, form_row, give_name, plain_label
from ui.widgets.layout.folding import Folding

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


class ActionsSection(EntrySection):
    """Who does what by when; each can be noted as done, with what came of it.

    Signals: `changed()` when something was noted.
    """

    def __init__(self, session: Session, cases: tuple[Case, ...]) -> None:
        super().__init__(self.tr("Actions"), session)
        listed = [(case.id, each) for case in cases for each in case.state.actions]
        by_id = {each.action.id: case_id for case_id, each in listed}
        left = open_actions(each for _, each in listed)
        for each in left:
            self.column.addWidget(self._row(by_id[each.action.id], each))
        if not left:
            self.nothing(self.tr("Nothing is left to do."))
        self._add_settled([each for _, each in listed if not each.is_open])

    def _add_settled(self, settled: list[CaseAction]) -> None:
        if not settled:
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 0, 0, 8)
        column.setSpacing(8)
        for each in settled:
            column.addWidget(plain_label(self._words(each)))
        title = counted("1 action is done", "%n actions are done", len(settled))
        self.column.addWidget(Folding(title, inside))

    def _row(self, case_id: UUID, each: CaseAction) -> QWidget:
        words = self._words(each)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        shown = plain_label(words)
        if each.differ:
            shown.setProperty("tone", "care")
        line.addWidget(shown, 1)
        done = quiet(self.tr("Done"))
        give_name(done, self.tr("Done"), words)
        line.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        result = LineField(placeholder=self.tr("In a few words"))
        asked = form_row(self.tr("What came of it"), result)
        column.addWidget(asked)
        asked.hide()
        keep = quiet(self.tr("Save"))
        give_name(keep, self.tr("Save"), words)
        keep.hide()
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)

        def ask() -> None:
            asked.show()
            keep.show()
            result.setFocus()

        done.clicked.connect(ask)
        keep.clicked.connect(lambda: self._note(case_id, each, result.text()))
        return whole

    def _words(self, each: CaseAction) -> str:
        action = each.action
        by = action.when.on
        day = day_words(by) if by is not None else action.when.said.strip()
        agreed = self.tr("agreed on {day}").format(day=day_words(each.agreed_on))
        words = [
            action.what.strip(),
            action.who.strip(),
            self.tr("by {day}").format(day=day) if day else "",
            agreed,
        ]
        if each.done is not None:
            words.append(self.tr("Done: {answer}").format(answer=translated(each.done.value)))
        words.append(each.result.strip())
        if each.differ:
            words.append(self.tr("Two people noted different results for it."))
        return " · ".join(part for part in words if part)

    def _note(self, case_id: UUID, each: CaseAction, result: str) -> None:
        def keep(store: "Store") -> None:
            today = day_at(store.now())
            seen = ActionSeen(
                action=each.action.id,
                conversation=each.conversation,
                done=Answer.YES,
                result=result.strip(),
                on=SpokenDate(on=today),
            )
            Cases(store).add(case_id, seen)

        self._session.ask(
            self._scope, keep, lambda _: self._noted(), self._say, entering=each.action.id
        )

    def _noted(self) -> None:
        announce(self, self.tr("Noted as done."))
        self.changed.emit()
