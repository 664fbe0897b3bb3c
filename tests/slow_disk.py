"""A slow disk: the store's own thread, kept busy until the test lets it go on."""

from threading import Event

from tests.screen.reader import until
from ui.scope import Scope
from ui.session import Session


class SlowDisk:
    """Holds up everything that is asked of the store from `begin` to `end`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._over = Event()

    def begin(self) -> None:
        """From here on no question is answered."""
        self._over = over = Event()
        self._session.ask(
            Scope(self._session), lambda _: over.wait(), lambda _: None, lambda _: None
        )

    def end(self) -> None:
        """All are, in their turn."""
        self._over.set()


def all_done(session: Session) -> None:
    """Wait until everything asked so far has been answered."""
    done: list[object] = []
    session.ask(Scope(session), lambda _: None, done.append, done.append)
    until(lambda: bool(done), "the store to have answered everything")
