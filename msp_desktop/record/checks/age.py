"""The gentle question where a date of birth and an age as said cannot both be right."""

import re
from datetime import date
from typing import NamedTuple

from msp_desktop.record.person import (
    BELOW_NOUGHT,
    OLDEST,
    Person,
    age_in_figures,
    stated_age,
    years_on,
)
from msp_desktop.sentences import translatable

_ABOUT = 9
"""By how many years an age that was only guessed may be off: "about 66" is not a claim."""

_GUESSED = re.compile(
    r"[?~+<>]|\b(?:about|approx\w*|around|roughly|circa|c|ca|maybe|perhaps|probably|possibly|"
    r"nearly|almost|over|under|at least|more|less|early|mid|middle|late|turn\w*|soon|next|"
    r"think\w*|so|ish)\b"
    r"|\dish\b"
)
_DECADE = re.compile(r"\d0['’]?s\b")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


class _Between(NamedTuple):
    """The years that somebody may be old, from the least to the most."""

    least: int
    most: int


def doubt_about_born(person: Person, today: date) -> str:
    """A gentle question where a date of birth, or the age as said, cannot be right; else empty."""
    by_birth = _age_by_birth(person, today)
    if by_birth is not None and by_birth.most < 0:
        return translatable("That date has not come yet. Check the year.")
    if by_birth is not None and by_birth.least > OLDEST:
        return translatable("That would be {age} years ago. Check the year.", age=by_birth.least)
    if (odd := _odd_age(person, today)) is not None:
        return translatable("An age of {age}? Check the age.", age=odd)
    stated = stated_age(person)
    if by_birth is None or stated is None:
        return ""
    said = _as_stated(person, stated)
    if said.least <= by_birth.most and by_birth.least <= said.most:
        return ""
    return translatable(
        "By the date of birth they are {age}, and the age says {said}. Check both.",
        age=by_birth.most,
        said=stated,
    )


def _age_by_birth(person: Person, day: date) -> _Between | None:
    """By the date of birth; by the year alone where nothing else of it is known ("1956")."""
    if person.born.on is not None:
        age = years_on(day, person.born.on)
        return _Between(age, age)
    said = person.born.said.casefold()
    years = _YEAR.findall(said)
    if len(years) != 1:
        return None
    off = _ABOUT if _GUESSED.search(said) else 0
    full = day.year - int(years[0])
    return _Between(full - 1 - off, full + off)


def _as_stated(person: Person, years: int) -> _Between:
    """What an age as said may mean: "66" is 66, "60s" is 60 to 69, "about 66" is a guess."""
    said = age_in_figures(person)
    if _DECADE.search(said):
        return _Between(years, years + 9)
    off = _ABOUT if _GUESSED.search(said) else 0
    return _Between(years - off, years + off)


def _odd_age(person: Person, today: date) -> str | None:
    """What was said for an age and can be none: below nought, or above `OLDEST` and no year."""
    said = age_in_figures(person)
    below = BELOW_NOUGHT.search(said)
    for found in re.finditer(r"\d+", said):
        number = found.group() if len(found.group()) <= 4 else f"{found.group()[:4]}…"
        if below is not None and below.end() == found.start():
            return f"-{number}"
        is_year = len(found.group()) == 4 and 1900 <= int(number) <= today.year
        if not is_year and (len(found.group()) > 4 or int(number) > OLDEST):
            return number
    return None
