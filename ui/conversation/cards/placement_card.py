"""One mark on the grid in words: where it is, why, and a way to take it back."""

from msp_desktop.practice.codes import GridView
from msp_desktop.practice.pack import Pack
from msp_desktop.record.grid import Placement
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.conversation.form.take_away import bare
from ui.widgets.buttons import quiet
from ui.widgets.grid.marks import in_words, label_of
from ui.widgets.plain_label import plain_label


class PlacementCard(NumberedCard[Placement]):
    """The mark's name and place in words, and the why in the voice of whoever placed it.

    `removed` means that the mark is taken back from the grid.
    """

    def __init__(self, placement: Placement, pack: Pack, name: str) -> None:
        super().__init__(placement)
        bare(self)
        self.column.setContentsMargins(0, 8, 0, 0)
        self._pack = pack
        label = label_of(placement.who, placement.moment, name)
        self.called = label
        self.column.addWidget(plain_label(label, role="label"))
        self._where = plain_label("", role="help")
        back = quiet(self.tr("Take back"))
        back.clicked.connect(self.removed)
        self.sheet.named(back, f"{back.text()}: {label}")
        row = Beside()
        row.add(self._where)
        row.add_at_end(back)
        self.column.addWidget(row)
        why = self.tr("Why there")
        if placement.who is GridView.PERSON:
            ask = self.tr("What makes you put it there?")
            self.sheet.words("why", f"{why}: {label}", ask, english=True)
        else:
            ask = self.tr("What do you base it on?")
            self.sheet.view("why", f"{why}: {label}", ask)

    def settle(self) -> None:
        """Say where the mark is."""
        self._where.setText(in_words(self._pack.grid, self.item.point))

    def where(self) -> str:
        """The place in words, as it is shown."""
        return self._where.text()
