"""Saving a referral: under a neutral name, whole or not at all, and noted on the trail."""

import hashlib
import os
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from msp_desktop.documents.batch import store_signing_key
from msp_desktop.documents.faults import (
    FolderRefusesDocument,
    NameNotUsable,
    NoRoomForDocument,
    TargetIsFolder,
    TargetReadOnly,
)
from msp_desktop.record.conversation import Conversation
from msp_desktop.sealing.verify import verify
from msp_desktop.store.store import Store
from tests.referral_room.conftest import Shown, full_disk
from tests.referral_room.saved import disclosures, files
from ui.dialogs import QtDialogs
from ui.scope import Scope

SAVED = "Anyone who has this file can read it: send it only by a safe way."


def test_the_name_says_the_day_and_a_number_and_nobody(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert shown.save().name == "referral-2026-11-21-1.pdf"
    assert shown.save().name == "referral-2026-11-21-2.pdf"
    assert files(shown) == ["referral-2026-11-21-1.pdf", "referral-2026-11-21-2.pdf"]


def test_saving_says_how_to_treat_the_file(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    target = shown.save()
    shown.until(shown.room.foot.saved.isVisible)
    where = f"Saved as {target.name} in {target.parent.name}."
    assert shown.room.foot.saved.sentence() == f"{where} {SAVED}"
    assert not shown.room.foot.not_saved.isVisible()


def test_the_words_of_a_file_are_said_whatever_is_chosen_while_it_is_written(
    shown: Shown, bert: Conversation
) -> None:
    shown.begin(bert)
    with shown.qtbot.waitSignal(shown.room.exported):
        shown.room.foot.save.click()
        shown.room.choices.recipient.setCurrentIndex(1)
    shown.until(shown.room.foot.password.isVisible)
    assert len(shown.room.foot.password.words.text().split()) == 6
    assert ", and locked." in shown.room.foot.saved.sentence()


def test_a_file_is_locked_unless_asked_otherwise_and_its_words_shown_apart(
    shown: Shown, bert: Conversation
) -> None:
    shown.begin(bert)
    assert not shown.room.choices.unlocked.isChecked()
    target = shown.save(locked=True)
    shown.until(shown.room.foot.password.isVisible)
    words = shown.room.foot.password.words.text()
    assert len(words.split()) == 6
    assert shown.room.foot.saved.sentence() == (
        f"Saved as {target.name} in {target.parent.name}, and locked."
    )
    assert words not in shown.room.foot.saved.sentence()
    reader = PdfReader(target)
    assert reader.is_encrypted
    assert reader.decrypt(words)
    assert "Teasel" in " ".join(page.extract_text() for page in reader.pages)
    assert verify(target.read_bytes(), words).unchanged
    shown.room.foot.password.copy.click()
    assert QApplication.clipboard().text() == words
    shown.room.leave()
    assert shown.room.foot.password.words.text() == ""
    assert not shown.room.choices.unlocked.isChecked()
    assert words not in str(disclosures(shown))


def test_what_was_said_of_a_save_goes_when_the_pages_change(
    shown: Shown, bert: Conversation
) -> None:
    shown.begin(bert)
    shown.save()
    shown.room.choices.pieces.rows()["plan"].toggle()
    shown.settle()
    assert not shown.room.foot.saved.isVisible()


def test_the_file_is_for_its_owner_alone(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    assert shown.save().stat().st_mode & 0o077 == 0


def test_the_trail_names_the_recipient_and_the_very_file(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    name = hashlib.sha256(shown.save().read_bytes()).hexdigest()
    [(subject, detail)] = disclosures(shown)
    assert subject == str(bert.id)
    assert name in detail
    assert "Teasel" not in detail


def test_changing_ones_mind_saves_nothing(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    shown.answers.dismissed = True
    shown.room.foot.save.click()
    shown.wait_for_the_thread()
    assert files(shown) == []
    assert disclosures(shown) == []


def _a_folder(here: Path) -> Path:
    (here / "taken.pdf").mkdir()
    return here / "taken.pdf"


def _in_a_missing_folder(here: Path) -> Path:
    return here / "gone" / "referral.pdf"


def _under_a_file(here: Path) -> Path:
    (here / "file").write_text("")
    return here / "file" / "referral.pdf"


def _with_a_name_too_long(here: Path) -> Path:
    return here / f"{'r' * 300}.pdf"


def _a_file_to_be_read_only(here: Path) -> Path:
    (here / "kept.pdf").write_bytes(b"kept")
    (here / "kept.pdf").chmod(0o400)
    return here / "kept.pdf"


@pytest.mark.parametrize(
    ("refusing", "sentence"),
    [
        (_a_folder, TargetIsFolder().sentence),
        (_in_a_missing_folder, FolderRefusesDocument().sentence),
        (_under_a_file, FolderRefusesDocument().sentence),
        (_with_a_name_too_long, NameNotUsable().sentence),
        (_a_file_to_be_read_only, TargetReadOnly().sentence),
    ],
)
def test_a_disk_that_refuses_is_told_calmly_and_leaves_nothing(
    shown: Shown, bert: Conversation, refusing: object, sentence: str
) -> None:
    assert callable(refusing)
    shown.begin(bert)
    shown.answers.target = refusing(shown.answers.folder)
    before = files(shown)
    shown.room.foot.save.click()
    shown.until(shown.room.foot.not_saved.isVisible)
    assert shown.room.foot.not_saved.sentence() == sentence
    assert not shown.room.foot.saved.isVisible()
    assert files(shown) == before
    shown.answers.target = None
    assert shown.save().exists()
    shown.until(shown.room.foot.saved.isVisible)
    assert not shown.room.foot.not_saved.isVisible()
    assert len(disclosures(shown)) == 1


def test_a_file_that_is_open_elsewhere_is_replaced_whole(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    shown.answers.target = shown.answers.folder / "open.pdf"
    shown.answers.target.write_bytes(b"what was there")
    with shown.answers.target.open("rb") as elsewhere:
        assert shown.save().read_bytes().startswith(b"%PDF-")
        assert elsewhere.read() == b"what was there"
    assert files(shown) == ["open.pdf"]


def test_a_full_disk_is_told_and_leaves_nothing(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    known: list[object] = []
    shown.session.ask(Scope(shown.session), store_signing_key, known.append, known.append)
    shown.until(lambda: bool(known))
    with full_disk():
        shown.room.foot.save.click()
        shown.until(shown.room.foot.not_saved.isVisible)
    assert shown.room.foot.not_saved.sentence() == NoRoomForDocument().sentence
    assert files(shown) == []
    assert disclosures(shown) == []


def test_a_folder_that_may_not_be_written_to_is_told(shown: Shown, bert: Conversation) -> None:
    if os.geteuid() == 0:
        pytest.skip("the superuser may write everywhere")
    shown.begin(bert)
    shown.answers.folder.chmod(0o500)
    shown.room.foot.save.click()
    shown.until(shown.room.foot.not_saved.isVisible)
    shown.answers.folder.chmod(0o700)
    assert shown.room.foot.not_saved.sentence() == FolderRefusesDocument().sentence
    assert files(shown) == []


def test_nothing_is_written_once_the_store_is_locked(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    closed: list[object] = []
    shown.session.close(lambda: closed.append(None), closed.append)
    shown.until(lambda: bool(closed))
    shown.room.foot.save.click()
    shown.until(shown.room.foot.not_saved.isVisible)
    assert shown.room.foot.not_saved.sentence().startswith("The store is locked.")
    assert files(shown) == []


def test_a_file_that_could_not_be_noted_is_said_to_be_there(
    shown: Shown, bert: Conversation
) -> None:
    def no_room_for_notes(store: Store) -> None:
        """From now on the trail's next row needs more room than there is."""
        store_signing_key(store)
        with store.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA max_page_count = 1")
        raw.execute(
            "CREATE TEMP TRIGGER no_room BEFORE INSERT ON main.trail BEGIN "
            "INSERT INTO chosen VALUES ('much', zeroblob(9000000)); END"
        )

    shown.begin(bert)
    done: list[object] = []
    shown.session.ask(Scope(shown.session), no_room_for_notes, done.append, done.append)
    assert shown.save().exists()
    shown.until(shown.room.foot.not_saved.isVisible)
    assert shown.room.foot.saved.sentence().endswith(SAVED)
    assert "could not be noted" in shown.room.foot.not_saved.sentence()


def test_ctrl_s_saves_and_escape_goes_back(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    with shown.qtbot.waitSignal(shown.room.exported):
        QTest.keyClick(shown.room, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with shown.qtbot.waitSignal(shown.room.left):
        QTest.keyClick(shown.room, Qt.Key.Key_Escape)


def test_going_back_leaves_nothing_of_the_person_in_the_room(
    shown: Shown, bert: Conversation
) -> None:
    shown.begin(bert)
    with shown.qtbot.waitSignal(shown.room.left):
        shown.room.foot.back.click()
    QApplication.sendPostedEvents()
    assert not shown.room.preview.pictures
    assert not shown.room.choices.pieces.rows()
    assert shown.room.choices.remarks.sentence() == ""


def test_every_control_is_named_and_reached_by_tab(shown: Shown, bert: Conversation) -> None:
    shown.begin(bert)
    reached: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in reached:
        assert here is not None
        reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert all(each.accessibleName() for each in reached)
    buttons = [b for b in shown.room.findChildren(QAbstractButton) if b.isVisible()]
    assert {*buttons} <= {*reached}
    assert {*shown.room.preview.pictures} <= {*reached}


def test_the_window_that_asks_where_holds_nothing_else_still(
    shown: Shown, bert: Conversation, tmp_path: Path
) -> None:
    shown.begin(bert)
    chosen: list[Path] = []
    suggested = tmp_path / "documents" / "referral-2026-11-21-1.pdf"
    QtDialogs().ask_where_to_save(
        Scope(shown.room), shown.room, "Save the referral", suggested, chosen.append
    )
    dialog = shown.room.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert not dialog.isModal()
    assert dialog.selectedFiles() == [str(suggested)]
    dialog.accept()
    shown.until(lambda: not isValid(dialog))
    assert chosen == [suggested]


def test_place_chosen_for_one_referral_saves_nothing_once_another_is_shown(
    shown: Shown, bert: Conversation
) -> None:
    """Else its six words would stand under the other's pages, and its file be mailed from there."""
    shown.begin(bert)
    shown.answers.waits = True
    shown.room.foot.save.click()
    (choose,) = shown.answers.open
    shown.begin(bert.but(id=UUID(int=7), person=bert.person.but(name="Cora Teasel")))
    choose(shown.folder.parent / "documents" / "late.pdf")
    shown.settle()
    assert not (shown.folder.parent / "documents" / "late.pdf").exists()
    assert shown.room.foot.saved.sentence() == ""
