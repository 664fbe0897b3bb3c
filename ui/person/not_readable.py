"""What is said of conversations that can no longer be read: which, and what to do."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.store.conversations.load import NotReadable
from ui.translated import counted
from ui.widgets.story_in_words import day_of

NAMED = 3
"""So many are named by their day; the others are counted."""


def not_readable_words(spoilt: tuple[NotReadable, ...]) -> str:
    """A calm sentence or two; nothing where all can be read."""
    if not spoilt:
        return ""
    say = QCoreApplication.translate
    days = [_one(each) for each in spoilt[:NAMED]]
    if len(spoilt) > NAMED:
        days.append(counted("1 more", "%n more", len(spoilt) - NAMED))
    words = say(
        "Story",
        "Of this story something cannot be read: {which}. All the rest stands below. Keep the "
        "store as it is, and have whoever looks after this laptop run “msp-desktop check”.",
    )
    return words.format(which="; ".join(days))


def _one(spoilt: NotReadable) -> str:
    say = QCoreApplication.translate
    words = say("Story", "the conversation of {day}")
    if spoilt.only_amendments:
        words = say("Story", "the amendments to the conversation of {day}")
    return words.format(day=day_of(spoilt.started_at))
