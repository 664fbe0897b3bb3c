"""Dressing the application: one call sets style, palette, fonts and style sheet."""

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.accessible_roles import say_roles
from ui.theme.colours import high_contrast, palette_of
from ui.theme.focus_ring import FocusRing
from ui.theme.fonts import body_font, load_fonts
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import DARK, LIGHT, Appearance, FontScale, Scheme, Tokens

PLENTY = 1 << 60
"""More references than a machine could give back in a lifetime of calls."""

CONSTANTS = (None, True, False, Ellipsis, NotImplemented)


def make_constants_last() -> None:
    """Lift the counts of Python's constants out of reach; nothing to do from Python 3.12 on.

    Called again, it does nothing. It is wanted before the first window, in tests too.
    """
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= PLENTY // 2:
        return
    import ctypes

    for constant in CONSTANTS:
        count = ctypes.c_ssize_t.from_address(id(constant))
        count.value += PLENTY


PROPERTY = "lookTokens"


class ThemeApplier(QObject):
    """Belongs to the application; dresses it again when the system's own colours change."""

    def __init__(self, app: QApplication) -> None:
        make_constants_last()
        super().__init__(app)
        self._app = app
        self._appearance = Appearance()
        self._system_palette = QPalette(app.palette())
        self._dressing = False
        self._worn: tuple[Tokens, bool] | None = None
        app.setStyle("Fusion")
        load_fonts()
        say_roles()
        self._ring = FocusRing(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)
        hints.accessibility().motionPreferenceChanged.connect(self._system_changed)

    def apply_theme(self, appearance: Appearance) -> None:
        """Put on the look for these choices and the system's own; nothing to do if it is on."""
        self._appearance = appearance
        tokens = _tokens(self._app, appearance, self._system_palette)
        backwards = self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._worn == (tokens, backwards):
            return
        self._dressing = True
        try:
            self._wear(tokens, backwards=backwards)
        finally:
            self._dressing = False
        self._worn = (tokens, backwards)

    def _wear(self, tokens: Tokens, *, backwards: bool) -> None:
        self._app.setProperty(PROPERTY, tokens)
        self._app.setPalette(palette_of(tokens.colours))
        self._app.setFont(body_font(tokens.type.body))
        self._app.setStyleSheet(stylesheet(tokens, backwards=backwards))
        self._ring.apply_theme(tokens)

    def _system_changed(self) -> None:
        if not self._dressing:
            self._worn = None
            self._app.setPalette(QPalette())
            self._system_palette = QPalette(self._app.palette())
            self.apply_theme(self._appearance)


def _tokens(app: QApplication, appearance: Appearance, system: QPalette) -> Tokens:
    hints = app.styleHints()
    scheme = appearance.scheme
    if scheme is Scheme.SYSTEM:
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            scheme = Scheme.HIGH_CONTRAST
        elif hints.colorScheme() == Qt.ColorScheme.Dark:
            scheme = Scheme.DARK
        else:
            scheme = Scheme.LIGHT
    less = appearance.less_motion
    if less is None:
        wanted = hints.accessibility().motionPreference()
        less = wanted == Qt.MotionPreference.ReducedMotion
    if scheme is Scheme.HIGH_CONTRAST:
        colours = high_contrast(system)
    else:
        colours = DARK if scheme is Scheme.DARK else LIGHT
    return Tokens(
        colours=colours,
        type=FontScale.at(appearance.text_size),
        motion_ms=0 if less else 120,
        dark=scheme is Scheme.DARK,
        high_contrast=scheme is Scheme.HIGH_CONTRAST,
    )


def apply(app: QApplication, appearance: Appearance) -> Tokens:
    """Dress `app`; call again when a choice changes. Widgets hear of it as a style change."""
    found = app.findChild(ThemeApplier)
    wardrobe = found if isinstance(found, ThemeApplier) else ThemeApplier(app)
    wardrobe.apply_theme(appearance)
    return current()


def current() -> Tokens:
    """The look being worn, or the light one before the application is dressed."""
    app = QApplication.instance()
    worn = app.property(PROPERTY) if app is not None else None
    return worn if isinstance(worn, Tokens) else Tokens(LIGHT, FontScale.at(100))
