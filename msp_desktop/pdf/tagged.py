"""What was tagged while a document was drawn: elements, their pieces, where figures stand."""

from dataclasses import dataclass, field
from typing import TypeAlias

import msgspec

from msp_desktop.pdf.roles import Element, Role


class Spot(msgspec.Struct, frozen=True):
    """A marked piece of a page: the page from 0, and its number there."""

    page: int
    number: int


Kid: TypeAlias = Element | Spot


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a figure stands: its page from 0, and left, bottom, right and top in points."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(slots=True)
class Tagged:
    """All that was tagged in one document.

    `drawn` are an element's own pieces, in the order they were drawn; `pages` holds, for each page,
    the element of each numbered piece.
    """

    root: Element = field(default_factory=lambda: Element(Role.DOCUMENT))
    drawn: dict[Element, list[Kid]] = field(default_factory=dict)
    pages: dict[int, list[Element]] = field(default_factory=dict)
    figures: dict[Element, Bounds] = field(default_factory=dict)

    def kids(self, element: Element) -> list[Kid]:
        """What is below an element, in reading order: its children, then its own pieces."""
        return [*element.children, *self.drawn.get(element, ())]
