"""The language of the screen, remembered from one start to the next."""

import re

from ui.languages import SYSTEM
from ui.settings.files import keep, read_kept

_NAME = "language"
_CODE = re.compile(r"[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*")


def read_language() -> str:
    """The code that was chosen; `SYSTEM` where none was, or where the file makes no sense."""
    code = read_kept(_NAME).get("code")
    return code if isinstance(code, str) and _CODE.fullmatch(code) else SYSTEM


def keep_language(code: str) -> None:
    """Remember the language of that code."""
    keep(_NAME, {"code": code})
