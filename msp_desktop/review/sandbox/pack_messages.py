"""What passes between the app and the guarded child about a pack of prompts."""

from typing import Annotated

import msgspec

from msp_desktop.practice.pack_file import LARGEST
from msp_desktop.practice.pack_files import MOST, Files
from msp_desktop.record.part import RecordPart
from msp_desktop.review.sandbox.messages import MOST_FILE

_Line = Annotated[str, msgspec.Meta(max_length=300)]
_FileName = Annotated[str, msgspec.Meta(max_length=300)]
_FileBytes = Annotated[bytes, msgspec.Meta(max_length=LARGEST + 1)]


class PackToCheck(RecordPart):
    """The files of a pack by their names, as MessagePack."""

    file: Annotated[bytes, msgspec.Meta(max_length=MOST_FILE)]


class PackFault(RecordPart):
    """Where a pack is broken, and how; as `PackBroken` has it."""

    file: _Line
    line: Annotated[int, msgspec.Meta(ge=1)]
    field: _Line
    problem: _Line


class PackChecked(RecordPart):
    """What is wrong with a pack; None where it can be used."""

    broken: PackFault | None = None


def pack_to_check(files: Files) -> PackToCheck:
    """These files as a question."""
    return PackToCheck(file=msgspec.msgpack.encode(dict(files)))


def files_of(pack: PackToCheck) -> Files:
    """The files in a question; raises `msgspec.MsgspecError`."""
    kind = Annotated[dict[_FileName, _FileBytes], msgspec.Meta(max_length=MOST)]
    found: dict[str, bytes] = msgspec.msgpack.decode(pack.file, type=kind)
    return found
