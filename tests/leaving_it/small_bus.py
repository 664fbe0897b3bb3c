"""A message bus with one listener: enough of D-Bus to say what a desktop's services would say."""

import array
import contextlib
import os
import socket
from pathlib import Path
from threading import Event, Thread
from typing import Any

from jeepney import DBusAddress, Message, MessageType, Parser, new_method_return, new_signal


class SmallBus:
    """Listens on a socket of its own; `address` is what a program would be given."""

    def __init__(self, path: Path) -> None:
        self.address = f"unix:path={path}"
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.sleep_held = Event()
        self._read_end, self._write_end = os.pipe()
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._listener: socket.socket | None = None
        self._serial = 0
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def tell(self, path: str, interface: str, name: str, signature: str, *values: object) -> None:
        """Say something, as the service at that path would."""
        emitter = DBusAddress(path, interface=interface)
        self._send(new_signal(emitter, name, signature, values))

    def sleep_is_free(self) -> bool:
        """Whether everybody who held sleep back has let go: the pipe has no writer left."""
        os.set_blocking(self._read_end, False)
        try:
            return os.read(self._read_end, 1) == b""
        except BlockingIOError:
            return False

    def close(self) -> None:
        for one in (self._listener, self._server):
            if one is not None:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)
                one.close()
        self._thread.join()
        with contextlib.suppress(OSError):
            os.close(self._read_end)

    def _serve(self) -> None:
        try:
            self._listener, _ = self._server.accept()
            self._greet(self._listener)
            parser = Parser()
            while data := self._listener.recv(4096):
                parser.add_data(data)
                while (message := parser.get_next_message()) is not None:
                    self._answer(message)
        except OSError:
            return

    @staticmethod
    def _greet(listener: socket.socket) -> None:
        """The lines that come before the messages: who are you, and may descriptors be sent."""
        lines = listener.makefile("rb", buffering=0)
        while not (line := lines.readline()).startswith(b"BEGIN"):
            agreed = b"AGREE_UNIX_FD\r\n" if b"NEGOTIATE" in line else b"OK 0123456789abcdef\r\n"
            listener.sendall(agreed)

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        name = next(value for key, value in fields.items() if key.name == "member")
        self.asked.append((name, message.body))
        if message.header.message_type is not MessageType.method_call:
            return
        if name == "Hello":
            self._send(new_method_return(message, "s", (":1.1",)))
        elif name == "Inhibit":
            self._send(new_method_return(message, "h", (self._write_end,)))
            os.close(self._write_end)
            self.sleep_held.set()

    def _send(self, message: Message) -> None:
        assert self._listener is not None
        self._serial += 1
        descriptors: array.array[int] = array.array("i")
        data = message.serialise(serial=self._serial, fds=descriptors)
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)] if descriptors else []
        self._listener.sendmsg([data], rights)
