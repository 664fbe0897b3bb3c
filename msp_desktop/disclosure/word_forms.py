"""English word forms: whether two words are forms of one word, irregular ones included.

It would rather take two words for one than miss a form: what is found is shown to a person, who
keeps it or leaves it out.
"""

import re
from functools import lru_cache

from msp_desktop.disclosure.irregular_words import irregular_forms

_BEFORE = (
    "anti", "en", "ex", "grand", "im", "in", "mis", "non", "over", "post", "pre", "re", "self",
    "step", "un",
)  # fmt: skip
"""What may stand before a word and makes it no other matter: imprisoned, indebted, reoffended."""
_BEFORE_VERBS = ("be", "for", "fore", "out", "re", "un", "under", "up", "with", "over", "mis", "ab")
"""What stands before verbs whose forms follow no rule: underwent, overslept."""
_LEAST_BEHIND = 4
"""The fewest letters of a word that something may stand before."""

_SUFFIXES = (
    ("ization", 3),
    ("ations", 3),
    ("ation", 3),
    ("ments", 3),
    ("nesses", 2),
    ("ities", 3),
    ("ement", 4),
    ("ment", 3),
    ("ness", 2),
    ("ings", 2),
    ("ists", 3),
    ("able", 3),
    ("ible", 3),
    ("ated", 3),
    ("ates", 3),
    ("ions", 4),
    ("ical", 3),
    ("less", 3),
    ("iness", 3),
    ("ing", 2),
    ("ion", 4),
    ("ity", 4),
    ("ers", 3),
    ("ors", 4),
    ("ist", 3),
    ("ism", 3),
    ("ous", 3),
    ("ful", 3),
    ("ish", 3),
    ("ate", 4),
    ("est", 3),
    ("ive", 4),
    ("ant", 5),
    ("age", 5),
    ("es", 2),
    ("ed", 2),
    ("er", 3),
    ("or", 4),
    ("al", 4),
    ("ic", 4),
    ("ly", 3),
    ("en", 4),
    ("s", 2),
    ("y", 3),
)
"""An ending, and how many letters must be left before it for the rest to be taken for a word."""

_DOUBLED = re.compile(r"([bdfgklmnprstvz])\1\Z")
_ENGLISH = re.compile(r"[a-z]+\Z")
_SPELLINGS = (
    (re.compile(r"is(e|ed|es|er|ers|ing|ation|ations)\Z"), r"iz\1"),
    (re.compile(r"\Ahaem"), "hem"),
    (re.compile(r"\Aanaem"), "anem"),
    (re.compile(r"\Aoedem"), "edem"),
    (re.compile(r"\Adiarrhoe"), "diarrhe"),
    (re.compile(r"\Agynae"), "gyne"),
    (re.compile(r"\A(ortho)?paed"), r"\1ped"),
    (re.compile(r"our(s|ed|ing|ful|less)?\Z"), r"or\1"),
)


def is_english(word: str) -> bool:
    """Whether forms of the word are known here: plain letters from a to z."""
    return _ENGLISH.match(word) is not None


@lru_cache(maxsize=20_000)
def roots(word: str) -> frozenset[str]:
    """What the word, in small letters and without accents, may be a form of; itself included."""
    if not is_english(word):
        return frozenset({word})
    found = {word, *irregular_forms().get(word, ())}
    waiting = _spellings(word) | _without_what_stands_before(word)
    for _ in range(3):
        found |= waiting
        waiting = {each for one in waiting for each in _shorter(one)}
        waiting = {each for one in waiting for each in _spellings(one)} - found
    return frozenset(found | waiting)


def are_forms_of_one(first: str, second: str) -> bool:
    """Whether two words, folded, are forms of the same word."""
    if first == second:
        return True
    a, b = roots(first), roots(second)
    return first in b or second in a or bool(_telling(a) & _telling(b))


def _telling(found: frozenset[str]) -> frozenset[str]:
    """Roots that are long enough to stand for a word of their own."""
    return frozenset(each for each in found if len(each) > 2)


def _spellings(word: str) -> set[str]:
    """The word as it is written, and as it is in America."""
    american = word
    for pattern, spelt in _SPELLINGS:
        if len(american) > 4:
            american = pattern.sub(spelt, american)
    return {word, american}


def _without_what_stands_before(word: str) -> set[str]:
    """What is left behind "im" of "imprisoned"; of "overslept" also "oversleep"."""
    found: set[str] = set()
    for before in _BEFORE:
        rest = word.removeprefix(before)
        if rest != word and len(rest) >= _LEAST_BEHIND:
            found |= _spellings(rest)
    for before in _BEFORE_VERBS:
        known = irregular_forms().get(word.removeprefix(before), ())
        if known and word.startswith(before):
            found |= {f"{before}{each}" for each in known}
    return found


_ENDINGS = (
    ("ies", "y", 2), ("ies", "ie", 2), ("ied", "y", 2), ("ily", "y", 3), ("ves", "f", 2),
    ("ves", "fe", 2), ("ying", "ie", 1), ("cking", "c", 3), ("cked", "c", 3), ("cky", "c", 3),
    ("ckers", "c", 3), ("cker", "c", 3), ("men", "man", 3), ("people", "person", 3),
    ("children", "child", 3), ("feet", "foot", 2), ("teeth", "tooth", 2), ("ae", "a", 3),
    ("i", "us", 4), ("ices", "ix", 3), ("ices", "ex", 2), ("ses", "sis", 3), ("itides", "itis", 3),
    ("mata", "ma", 2), ("a", "um", 4), ("a", "on", 5), ("eaux", "eau", 2), ("xes", "xis", 1),
    ("ence", "ent", 4), ("ency", "ent", 4), ("ance", "ant", 4), ("ancy", "ant", 4),
    ("ences", "ent", 4), ("ents", "ence", 4), ("ia", "ic", 4), ("iac", "ia", 4), ("ics", "ia", 4),
    ("nce", "nd", 4), ("nces", "nd", 4), ("nsive", "nd", 3), ("sion", "d", 3), ("sions", "d", 3),
    ("osis", "otic", 3), ("epsy", "eptic", 2), ("etes", "etic", 3), ("tis", "tic", 4),
    ("nesia", "nesic", 2), ("eptics", "eptic", 2), ("stress", "st", 4), ("ardom", "ard", 3),
    ("ption", "pt", 3), ("ustody", "ustod", 0), ("ustodial", "ustod", 0), ("glar", "gl", 2),
    ("glary", "gl", 2), ("glaries", "gl", 2), ("gle", "gl", 2), ("gled", "gl", 2),
    ("itude", "itute", 3), ("ated", "ation", 3), ("ate", "ation", 3), ("atee", "ate", 3),
    ("ee", "", 4), ("ees", "", 4), ("ship", "", 4), ("hood", "", 4), ("ster", "", 4),
    ("sters", "", 4), ("ulent", "", 4), ("cy", "t", 4), ("cies", "t", 4), ("cy", "", 6),
)  # fmt: skip
"""An ending, what may have stood there instead, and how many letters must be before it."""


def _shorter(word: str) -> set[str]:
    """The word without each ending that it may have, as it may have been before."""
    found: set[str] = set()
    for ending, before, least in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= least:
            found.add(f"{stem}{before}")
    for ending, least in _SUFFIXES:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < least or (ending == "s" and stem.endswith("s")):
            continue
        if len(stem) > 2:
            found.add(stem)
        found.add(f"{stem}e")
        if _DOUBLED.search(stem):
            found.add(stem[:-1])
        if stem.endswith("i") and len(stem) > 2:
            found.add(f"{stem[:-1]}y")
    return found
