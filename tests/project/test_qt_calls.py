"""How the window makes Qt's objects, so that it starts wherever somebody lives."""

import ast
from pathlib import Path

UI = Path(__file__).parents[2] / "ui"


def test_no_object_of_qt_is_made_with_properties_as_keywords() -> None:
    """PySide6 finds no property with an I in its name under the Turkish and Azeri locales."""
    found = [
        f"{file.relative_to(UI)}:{call.lineno}"
        for file in UI.rglob("*.py")
        for call in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id[:1] == "Q"
        and call.func.id[1:2].isupper()
        and any(word.arg not in {None, "parent"} for word in call.keywords)
    ]
    assert found == []
