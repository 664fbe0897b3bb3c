"""A quiet line over a step that starts from what is known: from when it is, and what changed."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from ui.translated import day_words
from ui.widgets.plain_label import plain_label


class WhatChanged:
    """Makes `label`, which asks what has changed since the conversation before."""

    def __init__(self) -> None:
        self.label: QLabel = plain_label("", role="help")
        self.label.setContentsMargins(40, 16, 40, 0)
        self.label.hide()

    def show_step(self, step: str, before: datetime | None) -> None:
        """Ask what belongs to this step; nothing where this is the first conversation."""
        asked = self._words().get(step, "") if before is not None else ""
        if before is not None and asked:
            day = day_words(before.astimezone().date())
            self.label.setText(asked.format(day=day))
        self.label.setVisible(bool(asked))

    def _words(self) -> dict[str, str]:
        say = QCoreApplication.translate
        return {
            "opening": say(
                "WhatChanged", "What helps them take part is known from {day}. What has changed?"
            ),
            "person": say("WhatChanged", "Known from {day}. What has changed?"),
            "concern": say(
                "WhatChanged",
                "You last talked on {day}. They need not tell it again. What has changed since?",
            ),
            "outcomes": say(
                "WhatChanged",
                "What was still open on {day} stands here. Do they still want it? "
                "What has changed?",
            ),
            "statements": say(
                "WhatChanged", "Their own sentences are from {day}. Are they still true?"
            ),
            "grid": say(
                "WhatChanged", "The marks from {day} are in their story. Where are they now?"
            ),
            "capacity": say(
                "WhatChanged",
                "A decision that was still open on {day} keeps its name. Capacity is assumed anew.",
            ),
            "advocacy": say(
                "WhatChanged", "Known from {day}: keep the same advocate. What has changed?"
            ),
            "plan": say(
                "WhatChanged",
                "The plan from {day} is in their story. What was done? What has changed?",
            ),
        }
