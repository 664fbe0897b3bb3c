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


@pytest.mark.parametrize("year", range(100))
@pytest.mark.parametrize(
    "said",
    ["5/6/{}", "05.06.{}", "5 June {}", "June 5 '{}", "5-Jun-{}", "5th of June ’{}", "0506{}"],
)
def test_birth_with_a_year_of_two_figures_lies_in_the_past(said: str, year: int) -> None:
    reading = read_date(said.format(f"{year:02}"), TODAY, Looking.BIRTH)
    century = 2000 if year <= TODAY.year - 2000 - 16 else 1900
    assert reading.when == date(century + year, 6, 5)
    other_fits = century == 1900 and year <= TODAY.year - 2000
    expected = _long_ago(reading.when) or (Doubt.WHICH_CENTURY if other_fits else None)
    assert reading.doubt is expected


def _long_ago(when: date) -> Doubt | None:
    return Doubt.LONG_AGO if TODAY.year - when.year > 110 else None


@pytest.mark.parametrize(
    ("said", "year"),
    [("5/6/30", 1930), ("3/4/28", 1928), ("5/6/45", 1945), ("12 June 38", 1938)],
)
def test_birth_is_never_ahead(said: str, year: int) -> None:
    reading = read_date(said, TODAY, Looking.BIRTH)
    assert reading.when is not None
    assert (reading.when.year, reading.doubt) == (year, None)


@pytest.mark.parametrize(
    ("said", "doubt"),
    [
        ("5/6/2030", Doubt.NOT_YET),
        ("5 June", Doubt.NO_YEAR),
        ("5/6", Doubt.NO_YEAR),
        ("Monday", Doubt.NOT_READ),
        ("yesterday", Doubt.NOT_READ),
        ("5/6/1926", None),
        ("1926-06-05", None),
        ("born 5/6/1956", None),
        ("05061956", None),
        ("1/1/26", Doubt.WHICH_CENTURY),
        ("21/11/26", Doubt.WHICH_CENTURY),
        ("22/11/26", None),
        ("21/11/2026", Doubt.VERY_YOUNG),
        ("22/11/2010", Doubt.VERY_YOUNG),
        ("21/11/2010", None),
    ],
)
def test_birth_needs_its_year_and_doubt_is_told(said: str, doubt: Doubt | None) -> None:
    assert read_date(said, TODAY, Looking.BIRTH).doubt is doubt


@pytest.mark.parametrize(
    "said",
    [
        "5\u201106\u20111930",
        "5\u20146\u201430",
        "5\u20446\u204430",
        "5\\6\\30",
        "5 th June 1930.",
        "1930/06/05",
        "1930.6.5",
        "1930 June 5",
        "19300605",
        "b. 5/6/30",
        "DOB - 5/6/30",
        "She was born on 5/6/30",
        "\u200e5/6/1930\u200e?",
        "\u0665/\u0666/\u0661\u0669\u0663\u0660",
    ],
)
def test_birth_is_read_however_it_is_written_or_was_copied(said: str) -> None:
    reading = read_date(said, TODAY, Looking.BIRTH)
    assert (reading.when, reading.doubt) == (date(1930, 6, 5), None)


def test_day_that_never_was_is_told_with_what_was_meant(show: Show) -> None:
    field = DateField("Born", today=lambda: TODAY, looking=Looking.BIRTH)
    show(field)
    field.set_value("29/2/51")
    assert field.value() == ("29/2/51", None)
    assert field.understood() == "There is no 29 February 1951. Kept as you typed it."
    field.set_value("31/13/51")
    assert field.understood() == "There is no such day. Kept as you typed it."
    field.set_value("5/6/26")
    assert field.understood() == (
        "Saturday 5 June 1926. If it is another year, type all four digits of it."
    )


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
