"""What can be done once their words are read back: finish, make a referral, talk again."""

from PySide6.QtCore import QObject, Qt, Signal

from ui.widgets.buttons import Button, primary, secondary
from ui.widgets.labels import give_name
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone


class WhatNow(QObject):
    """The buttons at the foot of the summary, and the question before a conversation is finished.

    Finishing stands first, and asks twice; a referral can be made before it and after it.

    Signals: `referral_wanted()`; `finish_wanted()` after it was asked for twice; `again_wanted()`
    for another conversation.
    """

    referral_wanted = Signal()
    finish_wanted = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._finish = secondary(self.tr("Finish…"))
        give_name(self._finish, self.tr("Finish this conversation"))
        self._finish.clicked.connect(self._ask_twice)
        self._again = secondary(self.tr("Another conversation"))
        give_name(self._again, self.tr("Another conversation with this person"))
        self._again.clicked.connect(self.again_wanted)
        self._refer = primary(self.tr("Make a referral"))
        self._refer.clicked.connect(self.referral_wanted)
        self.buttons: tuple[Button, ...] = (self._finish, self._again, self._refer)
        self.sure = Notice(tone=Tone.CARE)
        self._not_yet = secondary(self.tr("Not yet"))
        self._not_yet.clicked.connect(self._keep_open)
        yes = secondary(self.tr("Yes, finish it"))
        yes.clicked.connect(self.finish_wanted)
        self.sure.words.addSpacing(8)
        self.sure.words.addWidget(FittingRow([self._not_yet, yes], []))

    def show_at(self, step: str, *, finished: bool) -> None:
        """Show what there is to do at that step: at the summary all of it, elsewhere nothing."""
        here = step == "summary"
        self.sure.say("")
        self._finish.setVisible(here and not finished)
        self._again.setVisible(here and finished)
        self._refer.setVisible(here)

    def take_focus(self) -> None:
        """Begin with what most people do next."""
        self._refer.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, *, waits: bool) -> None:
        """Nothing can be pressed while it is being finished."""
        for each in (*self.buttons, self.sure):
            each.setEnabled(not waits)

    def _ask_twice(self) -> None:
        self.sure.say(
            self.tr("Once finished, its words can no longer change. You can still make referrals.")
        )
        self._not_yet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_open(self) -> None:
        self.sure.say("")
        self._finish.setFocus(Qt.FocusReason.OtherFocusReason)
