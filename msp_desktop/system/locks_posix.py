"""Locks on Linux and macOS: on the open file, so that this process is refused a second one too."""

import fcntl


def seize(descriptor: int) -> None:
    """Take the lock, or raise `BlockingIOError` at once."""
    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
