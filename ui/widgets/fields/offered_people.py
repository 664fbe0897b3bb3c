"""People in the person's life, entered once: offered under a line that asks for somebody."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import quiet
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import give_name
from ui.widgets.layout.flow import FlowLayout


class OfferedPeople(QWidget):
    """A button for each name; touched, it is put behind what the line already says."""

    def __init__(self, line: LineField) -> None:
        super().__init__()
        self._line = line
        self._names: tuple[str, ...] = ()
        self._flow = FlowLayout(self)

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these, and nobody else."""
        if names != self._names:
            self._names = names
            while (item := self._flow.takeAt(0)) is not None:
                button = item.widget()
                if button is not None:
                    button.deleteLater()
            for name in names:
                button = quiet(f"+  {name}")
                asked = self._line.accessibleName()
                give_name(button, self.tr("Add {name}: {asked}").format(name=name, asked=asked))
                button.clicked.connect(lambda _=False, name=name: self._put(name))
                self._flow.addWidget(button)
        self.setVisible(bool(names))

    def _put(self, name: str) -> None:
        said = self._line.text().strip()
        if name.casefold() not in said.casefold():
            self._line.set_text(f"{said}, {name}" if said else name)
            self._line.changed.emit()


def people_around(widget: QWidget) -> tuple[str, ...]:
    """Whom the page around `widget` knows: the first widget that says so, going outwards."""
    up = widget.parentWidget()
    while up is not None:
        known: Callable[[], tuple[str, ...]] | None = getattr(up, "people_offered", None)
        if known is not None:
            return known()
        up = up.parentWidget()
    return ()
