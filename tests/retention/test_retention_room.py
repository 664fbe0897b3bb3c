"""Records are looked at again, given to the person, kept longer or erased: always by somebody."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from msp_desktop.store.backups import back_up
from msp_desktop.store.people.review_dates import RecordKind, periods
from msp_desktop.store.store import Store
from tests.trail.conftest import Around
from ui.retention.room import RetentionRoom
from ui.widgets.fields.choices import OneOf

LATER = date(2033, 1, 2)


@pytest.fixture
def room(around: Around) -> Iterator[RetentionRoom]:
    room = RetentionRoom(around.session, dialogs=around.answers, today=lambda: LATER)
    around.qtbot.addWidget(room)
    room.resize(1000, 900)
    room.show()
    around.until(lambda: room._listed is not None)
    yield room
    room.leave()


def due(room: RetentionRoom) -> str:
    assert room._listed is not None
    return " ".join(label.text() for label in room._listed.findChildren(QLabel))


def choose(room: RetentionRoom, around: Around, letters: str) -> None:
    room.person.name.setText(letters)
    around.until(lambda: len(room.person.people.rows) == 1)
    room.person.people.rows[0].click()


def test_whoever_is_due_is_listed_with_the_day(room: RetentionRoom, around: Around) -> None:
    around.until(lambda: "Albert Teasel" in due(room))
    assert "due since 22 October 2032" in due(room)


def test_keeping_for_another_year_takes_them_off_the_list(
    room: RetentionRoom, around: Around
) -> None:
    choose(room, around, "teas")
    room.person.longer.click()
    around.until(lambda: "2 January 2034" in room.person.done.sentence())
    around.until(lambda: "Albert Teasel" not in due(room))


def test_a_period_is_kept_at_once(room: RetentionRoom, around: Around) -> None:
    chooser = room.periods.lists[RecordKind.POLICE]
    around.until(lambda: chooser.value() == 72)
    chooser.set_value(120)
    chooser.changed.emit()
    found = around.ask(lambda store: store.read(periods)[RecordKind.POLICE])
    assert found == 120


def test_everything_about_a_person_waits_until_all_that_is_held_was_decided(
    room: RetentionRoom, around: Around
) -> None:
    choose(room, around, "teas")
    room.person.as_json.click()
    around.until(lambda: "Nothing is saved yet" in room.person.done.sentence())
    assert list(around.answers.folder.iterdir()) == []
    held = room.person.held
    first, *others = held.findChildren(OneOf)
    assert others
    first.buttons()[0].click()
    assert held.undecided() == len(others)
    held.rest.click()
    assert held.count.text() == "All of it is decided."
    room.person.as_json.click()
    around.until(lambda: "Saved" in room.person.done.sentence())
    (saved,) = around.answers.folder.iterdir()
    assert "Teasel" not in saved.name
    whole = json.loads(saved.read_text())
    assert len(whole["conversations"]) == 1
    assert whole["check_before_giving"] == []
    assert "[Left out: about someone else.]" in saved.read_text()


def test_trouble_is_not_said_any_more_once_it_was_done_after_all(
    room: RetentionRoom, around: Around
) -> None:
    choose(room, around, "teas")
    room.person.as_json.click()
    around.until(lambda: "Nothing is saved yet" in room.person.done.sentence())
    room.person.held.rest.click()
    elsewhere, around.answers.folder = around.answers.folder, around.session.folder
    room.person.as_json.click()
    around.until(lambda: bool(room.person.trouble.sentence()))
    around.answers.folder = elsewhere
    room.person.as_json.click()
    around.until(lambda: "Saved" in room.person.done.sentence())
    assert room.person.trouble.sentence() == ""


def test_nobody_is_erased_by_one_press_nor_without_their_name(
    room: RetentionRoom, around: Around
) -> None:
    choose(room, around, "teas")
    erasing = room.person.erasing
    room.person.erase.click()
    assert "cannot be undone" in erasing.warning.sentence()
    assert not erasing.erase.isEnabled()
    erasing.typed.setText("Albert")
    assert not erasing.erase.isEnabled()
    erasing.keep.click()
    assert not erasing.warning.sentence()

    def left(store: Store) -> int:
        return store.caseload().finished

    assert around.ask(left) == 1


def test_erasing_tells_of_backups_that_still_hold_them_and_replaces_them(
    room: RetentionRoom, around: Around
) -> None:
    around.ask(back_up)
    choose(room, around, "teas")
    erasing = room.person.erasing
    room.person.erase.click()
    erasing.typed.setText("Albert  Teasel")
    assert erasing.erase.isEnabled()
    erasing.erase.click()
    around.until(lambda: bool(erasing.done.sentence() or erasing.trouble.sentence()))
    assert erasing.done.sentence().startswith("Erased")
    around.until(lambda: "1 older copy" in erasing.still.text())
    erasing.fresh.click()
    around.until(lambda: "fresh backup" in erasing.done.sentence())
    assert around.ask(lambda store: store.caseload().finished) == 0


def test_leaving_lets_go_of_every_name(room: RetentionRoom, around: Around) -> None:
    choose(room, around, "teas")
    room.leave()
    assert room.person.people.rows == ()
    assert room.person.chosen.text() == ""
    assert "Teasel" not in due(room)
