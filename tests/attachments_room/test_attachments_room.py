"""A photograph is noted, kept, looked at and sent; a body is marked; somebody makes their mark."""

from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScroller, QWidget

from msp_desktop.policy.policy import Policy, PolicyValues
from msp_desktop.practice.body_outline import BodyView
from msp_desktop.store.attachments import Attachments, PersonAttachments
from tests.screen.reader import ScreenReader
from tests.trail.conftest import WREN, Around
from ui.attachments.body_map import BodyCanvas
from ui.attachments.hand_mark import HandMarkField
from ui.attachments.picture_view import PictureView
from ui.attachments.room import AttachmentsRoom
from ui.scope import Scope
from ui.widgets.layout.scroll_page import ScrollPage


@dataclass
class Chooses:
    """Chooses the one file there is, and saves where it is suggested."""

    folder: Path
    files: list[Path] = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)

    def folder_for_documents(self) -> Path:
        return self.folder

    def ask_where_to_save(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        suggested: Path,
        then: Callable[[Path], None],
    ) -> None:
        self.saved.append(suggested)
        then(suggested)

    def ask_for_files(
        self,
        scope: Scope,  # noqa: ARG002
        over: QWidget,  # noqa: ARG002 - the service's own signature
        title: str,  # noqa: ARG002
        kinds: str,  # noqa: ARG002
        then: Callable[[list[Path]], None],
    ) -> None:
        then(self.files)


@dataclass
class Room:
    """The room, whoever chooses, and a screen reader."""

    room: AttachmentsRoom
    chooses: Chooses
    reader: ScreenReader
    around: Around

    def kept(self) -> PersonAttachments:
        found = self.around.ask(lambda store: Attachments(store).of_person(WREN.person_id))
        assert isinstance(found, PersonAttachments)
        return found

    def policy(self, *, allows: bool) -> None:
        def decide(store: object) -> None:
            store.policy = Policy(PolicyValues(attachments=allows))  # type: ignore[attr-defined]

        self.around.ask(decide)
        self.room.show_person(WREN.person_id)
        self.reader.hears("Wren: pictures and marks")


@pytest.fixture
def here(around: Around) -> Room:
    chooses = Chooses(around.answers.folder)
    room = AttachmentsRoom(around.session, dialogs=chooses)
    around.qtbot.addWidget(room)
    room.resize(1100, 760)
    room.show()
    return Room(room, chooses, ScreenReader(), around)


def _photograph(folder: Path) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "Canary telephone"
    data = BytesIO()
    Image.linear_gradient("L").resize((900, 600)).convert("RGB").save(data, "JPEG", exif=exif)
    file = folder / "IMG_0001.jpg"
    file.write_bytes(data.getvalue())
    return file


def test_a_photograph_is_noted_kept_looked_at_and_sent(here: Room, tmp_path: Path) -> None:
    reader = here.reader
    file = _photograph(tmp_path)
    here.chooses.files.append(file)
    here.policy(allows=True)
    reader.press("A photograph, letter, scan or recording")
    reader.write("Who took, wrote or recorded it", "A ward nurse")
    reader.choose("With whose agreement", "the person agrees")
    reader.press("Save")
    reader.hears("1 noted")
    reader.press("Keep the file itself…")
    reader.hears("the file is kept here")
    (now,) = here.kept().found
    assert now.noted.file is not None
    assert here.around.ask(lambda store: Attachments(store).original(now)) == file.read_bytes()
    reader.press("Look at it")
    here.around.until(lambda: bool(here.room.findChildren(PictureView)[0].isVisible()))
    reader.press("A copy to send")
    reader.press("Save")
    reader.hears("First write what it shows.")
    reader.write("What it shows, for whoever cannot see it", "A sore on the left heel.")
    reader.press("Save")
    reader.hears("First tick that you know who will see it.")
    reader.press("I know who will see it, and they need it")
    reader.press("Save")
    reader.hears("The file opens with these six words:")
    (copy,) = here.chooses.saved
    assert b"Canary" not in copy.read_bytes()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(copy)
    assert here.kept().found[0].noted.shows == "A sore on the left heel."
    assert reader.unnamed() == []


