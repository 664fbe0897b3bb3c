"""One thing that helps the person to take part, of one of the Standard's four kinds."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from msp_desktop.practice.codes import NeedKind
from msp_desktop.practice.pack import Pack
from msp_desktop.record.opening import CommunicationNeed
from ui.conversation.answers import codes
from ui.conversation.item_card import ItemCard
from ui.widgets.chooser import Chooser
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField


class NeedCard(ItemCard[CommunicationNeed]):
    """What helps, and which kind of help it is, on one line; only the first shows its labels."""

    def __init__(self, need: CommunicationNeed, pack: Pack) -> None:
        super().__init__(need, framed=False)
        what_label, kind_label = self.tr("What helps"), self.tr("What kind of help")
        what = LineField()
        kind = Chooser(kind_label, codes(pack, NeedKind))
        kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        rows = (form_row(what_label, what), form_row(kind_label, kind))
        row.addWidget(rows[0], 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(rows[1], 1, Qt.AlignmentFlag.AlignBottom)
        self._labels = [label for each in rows for label in each.findChildren(QLabel)]
        self.fields.line("need", what)
        self.fields.one("kind", kind)
        self.named_control(what, what_label)
        self.named_control(kind, kind_label)
        self.finish(self.tr("what helps"), beside=pair)

    def set_place(self, place: int, *, alone: bool = False) -> None:
        """Name the controls by the card's place."""
        super().set_place(place, alone=alone)
        for label in self._labels:
            label.setVisible(place == 0)
