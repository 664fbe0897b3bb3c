"""Days and names of codes as the story says them."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ui.translated import day_words, translated


def day_of(moment: datetime) -> str:
    """The day, as this system writes it: "28 November 2026"."""
    return day_words(moment.astimezone().date())


def code_words(code: StrEnum | None) -> str:
    """A code in the screen's language, beginning with a capital; a dash where there is none."""
    words = translated(code) if code is not None else "–"
    return words[:1].upper() + words[1:]


def conversation_number(number: int) -> str:
    """A conversation by its number: Conversation 3."""
    words = QCoreApplication.translate("Story", "Conversation {number}")
    return words.format(number=number)
