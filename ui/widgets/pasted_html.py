"""The words of a piece of a web page, with its lists and tables still told apart. Knows no Qt."""

import re
from html.parser import HTMLParser

_NEVER_SHOWN = frozenset({"head", "script", "style", "template", "title"})
_OWN_LINES = frozenset(
    {
        *("address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset"),
        *("footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main"),
        *("nav", "ol", "p", "pre", "section", "table", "tr", "ul"),
    }
)
_CELLS = frozenset({"td", "th"})
_LINE_IN_CELL = "\x0b"


def words_of_html(page: str) -> str:
    """Its words: a line for each paragraph, bullets and numbers, tabs between the cells of a row.

    A picture has none. Broken pages give what can be read of them.
    """
    reader = _Reader()
    reader.feed(page)
    reader.close()
    words = re.sub(f"{_LINE_IN_CELL}+(?=[\t\n]|$)", "", "".join(reader.written))
    return re.sub(r"\n{3,}", "\n\n", words).strip("\n")


class _Reader(HTMLParser):
    """Writes words down as it comes by them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.written: list[str] = []
        self._hidden = 0
        self._kept_as_typed = 0
        self._cells: list[int] = []
        """For each row that is open: how many cells have begun in it."""
        self._lists: list[int | None] = []
        """For each list that is open: the number of its last point, None where it has bullets."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Begin a line, a row, a cell, a point."""
        self._hidden += tag in _NEVER_SHOWN
        self._kept_as_typed += tag == "pre"
        if tag == "br":
            self._write(_LINE_IN_CELL if self._cells else "\n")
        if tag in _OWN_LINES:
            self._new_line()
        if tag == "tr":
            self._cells.append(0)
        if tag in _CELLS and self._cells:
            if self._cells[-1]:
                self._write("\t")
            self._cells[-1] += 1
        if tag in {"ol", "ul"}:
            self._lists.append(0 if tag == "ol" else None)
        if tag == "li":
            self._write(self._point())

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag in _NEVER_SHOWN:
            self._hidden = max(0, self._hidden - 1)
        if tag == "pre":
            self._kept_as_typed = max(0, self._kept_as_typed - 1)
        if tag == "tr" and self._cells:
            self._cells.pop()
            self.written.append("\n")
        elif tag in _OWN_LINES:
            self._new_line()
        if tag in {"ol", "ul"} and self._lists:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        """Words, with each run of blanks as one where the page shows it so."""
        if self._kept_as_typed and not self._cells:
            self._write(data)
            return
        words = re.sub(r"[ \t\r\n\f]+", " ", data)
        if self._at_beginning():
            words = words.lstrip(" ")
        self._write(words)

    def _point(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "• "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "

    def _write(self, words: str) -> None:
        if words and not self._hidden:
            self.written.append(words)

    def _new_line(self) -> None:
        """Go to a new line, unless one has just begun; within a cell, to a line of the cell."""
        if not self._at_beginning():
            self._write(_LINE_IN_CELL if self._cells else "\n")

    def _at_beginning(self) -> bool:
        return not self.written or self.written[-1].endswith(("\n", "\t", _LINE_IN_CELL, "• "))
