"""The quiet way to take a card away, at the end of its last line."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.conversation.form.card import NumberedCard
from ui.conversation.form.layout import Beside
from ui.widgets.buttons import Button, quiet


def take_away(card: NumberedCard[Any], thing: str, *, beside: QWidget | None = None) -> Button:
    """Put the button at the end of the card; `thing` is what goes, for those who do not see it."""
    away = quiet(QCoreApplication.translate("NumberedCard", "Take away"))
    card.sheet.named(away, f"{away.text()}: {thing}")
    away.clicked.connect(card.removed)
    row = Beside()
    if beside is None:
        margins = card.column.contentsMargins()
        margins.setBottom(margins.bottom() // 2)
        card.column.setContentsMargins(margins)
    else:
        row.add(beside)
    row.add_at_end(away)
    card.column.addWidget(row)
    return away


def bare(card: NumberedCard[Any]) -> None:
    """Leave out the line round a card that holds little or has a ground of its own."""
    card.setProperty("role", "")
    card.column.setContentsMargins(0, 0, 0, 0)
    card.column.setSpacing(4)
