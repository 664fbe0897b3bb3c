"""Only the worker leaves the page, and never by a slip; a voice reads where there is one."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from msp_desktop.record.conversation import Conversation
from tests.screen.reader import until
from tests.turned_round.conftest import TurnRound

VOICE = """#!/bin/sh
echo "$*" > "{folder}/asked"
cat > "{folder}/heard.part"
mv "{folder}/heard.part" "{folder}/heard"
"""


def test_one_press_does_not_leave_the_page(bert: Conversation, turn_round: TurnRound) -> None:
    turned = turn_round(bert)
    turned.reader.press("For the worker")
    turned.reader.press("Hold to go back")
    assert turned.left == []
    turned.reader.press("Stay on this page")
    turned.reader.find("What shall we look at?")
    assert turned.left == []


def test_another_word_does_not_leave_the_page(bert: Conversation, turn_round: TurnRound) -> None:
    turned = turn_round(bert)
    turned.reader.press("For the worker")
    turned.reader.write(turned.word_field(), f"{turned.word()}s")
    assert turned.left == []
    turned.reader.write(turned.word_field(), f" {turned.word().upper()} ")
    assert turned.left == [()]


def test_holding_the_button_leaves_the_page_by_keyboard_too(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("For the worker")
    hold = turned.reader.find("Hold to go back").object()
    assert isinstance(hold, QWidget)
    hold.setFocus()
    QTest.keyPress(hold, Qt.Key.Key_Space)
    until(lambda: bool(turned.left), "the button to be held for long enough")
    assert turned.left == [()]


def test_staying_leads_back_to_the_page_that_was_open(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("About me")
    turned.reader.press("Next")
    QTest.keyClick(turned.room, Qt.Key.Key_F9)
    turned.reader.press("Stay on this page")
    turned.reader.hears("I want to stay in my own house.")


def test_the_words_on_the_page_are_gone_once_it_is_left(
    bert: Conversation, turn_round: TurnRound
) -> None:
    turned = turn_round(bert)
    turned.reader.press("About me")
    turned.leave()
    turned.reader.hears_not("ringing")


def test_without_a_voice_no_reading_is_offered(
    bert: Conversation,
    turn_round: TurnRound,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    turned = turn_round(bert)
    turned.reader.press("About me")
    assert "Read aloud" not in turned.reader.everything()


@pytest.mark.skipif(os.name != "posix", reason="the voice made for this test is a shell script")
def test_a_voice_is_handed_the_words_where_nobody_else_can_read_them(
    bert: Conversation,
    turn_round: TurnRound,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    voice = tmp_path / "espeak-ng"
    voice.write_text(VOICE.format(folder=tmp_path), "utf-8")
    voice.chmod(0o700)
    tools = {str(Path(found).parent) for name in ("cat", "mv") if (found := shutil.which(name))}
    monkeypatch.setenv("PATH", os.pathsep.join([str(tmp_path), *tools]))
    turned = turn_round(bert)
    turned.reader.press("About me")
    turned.reader.press("Read aloud")
    until((tmp_path / "heard").exists, "the voice to be handed the words")
    assert "I feel safe when I know who's ringing." in (tmp_path / "heard").read_text("utf-8")
    assert (tmp_path / "asked").read_text("utf-8").strip() == "--stdin"
    turned.reader.find("Read aloud")
