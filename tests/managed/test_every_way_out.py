"""No file leaves the laptop past the organisation's policy: every place that writes one asks it."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
WRITERS = {"write_atomically", "written_whole"}
ASKED_BEFORE = {
    "msp_desktop/cli/commands.py:_trail": "export_trail asks",
    "ui/trail/room.py:_save": "export_trail asks",
    "ui/retention/person.py:_save": "note_access asks",
    "msp_desktop/cli/audits.py:audit_command": "give_findings asks",
    "msp_desktop/cli/measures.py:write_own_words": "give_board_words asks",
    "ui/measures/audit_giving.py:_give_report": "give_findings asks",
    "ui/measures/words_view.py:_give": "give_board_words asks",
    "msp_desktop/cli/replies.py": "give_reply asks; this writes its password beside it",
}
NOTHING_OF_A_RECORD = {
    "msp_desktop/cli/signing_keys.py:write_card",
    "ui/settings/certificate.py:_save",
    "msp_desktop/cli/updates.py:sign_update",
}
"""The card of a key holds what its owner hands over in person; a notice is the administrator's."""


def writers() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every outermost function or method that writes a file, and where it stands."""
    for wing in ("msp_desktop", "ui"):
        for file in sorted((ROOT / wing).rglob("*.py")):
            where = file.relative_to(ROOT).as_posix()
            if where == "msp_desktop/documents/saving.py":
                continue
            tree = ast.parse(file.read_text(encoding="utf-8"))
            bodies = [tree.body, *(n.body for n in tree.body if isinstance(n, ast.ClassDef))]
            for each in (node for body in bodies for node in body):
                if isinstance(each, ast.FunctionDef) and WRITERS & called(each):
                    yield f"{where}:{each.name}", each


def called(function: ast.FunctionDef) -> set[str]:
    """The names of all that a function calls."""
    calls = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return {each.attr if isinstance(each, ast.Attribute) else ast.unparse(each) for each in calls}


def test_every_place_that_writes_a_file_asks_the_policy() -> None:
    found = dict(writers())
    assert len(found) > 8
    unasked = [
        where
        for where, function in found.items()
        if "require_export" not in called(function)
        and where not in NOTHING_OF_A_RECORD
        and not any(where.startswith(known) for known in ASKED_BEFORE)
    ]
    assert unasked == []


def test_what_is_said_of_others_is_still_true() -> None:
    for name in (
        "store/trail_export.py",
        "store/people/everything.py",
        "replies/giving.py",
        "audits/findings_file.py",
        "measures/board_words/giving.py",
    ):
        text = (ROOT / "msp_desktop" / name).read_text(encoding="utf-8")
        assert "policy.require_export" in text
