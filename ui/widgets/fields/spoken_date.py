"""Dates as people say them, read in relation to a day. Knows no Qt."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from msp_desktop.sentences import MONTHS

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_TIME_OF_DAY = re.compile(r"(?<=.) (at )?\d{1,2}([.:]\d{2})? ?[ap]m$")
"""Said behind a day: "Monday 10 am"."""
_BORN = re.compile(
    r"^(?:(?:s?he|they) (?:was|were) )?"
    r"(?:(?:born|dob|d\.o\.b\.?|date of birth)[ :-]*(?:on )?|b\. ?|b )"
)
_SAME_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\uff0d", "-"),
        **dict.fromkeys("\\\u2044\u2215\uff0f", "/"),
        **dict.fromkeys("\u2018\u2019\u201b`\xb4", "'"),
        **dict.fromkeys("\xad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff", ""),
    }
)
"""Dashes, strokes and apostrophes of every kind, as the readers below know them; marks that nobody
sees, as dates on web pages have them, are left out."""
_BETWEEN = r"\s?[/.\- ]\s?"
"""What stands between the parts of a date."""

YEARS_BACK = 110
YEARS_AHEAD = 5


YOUNGEST = 16
"""A birth with a year of two figures is read as that of somebody at least so old: a visit is about
an adult, or somebody nearly one."""


class Looking(StrEnum):
    """Which way an incomplete date points: "Monday" is the next one, or the last one.

    A birth lies in the past and needs its year.
    """

    AHEAD = "ahead"
    BACK = "back"
    BIRTH = "birth"


class Doubt(StrEnum):
    """What there is to ask about a date as it was said."""

    NOT_READ = "not read"
    NO_SUCH_DAY = "no such day"
    LONG_AGO = "long ago"
    FAR_AHEAD = "far ahead"
    OTHER_WEEKDAY = "other weekday"
    NOT_YET = "not yet"
    NO_YEAR = "no year"
    WHICH_CENTURY = "which century"
    VERY_YOUNG = "very young"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a date was understood, None where it was not; `years` is how many full years off.

    `meant` is the day, month and year that were read where there is no such day.
    """

    when: date | None = None
    doubt: Doubt | None = None
    years: int = 0
    meant: tuple[int, int, int] | None = None


class _NoSuchDayError(Exception):
    def __init__(self, meant: tuple[int, int, int] | None = None) -> None:
        super().__init__()
        self.meant = meant


class _NoYearError(Exception):
    pass


def read_date(said: str, today: date, looking: Looking = Looking.AHEAD) -> Reading:
    """The date that `said` means on the day `today`; nothing said is an empty reading."""
    words = said.casefold().translate(_SAME_SIGNS)
    words = " ".join(re.sub(r"[,\s]+", " ", words).replace("the ", "").split())
    words = _TIME_OF_DAY.sub("", words.rstrip(" .?!;:").removeprefix("by "))
    if looking is Looking.BIRTH:
        words = _BORN.sub("", words)
    if not words:
        return Reading()
    weekday, rest = _split_weekday(words)
    try:
        when = _read(words, today, looking)
        if when is None and weekday is not None and rest:
            when = _read(rest, today, looking)
    except _NoSuchDayError as fault:
        return Reading(doubt=Doubt.NO_SUCH_DAY, meant=fault.meant)
    except OverflowError:
        return Reading(doubt=Doubt.NO_SUCH_DAY)
    except _NoYearError:
        return Reading(doubt=Doubt.NO_YEAR)
    if when is None:
        return Reading(doubt=Doubt.NOT_READ)
    said_weekday = weekday if rest else None
    doubt = _doubt(when, today, said_weekday)
    if looking is Looking.BIRTH:
        doubt = _doubt_about_birth(words, when, today) or doubt
    return Reading(when, doubt, _years_between(when, today))


def _doubt(when: date, today: date, said_weekday: int | None) -> Doubt | None:
    years = _years_between(when, today)
    if when < today and years > YEARS_BACK:
        return Doubt.LONG_AGO
    if when > today and years >= YEARS_AHEAD:
        return Doubt.FAR_AHEAD
    if said_weekday is not None and when.weekday() != said_weekday:
        return Doubt.OTHER_WEEKDAY
    return None


def _doubt_about_birth(words: str, when: date, today: date) -> Doubt | None:
    if when > today:
        return Doubt.NOT_YET
    years = _years_between(when, today)
    if years < YOUNGEST:
        return Doubt.VERY_YOUNG
    fits = years <= YEARS_BACK and _other_century_fits(words, when, today)
    return Doubt.WHICH_CENTURY if fits else None


def _other_century_fits(words: str, when: date, today: date) -> bool:
    """Whether a year of two figures was said, and the same day of another century has been too."""
    said_whole = re.search(rf"(?<!\d){when.year}(?!\d)", words) or re.fullmatch(r"\d{8}", words)
    return not said_whole and (when.year + 100, when.month, when.day) <= (
        today.year,
        today.month,
        today.day,
    )


def _years_between(one: date, other: date) -> int:
    """Full years between two days."""
    earlier, later = min(one, other), max(one, other)
    not_full = (later.month, later.day) < (earlier.month, earlier.day)
    return later.year - earlier.year - int(not_full)


def _split_weekday(words: str) -> tuple[int | None, str]:
    first, _, rest = words.partition(" ")
    return _weekday(first), rest


def _name_in(word: str, names: tuple[str, ...]) -> int | None:
    word = word.rstrip(".")
    if len(word) < 3:
        return None
    return next((at for at, name in enumerate(names) if name.casefold().startswith(word)), None)


