"""Attempts at one decision as a table: when, with what help, and where each came out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from msp_desktop.record.story import AttemptThen
from ui.widgets.story_in_words import code_words, conversation_number, day_of
from ui.widgets.table import TextTable


def attempts_table(title: str, attempts: Sequence[AttemptThen]) -> TextTable:
    """The attempts in order, the oldest first; the first is number 1. Nothing in it is edited."""
    say = QCoreApplication.translate
    headings = (
        say("Attempts", "Attempt"),
        say("Attempts", "When"),
        say("Attempts", "Help given"),
        say("Attempts", "Result"),
    )
    rows = [_row(place, then) for place, then in enumerate(attempts, 1)]
    return TextTable(title, headings, rows, (2, 4, 4, 5))


def _row(place: int, then: AttemptThen) -> tuple[str, ...]:
    attempt = then.attempt
    when = attempt.when.said or day_of(then.at)
    result = ". ".join(
        words.rstrip(".")
        for words in (code_words(attempt.result), attempt.result_words)
        if words.strip()
    )
    return (
        str(place),
        f"{when} · {conversation_number(then.conversation).lower()}",
        attempt.help_given,
        result,
    )
