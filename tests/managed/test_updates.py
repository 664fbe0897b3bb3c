"""News of a newer version comes from a folder, and is believed only when it is signed."""

from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from pytestqt.qtbot import QtBot

from msp_desktop import __version__
from msp_desktop.cli import commands
from msp_desktop.cli.commands import Exit
from msp_desktop.policy.policy import Policy
from msp_desktop.updates.notice import NOTICE, UpdateNotice, read_notice, sign_notice
from tests.managed.conftest import Decide
from ui.session import Session
from ui.settings.about import AboutCard


class Share:
    """A folder of updates with a package, and the organisation's key."""

    def __init__(self, tmp_path: Path, said: pytest.CaptureFixture[str]) -> None:
        self.folder = tmp_path / "updates"
        self.folder.mkdir()
        self.package = self.folder / "msp-desktop_9.1.0-1_amd64.deb"
        self.package.write_bytes(b"the package")
        self.key = Ed25519PrivateKey.generate()
        public = self.key.public_key()
        pem = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        (tmp_path / "private.pem").write_bytes(self.key.private_bytes(*pem))
        shown = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        (tmp_path / "public.pem").write_bytes(shown)
        self.public_pem, self._beside, self._said = shown.decode(), tmp_path, said

    def sign(self, version: str = "9.1.0") -> int:
        how = ("--new-version", version, "--key", str(self._beside / "private.pem"))
        told = ["update", "sign", str(self.package), *how, "--says", "Mends printing."]
        return commands.run(commands.read(told), Policy())

    def check(self) -> tuple[int, str]:
        where = ("--folder", str(self.folder), "--key", str(self._beside / "public.pem"))
        self._said.readouterr()
        ended = commands.run(commands.read(["update", "check", *where]), Policy())
        told = self._said.readouterr()
        return ended, told.out + told.err

    def policy(self, decide: Decide) -> Policy:
        return decide(f'update_folder = "{self.folder}"\nupdate_key = """{self.public_pem}"""')


@pytest.fixture
def share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Share:
    return Share(tmp_path, capsys)


def test_a_signed_notice_names_the_version_and_the_package(share: Share) -> None:
    assert share.check() == (Exit.DONE, "There is no newer version.\n")
    assert share.sign() == Exit.DONE
    ended, said = share.check()
    assert ended == Exit.DONE
    assert "Version 9.1.0 of" in said
    assert share.package.name in said
    assert "Mends printing." in said


def test_this_version_and_older_ones_are_no_news(share: Share) -> None:
    for version in (__version__, "0.0.9"):
        share.sign(version)
        assert share.check() == (Exit.DONE, "There is no newer version.\n")


def test_what_was_changed_or_signed_by_another_is_refused(share: Share) -> None:
    share.sign()
    notice = share.folder / NOTICE
    good = notice.read_bytes()
    other = UpdateNotice("9.9.9", date(2026, 11, 28), share.package.name, "0" * 64)
    for bad in (
        good.replace(b"9.1.0", b"9.1.1"),
        sign_notice(other, Ed25519PrivateKey.generate()),
        b"{}",
        b"\xff",
        good + b" " * 20_000,
    ):
        notice.write_bytes(bad)
        ended, said = share.check()
        assert ended == Exit.NOT_WHOLE
        assert "did not sign" in said


def test_a_notice_is_believed_by_its_bytes_alone(share: Share) -> None:
    """Windows' line ends are let through; the same in another form was not written by `sign`."""
    share.sign()
    notice = share.folder / NOTICE
    good = notice.read_bytes()
    notice.write_bytes(good.replace(b"\n", b"\r\n"))
    assert share.check()[0] == Exit.DONE
    for other in (good.replace(b'  "', b'"'), good.replace(b"{", b"{ ", 1), good + good):
        notice.write_bytes(other)
        assert share.check()[0] == Exit.NOT_WHOLE


def test_a_package_that_was_changed_is_found_before_it_is_installed(share: Share) -> None:
    share.sign()
    share.package.write_bytes(b"another package")
    ended, said = share.check()
    assert ended == Exit.NOT_WHOLE
    assert "not the one that was signed" in said


def test_a_package_is_never_looked_for_outside_the_folder(share: Share) -> None:
    for name in ("../x.deb", "/etc/passwd", ""):
        bad = UpdateNotice("9.9.9", date(2026, 11, 28), name, "0" * 64)
        (share.folder / NOTICE).write_bytes(sign_notice(bad, share.key))
        assert share.check()[0] == Exit.NOT_WHOLE


def test_the_policy_says_where_to_look_and_about_shows_it(
    share: Share, decide: Decide, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = share.policy(decide)
    assert policy.broken is None
    share.sign()
    assert commands.run(commands.read(["update", "check"]), policy) == Exit.DONE
    assert "Version 9.1.0" in capsys.readouterr().out
    session = Session(share.folder, policy=policy)
    card = AboutCard(session, "About MSP Desktop")
    qtbot.addWidget(card)
    card.show()
    card.look.click()
    qtbot.waitUntil(lambda: "Version 9.1.0" in card.newer.sentence(), timeout=30_000)
    share.package.write_bytes(b"another package")
    card.look.click()
    qtbot.waitUntil(lambda: "not the one" in card.not_looked.sentence(), timeout=30_000)
    assert card.newer.sentence() == ""
    session.end()


def test_nobody_said_where_to_look_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(commands.read(["update", "check"]), Policy()) == Exit.NOT_DONE
    assert "--folder and --key" in capsys.readouterr().err


def test_a_missing_share_is_told_and_is_no_news(share: Share) -> None:
    assert read_notice(share.folder, share.key.public_key()) is None
    share.package.unlink()
    share.folder.rmdir()
    ended, said = share.check()
    assert ended == Exit.NOT_DONE
    assert "is not there now" in said
