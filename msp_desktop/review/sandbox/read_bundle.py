"""The guarded child's work on a bundle: opened whole first, and only then read line by line.

The file comes twice through the pipe, in frames. The first time what it holds is thrown away: a
stream that was cut says so only at its end, and nothing of it may be looked at before. The second
time, which must be the same bytes, each line is proved against the signed manifest and answered.
"""

import hashlib
import struct
from typing import IO, Annotated, BinaryIO, Final

import msgspec

from msp_desktop.exchange.age_file import MOST_HEADER, check_header
from msp_desktop.exchange.faults import BundleMalformedError, BundleProblem
from msp_desktop.exchange.items import ItemReader
from msp_desktop.exchange.manifest import (
    MOST_LINE,
    MOST_TOTAL,
    BundleItem,
    LineSplitter,
    Manifest,
    read_first_line,
)
from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox.messages import send

MOST_REPLY: Final = 2 * MOST_LINE
"""A manifest or one line, as MessagePack."""

FRAME: Final = 64 * 1024
_LENGTH: Final = struct.Struct(">I")


class BundleRequest(RecordPart):
    """The keys that may open the file which follows, in age's own form."""

    identities: Annotated[tuple[str, ...], msgspec.Meta(max_length=4)]


class BundleReply(RecordPart):
    """One word of the child: refused, opened by the key of `recipient`, an item, or the end.

    `signed_by` is the certificate (DER) whose key signed the manifest.
    """

    refused: BundleProblem | None = None
    manifest: Manifest | None = None
    signed_by: bytes = b""
    recipient: str = ""
    item: BundleItem | None = None
    line: bytes = b""
    ended: bool = False


def write_frame(pipe: IO[bytes], data: bytes) -> None:
    """One piece of the file; an empty one is its end."""
    pipe.write(_LENGTH.pack(len(data)) + data)


class FrameReader:
    """The file in the pipe as something that can be read, until the frame that ends it."""

    def __init__(self, pipe: BinaryIO) -> None:
        self._pipe = pipe
        self._held = b""
        self._ended = False
        self._digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """At most so many bytes; none at the end."""
        if not self._held:
            self._next()
        wanted = len(self._held) if size < 0 else size
        given, self._held = self._held[:wanted], self._held[wanted:]
        return given

    def beginning(self) -> bytes:
        """The first bytes, which stay to be read."""
        while len(self._held) < MOST_HEADER and not self._ended:
            self._next()
        return self._held[:MOST_HEADER]

    def digest(self) -> bytes:
        """SHA-256 over the whole file, read to its end."""
        while not self._ended:
            self._held = b""
            self._next()
        return self._digest.digest()

    def _next(self) -> None:
        if self._ended:
            return
        head = self._pipe.read(_LENGTH.size)
        (length,) = _LENGTH.unpack(head) if len(head) == _LENGTH.size else (0,)
        if length > FRAME:
            raise BundleMalformedError(BundleProblem.UNREADABLE)
        data = self._pipe.read(length) if length else b""
        self._ended = not data
        self._digest.update(data)
        self._held += data


class _Nowhere:
    """Where the first reading goes: counted, and thrown away."""

    def __init__(self) -> None:
        self.length = 0
        self.problem: BundleProblem | None = None

    def write(self, data: bytes) -> int:
        self.length += len(data)
        if self.length > MOST_TOTAL + MOST_LINE:
            self.problem = BundleProblem.TOO_LARGE
            raise OSError("too much")
        return len(data)

    def flush(self) -> None:
        pass


class _Lines:
    """Where the second reading goes: each line is proved and answered."""

    def __init__(self, answers: BinaryIO, recipients: frozenset[str]) -> None:
        self._answers = answers
        self._recipients = recipients
        self._splitter = LineSplitter()
        self._items: ItemReader | None = None
        self.problem: BundleProblem | None = None

    def write(self, data: bytes) -> int:
        if self.problem is not None:  # what was refused is offered once more
            raise OSError("not as ours are")
        try:
            for line in self._splitter.feed(bytes(data)):
                self._line(line)
        except BundleMalformedError as problem:
            self.problem = problem.problem
            raise OSError("not as ours are") from None
        except (MemoryError, RecursionError):
            self.problem = BundleProblem.TOO_LARGE
            raise OSError("too much") from None
        return len(data)

    def flush(self) -> None:
        pass

    def close(self) -> None:
        """The stream has ended.

        Raises:
            BundleMalformedError: and something that belongs to it did not come.
        """
        if self._items is None or self._splitter.left or not self._items.finished():
            raise BundleMalformedError(BundleProblem.UNREADABLE)

    def _line(self, line: bytes) -> None:
        if self._items is not None:
            item = self._items.read(line)
            send(self._answers, BundleReply(item=item, line=line))
            return
        manifest, certificate = read_first_line(line)
        recipient = manifest.receiver.recipient
        if recipient not in self._recipients:
            raise BundleMalformedError(BundleProblem.ADDRESSED_ELSEWHERE)
        try:
            self._items = ItemReader(manifest, certificate)
        except ValueError:
            raise BundleMalformedError(BundleProblem.NOT_SIGNED) from None
        send(
            self._answers,
            BundleReply(manifest=manifest, signed_by=certificate, recipient=recipient),
        )


def read_bundle(request: BundleRequest, questions: BinaryIO, answers: BinaryIO) -> BundleReply:
    """Read the file that follows, twice; gives the last word: refused, or ended."""
    try:
        first = _open(request, FrameReader(questions), _Nowhere())
        lines = _Lines(answers, frozenset(_recipients(request)))
        second = _open(request, FrameReader(questions), lines)
        lines.close()
    except BundleMalformedError as problem:
        return BundleReply(refused=problem.problem)
    except (MemoryError, RecursionError):
        return BundleReply(refused=BundleProblem.TOO_LARGE)
    except Exception:  # noqa: BLE001 - a foreign file may make any library say anything
        return BundleReply(refused=BundleProblem.UNREADABLE)
    if first != second:
        return BundleReply(refused=BundleProblem.CHANGED_MEANWHILE)
    return BundleReply(ended=True)


def make_ready() -> None:
    """Load what is needed while that can still be done, and use each once."""
    import io

    import cryptography.exceptions
    import cryptography.hazmat.primitives.asymmetric.ec  # noqa: F401 - loaded, which is all
    import pyrage

    from msp_desktop.record.conversation import Practitioner
    from msp_desktop.sealing.certificate import certified, signer_of

    key = pyrage.x25519.Identity.generate()
    sealed = pyrage.encrypt(b"", [key.to_public()])
    check_header(sealed)
    pyrage.decrypt_io(io.BytesIO(sealed), io.BytesIO(), [key])
    signer_of(certified(Practitioner(name="Nobody")).certificate)


def _recipients(request: BundleRequest) -> list[str]:
    from pyrage import x25519

    return [str(x25519.Identity.from_str(each).to_public()) for each in request.identities]


def _open(request: BundleRequest, file: FrameReader, into: "_Nowhere | _Lines") -> bytes:
    """Open the age file into that; gives the digest of its bytes."""
    import pyrage

    check_header(file.beginning())
    keys = [pyrage.x25519.Identity.from_str(each) for each in request.identities]
    try:
        pyrage.decrypt_io(file, into, keys)
    except pyrage.DecryptError as problem:
        no_key = "matching key" in str(problem)
        kind = BundleProblem.NO_KEY if no_key else BundleProblem.CUT
        raise BundleMalformedError(into.problem or kind) from None
    except OSError:
        raise BundleMalformedError(into.problem or BundleProblem.CUT) from None
    return file.digest()
