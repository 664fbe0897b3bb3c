"""One age file for one key, written piece by piece, whole or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msp_desktop.documents.saving import written_whole
from msp_desktop.policy.policy import Export
from msp_desktop.store.store import Store

Progress = Callable[[float], None]
"""Told from 0 to 1 how far it is; whatever it raises stops the work, and nothing was done."""


def write_sealed(store: Store, target: Path, recipient: str, data: Iterator[bytes]) -> None:
    """Write what comes into one age file for that key; nothing readable touches the disk.

    Raises:
        ExportFailed: or one of its kinds, when the disk or folder refuses; nothing was written.
        NotAllowedByPolicy: the organisation lets no such file leave; nor then.
    """
    store.policy.require_export(Export.BUNDLES)
    import pyrage

    to = pyrage.x25519.Recipient.from_str(recipient)
    stream = _Stream(data)
    with written_whole(target, keep_out_of=store.vault.folder.path) as file:
        try:
            pyrage.encrypt_io(stream, file, [to])
        except Exception:
            if stream.stopped is not None:
                raise stream.stopped from None
            raise


class _Stream:
    """Pieces of data, to be read as a file is. `stopped` is what kept the next from coming."""

    def __init__(self, data: Iterator[bytes]) -> None:
        self._data = data
        self._held = b""
        self.stopped: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """At most so many bytes; none at the end."""
        while not self._held:
            try:
                piece = next(self._data, None)
            except BaseException as problem:
                self.stopped = problem
                raise
            if piece is None:
                return b""
            self._held = piece
        wanted = len(self._held) if size < 0 else size
        given, self._held = self._held[:wanted], self._held[wanted:]
        return given
