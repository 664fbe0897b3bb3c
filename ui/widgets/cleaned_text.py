"""Text as it may be kept, however it came: typed, pasted from Word, a PDF or a table. Knows no Qt.

Nothing that can be read is lost. What cannot be shown is taken out and counted, so that it can be
told; what stands for something readable is written as that: Windows characters read as Latin-1,
bullets of symbol fonts, the tabs between the cells of a table.
"""

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

MOST_LETTERS = 250_000
"""The longest text one field holds; more is most likely a paste gone wrong."""

MOST_IN_A_LINE = 2_000

BETWEEN_CELLS = " | "
"""Written for the tab between two cells; an empty first cell leaves the mark at the start."""

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\u2028\u2029]")

# Everything below is only looked at where this finds something: it runs at every letter typed.
_TO_CLEAN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u034f\u1680\u180e\u2000-\u200b\u2028-\u202f\u205f-\u206f"
    "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff\U000f0000-\U0010ffff]"
    "|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U000efffe\U000effff]"
)
_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f]")
_LATIN_1 = re.compile("[\x80-\x9f]")
_OVERRIDES = re.compile("[\u202d\u202e]")
_REMOVED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u180e\u202a-\u202c\u2060-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff\U000ffffe\U000fffff\U0010fffe\U0010ffff"
    "\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff\U000efffe\U000effff]"
)
"""Controls, half characters, signs that only steer how other letters are shown, and the like."""

_BREAK_FOR_NOBODY = re.compile(
    "(?<![\u0e00-\u1fff\ua000-\uabff])\u200b(?![\u0e00-\u1fff\ua000-\uabff])"
)
"""A zero-width space, except in scripts whose writers mark the ends of words with it."""

_BULLET = re.compile("^([ \t]*)[\uf020-\uf0ff](?=[ \t])", re.MULTILINE)
_AFTER_BULLET = re.compile(
    "^([ \t]*(?:[•◦▪▫■□‣\u2043*·o§–—-]|\\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]))\t+",
    re.MULTILINE,
)
_SYMBOLS = {
    "\uf04a": "☺",
    "\uf04c": "☹",
    "\uf06c": "•",
    "\uf06e": "▪",
    "\uf06f": "☐",
    "\uf071": "❑",
    "\uf075": "◆",
    "\uf076": "❖",
    "\uf0a7": "▪",
    "\uf0a8": "☐",
    "\uf0b7": "•",
    "\uf0ad": "↓",
    "\uf0ae": "→",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0df": "←",
    "\uf0e8": "➔",
    "\uf0fb": "✗",
    "\uf0fc": "✓",
    "\uf0fe": "☑",
}
"""What Word writes with its symbol fonts; the numbers say nothing without them."""

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
    """Text as it may be kept. `removed` and `named` count characters by what they are called.

    `removed` were taken out; `named` are written out in brackets where they stood.
    """

    text: str
    removed: Counter[str]
    named: Counter[str]


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
    return CleanedText(again.text, once.removed + again.removed, once.named + again.named)


def _cleaned_once(text: str) -> CleanedText:
    removed: Counter[str] = Counter()
    named: Counter[str] = Counter()
    if _TO_CLEAN.search(text):
        text = _LINE_ENDS.sub("\n", text)
        text = _BULLET.sub(r"\1•", text)
        if "\t" in text:
            text = _cells_marked(_AFTER_BULLET.sub(r"\1 ", text))
        text = _SPACES.sub(" ", text)
        named.update(map(name_of, re.findall("\x85", text)))
        text = _LATIN_1.sub(_as_windows_meant, text)
        named.update(map(name_of, _OVERRIDES.findall(text)))
        text = _OVERRIDES.sub(lambda found: f"[{name_of(found.group())}]", text)
        text = "".join(_SYMBOLS.get(each, each) for each in text)
        for pattern in (_REMOVED, _BREAK_FOR_NOBODY):
            removed.update(map(name_of, pattern.findall(text)))
            text = pattern.sub("", text)
    return CleanedText(text, removed, named)


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


def _cells_marked(text: str) -> str:
    """Tabs as marks between cells; one that only moves the first word of a line in, as spaces."""
    lines = text.split("\n")
    tabs = [line.count("\t") for line in lines]
    marked = []
    for at, line in enumerate(lines):
        if not tabs[at]:
            marked.append(line)
            continue
        beside = (tabs[at - 1] if at else 0, tabs[at + 1] if at + 1 < len(lines) else 0)
        is_row = "\t" in line.lstrip("\t") or tabs[at] in beside
        marked.append(_row(line) if is_row else line.replace("\t", "    "))
    return "\n".join(marked)


def _row(line: str) -> str:
    return BETWEEN_CELLS.join(cell.strip(" ") for cell in line.split("\t")).strip(" ")
