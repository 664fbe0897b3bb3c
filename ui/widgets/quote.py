"""What was said, shown and not edited: the person's words warm, a view cool."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from ui.widgets.naming import give_name
from ui.widgets.plain_label import plain_label
from ui.widgets.voice_block import Voice, VoiceBlock


class _Said(VoiceBlock):
    def __init__(self, voice: Voice, words: str, who: str, heard: str, *, small: bool) -> None:
        super().__init__(voice)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 16, 12)
        column.setSpacing(4)
        said = plain_label(words, voice=voice.value)
        if small:
            said.setProperty("measure", "small")
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        caption = plain_label(who, role="quiet")
        if voice is Voice.PERSON:
            column.addWidget(said)
            column.addWidget(caption)
        else:
            column.addWidget(caption)
            column.addWidget(said)
        caption.setVisible(bool(who))
        give_name(self, heard)


class Quote(_Said):
    """The person's words in quotation marks with a warm bar, and under them who said them.

    `who` is the whole caption ("said by Bert"). `small` is for the column of words so far.
    """

    def __init__(self, words: str, who: str = "", *, small: bool = False) -> None:
        shown = f"“{words.strip()}”"
        super().__init__(Voice.PERSON, shown, who, f"{shown} {who}".strip(), small=small)


class View(_Said):
    """The practitioner's view with a cool bar, and over it whose view it is."""

    def __init__(self, words: str, whose: str = "", *, small: bool = False) -> None:
        super().__init__(
            Voice.PRACTITIONER, words.strip(), whose, f"{whose}: {words.strip()}", small=small
        )
