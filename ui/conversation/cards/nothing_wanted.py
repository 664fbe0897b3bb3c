"""Where no wish stands on the page: whether the person was asked, and if not why (SAC SG4a)."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import Asked
from msp_desktop.practice.pack import Pack
from msp_desktop.record.outcomes import Outcomes, asked_code
from msp_desktop.record.part import said
from ui.conversation.form.form import Sheet
from ui.conversation.form.options import OfferedWords, with_words
from ui.translated import codes_in_words
from ui.widgets.layout.folding import Folding


class NothingWanted(QWidget):
    """Folded away until it is wanted, and gone once there is a wish.

    A reason that was given for not asking stays in sight all the same.

    Signals: `edited(Outcomes)`.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, read: Callable[[], Outcomes]) -> None:
        super().__init__()
        self._read = read
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        self._sheet: Sheet[Outcomes] = Sheet(read, self.edited.emit, inside)
        ask = pack.prompt("outcomes", "asked").ask
        self._asked = self._sheet.one(
            "asked", self.tr("Were they asked"), ask, codes_in_words(Asked)
        )
        why = self.tr("Why they were not asked")
        self._why = QWidget()
        reason = QVBoxLayout(self._why)
        reason.setContentsMargins(0, 0, 0, 0)
        reason.setSpacing(8)
        self._sheet.note("not_asked_reason", why, why, to=reason)
        offered = OfferedWords(pack.prompt("opening", "not_asked").offered, of=why)
        offered.picked.connect(self._picked)
        reason.addWidget(offered)
        inside.addWidget(self._why)
        self._folding = Folding(self.tr("Nothing wanted, or not asked?"), body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._folding)

    def show_outcomes(self, outcomes: Outcomes) -> None:
        """Show what is noted, without giving rise to an edit."""
        self._sheet.show(outcomes)
        expressed = asked_code(outcomes) is Asked.EXPRESSED
        reason = said(outcomes.not_asked_reason)
        self._asked.setVisible(not expressed)
        self._why.setVisible(reason or (not expressed and outcomes.asked is Asked.NO))
        self.setVisible(reason or not expressed)
        if reason or (outcomes.asked is not None and not expressed):
            self._folding.set_open(True)

    def _picked(self, words: str) -> None:
        outcomes = self._read()
        self.edited.emit(
            outcomes.but(not_asked_reason=with_words(outcomes.not_asked_reason, words))
        )
