"""What was chosen for a store travels with it, and a pack that no longer fits does no harm."""

from pathlib import Path

import pytest
from sqlalchemy import text, update

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in
from msp_desktop.store.engine import transaction
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.tables import chosen
from msp_desktop.store.trail.detail_file import detail_in_words
from tests.unlocked import NOON, open_vault

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"


def open_store(folder: Path) -> Store:
    return Store(open_vault(folder), clock=lambda: NOON)


def test_a_new_store_asks_with_the_built_in_pack_and_every_check(folder: Path) -> None:
    with open_store(folder) as store:
        in_force = StoreSettings(store).pack()
        assert in_force.pack.title == built_in().title
        assert in_force.broken is None
        assert StoreSettings(store).checks_off() == frozenset()


def test_a_local_pack_travels_with_the_store_and_needs_its_folder_no_more(
    folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "fenmarch"
    source.mkdir()
    for name, raw in files_in(EXAMPLE).items():
        (source / name).write_bytes(raw)
    with open_store(folder) as store:
        title = StoreSettings(store).use_pack(files_in(source)).title
    (source / "outcomes.toml").write_text("changed behind everybody's back")
    with open_store(folder) as store:
        assert StoreSettings(store).pack().pack.title == title
        assert store.problems() == ()
    assert b"Fenmarch" not in (folder / "store.db").read_bytes()


def test_going_back_to_the_built_in_pack_forgets_the_local_one(folder: Path) -> None:
    with open_store(folder) as store:
        StoreSettings(store).use_pack(files_in(EXAMPLE))
        StoreSettings(store).use_built_in()
        assert not StoreSettings(store).pack().pack.is_local


def test_a_broken_pack_is_refused_and_the_one_before_stays(folder: Path) -> None:
    with open_store(folder) as store:
        title = StoreSettings(store).use_pack(files_in(EXAMPLE)).title
        with pytest.raises(PackBroken):
            StoreSettings(store).use_pack({"pack.toml": b"name = 'Half'"})
        assert StoreSettings(store).pack().pack.title == title


@pytest.mark.parametrize("value", [b"", b"\xff\xff", b"\x81\xa9pack.toml\xc4\x01="])
def test_a_kept_pack_that_cannot_be_used_leaves_the_built_in_one(
    folder: Path, value: bytes
) -> None:
    with open_store(folder) as store:
        StoreSettings(store).use_pack(files_in(EXAMPLE))
        with transaction(store.engine) as connection:
            connection.execute(update(chosen).values(value=value))
        in_force = StoreSettings(store).pack()
        assert not in_force.pack.is_local
        assert in_force.broken is not None
        assert in_force.broken.file == "pack.toml"


def test_a_change_of_pack_is_on_the_trail_by_its_digest(folder: Path) -> None:
    with open_store(folder) as store:
        digest = StoreSettings(store).use_pack(files_in(EXAMPLE)).digest
        StoreSettings(store).use_built_in()
        with transaction(store.engine) as connection:
            rows = connection.execute(text("SELECT detail FROM trail ORDER BY number DESC LIMIT 2"))
            noted = [detail_in_words(kept) for kept in rows.scalars()]
        assert noted == ["built-in pack", f"local pack {digest}"]


def test_checks_left_off_are_remembered(folder: Path) -> None:
    with open_store(folder) as store:
        StoreSettings(store).disable_checks(frozenset({"plan.nobody", "from.a_later_version"}))
    with open_store(folder) as store:
        assert StoreSettings(store).checks_off() == {"plan.nobody", "from.a_later_version"}
        StoreSettings(store).disable_checks(frozenset())
        assert StoreSettings(store).checks_off() == frozenset()
