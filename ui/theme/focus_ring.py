"""The ring round what has the focus: two-tone, and only while the keyboard is used.

One for the whole application. It lies over the control, so that no control changes its size; a
control that is only a part of what is seen says in `framed_by` what the ring goes round.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from ui.theme.tokens import Tokens

_MOVES = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
"""Keys after which somebody looks for where the keyboard is."""

_TOUCHES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}

DRAWS_ITS_OWN = "drawsFocus"
"""The property of a control that shows the focus itself, in the ring's colour."""


class _Ring(QWidget):
    """What is drawn."""

    def __init__(self, round_what: QWidget, look: Tokens) -> None:
        super().__init__(round_what)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(round_what.rect())
        round_what.installEventFilter(self)
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as what it goes round."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """The ring, and a line of the other tone inside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, QRectF(self.rect()), self._look)
        painter.end()


def draw_ring(painter: QPainter, box: QRectF, look: Tokens) -> None:
    """Draw the two tones just inside `box`."""
    wide, corner = look.ring, look.control_corner
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, colour in (
        (wide + 0.75, 1.5, look.colours.focus_inside),
        (wide / 2, wide, look.colours.focus),
    ):
        painter.setPen(QPen(QColor(colour), width))
        round_corner = max(2.0, corner - inset / 2)
        painter.drawRoundedRect(
            box.adjusted(inset, inset, -inset, -inset), round_corner, round_corner
        )


def keys_move_focus() -> bool:
    """Whether the focus is to be seen now: it was a key that moved it."""
    app = QApplication.instance()
    ring = app.findChild(FocusRing) if app is not None else None
    return ring is None or ring.by_keys()


class FocusRing(QObject):
    """Follows the focus through the application, and whether keys or a pointer move it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._by_keys = True
        self._look: Tokens | None = None
        self._ring: _Ring | None = None
        self._watched: set[QWindow] = set()
        app.focusChanged.connect(self._moved)
        app.focusWindowChanged.connect(self._watch)

    def apply_theme(self, look: Tokens) -> None:
        """Be drawn in this look from now on."""
        self._look = look
        self._show()

    def by_keys(self) -> bool:
        """Whether the last thing that moved the focus was a key."""
        return self._by_keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear from a window whether keys or a pointer are used; nothing is kept from it."""
        kind = event.type()
        if kind in _TOUCHES:
            self._use(by_keys=False)
        elif isinstance(event, QKeyEvent) and Qt.Key(event.key()) in _MOVES:
            self._use(by_keys=True)
        elif kind == QEvent.Type.PlatformSurface and isinstance(watched, QWindow):
            self._watched.discard(watched)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            self._watched.add(window)
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self._watched.discard(window))

    def _use(self, *, by_keys: bool) -> None:
        if by_keys != self._by_keys:
            self._by_keys = by_keys
            self._show()
            focused = QApplication.focusWidget()
            if focused is not None and focused.property(DRAWS_ITS_OWN):
                inside = focused.viewport() if isinstance(focused, QAbstractItemView) else focused
                inside.update()

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keys = False
        self._show()

    def _show(self) -> None:
        ring, self._ring = self._ring, None
        if ring is not None and isValid(ring):  # it goes with what it goes round
            ring.hide()
            ring.deleteLater()
        focused = QApplication.focusWidget()
        if focused is None or self._look is None or not self._by_keys:
            return
        if not focused.property(DRAWS_ITS_OWN):
            framed = getattr(focused, "framed_by", focused)
            self._ring = _Ring(framed, self._look)
