"""Further questions for the kinds of abuse that were named: offered, never forced."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import AbuseType, Lens
from msp_desktop.practice.pack import Pack
from ui.conversation.prompt_lines import prompt_lines
from ui.translated import translated
from ui.widgets.folding import Folding


class TypePrompts(QWidget):
    """One folded list of questions for each type that has some."""

    def __init__(self, pack: Pack, lens: Lens) -> None:
        super().__init__()
        self._pack = pack
        self._lens = lens
        self._shown: dict[AbuseType, Folding] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def follow(self, types: tuple[AbuseType, ...]) -> None:
        """Offer the questions for these types; what is open stays open."""
        for gone in [each for each in self._shown if each not in types]:
            folding = self._shown.pop(gone)
            self._column.removeWidget(folding)
            folding.hide()
            folding.deleteLater()
        for each in types:
            prompts = self._pack.brought_forward([each])
            if prompts and each not in self._shown:
                title = self.tr("Prompts for {type}").format(type=translated(each))
                self._shown[each] = Folding(title, prompt_lines(prompts, self._lens))
                self._column.addWidget(self._shown[each])
        self.setVisible(bool(self._shown))
