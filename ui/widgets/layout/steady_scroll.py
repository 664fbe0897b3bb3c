"""A scroll area whose accessible children never change.

Qt lists a scroll area's bars among its accessible children only while they are seen, and answers
for the child of a given number without looking whether there still is one. A screen reader that
counted two and then asks for the second, just as the page is left, ends the whole process. So the
area's own bars stay off for good, and the bar that is seen stands beside the viewport, where
assistive technology does not count it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

BAR = 12
"""Room for the bar, in pixels; kept even where nothing scrolls, so that nothing jumps."""


class SteadyScrollArea(QScrollArea):
    """Scrolls up and down; the accessible tree holds its viewport and nothing else.

    `bar` is the one that is seen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._follow_range)
        own.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(own.setValue)
        self.bar.hide()
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the far side."""
        super().resizeEvent(event)
        left = 0 if self.isRightToLeft() else self.width() - BAR
        self.bar.setGeometry(left, 0, BAR, self.height())
        self._follow_range()

    def _keep_room(self) -> None:
        backwards = self.isRightToLeft()
        self.setViewportMargins(BAR if backwards else 0, 0, 0 if backwards else BAR, 0)

    def _follow_range(self) -> None:
        own = self.verticalScrollBar()
        self.bar.setRange(own.minimum(), own.maximum())
        self.bar.setPageStep(own.pageStep())
        self.bar.setSingleStep(own.singleStep())
        self.bar.setValue(own.value())
        self.bar.setVisible(own.maximum() > own.minimum())
