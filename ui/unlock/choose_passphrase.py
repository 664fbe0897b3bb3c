"""Choosing a passphrase: six words are offered, and its strength is said plainly."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.vault.keys.passphrase import offer, strength
from ui.translated import translated
from ui.unlock.page import UnlockPage
from ui.widgets.buttons import primary, quiet
from ui.widgets.fields.text_fields import secret_field
from ui.widgets.labels import Card, plain_label
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone, synced_words

ABOVE_FIRST = 32
"""Over the page that also says what the app is, so that its button is seen without scrolling."""


class ChoosePassphrasePage(UnlockPage):
    """Asks for a new passphrase, typed twice.

    Signals: `chosen(str)` with a passphrase that is strong enough; `backup_wanted()` where there
    is a backup to begin from. `watched` names a sync program that the store's folder is watched by.
    """

    chosen = Signal(str)
    backup_wanted = Signal()

    def __init__(self, title: str, *, first: bool = False, watched: str | None = None) -> None:
        super().__init__(
            title,
            self.tr(
                "It opens this app on this laptop. Nobody else has it, and nobody can reset it."
            ),
            step=1 if first else 0,
        )
        if first:
            self.column.insertLayout(1, self._what_this_is())
            self.set_margins(40, ABOVE_FIRST, 40, 32)
        if watched is not None:
            warning = Notice(tone=Tone.CARE)
            warning.say(synced_words(watched))
            self.column.addWidget(warning)
        self._offered = plain_label("", role="question")
        card = Card(self.tr("Six words you could use"))
        label = plain_label(self.tr("Six words you could use"), role="label", wrap=False)
        another = quiet(self.tr("Other words"))
        another.clicked.connect(self._offer)
        card.column.setContentsMargins(16, 4, 4, 16)
        card.column.setSpacing(4)
        card.column.addWidget(FittingRow([label], [another]))
        card.column.addWidget(self._offered)
        self.column.addWidget(card)
        self.first, first_row = secret_field(
            self.tr("New passphrase"), self.tr("The six words, or one of your own.")
        )
        self.second, second_row = secret_field(self.tr("New passphrase again"))
        self.column.addWidget(first_row)
        self._strength = plain_label("", role="help")
        self._strength.hide()  # until there is something to judge
        self.column.addWidget(self._strength)
        self.column.addWidget(second_row)
        self._next = primary(self.tr("Use this passphrase"))
        self._next.clicked.connect(self._choose)
        self.first.textChanged.connect(self._judge)
        self.second.returnPressed.connect(self._choose)
        backup = quiet(self.tr("I have a backup"))
        backup.clicked.connect(self.backup_wanted)
        self.end_with(self._next, *([backup] if first else []))

    def _what_this_is(self) -> QVBoxLayout:
        """What somebody should know before they choose anything."""
        column = QVBoxLayout()
        column.setSpacing(8)
        for line in (
            self.tr(
                "This app helps you talk with an adult at risk about what they want, and keeps it "
                "in their own words."
            ),
            self.tr(
                "Everything stays on this laptop, encrypted. Nothing leaves it unless you save a "
                "file and pass it on yourself."
            ),
            self.tr(
                "There are three short steps: a passphrase, a code to keep on paper, and who you "
                "are. F1 opens the guide."
            ),
        ):
            column.addWidget(plain_label(line))
        return column

    def open_page(self) -> None:
        """Offer words and be ready to type."""
        self._offer()
        self.first.setFocus()

    def _offer(self) -> None:
        self._offered.setText(offer())

    def _judge(self, text: str) -> None:
        self._strength.setText(translated(strength(text).sentence) if text else "")
        self._strength.setVisible(bool(text))

    def _choose(self) -> None:
        judged = strength(self.first.text())
        if not judged.accepted:
            self.say(translated(judged.sentence))
        elif self.first.text() != self.second.text():
            self.say(self.tr("The two are not the same. Type the second one again."))
            self.second.setFocus()
        else:
            self.notice.say("")
            self.set_busy(busy=True)
            self.chosen.emit(self.first.text())

    def forget(self) -> None:
        """Empty the page: nothing that was typed or offered stays on it."""
        self.first.clear()
        self.second.clear()
        self._offered.clear()
