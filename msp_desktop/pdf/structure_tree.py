"""The tree of what is what, written into a PDF beside its pages (ISO 32000-1, 14.7).

ReportLab is given it as finished objects before it writes the file: a tree has some hundreds, and
handing them to another library one by one takes longer than drawing a page.
"""

import re
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

from msp_desktop.pdf.roles import ContentMark, Element, StructureRole, TaggedContent

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Characters that say nothing and trip readers up."""


def write_structure(canvas: Any, tagged: TaggedContent) -> None:  # noqa: ANN401 - an untyped package
    """Give the file that the canvas is about to write its structure tree, all pages being drawn.

    The way back into the tree is a page's own: `archival` numbers the pages as the tree does.
    """
    writer = _Writer(canvas._doc, tagged)  # noqa: SLF001 - objects belong to the document
    catalog = canvas._doc.Catalog  # noqa: SLF001
    catalog.StructTreeRoot = writer.root()
    catalog.MarkInfo = _Written("<< /Marked true >>")


class _Written(PDFObject):  # type: ignore[misc]
    """An object of the file, as it stands in it."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, document: Any) -> bytes:  # noqa: ANN401, ARG002 - as ReportLab asks for it
        """The object as bytes."""
        return self.text.encode("ascii")


class _Writer:
    """Writes elements, and knows the number of each."""

    def __init__(self, document: Any, tagged: TaggedContent) -> None:  # noqa: ANN401
        self._document, self._tagged = document, tagged
        self._numbers: dict[Element, int] = {}

    def root(self) -> _Written:
        """The whole tree, and for each page the elements of its pieces."""
        root = _Written()
        top = self._element(self._tagged.root, self._put(root))
        pages = []
        for page in range(len(self._document.Pages.pages)):
            owners = map(self._numbers.__getitem__, self._tagged.pages.get(page, ()))
            listed = _Written(f"[{' '.join(f'{owner} 0 R' for owner in owners)}]")
            pages.append(f"{page} {self._put(listed)} 0 R")
        root.text = (
            f"<< /Type /StructTreeRoot /K {top} 0 R /ParentTreeNextKey {len(pages)} "
            f"/ParentTree << /Nums [{' '.join(pages)}] >> >>"
        )
        return root

    def _element(self, element: Element, parent: int) -> int:
        """The number of the element, which is written with everything below it."""
        written = _Written()
        number = self._numbers[element] = self._put(written)
        kids = self._tagged.kids(element)
        page = next((kid.page for kid in kids if isinstance(kid, ContentMark)), None)
        parts = [f"<< /S /{element.role} /P {parent} 0 R"]
        if page is not None:
            parts.append(f"/Pg {self._page(page)}")
        if kids:
            parts.append(f"/K [{' '.join(self._kid(kid, number, page) for kid in kids)}]")
        for name, words in (
            ("Alt", element.alt),
            ("ActualText", element.said),
            ("Lang", element.language),
        ):
            if words:
                parts.append(f"/{name} {_text(words)}")
        parts.append(f"{self._attributes(element)}>>")
        written.text = " ".join(parts)
        return number

    def _kid(self, kid: Element | ContentMark, parent: int, page: int | None) -> str:
        if isinstance(kid, Element):
            return f"{self._element(kid, parent)} 0 R"
        if kid.page == page:
            return str(kid.number)
        return f"<< /Type /MCR /Pg {self._page(kid.page)} /MCID {kid.number} >>"

    def _attributes(self, element: Element) -> str:
        if element.scope:
            return f"/A << /O /Table /Scope /{element.scope} >> "
        if element.numbering:
            return f"/A << /O /List /ListNumbering /{element.numbering} >> "
        figure = self._tagged.figures.get(element)
        if element.role is StructureRole.FIGURE and figure is not None:
            box = " ".join(f"{edge:.2f}" for edge in figure.box)
            return f"/A << /O /Layout /BBox [{box}] /Placement /Block >> "
        return ""

    def _page(self, page: int) -> str:
        number, _ = self._document.idToObjectNumberAndVersion[f"Page{page + 1}"]
        return f"{number} 0 R"

    def _put(self, written: _Written) -> int:
        """Make it an object of the document; its number."""
        self._document.Reference(written)
        return int(self._document.objectcounter)


def _text(words: str) -> str:
    """A text string: ASCII as it is where nothing in it means something to PDF, else UTF-16."""
    plain = _CONTROL.sub(" ", words)
    if plain.isascii() and plain.replace("-", "").isalnum():
        return f"({plain})"
    return f"<feff{plain.encode('utf-16-be').hex()}>"
