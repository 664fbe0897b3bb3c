"""The command line, run as somebody would."""

from pathlib import Path

from msp_desktop.__main__ import main
from msp_desktop.practice.codes import PartName
from msp_desktop.record.conversation import Conversation
from msp_desktop.store.store import Store
from tests.unlocked import NOON, open_vault


def run(command: str, folder: Path, passphrase_file: Path, *more: str) -> int:
    given = ["--store", str(folder), "--passphrase-file", str(passphrase_file)]
    return main([command, *given, *more])


def save(folder: Path, *visits: Conversation) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        for visit in visits:
            store.save(visit, PartName.PLAN)


def names_in(folder: Path) -> list[str]:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        return sorted(entry.name for entry in store.caseload().entries)
