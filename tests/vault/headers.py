"""Both copies of a vault’s header, written anew."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from msp_desktop.vault.folder import StoreFolder

Change = Callable[[dict[str, Any]], None]


def rewrite(path: Path, change: Change) -> None:
    """Change a header as someone who knows the format would, checksum and all."""
    fields = msgspec.json.decode(path.read_bytes().splitlines()[0])
    change(fields)
    line = msgspec.json.encode(fields)
    path.write_bytes(line + b"\n" + hashlib.sha256(line).hexdigest().encode() + b"\n")


def rewrite_both(folder: StoreFolder, change: Change) -> None:
    rewrite(folder.header, change)
    rewrite(folder.header_copy, change)
