"""One item of a list on a card, with the item's number behind every name on it."""

from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayout, QVBoxLayout, QWidget

from msp_desktop.record.part import RecordPart
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide, is_large
from ui.widgets.buttons import Button, quiet
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card
from ui.widgets.layout.folding import Folding, FoldLine
from ui.widgets.layout.tab_order import first_control, tab_stops
from ui.widgets.openable import Openable, is_answer_in, open_now

REMOVE_KEY = "Alt+Delete"
"""Takes the card away that the keyboard is in."""

ONLY_OPEN = "onlyWhileOpen"
"""A property of what a card at rest does not show: words beside it say it."""

Item = TypeVar("Item", bound=RecordPart)


class _MoreButton(FoldLine):
    """Says that a card at rest has more on it, and remembers from which side one came to it."""

    came_back = False

    def minimumSizeHint(self) -> QSize:
        """One word, beside what is read."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The card opens by this."""
        self.came_back = event.reason() == Qt.FocusReason.BacktabFocusReason
        super().focusInEvent(event)


class NumberedCard(Card, Openable, Generic[Item]):
    """Shows one item and answers with the next one.

    Subclasses put their questions on `sheet`, show in `settle` what hangs on other answers, and
    say in `called` what the card is about.

    Signals:
        edited: the next item, after a person changed something.
        removed: a person does not want it any more.
    """

    counts = False
    more_while_empty = True
    """Whether an empty card at rest says that there is more on it."""
    edited = Signal(object)
    removed = Signal()

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.column.setSpacing(8)
        self.item = item
        self.sheet: Form[Item] = Form(lambda: self.item, self.give, self.column)
        self.called = ""
        self.is_open = False
        self._put_away: list[QWidget] = []
        self._opener: _MoreButton | None = None
        self.removal: Button | None = None
        """What takes the card away, where it has that."""
        self._can_go = True

    def lay_column(self) -> QVBoxLayout:
        """The questions, and at their end room for what opens the card."""
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._corner = QVBoxLayout()
        column = QVBoxLayout()
        self._whole.addLayout(column, 1)
        self._whole.addLayout(self._corner)
        return column

    def show_item(self, item: Item, number: str) -> None:
        """Show this item as the one of that number, without giving rise to an edit."""
        self.item = item
        self.sheet.show(item)
        self.sheet.number(number)
        self.setAccessibleName(f"{self.called} {number}".strip())
        first = self.sheet.openables[:1]
        if first and isinstance(first[0], WordsEditor):
            first[0].names_itself = False  # the card says what it is about
            first[0].refresh()
        self.settle()
        self.show_state()

    def give(self, item: Item) -> None:
        """Take the next item and say so."""
        self.item = item
        self.settle()
        if not self.is_open:
            self.show_state()
        self.edited.emit(item)

    def is_answered(self) -> bool:
        """Whether the card says something."""
        return any(each.is_answered() for each in self.sheet.openables)

    def show_state(self) -> None:
        """All of the card, or only what was answered on it, and where writing begins."""
        if self.is_open:
            back, self._put_away = self._put_away, []
        else:
            back = [each for each in self._put_away if not _goes(each)]
            self._put_away = [each for each in self._put_away if _goes(each)]
        for each in back:
            each.show()
        if back:
            self.settle()
        if not self.is_open:
            kept = [*self.sheet.openables[:1], self._opener]
            more = list(put_away_at_rest(self.column, kept))
            for each in more:
                each.hide()
            self._put_away += more
        if self.removal is not None and not self._can_go:
            self.removal.hide()
        if self.is_open and self._opener is not None and self._opener.hasFocus():
            self._go_in(from_below=self._opener.came_back)  # it is about to be hidden
        self._offer_more()

    def show_if(self, widget: QWidget, *, wanted: bool) -> None:
        """Show what hangs on an answer, or hide it; at rest what was put away stays so.

        Shown for a moment and put away again, it would have the whole page laid out twice.
        """
        if not (wanted and not self.is_open and widget in self._put_away):
            widget.setVisible(wanted)

    def _offer_more(self) -> None:
        """Say at rest that there is more, unless a question or a fold there says so."""
        worth = self.more_while_empty or self.is_answered() or not self._opens_by_a_question()
        folded = any(each.isVisibleTo(self) for each in self.findChildren(Folding))
        wanted = not self.is_open and bool(self._put_away) and worth and not folded
        if wanted and self._opener is None:
            more = QCoreApplication.translate("NumberedCard", "More")
            self._opener = _MoreButton(more)
            self._opener.setCheckable(False)  # the card opens, and this goes
            self._opener.clicked.connect(self._open)
            self._put_at_corner(self._opener)
        if self._opener is not None:
            more = QCoreApplication.translate("NumberedCard", "More on this card: {card}")
            self._opener.setAccessibleName(more.format(card=self.accessibleName()))
            self._opener.setVisible(wanted)
            self._turn()

    def _put_at_corner(self, opener: QWidget) -> None:
        """Beside the first line, which takes no line of its own; under all where text is large."""
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
        self._corner.addWidget(opener, 0, top)

    def changeEvent(self, event: QEvent) -> None:
        """Turn when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._turn()

    def _turn(self) -> None:
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if is_large() else directions.LeftToRight)
        around = self.column.contentsMargins()
        if self._opener is None or self._opener.isHidden():
            around = QMargins()
        elif is_large():
            around.setTop(0)
        else:
            around.setLeft(0)
            around.setBottom(0)
        self._corner.setContentsMargins(around)

    def _opens_by_a_question(self) -> bool:
        """Whether the first question of the card is in sight, and opens it."""
        first: list[object] = [*self.sheet.openables[:1]]
        return bool(first) and isinstance(first[0], QWidget) and first[0].isVisibleTo(self)

    def _open(self) -> None:
        open_now(self)  # also where the window is not the active one, and nothing takes the focus
        first = first_control(self)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_in(self, *, from_below: bool) -> None:
        """The keyboard came to what opens the card: it goes on within it."""
        stops = [each for each in tab_stops(self) if each is not self._opener]
        if stops:
            stops[-1 if from_below else 0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that takes the card away, where it can go."""
        sought = QKeySequence(event.keyCombination()) == QKeySequence(REMOVE_KEY)
        if sought and self.removal is not None and self.removal.isVisibleTo(self):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A touch on the card opens it, wherever it is."""
        super().mousePressEvent(event)
        if not self.is_open:
            self._open()

    def let_go(self, *, can_go: bool) -> None:
        """Offer to take the card away, or not: the only one that is empty has nothing to take."""
        self._can_go = can_go
        if self.removal is not None and self.removal not in self._put_away:
            self.removal.setVisible(can_go)

    def settle(self) -> None:
        """Show what hangs on the answers; called after each of them."""

    def fold(self, title: str, name: str = "") -> tuple[Folding, QVBoxLayout]:
        """A part of the card that is folded away, and the column to fill it by."""
        return self.sheet.fold(title, name)


def remove_button(card: NumberedCard[Any], thing: str, *, beside: QWidget | None = None) -> Button:
    """Put the button at the end of the card; `thing` is what goes, for those who do not see it."""
    away = removal(card, QCoreApplication.translate("NumberedCard", "Remove"), thing)
    if beside is None:
        card.column.addWidget(away, 0, Qt.AlignmentFlag.AlignTrailing)
        return away
    row = SideBySide()
    row.add(beside)
    row.add_at_end(away)
    card.column.addWidget(row)
    return away


def removal(card: NumberedCard[Any], words: str, thing: str) -> Button:
    """What takes the card's item away, by its key or by a press, to be put into its place."""
    away = quiet(words, key=REMOVE_KEY, description=REMOVE_KEY)
    away.setShortcut("")  # the card owns the key
    # No stop for Tab: it stands behind words, and whoever goes on typing would remove them.
    away.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    card.sheet.named(away, f"{words}: {thing}")
    away.clicked.connect(card.removed)
    card.removal = away
    return away


def bare(card: NumberedCard[Any]) -> None:
    """Leave out the line round a card that holds little or has a ground of its own."""
    card.setProperty("role", "")
    card.column.setContentsMargins(0, 0, 0, 0)
    card.column.setSpacing(4)


def put_away_at_rest(layout: QLayout, kept: Sequence[object]) -> Iterator[QWidget]:
    """What a card at rest does not show: tools, folds that hold nothing, questions not answered.

    What is hidden already is left alone, and so is what is `kept`.
    """
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from put_away_at_rest(inner, kept)
        elif widget is not None and not widget.isHidden() and widget not in kept:
            if _goes(widget):
                yield widget
            elif not isinstance(widget, (Openable, Folding)):
                within = widget.layout()
                if within is not None:
                    yield from put_away_at_rest(within, kept)


def _goes(widget: QWidget) -> bool:
    if isinstance(widget, Folding):
        return not is_answer_in(widget)
    if isinstance(widget, Openable):
        return not widget.is_answered()
    return isinstance(widget, QAbstractButton) or bool(widget.property(ONLY_OPEN))
