"""Every setting of a policy holds in the window, and is shown as the organisation's."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from msp_desktop.policy.faults import NotAllowedByPolicy
from msp_desktop.policy.policy import Policy
from msp_desktop.review.foreign_pack import check_pack
from msp_desktop.store.opening import carry_out_policy
from msp_desktop.store.people.everything import note_access
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.trail_export import TrailFormat, export_trail
from msp_desktop.store.working_state import place_kept
from tests.managed.conftest import Decide
from tests.unlocked import NOON, OFFICER, open_vault
from tests.visits import doorstep
from ui.backups import BackingUp
from ui.referral.batch import BatchRoom
from ui.referral.room import ReferralRoom
from ui.review.finish import save_review
from ui.scope import Scope
from ui.session import Session
from ui.settings.files import keep_lock_minutes
from ui.settings.room import SettingsRoom
from ui.theme import Appearance, Scheme, apply
from ui.translated import fault_words
from ui.window import Window

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"
VISIT = doorstep.visit(NOON)


@dataclass
class Laptop:
    """A managed laptop with its store open."""

    session: Session
    qtbot: QtBot

    def ask(self, question: Callable[[Store], object]) -> object:
        found: list[object] = []
        self.session.ask(Scope(self.session), question, found.append, found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=30_000)
        return found[0]

    def settings(self) -> SettingsRoom:
        chosen = self.ask(lambda store: StoreSettings(store).all_of_it())
        holder = QWidget()
        self.qtbot.addWidget(holder)
        state = BackingUp(self.session, holder)
        room = SettingsRoom(self.session, OFFICER, state, chosen)  # type: ignore[arg-type]
        self.qtbot.addWidget(room)
        room.resize(1366, 768)
        room.show()
        self.ask(lambda store: store.read(place_kept))
        return room

    def referral(self) -> ReferralRoom:
        pack = self.ask(lambda store: StoreSettings(store).pack().pack)
        room = ReferralRoom(self.session, pack=pack)  # type: ignore[arg-type]
        self.qtbot.addWidget(room)
        room.show()
        room.show_conversation(VISIT, finished=False)
        self.qtbot.waitUntil(lambda: room._made is not None, timeout=30_000)
        return room


Open = Callable[[Policy], Laptop]


@pytest.fixture
def laptop(
    qapp: QApplication,
    qtbot: QtBot,
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Open]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    apply(qapp, Appearance(Scheme.LIGHT))
    sessions: list[Session] = []

    def opened(policy: Policy) -> Laptop:
        session = Session(folder, policy=policy)
        sessions.append(session)
        found: list[object] = []
        session.open_with(Scope(session), lambda: open_vault(folder), found.append, found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=30_000)
        there = Laptop(session, qtbot)
        there.ask(lambda store: carry_out_policy(store, check_pack))
        return there

    yield opened
    for session in sessions:
        session.end()


def words_on(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    shown = (each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))
    return "\n".join(shown)


def test_idle_time_is_the_organisations_whatever_was_chosen_before(
    qtbot: QtBot, folder: Path, decide: Decide, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    keep_lock_minutes(10)
    session = Session(folder, policy=decide("idle_minutes = 2"))
    window = Window(session, start_afresh=lambda: None)
    qtbot.addWidget(window)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    assert window.lock_watch._timer.interval() == 2 * 60_000
    with qtbot.waitSignal(session.opened, timeout=1, raising=False):
        window.lock()
    session.end()


def test_settings_say_who_decides_and_cannot_be_changed(
    laptop: Open, decide: Decide, tmp_path: Path, public_pem: str
) -> None:
    (tmp_path / "share").mkdir()
    policy = decide(
        'idle_minutes = 2\nmarking = "PROTECTED"\nrecipients = ["council"]\n'
        f'backup_folders = ["{tmp_path / "share"}"]\npack = "{EXAMPLE}"\n'
        'export = ["documents"]\nprint = []\nscreen_capture = "allow"\nattachments = true\n'
        f'organisation_key = """{public_pem}"""'
    )
    room = laptop(policy).settings()
    assert room.lock_minutes.value() == 2
    locked = (
        room.lock_minutes,
        room.organisation.file,
        room.organisation.look,
        room.pack.folder,
        room.pack.use,
    )
    assert not any(each.isEnabled() for each in locked)
    hidden = (room.organisation.take_out, room.pack.built_in, room.backups.forget)
    assert not any(each.isVisible() for each in hidden)
    said = words_on(room)
    for words in (
        "Locks when untouched for 2 minutes",
        "Marking of documents: PROTECTED",
        "Documents for 2 readers",
        "May be saved: locked documents",
        "May be printed: nothing",
        "Files may be attached to a record",
        "allows screenshots and shared screens",
        f"allows backups only in: {tmp_path / 'share'}",
    ):
        assert words in said
    assert said.count("Managed by your organisation.") >= 4
    assert str(tmp_path / "share") in room.backups.folder.text()


def test_without_a_policy_nothing_says_managed(laptop: Open) -> None:
    room = laptop(Policy()).settings()
    assert "anaged" not in words_on(room)
    assert room.lock_minutes.isEnabled()
    assert room.pack.use.isEnabled()


def test_a_broken_policy_is_told_in_settings_and_after_unlocking(
    laptop: Open, decide: Decide
) -> None:
    there = laptop(decide("idle_minutes = 4"))
    told = there.ask(lambda store: carry_out_policy(store, check_pack))
    assert isinstance(told, tuple)
    assert "line 1, idle_minutes" in told[0]
    room = there.settings()
    assert "line 1, idle_minutes" in room.managed.broken.sentence()
    assert room.lock_minutes.value() == 1
    assert not room.lock_minutes.isEnabled()
    refused = there.ask(lambda store: StoreSettings(store).use_built_in())
    assert isinstance(refused, NotAllowedByPolicy)


def test_only_listed_readers_are_offered_and_nothing_is_printed_or_left_open(
    laptop: Open, decide: Decide
) -> None:
    there = laptop(
        decide(
            'recipients = ["council", "police"]\nprint = ["persons_copy"]\n'
            'export = ["documents"]\nmarking = "PROTECTED"'
        )
    )
    room = there.referral()
    assert list(room.choices._kinds) == ["council", "police", "person"]
    assert not room.choices.unlocked.isVisible()
    made = room._made
    assert made is not None
    assert made.document.marking.startswith("PROTECTED")
    room.foot.print.click()
    assert room.foot.not_saved.sentence() == fault_words(NotAllowedByPolicy())
    batch = BatchRoom(there.session, room._pack)
    there.qtbot.addWidget(batch)
    assert list(batch._kinds) == ["council", "police"]
    assert there.session.policy.may_print(persons_copy=True)


def test_the_locked_document_is_saved_and_not_mailed(
    laptop: Open, decide: Decide, tmp_path: Path
) -> None:
    there = laptop(decide('export = ["documents"]'))
    room = there.referral()
    made = room._made
    assert made is not None
    room.delivery._write(VISIT, made, True, tmp_path / "open.pdf")
    there.qtbot.waitUntil(lambda: bool(room.foot.not_saved.sentence()), timeout=30_000)
    assert not (tmp_path / "open.pdf").exists()
    room.delivery._write(VISIT, made, False, tmp_path / "locked.pdf")
    there.qtbot.waitUntil(room.foot.mail.isVisible, timeout=30_000)
    room.foot.mail.click()
    assert room.foot.not_saved.sentence() == fault_words(NotAllowedByPolicy())
    assert (tmp_path / "locked.pdf").exists()


def test_no_other_way_out_is_left_open(laptop: Open, decide: Decide, tmp_path: Path) -> None:
    there = laptop(decide("export = []"))
    ways: tuple[Callable[[Store], object], ...] = (
        lambda store: export_trail(store, TrailFormat.CSV),
        lambda store: note_access(store, VISIT.person_id, "0" * 64),
        lambda store: save_review(store, VISIT.id, tmp_path / "review.pdf"),
    )
    for way in ways:
        assert isinstance(there.ask(way), NotAllowedByPolicy)
