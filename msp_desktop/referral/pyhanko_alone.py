"""pyHanko without its doors to the network.

Its packages bring in two clients that ask over HTTP, for time stamps and for revoked certificates,
and with them a whole web client. This app asks nobody anything, so stand-ins take the place of
those two modules before pyHanko is first imported: less to load, and nothing that could connect.
"""

import sys
from collections.abc import Coroutine
from types import ModuleType
from typing import Any, TypeVar

_DOORS = {
    "pyhanko.sign.timestamps.aiohttp_client": "HTTPTimeStamper",
    "pyhanko_certvalidator.fetchers.aiohttp_fetchers": "AIOHttpFetcherBackend",
}
"""The modules that would ask, and the one name that others take from each."""

Answer = TypeVar("Answer")


class _Nobody:
    """What stands where a client of the network would."""

    def __init__(self, *_: object, **__: object) -> None:
        raise NotImplementedError("this app asks the network for nothing")


def shut_out_network() -> None:
    """Call this before pyHanko is imported, each time; once it has been, nothing changes."""
    for door, client in _DOORS.items():
        if door not in sys.modules:
            stand_in = ModuleType(door)
            setattr(stand_in, client, _Nobody)
            sys.modules[door] = stand_in


def at_once(work: Coroutine[Any, Any, Answer]) -> Answer:
    """What the coroutine answers, without an event loop, which would open sockets of its own.

    Raises:
        RuntimeError: if it waits for something: nothing that is asked of pyHanko here does.
    """
    try:
        work.send(None)
    except StopIteration as done:
        answer: Answer = done.value
        return answer
    work.close()
    raise RuntimeError("pyHanko waits for something outside")
