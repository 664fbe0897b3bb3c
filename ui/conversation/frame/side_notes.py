"""What stands quietly beside a step: what may want a look, and further questions.

Nothing here has to be done. A remark goes by itself when there is no more reason for it; it has no
number and no mark, and it can be switched off in the settings.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Lens, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from msp_desktop.practice.required import SHORT
from msp_desktop.record.checks.check import Remark
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.conversation import Conversation
from ui.translated import translated
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import announce, form_row, plain_label, section
from ui.widgets.words import lens_titles, remark_lines

SHOWN_IN_STEP = frozenset({PartName.CONCERN})
"""Steps that show the questions of the types named among their own."""


class SideNotes(QWidget):
    """The notes beside one step; only what changed is built again."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self._shown: tuple[Lens, tuple[Prompt, ...], tuple[Remark, ...]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._remarks_title = section(self.tr("Worth a look"))
        self._prompts_title = section(self.tr("You may also ask"))
        self._remarks: QWidget = QWidget()
        self._prompts: QWidget = QWidget()
        for widget in (self._remarks_title, self._remarks, self._prompts_title, self._prompts):
            column.addWidget(widget)
        self._column = column

    def show_beside(
        self, step: str, conversation: Conversation, checks_off: frozenset[str], *, finished: bool
    ) -> None:
        """Show what belongs beside this step now; a finished conversation has no more questions."""
        if finished:
            self._shown = None
            self.hide()
            return
        lens = conversation.practitioner.lens
        prompts = self._side_prompts(step, conversation)
        found = tuple(each for each in run_checks(conversation, checks_off) if each.part == step)
        if (lens, prompts, found) == self._shown:
            return
        before = self._shown
        self._shown = (lens, prompts, found)
        fresh = [each for each in found if before is not None and each not in before[2]]
        if fresh:
            announce(
                self,
                self.tr("Worth a look: {what}").format(what=translated(fresh[0].text)),
            )
        self._remarks = self._replaced(self._remarks, remark_lines(found))
        self._prompts = self._replaced(self._prompts, _questions(prompts))
        for widget in (self._remarks_title, self._remarks):
            widget.setVisible(bool(found))
        for widget in (self._prompts_title, self._prompts):
            widget.setVisible(bool(prompts))
        self.setVisible(bool(found or prompts))

    def _side_prompts(self, step: str, conversation: Conversation) -> tuple[Prompt, ...]:
        if step not in set(PartName) | {SHORT}:
            return ()
        types = () if step in SHOWN_IN_STEP else conversation.concern.types
        return self._pack.side_prompts(step, conversation.practitioner.lens, types)

    def _replaced(self, before: QWidget, after: QWidget) -> QWidget:
        self._column.replaceWidget(before, after)
        before.hide()
        before.deleteLater()
        return after


def _questions(prompts: tuple[Prompt, ...]) -> QWidget:
    """The questions alone: the person’s words keep their room, and help is one touch away."""
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for prompt in prompts:
        line = plain_label(prompt.ask)
        line.setToolTip(prompt.help)
        line.setAccessibleDescription(prompt.help)
        column.addWidget(line)
    return lines


class LensChoice(QWidget):
    """A list of the four lenses.

    Signals: `chosen(Lens)` when a person chose; not sent by `set_lens`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        label = self.tr("Prompts for")
        self.list = Chooser(label, list(lens_titles().items()))
        self.list.changed.connect(lambda: self.chosen.emit(self.list.value()))
        help_line = self.tr("For this conversation. What is written stays as it is.")
        column.addWidget(form_row(label, self.list, description=help_line))

    def set_lens(self, lens: Lens) -> None:
        """Show the conversation's lens."""
        self.list.set_value(lens)
