"""Names and words folded to what they have in common, however they are typed.

One folding for the index, for what is sought in it, for people found by name and for the question
whether two are the same person: without case, accents and strokes, apostrophes, invisible letters,
and the variants of one letter that keyboards and countries disagree about in Arabic, Persian,
Kurdish, Urdu, Hebrew, Amharic, Chinese and Japanese. Other spellings of the same name are told by
`other_spellings`.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from msp_desktop.store.other_spellings import written_otherwise
from resources import resource

_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
"""Accents, Hebrew points, Arabic vowel signs and Indic dots; never the vowels of Indic scripts."""

_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200d-\u200f\u202a-\u202e"
    "\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_INSIDE_WORDS = re.compile(
    "['\u2018\u2019\u201b\u02b9-\u02bf\u02c8\u05f3\u05f4\u200c`\xb4\u2032\uff07\u0640]"
)
"""Apostrophes of every kind, Hebrew geresh, the joiner between two parts of a Persian word, and the
stroke that stretches an Arabic one: left out, so that the word is one."""

_WITH_PARTS = re.compile(rf"\w+(?:{_INSIDE_WORDS.pattern}\w+)+")

_LETTERS = {
    "ß": "ss", "æ": "ae", "ǽ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ȷ": "j", "ŋ": "n",
    "ĸ": "k", "ſ": "s", "ə": "e", "ɛ": "e", "ɔ": "o", "ɨ": "i", "ʉ": "u", "ɓ": "b", "ɗ": "d",
    "ɖ": "d", "ƙ": "k", "ƴ": "y", "ɣ": "g", "ĳ": "ij", "ŉ": "n", "ђ": "д", "ћ": "т", "ґ": "г",
    "ѓ": "г", "ќ": "к", "қ": "к", "ғ": "г", "ң": "н", "ү": "у", "ұ": "у", "һ": "х", "ө": "о",
    "ә": "а", "ў": "у", "є": "е", "ѣ": "е", "ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ",
    "װ": "וו", "ױ": "וי", "ײ": "יי", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي", "ې": "ي",
    "ێ": "ي", "ے": "ي", "ۍ": "ي", "ۓ": "ي", "ک": "ك", "ڪ": "ك", "ګ": "گ", "ة": "ه", "ہ": "ه",
    "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۃ": "ه", "ۂ": "ه", "ۆ": "و", "ۇ": "و", "ۋ": "و", "ۈ": "و",
    "ڵ": "ل", "ڕ": "ر", "ړ": "ر", "ټ": "ت", "ډ": "د", "ڼ": "ن", "ݨ": "ن", "ں": "ن", "ء": "",
    "ஃ": "", "ँ": "ं", "ঁ": "ং", "ৰ": "র", "ൎ": "ര്", "々": "々",
}  # fmt: skip
"""Letters that another keyboard, or another country, writes otherwise. Latin ones with strokes and
hooks are found by their names."""

_STROKED = re.compile("LATIN SMALL LETTER ([A-Z]{1,2}) WITH ")
_ONE_BY_ONE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u312f\u3190-\ua4cf"
    "\uac00-\ud7a3\uf900-\ufaff\U00010000-\U0003ffff]"
)
"""Scripts without spaces, and Korean names: any part of a word is found, so each letter is one."""

_CAPITAL_WITHIN = re.compile(
    r"(?<=[^\W\d_])(?=[A-Z\u00c0-\u00de])(?<=[a-z\u00df-\u00ff])|(?<=\bO)(?=[A-Z][a-z])"
)
"""Where "McDonald" and "OBrien" may be written apart."""

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HAN_IN_NAMES = (
    "齐斋", "边邉", "滨濵", "高髙", "崎﨑碕嵜", "岛嶋嶌", "桑桒", "吉𠮷", "真眞", "渊渕淵",
    "峰峯", "富冨", "馆舘", "柳栁", "曽曾", "槙槇", "村邨", "凛凜", "国圀", "桧檜", "薮藪",
    "恒恆", "晋晉",
)  # fmt: skip
"""Letters of names that are one to those who write them, and are not in the list."""
_MOST_JOINED = 4
"""A name of more parts is not looked for run together."""

_SAID_ALIKE = {
    series + vowel: like + vowel
    for series, like in (
        (0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338),
    )
    for vowel in range(7)
} | {0x1203: 0x1200, 0x1213: 0x1200, 0x1283: 0x1200, 0x12A3: 0x12A0, 0x12D3: 0x12A0}  # fmt: skip
"""Amharic has letters that are said alike, and names are written with either: ሠላም and ሰላም."""

_KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in (*range(0x30A1, 0x30F7), 0x30FD, 0x30FE)}
MOST_REMEMBERED = 20_000


class FoldedWord(NamedTuple):
    """One typed word: what is looked for one after the other, the last by its beginning."""

    tokens: tuple[str, ...]


def folded(text: str) -> str:
    """The text as the index holds it: tokens with spaces between."""
    tokens = [token for word in words_of(text) for token in word.tokens]
    for found in _WITH_PARTS.findall(text):
        tokens += [t for word in words_of(_INSIDE_WORDS.sub(" ", found)) for t in word.tokens]
    return " ".join(tokens)


@lru_cache(maxsize=MOST_REMEMBERED)
def folded_name(name: str) -> str:
    """A name as it is found: in its parts, neighbours run together (Mc Donald), ü as ue too."""
    split = _CAPITAL_WITHIN.sub(" ", name)
    tokens = _tokens_of(name)
    parts = _tokens_of(_INSIDE_WORDS.sub(" ", split))
    joined = [] if _ONE_BY_ONE.search(name) else _neighbours_joined(parts)
    return " ".join(
        [
            *tokens,
            *(parts if parts != tokens else ()),
            *joined,
            *(token for other in written_otherwise(name) for token in _tokens_of(other)),
        ]
    )


def ways_to_write(sought: str) -> tuple[tuple[FoldedWord, ...], ...]:
    """What is sought as words, and the other ways in which the same name is written.

    With ü as ue and the like, and with neighbours run together: "mc donald" is also "mcdonald".
    """
    words = words_of(sought)
    ways = [words, *map(words_of, written_otherwise(sought))]
    plain = [word.tokens[0] for word in words if len(word.tokens) == 1]
    if 1 < len(words) <= _MOST_JOINED and len(plain) == len(words):
        for at in range(len(words) - 1):
            for end in range(at + 2, len(words) + 1):
                if all(each.isalpha() for each in plain[at:end]):
                    together = FoldedWord(("".join(plain[at:end]),))
                    ways.append((*words[:at], together, *words[end:]))
    return tuple(dict.fromkeys(ways))


def _neighbours_joined(parts: list[str]) -> list[str]:
    """Two parts of a name beside each other as one, three, and of a short name all."""
    joined = []
    for length in range(2, _MOST_JOINED + 1):
        for at in range(len(parts) - length + 1):
            some = parts[at : at + length]
            if all(each.isalpha() for each in some):
                joined.append("".join(some))
    return joined


def _tokens_of(text: str) -> list[str]:
    return [token for word in words_of(text) for token in word.tokens]


def words_of(text: str) -> tuple[FoldedWord, ...]:
    """The words of a text, folded; signs that are no part of a word are words of their own."""
    ascii_only = text.isascii()
    plain = _INSIDE_WORDS.sub("", text).casefold() if ascii_only else _folded_letters(text)
    words = []
    for chunk in plain.split():
        tokens: list[str] = []
        for part in _tokens(chunk):
            if part is None:
                if tokens:
                    words.append(FoldedWord(tuple(tokens)))
                tokens = []
            else:
                tokens.append(part)
        if tokens:
            words.append(FoldedWord(tuple(tokens)))
    return tuple(words)


def is_seen(text: str) -> bool:
    """Whether there is anything in it that can be seen."""
    return bool(_INVISIBLE.sub("", text).replace("\u200c", "").strip())


def can_be_sought(text: str) -> bool:
    """Whether there is anything in it to be found by: an apostrophe or an accent alone is not."""
    return bool(words_of(text))


def name_holds(name: str, ways: tuple[tuple[FoldedWord, ...], ...]) -> bool:
    """Whether, in one of these ways, each word begins one of the name, or stands in it."""
    held = f" {folded_name(name)}"
    return any(
        bool(words) and all(f" {' '.join(word.tokens)}" in held for word in words) for words in ways
    )


def same_when_folded(one: str, other: str) -> bool:
    """Whether two names are the same, as far as the folding goes; spaces within do not count."""
    return bool(run_together_ways(one) & run_together_ways(other))


def run_together(name: str) -> str:
    """A name folded, without the spaces in it."""
    return "".join(token for word in words_of(name) for token in word.tokens)


@lru_cache(maxsize=MOST_REMEMBERED)
def run_together_ways(name: str) -> frozenset[str]:
    """The same in every way that it is written: with ü as u, as ue, in Latin letters."""
    return frozenset(map(run_together, (name, *written_otherwise(name))))


def _folded_letters(text: str) -> str:
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    text = _ACCENTS.sub("", unicodedata.normalize("NFKD", _INSIDE_WORDS.sub("", text)))
    text = unicodedata.normalize("NFC", "".join(map(_letter, text)))
    return text.translate(_KATAKANA_TO_HIRAGANA | _SAID_ALIKE)


@cache
def _han() -> dict[str, str]:
    """Each Han letter that is written in other ways too, and what all of them are taken for."""
    lines = resource("words", "han-variants.txt").read_text("utf-8").splitlines()
    taken_for = {
        letter: line[0] for line in lines if not line.startswith("#") for letter in line[1:]
    }
    for same in _HAN_IN_NAMES:
        all_of_them = {taken_for.get(letter, letter) for letter in same}
        first = taken_for.get(same[0], same[0])
        taken_for = {
            letter: first if now in all_of_them else now for letter, now in taken_for.items()
        } | {letter: first for letter in (*same, *all_of_them) if letter != first}
    return taken_for


@cache
def _letter(letter: str) -> str:
    """What a letter is taken for."""
    known = _LETTERS.get(letter)
    if known is not None:
        return known
    if _HAN.match(letter):
        return _han().get(letter, letter)
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    stroked = _STROKED.match(unicodedata.name(letter, ""))
    return stroked[1].lower() if stroked else letter


def _tokens(chunk: str) -> list[str | None]:
    """The tokens of a chunk without spaces; None where a sign ends a word.

    Signs beside letters only part them; a chunk of nothing but signs is looked for sign by sign.
    """
    if chunk.isalnum() and not _ONE_BY_ONE.search(chunk):
        return [chunk]
    has_letters = any(unicodedata.category(each)[0] in "LN" for each in chunk)
    found: list[str | None] = []
    for each in chunk:
        kind = unicodedata.category(each)
        if kind[0] == "M" and found and found[-1] is not None:
            found[-1] += each
        elif kind[0] in "LN":
            if _ONE_BY_ONE.match(each) or not _goes_on(found):
                found.append(each)
            else:
                found[-1] = f"{found[-1]}{each}"
        elif kind == "So" or not has_letters:
            found += [None, f"u{ord(each):x}", None]
        else:
            found.append(None)
    return found


def _goes_on(found: list[str | None]) -> bool:
    """Whether the next letter belongs to the token before it."""
    last = found[-1] if found else None
    return last is not None and not _ONE_BY_ONE.match(last)
