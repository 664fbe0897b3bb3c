"""Text as it may be kept: no control characters, one kind of line end. Knows no Qt."""

import re
import unicodedata

MOST_LETTERS = 250_000
"""The longest text one field holds; more is most likely a paste gone wrong."""

MOST_IN_A_LINE = 2_000

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def clean(text: str) -> str:
    """`text` with its line ends as newlines, tabs as spaces, and no control characters."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    if lines.isprintable():
        return lines
    return "".join(letter for letter in lines if letter == "\n" or not _is_dropped(letter))


def _is_dropped(letter: str) -> bool:
    """Controls, lone surrogates, and the code points that will never be characters."""
    number = ord(letter)
    never = number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF
    return never or letter == "\ufeff" or unicodedata.category(letter) in {"Cc", "Cs"}


def clean_line(text: str) -> str:
    """`text` on one line."""
    return clean(text).replace("\n", " ")
