"""One section of the story: a heading and what stands under it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import give_name, plain_label, question


class Section(QWidget):
    """A heading over a column; `nothing` is said where there is nothing yet."""

    def __init__(self, title: str) -> None:
        super().__init__()
        give_name(self, title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 16, 0, 0)
        self.column.setSpacing(12)
        self.column.addWidget(question(title))

    def nothing(self, words: str) -> None:
        """Say calmly that there is nothing here yet."""
        self.column.addWidget(plain_label(words, role="help"))
