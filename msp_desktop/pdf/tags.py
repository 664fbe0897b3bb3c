"""Tags: every piece that is drawn says in the page to which element it belongs.

What is drawn outside an element is an artifact, and says so; a reader passes over it. Pieces are
numbered page by page in the order they are drawn (ISO 32000-1, 14.6 and 14.7.4).
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msp_desktop.pdf.blocks import Document
from msp_desktop.pdf.roles import (
    Bounds,
    ContentMark,
    Element,
    MarkedContent,
    StructureRole,
    TaggedContent,
)
from msp_desktop.pdf.structure_tree import write_structure


class MisplacedTagError(ValueError):
    """Something was drawn for one element inside another: a mistake of the layout."""


class Tags(MarkedContent):
    """Tags the pages of one document while they are drawn."""

    def __init__(self) -> None:
        self.tagged = TaggedContent()
        self._inside: Element | str = ""

    def declare(self, root: Element) -> None:
        """Take the tree that the pieces will belong to."""
        self.tagged.root = root

    @contextmanager
    def content(
        self,
        canvas: Any,  # noqa: ANN401
        element: Element,
        *,
        said: str = "",
        language: str = "",
    ) -> Iterator[None]:
        """Tag what is drawn; within an artifact, or the same element, it is tagged already.

        Raises:
            MisplacedTagError: where it is drawn inside another element.
        """
        if self._inside:
            if isinstance(self._inside, Element) and self._inside is not element:
                raise MisplacedTagError(f"{element.role} inside {self._inside.role}")
            yield
            return
        page = canvas.getPageNumber() - 1
        numbered = self.tagged.pages.setdefault(page, [])
        own = self.tagged.drawn.setdefault(element, [])
        owner = element
        if said or language:
            owner = Element(StructureRole.SPAN, said=said, language=language)
            own.append(owner)
            own = self.tagged.drawn.setdefault(owner, [])
        own.append(ContentMark(page, len(numbered)))
        with self._marked(canvas, f"/{owner.role} <</MCID {len(numbered)}>> BDC", element):
            numbered.append(owner)
            yield

    @contextmanager
    def artifact(self, canvas: Any, kind: str = "Layout") -> Iterator[None]:  # noqa: ANN401
        """Mark what is drawn as no part of the text; within a figure it belongs to the figure."""
        if self._inside:
            yield
            return
        with self._marked(canvas, f"/Artifact <</Type /{kind}>> BDC", kind):
            yield

    def bounds(self, canvas: Any, element: Element, width: float, height: float) -> None:  # noqa: ANN401
        """Remember where a figure stands."""
        left, bottom = canvas.absolutePosition(0, 0)
        box = (left, bottom, left + width, bottom + height)
        self.tagged.figures[element] = Bounds(canvas.getPageNumber() - 1, box)

    def saving(self, canvas: Any) -> None:  # noqa: ANN401
        """Write the tree into the file."""
        write_structure(canvas, self.tagged)

    def finished(self, pdf: bytes, document: Document) -> bytes:
        """The file with all that makes it an archival one."""
        from msp_desktop.pdf.archival import archival

        return archival(pdf, document)

    @contextmanager
    def _marked(self, canvas: Any, opening: str, inside: Element | str) -> Iterator[None]:  # noqa: ANN401
        canvas.addLiteral(opening)
        self._inside = inside
        yield
        self._inside = ""
        canvas.addLiteral("EMC")
