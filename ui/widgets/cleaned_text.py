"""Text as it may be kept, however it came: typed, pasted from Word, a PDF or a table. Knows no Qt.

Nothing that can be read is lost. What cannot be shown is taken out and counted, so that it can be
told; what stands for something readable is written as that: Windows characters read as Latin-1,
bullets of symbol fonts, the tabs between the cells of a table.
"""

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from ui.widgets.pasted_cells import cells_marked

MOST_LETTERS = 250_000
"""The longest text one field holds; more is most likely a paste gone wrong."""

MOST_IN_A_LINE = 2_000

_LINE_ENDS = re.compile("[\x0b\x0c\u2028\u2029]")

# Everything below is only looked at where this finds something: it runs at every letter typed.
_TO_CLEAN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffc"
    "\ufffe\uffff\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
    "|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U000efffe\U000effff]"
)
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f]")
_LATIN_1 = re.compile("[\x80-\x9f]")
_OVERRIDES = re.compile("[\u202d\u202e]")
_REMOVED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u180e\u202a-\u202c\u2060-\u206f\u3164"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff9-\ufffc\ufffe\uffff"
    "\U000ffffe\U000fffff\U0010fffe\U0010ffff"
    "\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U000efffe\U000effff]"
)
"""Controls, half characters, signs that only steer how other letters are shown, letters that are
only there to be blank, and the like."""

_BREAK_FOR_NOBODY = re.compile(
    "(?<![\u0e00-\u1fff\ua000-\uabff])\u200b(?![\u0e00-\u1fff\ua000-\uabff])"
)
"""A zero-width space, except in scripts whose writers mark the ends of words with it."""

_LATIN = "A-Za-z0-9\xc0-\u024f\u1e00-\u1eff"
_JOINER_FOR_NOBODY = re.compile(f"(?<=[{_LATIN}])[\u200c\u200d]+(?=[{_LATIN}])")
"""A joiner between letters that never join."""

_TAGS = re.compile("(\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f)|[\U000e0000-\U000e007f]")
"""Letters that nobody sees: they spell the country of a flag, and hide words everywhere else."""

