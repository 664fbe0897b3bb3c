"""What the store answers belongs to what it was asked for, however late it comes.

A slow disk is the store's own thread, kept busy until the test lets it go on.
"""

from collections.abc import Iterator
from pathlib import Path
from threading import get_ident
from weakref import finalize

import pytest

from msp_desktop.practice.codes import PartName
from msp_desktop.store.store import Store
from msp_desktop.vault.faults import DiskFull
from tests.screen.conftest import OpenApp
from tests.screen.reader import ScreenReader, until
from tests.slow_disk import SlowDisk, all_done
from tests.unlocked import NOON, PASSPHRASE
from ui.conversation.frame.store_lookups import SameName
from ui.faults import RoomRunningOut
from ui.scope import Scope
from ui.window import Window


@pytest.fixture
def window(folder: Path, open_app: OpenApp, reader: ScreenReader) -> Window:
    opened = open_app(folder)
    reader.write("Passphrase", PASSPHRASE)
    reader.press("Unlock")
    reader.hears("Your conversations")
    return opened


@pytest.fixture
def disk(window: Window) -> Iterator[SlowDisk]:
    slow = SlowDisk(window.session)
    yield slow
    slow.end()


def begin_with(reader: ScreenReader, name: str) -> None:
    reader.press("New conversation")
    reader.press("The person")
    reader.write("Name", name)


