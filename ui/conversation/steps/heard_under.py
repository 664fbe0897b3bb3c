"""What the person's words stand under when they are read back."""

from PySide6.QtCore import QCoreApplication

from msp_desktop.record.own_words import Heard
from ui.conversation.steps.step import step_title


def heard_under(heard: Heard) -> str:
    """The step they were said in; what is not wanted stands apart from what is."""
    if heard.not_wanted:
        return QCoreApplication.translate("HeardUnder", "What you do not want")
    return step_title(heard.part.value)
