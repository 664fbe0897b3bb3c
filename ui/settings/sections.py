"""The list of sections beside the settings: a press goes to one, and it says which one is seen."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme import current
from ui.theme.stylesheet import show_as
from ui.widgets.buttons import Button
from ui.widgets.labels import Card, give_name
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.tab_order import first_control

AROUND = 68
"""Pixels of the list that are not words."""

PAGE = 736
"""Where a page so wide, at the plain size of text, has no room beside the list, it is alone."""

ABOVE = 24
"""Pixels over a section that was gone to."""


class _SectionRow(Button):
    """One line of the list, with room for a finger."""

    def __init__(self, title: str) -> None:
        super().__init__(title, role="step")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """As high as a step of a conversation."""
        high = round(current().grown(current().step_target))
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        """Lower where the window is."""
        return QSize(0, self.fontMetrics().height() + 8)


class SectionList(QWidget):
    """A button for each card of the page that has a name, in their order."""

    def __init__(self, page: ScrollPage) -> None:
        super().__init__()
        self._page = page
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        give_name(self, QCoreApplication.translate("SectionList", "Sections"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 24, 12, 16)
        column.setSpacing(0)
        self._cards: dict[Button, Card] = {}
        items = (page.column.itemAt(at) for at in range(page.column.count()))
        for card in (item.widget() for item in items if item is not None):
            if isinstance(card, Card) and card.accessibleName():
                column.addWidget(self._button(card))
        column.addStretch(1)
        page.verticalScrollBar().valueChanged.connect(self._mark)
        page.verticalScrollBar().rangeChanged.connect(self._mark)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text takes a wider list."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_cards"):
            self._fit()

    def show_beside(self, width: int) -> None:
        """Be there where the window has room for it."""
        self.setVisible(width - self.width() >= round(current().grown(PAGE)))
        self._mark()

    def _button(self, card: Card) -> Button:
        title = card.accessibleName()
        button = _SectionRow(title)
        words = QCoreApplication.translate("SectionList", "{title}, a section of this page")
        button.setAccessibleName(words.format(title=title))
        button.clicked.connect(lambda: self._go_to(card))
        self._cards[button] = card
        return button

    def _fit(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        words = [QFontMetrics(bold).horizontalAdvance(each.text()) for each in self._cards]
        self.setFixedWidth(round(current().grown(AROUND)) + max(words, default=0))

    def _top(self, card: Card) -> int:
        inner = self._page.widget()
        return card.mapTo(inner, QPoint()).y() if inner is not None else 0

    def _go_to(self, card: Card) -> None:
        first = first_control(card)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.verticalScrollBar().setValue(self._top(card) - ABOVE)

    def _mark(self) -> None:
        """Mark the section at the top of what is seen; the last one at the end of the page."""
        bar = self._page.verticalScrollBar()
        passed = [
            button
            for button, card in self._cards.items()
            if not card.isHidden() and self._top(card) <= bar.value() + 3 * ABOVE
        ]
        seen = passed[-1] if passed else next(iter(self._cards), None)
        for button in self._cards:
            is_open = button is seen
            if show_as(button, "open", is_open):
                words = QCoreApplication.translate("SectionList", "in sight now")
                button.setAccessibleDescription(words if is_open else "")
