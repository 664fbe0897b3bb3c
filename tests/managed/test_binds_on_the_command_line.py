"""Every setting of a policy holds on the command line."""

import io
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pypdf import PdfReader

from msp_desktop.cli import commands
from msp_desktop.cli.commands import Exit
from msp_desktop.cli.verifying import Verified
from msp_desktop.policy.policy import SETTINGS, Policy
from msp_desktop.questions.packs import built_in
from msp_desktop.store.settings import StoreSettings
from msp_desktop.store.store import Store
from msp_desktop.store.trail.detail_file import detail_in_words
from msp_desktop.vault.backup.folders import backups_in
from msp_desktop.vault.keys.organisation import fingerprint
from tests.backups_read import read_plainly
from tests.managed.conftest import Decide
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep

VISIT = str(doorstep.visit(NOON).id)
EXAMPLE = Path(__file__).parents[2] / "docs" / "local-pack-example"


class Terminal:
    """The command line of a managed laptop."""

    def __init__(
        self, folder: Path, words: Path, tmp_path: Path, said: pytest.CaptureFixture[str]
    ) -> None:
        self.out, self._said = tmp_path / "made.pdf", said
        self._store = ("--store", str(folder), "--passphrase-file", str(words))

    def run(self, policy: Policy, command: str, *more: str) -> int:
        return commands.run(commands.read([command, *self._store, *more]), policy)

    def refer(self, policy: Policy, to: str, *more: str) -> int:
        what = ("--conversation", VISIT, "--to", to, "--out", str(self.out))
        return self.run(policy, "refer", *what, *more)

    def heard(self) -> str:
        told = self._said.readouterr()
        return told.out + told.err


