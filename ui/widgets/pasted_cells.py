"""The tabs of a table or a list that was copied, as marks that stay readable. Knows no Qt."""

import re

BETWEEN_CELLS = " | "
"""Written for the tab between two cells; an empty first cell leaves the mark at the start."""

WITHIN_A_CELL = " / "
"""Written for the end of a line within a cell, so that the row stays one line."""

_LINE_IN_CELL = re.compile("[\x0b\u2028]")
_QUOTED_CELL = re.compile('(^|\t)"((?:[^"\t]|"")*+)"(?=(\t)|$)', re.MULTILINE)
"""A cell of several lines, as spreadsheets copy it."""

_AFTER_BULLET = re.compile(
    "^([ \t]*(?:[•◦▪▫■□●○◆◇‣➢➤➔→►▶❑❖✓✔✗✘☐☑☒\u2043*·o§–—+-]"
    "|\\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|(?:[0-9]{1,3}\\.){2,4}))\t+",
    re.MULTILINE,
)


def cells_marked(text: str) -> str:
    """Tabs as marks between cells; one that only moves the first word of a line in, as spaces.

    Lines end with a newline; a cell that is a line of its own in the middle stays in its row.
    """
    if '"' in text:
        text = _QUOTED_CELL.sub(_unquoted, text)
    lines = _AFTER_BULLET.sub(r"\1 ", text).split("\n")
    tabs = [line.count("\t") for line in lines]
    marked = []
    for at, line in enumerate(lines):
        if not tabs[at]:
            marked.append(line)
            continue
        beside = (tabs[at - 1] if at else 0, tabs[at + 1] if at + 1 < len(lines) else 0)
        is_row = "\t" in line.lstrip("\t") or tabs[at] in beside
        marked.append(_row(line) if is_row else line.replace("\t", "    "))
    return "\n".join(marked)


def _row(line: str) -> str:
    line = _LINE_IN_CELL.sub(WITHIN_A_CELL, line)
    return BETWEEN_CELLS.join(cell.strip(" ") for cell in line.split("\t")).strip(" ")


def _unquoted(found: re.Match[str]) -> str:
    """The words of a quoted cell on one line; a quotation that is no cell stays as it is."""
    beside_a_tab = bool(found[1] or found[3])
    if not beside_a_tab or "\n" not in found[2]:
        return found[0]
    words = re.sub(r" *\n+ *", WITHIN_A_CELL, found[2].strip("\n")).replace('""', '"')
    return f"{found[1]}{words}"
