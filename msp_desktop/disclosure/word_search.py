"""Looking for words in text: whole words and their forms, in whatever case and accents.

English words are found in every form; words of other languages as they are written, and in scripts
that put no space between words anywhere in the text.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from msp_desktop.disclosure.word_forms import are_forms_of_one, is_english, roots

_PLAIN = {0x2018: "'", 0x2019: "'", 0x2010: "-", 0x2011: "-"}
_WORD = re.compile(r"[^\W_]+")
_SEPARATORS = re.compile("[,;\n\u060c\u3001\uff0c\uff1b\u061b]+")
WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Scripts that put no space between words: there a word is looked for anywhere."""

_LITTLE_WORDS = """
a about across after all along and any anything around as at away back be been but by can
could did do does down each either else even every everything except for from get go had has
have he her him his how i if in into is it its just leave left let little may me mention more
most much must my nor not nothing of off on only or other our out over own part please rest
right said say shall share she should so some something tell than that the their them then
there these they this those through to told too under until up us very was we were what when
where which while who whole why will with without word would you your agree agrees yes no
never ok okay fine keep kept know known want wants don doesn didn won t s d ll ve re m
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())
_PARTICLES = frozenset(
    {
        "about",
        "across",
        "away",
        "back",
        "by",
        "down",
        "in",
        "off",
        "on",
        "out",
        "over",
        "round",
        "through",
        "up",
    }
)
_REFUSING = re.compile(
    r"\b(?:no|not|nor|never|none|nothing|neither|but|except|excepting|without|apart|besides|other "
    r"than|leave out|keep back|hold back|private|secret|cannot|can't|don't|doesn't|won't|mustn't)\b"
)
_ALLOWING = re.compile(
    r"\b(?:only|just|may|can|agrees?|agreed|happy|fine|ok|okay|yes|tell|told|share)\b"
)
_SENTENCE_END = re.compile(r"[.!?;\n]+")
_MOST_BETWEEN = 2
"""How many words may stand between the words of a phrase: "sat him down"."""


@dataclass(frozen=True, slots=True)
class Found:
    """One word or phrase that was looked for, and as what it stands in the text."""

    term: str
    as_written: str


def folded(text: str) -> str:
    """Text without case, accents and invisible characters, one kind of apostrophe and space."""
    plain = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    kept = "".join(
        letter
        for letter in plain
        if unicodedata.category(letter) not in {"Mn", "Cf", "Cc"} or letter.isspace()
    )
    return " ".join(kept.casefold().split())


def terms_in(typed: str) -> tuple[str, ...]:
    """The words or phrases of a line as somebody typed it, between commas or on lines."""
    found = (" ".join(each.split()) for each in _SEPARATORS.split(typed))
    return tuple(dict.fromkeys(each for each in found if _WORD.search(each)))


def terms_of_restriction(words: str) -> tuple[str, ...]:
    """The words that an answer to "Which part?" may hold back: "all but the leg" is about the leg.

    A sentence that says only what may be told ("only the hall", "that callers may come") names
    nothing as held back. One that says neither ("the leg") may be either: it is looked for.
    """
    found: list[str] = []
    for each in _SENTENCE_END.split(words):
        plain = folded(each)
        if _REFUSING.search(plain) or not _ALLOWING.search(plain):
            found += telling_words(each)
    return tuple(dict.fromkeys(found))


def telling_words(text: str) -> tuple[str, ...]:
    """The words of a text that say what it is about, without the little ones."""
    found = _WORD.findall(unicodedata.normalize("NFC", text.translate(_PLAIN)))
    return tuple(
        dict.fromkeys(
            each
            for each in found
            if (plain := folded(each)) not in _LITTLE and (len(plain) > 1 or plain.isdecimal())
        )
    )


def has_other_languages(terms: Iterable[str]) -> bool:
    """Whether a term holds words whose forms are not known, so that only the very word is found."""
    return any(not is_english(word) for term in terms for word in _words(term))


class WordSearch:
    """Finds any of these words and phrases in texts."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._terms = tuple((term, _words(term)) for term in dict.fromkeys(terms))
        self._terms = tuple((term, words) for term, words in self._terms if words)
        self._heads = frozenset(root for _, words in self._terms for root in roots(words[0]))

    @property
    def terms(self) -> tuple[str, ...]:
        """What is looked for."""
        return tuple(term for term, _ in self._terms)

    def find(self, text: str) -> tuple[Found, ...]:
        """Each term that stands in the text, once, as it is written there."""
        if not self._terms or not text.strip():
            return ()
        written = _WORD.findall(unicodedata.normalize("NFC", text.translate(_PLAIN)))
        plain = [folded(each) for each in written]
        whole = folded(text)
        if not any(roots(each) & self._heads for each in plain):
            return self._without_spaces(whole)
        found = []
        for term, words in self._terms:
            place = _place_of(words, plain)
            if place is not None:
                first, last = place
                found.append(Found(term, " ".join(written[first : last + 1])))
            elif WITHOUT_SPACES.search(term) and folded(term) in whole:
                found.append(Found(term, term))
        return tuple(found)

    def _without_spaces(self, text: str) -> tuple[Found, ...]:
        return tuple(
            Found(term, term)
            for term, _ in self._terms
            if WITHOUT_SPACES.search(term) and folded(term) in text
        )


def _words(text: str) -> list[str]:
    return [folded(each) for each in _WORD.findall(text.translate(_PLAIN))]


def _place_of(words: list[str], text: list[str]) -> tuple[int, int] | None:
    """Where the words stand one after the other, in any form, with few between; or None.

    Of "sitting down" the first word alone is enough: a little word seldom makes a thing another.
    """
    head, *rest = words
    rest = [] if all(each in _PARTICLES for each in rest) else rest
    for start, word in enumerate(text):
        if not _same(head, word):
            continue
        at = start
        for wanted in rest:
            near = range(at + 1, min(len(text), at + 2 + _MOST_BETWEEN))
            at = next((place for place in near if _same(wanted, text[place])), -1)
            if at < 0:
                break
        if at >= 0:
            return start, at
    return None


def _same(wanted: str, word: str) -> bool:
    if wanted == word:
        return True
    return is_english(wanted) and is_english(word) and are_forms_of_one(wanted, word)
