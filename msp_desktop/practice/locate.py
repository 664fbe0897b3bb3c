"""Where in a TOML text a key stands; used only to say where something is wrong.

`tomllib` forgets lines once it has read a file. This looks for them again, roughly: it knows
tables, dotted keys and long strings, which is all that a pack of prompts uses.
"""

import re
from collections.abc import Iterator

Path = tuple[str, ...]

_NAME = r"(?:[A-Za-z0-9_-]+|'[^'\n]*'|\"[^\"\n]*\")"
_DOTTED = rf"{_NAME}(?:\s*\.\s*{_NAME})*"
_TABLE = re.compile(rf"\s*\[\[?\s*({_DOTTED})\s*\]\]?\s*")
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")
_LONG_STRING_OR_COMMENT = re.compile(
    r"'''.*?'''|\"\"\"(?:\\.|[^\\])*?\"\"\"|'[^'\n]*'|\"(?:\\.|[^\"\\\n])*\"|#[^\n]*", re.DOTALL
)


def line_of(text: str, path: Path) -> int:
    """The line, from 1, of the value at `path`, or of the nearest table around it."""
    found: dict[Path, int] = {}
    for line, at in _outline(text):
        for length in range(1, len(at) + 1):
            found.setdefault(at[:length], line)
    for length in range(len(path), 0, -1):
        if path[:length] in found:
            return found[path[:length]]
    return 1


def path_at(text: str, line: int) -> Path:
    """The last key or table at or before `line`, or nothing at the top of the file."""
    last: Path = ()
    for at_line, at in _outline(text):
        if at_line > line:
            break
        last = at
    return last


def _outline(text: str) -> Iterator[tuple[int, Path]]:
    table: Path = ()
    bare = _LONG_STRING_OR_COMMENT.sub(_without_long_string, text)
    for number, line in enumerate(bare.split("\n"), start=1):
        if header := _TABLE.fullmatch(line):
            table = _names(header[1])
            yield number, table
        elif key := _KEY.match(line):
            yield number, table + _names(key[1])


def _without_long_string(match: re.Match[str]) -> str:
    found = match[0]
    if found.startswith(("'''", '"""')):
        return "\n" * found.count("\n")
    return "" if found.startswith("#") else found


def _names(dotted: str) -> Path:
    return tuple(name.strip("'\"") for name in re.findall(_NAME, dotted))
