"""What was put back, cut off or flipped is told on opening; what only crashed is not."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.backups import back_up
from msp_desktop.store.store import Store
from msp_desktop.store.trail.anchor import AnchorFile
from msp_desktop.store.trail.loss import DetectedLoss, RollbackDetected, in_words
from msp_desktop.vault.backup.second_folder import choose_second_folder
from msp_desktop.vault.faults import StoreDamaged, WrongPassphrase
from msp_desktop.vault.key_rotation import open_with_new_key
from msp_desktop.vault.keys.recovery_code import make
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.unlocked import UnlockedVault
from msp_desktop.vault.vault import change_passphrase, unlock
from tests.store.trail.trail_rows import events
from tests.unlocked import NOON, PASSPHRASE, open_vault
from tests.vault.refusals import ANOTHER
from tests.visits import car_wash, doorstep, ward

VISIT = doorstep.visit(NOON)
WAL_HEAD, FRAME_HEAD, PAGE = 32, 24, 4096
FRAME = FRAME_HEAD + PAGE
LIVE = ("store.db", "store.db-wal", "store.anchor")


class Notebook:
    """A keyring that lives as long as the test."""

    there: bool | None = True

    def __init__(self) -> None:
        self.notes: dict[UUID, str] = {}

    def read(self, store: UUID) -> str | None:
        return self.notes.get(store)

    def keep(self, store: UUID, note: str) -> None:
        self.notes[store] = note

    def finish(self) -> None:
        pass


def opened(folder: Path, keyring: Notebook | None = None, at: datetime = NOON) -> Store:
    return Store(open_vault(folder), clock=lambda: at, keyring=keyring)


def look(vault: UnlockedVault) -> DetectedLoss | None:
    """What is found missing, without the store being changed by telling."""
    store = Store(vault, clock=lambda: NOON)
    store.engine.dispose()
    return store.standing.missing


def work(
    folder: Path, keyring: Notebook | None = None, saves: int = 3, at: datetime = NOON
) -> None:
    with opened(folder, keyring, at) as store:
        for number in range(saves):
            store.save(VISIT.but(pack=str(number)), PartName.PLAN)
            store.load(VISIT.id)


@pytest.fixture
def crashed(folder: Path, tmp_path: Path) -> Iterator[tuple[UnlockedVault, Path, list[int]]]:
    """A store as a kill leaves it, with its log, and how long the log was after each change."""
    vault = open_vault(folder)
    store = Store(vault, clock=lambda: NOON)
    log, lengths = folder / "store.db-wal", []
    for number in range(3):
        store.save(VISIT.but(pack=str(number)), PartName.PLAN)
        lengths.append(log.stat().st_size)
        store.load(VISIT.id)
        lengths.append(log.stat().st_size)
    aside = tmp_path / "aside"
    aside.mkdir()
    for name in LIVE:
        shutil.copyfile(folder / name, aside / name)
    store.engine.dispose()
    yield vault, aside, lengths
    vault.close()


def put_back(vault: UnlockedVault, aside: Path) -> Path:
    folder = vault.folder.path
    for name in LIVE:
        shutil.copyfile(aside / name, folder / name)
    return folder / "store.db-wal"


def test_a_kill_is_never_taken_for_a_loss(
    crashed: tuple[UnlockedVault, Path, list[int]],
) -> None:
    vault, aside, _ = crashed
    put_back(vault, aside)
    assert look(vault) is None


def test_a_log_cut_after_any_change_or_within_it_is_told_with_how_much(
    crashed: tuple[UnlockedVault, Path, list[int]],
) -> None:
    vault, aside, lengths = crashed
    for changes, length in enumerate(lengths):
        for cut in {length, min(length + FRAME // 2, lengths[-1]), length - 1}:
            log = put_back(vault, aside)
            with log.open("r+b") as file:
                file.truncate(cut)
            lost = look(vault)
            whole = changes + 1 if cut >= length else changes
            if whole == len(lengths):
                assert lost is None
                continue
            assert lost is not None, (changes, cut)
            assert lost.entries + lost.saves > 0


def test_a_log_cut_at_every_page_loses_nothing_unseen(
    crashed: tuple[UnlockedVault, Path, list[int]],
) -> None:
    vault, aside, lengths = crashed
    for cut in range(WAL_HEAD, lengths[-1], FRAME * 3):
        log = put_back(vault, aside)
        with log.open("r+b") as file:
            file.truncate(cut)
        assert look(vault) is not None, cut


def test_a_flipped_bit_anywhere_in_the_log_is_told(
    crashed: tuple[UnlockedVault, Path, list[int]],
) -> None:
    vault, aside, lengths = crashed
    for at in range(3, lengths[-1], lengths[-1] // 12):
        log = put_back(vault, aside)
        data = bytearray(log.read_bytes())
        data[at] ^= 0x40
        log.write_bytes(data)
        try:
            lost = look(vault)
        except StoreDamaged:
            continue
        assert lost is not None, at


def yesterday(folder: Path, tmp_path: Path) -> Path:
    work(folder)
    kept = tmp_path / "yesterday"
    shutil.copytree(folder, kept, ignore=shutil.ignore_patterns("reserve.bin", "backups"))
    return kept


def test_yesterdays_database_is_told_with_how_many_entries_are_missing(
    folder: Path, tmp_path: Path
) -> None:
    old = yesterday(folder, tmp_path)
    before = len(events(folder))
    work(folder)
    lost_entries = len(events(folder)) - before
    shutil.copyfile(old / "store.db", folder / "store.db")
    with opened(folder) as store:
        lost = store.standing.missing
        assert lost is not None
        assert (lost.entries, lost.at_most) == (lost_entries, False)
        words = in_words(lost)
        assert "on 21 November 2026" in words
        assert f"{lost_entries} entries that this laptop had are missing" in words
        assert "note beside the store" in words
        with pytest.raises(RollbackDetected, match="Nothing was changed"):
            store.save(VISIT, PartName.PLAN)
    assert len(events(folder)) == before


def test_one_goes_on_only_when_told_and_the_trail_says_so_for_ever(
    folder: Path, tmp_path: Path
) -> None:
    old = yesterday(folder, tmp_path)
    work(folder)
    shutil.copyfile(old / "store.db", folder / "store.db")
    with opened(folder) as store:
        store.accept_loss()
        store.save(VISIT, PartName.PLAN)
    assert "gap" in [event for event, _, _ in events(folder)]
    with opened(folder) as store:
        assert store.standing.missing is None
        assert store.problems() == ()


def test_with_its_note_put_back_too_a_backup_or_the_keyring_still_knows(
    folder: Path, tmp_path: Path
) -> None:
    old = yesterday(folder, tmp_path)
    keyring = Notebook()
    elsewhere = tmp_path / "drive"
    elsewhere.mkdir()
    with opened(folder, keyring) as store:
        choose_second_folder(store.vault, elsewhere)
        store.load(VISIT.id)
        back_up(store, now=NOON + timedelta(hours=1))
    shutil.rmtree(folder / "backups")
    for name in ("store.db", "store.anchor"):
        shutil.copyfile(old / name, folder / name)
    with opened(folder, keyring) as store:
        assert store.standing.missing is not None
        assert "keyring and a backup tell" in in_words(store.standing.missing)
    with opened(folder) as store:
        assert store.standing.missing is not None
        assert "as a backup tells" in in_words(store.standing.missing)
        store.accept_loss()
    with opened(folder) as store:
        assert store.standing.missing is None


def test_a_whole_folder_put_back_is_known_to_the_keyring(folder: Path, tmp_path: Path) -> None:
    keyring = Notebook()
    work(folder, keyring)
    kept = tmp_path / "yesterday"
    shutil.copytree(folder, kept, ignore=shutil.ignore_patterns("reserve.bin"))
    work(folder, keyring)
    with opened(kept, keyring) as store:
        assert store.standing.missing is not None
        store.accept_loss()
    with opened(kept, keyring) as store:
        assert store.standing.missing is None


def test_another_road_taken_since_is_told_as_at_most_so_many(folder: Path, tmp_path: Path) -> None:
    keyring = Notebook()
    work(folder, keyring)
    kept = tmp_path / "yesterday"
    shutil.copytree(folder, kept, ignore=shutil.ignore_patterns("reserve.bin"))
    work(folder, keyring, saves=1)
    work(kept, saves=5, at=NOON + timedelta(hours=1))
    with opened(kept, keyring) as store:
        lost = store.standing.missing
        assert lost is not None
        assert lost.at_most
        assert "up to" in in_words(lost).lower()


def test_a_page_put_back_while_the_store_was_closed_is_told_and_noted(folder: Path) -> None:
    with opened(folder) as store:
        for visit in (*ward.visit(NOON), car_wash.visit(NOON)):
            store.save(visit, PartName.PLAN)
        store.save(VISIT, PartName.PLAN)
    old = (folder / "store.db").read_bytes()
    with opened(folder) as store:
        store.save(VISIT.but(pack="newer"), PartName.PLAN)
    new = bytearray((folder / "store.db").read_bytes())
    other = [at for at in range(PAGE, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    new[other[-1] : other[-1] + PAGE] = old[other[-1] : other[-1] + PAGE]
    (folder / "store.db").write_bytes(new)
    with opened(folder) as store:
        assert "part of an older copy" in store.standing.notices()[0]
        if store.standing.missing is not None:
            store.accept_loss()
    assert "pages" in [event for event, _, _ in events(folder)]
    with opened(folder) as store:
        assert store.standing.notices() == ()


def as_an_app_from_before_left_it(folder: Path) -> None:
    """Its note did not tell under which key the files were."""
    with open_vault(folder) as vault:
        file = AnchorFile(vault.folder, vault.trail_key)
        newest = max(file.read(), key=lambda one: one.turn)
        file.write_both(msgspec.structs.replace(newest, key=msgspec.UNSET))
        assert b'"key"' not in (folder / "store.anchor").read_bytes()


def test_a_store_that_an_app_from_before_left_opens_without_a_word(folder: Path) -> None:
    work(folder)
    as_an_app_from_before_left_it(folder)
    for _ in range(2):
        with opened(folder) as store:
            assert store.standing.missing is None
            assert store.standing.notices() == ()


def test_a_page_put_back_is_told_of_what_an_app_from_before_left_too(
    folder: Path, tmp_path: Path
) -> None:
    work(folder)
    shutil.copy(folder / "store.db", tmp_path / "older.db")
    work(folder)
    as_an_app_from_before_left_it(folder)
    shutil.copy(tmp_path / "older.db", folder / "store.db")
    with opened(folder) as store:
        assert store.standing.missing is not None
        assert len(store.standing.notices()) == 1


def test_an_older_header_put_back_is_told_and_does_not_cover_for_an_older_page(
    folder: Path,
) -> None:
    old_header = (folder / "store.hdr").read_bytes()
    with opened(folder) as store:
        for visit in (*ward.visit(NOON), car_wash.visit(NOON)):
            store.save(visit, PartName.PLAN)
        change_passphrase(store.vault, ANOTHER, cost=Cost.least())
    old = (folder / "store.db").read_bytes()
    with Store(unlock(folder, ANOTHER, now=NOON), clock=lambda: NOON) as store:
        assert store.standing.notices() == ()
        store.save(VISIT, PartName.PLAN)
    new = bytearray((folder / "store.db").read_bytes())
    other = [at for at in range(PAGE, len(old), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    new[other[-1] : other[-1] + PAGE] = old[other[-1] : other[-1] + PAGE]
    (folder / "store.db").write_bytes(new)
    for name in ("store.hdr", "store.hdr.bak"):
        (folder / name).write_bytes(old_header)
    with opened(folder) as store:  # with the passphrase from before
        pages, locks = store.standing.notices()
        assert "part of an older copy" in pages
        assert "older ones had been put back" in locks
        if store.standing.missing is not None:
            store.accept_loss()
    found = [detail for event, _, detail in events(folder) if event == "pages"]
    assert found == ["", "an older set of locks"]
    with opened(folder) as store:  # the pages are told once, the locks at every opening
        (locks,) = store.standing.notices()
        assert "older ones had been put back" in locks


def test_a_new_key_cut_short_and_gone_on_with_is_not_taken_for_something_put_back(
    folder: Path,
) -> None:
    with opened(folder) as store:
        store.save(VISIT, PartName.PLAN)
    code = make()
    open_with_new_key(folder, PASSPHRASE, code, now=NOON, cost=Cost.least()).vault.close()
    with opened(folder) as store:
        assert store.standing.notices() == ()


def test_without_its_note_the_store_opens_and_says_what_cannot_be_told(folder: Path) -> None:
    (folder / "store.anchor").unlink()
    with opened(folder) as store:
        assert store.standing.missing is None
        assert "is missing" in store.standing.notices()[0]
    with opened(folder) as store:
        assert store.standing.notices() == ()


def test_wrong_passphrases_are_on_the_trail_once_the_store_opens(folder: Path) -> None:
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            unlock(folder, "not the one", now=NOON)
    work(folder)
    failed = [detail for event, _, detail in events(folder) if event == "failed unlock"]
    assert failed == [f"2 wrong, the last {NOON.replace(microsecond=0)}"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are Unix's")
def test_a_pipe_put_in_place_of_its_note_is_never_waited_for(folder: Path) -> None:
    note = folder / "store.anchor"
    note.unlink()
    os.mkfifo(note)
    with opened(folder) as store:
        assert "is missing" in store.standing.notices()[0]
    assert note.is_file()
    with opened(folder) as store:
        assert store.standing.notices() == ()


def test_an_older_header_is_told_at_every_opening_until_there_is_a_new_key(folder: Path) -> None:
    old_header = (folder / "store.hdr").read_bytes()
    with opened(folder) as store:
        change_passphrase(store.vault, ANOTHER, cost=Cost.least())
    for name in ("store.hdr", "store.hdr.bak"):
        (folder / name).write_bytes(old_header)
    for _ in range(3):
        with opened(folder) as store:  # with the passphrase from before
            (locks,) = store.standing.notices()
            assert "older ones had been put back" in locks
    renewed = open_with_new_key(folder, PASSPHRASE, make(), now=NOON)
    with Store(renewed.vault, clock=lambda: NOON) as store:
        assert store.standing.notices() == ()
    with opened(folder) as store:
        assert store.standing.notices() == ()
