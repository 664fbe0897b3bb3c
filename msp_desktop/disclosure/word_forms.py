"""English word forms: whether two words are forms of one word, irregular ones included.

It would rather take two words for one than miss a form: what is found is shown to a person, who
keeps it or leaves it out.
"""

import re
from functools import lru_cache

from msp_desktop.disclosure.irregular_words import irregular_forms

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

_DOUBLED = re.compile(r"([bdfglmnprtz])\1\Z")
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
    found = {word}
    for known in irregular_forms().get(word, ()):
        found.add(known)
    waiting = {_one_spelling(word)}
    for _ in range(3):
        found |= waiting
        waiting = {_one_spelling(each) for one in waiting for each in _shorter(one)} - found
    return frozenset(found | {each for one in waiting for each in (one,)})


def are_forms_of_one(first: str, second: str) -> bool:
    """Whether two words, folded, are forms of the same word."""
    if first == second:
        return True
    a, b = roots(first), roots(second)
    return first in b or second in a or bool(_telling(a) & _telling(b))


def _telling(found: frozenset[str]) -> frozenset[str]:
    """Roots that are long enough to stand for a word of their own."""
    return frozenset(each for each in found if len(each) > 2)


def _one_spelling(word: str) -> str:
    for pattern, american in _SPELLINGS:
        if len(word) > 4:
            word = pattern.sub(american, word)
    return word


def _shorter(word: str) -> set[str]:
    """The word without each ending that it may have, as it may have been before."""
    found: set[str] = set()
    if word.endswith("ies") and len(word) > 4:
        found |= {f"{word[:-3]}y", f"{word[:-3]}ie"}
    if word.endswith("ied") and len(word) > 4:
        found.add(f"{word[:-3]}y")
    if word.endswith("ily") and len(word) > 5:
        found.add(f"{word[:-3]}y")
    if word.endswith("ves") and len(word) > 4:
        found |= {f"{word[:-3]}f", f"{word[:-3]}fe"}
    for ending, least in _SUFFIXES:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < least or (ending == "s" and stem.endswith(("s", "u"))):
            continue
        if len(stem) > 2:
            found.add(stem)
        found.add(f"{stem}e")
        if _DOUBLED.search(stem):
            found.add(stem[:-1])
        if stem.endswith("i") and len(stem) > 3:
            found.add(f"{stem[:-1]}y")
    return found
