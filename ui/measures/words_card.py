"""Some words as they may leave: what was said, what is left of it, and whether it was read."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.measures.board_words.look import (
    Telltale,
    TelltaleKind,
    names_somebody,
    point_together,
    telltales,
)
from msp_desktop.measures.board_words.words import BoardWords, BoardWordsKind
from msp_desktop.measures.small_numbers import LEAST_SHOWN
from msp_desktop.sentences import capitalised
from ui.translated import day_words, translated
from ui.widgets.buttons import quiet, secondary
from ui.widgets.fields.words_editor import WordsEditor
from ui.widgets.labels import Card, announce, give_name, plain_label, section
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone
from ui.widgets.voice_block import QuoteView, Voice


class WordsCard(Card):
    """Takes what is made of some words. A change of them has to be read again.

    `whose` is the person's name, for whoever reads it here; `alike` is how many people here have in
    common with them what others may guess, None where it is about nobody alone.
    Signals: `changed(BoardWords)`; `read_wanted()` when they were read and may go.
    """

    changed = Signal(object)
    read_wanted = Signal()

    def __init__(
        self, words: BoardWords, whose: str, names: KnownNames, alike: int | None = None
    ) -> None:
        kind = capitalised(translated(words.kind))
        parts = (kind, whose, translated(words.about), day_words(words.on))
        title = " · ".join(filter(None, parts))
        super().__init__(title)
        self.words, self._names, self._alike = words, names, alike
        self.column.addWidget(section(title))
        if words.source:
            self.column.addWidget(QuoteView(words.source, self.tr("as it was said"), small=True))
        you_said = words.kind is BoardWordsKind.YOU_SAID
        label = self.tr("You said") if you_said else self.tr("As it may leave")
        self.text = WordsEditor(label, voice=Voice.PERSON)
        self.text.set_words(words.words)
        self.text.changed.connect(self._edited)
        self.column.addWidget(self.text)
        self.did = WordsEditor(self.tr("We did"), voice=Voice.PRACTITIONER)
        self.did.set_words(words.did)
        self.did.changed.connect(self._edited)
        self.did.setVisible(you_said)
        self.column.addWidget(self.did)
        self.found = Notice(tone=Tone.CARE)
        self.column.addWidget(self.found)
        self.state = plain_label("", role="help")
        self.column.addWidget(self.state)
        self.read = secondary(self.tr("I have read it, and it may go"))
        give_name(self.read, f"{self.read.text()}, {title}")
        self.read.clicked.connect(self.read_wanted)
        self.take_out = secondary(self.tr("Take the names out"))
        self.take_out.clicked.connect(self._take_out)
        self.leave = quiet(self.tr("Leave it out"))
        give_name(self.leave, f"{self.leave.text()}, {title}")
        self.leave.clicked.connect(self._leave_out)
        self.column.addWidget(FittingRow([self.read, self.take_out, self.leave], []))
        self._look()

    def show_words(self, words: BoardWords) -> None:
        """These, as they stand now, and where they stand."""
        self.words = words
        self._look()
        announce(self.state, self.state.text())

    def _edited(self) -> None:
        self._put(self.words.but(words=self.text.text(), did=self.did.text()))

    def _take_out(self) -> None:
        for editor in (self.text, self.did):
            editor.set_words(self._names.taken_out_of(editor.text()))
        self._edited()

    def _leave_out(self) -> None:
        self._put(self.words.but(left_out=True, read="", read_by="", read_on=None))

    def _put(self, words: BoardWords) -> None:
        self.words = words
        self._look()
        self.changed.emit(words)

    def _look(self) -> None:
        """Say what was found in the words, and whether they may go."""
        found = telltales(f"{self.words.words}\n{self.words.did}", self._names)
        named = names_somebody(found)
        self.found.say(self._said_of(found))
        self.take_out.setVisible(named)
        self.read.setVisible(not self.words.is_read)
        self.read.setEnabled(not named and bool(self.words.words.strip()))
        self.leave.setVisible(not self.words.left_out)
        self.state.setText(self._standing())

    def _standing(self) -> str:
        if self.words.left_out:
            return self.tr("Left out: it does not go.")
        if self.words.is_read and self.words.read_on is not None:
            return self.tr("Read by {name} on {day}. It may go.").format(
                name=self.words.read_by or self.tr("somebody"), day=day_words(self.words.read_on)
            )
        return self.tr("Not read yet: it does not go.")

    def _said_of(self, found: Sequence[Telltale]) -> str:
        if not found:
            return ""
        named = [each for each in found if each.kind is TelltaleKind.NAME]
        if named:
            words = ", ".join(each.words for each in named)
            return self.tr("Take out first, since the record knows this name: {words}").format(
                words=words
            )
        details = "; ".join(f"{translated(each.kind)}: {each.words}" for each in found)
        if self._alike is not None and self._alike < LEAST_SHOWN:
            few = self.tr(
                "So few people here are like them ({number}, by gender, ethnic group, support "
                "reason and kind of abuse) that one detail may be enough."
            )
            details = f"{details}. {few.format(number=self._alike)}"
        if point_together(found):
            return self.tr(
                "Together these could give somebody away. Put them more generally, or leave some "
                "out. {details}"
            ).format(details=details)
        return self.tr("Look at this before it goes. {details}").format(details=details)
