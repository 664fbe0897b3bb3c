"""A tagged PDF read back: what each page marks, and what the structure says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

PAINTS = frozenset([*"SsfFBb'\"", "f*", "B*", "b*", "Tj", "TJ", "Do", "sh", "BI", "INLINE IMAGE"])
"""The operators that put something on the page."""


@dataclass
class Page:
    """One page: the text of each numbered piece, and what was drawn outside any mark."""

    pieces: dict[int, str] = field(default_factory=dict)
    artifacts: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    twice: list[int] = field(default_factory=list)


@dataclass
class Node:
    """An element as the file has it; `text` is what a reader says of it."""

    role: str
    thing: Any
    text: str = ""
    kids: list["Node"] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)

    def all(self, *roles: str) -> "Iterator[Node]":
        """Itself and everything below it, of those roles or of any, in reading order."""
        if not roles or self.role in roles:
            yield self
        for kid in self.kids:
            yield from kid.all(*roles)


class TaggedFile:
    """A PDF opened, every page and the whole structure read."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(BytesIO(data))
        self.pages = [_Reading(page).read for page in self.pdf.pages]
        self._places = {page.obj.objgen: index for index, page in enumerate(self.pdf.pages)}
        self.root = self._node(self.pdf.Root.StructTreeRoot.K)

    @property
    def parents(self) -> list[list[Any]]:
        """For each page the elements of its numbered pieces, as the parent tree has them."""
        numbers = list(self.pdf.Root.StructTreeRoot.ParentTree.Nums)
        found = {int(key): list(owners) for key, owners in zip(*[iter(numbers)] * 2, strict=True)}
        return [found[int(page.obj.StructParents)] for page in self.pdf.pages]

    def _node(self, thing: Any) -> Node:  # noqa: ANN401
        node = Node(str(thing.S)[1:], thing)
        said = []
        for kid in thing.get("/K", pikepdf.Array()):
            if isinstance(kid, int):
                said.append(self._piece(node, thing.Pg, kid))
            elif kid.get("/Type") == pikepdf.Name.MCR:
                said.append(self._piece(node, kid.Pg, int(kid.MCID)))
            else:
                node.kids.append(self._node(kid))
                said.append(node.kids[-1].text)
        node.text = "".join(said)
        for instead in ("/ActualText", "/Alt"):
            if instead in thing:
                node.text = str(thing[instead])
        if node.role not in {"Span", "TR"}:
            node.text += "\n"
        return node

    def _piece(self, node: Node, page: Any, number: int) -> str:  # noqa: ANN401
        place = self._places[page.objgen]
        node.pieces.append((place, number))
        return self.pages[place].pieces[number]


def meanings(font: Any) -> dict[int, str]:  # noqa: ANN401
    """What each code of a font says, by its ToUnicode map."""
    found = re.findall(rb"<(\w\w)> <(\w+)>", font.ToUnicode.read_bytes())
    return {
        int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for code, text in found
        if len(text) % 4 == 0
    }


class _Reading:
    """Goes through what one page draws."""

    def __init__(self, page: pikepdf.Page) -> None:
        self.read = Page()
        self._fonts = {name: meanings(font) for name, font in page.Resources.Font.items()}
        self._font: dict[int, str] = {}
        self._open: list[Any] = []
        for instruction in pikepdf.parse_content_stream(page):
            self._take(str(instruction.operator), list(instruction.operands))
        assert self._open == []

    def _take(self, operator: str, operands: list[Any]) -> None:
        if operator == "BDC":
            self._begin(_mark(operands))
        elif operator == "EMC":
            stood_in = self._open.pop()
            if isinstance(stood_in, str):
                self._say(stood_in)
        elif operator == "Tf":
            self._font = self._fonts[str(operands[0])]
        elif operator in PAINTS:
            if all(isinstance(mark, str) for mark in self._open):
                self.read.unmarked.append(f"{operator} {operands}")
            elif operator == "TJ" and not isinstance(self._open[-1], str):
                self._say(_shown(operands[0], self._font))

    def _begin(self, mark: Any) -> None:  # noqa: ANN401
        self._open.append(mark)
        if isinstance(mark, int):
            if mark in self.read.pieces:
                self.read.twice.append(mark)
            self.read.pieces.setdefault(mark, "")

    def _say(self, text: str) -> None:
        number = next((mark for mark in self._open if isinstance(mark, int)), None)
        if number is None:
            self.read.artifacts.append(text)
        else:
            self.read.pieces[number] += text


def _mark(operands: list[Any]) -> Any:  # noqa: ANN401
    """A number for a piece, None for an artifact, words that stand in for what is drawn."""
    name, about = operands
    if "/MCID" in about:
        return int(about.MCID)
    return None if name == "/Artifact" else str(about["/ActualText"])


def _shown(array: Any, font: dict[int, str]) -> str:  # noqa: ANN401
    shown = (bytes(each) for each in array if isinstance(each, pikepdf.String))
    return "".join(font[code] for text in shown for code in text)
