"""No words reach the screen past the translations: it is said through tr, or it is a name."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

SHOWS = {
    "setText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setToolTip",
    "setPlaceholderText", "setStatusTip", "setTitle", "setSuffix", "setPrefix",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMessageBox", "addAction",
    "plain_label", "primary", "secondary", "quiet", "stop", "Button", "TickChoice",
    "page_title", "question", "section", "quiet_help", "Notice", "say", "refuse", "announce",
    "Folding", "form_row", "give_name", "OneOf", "AnyOf", "Chooser", "Card", "drawText",
}  # fmt: skip
"""What puts words on the screen or in a screen reader's mouth."""

SAYS = {"description", "name", "label", "placeholder", "text", "title", "ask", "under"}
"""Arguments of those that are words; `role`, `voice` and the like are not."""

_WORD = re.compile(r"[A-Za-z]{2,}")
_NAMES = {"MSP Desktop", "F1", "F9", "F12"}


def _ui() -> Iterator[tuple[Path, ast.AST]]:
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            yield file, node


def _called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _bare(node: ast.expr) -> str:
    """Words written as they stand, also between the fields of an f-string; empty where none."""
    pieces = node.values if isinstance(node, ast.JoinedStr) else [node]
    said = " ".join(
        str(each.value)
        for each in pieces
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    )
    return said if _WORD.search(said) and said not in _NAMES else ""


def _at(file: Path, node: ast.expr, words: str) -> str:
    return f"{file.relative_to(ROOT)}:{node.lineno}: {words!r}"


def test_what_is_shown_is_never_a_bare_literal() -> None:
    found = []
    for file, node in _ui():
        if not isinstance(node, ast.Call) or _called(node) not in SHOWS:
            continue
        if any(isinstance(a, ast.Constant) and a.value in {"core", "counted"} for a in node.args):
            continue
        translates = _called(node) == "say" and len(node.args) > 1
        words = [] if translates else list(node.args)
        words += [key.value for key in node.keywords if key.arg in SAYS]
        found += [_at(file, each, bare) for each in words if (bare := _bare(each))]
    assert found == []


def test_what_is_to_be_translated_is_written_where_it_is_said() -> None:
    """Lupdate reads code, and does not run it: a name or an f-string in `tr` is never found."""
    found = []
    for file, node in _ui():
        if isinstance(node, ast.Call) and _called(node) == "tr" and node.args:
            asked = node.args[0]
            if not (isinstance(asked, ast.Constant) and isinstance(asked.value, str)):
                found.append(_at(file, asked, ast.unparse(asked)))
        if isinstance(node, ast.Call) and _called(node) in {"counted", "so_many"}:
            found += [
                _at(file, each, ast.unparse(each))
                for each in node.args[:2]
                if not isinstance(each, ast.Constant) and file.name != "translated.py"
            ]
    assert found == []


def test_a_fault_is_shown_in_the_language_of_the_screen() -> None:
    found = [
        _at(file, node, ast.unparse(node))
        for file, node in _ui()
        if isinstance(node, ast.Attribute)
        and node.attr == "sentence"
        and isinstance(node.value, ast.Name)
        and "fault" in node.value.id
    ]
    assert found == []
