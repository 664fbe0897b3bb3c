"""Tab goes through a window as it is read: by its layouts, whatever was added or moved since."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QPlainTextEdit,
    QWidget,
)

from ui.widgets.made_late import MadeLate

_HAVE_NO_INSIDE = (QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView)


def first_control(root: QWidget) -> QWidget | None:
    """Where writing begins under `root`, None where nothing there takes the focus."""
    return next((each for each in _controls(root) if _by_tab(each)), None)


def first_stop(root: QWidget) -> QWidget | None:
    """What Tab stops at first under `root`, None where there is nothing."""
    return next((each for each in _controls(root) if _by_tab(each) and each.isEnabled()), None)


def tab_stops(root: QWidget) -> list[QWidget]:
    """What Tab stops at under `root`, in the order of reading; what is hidden is left out."""
    return [each for each in _controls(root) if _by_tab(each) and each.isEnabled()]


def tab_on(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to what is read next in the window, or before; round at either end."""
    stops = tab_stops(window)
    if not stops:
        return False
    now = QApplication.focusWidget()
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    _next(stops, now, _everything(window), forward=forward).setFocus(reason)
    return True


def _next(
    stops: list[QWidget],
    now: QWidget | None,
    everything: Callable[[], list[QWidget]],
    *,
    forward: bool,
) -> QWidget:
    by = 1 if forward else -1
    if now in stops:
        return stops[(stops.index(now) + by) % len(stops)]
    if now is not None:
        # It takes the focus by a click alone: go on from where it stands.
        whole = everything()
        if now in whole:
            at = whole.index(now)
            after = whole[at + 1 :] if forward else whole[:at][::-1]
            found = next((each for each in after if each in stops), None)
            if found is not None:
                return found
        elif (beside := _beside(now)) is not None:
            return beside
    return stops[0 if forward else -1]


def _beside(gone: QWidget) -> QWidget | None:
    """What is nearest to something that was hidden while it had the focus."""
    up = gone.parentWidget()
    while up is not None and up.isHidden() and not up.isWindow():
        up = up.parentWidget()
    return first_stop(up) if up is not None else None


def _everything(window: QWidget) -> Callable[[], list[QWidget]]:
    return lambda: list(_controls(window))


def _by_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden() and not widget.isWindow():
        return
    if isinstance(widget, MadeLate):
        widget.make()
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, _HAVE_NO_INSIDE):
        return
    own: Callable[[], list[QWidget]] | None = getattr(widget, "tab_order", None)
    layout = widget.layout()
    if own is not None:
        for inner in own():
            yield from _controls(inner)
    elif layout is not None:
        yield from _in_layout(layout)
    else:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from _controls(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _controls(widget)
        elif inner is not None:
            yield from _in_layout(inner)
