"""Whether a word that is somebody's name as well stands in a text as the name.

"Will" is read as a name wherever it is written like one. Small, in a text that has capitals, it is
the word, as in "I will"; where nothing tells, it is taken for the name. What is read as a word
without a sign of its own is `UNSURE`: it stays, and a person is asked to look.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, NamedTuple

from msp_desktop.disclosure.names.also_words import HELPING_VERBS
from msp_desktop.disclosure.names.other_forms import OtherForms
from msp_desktop.disclosure.word_search import folded

_WORD: Final = re.compile(r"[^\W_]+")
_STARTS: Final = re.compile(r"(?:^|[.!?…:;\n•–—]|[“‘\"'(\[])\s*[“‘\"'(\[]*\s*$")
_ADJOINS: Final = re.compile(r"[ \t\u00a0]*")
_OF_SOMEBODY: Final = re.compile(r"['’]s\b")
_DAY_OR_YEAR: Final = re.compile(r"(?:[0-3]?\d(?:st|nd|rd|th)?|(?:19|20)\d\d)")

_WHO = """
anybody anyone each everybody everyone he i it nobody she somebody someone that there these they
this those we what which who you
"""
_THINGS = "a an any each every no some that the these this those"
_WHOSE = "her his its my our their your"
_AFTER_MODAL = "be have never not nothing only"
_BEFORE_MONTH = "during early in last late mid next"
_TITLES = "aunt auntie cousin dear dr miss mr mrs ms uncle"
_MET = """
ask asked asks call called calls fear feared fears hit hits like liked likes love loved loves meet
meets met phone phoned phones rang rings saw see seen sees tell telling tells text texted told
trust trusted trusts visit visited visits
"""
_WITH = "about after against and at before behind beside by for from near of to with without"

_WHO_SET: Final = frozenset(_WHO.split())
_THING_SET: Final = frozenset(_THINGS.split())
_ASKED_OF: Final = _WHO_SET | _THING_SET | frozenset((_AFTER_MODAL + " " + _WHOSE).split())
_MODAL: Final = frozenset(_AFTER_MODAL.split())
_MONTH: Final = frozenset(_BEFORE_MONTH.split())
_TITLE_SET: Final = frozenset(_TITLES.split())
_MET_SET: Final = frozenset(_MET.split())
_WITH_SET: Final = frozenset(_WITH.split())


class NameReading(IntEnum):
    """How a text reads: with no such word, with the word, perhaps the word, or with the name."""

    NOWHERE = 0
    WORD = 1
    UNSURE = 2
    NAME = 3


@dataclass(frozen=True, slots=True)
class NameWords:
    """How one person may be named: `sure` in whatever way it stands, `words` where it reads so.

    `beside` are the other words of their name, `forms` the name as other languages bend it.
    """

    sure: re.Pattern[str] | None
    words: frozenset[str]
    beside: frozenset[str]
    forms: OtherForms

    def reading(self, text: str) -> NameReading:
        """How a text reads; it may be as typed."""
        plain = folded(text)
        if self.sure is not None and self.sure.search(plain):
            return NameReading.NAME
        if self.forms.found_in(plain):
            return NameReading.NAME
        return read(text, self.words, self.beside) if self.words else NameReading.NOWHERE


class _Place(NamedTuple):
    """One word of a text among its neighbours, which are folded."""

    text: str
    found: re.Match[str]
    plain: str
    before: str
    after: str

    @property
    def is_capital(self) -> bool:
        return self.found[0][:1].isupper()

    @property
    def starts_sentence(self) -> bool:
        return _STARTS.search(self.text, 0, self.found.start()) is not None

    @property
    def has_s(self) -> bool:
        return _OF_SOMEBODY.match(self.text, self.found.end()) is not None


def read(text: str, words: frozenset[str], names_beside: frozenset[str]) -> NameReading:
    """How the text reads at its most telling place.

    `words` are the names, folded; `names_beside` those that stand before or behind one of them in a
    whole name, as in "Will Thistle".
    """
    plain = unicodedata.normalize("NFC", text)
    plain = "".join(each for each in plain if unicodedata.category(each) != "Cf")
    letters = [each for each in plain if each.isalpha()]
    tells = any(map(str.isupper, letters)) and any(map(str.islower, letters))
    return max(
        (_read(place, names_beside, case_tells=tells) for place in _places(plain, words)),
        default=NameReading.NOWHERE,
    )


def _places(text: str, words: frozenset[str]) -> Iterator[_Place]:
    found = list(_WORD.finditer(text))
    for at, one in enumerate(found):
        plain = folded(one[0])
        if plain not in words:
            continue
        before = found[at - 1] if at else None
        after = found[at + 1] if at + 1 < len(found) else None
        yield _Place(
            text,
            one,
            plain,
            before=folded(before[0]) if _adjoin(text, before, one) and before else "",
            after=folded(after[0]) if _adjoin(text, one, after) and after else "",
        )


def _adjoin(text: str, one: re.Match[str] | None, other: re.Match[str] | None) -> bool:
    """Whether only a space stands between two words."""
    if one is None or other is None:
        return False
    return _ADJOINS.fullmatch(text, one.end(), other.start()) is not None


def _read(place: _Place, names_beside: frozenset[str], *, case_tells: bool) -> NameReading:
    if {place.before, place.after} & names_beside or place.before in _TITLE_SET or place.has_s:
        return NameReading.NAME
    if place.plain == "may" and _is_month(place):
        return NameReading.WORD
    if case_tells and place.is_capital:
        return NameReading.WORD if _asks(place) else NameReading.NAME
    if _is_plainly_word(place):
        return NameReading.WORD
    return NameReading.NAME if not case_tells or _speaks_of_somebody(place) else NameReading.UNSURE


def _asks(place: _Place) -> bool:
    """Whether it begins a question, or a sentence without a subject: "May I", "Will be back"."""
    helps = place.plain in HELPING_VERBS
    return helps and place.starts_sentence and place.after in _ASKED_OF


def _speaks_of_somebody(place: _Place) -> bool:
    """Whether what stands before a small word speaks of a person: "told will", "with may"."""
    with_them = place.plain in HELPING_VERBS and place.before in _WITH_SET
    return place.before in _MET_SET or with_them


def _is_month(place: _Place) -> bool:
    near = (place.before, place.after)
    return place.before in _MONTH or any(_DAY_OR_YEAR.fullmatch(each) for each in near)


def _is_plainly_word(place: _Place) -> bool:
    """Whether its neighbours make a word of it, however it is written."""
    if place.plain in HELPING_VERBS:
        return place.before in _WHO_SET or place.after in _MODAL or place.before in _THING_SET
    return place.before in _THING_SET
