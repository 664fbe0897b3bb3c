"""High contrast: the system's own colours, or black and white where those do not stand apart."""

from PySide6.QtGui import QColor, QPalette

from ui.theme.tokens import Colours


def _part(value: int) -> float:
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, from 0 (black) to 1 (white)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * _part(red) + 0.7152 * _part(green) + 0.0722 * _part(blue)


def contrast(first: str, second: str) -> float:
    """The ratio between two colours, from 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


ENOUGH = 7.0
BLACK, WHITE = "#000000", "#FFFFFF"


def high_contrast(palette: QPalette) -> Colours:
    """Colours by role from the system's palette; voices then differ by bar and label only."""
    page = palette.color(QPalette.ColorRole.Window).name()
    ink = palette.color(QPalette.ColorRole.WindowText).name()
    if contrast(page, ink) < ENOUGH:
        page = BLACK if luminance(page) < 0.2 else WHITE
        ink = WHITE if page == BLACK else BLACK
    action = palette.color(QPalette.ColorRole.Highlight).name()
    on_action = palette.color(QPalette.ColorRole.HighlightedText).name()
    if contrast(action, on_action) < ENOUGH or contrast(action, page) < ENOUGH:
        action, on_action = ink, page
    return Colours(
        page=page,
        card=page,
        rail=page,
        ink=ink,
        quiet=ink,
        line=ink,
        rule=ink,
        action=action,
        action_over=action,
        on_action=on_action,
        chosen_ground=page,
        person=ink,
        person_ground=page,
        person_bar=ink,
        view=ink,
        view_ground=page,
        view_bar=ink,
        done=ink,
        care=ink,
        stop=ink,
        focus=action,
        focus_inside=page,
        well_less_safe=page,
        safe_and_well=page,
        neither_yet=page,
        safer_less_well=page,
    )


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