def test_finishing_late_does_not_finish_what_is_open_by_then(
    window: Window, reader: ScreenReader, disk: SlowDisk
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.hears("Saved")
    reader.press("Summary")
    reader.press("Finish this conversation")
    disk.begin()
    reader.press("Yes, finish it")
    reader.press("‹ All conversations")
    begin_with(reader, "Bella Larksong")
    disk.end()
    all_done(window.session)
    reader.hears("Saved")
    reader.hears_not("its words can no longer change")
    reader.write("Name", "Bella Larksong-Teasel")
    reader.press("‹ All conversations")
    reader.hears("1 not finished, 1 finished")


def test_what_is_pressed_twice_before_the_answer_is_entered_once(
    window: Window, reader: ScreenReader, disk: SlowDisk
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.hears("Saved")
    reader.press("Summary")
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    for why in ("Misheard.", "Heard again."):
        reader.press("Add an amendment")
        reader.write("What is amended", "It was Tuesday.")
        reader.write("Why it is amended", why)
        disk.begin()
        reader.press("Save this amendment")
        reader.press("Save this amendment")
        disk.end()
        all_done(window.session)
        reader.hears(f"Why: {why}")
    told = [said for said in reader.everything() if said.startswith("Amended on ")]
    assert len([said for said in told if "Why: " in said]) == 2


def test_a_conversation_on_its_way_does_not_push_out_a_new_one(
    window: Window, reader: ScreenReader, disk: SlowDisk
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.press("‹ All conversations")
    reader.hears("Albert Teasel")
    disk.begin()
    reader.press("Open conversation")
    begin_with(reader, "Bella Larksong")
    disk.end()
    all_done(window.session)
    assert reader.text("Name") == "Bella Larksong"


def test_an_amendment_saved_as_its_page_is_left_is_not_half_written_any_more(
    reader: ScreenReader, disk: SlowDisk
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.hears("Saved")
    reader.press("Summary")
    reader.press("Finish this conversation")
    reader.press("Yes, finish it")
    reader.press("Add an amendment")
    reader.write("What is amended", "It was Tuesday.")
    reader.write("Why it is amended", "Misheard.")
    disk.begin()
    reader.press("Save this amendment")
    reader.press("‹ All conversations")
    reader.press("New conversation")
    disk.end()
    reader.press("‹ All conversations")
    reader.press("Open conversation")
    reader.press("Summary")
    reader.hears("Amended on")
    assert "Save this amendment" not in reader.everything()


def test_somebody_joined_while_their_name_is_typed_on_is_not_offered_again(
    window: Window, reader: ScreenReader, disk: SlowDisk
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.press("‹ All conversations")
    begin_with(reader, "Albert Teasel")
    reader.hears("Is this the same Albert Teasel?")
    disk.begin()
    reader.press("The same person")
    reader.write("What do you like to be called?", "Bert")
    (question,) = window.findChildren(SameName)
    joined: list[str] = []
    question.joined.connect(lambda: joined.append("joined"))
    until(lambda: question._looked_for == ("Albert Teasel", "Bert"), "the name to be looked for")
    disk.end()
    all_done(window.session)
    assert joined == ["joined"]
    reader.hears_not("Is this the same Albert Teasel?")
    reader.find("Their story")


def test_why_somebody_was_not_joined_is_said_and_the_question_stays(
    window: Window, reader: ScreenReader
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.press("‹ All conversations")
    begin_with(reader, "Albert Teasel")
    reader.hears("Is this the same Albert Teasel?")
    (question,) = window.findChildren(SameName)
    offered = question._offered
    assert offered is not None

    def make_invented(store: Store) -> None:
        (this,) = [one for one in store.caseload().entries if one.person_id == offered.id]
        opened = store.load(this.id)
        store.save(opened.conversation.but(for_practice=True), PartName.PERSON)

    window.session.ask(Scope(window), make_invented, lambda _: None, lambda _: None)
    reader.press("The same person")
    reader.hears("One of these two people is invented")
    reader.hears("Is this the same Albert Teasel?")
    reader.find("Somebody else")
    reader.press("Somebody else")
    reader.hears_not("One of these two people is invented")


def test_what_was_refused_to_a_room_that_was_left_is_said_elsewhere(
    window: Window, reader: ScreenReader
) -> None:
    scope = Scope(window)

    def refuse(_: object) -> None:
        raise DiskFull

    window.session.ask(scope, refuse, lambda _: None, lambda _: None)
    scope.renew()
    reader.hears("The disk is full")


def test_saved_is_not_said_before_the_newest_word_is_on_the_disk(
    reader: ScreenReader, disk: SlowDisk
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.hears("Saved")
    disk.begin()
    reader.type_on("Name", " the Elder")
    reader.hears("Saving…")
    reader.hears_not("Saved")
    disk.end()
    reader.hears("Saved")
    reader.hears_not("Saving…")


def test_not_saved_is_not_said_beside_words_that_took_the_last_room(
    window: Window, reader: ScreenReader
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.hears("Saved")
    reader.press("‹ All conversations")
    not_saved = DiskFull()
    window.session.not_saved.emit(not_saved)
    reader.hears(not_saved.happened)
    window.session.short_of_room.emit(NOON, RoomRunningOut())
    reader.hears(RoomRunningOut().happened)
    reader.hears_not(not_saved.happened)


def test_words_saved_while_newer_ones_come_are_not_told_as_all_saved(
    window: Window, reader: ScreenReader
) -> None:
    begin_with(reader, "Albert Teasel")
    reader.hears("Saved")
    told: list[bool] = []
    window.session.saved.connect(lambda _: told.append(window.session.unsaved))
    for letter in " the Elder":
        reader.type_on("Name", letter)
    until(lambda: not window.session.unsaved and bool(told), "all words to be saved")
    assert told == [False] * len(told)


class PartOfTheWindow:
    """Stands for a widget that is kept alive by what it asked, and by nothing else."""

    def question(self, _: object) -> None:
        """Ask for nothing."""

    def then(self, _: object) -> None:
        """Do nothing with the answer."""


def test_what_asked_the_store_is_let_go_on_the_screens_own_thread(
    window: Window, disk: SlowDisk
) -> None:
    let_go_on: list[int] = []
    disk.begin()
    for _ in range(20):
        part = PartOfTheWindow()
        finalize(part, lambda: let_go_on.append(get_ident()))
        window.session.ask(Scope(window.session), part.question, part.then, part.then)
    del part
    disk.end()
    all_done(window.session)
    assert let_go_on == [get_ident()] * 20
