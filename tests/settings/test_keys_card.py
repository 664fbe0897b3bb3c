"""Keys in the settings: a new one, and an organisation let in and taken out, in plain words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pytestqt.qtbot import QtBot

from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from msp_desktop.vault.faults import DiskFull, WrongPassphrase
from msp_desktop.vault.keys.organisation import fingerprint
from msp_desktop.vault.keys.recovery_code import read
from msp_desktop.vault.keys.slots import Cost
from msp_desktop.vault.vault import unlock, unlock_with_organisation, unlock_with_recovery
from tests.unlocked import NOON, PASSPHRASE, copy_store, make_store, open_vault
from tests.vault.organisation_keys import write_public
from tests.vault.refusals import ANOTHER
from ui.scope import Scope
from ui.session import Session
from ui.settings.keys import KeysCard
from ui.settings.organisation import OrganisationCard


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("keys") / "store")


@dataclass
class Shown:
    keys: KeysCard
    organisation: OrganisationCard
    session: Session
    folder: Path
    qtbot: QtBot

    def until(self, so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(so, timeout=30_000)

    def details(self) -> list[str]:
        """What the trail tells of."""
        found: list[list[str]] = []

        def look(store: Store) -> list[str]:
            with store.engine.connect() as connection:
                rows = connection.exec_driver_sql("SELECT detail FROM trail")
                return [detail_in_words(row[0]) for row in rows]

        self.session.ask(Scope(self.session), look, found.append, lambda _: found.append([]))
        self.until(lambda: bool(found))
        return found[0]

    def ask_for_a_code(self, passphrase: str = PASSPHRASE) -> str:
        self.keys.field.setText(passphrase)
        self.keys.start.click()
        self.until(lambda: self.keys.code.isVisible() or bool(self.keys.refused.sentence()))
        return self.keys.code._shown.text()

    def type_back(self, code: str) -> None:
        self.keys.code._written.click()
        self.keys.code.field.set_text(code)
        self.keys.code._done.click()


@pytest.fixture
def shown(
    qtbot: QtBot, made_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shown]:
    monkeypatch.setattr("msp_desktop.vault.key_rotation.calibrate", Cost.least)
    folder = copy_store(made_store, tmp_path / "store")
    session = Session(folder)
    opened: list[object] = []
    session.open_with(Scope(session), lambda: open_vault(folder), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    keys, organisation = KeysCard(session, "A new key"), OrganisationCard(session, "Organisation")
    for card in (keys, organisation):
        qtbot.addWidget(card)
        card.show()
        card.enter()
    yield Shown(keys, organisation, session, folder, qtbot)
    session.end()


def test_a_new_key_comes_with_a_code_on_paper_and_is_told_when_it_is_in_force(
    shown: Shown,
) -> None:
    code = shown.ask_for_a_code()
    shares: list[float] = []
    shown.keys.progressed.connect(shares.append)
    shown.type_back(code)
    assert shown.keys.progress.isVisible()
    shown.until(lambda: bool(shown.keys.done.sentence()))
    assert "new key" in shown.keys.done.sentence()
    shown.until(lambda: shares[-1:] == [1.0])
    assert not shown.keys.progress.isVisible()
    assert shown.keys.field.text() == ""
    assert "a new data key" in shown.details()
    shown.session.end()
    unlock_with_recovery(shown.folder, read(code)).close()
    open_vault(shown.folder).close()


def test_a_wrong_passphrase_changes_nothing(shown: Shown) -> None:
    before = (shown.folder / "store.hdr").read_bytes()
    assert shown.ask_for_a_code("not the one") == ""
    assert "not the passphrase" in shown.keys.refused.sentence()
    assert shown.keys.start.isEnabled()
    assert (shown.folder / "store.hdr").read_bytes() == before


def test_a_passphrase_that_somebody_may_know_is_changed_together_with_the_key(
    shown: Shown,
) -> None:
    shown.keys.another.setText(ANOTHER)
    shown.keys.again.setText(ANOTHER)
    shown.type_back(shown.ask_for_a_code())
    shown.until(lambda: bool(shown.keys.done.sentence()))
    assert "a new data key and passphrase" in shown.details()
    assert shown.keys.another.text() == shown.keys.again.text() == ""
    shown.session.end()
    with pytest.raises(WrongPassphrase):
        open_vault(shown.folder)
    unlock(shown.folder, ANOTHER, now=NOON).close()


@pytest.mark.parametrize(
    ("another", "again", "told"),
    [
        ("password1", "password1", "anyone would try"),
        (ANOTHER, "", "not the same"),
        ("", ANOTHER, "not the same"),
    ],
)
def test_a_new_passphrase_that_is_weak_or_mistyped_is_told_before_anything_is_done(
    shown: Shown, another: str, again: str, told: str
) -> None:
    before = (shown.folder / "store.hdr").read_bytes()
    shown.keys.another.setText(another)
    shown.keys.again.setText(again)
    assert shown.ask_for_a_code() == ""
    assert told in shown.keys.refused.sentence()
    assert (shown.folder / "store.hdr").read_bytes() == before


def test_a_code_not_typed_back_as_shown_changes_nothing_and_leaving_forgets_it(
    shown: Shown,
) -> None:
    before = (shown.folder / "store.hdr").read_bytes()
    shown.ask_for_a_code()
    shown.type_back("0000-0000")
    assert shown.keys.code._notice.sentence()
    shown.keys.enter()
    assert shown.keys.code._shown.text() == ""
    assert not shown.keys.code.isVisible()
    assert (shown.folder / "store.hdr").read_bytes() == before


def test_what_kept_a_new_key_from_being_made_is_told_and_the_store_goes_on(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr("msp_desktop.vault.key_rotation.renew_data_key", full)
    shown.type_back(shown.ask_for_a_code())
    shown.until(lambda: bool(shown.keys.refused.sentence()))
    assert "disk is full" in shown.keys.refused.sentence()
    assert shown.details()


def test_where_the_store_does_not_open_again_the_app_is_told_to_lock(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull

    code = shown.ask_for_a_code()
    monkeypatch.setattr("msp_desktop.vault.key_rotation.unlock", full)
    with shown.qtbot.waitSignal(shown.keys.shut_out, timeout=30_000):
        shown.type_back(code)


def test_an_organisation_is_let_in_after_its_words_were_shown_and_taken_out(
    shown: Shown, tmp_path: Path
) -> None:
    card, key = shown.organisation, X25519PrivateKey.generate()
    words = fingerprint(key.public_key().public_bytes_raw())
    assert card.nobody.isVisible()
    assert not card.let_in.isVisible()
    card.file.set_text(str(write_public(key, tmp_path / "public.pem")))
    card.look.click()
    assert card.words.text() == words
    with shown.qtbot.waitSignal(card.changed, timeout=30_000):
        card.let_in.click()
    assert "An organisation can open this store" in card.state.sentence()
    assert words in card.state.sentence()
    assert not card.nobody.isVisible()
    with shown.qtbot.waitSignal(card.changed, timeout=30_000):
        card.take_out.click()
    assert card.state.sentence() == ""
    assert "backups made before" in card.kept.sentence()
    assert {"an organisation let in by its key", "the organisation taken out"} <= set(
        shown.details()
    )


def test_who_is_let_in_is_still_shown_after_a_lock(shown: Shown, tmp_path: Path) -> None:
    key = X25519PrivateKey.generate()
    shown.organisation.file.set_text(str(write_public(key, tmp_path / "public.pem")))
    shown.organisation.look.click()
    with shown.qtbot.waitSignal(shown.organisation.changed, timeout=30_000):
        shown.organisation.let_in.click()
    shown.organisation.state.say("")
    shown.organisation.enter()
    shown.until(lambda: bool(shown.organisation.state.sentence()))
    shown.session.end()
    unlock_with_organisation(shown.folder, key).close()


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "full path"), ("key.pem", "full path"), ("/nowhere/key.pem", "no organisation")],
)
def test_what_is_no_key_is_refused_calmly(shown: Shown, typed: str, told: str) -> None:
    shown.organisation.file.set_text(typed)
    shown.organisation.look.click()
    assert told in shown.organisation.refused.sentence()
    assert not shown.organisation.let_in.isVisible()


def test_every_control_of_the_keys_says_what_it_is(shown: Shown) -> None:
    keys, organisation = shown.keys, shown.organisation
    controls = (
        keys.field,
        keys.another,
        keys.again,
        keys.start,
        keys.progress,
        organisation.file,
        organisation.look,
    )
    assert all(control.accessibleName() for control in controls)
