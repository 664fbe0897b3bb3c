"""Days and names of codes as the story says them."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def day_of(moment: datetime) -> str:
    """The day, as this system writes it: "28 November 2026"."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")


def code_words(code: StrEnum | None) -> str:
    """A code as it stands on the record, beginning with a capital; a dash where there is none."""
    return code.value[:1].upper() + code.value[1:] if code is not None else "–"


def conversation_number(number: int) -> str:
    """A conversation by its number: Conversation 3."""
    words = QCoreApplication.translate("Story", "Conversation {number}")
    return words.format(number=number)
