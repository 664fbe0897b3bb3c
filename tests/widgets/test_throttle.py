"""What is asked for often is done at once, and then only now and then."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.timers import Throttle


def test_what_is_asked_often_is_done_at_once_and_once_more_after_the_pause(qtbot: QtBot) -> None:
    owner = QObject()
    done: list[int] = []
    throttle = Throttle(owner, 20, lambda: done.append(len(done)))
    for _ in range(50):
        throttle.ask()
    assert done == [0]
    qtbot.waitUntil(lambda: done == [0, 1])
    throttle.ask()
    assert done == [0, 1], "the pause begins anew with each time that it is done"
    qtbot.waitUntil(lambda: done == [0, 1, 2])