def test_without_leave_only_words_are_kept(here: Room) -> None:
    here.policy(allows=False)
    here.reader.hears("your organisation has not allowed it")
    here.reader.press("A photograph, letter, scan or recording")
    here.reader.write("Where it is kept", "The ward’s own system")
    here.reader.press("Save")
    here.reader.hears("1 noted")
    here.reader.hears_not("Keep the file itself…")
    assert here.kept().found[0].noted.kept_where == "The ward’s own system"


def test_a_body_is_marked_from_a_list_and_by_a_touch(here: Room) -> None:
    here.policy(allows=False)
    reader = here.reader
    reader.press("A body map")
    reader.press("Add a mark from a list")
    reader.choose("Where mark 1 is", "back: left heel")
    reader.press("Save")
    reader.hears("Say in words what is seen at each mark.")
    reader.write("What is seen at mark 1", "A sore, red")
    (canvas,) = here.room.findChildren(BodyCanvas)
    box = canvas._box(BodyView.FACE)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    reader.hears("Mark 2")
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    reader.write("What is seen at mark 2", "A graze")
    assert reader.unnamed() == []
    reader.press("Save")
    reader.hears("1 map")
    (body,) = here.kept().drawn.bodies
    assert [(mark.view, mark.seen) for mark in body.what.marks] == [
        (BodyView.BACK, "A sore, red"),
        (BodyView.FACE, "A graze"),
    ]


def test_a_mark_is_made_by_hand_or_by_a_key(here: Room) -> None:
    here.policy(allows=False)
    reader = here.reader
    reader.press("A mark or signature")
    reader.hears("It proves neither that they agree nor that they can decide.")
    reader.write("What is signed", "I want to live near Tam.")
    reader.press("Save")
    reader.hears("There is no mark in the box yet.")
    (field_,) = here.room.findChildren(HandMarkField)
    box = field_.box
    QTest.mousePress(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    QTest.mouseMove(box, box.rect().center() / 2)
    QTest.mouseRelease(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 2)
    assert field_.strokes()
    reader.press("Clear the mark")
    assert not field_.strokes()
    reader.press("Make a cross")
    reader.press("Save")
    reader.hears("1 mark")
    (mark,) = here.kept().drawn.marks
    assert (mark.what.signed, len(mark.what.strokes)) == ("I want to live near Tam.", 2)


def test_a_finger_signs_and_the_page_stays_where_it_is(here: Room) -> None:
    here.policy(allows=False)
    here.reader.press("A mark or signature")
    (field_,) = here.room.findChildren(HandMarkField)
    here.room.window().resize(900, 420)  # so low that the page could scroll under the finger
    (page,) = (each for each in here.room.findChildren(ScrollPage) if each.isAncestorOf(field_))
    page.ensureWidgetVisible(field_.box)
    QApplication.processEvents()
    stood = page.verticalScrollBar().value()
    assert stood > 0
    window, handle = here.room.window(), here.room.window().windowHandle()
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    where = [
        field_.box.mapTo(window, QPoint(field_.box.width() // 2 + across, 20 + down))
        for across, down in ((0, 0), (30, 40), (0, 80), (-30, 120))
    ]
    QTest.touchEvent(handle, finger).press(0, where[0], handle).commit()
    for each in where[1:]:
        QTest.touchEvent(handle, finger).move(0, each, handle).commit()
        assert QScroller.scroller(page.viewport()).state() is QScroller.State.Inactive
    QTest.touchEvent(handle, finger).release(0, where[-1], handle).commit()
    (stroke,) = field_.strokes()
    assert len(stroke) == len(where)
    assert page.verticalScrollBar().value() == stood
