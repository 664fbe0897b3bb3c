"""The language of the screen in the settings: every one that has a file, no code knows them."""

from ui.languages import ENGLISH, SYSTEM, languages
from ui.settings.files import keep_language, read_language
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import Card, form_row, question
from ui.widgets.notice import Notice, Tone

WIDEST = 360


class LanguageCard(Card):
    """Chooses the language that the screens are in from the next start or lock on."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        options = [(SYSTEM, self.tr("Match this computer"))]
        options += [(each.code, each.name) for each in languages()]
        self.language = Chooser(self.tr("Language of the screens"), options)
        self.language.setMaximumWidth(WIDEST)
        row = form_row(
            self.tr("Language of the screens"),
            self.language,
            description=self.tr(
                "Your records, the codes in documents and the questions of a pack stay as they are."
            ),
        )
        self.column.addWidget(row)
        self.later = Notice(tone=Tone.DONE)
        self.column.addWidget(self.later)
        self.language.changed.connect(self._keep)

    def enter(self) -> None:
        """Show what is chosen, whenever the room is entered."""
        known = [code for code, _ in self.language.options()]
        code = read_language()
        self.language.set_value(code if code in known else ENGLISH)
        self.later.say("")

    def _keep(self) -> None:
        keep_language(self.language.value() or SYSTEM)
        self.later.say(self.tr("Saved. The screens change the next time you lock or open the app."))
