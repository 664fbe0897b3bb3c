"""What can still be read of a damaged database, page by page, without SQLite and without its order.

SQLCipher seals every page by itself, so a spoilt one takes nothing with it but what it held. Each
page that proves genuine is opened in memory, the log's newer pages laid over the file's, and every
row found on a leaf is given out, whatever table it was of. Nothing is written.

Pages: SQLCipher 4 (AES-256-CBC, HMAC-SHA512 over page, IV and number). Rows and log: SQLite's file
format, sections 1.6, 2.1 and 4.
"""

import hashlib
import hmac
import struct
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

Value = int | float | str | bytes | None
SalvagedRow = tuple[Value, ...]

_PAGE, _RESERVED, _SALT, _IV = 4096, 80, 16, 16
_USABLE = _PAGE - _RESERVED
_FILE_HEADER = 100
_LEAF = 0x0D
_WAL_HEADER, _FRAME_HEADER = 32, 24
_MOST_PAYLOAD = 256 * 1024 * 1024
_FIXED = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8}


def readable_rows(database: bytes, log: bytes, key: bytes) -> Iterator[tuple[int, SalvagedRow]]:
    """Every row that can be read, with its number in its table; in no order.

    `key` is the raw key of the database, `log` its write-ahead log, empty where there is none.
    """
    pages = _Pages(database, log, key)
    for number in sorted(pages.numbers):
        page = pages.opened(number)
        if page is not None:
            yield from _rows_on(page, number, pages)


class _Pages:
    """The pages of file and log, opened when they are asked for."""

    def __init__(self, database: bytes, log: bytes, key: bytes) -> None:
        salt = database[:_SALT]
        masked = bytes(byte ^ 0x3A for byte in salt)
        self._key = key
        self._mac_key = hashlib.pbkdf2_hmac("sha512", key, masked, 2, 32)
        count = len(database) // _PAGE
        self._sealed = {at + 1: database[at * _PAGE : (at + 1) * _PAGE] for at in range(count)}
        self._newer = _pages_in_log(log)
        self.numbers = self._sealed.keys() | self._newer.keys()

    def opened(self, number: int) -> bytes | None:
        """The plain page; an older one of the file where the log's is spoilt; None if neither."""
        for sealed in (self._newer.get(number), self._sealed.get(number)):
            page = self._open(number, sealed) if sealed is not None else None
            if page is not None:
                return page
        return None

    def _open(self, number: int, sealed: bytes) -> bytes | None:
        start = _SALT if number == 1 else 0
        iv, mac = sealed[_USABLE : _USABLE + _IV], sealed[_USABLE + _IV :]
        proved = sealed[start : _USABLE + _IV] + struct.pack("<I", number)
        if not hmac.compare_digest(mac, hmac.digest(self._mac_key, proved, "sha512")):
            return None
        opener = Cipher(AES256(self._key), CBC(iv)).decryptor()
        return bytes(start) + opener.update(sealed[start:_USABLE]) + opener.finalize()


def _pages_in_log(log: bytes) -> dict[int, bytes]:
    """The newest page of each number that was committed; what follows a spoilt frame is not."""
    pages: dict[int, bytes] = {}
    if len(log) < _WAL_HEADER:
        return pages
    magic, _version, page_size = struct.unpack(">III", log[:12])
    if magic & ~1 != 0x377F0682 or page_size != _PAGE:
        return pages
    order = ">" if magic & 1 else "<"
    sums = _summed(log[:24], (0, 0), order)
    if sums != struct.unpack(">II", log[24:32]):
        return pages
    waiting: dict[int, bytes] = {}
    for at in range(_WAL_HEADER, len(log) - _FRAME_HEADER - _PAGE + 1, _FRAME_HEADER + _PAGE):
        body = at + _FRAME_HEADER
        head, page = log[at:body], log[body : body + _PAGE]
        sums = _summed(head[:8] + page, sums, order)
        if head[8:16] != log[16:24] or sums != struct.unpack(">II", head[16:]):
            break
        number, committed = struct.unpack(">II", head[:8])
        waiting[number] = page
        if committed:
            pages |= waiting
            waiting = {}
    return pages


def _summed(data: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    for one, two in struct.iter_unpack(f"{order}II", data):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + two + first) & 0xFFFFFFFF
    return first, second


def _rows_on(page: bytes, number: int, pages: _Pages) -> Iterator[tuple[int, SalvagedRow]]:
    start = _FILE_HEADER if number == 1 else 0
    if page[start] != _LEAF:
        return
    (cells,) = struct.unpack_from(">H", page, start + 3)
    for at in range(cells):
        try:
            (cell,) = struct.unpack_from(">H", page, start + 8 + 2 * at)
            found = _row_at(page, cell, pages)
        except (struct.error, IndexError, UnicodeDecodeError):
            continue  # a page may prove genuine and hold what we take for a leaf and is none
        if found is not None:
            yield found


def _row_at(page: bytes, cell: int, pages: _Pages) -> tuple[int, SalvagedRow] | None:
    length, at = _number(page, cell)
    rowid, at = _number(page, at)
    if not 0 < length <= _MOST_PAYLOAD:
        return None
    payload = _payload(page, at, length, pages)
    return (rowid, _values(payload)) if payload is not None else None


def _payload(page: bytes, at: int, length: int, pages: _Pages) -> bytes | None:
    """What a cell holds, with its overflow pages; None where one of them cannot be read."""
    if length <= _USABLE - 35:
        return page[at : at + length]
    least = (_USABLE - 12) * 32 // 255 - 23
    local = least + (length - least) % (_USABLE - 4)
    local = local if local <= _USABLE - 35 else least
    parts, left = [page[at : at + local]], length - local
    (following,) = struct.unpack_from(">I", page, at + local)
    while left > 0:
        more = pages.opened(following)
        if more is None:
            return None
        (following,) = struct.unpack_from(">I", more)
        parts.append(more[4 : 4 + min(left, _USABLE - 4)])
        left -= _USABLE - 4
    return b"".join(parts)


def _values(payload: bytes) -> SalvagedRow:
    ends, at = _number(payload, 0)
    kinds = []
    while at < ends:
        kind, at = _number(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        length = _FIXED.get(kind, (kind - 12) // 2 if kind >= 12 else 0)
        piece = payload[at : at + length]
        if len(piece) != length:
            raise IndexError
        values.append(_value(kind, piece))
        at += length
    return tuple(values)


def _value(kind: int, piece: bytes) -> Value:
    if kind == 0:
        return None
    if kind in {8, 9}:
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", piece)[0])
    if kind <= 6:
        return int.from_bytes(piece, signed=True)
    return piece.decode("utf-8") if kind % 2 else piece


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes as SQLite writes it, and where it ends."""
    found = 0
    for used in range(8):
        byte = data[at + used]
        found = found << 7 | byte & 0x7F
        if byte < 0x80:
            return found, at + used + 1
    return found << 8 | data[at + 8], at + 9


def read_whole(path: Path) -> bytes:
    """A file's bytes; none where it is missing."""
    return path.read_bytes() if path.is_file() and not path.is_symlink() else b""
