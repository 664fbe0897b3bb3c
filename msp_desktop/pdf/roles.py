"""What each piece of a document is, for whoever marks the pages up for screen readers.

The tree of elements is declared while the story is made; drawing only says to which element a line
belongs, or that it is decoration. `MarkedContent` here writes nothing: `tags` puts its own in
its place and sees every line, rule and ground that is drawn.
"""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

import msgspec

from msp_desktop.pdf.blocks import Document


class StructureRole(StrEnum):
    """Structure types by their PDF names (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    P = "P"
    SPAN = "Span"
    BLOCK_QUOTE = "BlockQuote"
    LIST = "L"
    LIST_ITEM = "LI"
    LABEL = "Lbl"
    LIST_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER_CELL = "TH"
    CELL = "TD"
    CAPTION = "Caption"
    FIGURE = "Figure"
    SECTION = "Sect"


@dataclass(eq=False, slots=True)
class Element:
    """A node of the document's structure; pieces of a split block share it.

    `alt` stands for a figure; `scope` is a header cell's (`Column` or `Row`); `numbering` a list's
    (`Disc` or `Decimal`). `said` are the words to read and copy where those drawn differ, and
    `language` is a BCP 47 tag where it is not the document's.
    """

    role: StructureRole
    alt: str = ""
    scope: str = ""
    numbering: str = ""
    said: str = ""
    language: str = ""
    children: list["Element"] = field(default_factory=list)

    def add(
        self, role: StructureRole, *, alt: str = "", scope: str = "", numbering: str = ""
    ) -> "Element":
        """A new element below this one, in reading order."""
        made = Element(role, alt, scope, numbering)
        self.children.append(made)
        return made


class MarkedContent:
    """Where a tagging layer takes hold; by itself it marks nothing."""

    def declare(self, root: Element) -> None:
        """Take the whole tree, before anything is drawn."""

    def content(
        self,
        canvas: Any,  # noqa: ANN401, ARG002
        element: Element,  # noqa: ARG002
        *,
        said: str = "",  # noqa: ARG002
        language: str = "",  # noqa: ARG002
    ) -> AbstractContextManager[None]:
        """Around whatever is drawn for `element`; `said` and `language` are as of an element."""
        return nullcontext()

    def artifact(self, canvas: Any, kind: str = "Layout") -> AbstractContextManager[None]:  # noqa: ANN401, ARG002
        """Around decoration, page furniture (`kind` is Pagination) and repeated headers."""
        return nullcontext()

    def bounds(self, canvas: Any, element: Element, width: float, height: float) -> None:  # noqa: ANN401
        """Say how far a figure reaches from where the canvas stands, in points."""

    def saving(self, canvas: Any) -> None:  # noqa: ANN401
        """Put into the file what belongs there: every page is drawn, nothing is written yet."""

    def finished(self, pdf: bytes, document: Document) -> bytes:  # noqa: ARG002
        """The file with whatever belongs beside its pages."""
        return pdf


class ContentMark(msgspec.Struct, frozen=True):
    """A marked piece of a page: the page from 0, and its number there."""

    page: int
    number: int


Kid: TypeAlias = Element | ContentMark


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a figure stands: its page from 0, and left, bottom, right and top in points."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(slots=True)
class TaggedContent:
    """All that was tagged in one document.

    `drawn` are an element's own pieces, in the order they were drawn; `pages` holds, for each page,
    the element of each numbered piece.
    """

    root: Element = field(default_factory=lambda: Element(StructureRole.DOCUMENT))
    drawn: dict[Element, list[Kid]] = field(default_factory=dict)
    pages: dict[int, list[Element]] = field(default_factory=dict)
    figures: dict[Element, Bounds] = field(default_factory=dict)

    def kids(self, element: Element) -> list[Kid]:
        """What is below an element, in reading order: its children, then its own pieces."""
        return [*element.children, *self.drawn.get(element, ())]
