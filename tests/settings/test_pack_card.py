"""Words of your organisation: taken into the store, or refused with file, line and field."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from msp_desktop.practice.faults import PackBroken
from msp_desktop.practice.pack_files import files_in
from msp_desktop.questions.packs import built_in, local
from msp_desktop.record.checks.conversation import CHECKS
from msp_desktop.store.settings import SettingValues, StoreSettings
from tests.unlocked import copy_store, make_store, open_vault
from ui.scope import Scope
from ui.session import Session
from ui.settings.checks import ChecksCard
from ui.settings.pack import PackCard
from ui.theme import Appearance, Scheme, apply

EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"
NOTHING = SettingValues(built_in(), None, frozenset())


@dataclass
class Open:
    session: Session
    qtbot: QtBot

    def chosen(self) -> SettingValues:
        """What the store says is chosen."""
        found: list[SettingValues] = []
        look: Callable[..., SettingValues] = lambda store: StoreSettings(store).all_of_it()  # noqa: E731
        self.session.ask(Scope(self.session), look, found.append, lambda _: None)
        self.qtbot.waitUntil(lambda: bool(found), timeout=30_000)
        return found[0]

    def pack_card(self, chosen: SettingValues = NOTHING) -> PackCard:
        card = PackCard(self.session, chosen, "Words of your organisation")
        self.qtbot.addWidget(card)
        card.show()
        card.enter()
        return card

    def checks_card(self, off: frozenset[str] = frozenset()) -> ChecksCard:
        card = ChecksCard(self.session, off, "Gentle checks")
        self.qtbot.addWidget(card)
        card.show()
        card.enter()
        return card


@pytest.fixture(scope="module")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("pack-card") / "store")


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, made_store: Path, tmp_path: Path) -> Iterator[Open]:
    apply(qapp, Appearance(Scheme.LIGHT))
    folder = copy_store(made_store, tmp_path / "store")
    session = Session(folder)
    answers: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=30_000)
    yield Open(session, qtbot)
    session.end()


def test_the_pack_in_use_is_named(opened: Open) -> None:
    card = opened.pack_card()
    assert card.in_use.text() == f"In use: {built_in().title}"
    assert not card.built_in.isVisible()


def test_a_folder_is_taken_into_the_store_and_named(opened: Open) -> None:
    card = opened.pack_card()
    card.folder.setText(str(EXAMPLE))
    card.use.click()
    opened.qtbot.waitUntil(card.later.isVisible, timeout=30_000)
    title = local(files_in(EXAMPLE)).title
    assert card.in_use.text() == f"In use: {title}"
    assert opened.chosen().pack.title == title
    assert "next time you lock or open the app" in card.later.sentence()
    assert card.folder.text() == ""


def test_going_back_to_the_built_in_words(opened: Open) -> None:
    card = opened.pack_card(SettingValues(local(files_in(EXAMPLE)), None, frozenset()))
    card.built_in.click()
    opened.qtbot.waitUntil(card.later.isVisible, timeout=30_000)
    assert not opened.chosen().pack.is_local
    assert not card.built_in.isVisible()


def test_a_broken_pack_is_refused_with_file_line_and_field(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "pack.toml").write_text("name = 'Ours'\nversion = '1'\n")
    (tmp_path / "ours" / "plan.toml").write_text("[prompt.action]\nask = 'Who?'\n")
    card = opened.pack_card()
    card.folder.setText(str(tmp_path / "ours"))
    card.use.click()
    opened.qtbot.waitUntil(card.refused.isVisible, timeout=30_000)
    assert "plan.toml, line 1, prompt.action: is not a prompt of this part" in (
        card.refused.sentence()
    )
    assert card.in_use.text() == f"In use: {built_in().title}"
    assert not opened.chosen().pack.is_local


@pytest.mark.parametrize("typed", ["", "  ", "packs/ours"])
def test_a_way_that_is_not_whole_is_asked_for_again(opened: Open, typed: str) -> None:
    card = opened.pack_card()
    card.folder.setText(typed)
    card.use.click()
    assert card.refused.sentence() == "Type the full path of a folder that exists."


def test_a_kept_pack_that_no_longer_fits_is_told_calmly(opened: Open) -> None:
    broken = PackBroken(file="plan.toml", line=4, field="prompt.gone", problem="is not there")
    card = opened.pack_card(SettingValues(built_in(), broken, frozenset()))
    assert "plan.toml, line 4, prompt.gone" in card.broken.sentence()
    assert card.broken.sentence().endswith("The built-in words are used for now.")
    assert card.built_in.isVisible()


def test_every_check_is_there_with_its_source_and_shown(opened: Open) -> None:
    card = opened.checks_card()
    assert list(card.ticks) == [check.id for check in CHECKS]
    for check in CHECKS:
        assert card.ticks[check.id].isChecked()
        assert card.ticks[check.id].accessibleDescription() == check.source


def test_a_check_is_switched_off_by_itself_and_the_store_remembers(opened: Open) -> None:
    card = opened.checks_card(frozenset({"from.a_later_version"}))
    with opened.qtbot.waitSignal(card.changed, timeout=30_000) as changed:
        card.ticks["plan.nobody"].click()
    off = {"plan.nobody", "from.a_later_version"}
    assert changed.args == [off]
    assert opened.chosen().checks_off == off
    with opened.qtbot.waitSignal(card.changed, timeout=30_000):
        card.ticks["plan.nobody"].click()
    assert opened.chosen().checks_off == {"from.a_later_version"}
