"""One of the system's message buses, listened to without ever waiting for it.

Qt's own D-Bus classes cannot be read from Python where a message holds a table of values (PySide6
6.12), so the bytes are read by jeepney and only the waiting is Qt's.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from jeepney import MatchRule, Message
    from jeepney.io.blocking import DBusConnection

SYSTEM: Final = "SYSTEM"
SESSION: Final = "SESSION"
Address = str
"""Which bus: one of the two that every desktop has, or the address of another."""


class Bus(QObject):
    """A connection to one bus; where there is none, nothing is ever heard."""

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard: list[tuple[MatchRule, Callable[[Message], None]]] = []
        self._answers: dict[int, Callable[[Message], None]] = {}
        self._connection = _connect(address)
        if self._connection is not None:
            notifier = QSocketNotifier(
                self._connection.sock.fileno(), QSocketNotifier.Type.Read, self
            )
            notifier.activated.connect(self._read)
            self._notifier = notifier

    @property
    def is_there(self) -> bool:
        """Whether this system has such a bus, and it still answers."""
        return self._connection is not None

    def listen(self, rule: "MatchRule", then: "Callable[[Message], None]") -> None:
        """Call `then` with every signal that the rule fits."""
        from jeepney.bus_messages import message_bus

        self._heard.append((rule, then))
        self._send(message_bus.AddMatch(rule))

    def call(self, message: "Message", then: "Callable[[Message], None]") -> None:
        """Send a method call; its answer, if one ever comes, goes to `then`."""
        serial = self._send(message)
        if serial is not None:
            self._answers[serial] = then

    def close(self) -> None:
        """Listen no longer."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._notifier.setEnabled(False)
            connection.close()

    def _send(self, message: "Message") -> int | None:
        if self._connection is None:
            return None
        serial: int = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self.close()
            return None
        return serial

    def _read(self) -> None:
        """Take what has come; a bus that went away is let go."""
        from jeepney import HeaderFields

        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, EOFError, ValueError):
                self.close()
                return
            answer = self._answers.pop(
                message.header.fields.get(HeaderFields.reply_serial, 0), None
            )
            if answer is not None:
                answer(message)
                continue
            for rule, then in self._heard:
                if rule.matches(message):
                    then(message)


def signals(path: str | None, interface: str, name: str) -> "MatchRule":
    """The rule for a signal from one object or, where `path` is None, from any."""
    from jeepney import MatchRule

    return MatchRule(type="signal", interface=interface, member=name, path=path)


def body(message: "Message") -> Sequence[object]:
    """What a message carries, in the order of its signature."""
    carried: Sequence[object] = message.body
    return carried


def _connect(address: Address) -> "DBusConnection | None":
    from jeepney import DBusErrorResponse
    from jeepney.io.blocking import open_dbus_connection

    try:
        return open_dbus_connection(bus=address, enable_fds=True)
    except (OSError, KeyError, ValueError, RuntimeError, StopIteration, DBusErrorResponse):
        return None