_DIRECTIONS = re.compile("[\u061c\u200e\u200f]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Letters beside which a mark of direction means something; elsewhere it only turns figures."""

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")
_BULLET = re.compile("^([ \t]*)([\uf020-\uf0ff])(?=[ \t])", re.MULTILINE)
_SYMBOLS = {
    "\uf020": " ",
    "\uf04a": "☺",
    "\uf04c": "☹",
    "\uf06c": "•",
    "\uf06e": "▪",
    "\uf06f": "☐",
    "\uf071": "❑",
    "\uf075": "◆",
    "\uf076": "❖",
    "\uf09f": "•",
    "\uf0a7": "▪",
    "\uf0a8": "☐",
    "\uf0ac": "←",
    "\uf0ad": "↑",
    "\uf0ae": "→",
    "\uf0af": "↓",
    "\uf0b0": "°",
    "\uf0b1": "±",
    "\uf0b3": "≥",
    "\uf0b4": "×",
    "\uf0b7": "•",
    "\uf0d8": "➢",
    "\uf0df": "←",
    "\uf0e0": "→",
    "\uf0e1": "↑",
    "\uf0e2": "↓",
    "\uf0e8": "➔",
    "\uf0fb": "✗",
    "\uf0fc": "✓",
    "\uf0fd": "☒",
    "\uf0fe": "☑",
}
"""What Word writes with its symbol fonts; the numbers say nothing without them."""

_SAYS_SOMETHING = frozenset("☐☑☒✓✗")
"""Signs that mean more than "here begins a point", where they stand at the beginning of a line."""

_NAMES = {
    0x00: "NULL",
    0x07: "BELL",
    0x08: "BACKSPACE",
    0x1A: "SUBSTITUTE",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
    0xFEFF: "BYTE ORDER MARK",
    0xFFFC: "EMBEDDED OBJECT",
}


class CleanedText(NamedTuple):
    """Text as it may be kept. What was done to it is counted by what the characters are called.

    `removed` were taken out; `named` are written out in brackets where they stood; `unknown` were
    kept, but show as an empty box, for they mean something in one font alone.
    """

    text: str
    removed: Counter[str]
    named: Counter[str]
    unknown: Counter[str]


def clean(text: str) -> str:
    """`text` with newlines as line ends and nothing in it that cannot be shown."""
    return cleaned(text).text


def clean_line(text: str) -> str:
    """`text` on one line."""
    return clean(text).replace("\n", " ")


def cleaned(text: str) -> CleanedText:
    """The text as it may be kept, and what was removed from it or written out."""
    once = _cleaned_once(text)
    if not _TO_CLEAN.search(once.text):
        return once
    # What was removed may have hidden a bullet or a tab at the beginning of a line.
    again = _cleaned_once(once.text)
    removed, named = once.removed + again.removed, once.named + again.named
    return CleanedText(again.text, removed, named, again.unknown)


def _cleaned_once(text: str) -> CleanedText:
    removed: Counter[str] = Counter()
    named: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    if _TO_CLEAN.search(text):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = _BULLET.sub(_bullet, text)
        if "\t" in text:
            text = cells_marked(text)
        text = _LINE_ENDS.sub("\n", text)
        text = _SPACES.sub(" ", text)
        named.update(map(name_of, re.findall("\x85", text)))
        text = _LATIN_1.sub(_as_windows_meant, text)
        named.update(map(name_of, _OVERRIDES.findall(text)))
        text = _OVERRIDES.sub(lambda found: f"[{name_of(found.group())}]", text)
        text = "".join(_SYMBOLS.get(each, each) for each in text)
        for pattern in (_REMOVED, _BREAK_FOR_NOBODY, _JOINER_FOR_NOBODY):
            removed.update(name_of(each) for found in pattern.findall(text) for each in found)
            text = pattern.sub("", text)
        removed.update(name_of(each[0]) for each in _TAGS.finditer(text) if not each[1])
        text = _TAGS.sub(lambda found: found[1] or "", text)
        text = "\n".join(_directed(line, removed) for line in text.split("\n"))
        unknown.update(map(name_of, _PRIVATE.findall(text)))
    return CleanedText(text, removed, named, unknown)


def _bullet(found: re.Match[str]) -> str:
    """A sign of a symbol font at the beginning of a line: a bullet, or a box that is ticked."""
    sign = _SYMBOLS.get(found[2], "")
    return f"{found[1]}{sign if sign in _SAYS_SOMETHING else '•'}"


def _directed(line: str, removed: Counter[str]) -> str:
    """A line without the marks of direction that mean nothing in it."""
    if not _DIRECTIONS.search(line) or _RIGHT_TO_LEFT.search(line):
        return line
    removed.update(map(name_of, _DIRECTIONS.findall(line)))
    return _DIRECTIONS.sub("", line)


def shown(text: str) -> str:
    """Text that was kept by an earlier version, with what would turn its letters round named."""
    if not _OVERRIDES.search(text):
        return text
    return _OVERRIDES.sub(lambda found: f"[{name_of(found.group())}]", text)


def name_of(character: str) -> str:
    """What a character is called, with its number where it has no name of its own."""
    code = ord(character)
    number = f"U+{code:04X}"
    name = _NAMES[code] if code in _NAMES else unicodedata.name(character, "")
    return name if _OVERRIDES.match(character) else f"{number} {name}".strip()


def _as_windows_meant(found: re.Match[str]) -> str:
    """The character of Windows' code page 1252 at a place that Latin-1 leaves to controls."""
    try:
        return found.group().encode("latin-1").decode("cp1252")
    except UnicodeDecodeError:  # five places are empty there too
        return found.group()
