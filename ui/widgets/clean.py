"""Text as it may be kept: no control characters, one kind of line end. Knows no Qt."""

import re

MOST_LETTERS = 250_000
"""The longest text one field holds; more is most likely a paste gone wrong."""

MOST_IN_A_LINE = 2_000

_LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")

# Controls but the newline, lone surrogates, the byte order mark, and the code points of the first
# plane that will never be characters. This runs at every letter typed: one small class is ten
# times as fast as one that names the other planes too.
_DROPPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` with its line ends as newlines, tabs as spaces, and no control characters."""
    for line_end in _LINE_ENDS:
        text = text.replace(line_end, "\n")
    return _DROPPED.sub("", text.replace("\t", " "))


def clean_line(text: str) -> str:
    """`text` on one line."""
    return clean(text).replace("\n", " ")
