"""The first start, the caseload, and the settings."""

import random
from pathlib import Path
from unittest import mock

from tests.album.pictures import Album
from tests.album.stores import PASSPHRASE, officers_store, unlock
from tests.visits import doorstep


def first_start(album: Album, folder: Path) -> None:
    """Choosing a passphrase, the recovery code, who you are, and an empty caseload."""
    chance = random.Random(7)  # noqa: S311 - a store that is thrown away at once
    with (
        mock.patch("secrets.choice", chance.choice),
        mock.patch("secrets.randbelow", chance.randrange),
        album.opened(folder) as reader,
    ):
        album.take("choose-passphrase", "The first start: a passphrase, with six words on offer")
        reader.write("New passphrase", PASSPHRASE)
        reader.write("New passphrase again", PASSPHRASE)
        reader.press("Use this passphrase")
        reader.find("I have written it down")
        code = next(said for said in reader.everything() if said.count("-") == 6)
        album.take("recovery-code", "The recovery code, shown once")
        reader.press("I have written it down")
        reader.write("Type the code from your paper", code)
        album.take("recovery-code-typed-back", "The recovery code, typed back from the paper")
        reader.press("Check the code")
        reader.find("Your name")
        album.take("who-are-you", "Who you are, and through which lens prompts are put")
        reader.write("Your name", doorstep.OFFICER.name)
        reader.press("Police")
        reader.press("Begin")
        reader.hears("Nothing here yet")
        album.take("caseload-empty", "The caseload before the first conversation")


def caseload(album: Album, folder: Path) -> None:
    """Locked, a wrong passphrase, the caseload, a search, the settings."""
    officers_store(folder)
    with album.opened(folder) as reader:
        reader.find("Unlock")
        album.take("locked", "Locked: no name, no number, no date")
        if album.is_plain:
            reader.write("Passphrase", "something else entirely")
            reader.press("Unlock")
            reader.hears("does not open this store")
            album.take("locked-wrong", "A wrong passphrase")
        unlock(reader)
        reader.press("‹ All conversations")
        reader.hears("not finished,")
        reader.find("Open conversation")
        album.take("caseload", "The caseload: those not finished first")
        if album.is_plain:
            reader.write("Search names and words", "house")
            reader.hears("found of")
            album.take("caseload-search", "Searching names and what was said, as you type")
            reader.write("Search names and words", "zzz")
            reader.hears("Nobody found")
            album.take("caseload-nobody", "A search that finds nobody")
            reader.press("Settings")
            reader.find("High contrast")
            album.take("settings", "Settings")