def _weekday(word: str) -> int | None:
    return _name_in(word, WEEKDAYS)


def _month(word: str) -> int | None:
    """The number of a month by its name, or the beginning of it."""
    at = _name_in(word, MONTHS)
    return at + 1 if at is not None else None


def _read(words: str, today: date, looking: Looking) -> date | None:
    readers: tuple[Callable[[str, date, Looking], date | None], ...] = (
        _named_day,
        _distance,
        _weekday_alone,
        _year_first,
        _in_figures,
        _with_month,
        _run_together,
    )
    if looking is Looking.BIRTH:
        readers = readers[readers.index(_year_first) :]
    for reader in readers:
        when = reader(words, today, looking)
        if when is not None:
            return when
    return None


def _named_day(words: str, today: date, _looking: Looking) -> date | None:
    days = {"today": 0, "tomorrow": 1, "yesterday": -1, "day after tomorrow": 2}
    return today + timedelta(days[words]) if words in days else None


def _distance(words: str, today: date, _looking: Looking) -> date | None:
    found = re.fullmatch(
        r"(?P<ahead>in )?(?P<many>a|an|one|two|three|\d{1,4}) "
        r"(?P<unit>day|week|fortnight)s?(?P<back> ago)?",
        words,
    )
    if found is None or bool(found["ahead"]) == bool(found["back"]):
        return None
    small = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
    many = small.get(found["many"]) or int(found["many"])
    days = many * {"day": 1, "week": 7, "fortnight": 14}[found["unit"]]
    return today + timedelta(-days if found["back"] else days)


def _weekday_alone(words: str, today: date, looking: Looking) -> date | None:
    found = re.fullmatch(r"(?:(?P<which>next|last|this|on) )?(?P<day>\w+\.?)", words)
    weekday = _weekday(found["day"]) if found is not None else None
    if found is None or weekday is None:
        return None
    back = found["which"] == "last" or (looking is Looking.BACK and found["which"] != "next")
    if back:
        return today - timedelta((today.weekday() - weekday - 1) % 7 + 1)
    return today + timedelta((weekday - today.weekday() - 1) % 7 + 1)


def _year_first(words: str, _today: date, _looking: Looking) -> date | None:
    found = re.fullmatch(rf"(\d{{4}}){_BETWEEN}(\d{{1,2}}|[a-z]+\.?){_BETWEEN}(\d{{1,2}})", words)
    if found is None:
        return None
    month = int(found[2]) if found[2].isdecimal() else _month(found[2])
    return _day(int(found[1]), month, int(found[3])) if month is not None else None


def _in_figures(words: str, today: date, looking: Looking) -> date | None:
    found = re.fullmatch(
        rf"(\d{{1,2}}){_BETWEEN}(\d{{1,2}})(?:{_BETWEEN}'?(\d{{4}}|\d{{2}}))?", words
    )
    return _complete(int(found[1]), int(found[2]), found[3], today, looking) if found else None


def _with_month(words: str, today: date, looking: Looking) -> date | None:
    day_first = re.fullmatch(
        r"(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th))?\s?[/.\- ]?\s?(?:of )?(?P<month>[a-z]+)\.?"
        r"(?:\s?[/.\- ]?\s?'?(?P<year>\d{4}|\d{2}))?",
        words,
    )
    month_first = re.fullmatch(
        r"(?P<month>[a-z]+)\.?\s?[/.\- ]?\s?(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th))?"
        r"(?:\s?[/.\- ]\s?'?(?P<year>\d{4}|\d{2}))?",
        words,
    )
    found = day_first or month_first
    month = _month(found["month"]) if found is not None else None
    if found is None or month is None:
        return None
    return _complete(int(found["day"]), month, found["year"], today, looking)


def _run_together(words: str, today: date, looking: Looking) -> date | None:
    """A birth as forms ask for it: six or eight figures without anything between."""
    found = re.fullmatch(r"(\d{2})(\d{2})(\d{4}|\d{2})", words)
    if found is None or looking is not Looking.BIRTH:
        return None
    if len(words) == 8 and int(found[2]) > 12:  # the year first, as computers write it
        return _day(int(words[:4]), int(words[4:6]), int(words[6:]))
    return _complete(int(found[1]), int(found[2]), found[3], today, looking)


def _complete(day: int, month: int, year: str | None, today: date, looking: Looking) -> date:
    """The date with its year; where none was said, the nearest one in the direction looked."""
    if year is not None and looking is Looking.BIRTH:
        return _day(_century_of_birth(year, month, day, today), month, day)
    if year is not None:
        return _day(_century(year, today), month, day)
    if looking is Looking.BIRTH:
        raise _NoYearError
    step = 1 if looking is Looking.AHEAD else -1
    for candidate in range(today.year, today.year + 9 * step, step):
        try:
            when = _day(candidate, month, day)
        except _NoSuchDayError:
            continue
        if (when - today).days * step >= 0:
            return when
    raise _NoSuchDayError


def _century(year: str, today: date) -> int:
    if len(year) == 4:
        return int(year)
    candidate = today.year // 100 * 100 + int(year)
    return candidate - 100 if candidate > today.year + 20 else candidate


def _century_of_birth(year: str, month: int, day: int, today: date) -> int:
    """The year of a birth: the last one of these two figures by which somebody is old enough."""
    if len(year) == 4:
        return int(year)
    candidate = today.year // 100 * 100 + int(year)
    while (candidate + YOUNGEST, month, day) > (today.year, today.month, today.day):
        candidate -= 100
    return candidate


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as fault:
        raise _NoSuchDayError((day, month, year)) from fault