@pytest.fixture
def terminal(
    folder: Path, passphrase_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Terminal:
    return Terminal(folder, passphrase_file, tmp_path, capsys)


def test_only_the_readers_that_are_listed_get_a_document(
    terminal: Terminal, decide: Decide
) -> None:
    policy = decide('recipients = ["council"]')
    assert terminal.refer(policy, "bank") == Exit.NOT_DONE
    assert "does not allow documents for this reader" in terminal.heard()
    assert not terminal.out.exists()
    assert terminal.refer(policy, "council") == Exit.DONE
    assert terminal.out.exists()


def test_the_marking_stands_on_the_pages_and_the_file_still_verifies(
    terminal: Terminal, decide: Decide
) -> None:
    policy = decide('marking = "LOUGHFORD PROTECTED"')
    assert terminal.refer(policy, "council", "--archival") == Exit.DONE
    pages = PdfReader(io.BytesIO(terminal.out.read_bytes())).pages
    assert all("LOUGHFORD PROTECTED" in page.extract_text() for page in pages)
    assert terminal.run(policy, "verify", str(terminal.out)) == Verified.UNKNOWN
    assert built_in().with_marking("X").digest != built_in().digest


def test_what_may_not_be_exported_is_not_written(
    terminal: Terminal, decide: Decide, tmp_path: Path
) -> None:
    policy = decide('export = ["documents"]')
    assert terminal.refer(policy, "council", "--archival") == Exit.NOT_DONE
    trail, figures = tmp_path / "trail.csv", tmp_path / "figures.csv"
    assert terminal.run(policy, "trail", "--export", str(trail)) == Exit.NOT_DONE
    period = ("--from", "2026-01-01", "--to", "2026-12-31")
    assert terminal.run(policy, "measures", *period, "--out", str(figures)) == Exit.NOT_DONE
    words = ("measures", "--own-words", *period)
    assert terminal.run(policy, *words, "--out", str(figures)) == Exit.NOT_DONE
    assert terminal.heard().count("Your organisation does not allow this.") == 4
    assert not any(each.exists() for each in (terminal.out, trail, figures))
    assert terminal.refer(policy, "council") == Exit.DONE


def test_backups_go_only_where_the_organisation_allows(
    terminal: Terminal, decide: Decide, tmp_path: Path
) -> None:
    share, stick = tmp_path / "share", tmp_path / "stick"
    (share / "mine").mkdir(parents=True)
    stick.mkdir()
    policy = decide(f'backup_folders = ["{share}"]')
    assert terminal.run(policy, "backup", "--into", str(stick)) == Exit.NOT_DONE
    assert "does not allow backups in this folder" in terminal.heard()
    assert not list(stick.iterdir())
    assert terminal.run(policy, "backup", "--into", str(share / "mine")) == Exit.DONE
    assert len(backups_in(share / "mine", read_plainly)) == 1
    assert len(backups_in(next(share.glob("msp-desktop-*")), read_plainly)) == 1


def test_the_pack_of_the_organisation_is_taken_into_the_store(
    terminal: Terminal, decide: Decide, folder: Path
) -> None:
    assert terminal.run(decide(f'pack = "{EXAMPLE}"'), "list") == Exit.DONE
    with Store(open_vault(folder)) as store:
        assert StoreSettings(store).pack().pack.is_local
    assert terminal.run(decide('pack = "/nowhere/at/all"'), "list") == Exit.DONE
    assert "could not be used" in terminal.heard()
    with Store(open_vault(folder)) as store:
        assert StoreSettings(store).pack().pack.is_local


def test_the_organisation_is_let_in_once_told_and_noted(
    terminal: Terminal, decide: Decide, folder: Path, public_key: X25519PrivateKey, public_pem: str
) -> None:
    policy = decide(f'organisation_key = """{public_pem}"""')
    assert terminal.run(policy, "list") == Exit.DONE
    assert "your organisation can open this store" in terminal.heard()
    assert terminal.run(policy, "list") == Exit.DONE
    assert "can open" not in terminal.heard()
    with Store(open_vault(folder)) as store, store.engine.connect() as connection:
        assert store.vault.organisation == public_key.public_key().public_bytes_raw()
        rows = connection.exec_driver_sql("SELECT detail FROM trail").scalars()
        noted = [detail_in_words(kept) for kept in rows]
    assert noted.count("an organisation let in by the policy") == 1


def test_show_names_every_setting_and_who_decides_it(
    terminal: Terminal, decide: Decide, public_pem: str, public_key: X25519PrivateKey
) -> None:
    policy = decide(
        'idle_minutes = 2\nscreen_capture = "allow"\nattachments = true\nprint = []\n'
        f'organisation_key = """{public_pem}"""'
    )
    assert commands.run(commands.read(["policy", "show"]), policy) == Exit.DONE
    said = terminal.heard().splitlines()[1:]
    assert [line.split(":")[0] for line in said] == list(SETTINGS)
    assert "idle_minutes: 2" in said
    assert "screen_capture: allow" in said
    assert "attachments: on" in said
    assert "print: none" in said
    assert "marking: not decided" in said
    words = fingerprint(public_key.public_key().public_bytes_raw())
    assert f"organisation_key: {words}" in said


def test_a_broken_policy_is_shown_and_said_by_every_command(
    terminal: Terminal, decide: Decide
) -> None:
    policy = decide("idle_minutes = 4")
    assert commands.run(commands.read(["policy", "show"]), policy) == Exit.NOT_WHOLE
    assert "line 1, idle_minutes" in terminal.heard()
    assert terminal.run(policy, "list") == Exit.DONE
    assert "The strictest settings apply for now." in terminal.heard()


def test_check_says_what_is_wrong_before_a_policy_is_put_in_place(
    terminal: Terminal, tmp_path: Path
) -> None:
    def check(text: str) -> int:
        file = tmp_path / "policy.toml"
        file.write_text(text)
        return commands.run(commands.read(["policy", "check", str(file)]), Policy())

    assert check(f'idle_minutes = 3\npack = "{EXAMPLE}"') == Exit.DONE
    assert "/etc/msp-desktop/policy.toml" in terminal.heard()
    assert check("\nidle_minutes = 4") == Exit.NOT_WHOLE
    assert terminal.heard() == "policy.toml:2: idle_minutes: is out of range\n"
    assert check('recipients = ["council", "bnak"]') == Exit.NOT_WHOLE
    assert "not known here: bnak" in terminal.heard()
    assert check('backup_folders = ["/nowhere/at/all"]\npack = "/nowhere"') == Exit.NOT_WHOLE
    assert terminal.heard().count("\n") == 2
