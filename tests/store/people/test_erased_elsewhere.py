"""Whatever still holds somebody who was erased is told, wherever it lies, and goes when asked."""

from pathlib import Path

import msgspec

from msp_desktop.policy.policy import Policy, PolicyValues
from msp_desktop.practice.codes import PartName
from msp_desktop.record.canonical import to_json
from msp_desktop.store.backups import back_up
from msp_desktop.store.people.erasure import erase_person, fresh_backup_instead
from msp_desktop.store.rescue import RescuedWords, rescue, rescued_words, words_to_bring_back
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.second_folder import choose_second_folder
from tests.unlocked import NOON
from tests.visits import doorstep, ward

BERT = doorstep.visit(NOON)
WREN = ward.visit(NOON)[0]


def test_copies_in_the_folder_that_the_organisation_decides_are_told_and_replaced(
    store: Store, tmp_path: Path
) -> None:
    share, before = tmp_path / "share", tmp_path / "before"
    share.mkdir()
    before.mkdir()
    store.save(BERT, PartName.PLAN)
    choose_second_folder(store.vault, before)
    back_up(store)
    store.policy = Policy(PolicyValues(backup_folders=(str(share),)))
    back_up(store)
    gone = erase_person(store, BERT.person_id)
    elsewhere = [one.path for one in gone.still_in if tmp_path / "store" not in one.path.parents]
    assert {one.parent.parent for one in elsewhere} == {share, before}
    fresh_backup_instead(store, gone)
    assert not [one for one in elsewhere if one.exists()]


def test_a_folder_that_the_organisation_decides_and_that_is_away_is_told(
    store: Store, tmp_path: Path
) -> None:
    store.save(BERT, PartName.PLAN)
    store.policy = Policy(PolicyValues(backup_folders=(str(tmp_path / "share"),)))
    assert erase_person(store, BERT.person_id).out_of_reach


def test_a_rescue_copy_that_holds_them_is_told_and_goes(store: Store) -> None:
    store.save(BERT, PartName.PLAN)
    place = rescue(store, [])
    (place / "log-20261121T120000").write_bytes(b"pages")
    copies = {each for each in place.iterdir() if not each.name.startswith("words-")}
    assert len(copies) == 2
    gone = erase_person(store, BERT.person_id)
    assert {*(one.path for one in gone.still_in), *gone.aside} == copies
    assert not gone.unseen
    fresh_backup_instead(store, gone)
    assert not [each for each in copies if each.exists()]


def test_rescued_words_of_them_go_and_those_of_others_stay(store: Store) -> None:
    store.save(BERT, PartName.PLAN)
    newer = (BERT.but(pack="newer"), WREN.but(pack="newer"))
    place = rescue(store, [rescued_words(one, PartName.PLAN, "plan") for one in newer])
    gone = erase_person(store, BERT.person_id)
    assert not gone.unseen
    [left] = place.glob("words-*")
    words = store.vault.open_rescue(left.read_bytes())
    assert words is not None
    kept = [msgspec.convert(one, RescuedWords) for one in msgspec.json.decode(words)["words"]]
    assert [one.document for one in kept] == [to_json(newer[1])]
    assert len(words_to_bring_back(store)) == 1


def test_rescued_words_that_cannot_be_read_are_told_as_not_searched(store: Store) -> None:
    store.save(BERT, PartName.PLAN)
    rescue(store, [RescuedWords(b"{}", PartName.PLAN, "plan")])
    assert erase_person(store, BERT.person_id).unseen
