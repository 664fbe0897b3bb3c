"""High contrast: the system's own colours, or black and white where those do not stand apart."""

from PySide6.QtGui import QPalette

from ui.theme.contrast import contrast, luminance
from ui.theme.tokens import Colours

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
        well_less_safe=page,
        safe_and_well=page,
        neither_yet=page,
        safer_less_well=page,
    )
