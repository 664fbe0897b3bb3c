"""Text cut into what a reader takes for one letter: a letter with its signs, a joined sign, a flag.

Unicode's extended grapheme clusters (UAX 29), and what scripts of South and South-East Asia want
beside: consonants that a virama joins stay together, and so does a vowel written before or after.
"""

import unicodedata

ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
_VIRAMA = 9
"""The combining class of signs that join the consonants beside them."""

_JOINS_NOTHING = frozenset("\u0bcd\u0e3a\u103a\u1714\u1734\ua953")
"""Of that class, but the letter after it begins anew: Tamil, Thai, Burmese and others."""

_WRITTEN_BEFORE = frozenset("\u0e40\u0e41\u0e42\u0e43\u0e44\u0ec0\u0ec1\u0ec2\u0ec3\u0ec4")
"""Vowels of Thai and Lao that stand before the consonant they are said after."""

_WRITTEN_AFTER = frozenset("\u0e33\u0e45\u0eb3")
"""Vowels of Thai and Lao that are letters by themselves but never begin a line."""


def _invisible() -> frozenset[str]:
    ranges = (
        range(0x115F, 0x1161),
        range(0x17B4, 0x17B6),
        range(0x180B, 0x1810),
        range(0x200B, 0x2010),
        range(0x202A, 0x202D),
        range(0x2060, 0x2070),
        range(0xFE00, 0xFE10),
        range(0xE0000, 0xE0080),
        range(0xE0100, 0xE01F0),
        (0x00AD, 0x034F, 0x061C, 0x3164, 0xFEFF, 0xFFA0),
    )
    return frozenset(chr(code) for each in ranges for code in each)


INVISIBLE = _invisible()
"""Characters with no shape of their own: joiners, direction marks, soft hyphens. They stay in."""


def clusters(text: str) -> list[str]:
    """The text in pieces that are never drawn apart; put together they are the text."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    joined = False
    flag_letters = 0
    for character in text:
        code = ord(character)
        is_flag = code in _FLAG_LETTERS
        belongs = (
            joined
            or character in INVISIBLE
            or character in _WRITTEN_AFTER
            or code in _SKIN_TONES
            or (is_flag and flag_letters % 2 == 1)
            or unicodedata.category(character)[0] == "M"
        )
        if found and belongs:
            found[-1] += character
        else:
            found.append(character)
        flag_letters = flag_letters + 1 if is_flag else 0
        joined = joins_next(character) or (joined and character in INVISIBLE)
    return found


def joins_next(character: str) -> bool:
    """True if the letter after it cannot stand apart from it."""
    if character == ZERO_WIDTH_JOINER or character in _WRITTEN_BEFORE:
        return True
    return unicodedata.combining(character) == _VIRAMA and character not in _JOINS_NOTHING
