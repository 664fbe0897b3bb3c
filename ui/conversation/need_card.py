"""One thing that helps the person to take part, of one of the Standard's four kinds."""

from PySide6.QtWidgets import QLabel, QSizePolicy

from msp_desktop.practice.codes import NeedKind
from msp_desktop.practice.pack import Pack
from msp_desktop.record.opening import CommunicationNeed
from ui.conversation.answers import codes
from ui.conversation.beside import Beside, is_large
from ui.conversation.numbered_card import NumberedCard
from ui.conversation.take_away import bare, take_away
from ui.widgets.chooser import Chooser
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField


class NeedCard(NumberedCard[CommunicationNeed]):
    """What helps, and which kind of help it is, on one line."""

    def __init__(self, need: CommunicationNeed, pack: Pack) -> None:
        super().__init__(need)
        bare(self)
        self.called = self.tr("What helps")
        kind_label = self.tr("What kind of help")
        what = LineField()
        kind = Chooser(kind_label, codes(pack, NeedKind))
        kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        pair = Beside()
        rows = (form_row(self.called, what), form_row(kind_label, kind))
        for each in rows:
            pair.add(each)
        self._labels = [label for each in rows for label in each.findChildren(QLabel)]
        self.sheet.fields.line("need", what)
        self.sheet.fields.one("kind", kind)
        self.sheet.named(what, self.called)
        self.sheet.named(kind, kind_label)
        take_away(self, self.tr("what helps"), beside=pair)

    def show_item(self, item: CommunicationNeed, number: str) -> None:
        """Show this need; in a row only the first shows its labels, the others stand under it."""
        super().show_item(item, number)
        for label in self._labels:
            label.setVisible(not number or is_large())
