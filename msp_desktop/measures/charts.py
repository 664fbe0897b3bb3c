"""Charts of sections and breakdowns, of the numbers as they are shown: on screen or as they leave.

A chart never says more than the table beneath it: where a number is hidden there, its bar is
missing here.
"""

from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import Final, NamedTuple

from msp_desktop.measures.figures import Figure, FigureSection
from msp_desktop.pdf.blocks import Bar, BarChart


class ShownFigure(NamedTuple):
    """A figure as somebody is shown it: in cells, and its share for a bar."""

    number: str
    of: str
    percent: str
    not_recorded: str
    share: int | None
    silent_share: int | None = None


_NOBODY: Final = "0"
"""A number that is shown to be nought; one that is hidden may be nought as well, and is not told
apart."""

MOST_BARS: Final = 18
"""More bars are a further chart: about half a page."""

Showing = Callable[[Figure], ShownFigure]
"""Exact on this laptop's screen; by the rule for small numbers wherever it leaves."""


def exactly(figure: Figure) -> ShownFigure:
    """As it is, for whoever may see the cases themselves."""
    percent = figure.percent
    silent = round(100 * figure.not_recorded / figure.of) if figure.of else None
    return ShownFigure(
        str(figure.number),
        str(figure.of),
        "" if percent is None else f"{percent}%",
        str(figure.not_recorded),
        percent,
        silent,
    )


def section_charts(section: FigureSection, showing: Showing = exactly) -> tuple[BarChart, ...]:
    """A bar for each figure that has a whole to be a share of, in charts of a height for a page.

    What is not recorded has a bar of its own after the figures that it belongs to.
    """
    bars = list(_bars(section.figures, showing))
    each = ceil(len(bars) / max(1, ceil(len(bars) / MOST_BARS))) or 1
    charts = range(0, len(bars), each)
    title = f"{section.title}. {section.group}"
    return tuple(BarChart(title=title, bars=tuple(bars[first : first + each])) for first in charts)


def whole_chart(section: FigureSection, showing: Showing) -> BarChart | None:
    """Every bar of a section in one chart, however high; nothing where no share is shown."""
    bars = tuple(_bars(section.figures, showing))
    if all(bar.share is None for bar in bars):
        return None
    return BarChart(title=f"{section.title}. {section.group}", bars=bars)


def breakdown_chart(
    label: str, sections: Sequence[FigureSection], showing: Showing = exactly
) -> BarChart | None:
    """A bar for each group, of the one figure of that label."""
    bars = tuple(
        _bar(section.group, shown)
        for section in sections
        for figure in section.figures
        if figure.label == label and (shown := showing(figure)).of != _NOBODY
    )
    return BarChart(title=label, bars=bars) if bars else None


def _bars(figures: Sequence[Figure], showing: Showing) -> Iterator[Bar]:
    for place, figure in enumerate(figures):
        shown = showing(figure)
        if shown.of == _NOBODY:
            continue
        yield _bar(figure.label, shown)
        following = figures[place + 1] if place + 1 < len(figures) else None
        last = following is None or (
            _silence(following, showing(following)) != _silence(figure, shown)
        )
        if last and shown.not_recorded != _NOBODY:
            words = _words(shown.not_recorded, shown.of, shown.silent_share)
            yield Bar(label="Not recorded", share=shown.silent_share, words=words, silent=True)


def _silence(figure: Figure, shown: ShownFigure) -> tuple[int, str, str]:
    """Figures with the same silent cases belong together; hidden ones as far as they look alike."""
    is_told = shown.not_recorded.isdigit()
    return (figure.silent if is_told else 0, shown.of, shown.not_recorded)


def _bar(label: str, shown: ShownFigure) -> Bar:
    return Bar(label=label, share=shown.share, words=_words(shown.number, shown.of, shown.share))


def _words(number: str, of: str, share: int | None) -> str:
    percent = "" if share is None else f" ({share}%)"
    return f"{number} of {of}{percent}"
