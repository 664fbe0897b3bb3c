"""What in some words could give somebody away: a name that is left, and details that together do.

A list can never be whole. It says what to look at; a person decides.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.measures.case_table import CaseTable, codes_of


class TelltaleKind(StrEnum):
    """What was found; the first keeps words from leaving, the others are to be looked at."""

    NAME = "a name that the record knows"
    PERHAPS_A_NAME = "perhaps a name"
    NUMBER = "a number to be found by"
    PLACE = "a place"
    DAY = "a day"
    AGE = "an age"
    MONEY = "a sum of money"
    WORK = "what somebody is or was"
    RARE = "something that few have"


class Telltale(NamedTuple):
    """One thing that was found, and the words that say it."""

    kind: TelltaleKind
    words: str


GUESSED: Final = ("gender", "ethnicity", "support_reason", "types")
"""What others may know of somebody who is not named."""

TOGETHER: Final = 2
"""So many kinds of detail in one text point at somebody, where each alone may not."""

_DAYS = "monday tuesday wednesday thursday friday saturday sunday christmas easter birthday"
_MONTHS = """
january february march april may june july august september october november december
"""
_PLACES = """
street road lane avenue close crescent court terrace ward village hospital home church chapel
mosque temple synagogue school college centre pub
"""
_WORK = """
teacher nurse vicar priest imam rabbi councillor farmer soldier veteran officer doctor driver baker
miner musician singer footballer headmaster headmistress mayor magistrate solicitor landlord
landlady publican
"""
_RARE = """
twin twins triplet triplets newspaper television prison refugee asylum traveller deaf blind
wheelchair amputee transgender dementia epilepsy hiv polish somali urdu punjabi bengali gujarati
arabic welsh romanian ukrainian jewish muslim sikh hindu buddhist
"""


def _any_of(words: str) -> str:
    return "|".join(words.split())


_DATE = (
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_any_of(_MONTHS)})|(?:{_any_of(_MONTHS)}) \d{{1,4}}"
)
_LOOKS: Final = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (TelltaleKind.NUMBER, r"\+?\d[\d ()/-]{5,}\d|\S+@\S+"),
        (TelltaleKind.PLACE, r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b"),
        (TelltaleKind.PLACE, rf"\b(?:[\w’'-]+ )?(?:{_any_of(_PLACES)})\b"),
        (TelltaleKind.DAY, rf"\b(?:{_DATE}|{_any_of(_DAYS)}|(?:19|20)\d\d)\b"),
        (TelltaleKind.DAY, r"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"),
        (TelltaleKind.AGE, r"\b(?:aged?(?: of)? \d{1,3}|\d{1,3}[ -]years?[ -]old)\b"),
        (TelltaleKind.AGE, r"\bI(?: a|’|')m \d{1,3}\b|\b(?:nine|eight|seven|six)ty(?:-\w+)?\b"),
        (TelltaleKind.MONEY, r"£ ?\d[\d,.]*k?|\b\d[\d,.]* pounds\b"),
        (TelltaleKind.WORK, rf"\b(?:{_any_of(_WORK)})\b"),
        (
            TelltaleKind.RARE,
            rf"\b(?:{_any_of(_RARE)}|only (?:one|person|woman|man|son|daughter))\b",
        ),
    )
)
_CAPITAL: Final = re.compile(r"(?<=[\w,;] )[A-Z][a-z’'-]+\b")
_NO_NAME: Final = re.compile(
    rf"(?:I(?:[’'][a-z]+)?|{_any_of(_DAYS)}|{_any_of(_MONTHS)}|god|english|british|mr|mrs|ms|dr)",
    re.IGNORECASE,
)


def telltales(text: str, names: KnownNames) -> tuple[Telltale, ...]:
    """Everything found in the text, each once; names that the record knows first."""
    found = [Telltale(TelltaleKind.NAME, text[one.start : one.end]) for one in names.found_in(text)]
    for kind, looks_like in _LOOKS:
        found += [Telltale(kind, one[0].strip()) for one in looks_like.finditer(text)]
    words = {word for each in found for word in each.words.split()}
    found += [
        Telltale(TelltaleKind.PERHAPS_A_NAME, one[0])
        for one in _CAPITAL.finditer(text)
        if not _NO_NAME.fullmatch(one[0]) and one[0] not in words
    ]
    return tuple(dict.fromkeys(found))


def people_alike(table: CaseTable, case: str) -> int:
    """How many people here have everything in common with this one of what may be guessed of them.

    That is gender, ethnic group, support reason and kinds of abuse, as far as they are recorded.
    Whose cases they are was read before (`read_persons`).
    """
    if case not in table.ids:
        return 0
    this = 1 << table.ids.index(case)
    alike = table.everybody
    for facet in GUESSED:
        for code in codes_of(facet):
            holding = table.having(facet, code)
            if holding & this:
                alike &= holding
    return table.one_each(alike).bit_count()


def names_somebody(found: Iterable[Telltale]) -> bool:
    """Whether a name is left that the record knows."""
    return any(each.kind is TelltaleKind.NAME for each in found)


def point_together(found: Iterable[Telltale]) -> tuple[Telltale, ...]:
    """The details that could together give somebody away; none where there is only one kind."""
    details = [each for each in found if each.kind is not TelltaleKind.NAME]
    kinds = {each.kind for each in details}
    return tuple(details) if len(kinds) >= TOGETHER else ()
