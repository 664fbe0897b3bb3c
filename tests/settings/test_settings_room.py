"""Settings are worn at once and remembered; who you are is kept in the store."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import Lens
from msp_desktop.questions.packs import built_in
from msp_desktop.record.conversation import Practitioner
from msp_desktop.store.settings import SettingValues
from tests.unlocked import OFFICER, copy_store, make_store, open_vault
from ui.backups import BackingUp
from ui.scope import Scope
from ui.session import Session
from ui.settings.files import (
    USUAL,
    keep_appearance,
    keep_lock_minutes,
    kept_file,
    read_appearance,
    read_lock_minutes,
)
from ui.settings.room import SettingsRoom
from ui.theme import Appearance, Scheme, apply, current


@dataclass
class Shown:
    room: SettingsRoom
    session: Session
    qtbot: QtBot

    def practitioner(self) -> Practitioner:
        """Who works with the store, as the store says."""
        found: list[Practitioner | None] = []
        self.session.ask(
            Scope(self.session), lambda store: store.practitioner(), found.append, lambda _: None
        )
        self.qtbot.waitUntil(lambda: bool(found), timeout=30_000)
        assert found[0] is not None
        return found[0]


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("settings") / "store")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where choices are kept, empty."""
    here = tmp_path / "config"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(here))
    return here


@pytest.fixture
def shown(
    qapp: QApplication, qtbot: QtBot, made_store: Path, tmp_path: Path, config: Path
) -> Iterator[Shown]:
    assert not config.exists()
    apply(qapp, Appearance(Scheme.LIGHT))
    folder = copy_store(made_store, tmp_path / "store")
    session = Session(folder)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    holder = QWidget()
    qtbot.addWidget(holder)
    room = SettingsRoom(
        session, OFFICER, BackingUp(session, holder), SettingValues(built_in(), None, frozenset())
    )
    qtbot.addWidget(room)
    room.resize(1366, 768)
    room.show()
    qtbot.waitExposed(room)
    yield Shown(room, session, qtbot)
    session.end()
    apply(qapp, Appearance(Scheme.LIGHT))


def test_the_usual_choices_are_shown_where_none_was_made(shown: Shown) -> None:
    assert shown.room.scheme.value() is Scheme.SYSTEM
    assert shown.room.text_size.value() == 100
    assert shown.room.lock_minutes.value() == USUAL
    assert shown.room.who.value() == OFFICER


def test_a_look_is_worn_at_once_and_remembered(shown: Shown) -> None:
    shown.room.scheme.buttons()[2].click()
    assert current().dark
    shown.room.text_size.buttons()[3].click()
    assert current().dark
    assert current().type.body == 32
    assert read_appearance() == Appearance(Scheme.DARK, 200)


def test_arrow_keys_choose_as_well(shown: Shown) -> None:
    QTest.keyClick(shown.room.scheme.buttons()[0], Qt.Key.Key_Right)
    assert read_appearance().scheme is Scheme.LIGHT


def test_minutes_until_it_locks_are_told_and_remembered(shown: Shown) -> None:
    with shown.qtbot.waitSignal(shown.room.lock_minutes_changed) as changed:
        shown.room.lock_minutes.buttons()[4].click()
    assert changed.args == [10]
    assert read_lock_minutes() == 10


def test_who_you_are_is_kept_in_the_store(shown: Shown) -> None:
    shown.room.who.name.setText("Ada Quillfeather-Brook")
    shown.room.who.lens.set_value(Lens.ADVOCACY)
    with shown.qtbot.waitSignal(shown.room.practitioner_changed, timeout=30_000) as changed:
        shown.room.keep_who.click()
    assert changed.args is not None
    who = changed.args[0]
    assert (who.name, who.lens) == ("Ada Quillfeather-Brook", Lens.ADVOCACY)
    assert shown.practitioner() == who
    assert shown.room.kept.isVisible()


def test_a_name_is_needed_and_what_was_kept_stays(shown: Shown) -> None:
    shown.room.who.name.setText("  ")
    shown.room.keep_who.click()
    assert shown.room.not_kept.sentence().startswith("Type your name")
    assert shown.practitioner() == OFFICER


def test_coming_back_shows_what_is_kept_not_what_was_typed(shown: Shown) -> None:
    shown.room.who.name.setText("Somebody else")
    shown.room.hide()
    shown.room.show()
    assert shown.room.who.name.text() == OFFICER.name


@pytest.mark.parametrize("go_back", ["escape", "button"])
def test_the_way_back(shown: Shown, go_back: str) -> None:
    with shown.qtbot.waitSignal(shown.room.left):
        if go_back == "escape":
            QTest.keyClick(shown.room, Qt.Key.Key_Escape)
        else:
            shown.room.back.click()


@pytest.mark.parametrize(
    "nonsense",
    [b"", b"[]", b"7", b"{", b"\xff\xfe", b'{"scheme": [], "minutes": "x"}', b"[" * 4000],
)
def test_a_file_that_makes_no_sense_counts_as_no_choice(config: Path, nonsense: bytes) -> None:
    assert config == kept_file("any").parent.parent
    for name in ("appearance", "locking"):
        kept_file(name).parent.mkdir(parents=True, exist_ok=True)
        kept_file(name).write_bytes(nonsense)
    assert read_appearance() == Appearance()
    assert read_lock_minutes() == USUAL


@pytest.mark.parametrize(
    "spoil", [Path.touch, lambda path: (path / "msp-desktop").mkdir(parents=True)]
)
def test_a_place_that_refuses_costs_only_the_remembering(
    config: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(config)
    for name in ("appearance", "locking"):
        if config.is_dir():
            kept_file(name).mkdir()
    keep_appearance(Appearance(Scheme.DARK, 150))
    keep_lock_minutes(10)
    assert read_appearance() == Appearance()
    assert read_lock_minutes() == USUAL


def test_what_is_kept_is_for_its_owner_and_says_nothing_of_anybody(shown: Shown) -> None:
    shown.room.scheme.buttons()[1].click()
    shown.room.lock_minutes.buttons()[0].click()
    for name in ("appearance", "locking"):
        assert kept_file(name).stat().st_mode & 0o077 == 0
        assert OFFICER.name.encode() not in kept_file(name).read_bytes()
