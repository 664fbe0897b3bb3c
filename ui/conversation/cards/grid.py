"""Two questions in words that place one mark on the grid: how safe, and how well."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import GridView
from msp_desktop.practice.grid_words import AxisWords, PackGridWords
from msp_desktop.practice.pack import Pack
from msp_desktop.record.grid import Placement, Point
from ui.conversation.form.card import NumberedCard, bare, removal
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.options import first_capital, speakers
from ui.widgets.buttons import quiet
from ui.widgets.fields.choices import OneOf
from ui.widgets.grid.marks import in_words, label_of
from ui.widgets.labels import plain_label


class HalfMark(NamedTuple):
    """One of the two values of a mark; the other was not said."""

    safety: int | None = None
    wellbeing: int | None = None


class HowSafeHowWell(QWidget):
    """The bands of both axes as answers to touch.

    A mark needs both: with one answer none is placed, as the app does not guess the other; that
    one is kept as half a mark.

    Signals: `changed(Point | HalfMark | None)` with where the mark is now, or the half of it that
    was said; None where it is taken back.
    """

    changed = Signal(object)

    def __init__(self, words: PackGridWords, safe: str, well: str) -> None:
        super().__init__()
        self._words = words
        self._safety: int | None = None
        self._wellbeing: int | None = None
        self._safe = OneOf(safe, _bands(words.safety), optional=False)
        self._well = OneOf(well, _bands(words.wellbeing), optional=False)
        self._line = plain_label("", role="help")
        remove = self.tr("Remove mark")
        self._back = quiet(remove, key="Del", description=f"{safe}, {well}")
        self._back.setShortcut("")  # the answers own the key
        self._back.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # no stop behind every mark
        self._back.setAccessibleName(f"{remove}: {safe}, {well}")
        self._back.clicked.connect(self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for control in (self._safe, self._well):
            column.addWidget(control)
        row = QHBoxLayout()
        row.addWidget(self._line, 1)
        row.addWidget(self._back)
        column.addLayout(row)
        self._safe.changed.connect(self._safe_said)
        self._well.changed.connect(self._well_said)
        for band in self.groups():
            band.not_cleared.connect(self._take_back)
        self._tell()

    def groups(self) -> tuple[OneOf[int], OneOf[int]]:
        """Both questions, to be named."""
        return self._safe, self._well

    def show_mark(self, mark: Placement | None, half: HalfMark | None = None) -> None:
        """Show where the mark is, or the half of it that was said."""
        if mark is not None:
            self._safety, self._wellbeing = mark.point.safety, mark.point.wellbeing
        else:
            self._safety, self._wellbeing = half or HalfMark()
        self._safe.set_value(_middle_of(self._words.safety, self._safety))
        self._well.set_value(_middle_of(self._words.wellbeing, self._wellbeing))
        self._tell()

    def _safe_said(self) -> None:
        self._safety = self._safe.value()
        self._give()

    def _well_said(self) -> None:
        self._wellbeing = self._well.value()
        self._give()

    def _take_back(self) -> None:
        self._safety = self._wellbeing = None
        self._give()
        self._safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self._tell()
        if self._safety is not None and self._wellbeing is not None:
            self.changed.emit(Point(safety=self._safety, wellbeing=self._wellbeing))
        elif self._safety is None and self._wellbeing is None:
            self.changed.emit(None)
        else:
            self.changed.emit(HalfMark(self._safety, self._wellbeing))

    def _tell(self) -> None:
        safety, wellbeing = self._safety, self._wellbeing
        if safety is not None and wellbeing is not None:
            words = first_capital(self._words.read_out(safety=safety, wellbeing=wellbeing))
            self._line.setText(self.tr("{place}.").format(place=words))
        elif safety is None and wellbeing is None:
            self._line.setText("")
        else:
            self._line.setText(self.tr("Saved. The mark is placed once both are answered."))
        said = safety is not None or wellbeing is not None
        self._line.setVisible(said)
        self._back.setVisible(said)


def _bands(axis: AxisWords) -> list[tuple[int, str]]:
    """The middle of each band with its words, the lowest first."""
    return [(middle, first_capital(words)) for middle, words in axis.middles()]


def _middle_of(axis: AxisWords, value: int | None) -> int | None:
    """The answer that stands for a value."""
    if value is None:
        return None
    words = first_capital(axis.band(value))
    return next(middle for middle, said in _bands(axis) if said == words)


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
        self._where = plain_label("", role="help")
        back = removal(self, self.tr("Remove mark"), label)
        row = SideBySide()
        row.add(plain_label(label, role="label"))
        row.add(self._where, 2)
        row.add_at_end(back)
        self.column.addWidget(row)
        why = self.tr("Why there")
        if placement.who is GridView.PERSON:
            ask = self.tr("What makes you put it there?")
            self.sheet.spoken(
                lambda p: p.why,
                f"{why}: {label}",
                ask,
                by=lambda p: p.why_by,
                english=lambda p: p.why_in_english,
                speakers=speakers(name),
            )
        else:
            ask = self.tr("What do you base it on?")
            self.sheet.view(lambda p: p.why, f"{why}: {label}", ask)

    def settle(self) -> None:
        """Say where the mark is."""
        self._where.setText(in_words(self._pack.grid, self.item.point))

    def where(self) -> str:
        """The place in words, as it is shown."""
        return self._where.text()
