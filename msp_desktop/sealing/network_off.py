"""pyHanko without its doors to the network.

Its packages bring in two clients that ask over HTTP, for time stamps and for revoked certificates,
and with them a whole web client. This app asks nobody anything, so stand-ins take the place of
those two modules before pyHanko is first imported: less to load, and nothing that could connect.
"""

import sys
from types import ModuleType

_DOORS = {
    "pyhanko.sign.timestamps.aiohttp_client": "HTTPTimeStamper",
    "pyhanko_certvalidator.fetchers.aiohttp_fetchers": "AIOHttpFetcherBackend",
}
"""The modules that would ask, and the one name that others take from each."""


class _Nobody:
    """What stands where a client of the network would."""

    def __init__(self, *_: object, **__: object) -> None:
        raise NotImplementedError("this app asks the network for nothing")


def disable_network() -> None:
    """Call this before pyHanko is imported, each time; once it has been, nothing changes."""
    for door, client in _DOORS.items():
        if door not in sys.modules:
            stand_in = ModuleType(door)
            setattr(stand_in, client, _Nobody)
            sys.modules[door] = stand_in
