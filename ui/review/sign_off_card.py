"""How a review ends: returned with questions, or signed off; then saved for the practitioner."""

from PySide6.QtCore import Signal

from msp_desktop.review.review import Review, ReviewState, open_questions
from ui.review.state_words import state_words
from ui.translated import counted
from ui.widgets.buttons import primary, secondary
from ui.widgets.card import Card
from ui.widgets.headings import quiet_help, section
from ui.widgets.layout.fitting_row import FittingRow
from ui.widgets.notice import Notice, Tone
from ui.widgets.password_told import PasswordTold
from ui.widgets.plain_label import plain_label


class SignOffCard(Card):
    """Ends a review.

    Signals: `return_wanted()`, `sign_off_wanted()`, `save_wanted()`.
    """

    return_wanted = Signal()
    sign_off_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Finish the review"))
        self.column.addWidget(section(self.tr("Finish the review")))
        self.state = plain_label("")
        self.column.addWidget(self.state)
        self._help = quiet_help(
            self.tr(
                "Signing off is for good: the file is checked once more, and the review is signed "
                "with your key."
            )
        )
        self.column.addWidget(self._help)
        self.done = Notice(tone=Tone.DONE)
        self.refused = Notice(tone=Tone.CARE)
        self.password = PasswordTold()
        for each in (self.done, self.refused, self.password):
            self.column.addWidget(each)
        self.back = secondary(self.tr("Return with questions"))
        self.back.clicked.connect(self.return_wanted)
        self.sign = primary(self.tr("Sign off"))
        self.sign.clicked.connect(self.sign_off_wanted)
        self.save = primary(self.tr("Save for the practitioner…"), key="Ctrl+S")
        self.save.clicked.connect(self.save_wanted)
        self.column.addWidget(FittingRow([self.back, self.sign, self.save], []))

    def show_review(self, review: Review) -> None:
        """Say where the review stands, and what can be done with it."""
        signed = review.state is ReviewState.SIGNED_OFF
        still = len(open_questions(review))
        words = state_words(review.state)
        if not signed and still:
            told = counted(
                "1 of the eight questions is open.", "%n of the eight questions are open.", still
            )
            words = f"{words}. {told}"
        self.state.setText(words)
        self._help.setVisible(not signed)
        self.back.setVisible(not signed)
        self.sign.setVisible(not signed)
        self.save.setVisible(signed)
