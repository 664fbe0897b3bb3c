"""Read first, write when touched: one question of a page is open at a time.

A question at rest is one line: what is asked, and the answer. It opens where the keyboard comes to
it, where it is touched, and where assistive technology writes in it; the one before goes to rest.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QGroupBox, QWidget
from shiboken6 import isValid

from ui.timers import OnceLetGo
from ui.widgets.held_still import held_still


class Openable:
    """What can be open or at rest; a widget of ours that is asked something with.

    Outside a page that opens one at a time everything is open.
    """

    is_open = True
    _shown_as: tuple[bool, bool] | None = None
    counts = True
    """Whether it is one question, and not several together."""
    is_plain = True
    """Whether what is asked stands by the answer at rest; not where the answer alone says it."""
    offers = False
    """Whether it is worth opening by itself, as the next thing to answer."""

    def set_open(self, is_open: bool) -> None:
        """Open it, or put it to rest."""
        if is_open != self.is_open:
            self.is_open = is_open
            self._shown_as = (is_open, self.is_answered())
            self.show_state()

    def is_answered(self) -> bool:
        """Whether there is an answer to read."""
        raise NotImplementedError  # pragma: no cover - each kind says so itself

    def show_state(self) -> None:
        """Show it open or at rest, with the answer there now is."""

    def refresh(self) -> None:
        """Show the answer that there now is, where that is not done yet."""
        now = (self.is_open, self.is_answered())
        if now != self._shown_as:
            self._shown_as = now
            self.show_state()


class OneAtATime(QObject):
    """Keeps one question of `root` open: the one that has the keyboard, with what is round it."""

    def __init__(self, root: QWidget) -> None:
        super().__init__(root)
        self._root = root
        self._open: list[QWidget] = []
        self._offered: QWidget | None = None
        self._wanted: QWidget | None = None
        self._open_soon = OnceLetGo(self, self._open_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def open(self, widget: QWidget) -> None:
        """Open what this widget belongs to, once nothing is held."""
        self._wanted = widget
        self._open_soon.ask()

    def offer(self) -> None:
        """Open the next choice that waits for an answer, under what is open now."""
        found: list[QGroupBox] = self._root.findChildren(QGroupBox)
        questions: list[QWidget] = [each for each in found if self._offers(each)]
        after = self._place(questions)
        before = self._offered
        self._offered = next((each for each in questions[after:] if _waits(each)), None)
        if before is not None and before is not self._offered and before not in self._open:
            _set(before, is_open=False)
        if self._offered is not None:
            _set(self._offered, is_open=True)

    def rest(self) -> None:
        """Put everything to rest but what has the keyboard."""
        focused = QApplication.focusWidget()
        if focused is not None and self._root.isAncestorOf(focused):
            return
        before, self._open = self._open, []
        for each in reversed(before):
            _set(each, is_open=False)

    def _place(self, questions: list[QWidget]) -> int:
        """How many of these stand above the end of what is open."""
        innermost = self._open[-1] if self._open else None
        if innermost is None or not isValid(innermost):
            return 0
        bottom = innermost.mapTo(self._root, innermost.rect().topLeft()).y()
        tops = [each.mapTo(self._root, each.rect().topLeft()).y() for each in questions]
        return sum(1 for top in tops if top <= bottom)

    def _offers(self, widget: QWidget) -> bool:
        return isinstance(widget, Openable) and widget.offers and widget.isVisibleTo(self._root)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._root.isAncestorOf(new):
            self.open(new)

    def _open_wanted(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is None or not isValid(wanted):
            return
        chain = _around(wanted, self._root)
        if not chain or chain == self._open:
            return
        before, self._open = self._open, chain
        with held_still(self._root):
            for each in reversed(before):
                if each not in chain:
                    _set(each, is_open=False)
            for each in chain:
                _set(each, is_open=True)
            self.offer()


def open_now(widget: QWidget) -> None:
    """Open what this widget belongs to, on a page that opens one at a time."""
    up = widget.parentWidget()
    while up is not None:
        keeper = up.findChild(OneAtATime, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(keeper, OneAtATime):
            keeper.open(widget)
            return
        up = up.parentWidget()


def answers_in(body: QWidget) -> int:
    """How many questions under `body` have an answer."""
    return sum(1 for each in _asked_in(body) if _is_answer(each))


def is_answer_in(body: QWidget) -> bool:
    """Whether any question under `body` has an answer."""
    return any(_is_answer(each) for each in _asked_in(body))


def _asked_in(body: QWidget) -> list[Openable]:
    # Qt's own search knows Python's classes, too: a sixth of what looking at every widget takes.
    return body.findChildren(Openable)  # type: ignore[type-var] # they are widgets, each of them


def _is_answer(asked: Openable) -> bool:
    return asked.counts and asked.is_answered()


def _around(widget: QWidget, root: QWidget) -> list[QWidget]:
    """What is openable round `widget`, outermost first."""
    chain: list[QWidget] = []
    up: QWidget | None = widget
    while up is not None and up is not root:
        if isinstance(up, Openable):
            chain.insert(0, up)
        up = up.parentWidget()
    return chain


def _set(widget: QWidget, *, is_open: bool) -> None:
    if isValid(widget) and isinstance(widget, Openable):
        widget.set_open(is_open)


def _waits(widget: QWidget) -> bool:
    return isinstance(widget, Openable) and not widget.is_answered()
