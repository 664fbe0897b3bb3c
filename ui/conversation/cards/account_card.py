"""One thing somebody said about what is happening, kept as it was said."""

from msp_desktop.record.concern_part import Account
from msp_desktop.record.part import said
from ui.conversation.form.answers import speakers
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.take_away import bare, take_away
from ui.widgets.fields.text_fields import LineField
from ui.widgets.labels import form_row


class AccountCard(NumberedCard[Account]):
    """The words, who said them, and, where it is needed, what an interpreter made of them."""

    def __init__(self, account: Account, person: str, *, interpreted: bool) -> None:
        super().__init__(account)
        bare(self)
        self.called = self.tr("What they said")
        self.sheet.words("words", self.called, self.called, speakers=speakers(person))
        label = self.tr("The same in English")
        self._english = LineField()
        self._row = form_row(label, self._english)
        self.sheet.named(self._english, label)
        self._row.setVisible(interpreted or said(account.words.in_english))
        self._english.changed.connect(self._put_in_english)
        self.column.addWidget(self._row)
        self._away = take_away(self, self.tr("what they said"))

    def show_item(self, item: Account, number: str) -> None:
        """Show this account; a first one that is empty has nothing to take away."""
        super().show_item(item, number)
        self._away.setVisible(said(item.words.text) or bool(number))

    def settle(self) -> None:
        """Show the English, once there is some."""
        english = self.item.words.in_english
        self._english.set_text(english)
        if said(english):
            self._row.show()

    def _put_in_english(self) -> None:
        self.give(self.item.but(words=self.item.words.but(in_english=self._english.text())))
