"""The person: found again by whatever name there is, and asked gently about odd dates."""

import re
from datetime import date

import pytest

from msp_desktop.practice.codes import Answer
from msp_desktop.record.checks.age import doubt_about_born
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.person import (
    NOT_NAMED,
    OtherPerson,
    Person,
    age_on,
    display_name,
    is_covered,
    not_to_be_told,
)

TODAY = date(2026, 11, 26)


def born(year: int, month: int, day: int) -> Person:
    return Person(born=SpokenDate(said="", on=date(year, month, day)))


def test_a_person_is_called_as_they_like_else_by_name() -> None:
    assert display_name(Person(name="Albert Teasel", known_as=" Bert ")) == "Bert"
    assert display_name(Person(name="Albert Teasel", known_as="  ")) == "Albert Teasel"


def test_a_person_without_a_name_still_has_a_record() -> None:
    assert display_name(Person()) == NOT_NAMED
    assert not is_covered(Person(name=" "))
    assert is_covered(Person(known_as="Bert"))
    assert is_covered(Person(name="Albert Teasel"))


@pytest.mark.parametrize(
    ("person", "age"),
    [
        (born(1947, 11, 26), 79),
        (born(1947, 11, 27), 78),
        (born(1948, 2, 29), 78),
        (born(2026, 11, 26), 0),
        (Person(age="79"), 79),
        (Person(age="about 34"), 34),
        (Person(age="34?"), 34),
        (Person(age="early 70s"), 70),
        (Person(age="18 or 19"), None),
        (Person(age="in her 30s or 40s"), None),
        (Person(age="born 1947"), None),
        (Person(age="٧٩"), 79),
        (Person(age="seventy-nine"), 79),
        (Person(age="in her seventies"), 70),
        (Person(age="-4"), None),
        (Person(age="121"), None),
        (Person(age="not said"), None),
        (Person(), None),
    ],
)
def test_an_age_comes_from_the_date_of_birth_else_from_one_plain_number(
    person: Person, age: int | None
) -> None:
    assert age_on(person, TODAY) == age


def test_the_date_of_birth_goes_before_the_age_as_said() -> None:
    assert age_on(born(1947, 1, 1).but(age="60"), TODAY) == 79


def test_a_birth_in_1890_is_asked_about_and_never_refused() -> None:
    assert doubt_about_born(born(1890, 5, 1), TODAY) == (
        "That would be 136 years ago. Check the year."
    )


@pytest.mark.parametrize("year", [1890, 2027, 2055])
def test_an_age_below_nought_or_above_120_is_no_age(year: int) -> None:
    assert age_on(born(year, 12, 1), TODAY) is None
    assert doubt_about_born(born(year, 12, 1), TODAY)


@pytest.mark.parametrize(
    "age", ["66", "66 years old", "66yrs", "she is 66", "sixty-six", "٦٦", "60s", "turned 55"]
)
def test_age_that_does_not_fit_the_birth_is_asked_about(age: str) -> None:
    said = re.sub(r"\D", "", age) or "66"
    asked = f"By the date of birth they are 70, and the age says {int(said)}. Check both."
    assert doubt_about_born(born(1956, 5, 6).but(age=age), TODAY) == asked


@pytest.mark.parametrize("age", ["aged 70", "70", "seventy", "about 66", "66?", "70s", "69 or 70"])
def test_age_that_can_fit_the_birth_is_not(age: str) -> None:
    assert doubt_about_born(born(1956, 5, 6).but(age=age), TODAY) == ""


def test_year_of_birth_alone_is_held_against_the_age_too() -> None:
    year = Person(born=SpokenDate(said="1956"))
    assert doubt_about_born(year.but(age="66"), TODAY)
    assert not doubt_about_born(year.but(age="69"), TODAY)
    assert not doubt_about_born(year.but(age="70"), TODAY)
    assert doubt_about_born(Person(born=SpokenDate(said="2050")), TODAY)
    assert doubt_about_born(Person(born=SpokenDate(said="1850")), TODAY)


@pytest.mark.parametrize(
    ("age", "asked"),
    [("130", "130"), ("-4", "-4"), ("aged -4", "-4"), ("121 or so", "121"), ("9" * 5000, "9999…")],
)
def test_age_as_said_that_can_be_none_is_asked_about(age: str, asked: str) -> None:
    assert doubt_about_born(Person(age=age), TODAY) == f"An age of {asked}? Check the age."


@pytest.mark.parametrize("age", ["born 1947", "60-70", "120", "", "not said"])
def test_age_that_says_a_year_or_two_ages_is_not(age: str) -> None:
    assert doubt_about_born(Person(age=age), TODAY) == ""


def test_a_birth_next_year_is_asked_about() -> None:
    assert doubt_about_born(born(2027, 1, 1), TODAY) == (
        "That date has not come yet. Check the year."
    )


@pytest.mark.parametrize("person", [Person(), born(1947, 1, 1), born(1906, 11, 27)])
def test_a_date_that_can_be_right_raises_no_question(person: Person) -> None:
    assert doubt_about_born(person, TODAY) == ""


def test_only_those_whom_the_person_does_not_want_told_are_kept_out() -> None:
    others = tuple(
        OtherPerson(id=f"{n:012x}", name=str(answer), may_be_told=answer)
        for n, answer in enumerate((*Answer, None))
    )
    assert [o.name for o in not_to_be_told(Person(others=others))] == ["no"]
