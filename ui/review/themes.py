"""What many reviews say together, without names: ratings over time, gaps, good practice."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from msp_desktop.review.questions import question
from msp_desktop.review.themes import Missed, Ratings, Themes
from ui.theme import current
from ui.translated import counted, translated
from ui.widgets.buttons import quiet
from ui.widgets.labels import give_name, page_title, plain_label, quiet_help, section
from ui.widgets.labels import question as heading
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.table import TextTable

BAR = 20


class ThemesPage(QWidget):
    """Shows themes. Counts only: never a score, never a name.

    Signals: `left()`.
    """

    left = Signal()

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        page = ScrollPage(widest=860)
        back = quiet(self.tr("‹ All reviews"))
        back.clicked.connect(self.left)
        page.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        page.column.addWidget(page_title(self.tr("Themes")))
        words = counted(
            "From 1 review that is signed off.",
            "From %n reviews that are signed off.",
            themes.reviews,
        )
        if themes.reviews:
            page.column.addWidget(quiet_help(words))
            self._show(page, themes)
        else:
            page.column.addWidget(
                quiet_help(
                    self.tr(
                        "No review is signed off yet. Once some are, you see here how each "
                        "question was rated over time, what is missed most, and what was done "
                        "well. Nobody is named."
                    )
                )
            )
        page.finish()
        whole.addWidget(page, 1)

    def _show(self, page: ScrollPage, themes: Themes) -> None:
        page.column.addWidget(heading(self.tr("Ratings over time")))
        page.column.addWidget(
            quiet_help(
                self.tr(
                    "Each bar is one quarter of a year: red is cross-hatched, amber is striped, "
                    "green is plain, not rated is empty. The numbers are beside it."
                )
            )
        )
        for name, found in groupby(themes.ratings, lambda each: each.question):
            page.column.addWidget(section(translated(question(name).text)))
            for each in found:
                page.column.addWidget(RatingBar(each))
        page.column.addWidget(heading(self.tr("Missed most")))
        if themes.missed:
            page.column.addWidget(self._missed(themes.missed))
        else:
            page.column.addWidget(quiet_help(self.tr("No gap was found in these records.")))
        page.column.addWidget(heading(self.tr("Done well")))
        for note in themes.good_practice:
            page.column.addWidget(plain_label(f"•  {note}"))
        if not themes.good_practice:
            page.column.addWidget(quiet_help(self.tr("Nothing is marked for others yet.")))
        if themes.held_back:
            words = counted(
                "1 note is held back, as it names somebody.",
                "%n notes are held back, as they name somebody.",
                themes.held_back,
            )
            page.column.addWidget(quiet_help(words))

    def _missed(self, missed: tuple[Missed, ...]) -> TextTable:
        rows = [
            (translated(each.gap), translated(question(each.question).text), str(each.records))
            for each in missed
        ]
        headings = (self.tr("What was not there"), self.tr("Question"), self.tr("Records"))
        return TextTable(self.tr("Missed most"), headings, rows, (4, 4, 1))


class RatingBar(QWidget):
    """One quarter's ratings of one question: a bar, and the same in words beside it."""

    def __init__(self, ratings: Ratings) -> None:
        super().__init__()
        self._counts = (ratings.red, ratings.amber, ratings.green, ratings.not_rated)
        words = self.tr(
            "{quarter}: {red} red, {amber} amber, {green} green, {open} not rated"
        ).format(
            quarter=_quarter_words(ratings.quarter),
            red=ratings.red,
            amber=ratings.amber,
            green=ratings.green,
            open=ratings.not_rated,
        )
        give_name(self, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(words))
        column.addSpacing(BAR)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """A bar of at most four pieces; the patterns tell them apart without their colours."""
        colours = current().colours
        patterns = Qt.BrushStyle
        looks = (
            (colours.stop, patterns.DiagCrossPattern),
            (colours.care, patterns.BDiagPattern),
            (colours.done, patterns.SolidPattern),
            (colours.card, patterns.NoBrush),
        )
        painter = QPainter(self)
        whole = sum(self._counts) or 1
        left = 0.5
        for count, (colour, pattern) in zip(self._counts, looks, strict=True):
            wide = (self.width() - 1) * count / whole
            if count:
                painter.setPen(QPen(QColor(colours.line), 1))
                painter.setBrush(QBrush(QColor(colour), pattern))
                painter.drawRect(QRectF(left, self.height() - BAR + 0.5, wide, BAR - 2))
            left += wide
        painter.end()


def _quarter_words(quarter: str) -> str:
    """The months of a quarter such as "2026-4"."""
    year, _, number = quarter.partition("-")
    first = 3 * int(number) - 2
    months = (QLocale().standaloneMonthName(month) for month in (first, first + 2))
    say = QCoreApplication.translate
    return say("Review", "{first} to {last} {year}").format(
        first=next(months), last=next(months), year=year
    )
