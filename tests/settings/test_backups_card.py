"""Backups in the settings: made at once or by themselves, and never silently not."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.practice.codes import PartName
from msp_desktop.store.backups import backups_of
from msp_desktop.store.store import Store
from msp_desktop.vault.backup.folders import backups_in
from tests.backups_read import read_plainly
from tests.unlocked import NOON, OFFICER, copy_store, make_store, open_vault
from tests.visits import doorstep
from ui.backups import SOON_MS, BackingUp
from ui.pending_save import Snapshot
from ui.scope import Scope
from ui.session import Session
from ui.settings.backups import BackupsCard, in_words


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = make_store(tmp_path_factory.mktemp("backups") / "store")
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(doorstep.visit(NOON), PartName.PLAN)
    return folder


@dataclass
class Shown:
    card: BackupsCard
    state: BackingUp
    session: Session
    folder: Path
    qtbot: QtBot

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=30_000)

    def back_up(self) -> None:
        self.card.now.click()
        self.until(lambda: not self.state.running)

    def ask(self, question: Callable[[Store], object]) -> object:
        found: list[object] = []
        self.session.ask(Scope(self.session), question, found.append, found.append)
        self.until(lambda: bool(found))
        return found[0]


@pytest.fixture
def shown(qtbot: QtBot, made_store: Path, tmp_path: Path) -> Iterator[Shown]:
    folder = copy_store(made_store, tmp_path / "store")
    session = Session(folder)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    holder = QWidget()
    qtbot.addWidget(holder)
    state = BackingUp(session, holder)
    card = BackupsCard(state, "Backups")
    qtbot.addWidget(card)
    card.show()
    card.enter()
    qtbot.waitUntil(lambda: state._looked, timeout=30_000)
    yield Shown(card, state, session, folder, qtbot)
    session.end()


def test_backing_up_now_is_shown_until_it_is_done_and_dated(shown: Shown) -> None:
    assert shown.card.last.text() == "There is no backup yet."
    shares: list[float] = []
    shown.state.progressed.connect(shares.append)
    shown.card.now.click()
    assert shown.card.progress.isVisible()
    assert not shown.card.now.isEnabled()
    shown.until(lambda: not shown.state.running)
    assert shares[-1] == 1.0
    assert not shown.card.progress.isVisible()
    assert "checked" in shown.card.made.sentence()
    (backup,) = backups_in(shown.folder / "backups", read_plainly)
    assert in_words(backup.facts.at) in shown.card.last.text()
    assert backup.facts.inside.conversations == 1
    assert backup.is_whole()


def test_the_trail_says_so_and_the_backup_holds_the_trails_head(shown: Shown) -> None:
    shown.back_up()

    def newest(store: Store) -> object:
        (backup,) = backups_of(store.vault)
        with store._engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT number, event, seal FROM trail ORDER BY number DESC LIMIT 2"
            ).all()
        return backup.facts.inside, [tuple(row) for row in rows]

    answer = shown.ask(newest)
    assert isinstance(answer, tuple)
    inside, (noted, before) = answer
    assert noted[1] == "backup"
    assert (inside.trail_number, inside.trail_seal) == (before[0], before[2])


def test_typing_goes_on_while_a_backup_is_made(shown: Shown) -> None:
    visit = doorstep.visit(NOON)
    saved_at: list[bool] = []
    shown.session.saved.connect(lambda _: saved_at.append(shown.state.running))

    def type_on(_: float) -> None:
        said = visit.but(plan=visit.plan.but(if_worse=f"letter {len(saved_at)}"))
        shown.session.save(Snapshot(said, PartName.PLAN, "plan"))

    for _ in range(3):
        shown.state.progressed.connect(type_on)
    shown.back_up()
    shown.until(lambda: not shown.session.unsaved)
    assert saved_at
    assert shown.state.failed == ""


def test_locking_while_a_backup_is_made_ends_it_and_leaves_nothing(shown: Shown) -> None:
    closed: list[object] = []
    asked: list[float] = []

    def lock(share: float) -> None:
        if not asked:
            shown.session.close(lambda: closed.append("closed"), closed.append)
        asked.append(share)

    shown.state.progressed.connect(lock)
    shown.back_up()
    shown.until(lambda: bool(closed))
    assert closed == ["closed"]
    assert shown.state.failed == ""
    assert all(path.suffix != ".new" for path in (shown.folder / "backups").iterdir())


def test_the_days_backup_is_made_by_itself_once(shown: Shown) -> None:
    assert SOON_MS > 0
    assert shown.state._soon.isActive()
    shown.state._soon.setInterval(0)
    shown.until(lambda: shown.state.newest is not None)
    shown.card.enter()
    shown.ask(lambda store: store.vault)
    assert not shown.state._soon.isActive()
    assert len(backups_in(shown.folder / "backups", read_plainly)) == 1


def test_a_second_folder_is_used_and_told_when_it_is_missing(shown: Shown, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    shown.card.folder.setText(str(drive))
    shown.card.choose.click()
    shown.until(lambda: shown.state.elsewhere == drive)
    shown.back_up()
    (place,) = drive.iterdir()
    (copied,) = backups_in(place, read_plainly)
    assert copied.is_whole()
    drive.rename(tmp_path / "unplugged")
    shown.back_up()
    assert "second folder for backups is not there" in shown.card.not_made.sentence()
    assert len(backups_in(shown.folder / "backups", read_plainly)) == 1  # the newest of the day
    shown.card.forget.click()
    shown.until(lambda: shown.state.elsewhere is None)


def test_a_folder_that_is_typed_and_not_chosen_yet_stays_while_a_backup_is_made(
    shown: Shown,
) -> None:
    shown.card.folder.setText("/media/stick")
    shown.card.now.click()
    shown.until(lambda: "Backed up" in shown.card.made.sentence())
    assert shown.card.folder.text() == "/media/stick"


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "full path"), ("drive", "full path"), ("/nowhere/at/all", "not there")],
)
def test_a_second_folder_that_cannot_be_used_is_refused_calmly(
    shown: Shown, typed: str, told: str
) -> None:
    shown.card.folder.setText(typed)
    shown.card.choose.click()
    shown.until(lambda: bool(shown.card.refused.sentence()))
    assert told in shown.card.refused.sentence()
    assert shown.state.elsewhere is None


def test_a_folder_inside_the_store_is_refused_as_a_second_one(shown: Shown) -> None:
    shown.card.folder.setText(str(shown.folder / "backups"))
    shown.card.choose.click()
    shown.until(lambda: bool(shown.card.refused.sentence()))
    assert "inside the store" in shown.card.refused.sentence()


def test_a_backup_that_failed_is_told_and_the_next_one_takes_that_back(shown: Shown) -> None:
    backups = shown.folder / "backups"
    backups.rmdir()
    backups.write_bytes(b"in the way")
    shown.back_up()
    assert shown.state.failed
    assert shown.card.not_made.sentence() == shown.state.failed
    backups.unlink()
    shown.back_up()
    assert shown.card.not_made.sentence() == ""


def test_a_week_without_a_backup_is_too_long(shown: Shown) -> None:
    shown.back_up()
    assert not shown.state.is_too_old()
    later = datetime.now(UTC) + timedelta(days=8)
    shown.state._clock = lambda: later
    assert shown.state.is_too_old()


def test_every_control_says_what_it_is(shown: Shown) -> None:
    card = shown.card
    for control in (card.now, card.choose, card.forget, card.folder, card.progress):
        assert control.accessibleName()
    assert OFFICER.name not in card.folder.accessibleDescription()
