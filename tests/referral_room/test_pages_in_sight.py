"""The pages shown are the pages saved, held in memory and nowhere else."""

import tempfile
from pathlib import Path

import pytest

from msp_desktop.record.conversation import Conversation
from tests.referral_room.conftest import Shown
from tests.referral_room.reading import pages_of, plain
from ui.referral.preview import PreviewPicture


def pictures(shown: Shown) -> list[PreviewPicture]:
    return shown.room.preview.pictures


def said(shown: Shown) -> str:
    return plain(" ".join(each.accessibleDescription() for each in pictures(shown)))


def test_as_many_pages_are_shown_as_are_saved(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    pages = pages_of(shown.save())
    assert len(pictures(shown)) == pages
    # The reply sheet is a further page, not one of the referral's own.
    assert shown.room.foot.status.text() == f"{pages - 1} pages"


def test_each_page_is_named_and_gives_its_words(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    of = len(pictures(shown))
    names = [each.accessibleName() for each in pictures(shown)]
    assert names == [f"Page {number} of {of}" for number in range(1, of + 1)]
    assert "I want the telephone to stop at night." in said(shown)
    assert "Don't tell our Joyce" not in said(shown)


def test_a_change_shows_in_the_pages(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert "Call blocker fitted" in said(shown)
    shown.room.choices.pieces.rows()["plan"].toggle()
    shown.settle()
    assert "Call blocker fitted" not in said(shown)


def test_only_the_newest_of_many_changes_is_shown(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    rows = shown.room.choices.pieces.rows()
    for key in ("plan", "advocacy", "plan", "grid"):
        rows[key].toggle()
    shown.settle()
    ticked = {key: row.isChecked() for key, row in shown.room.choices.pieces.rows().items()}
    assert ticked["plan"]
    assert not ticked["advocacy"]
    assert not ticked["grid"]
    assert "Call blocker fitted" in said(shown)
    assert "Wellbeing/safety grid Left out of this copy." in said(shown)


def test_an_answer_for_a_conversation_that_was_left_is_not_shown(
    shown: Shown, bert: Conversation
) -> None:
    shown.room.show_conversation(bert, finished=True)
    shown.room.leave()
    shown.wait_for_the_thread()
    shown.wait_for_the_thread()
    assert not pictures(shown)
    assert not shown.room.choices.pieces.rows()


def test_pages_are_as_wide_as_there_is_room(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    narrow = pictures(shown)[0].width()
    shown.room.resize(1700, 900)
    shown.until(lambda: pictures(shown)[0].width() > narrow + 100)
    shown.until(lambda: pictures(shown)[0].pixmap().width() == pictures(shown)[0].width())
    ratio = pictures(shown)[0].height() / pictures(shown)[0].width()
    assert ratio == pytest.approx(297 / 210, abs=0.01)


def test_where_there_is_little_room_pages_and_choices_take_turns(
    shown: Shown, bert: Conversation
) -> None:
    shown.begin(bert)
    assert not shown.room.foot.turn.isVisible()
    shown.room.resize(800, 700)
    shown.until(shown.room.foot.turn.isVisible)
    assert shown.room.choices.isVisible()
    assert not shown.room.preview.isVisible()
    shown.room.foot.turn.click()
    assert shown.room.preview.isVisible()
    assert not shown.room.choices.isVisible()
    assert pictures(shown)[0].isVisible()
    shown.room.foot.turn.click()
    assert shown.room.choices.isVisible()


def test_no_page_touches_the_disk_before_it_is_saved(
    shown: Shown, bert: Conversation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "temporary"
    here.mkdir()
    monkeypatch.setenv("TMPDIR", str(here))
    monkeypatch.setattr(tempfile, "tempdir", str(here))
    before = {path for path in tmp_path.rglob("*") if path.parent.name != "store"}
    shown.begin(bert)
    shown.room.choices.pieces.rows()["plan"].toggle()
    shown.settle()
    after = {path for path in tmp_path.rglob("*") if path.parent.name != "store"}
    assert after == before
