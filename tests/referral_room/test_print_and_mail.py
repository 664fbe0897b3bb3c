"""Pages on paper, and the locked file in a message: both noted, and the six words in neither."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest
from pypdf import PdfReader

from msp_desktop.record.conversation import Conversation
from tests.referral_room.conftest import Shown
from tests.referral_room.reading import pages_of
from tests.referral_room.saved import disclosures
from ui.faults import MailNotReached, NoMailProgram, NoPrinter

EVERY_MESSAGE = """
    mailto, utf8, subject, body, attach: the ways in which a mail program is asked.
    A locked document. The attached document is locked.
    I will tell you the words that open it another way, not by e-mail.
"""


def words_in(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"\w+", text)}


def any_of_the_six(words: str, message: str, attached: Path) -> set[str]:
    """Those of the six words that a message holds without holding them whatever was drawn."""
    own = words_in(message.replace(str(attached), "")) - words_in(EVERY_MESSAGE)
    return words_in(words) & own


def told_apart(shown: Shown, told: str) -> list[str]:
    """The details of the disclosures that say this."""
    return [detail for _, detail in disclosures(shown) if told in detail]


def test_every_page_is_printed_and_paper_is_said_to_be_open(
    shown: Shown, bert: Conversation, tmp_path: Path
) -> None:
    shown.begin(bert)
    shown.answers.paper = tmp_path / "paper.pdf"
    with shown.qtbot.waitSignal(shown.room.delivery.printed):
        shown.room.foot.print.click()
    assert "Paper is not locked" in shown.room.foot.saved.sentence()
    assert not shown.room.foot.password.isVisible()
    assert pages_of(shown.answers.paper) == len(shown.room.preview.pictures)
    assert "Teasel" not in str(PdfReader(shown.answers.paper).metadata)
    assert len(told_apart(shown, "on paper")) == 1


def test_without_a_printer_that_is_said_and_nothing_noted(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    shown.room.foot.print.click()
    assert shown.room.foot.not_saved.sentence() == NoPrinter().sentence
    assert disclosures(shown) == []


def test_what_must_be_answered_before_saving_is_answered_before_printing(
    shown: Shown, bert: Conversation, tmp_path: Path
) -> None:
    shown.begin(bert.but(sharing=type(bert.sharing)()))
    shown.answers.paper = tmp_path / "paper.pdf"
    shown.room.foot.print.click()
    assert "weighed" in shown.room.foot.not_saved.sentence()
    assert not shown.answers.paper.exists()


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop with a mail program; what it is asked to do is written down in `asked`."""
    programs = tmp_path / "programs"
    programs.mkdir()
    _program(programs / "xdg-mime", "echo mail.desktop")
    asked = tmp_path / "asked"
    _program(
        programs / "xdg-email", f'printf "%s\\n" "$@" > "{asked}.part"; mv "{asked}.part" "{asked}"'
    )
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    return asked


def _program(path: Path, does: str) -> None:
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o700)


def test_the_locked_file_is_attached_and_its_words_are_not_in_the_message(
    shown: Shown, bert: Conversation, desktop: Path
) -> None:
    shown.begin(bert)
    target = shown.save(locked=True)
    shown.until(shown.room.foot.mail.isVisible)
    words = shown.room.foot.password.words.text()
    shown.room.foot.mail.click()
    shown.until(desktop.exists)
    message = desktop.read_text()
    assert f"--attach\n{target}\n" in message
    assert not any_of_the_six(words, message, target)
    assert "Teasel" not in message
    assert "Bert" not in message
    shown.until(lambda: "Your mail program opens" in shown.room.foot.saved.sentence())
    assert shown.room.foot.password.isVisible()
    shown.wait_for_the_thread()
    assert len(told_apart(shown, "by mail")) == 1


def test_only_a_locked_file_can_go_by_mail(shown: Shown, bert: Conversation, desktop: Path) -> None:
    shown.begin(bert)
    shown.save()
    shown.until(shown.room.foot.saved.isVisible)
    assert not shown.room.foot.mail.isVisible()
    assert not desktop.exists()


def test_without_a_mail_program_that_is_said(
    shown: Shown, bert: Conversation, desktop: Path
) -> None:
    _program(desktop.parent / "programs" / "xdg-mime", "exit 0")
    shown.begin(bert)
    shown.save(locked=True)
    shown.until(shown.room.foot.mail.isVisible)
    shown.room.foot.mail.click()
    shown.until(shown.room.foot.not_saved.isVisible)
    assert shown.room.foot.not_saved.sentence() == NoMailProgram().sentence
    assert told_apart(shown, "by mail") == []


@pytest.mark.skipif(
    not (shutil.which("xdg-email") and shutil.which("xdg-mime")), reason="xdg-utils are not here"
)
def test_the_desktops_own_way_hands_the_mail_program_the_file_and_no_words(
    shown: Shown, bert: Conversation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real xdg-email, with a program of ours where the mail program would be."""
    home, asked = tmp_path / "home", tmp_path / "asked"
    (home / "applications").mkdir(parents=True)
    program = home / "mail-program"
    _program(program, f'printf "%s\\n" "$@" > "{asked}.part"; mv "{asked}.part" "{asked}"')
    entry = f"[Desktop Entry]\nType=Application\nName=Mail\nExec={program} %u\n"
    (home / "applications" / "mail.desktop").write_text(entry)
    opens = "[Default Applications]\nx-scheme-handler/mailto=mail.desktop\n"
    (home / "mimeapps.list").write_text(opens)
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(home))
    monkeypatch.setenv("DISPLAY", ":none")  # it opens nothing but a text browser without one
    for variable in ("XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "BROWSER"):
        monkeypatch.delenv(variable, raising=False)
    shown.answers.folder = tmp_path / "documents" / "Lists & Ü, 100%"
    shown.answers.folder.mkdir()
    shown.begin(bert)
    target = shown.save(locked=True)
    shown.until(shown.room.foot.mail.isVisible)
    words = shown.room.foot.password.words.text()
    shown.room.foot.mail.click()
    shown.until(asked.exists)
    message = unquote(asked.read_text().strip())
    assert message.startswith("mailto:")
    assert f"attach={target}" in message
    assert not any_of_the_six(words, message, target)
    assert "Teasel" not in message
    assert "Bert" not in message
    assert sorted(path.name for path in shown.answers.folder.iterdir()) == [target.name]


def test_on_another_system_the_way_is_said_not_to_be_there(
    shown: Shown, bert: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.begin(bert)
    shown.save(locked=True)
    shown.until(shown.room.foot.mail.isVisible)
    monkeypatch.setattr("sys.platform", "win32")
    shown.room.foot.mail.click()
    shown.until(shown.room.foot.not_saved.isVisible)
    assert shown.room.foot.not_saved.sentence() == MailNotReached().sentence
