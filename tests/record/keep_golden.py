"""Keep golden files of the record anew: what is there may only be added to.

`python -m tests.record.keep_golden` after adding a field, a code or a question. It writes

- `fields.json`, every field with the version that added it and its default;
- `codes.json`, every code that the record may hold.

A line that would change or go is refused. The visits kept as version 1 and 2 stay as they are, for
ever.
"""

import json
import sys
from pathlib import Path

from msp_desktop.record.conversation import VERSION, Conversation
from msp_desktop.record.since import codes_of, fields_of, since_of

GOLDEN = Path(__file__).with_name("golden")
Line = dict[str, object]


def field_lines() -> list[Line]:
    """Every field of the record as it is now: path, since, and its default unless required."""
    return [
        {"path": line.path, "since": line.since}
        | ({} if line.required else {"default": line.default})
        for line in sorted(fields_of(Conversation, oldest=VERSION))
    ]


def code_lines() -> list[Line]:
    """Every code that the record may hold as it is now."""
    return [
        {"list": enum.__name__, "code": code.value, "since": since_of(code, oldest=VERSION)}
        for enum in sorted(codes_of(Conversation), key=lambda each: each.__name__)
        for code in enum
    ]


def kept(name: str) -> list[Line]:
    """The lines of that golden file as they were kept last."""
    lines: list[Line] = json.loads((GOLDEN / name).read_text("utf-8"))
    return lines


def write(name: str, lines: list[Line]) -> None:
    """Write the lines of a golden file, one a line, where that only adds to them."""
    gone = [line for line in kept(name) if line not in lines] if (GOLDEN / name).exists() else []
    if gone:
        listed = "\n".join(json.dumps(line) for line in gone)
        sys.exit(
            f"{name}: these were changed or removed, which takes a step in upgrade.py:\n{listed}"
        )
    text = "[\n" + ",\n".join(json.dumps(line, ensure_ascii=False) for line in lines) + "\n]\n"
    (GOLDEN / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write("fields.json", field_lines())
    write("codes.json", code_lines())
