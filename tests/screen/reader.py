"""Works the real window through its accessible tree, as a screen reader does: by name.

Nothing here knows a class or a layout of ours. What cannot be found, heard and worked this way does
not exist for somebody who cannot see the screen.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimerEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from shiboken6 import delete, isValid

from ui.timers import single_shot

PATIENCE_MS = 30_000
_SOON_MS = 5
_SAID = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)

_WORKABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.ListItem,
    QAccessible.Role.PushButton,
}


def until(condition: Callable[[], bool], what: str, patience_ms: int = PATIENCE_MS) -> None:
    """Let the app run until something is so; fails, saying what was waited for, if it never is."""
    if condition():
        return
    loop = QEventLoop()
    look = single_shot(loop, _SOON_MS)
    # Begun anew after each look: looking is slow, and the store's thread must get its turn.
    look.timeout.connect(lambda: loop.quit() if condition() else look.start())
    look.start()
    enough = single_shot(loop, patience_ms)
    enough.timeout.connect(loop.quit)
    enough.start()
    loop.exec()
    delete(loop)  # with its timers: what they call holds what was found, and the loop itself
    assert condition(), f"waited in vain for {what}"


def _soon(condition: Callable[[], bool]) -> bool:
    """Whether it is so within a moment, as after a press."""
    for _ in range(3):
        if condition():
            return True
        QApplication.processEvents()
    return False


_SERIAL = 24
"""Where, in the number of a timer, Qt counts how often its place was given anew (7 bits)."""


def _newest_timer() -> int:
    """The number of a timer that is begun and ended at once: the next one is in its place."""
    probe = QObject()
    number = probe.startTimer(PATIENCE_MS)
    probe.killTimer(number)
    return number


def _let_go(button: QAbstractButton, newest: int) -> None:
    """Ring the timer by which Qt holds a pressed button down for 100 ms, so that it acts now.

    `newest` is the number of the timer before it. Where something else began one in between, the
    button acts by itself, a moment later.
    """
    place, given = newest & ((1 << _SERIAL) - 1), (newest >> _SERIAL) + 1
    if isValid(button) and button.isDown():
        QCoreApplication.sendEvent(button, QTimerEvent(place | (given & 0x7F) << _SERIAL))


class ScreenReader:
    """Finds things by their accessible names and works them through their interfaces."""

    def find(self, name: str, *, control: bool = False) -> QAccessibleInterface:
        """What bears this name, waiting for it; a control before a label of the same name.

        What is not there at once is looked for under what is folded away, as a person does.
        """
        found: list[QAccessibleInterface] = []

        def look() -> bool:
            found[:] = [node for node in self.shown() if self.name(node) == name]
            if control:  # the label alone of another card's question is not enough
                found[:] = [node for node in found if node.role() in _WORKABLE]
            return bool(found)

        try:
            if not _soon(look) and not self._unfold_until(look):
                until(look, f"“{name}”")
        except AssertionError:
            names = sorted({self.name(node) for node in self.shown()} - {""})
            raise AssertionError(f"nothing is called “{name}”; shown: {names}") from None
        controls = [node for node in found if node.role() in _WORKABLE]
        return (controls or found)[0]

    def _unfold_until(self, look: Callable[[], bool], depth: int = 3) -> bool:
        """Open one fold after the other until it is there; those it is not under close again."""
        if not depth:
            return False
        tried: set[str] = set()
        while untried := [called for called in self._fold_names() if called not in tried]:
            called = untried[0]
            tried.add(called)
            before = set(self._fold_names())
            self._press_fold(called, is_open=False)
            if look():
                return True
            if set(self._fold_names()) - before and self._unfold_until(look, depth - 1):
                return True
            self._press_fold(called, is_open=True)
        return False

    def _press_fold(self, called: str, *, is_open: bool) -> None:
        """Press the first fold of that name that is open, or closed; if there is one."""
        folds = [fold for fold in self._folds(is_open=is_open) if self.name(fold) == called]
        if folds:
            folds[0].actionInterface().doAction("Press")
            del folds  # what is pressed may go
            QApplication.processEvents()

    def _fold_names(self) -> list[str]:
        return [self.name(fold) for fold in self._folds(is_open=False)]

    def _folds(self, *, is_open: bool) -> list[QAccessibleInterface]:
        """What can be unfolded: what is open already, or what is not."""
        return [
            node
            for node in self.shown()
            if node.role() == QAccessible.Role.Button
            and node.state().expandable
            and node.state().expanded == is_open
        ]

    def called(self, beginning: str) -> str:
        """The whole name of the first control whose name begins so, waiting for it."""
        found: list[str] = []

        def look() -> bool:
            names = (self.name(node) for node in self.shown() if node.role() in _WORKABLE)
            found[:] = [name for name in names if name.startswith(beginning)]
            return bool(found)

        until(look, f"“{beginning}…”")
        return found[0]

    def press(self, name: str) -> None:
        """Press, tick or choose it."""
        node = self.find(name)
        if node.state().disabled:
            del node  # it may go while we wait
            until(lambda: not self.find(name).state().disabled, f"“{name}” to be switched on")
            node = self.find(name)
        action = node.actionInterface()
        assert action is not None, f"“{name}” cannot be pressed"
        offered = action.actionNames()
        button, newest = node.object(), _newest_timer()
        action.doAction("Press" if "Press" in offered else "Toggle")
        # What is pressed may go, and nothing of it may be held while events are done.
        del node, action
        if isinstance(button, QAbstractButton):
            _let_go(button, newest)
            until(lambda: not isValid(button) or not button.isDown(), f"“{name}” to act")
            QApplication.processEvents()

    def write(self, name: str, text: str) -> None:
        """Put words into a field."""
        node = self.find(name, control=True)
        assert node.editableTextInterface() is not None, f"nothing can be written in “{name}”"
        node.setText(QAccessible.Text.Value, text)

    def type_on(self, name: str, text: str) -> None:
        """Go to a field and type at its end, key by key."""
        control = self.find(name, control=True).object()
        assert isinstance(control, QWidget)
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, text)

    def number(self, name: str, value: int) -> None:
        """Set a number."""
        node = self.find(name, control=True)
        numbers = node.valueInterface()
        assert numbers is not None, f"“{name}” holds no number"
        numbers.setCurrentValue(value)

    def choose(self, name: str, words: str) -> None:
        """Choose from a list by its label, which no other list bears."""
        lists: list[QAccessibleInterface] = []

        def look() -> bool:
            lists[:] = [node for node in self.shown() if _is_list(node) and self.name(node) == name]
            return bool(lists)

        field = name.removeprefix("Said by: ")
        if not look() and field != name:
            said_in = self.find(field).object()  # who said it is asked where it is written
            assert isinstance(said_in, QWidget)
            said_in.setFocus()
        until(look, f"the list “{name}”")
        assert len(lists) == 1, f"{len(lists)} lists are called “{name}”"
        control = lists[0].object()
        assert isinstance(control, QComboBox)
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_Home)
        for _ in range(control.count()):
            if control.currentText() == words:
                return
            QTest.keyClick(control, Qt.Key.Key_Down)
        assert control.currentText() == words, f"“{words}” is not on the list “{name}”"

    def text(self, name: str) -> str:
        """What a field holds."""
        return self.find(name).text(QAccessible.Text.Value)

    def hears(self, words: str) -> None:
        """Wait until these words are somewhere on the screen, in a name, a value or a remark."""
        until(lambda: self._says(words), f"the words “{words}”")

    def hears_not(self, words: str) -> None:
        """Wait until these words are nowhere on the screen."""
        until(lambda: not self._says(words), f"“{words}” to go from the screen")

    def _says(self, words: str) -> bool:
        """Whether they are on the screen; reads no further than where they stand."""
        return any(words in node.text(kind) for node in self._seen() for kind in _SAID)

    def everything(self) -> list[str]:
        """Every name, value and description on the screen."""
        return [node.text(kind) for node in self.shown() for kind in _SAID]

    @staticmethod
    def everything_in(widget: QWidget) -> list[str]:
        """The same of one piece of the screen."""
        inside = _walk(QAccessible.queryAccessibleInterface(widget))
        return [node.text(kind) for node in inside for kind in _SAID]

    def unnamed(self) -> list[str]:
        """The controls that can be reached and have no name."""
        return [
            str(node.role())
            for node in self.shown()
            if node.role() in _WORKABLE and node.state().focusable and not self.name(node)
        ]

    def shown(self) -> list[QAccessibleInterface]:
        """Everything that is seen, outermost first."""
        return list(self._seen())

    @staticmethod
    def _seen() -> Iterator[QAccessibleInterface]:
        return (node for window in _windows() for node in _walk(window))

    @staticmethod
    def name(node: QAccessibleInterface) -> str:
        """How it is called; on Linux a list goes by the label that stands for it."""
        if node.role() == QAccessible.Role.ComboBox:
            label = QAccessible.RelationFlag.Label
            for other, relation in node.relations(label):
                if relation & label:
                    return other.text(QAccessible.Text.Name)
        return node.text(QAccessible.Text.Name).strip()


def _is_list(node: QAccessibleInterface) -> bool:
    return bool(node.role() == QAccessible.Role.ComboBox)


def _windows() -> list[QAccessibleInterface]:
    found = [QAccessible.queryAccessibleInterface(each) for each in QApplication.topLevelWidgets()]
    return [node for node in found if not node.state().invisible]


def _walk(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What is seen from there down; by a list, since each look goes through some thousand nodes."""
    left = [root]
    while left:
        node = left.pop()
        yield node
        inside = [node.child(place) for place in reversed(range(node.childCount()))]
        left += [child for child in inside if child.isValid() and not child.state().invisible]
