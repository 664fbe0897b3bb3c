"""Help for somebody who has never seen the app: before the passphrase, and behind one key."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from ui.guide.page import OF_ROOM
from ui.guide.topics import find_topics, load_topics


def test_first_page_says_what_this_is_and_how_many_steps(
    tmp_path: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(tmp_path / "new store")
    for words in ("an adult at risk", "stays on this laptop", "three short steps"):
        reader.hears(words)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_F1)
    reader.hears("Pages of the guide")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    until(lambda: QApplication.focusWidget() is field, "the cursor to be back in the field")


def test_guide_opens_at_the_room_is_searched_and_goes_when_the_app_locks(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Your conversations")
    QTest.keyClick(window, Qt.Key.Key_F1)
    reader.hears("Finding it again, and what is due")
    reader.write("Search the guide", "six words telephone")
    reader.hears("Making a document to send")
    reader.hears_not("Reading it together")
    assert reader.unnamed() == []
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.find("Passphrase")
    reader.hears_not("Making a document to send")


def test_every_page_has_a_title_and_can_be_found() -> None:
    topics = load_topics()
    assert topics[0].title == "Keys"
    assert all(each.title and each.text.startswith("# ") for each in topics)
    assert set(OF_ROOM.values()) <= {each.name for each in topics}
    assert [each.name for each in find_topics(topics, "F11 checklist")] == [
        "the-wrong-person-comes-in"
    ]
    assert find_topics(topics, "no such words anywhere") == ()
