"""Folds that follow one another: side by side while they are closed, the whole width once open."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from ui.widgets.layout.flow import FlowLayout
from ui.widgets.layout.folding import Folding
from ui.widgets.openable import Openable


class FoldGroup(QWidget):
    """Closed folds in three columns or two, as their titles need, in reading order.

    What has no room in a column takes a line alone.
    """

    def __init__(self) -> None:
        super().__init__()
        self._flow = _Columns(self, gap=4)

    def add(self, fold: QWidget) -> None:
        """Add a fold at the end."""
        self._flow.addWidget(fold)
        folding = _folding(fold)
        if folding is not None:
            folding.opened.connect(self._flow.invalidate)


class _Columns(FlowLayout):
    def _size_of(self, item: QLayoutItem, width: int) -> QSize:
        part = self._column_width(width)
        widget = item.widget()
        folding = _folding(widget) if widget is not None else None
        closed = folding is not None and not folding.is_open()
        wide = part if closed and item.sizeHint().width() <= part else width
        return QSize(wide, item.heightForWidth(wide))

    def _column_width(self, width: int) -> int:
        """A third where every title has room in it, open or closed, else half."""
        third = (width - 2 * self.gap) // 3
        items = (self.itemAt(at) for at in range(self.count()))
        widgets = [item.widget() for item in items if item is not None and not item.isEmpty()]
        folds = [fold for each in widgets if each is not None and (fold := _folding(each))]
        titles = [folding.fold.sizeHint().width() for folding in folds]
        if len(titles) > 2 and max(titles) <= third:  # two stand in two columns
            return third
        return (width - self.gap) // 2


def end_of(layout: QBoxLayout) -> QBoxLayout:
    """The column that this one ends with: itself, or a column inside it."""
    item = layout.itemAt(layout.count() - 1) if layout.count() else None
    inner = item.layout() if item is not None else None
    return end_of(inner) if isinstance(inner, QBoxLayout) else layout


def put_among_folds(layout: QBoxLayout, fold: QWidget) -> None:
    """Put this fold last; before one that is open, which takes all that is left of the page."""
    last = layout.itemAt(layout.count() - 1) if layout.count() else None
    widget = last.widget() if last is not None else None
    folding = _folding(widget) if widget is not None else None
    is_open = folding is not None and folding.is_open()
    layout.insertWidget(layout.count() - is_open, fold)


def gather_folds(layout: QBoxLayout) -> None:
    """Put folds that follow one another into groups."""
    place = 0
    while place < layout.count():
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        run = _run_from(layout, place)
        if len(run) > 1:
            _grouped(layout, place, run)
        elif isinstance(inner, QBoxLayout):
            gather_folds(inner)
        place += 1


def _run_from(layout: QBoxLayout, place: int) -> list[QWidget]:
    """The folds that stand one after the other from this place on."""
    run: list[QWidget] = []
    for at in range(place, layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is None or _folding(widget) is None:
            break
        run.append(widget)
    return run


def _grouped(layout: QBoxLayout, place: int, run: list[QWidget]) -> None:
    group = FoldGroup()
    for fold in run:
        hidden = fold.isHidden()
        layout.removeWidget(fold)
        group.add(fold)
        fold.setVisible(not hidden)
    layout.insertWidget(place, group)
    after = _first_widget(layout, place + 1)
    if after is not None:
        group.stackUnder(after)  # assistive technology, which goes by age, meets it in its place


def _first_widget(layout: QBoxLayout, place: int) -> QWidget | None:
    """The next widget of this layout from that place on, also inside a layout of its own."""
    for at in range(place, layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is None and isinstance(inner, QBoxLayout):
            widget = _first_widget(inner, 0)
        if widget is not None:
            return widget
    return None


def _folding(widget: QWidget) -> Folding | None:
    """The fold that this is, or that it consists of."""
    if isinstance(widget, Openable):
        return None
    found = widget if isinstance(widget, Folding) else getattr(widget, "folding", None)
    return found if isinstance(found, Folding) else None
