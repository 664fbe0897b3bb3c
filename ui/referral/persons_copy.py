"""How the copy for the person is made: may it be found, is it given, how large is its print."""

from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds.persons_copy import neutral, not_given
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row

PRINTS = (18, 22, 26, 30)
"""The sizes of print on offer, in points."""


class DiscoveryRisk(Enum):
    """Whether somebody else may find the copy."""

    SAFE = auto()
    NEUTRAL = auto()
    NOT_GIVEN = auto()


class CopyChoices(QWidget):
    """What is asked before a copy is made for the person.

    Signals: `changed()` when the pages are to be made again.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        options = [
            (DiscoveryRisk.SAFE, self.tr("Safe with them")),
            (DiscoveryRisk.NEUTRAL, self.tr("Somebody may find it: plain title, no telling words")),
            (DiscoveryRisk.NOT_GIVEN, self.tr("Do not give it, keep it here")),
        ]
        self.finding: OneOf[DiscoveryRisk] = OneOf(
            self.tr("Can they keep it safely?"), options, optional=False
        )
        self.reason = LineField()
        self._reason_row = form_row(self.tr("Why it is not given"), self.reason)
        sizes = [(size, self.tr("{size} point").format(size=size)) for size in PRINTS]
        print_ = self.tr("Size of print")
        self.print_size: Chooser[int] = Chooser(print_, sizes)
        column.addWidget(self.finding)
        column.addWidget(self._reason_row)
        column.addWidget(form_row(print_, self.print_size))
        self.finding.changed.connect(self._chosen)
        self.reason.editingFinished.connect(self.changed)
        self.print_size.changed.connect(self.changed)
        self.start_afresh()

    def start_afresh(self) -> None:
        """Nothing chosen, and nothing of anybody."""
        self.finding.set_value(DiscoveryRisk.SAFE)
        self.reason.set_text("")
        self.print_size.set_value(PRINTS[0])
        self._reason_row.hide()

    def applied(self, kind: DocumentKind) -> DocumentKind:
        """The person's copy as it was chosen; without a reason it cannot be held back yet."""
        kind = kind.in_print_of(self.print_size.value() or PRINTS[0])
        if self.finding.value() is DiscoveryRisk.NEUTRAL:
            return neutral(kind)
        reason = self.reason.text().strip()
        if self.finding.value() is DiscoveryRisk.NOT_GIVEN and reason:
            return not_given(kind, reason)
        return kind

    def missing(self) -> str:
        """The sentence that asks for what is needed before saving; empty where nothing is."""
        held = self.finding.value() is DiscoveryRisk.NOT_GIVEN
        if held and not self.reason.text().strip():
            return self.tr("Say first why the copy is not given.")
        return ""

    def _chosen(self) -> None:
        held = self.finding.value() is DiscoveryRisk.NOT_GIVEN
        self._reason_row.setVisible(held)
        if held:
            self.reason.setFocus()
        self.changed.emit()
