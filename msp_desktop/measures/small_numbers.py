"""Small numbers hidden as national statistics hide them.

Values under 5, nought too, are shown as [c]; the rest are rounded to the nearest 5. It is how the
Safeguarding Adults Collection is published, and the rule for what leaves the laptop unless the
organisation chooses exact figures. No more is promised of it than there: where numbers add up,
rounded ones can fit in one way alone. Only exact figures are kept from that (`suppression`).
"""

from typing import Final

from msp_desktop.measures.charts import ShownFigure
from msp_desktop.measures.figures import Figure

HIDDEN: Final = "[c]"
LEAST_SHOWN: Final = 5


def shown(number: int) -> str:
    """The number as it may leave."""
    if number < LEAST_SHOWN:
        return HIDDEN
    return str(LEAST_SHOWN * ((number + LEAST_SHOWN // 2) // LEAST_SHOWN))


def shown_share(number: int, of: int) -> int | None:
    """A share of the rounded values, so that it cannot be turned back into exact ones."""
    part, whole = shown(number), shown(of)
    if HIDDEN in {part, whole}:
        return None
    return min(100, round(100 * int(part) / int(whole)))


def rounded(figure: Figure) -> ShownFigure:
    """A figure as it may leave."""
    share = shown_share(figure.number, figure.of)
    return ShownFigure(
        shown(figure.number),
        shown(figure.of),
        HIDDEN if share is None else f"{share}%",
        shown(figure.not_recorded),
        share,
        shown_share(figure.not_recorded, figure.of),
    )
