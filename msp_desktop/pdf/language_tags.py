"""Which language words are in, so that a screen reader says them in that one.

The language is the one that was noted for the conversation; which words are in it is known from the
interpreter's English beside them, or from their letters.
"""

import re
import unicodedata
from collections.abc import Iterable

_HARD_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_AROUND = re.compile(r"^(?:\d+\.)?[\s“”\"']*|[\s“”\"']*$")

UNDETERMINED = "und"
"""The BCP 47 tag for words of which only so much is known: they are not in English."""

_LATIN_LETTERS = {
    "albanian": "sq",
    "czech": "cs",
    "french": "fr",
    "german": "de",
    "hungarian": "hu",
    "italian": "it",
    "kurmanji": "kmr",
    "latvian": "lv",
    "lithuanian": "lt",
    "polish": "pl",
    "portuguese": "pt",
    "romanian": "ro",
    "slovak": "sk",
    "somali": "so",
    "spanish": "es",
    "turkish": "tr",
    "vietnamese": "vi",
    "welsh": "cy",
    "yoruba": "yo",
}
_OTHER_LETTERS = {
    "amharic": "am",
    "arabic": "ar",
    "bengali": "bn",
    "bulgarian": "bg",
    "cantonese": "yue",
    "chinese": "zh",
    "dari": "prs",
    "farsi": "fa",
    "greek": "el",
    "gujarati": "gu",
    "hebrew": "he",
    "hindi": "hi",
    "mandarin": "zh",
    "nepali": "ne",
    "panjabi": "pa",
    "pashto": "ps",
    "persian": "fa",
    "punjabi": "pa",
    "russian": "ru",
    "sorani": "ckb",
    "sylheti": "syl",
    "tamil": "ta",
    "tigrinya": "ti",
    "ukrainian": "uk",
    "urdu": "ur",
    "yiddish": "yi",
}
_KNOWN = _LATIN_LETTERS | _OTHER_LETTERS


def language_tag(noted: str) -> str:
    """The BCP 47 tag of the first language named besides English; empty where none is known."""
    words = re.findall(r"[^\W\d_]+", noted.casefold())
    return next((_KNOWN[word] for word in words if word in _KNOWN), "")


class LanguageTagger:
    """What one document knows of words that are not in its own language."""

    def __init__(self, tag: str = "", words: Iterable[str] = ()) -> None:
        self._tag = tag or UNDETERMINED
        self._of_letters = tag if tag in _OTHER_LETTERS.values() else UNDETERMINED
        lines = (line for each in words for line in _HARD_BREAKS.split(each))
        self._known = frozenset(_bare(line) for line in lines) - {""}

    def of(self, line: str) -> str:
        """The language of a line that ends in a hard break; empty for the document's own."""
        if self._known and _bare(line) in self._known:
            return self._tag
        return self._of_letters if _mostly_other_letters(line) else ""


def _bare(line: str) -> str:
    """The line without a number before it, quotation marks and spaces round it."""
    return _AROUND.sub("", unicodedata.normalize("NFC", line))


def _mostly_other_letters(line: str) -> bool:
    if line.isascii():
        return False
    letters = [each for each in line if each.isalpha()]
    others = sum(not unicodedata.name(each, "LATIN").startswith("LATIN") for each in letters)
    return others * 2 > len(letters)
