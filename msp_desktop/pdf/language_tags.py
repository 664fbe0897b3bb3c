"""Which language words are in, so that a screen reader says them in that one.

The language is the one that was noted for the conversation; which words are in it is known from the
interpreter's English beside them, or from their letters. Letters that only one language uses tell
which one.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_HARD_BREAKS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_AROUND = re.compile(r"^(?:\d+\.)?[\s“”\"']*|[\s“”\"']*$")

UNDETERMINED = "und"
"""The BCP 47 tag for words of which only so much is known: they are not in English."""

_LATIN_LETTERS = {
    "afrikaans": "af",
    "akan": "ak",
    "albanian": "sq",
    "azerbaijani": "az",
    "azeri": "az",
    "basque": "eu",
    "bosnian": "bs",
    "catalan": "ca",
    "croatian": "hr",
    "czech": "cs",
    "danish": "da",
    "dutch": "nl",
    "estonian": "et",
    "filipino": "fil",
    "finnish": "fi",
    "french": "fr",
    "german": "de",
    "hausa": "ha",
    "hungarian": "hu",
    "igbo": "ig",
    "indonesian": "id",
    "irish": "ga",
    "italian": "it",
    "kinyarwanda": "rw",
    "krio": "kri",
    "kurmanji": "kmr",
    "latvian": "lv",
    "lingala": "ln",
    "lithuanian": "lt",
    "luganda": "lg",
    "malay": "ms",
    "moldovan": "ro",
    "ndebele": "nd",
    "norwegian": "no",
    "oromo": "om",
    "polish": "pl",
    "portuguese": "pt",
    "romanian": "ro",
    "romani": "rom",
    "shona": "sn",
    "slovak": "sk",
    "slovene": "sl",
    "slovenian": "sl",
    "somali": "so",
    "spanish": "es",
    "swahili": "sw",
    "swedish": "sv",
    "tagalog": "tl",
    "tetum": "tet",
    "turkish": "tr",
    "twi": "tw",
    "uzbek": "uz",
    "vietnamese": "vi",
    "welsh": "cy",
    "wolof": "wo",
    "yoruba": "yo",
    "zulu": "zu",
}
_OTHER_LETTERS = {
    "amharic": "am",
    "arabic": "ar",
    "armenian": "hy",
    "assamese": "as",
    "bangla": "bn",
    "belarusian": "be",
    "bengali": "bn",
    "bulgarian": "bg",
    "burmese": "my",
    "cambodian": "km",
    "cantonese": "yue",
    "chinese": "zh",
    "dari": "prs",
    "farsi": "fa",
    "georgian": "ka",
    "greek": "el",
    "gujarati": "gu",
    "hakka": "hak",
    "hebrew": "he",
    "hindi": "hi",
    "hokkien": "nan",
    "japanese": "ja",
    "kannada": "kn",
    "kashmiri": "ks",
    "kazakh": "kk",
    "khmer": "km",
    "korean": "ko",
    "lao": "lo",
    "laotian": "lo",
    "macedonian": "mk",
    "malayalam": "ml",
    "mandarin": "zh",
    "marathi": "mr",
    "mongolian": "mn",
    "myanmar": "my",
    "nepali": "ne",
    "panjabi": "pa",
    "pashto": "ps",
    "persian": "fa",
    "punjabi": "pa",
    "russian": "ru",
    "serbian": "sr",
    "sindhi": "sd",
    "sinhala": "si",
    "sinhalese": "si",
    "sorani": "ckb",
    "sylheti": "syl",
    "tajik": "tg",
    "tamil": "ta",
    "telugu": "te",
    "thai": "th",
    "tigrinya": "ti",
    "ukrainian": "uk",
    "urdu": "ur",
    "uyghur": "ug",
    "yiddish": "yi",
}
_KNOWN = _LATIN_LETTERS | _OTHER_LETTERS
_AT_LAST = {"kurdish": "ku"}
"""A family of languages, where none of its own is named."""

_WRITTEN_IN = {
    "ARABIC": ("ar", "ckb", "fa", "ks", "ku", "pa", "prs", "ps", "sd", "ug", "ur"),
    "ARMENIAN": ("hy",),
    "BENGALI": ("as", "bn", "syl"),
    "CJK": ("hak", "nan", "yue", "zh", "ja"),
    "CYRILLIC": ("be", "bg", "kk", "mk", "mn", "ru", "sr", "tg", "uk"),
    "DEVANAGARI": ("hi", "ks", "mr", "ne", "sd"),
    "ETHIOPIC": ("am", "ti"),
    "GEORGIAN": ("ka",),
    "GREEK": ("el",),
    "GUJARATI": ("gu",),
    "GURMUKHI": ("pa",),
    "HANGUL": ("ko",),
    "HEBREW": ("he", "yi"),
    "HIRAGANA": ("ja",),
    "KANNADA": ("kn",),
    "KATAKANA": ("ja",),
    "KHMER": ("km",),
    "LAO": ("lo",),
    "MALAYALAM": ("ml",),
    "MYANMAR": ("my",),
    "SINHALA": ("si",),
    "TAMIL": ("ta",),
    "TELUGU": ("te",),
    "THAI": ("th",),
}
"""The languages that are written in a script, by the first word of the names of its letters."""


def language_tag(noted: str) -> str:
    """The BCP 47 tag of the first language named besides English; empty where none is known."""
    words = re.findall(r"[^\W\d_]+", noted.casefold())
    found = (_KNOWN[word] for word in words if word in _KNOWN)
    return next(found, "") or next((_AT_LAST[word] for word in words if word in _AT_LAST), "")


class LanguageTagger:
    """What one document knows of words that are not in its own language."""

    def __init__(self, tag: str = "", words: Iterable[str] = ()) -> None:
        self._tag = tag or UNDETERMINED
        lines = (line for each in words for line in _HARD_BREAKS.split(each))
        self._known = frozenset(_bare(line) for line in lines) - {""}

    def of(self, line: str) -> str:
        """The language of a line that ends in a hard break; empty for the document's own."""
        if self._known and _bare(line) in self._known:
            return self._tag
        script = _script_of(line)
        if not script:
            return ""
        languages = _WRITTEN_IN.get(script, ())
        if self._tag in languages:
            return self._tag
        return languages[0] if len(languages) == 1 else UNDETERMINED


def _bare(line: str) -> str:
    """The line without a number before it, quotation marks and spaces round it."""
    return _AROUND.sub("", unicodedata.normalize("NFC", line))


def _script_of(line: str) -> str:
    """The script of a line that is mostly in other letters than Latin ones; else empty."""
    if line.isascii():
        return ""
    letters = [each for each in line if each.isalpha()]
    scripts = Counter(unicodedata.name(each, "LATIN").split()[0] for each in letters)
    latin = scripts.pop("LATIN", 0)
    if latin * 2 >= len(letters):
        return ""
    if "HIRAGANA" in scripts or "KATAKANA" in scripts:
        return "HIRAGANA"  # Chinese letters among them are Japanese
    return scripts.most_common(1)[0][0]
