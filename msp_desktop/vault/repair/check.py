"""A store's files looked over, without knowing what is in them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlcipher3 import dbapi2

from msp_desktop.vault.faults import StoreDamaged, as_faults
from msp_desktop.vault.keys import header as headers
from msp_desktop.vault.reserve import NO_ROOM, has_reserve
from msp_desktop.vault.unlocked import UnlockedVault

_MOST = 100


class FileProblemKind(StrEnum):
    """What a finding is about. Codes fit for a log: they say nothing of a record."""

    HEADER = "header"
    HEADER_COPY = "header copy"
    PAGES = "pages"
    STRUCTURE = "structure"
    LINKS = "links"
    PERMISSIONS = "permissions"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing not as it should be: what about, how often, and a sentence for the person."""

    concern: FileProblemKind
    count: int
    sentence: str


_RESTORE = "Restore the newest good backup; keep this store until you have."

_QUESTIONS = (
    (
        FileProblemKind.PAGES,
        "cipher_integrity_check",
        f"Some pages of the file are damaged or altered. {_RESTORE}",
    ),
    (
        FileProblemKind.STRUCTURE,
        "integrity_check",
        f"The file's inner order is damaged. {_RESTORE}",
    ),
    (
        FileProblemKind.LINKS,
        "foreign_key_check",
        f"Some entries point to others that are not there. {_RESTORE}",
    ),
)


def check_file(vault: UnlockedVault, connection: dbapi2.Connection) -> list[FileProblem]:
    """Look over header, copy, pages, structure, links and permissions; empty when all is well.

    Reads the whole file.

    Raises:
        Fault: the disk could not be read at all.
    """
    with as_faults():
        findings = [*_of_headers(vault), *_of_folder(vault)]
    for concern, pragma, sentence in _QUESTIONS:
        count = _complaints(connection, pragma)
        if count:
            findings.append(FileProblem(concern, count, sentence))
    return findings


def _of_headers(vault: UnlockedVault) -> Iterator[FileProblem]:
    header = headers.read_one(vault.folder.header)
    if header is None or not vault.is_genuine(header):
        sentence = "The header is damaged. Open the store again and it is put right from its copy."
        yield FileProblem(FileProblemKind.HEADER, 1, sentence)
    if headers.read_one(vault.folder.header_copy) != vault.header:
        sentence = "The copy of the header is damaged. Open the store again and it is made anew."
        yield FileProblem(FileProblemKind.HEADER_COPY, 1, sentence)


def _of_folder(vault: UnlockedVault) -> Iterator[FileProblem]:
    too_open = vault.folder.too_open()
    if too_open:
        sentence = "Others on this computer could reach some of the store's files."
        yield FileProblem(FileProblemKind.PERMISSIONS, len(too_open), sentence)
    if not has_reserve(vault.folder):
        yield FileProblem(FileProblemKind.RESERVE, 1, NO_ROOM)


def _complaints(connection: dbapi2.Connection, pragma: str) -> int:
    """How many complaints a check gives; one where damage stops the check itself."""
    try:
        with as_faults():
            rows = connection.execute(f"PRAGMA {pragma}").fetchmany(_MOST)
    except StoreDamaged:
        return 1
    return sum(row != ("ok",) for row in rows)
