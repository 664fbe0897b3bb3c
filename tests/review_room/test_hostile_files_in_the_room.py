"""Hostile files dropped on the room: one calm sentence each, a row of the trail, nothing kept."""

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import text

from msp_desktop.store.engine import transaction
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from tests.review.hostile_files import Hostile
from tests.review.reading import every_hostile_file
from tests.review_room.conftest import Desktop
from tests.review_room.dropping import drop
from tests.screen.reader import until
from ui.scope import Scope

ONE_OF_EACH = {
    "unsigned": "is not signed, or was changed after it was signed.",
    "annotation update": "is not signed, or was changed after it was signed.",
    "shadow hide and replace": "is not signed, or was changed after it was signed.",
    "JavaScript on opening": "it holds something that acts on its own",
    "bomb in a page": "there is far more in it than a referral holds",
    "cyclic page tree": "it is damaged, or not built as our referrals are",
    "0 bytes": "it is not a PDF",
    "R5": "the way it is locked protects nothing",
    "attached as '../../../tmp/gone'": "is not signed, or was changed after it was signed.",
    "two records": "more than one record is attached to it",
    "no record": "the record that belongs in it is missing",
    "a record of keys given twice": "is not written as MSP Desktop writes it",
}
LOCKED = frozenset({"R5"})


@pytest.fixture(scope="module")
def hostile() -> dict[str, Hostile]:
    return {each.name: each for each in every_hostile_file() if each.name in ONE_OF_EACH}


def test_each_ends_as_one_sentence_and_a_row_of_the_trail(
    desktop: Desktop, hostile: dict[str, Hostile]
) -> None:
    assert set(hostile) == set(ONE_OF_EACH)
    paths: dict[str, Path] = {}
    for number, name in enumerate(ONE_OF_EACH, 1):
        paths[name] = desktop.documents / f"from-outside-{number}.pdf"
        paths[name].write_bytes(hostile[name].file)
    assert drop(desktop.room, *paths.values())
    for name in ONE_OF_EACH:
        if name in LOCKED:
            desktop.reader.hears(f"{paths[name].name} is locked.")
            desktop.reader.write("Password of the file", hostile[name].password)
            desktop.reader.press("Unlock the file")
    desktop.reader.hears(ONE_OF_EACH["a record of keys given twice"])
    said = desktop.room.queue.notice.sentence().splitlines()
    assert len(said) == len(ONE_OF_EACH)
    for (name, sentence), line in zip(ONE_OF_EACH.items(), said, strict=True):
        assert line.startswith(f"{paths[name].name}: "), name
        assert sentence in line, name
    assert desktop.kept() == []
    noted = _refused(desktop)
    assert set(noted) == {hashlib.sha256(each.file).hexdigest() for each in hostile.values()}


def _refused(desktop: Desktop) -> list[str]:
    """The digest of every file that the trail says was refused."""
    found: list[list[str]] = []

    def look(store: Store) -> list[str]:
        with transaction(store.engine) as connection:
            rows = connection.execute(text("SELECT detail FROM trail ORDER BY number"))
            details = [detail_in_words(row.detail) for row in rows]
        return [each.split()[1] for each in details if " refused: " in each]

    desktop.session.ask(
        Scope(desktop.session), look, found.append, lambda fault: found.append([fault.sentence])
    )
    until(lambda: bool(found), "the store")
    return found[0]
