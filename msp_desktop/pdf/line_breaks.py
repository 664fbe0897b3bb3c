"""Where a line may break: between words, and within what is written without spaces.

Chinese and Japanese break between any two letters, but no line begins with a closing sign or ends
with an opening one (JIS X 4051, where both languages agree). Thai breaks between words, found by
BudouX. Burmese breaks between syllables, Khmer and Lao between clusters. Where the writer marked
the places with zero-width spaces, only these count. Korean is written with spaces.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from msp_desktop.pdf.clusters import clusters

if TYPE_CHECKING:
    from budoux import Parser

_WORDS = re.compile(r"[ \t]+|[^ \t]+")
_INSIDE_WORDS = re.compile(r"(?<=[^\W\d_][-–/])(?=[^\W\d_])")
_MARKED = re.compile("(?<=\u200b)(?!\u200b)(?!$)")
_IDEOGRAPHS = "\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\uffe0-\uffe6"
_IDEOGRAPHS += "\U00020000-\U0003ffff"
_THAI, _LAO, _BURMESE, _KHMER = "\u0e00-\u0e7f", "\u0e80-\u0eff", "\u1000-\u109f", "\u1780-\u17ff"
_WITHOUT_SPACES = re.compile(f"[{_IDEOGRAPHS}{_THAI}{_LAO}{_BURMESE}{_KHMER}]")
_OF_ONE_KIND = re.compile(
    f"(?P<ideographs>[{_IDEOGRAPHS}]+)|(?P<thai>[{_THAI}]+)|(?P<burmese>[{_BURMESE}]+)"
    f"|(?P<clusters>[{_LAO}{_KHMER}]+)|(?P<other>.)",
    re.DOTALL,
)
_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】〗〙〛〟｠％℃℉ˇˉ‖—…‥～∶％‰′″"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ゠–〜｡｣､･ｰﾞﾟ),.:;?!]}%»›"
    "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ\u0e2f\u0e46\u0eaf\u0ec6\u104a\u104b\u17d4\u17d5\u17d6\u17d7"
)
"""Signs and small letters that stay with what is before them."""

_NEVER_LAST = frozenset("‘“（〔［｛〈《「『【〖〘〚〝｟｢([{«‹＄￡￥$£¥€＃#")
"""Signs that stay with what is after them."""

_BURMESE_SYLLABLE = re.compile(
    "(?<!\u1039)(?=[\u1000-\u102a\u103f\u1040-\u1049\u104c-\u104f])"
    "(?![\u1000-\u1021](?:\u1037?\u103a|\u1039))"
)
"""Before a letter that begins a syllable: neither stacked under another nor closing one."""


def words_of(text: str) -> list[str]:
    """Words and spaces in turn, each as short as a line may be broken into; together the text."""
    words: list[str] = _WORDS.findall(text)
    if text.isascii() and not _INSIDE_WORDS.search(text):
        return words
    return [part for word in words for part in _parts(word)]


def may_break(word: str) -> bool:
    """True if a line may be broken within the word."""
    return len(_parts(word)) > 1


def _parts(word: str) -> list[str]:
    parts = _INSIDE_WORDS.split(word)
    if word.isascii():
        return parts
    return [each for part in parts for each in _unspaced(part)]


def _unspaced(word: str) -> list[str]:
    """A word of a script without spaces, at the places where its readers expect a break."""
    if "\u200b" in word:
        return _MARKED.split(word)
    if not _WITHOUT_SPACES.search(word):
        return [word]
    return list(_kept_together(_candidates(word)))


def _candidates(word: str) -> Iterator[str]:
    for found in _OF_ONE_KIND.finditer(word):
        kind, text = found.lastgroup, found.group()
        if kind in {"ideographs", "clusters"}:
            yield from clusters(text)
        elif kind == "thai":
            yield from _thai_words(text)
        elif kind == "burmese":
            yield from (each for each in _BURMESE_SYLLABLE.split(text) if each)
        else:
            yield text


def _thai_words(text: str) -> Iterator[str]:
    """Thai words, none of them beginning within a cluster."""
    starts, at = set(), 0
    for cluster in clusters(text):
        starts.add(at)
        at += len(cluster)
    at, begun = 0, 0
    for word in _thai().parse(text):
        if at in starts and at > begun:
            yield text[begun:at]
            begun = at
        at += len(word)
    yield text[begun:]


@cache
def _thai() -> "Parser":
    # Loaded here: most documents have no Thai in them.
    from budoux import load_default_thai_parser

    return load_default_thai_parser()


def _kept_together(parts: Iterator[str]) -> Iterator[str]:
    """The parts, joined where no line may break: at closing and opening signs, in other scripts."""
    held = ""
    for part in parts:
        if held and _breaks_between(held, part):
            yield held
            held = part
        else:
            held += part
    if held:
        yield held


def _breaks_between(before: str, after: str) -> bool:
    if after[0] in _NEVER_FIRST or before[-1] in _NEVER_LAST:
        return False
    return bool(_WITHOUT_SPACES.match(before[-1]) or _WITHOUT_SPACES.match(after[0]))
