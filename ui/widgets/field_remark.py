"""A sentence that stands beside a field until it is written in again."""

from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from ui.widgets.labels import announce, plain_label


class FieldRemark:
    """Puts its sentence under the field, wherever the field stands; made when first needed."""

    def __init__(self, field: QWidget) -> None:
        self._field = field
        self._label: QLabel | None = None

    def show(self, sentence: str, under: QWidget | None = None) -> None:
        """Show the sentence, and say it to a screen reader; `under` is the box round the field."""
        if self._label is None:
            self._label = _label_under(under or self._field)
        if self._label is not None:
            self._label.setText(sentence)
            self._label.show()
        announce(self._field, sentence, at_once=True)

    def hide(self) -> None:
        """Take it away."""
        if self._label is not None:
            self._label.hide()

    def text(self) -> str:
        """The sentence, empty where none is shown."""
        return "" if self._label is None or self._label.isHidden() else self._label.text()


def _label_under(widget: QWidget) -> QLabel | None:
    """A hidden label in the nearest column that holds the widget, or something it stands in."""
    inside = widget
    around = inside.parentWidget()
    while around is not None and not inside.isWindow():
        layout = around.layout()
        found = _column_of(inside, layout) if layout is not None else None
        if found is not None:
            column, at = found
            label = plain_label("", role="help")
            label.setProperty("tone", "care")
            label.hide()
            column.insertWidget(at + 1, label)
            return label
        inside, around = around, around.parentWidget()
    return None


def _column_of(widget: QWidget, layout: QLayout) -> tuple[QVBoxLayout, int] | None:
    """The innermost column on the way to the widget, and the place in it of what holds it."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        within = item.layout() if item is not None else None
        here = (layout, at) if isinstance(layout, QVBoxLayout) else None
        if item is not None and item.widget() is widget:
            return here
        if within is not None and _holds(within, widget):
            return _column_of(widget, within) or here
    return None


def _holds(layout: QLayout, widget: QWidget) -> bool:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        within = item.layout()
        if item.widget() is widget or (within is not None and _holds(within, widget)):
            return True
    return False
