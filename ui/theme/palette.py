"""Colours by role as Qt's own palette, for what no style sheet reaches."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colours


def palette_of(colours: Colours) -> QPalette:
    """A palette in which every role of Qt has one of our colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window, role.AlternateBase), colours.page),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.ink),
        ((role.BrightText,), colours.stop),
        ((role.PlaceholderText,), colours.quiet),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), colours.action),
        ((role.HighlightedText,), colours.on_action),
        ((role.Mid, role.Dark, role.Shadow), colours.line),
        ((role.Light, role.Midlight), colours.rule),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.quiet))
    return palette
