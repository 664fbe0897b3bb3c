"""An invented person to practise with: marked on every screen, deleted after one question."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from msp_desktop.demo.practising import practise
from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.screen.unlocking import unlock
from tests.unlocked import NOON, open_vault
from tests.visits import doorstep
from ui.conversation.steps.step import step_title
from ui.widgets.practice_mark import PracticeMark
from ui.window import Window

MARK = "Practice: an invented person"
BERT = doorstep.visit(NOON)


def with_bert(folder: Path, *, practice: bool = False) -> Path:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(BERT, PartName.PLAN)
        if practice:
            practise(store)
    return folder


def is_marked(window: Window) -> bool:
    """Whether the mark is in sight, whole."""
    (mark,) = window.findChildren(PracticeMark)
    return mark.isVisible() and mark.visibleRegion().boundingRect() == mark.rect()


def test_an_empty_list_offers_practice_and_every_screen_of_it_is_marked(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.hears("Nothing here yet")
    reader.hears_not(MARK)
    reader.press("Practise with an invented person")
    reader.hears("choose my own biscuits")
    reader.hears(MARK)
    assert is_marked(window)
    assert reader.unnamed() == []
    reader.press("Turn round")
    reader.find("What shall we look at?")
    assert is_marked(window)
    reader.press("For the worker")
    field = next(name for name in reader.everything() if name.startswith("Or type this word"))
    reader.write(field, field.rpartition(" ")[2])
    reader.find("Summary")
    reader.press(step_title("summary"))
    reader.press("Make a referral")
    reader.hears("What is in it, and why")
    assert is_marked(window)
    reader.press("A sheet to leave…")
    reader.find("‹ Back to the conversation")
    assert is_marked(window)


def test_the_story_and_what_is_reached_from_it_are_marked_and_nobody_real_is(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(with_bert(folder, practice=True))
    unlock(reader)
    reader.hears("1 not finished, 0 finished")
    reader.hears("1 practice conversation, not counted anywhere.")
    reader.write("Search names and words", "posy")
    reader.hears("practice, not finished")
    reader.press("Their story")
    reader.hears("Posy’s story")
    until(lambda: is_marked(window), "the story to be marked")
    reader.hears_not("Hand over…")
    reader.press("Pictures and marks")
    reader.hears("pictures and marks")
    assert is_marked(window)
    reader.press("‹ Back")
    reader.hears("Posy’s story")
    reader.press("‹ Back")
    reader.hears("Your conversations")
    assert not is_marked(window)
    reader.write("Search names and words", "bert")
    reader.hears("Bert")
    reader.press("Their story")
    reader.hears("Bert’s story")
    assert not is_marked(window)


def test_nobody_invented_is_offered_to_be_handed_over_or_put_into_several_documents(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.finish(practise(store))
    open_app(with_bert(folder))
    unlock(reader)
    reader.hears("practice, finished")
    reader.hears_not("Documents…")
    reader.press("Hand over…")
    reader.hears("Albert Teasel")
    reader.hears_not("Thimblewick")


def test_a_locked_window_comes_back_to_practice_with_its_mark(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(folder)
    unlock(reader)
    reader.press("Practise with an invented person")
    reader.hears("choose my own biscuits")
    QTest.keyClick(window, Qt.Key.Key_F12)
    reader.find("Passphrase")
    reader.hears_not(MARK)
    unlock(reader)
    reader.hears(MARK)


def test_practice_goes_after_one_question_and_bert_stays(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    open_app(with_bert(folder, practice=True))
    unlock(reader)
    reader.press("Delete practice")
    reader.hears("No real record is touched")
    reader.press("Keep practice")
    reader.hears("1 practice conversation, not counted anywhere.")
    reader.press("Delete practice")
    reader.press("Delete all practice")
    reader.hears_not("practice conversation")
    reader.hears_not("Posy Thimblewick")
    reader.hears("1 not finished, 0 finished")


def test_the_guide_leads_to_practice_once_a_store_is_open(
    folder: Path, open_app: OpenApp, reader: ScreenReader
) -> None:
    window = open_app(with_bert(folder))
    reader.find("Passphrase")
    QTest.keyClick(window, Qt.Key.Key_F1)
    reader.write("Search the guide", "delete practice")
    reader.hears("Practising with an invented person")
    assert "Practise with an invented person" not in map(reader.name, reader.shown())
    reader.press("Back")
    unlock(reader)
    reader.hears("Your conversations")
    QTest.keyClick(window, Qt.Key.Key_F1)
    reader.write("Search the guide", "delete practice")
    reader.press("Practise with an invented person")
    reader.hears("choose my own biscuits")
    assert is_marked(window)
