"""The tree of what is what, written into a PDF beside its pages (ISO 32000-1, 14.7)."""

import re
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, String

from msp_desktop.referral.roles import Element, Role
from msp_desktop.referral.tags import Spot, Tagged

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that say nothing and trip readers up."""


def write_structure(pdf: Pdf, tagged: Tagged) -> None:
    """Give the file its structure tree, and each page the way back into it."""
    pages = [page.obj for page in pdf.pages]
    writer = _Writer(pdf, tagged, pages)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    root.K = writer.written(tagged.root, root)
    numbers: list[Any] = []
    for index, page in enumerate(pages):
        page.StructParents = index
        page.Tabs = Name.S
        owners = (writer.known[element] for element in tagged.pages.get(index, ()))
        numbers += (index, pdf.make_indirect(Array(owners)))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    root.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)


class _Writer:
    """Writes elements, and knows where each went."""

    def __init__(self, pdf: Pdf, tagged: Tagged, pages: list[Any]) -> None:
        self.known: dict[Element, Any] = {}
        self._pdf, self._tagged, self._pages = pdf, tagged, pages

    def written(self, element: Element, parent: Any) -> Any:  # noqa: ANN401
        """The element as an object of the file, with everything below it."""
        node = self._pdf.make_indirect(Dictionary(S=Name(f"/{element.role}"), P=parent))
        self.known[element] = node
        kids = self._tagged.kids(element)
        page = next((kid.page for kid in kids if isinstance(kid, Spot)), None)
        if page is not None:
            node.Pg = self._pages[page]
        if kids:
            node.K = Array([self._kid(kid, node, page) for kid in kids])
        for name, words in (
            (Name.Alt, element.alt),
            (Name.ActualText, element.said),
            (Name.Lang, element.language),
        ):
            if words:
                node[name] = String(_CONTROL.sub(" ", words))
        attributes = self._attributes(element)
        if attributes is not None:
            node.A = attributes
        return node

    def _kid(self, kid: Element | Spot, node: Any, page: int | None) -> Any:  # noqa: ANN401
        if isinstance(kid, Element):
            return self.written(kid, node)
        if kid.page == page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _attributes(self, element: Element) -> Any:  # noqa: ANN401
        if element.scope:
            return Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
        if element.numbering:
            return Dictionary(O=Name.List, ListNumbering=Name(f"/{element.numbering}"))
        figure = self._tagged.figures.get(element)
        if element.role is Role.FIGURE and figure is not None:
            box = Array([round(edge, 2) for edge in figure.box])
            return Dictionary(O=Name.Layout, BBox=box, Placement=Name.Block)
        return None
