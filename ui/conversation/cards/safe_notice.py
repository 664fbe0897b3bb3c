"""What to do when it is not safe to talk, or not sure."""

from msp_desktop.practice.codes import Answer
from ui.widgets.notice import Notice, Tone


class SafeNotice(Notice):
    """Says stop or move, and what can be done instead."""

    def __init__(self) -> None:
        super().__init__(tone=Tone.CARE)

    def follow(self, safe_to_talk: Answer | None) -> None:
        """Say what follows from the answer; nothing where it is safe or not asked yet."""
        sentence = ""
        if safe_to_talk is Answer.NO:
            sentence = self.tr(
                "Stop here, or move to where nobody can hear. Agree a safe time and way to talk "
                "again. In danger, ring 999."
            )
        elif safe_to_talk is Answer.NOT_SURE:
            sentence = self.tr(
                "Take it as not safe. Find a place of your own, or keep to everyday things and "
                "come back."
            )
        if sentence != self.sentence():
            self.say(sentence)
