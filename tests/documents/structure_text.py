"""What a tagged PDF says and how, one line an element: for golden files that a person can read."""

import re
from collections.abc import Iterator

from tests.pdf.tagged_file import Node, TaggedFile

# A pack's digest changes with every word of its prompts, and the structure does not.
_DIGEST = re.compile(r"\[[0-9a-f]{12}\]")

_HELD = frozenset({"Document", "Table", "TR", "L", "LI", "BlockQuote", "Sect"})


def structure_text(pdf: bytes) -> str:
    """The headings, paragraphs, tables and figures in reading order, each by its role."""
    read = TaggedFile(pdf)  # held while it is read: its objects end with it
    return _DIGEST.sub("[digest]", "\n".join(_lines(read.root, 0)) + "\n")


def _lines(node: Node, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if node.role in _HELD:
        yield f"{indent}{node.role}"
        for kid in node.kids:
            yield from _lines(kid, depth + 1)
        return
    text = " / ".join(line.strip() for line in node.text.strip().splitlines())
    yield f"{indent}{node.role}{_about(node)} {text}".rstrip()
    for kid in node.all("Span", "Caption"):
        if kid is not node and "/Lang" in kid.thing:
            yield f"{indent}  {kid.role} [{kid.thing.Lang}] {kid.text.strip()}"


def _about(node: Node) -> str:
    scope = node.thing.get("/A", {}).get("/Scope", "") if node.role == "TH" else ""
    about = [str(scope).removeprefix("/"), str(node.thing.get("/Lang", ""))]
    known = ", ".join(each for each in about if each)
    return f" [{known}]" if known else ""
