"""One thing somebody said about what is happening, kept as it was said."""

from msp_desktop.record.concern import Account
from msp_desktop.record.part import said
from ui.conversation.item_card import ItemCard, name_editor, speakers
from ui.widgets.folding import Folding
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField
from ui.widgets.words_editor import WordsEditor


class AccountCard(ItemCard[Account]):
    """The words, who said them, and what an interpreter made of them."""

    def __init__(self, account: Account, person: str, *, interpreted: bool) -> None:
        super().__init__(account, framed=False)
        self.column.setSpacing(4)
        self._person = person
        label = self.tr("What they said")
        self._words = WordsEditor(label, speakers=speakers(person))
        self.fields.words("words", self._words)
        self.named(self._name_words, label)
        self.column.addWidget(self._words)
        english = LineField()
        english_label = self.tr("The same in English")
        self._english = Folding(english_label, form_row(english_label, english))
        self._english.setVisible(interpreted or said(account.words.in_english))
        self.named_control(english, english_label)
        self.named_control(self._english.fold, self.tr("More: the same in English"))
        english.changed.connect(lambda: self._put_in_english(english.text()))
        self._english_field = english
        self.finish(self.tr("what they said"), beside=self._english)

    def show_item(self, item: Account) -> None:
        """Show the account."""
        super().show_item(item)
        self._english_field.set_text(item.words.in_english)
        if said(item.words.in_english):
            self._english.show()
            self._english.set_open(True)

    def call(self, person: str, *, interpreted: bool) -> None:
        """The person is called so, and does or does not speak another language."""
        self._person = person
        if interpreted:
            self._english.show()

    def _name_words(self, name: str) -> None:
        name_editor(self._words, self._person, name)

    def _put_in_english(self, text: str) -> None:
        self._written(self.item.but(words=self.item.words.but(in_english=text)))
