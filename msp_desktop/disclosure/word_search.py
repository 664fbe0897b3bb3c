"""Looking for words in text: whole words and their forms, in whatever case and accents.

English words are found in every form. A `wide` search, of what somebody holds back, finds more than
is meant rather than less: words that begin or end with the word (childbirth), words of other
languages by what they begin with, parts of addresses, letters with dots between, and words broken
at the end of a line. In scripts that put no space between words a word is looked for anywhere.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from msp_desktop.disclosure.word_forms import are_forms_of_one, is_english, roots
from msp_desktop.store import folding
from msp_desktop.store.folding import MOST_REMEMBERED

_PLAIN = {0x2018: "'", 0x2019: "'", 0x2010: "-", 0x2011: "-"}
_SIGNS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u135d-\u135f"
    "\u200c-\u200f\u2060\ufeff"
)
"""Accents, vowel signs and joiners: they part no word."""
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{_SIGNS}])*")
_BROKEN = re.compile(r"(?<=\w)[-\u2010\u00ad]\s*\n\s*(?=\w)|\u200b")
_WITH_DOTS = re.compile(r"(?<!\w)(?:[^\W\d_]\.\s?){2,}(?:[^\W\d_](?!\w))?")
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s()./-]+(?=\d)")
_LEAST_DIGITS = 5
"""A number of fewer digits is looked for as it is written."""
_LEAST_WITHIN = 3
"""The fewest letters of a word that is looked for within another."""
_LEAST_AT_END = 5
"""The fewest letters of an English word that another may begin or end with."""
_LEAST_BEGUN = 4
_MOST_ENDING = 2
"""A word of another language may end otherwise by so many letters."""
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


_STROKED = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "\u0131": "i",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
"""Letters with a stroke have no accent to take off, and keyboards often have no stroke."""


def folded(text: str) -> str:
    """Text without case, accents and invisible characters, one kind of apostrophe and space."""
    plain = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    kept = "".join(
        letter
        for letter in plain
        if unicodedata.category(letter) not in {"Mn", "Cf", "Cc"} or letter.isspace()
    )
    return " ".join(kept.casefold().translate(_STROKED).split())


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
    return any(
        not is_english(word.casefold()) and not word.isdecimal()
        for term in terms
        for word in _WORD.findall(term.translate(_PLAIN))
    )


class WordSearch:
    """Finds any of these words and phrases in texts; see above for what a `wide` one finds."""

    def __init__(self, terms: Iterable[str], *, wide: bool = False) -> None:
        found = ((term, _words(_without_dots(term))) for term in dict.fromkeys(terms))
        self._terms = tuple((term, words) for term, words in found if words)
        self._foreign = frozenset(term for term, _ in self._terms if has_other_languages((term,)))
        self._heads = frozenset(root for _, words in self._terms for root in roots(words[0]))
        self._wide = wide

    @property
    def terms(self) -> tuple[str, ...]:
        """What is looked for."""
        return tuple(term for term, _ in self._terms)

    def find(self, text: str) -> tuple[Found, ...]:
        """Each term that stands in the text, once, as it is written there."""
        if not self._terms or not text.strip():
            return ()
        found: dict[str, Found] = {}
        for reading in self._readings(text):
            for each in self._find(reading):
                found.setdefault(each.term, each)
        for each in self._find_otherwise(text):
            found.setdefault(each.term, each)
        return tuple(found[term] for term in self.terms if term in found)

    def _readings(self, text: str) -> Iterable[str]:
        """The text, and as it reads without what may part a word."""
        whole = (text, _BROKEN.sub("", text), _without_dots(text)) if self._wide else (text,)
        return dict.fromkeys(whole)

    def _find(self, text: str) -> Iterator[Found]:
        written = _WORD.findall(unicodedata.normalize("NFC", text.translate(_PLAIN)))
        plain = [_plain(each) for each in written]
        if not self._wide and not any(roots(each) & self._heads for each in plain):
            return
        for term, words in self._terms:
            place = _place_of(words, plain, self._same(term))
            if place is not None:
                first, last = place
                yield Found(term, " ".join(written[first : last + 1]))

    def _same(self, term: str) -> Callable[[str, str], bool]:
        if not self._wide:
            return _same
        return _begins_alike if term in self._foreign else _same_widely

    def _find_otherwise(self, text: str) -> Iterator[Found]:
        """Numbers however their digits are parted, words of scripts without spaces, addresses."""
        whole, digits = folded(text), _BETWEEN_DIGITS.sub("", text)
        addresses = " ".join(_ADDRESS.findall(whole)) if self._wide else ""
        for term, words in self._terms:
            number = "".join(words)
            is_number = number.isdecimal() and len(number) >= _LEAST_DIGITS
            if (
                (is_number and number[1:] in digits)
                or (WITHOUT_SPACES.search(term) and folded(term) in whole)
                or (len(number) >= _LEAST_WITHIN and number in addresses)
            ):
                yield Found(term, term)


def _words(text: str) -> list[str]:
    return [_plain(each) for each in _WORD.findall(text.translate(_PLAIN))]


@lru_cache(maxsize=MOST_REMEMBERED)
def _plain(word: str) -> str:
    """A word folded, with the variants of one letter that keyboards disagree about made one."""
    plain = folded(word)
    if plain.isascii() or WITHOUT_SPACES.search(plain):
        return plain
    made_one = folding.folded(plain).replace(" ", "")
    return unicodedata.normalize("NFD", made_one) or plain


def _without_dots(text: str) -> str:
    return _WITH_DOTS.sub(lambda found: f"{found[0].replace('.', '').replace(' ', '')} ", text)


def _place_of(
    words: list[str], text: list[str], same: Callable[[str, str], bool]
) -> tuple[int, int] | None:
    """Where the words stand one after the other, in any form, with few between; or None.

    Of "sitting down" the first word alone is enough: a little word seldom makes a thing another.
    """
    head, *rest = words
    rest = [] if all(each in _PARTICLES for each in rest) else rest
    for start, word in enumerate(text):
        if not same(head, word):
            continue
        at = start
        for wanted in rest:
            near = range(at + 1, min(len(text), at + 2 + _MOST_BETWEEN))
            at = next((place for place in near if same(wanted, text[place])), -1)
            if at < 0:
                break
        if at >= 0:
            return start, at
    return None


def _same(wanted: str, word: str) -> bool:
    if wanted == word:
        return True
    return is_english(wanted) and is_english(word) and are_forms_of_one(wanted, word)


@lru_cache(maxsize=MOST_REMEMBERED)
def _same_widely(wanted: str, word: str) -> bool:
    """The same, or what may be: too much is seen by somebody, too little by nobody."""
    if _same(wanted, word):
        return True
    ends = word.startswith(wanted) or word.endswith(wanted)
    return len(wanted) >= _LEAST_AT_END and is_english(wanted) and ends


@lru_cache(maxsize=MOST_REMEMBERED)
def _begins_alike(wanted: str, word: str) -> bool:
    """Whether a word of another language has it within, or begins with most of it."""
    if _same(wanted, word):
        return True
    begun = wanted[: max(_LEAST_BEGUN, len(wanted) - _MOST_ENDING)]
    within = len(wanted) >= _LEAST_WITHIN and wanted in word
    return within or (len(begun) >= _LEAST_BEGUN and word.startswith(begun))
