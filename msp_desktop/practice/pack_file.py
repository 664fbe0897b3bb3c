"""One file of a pack, read with care: nothing in it is trusted until it has its type."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, Final, TypeVar

import msgspec

from msp_desktop.practice.faults import PackBroken, shortened

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


LARGEST: Final = 1024 * 1024
"""The most bytes that one file of a pack may have."""

_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)

# They turn the direction of what stands around them, so that it reads as what it is not.
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_LINE = re.compile(r"at line (\d+)")
_AT = re.compile(r" - at (?:`key` in )?`\$\.?(?P<path>[^`]*)`$")
_NAMED = re.compile(r"(?:field `|enum value ')(?P<name>.*?)[`']", re.DOTALL)

Typed = TypeVar("Typed")


class PackFile:
    """The text of one file and what TOML makes of it, able to say where something is wrong."""

    def __init__(self, name: str, raw: bytes) -> None:
        """Read what the file of that name holds; raises `PackBroken`."""
        self.name = name
        self.text = ""
        self.text = self._decoded(raw)
        self.content: dict[str, Any] = self._parse()
        self._refuse_hidden(self.content)

    def broken(self, problem: str, *path: str) -> PackBroken:
        """The fault to raise for the value at `path`."""
        line = line_of(self.text, path)
        field = ".".join(path) or "the file"
        return self._at(line, field, problem)

    def table(self, *path: str) -> dict[str, Any]:
        """The table at `path`; empty when there is none."""
        found: Any = self.content
        for depth, key in enumerate(path, start=1):
            found = found.get(key, {})
            if not isinstance(found, dict):
                raise self.broken("should be a table", *path[:depth])
        return dict(found)

    def typed(self, value: Any, kind: type[Typed], *path: str) -> Typed:  # noqa: ANN401
        """`value`, found at `path`, as a `kind`; raises `PackBroken` when it is not one."""
        try:
            return msgspec.convert(value, kind, strict=True)
        except msgspec.ValidationError as error:
            inner = _way_to_fault(str(error), value)
            raise self.broken(_problem(str(error)), *path, *inner) from None

    def only(self, *names: str) -> None:
        """Refuse whatever stands at the top of the file and is not one of `names`."""
        for name in self.content:
            if name not in names:
                raise self.broken("is not a name that belongs here", name)

    def _decoded(self, raw: bytes) -> str:
        if len(raw) > LARGEST:
            raise self.broken("is larger than 1 MiB")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            line = raw.count(b"\n", 0, error.start) + 1
            raise self._at(line, "the file", "is not text in UTF-8") from None
        for number, line_of_text in enumerate(text.split("\n"), start=1):
            if not _TURNING.isdisjoint(line_of_text):
                field = ".".join(path_at(text, number)) or "the file"
                raise self._at(number, field, "holds a sign that turns the direction of letters")
        return text

    def _refuse_hidden(self, value: object, *path: str) -> None:
        """Refuse signs that cannot be seen, written as escapes so that the text looks clean."""
        if isinstance(value, dict):
            for key, inner in value.items():
                self._refuse_hidden(key, *path, key)
                self._refuse_hidden(inner, *path, key)
        elif isinstance(value, list):
            for inner in value:
                self._refuse_hidden(inner, *path)
        elif isinstance(value, str) and _HIDDEN.search(value):
            raise self.broken("holds a sign that cannot be seen", *path)

    def _at(self, line: int, field: str, problem: str) -> PackBroken:
        return PackBroken(file=shortened(self.name), line=line, field=field, problem=problem)

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.text)
        except RecursionError:
            raise self.broken("is nested too deeply") from None
        except ValueError as error:  # a TOML mistake, or a number too long to be one
            raise self._syntax(str(error)) from None

    def _syntax(self, message: str) -> PackBroken:
        found = _LINE.search(message)
        line = int(found[1]) if found else self.text.count("\n") + 1
        path = path_at(self.text, line)
        twice = message.startswith(("Cannot declare", "Cannot overwrite", "Duplicate inline"))
        problem = "is there twice" if twice else "is not written as TOML"
        return self._at(line, ".".join(path) or "the file", problem)


def _way_to_fault(message: str, value: Any) -> tuple[str, ...]:  # noqa: ANN401
    """From a value to the field in it that msgspec complains of."""
    at = _AT.search(message)
    path = tuple(re.sub(r"\[[^\]]*\]", "", at["path"]).split(".")) if at else ()
    path = tuple(name for name in path if name)
    named = _NAMED.search(message)
    if named and ("field `" in message or "`key` in" in message):
        return (*path, named["name"])
    if at and "[...]" in at["path"] and len(path) == 1:
        # msgspec does not say which entry of a table it was.
        for key, text in value[path[0]].items():
            if not isinstance(text, str) or not text.strip():
                return (*path, key)
    return path


_PLAIN: Final = (
    ("missing required field", "is missing"),
    ("unknown field", "is not a name that belongs here"),
    ("matching regex", "is empty or not of the right form"),
    ("of length <=", "is too long"),
    ("of length >=", "is empty"),
    ("`key` in", "is not a name that is known here"),
    ("got `", "is of the wrong kind"),
)


def _problem(message: str) -> str:
    for sign, plain in _PLAIN:
        if sign in message:
            return plain
    if "Invalid enum value" in message and (named := _NAMED.search(message)):
        return f"“{shortened(named['name'])}” is not one of the choices"
    return "is out of range"
