"""Dates as people say them."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.widgets.conftest import description, name
from ui.translated import weekday_words
from ui.widgets.fields.date_field import DateField
from ui.widgets.fields.spoken_date import Doubt, Looking, read_date

Show = Callable[..., QWidget]
TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    "said",
    [
        "3 December",
        "3rd of December",
        "the 3rd of Dec.",
        "December 3",
        "3 Dec 26",
        "3dec26",
        "03/12/2026",
        "3/12",
        "3.12.26",
        "2026-12-03",
        "Thursday 3 December 2026",
        "Thu, 3 Dec",
        "  3   DECEMBER ",
    ],
)
def test_many_ways_to_say_the_same_day(said: str) -> None:
    reading = read_date(said, TODAY)
    assert (reading.when, reading.doubt) == (date(2026, 12, 3), None)


@pytest.mark.parametrize(
    ("said", "ahead", "back"),
    [
        ("Monday", date(2026, 11, 23), date(2026, 11, 16)),
        ("last Monday", date(2026, 11, 16), date(2026, 11, 16)),
        ("next Sat", date(2026, 11, 28), date(2026, 11, 28)),
        ("tomorrow", date(2026, 11, 22), date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 20), date(2026, 11, 20)),
        ("in 2 weeks", date(2026, 12, 5), date(2026, 12, 5)),
        ("a fortnight ago", date(2026, 11, 7), date(2026, 11, 7)),
        ("3 December", date(2026, 12, 3), date(2025, 12, 3)),
        ("29 February", date(2028, 2, 29), date(2024, 2, 29)),
        ("by Friday", date(2026, 11, 27), date(2026, 11, 20)),
        ("by the 3rd of December", date(2026, 12, 3), date(2025, 12, 3)),
        ("Monday 10 am", date(2026, 11, 23), date(2026, 11, 16)),
        ("Monday at 9.30pm", date(2026, 11, 23), date(2026, 11, 16)),
    ],
)
def test_an_incomplete_date_points_the_way_one_looks(said: str, ahead: date, back: date) -> None:
    assert read_date(said, TODAY, Looking.AHEAD).when == ahead
    assert read_date(said, TODAY, Looking.BACK).when == back


@pytest.mark.parametrize(
    ("said", "doubt"),
    [
        ("31 February", Doubt.NO_SUCH_DAY),
        ("0/0/0000", Doubt.NO_SUCH_DAY),
        ("soon", Doubt.NOT_READ),
        ("when the flowers are out", Doubt.NOT_READ),
        ("3/12/1890", Doubt.LONG_AGO),
        ("3/12/2126", Doubt.FAR_AHEAD),
        ("Friday 3 December 2026", Doubt.OTHER_WEEKDAY),
        ("9" * 5000, Doubt.NOT_READ),
        ("in 9999 weeks", Doubt.FAR_AHEAD),
        ("", None),
    ],
)
def test_a_doubt_is_named_and_nothing_is_refused(said: str, doubt: Doubt | None) -> None:
    assert read_date(said, TODAY).doubt is doubt


def test_a_birthday_of_two_figures_lies_in_the_past() -> None:
    assert read_date("12 Jan '41", date(2026, 1, 1)).when == date(2041, 1, 12)
    assert read_date("12 Jan 51", date(2026, 1, 1)).when == date(1951, 1, 12)


def test_weekday_words() -> None:
    assert weekday_words(date(2026, 12, 3)) == "Thursday 3 December 2026"


def test_the_field_keeps_what_was_typed_and_says_how_it_was_read(show: Show, qtbot: QtBot) -> None:
    field = DateField("Next conversation", today=lambda: TODAY, description="Roughly is fine")
    show(field)
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(field.field, "3 Dec")
    assert field.value() == ("3 Dec", date(2026, 12, 3))
    assert field.understood() == "Thursday 3 December 2026"
    assert name(field.field) == "Next conversation"
    assert "Thursday 3 December 2026" in description(field.field)
    field.field.selectAll()
    QTest.keyClicks(field.field, "3/12/1890")
    assert field.understood().endswith("That is 135 years ago. Check the year.")
    field.field.selectAll()
    QTest.keyClicks(field.field, "after Easter")
    assert field.value() == ("after Easter", None)
    assert field.understood() == "Kept as you typed it."


def test_a_date_understood_once_stays_until_it_is_typed_again(show: Show, qtbot: QtBot) -> None:
    field = DateField("Next conversation", today=lambda: TODAY)
    show(field)
    with qtbot.assertNotEmitted(field.changed):
        field.set_value("Monday", date(2026, 1, 5))
    assert field.value() == ("Monday", date(2026, 1, 5))
    assert field.understood() == "Monday 5 January 2026"
