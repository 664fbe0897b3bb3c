"""Where words are written down: the person's, letter by letter, or the practitioner's view."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import SaidBy
from ui.widgets.cleaned_text import MOST_LETTERS, clean, shown
from ui.widgets.fields.chooser import Chooser
from ui.widgets.growing_text import GrowingText
from ui.widgets.labels import announce, give_name, plain_label
from ui.widgets.voice_block import Voice, VoiceBlock


class WordsEditor(QWidget):
    """A growing field for words, with who said them where `speakers` are given.

    `speakers` are the codes on offer with their labels, the first being taken until another is
    chosen. In the practitioner's voice the block says `whose_view` ("your view") beside its bar.

    Signals:
        changed: a person changed the words or who said them; not sent by `set_words`.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        *,
        speakers: Sequence[tuple[SaidBy, str]] = (),
        placeholder: str = "",
        description: str = "",
        voice: Voice = Voice.PERSON,
        whose_view: str = "",
        most: int = MOST_LETTERS,
    ) -> None:
        super().__init__()
        self._said_by: Chooser[SaidBy] | None = None
        self._field = GrowingText(most=most)
        self._field.setProperty("voice", voice.value)
        self._field.setPlaceholderText(placeholder)
        give_name(self._field, label, description)
        self._remark = plain_label("", role="help")
        self._remark.setProperty("tone", "care")
        self._remark.hide()

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        shown = plain_label(label.replace("&", "&&"), role="label")
        shown.setBuddy(self._field)
        column.addWidget(shown)
        if description:
            column.addWidget(plain_label(description, role="help"))
        column.addWidget(self._block(voice, whose_view, speakers))
        column.addWidget(self._remark)
        self.setFocusProxy(self._field)

        self._field.textChanged.connect(self._text_changed)
        self._field.refused.connect(self._refuse)

    def _block(
        self, voice: Voice, whose_view: str, speakers: Sequence[tuple[SaidBy, str]]
    ) -> VoiceBlock:
        block = VoiceBlock(voice)
        block.ring_for(self._field)
        inside = QVBoxLayout(block)
        inside.setContentsMargins(20, 10, 12, 8)
        inside.setSpacing(4)
        if whose_view:
            whose = plain_label(whose_view, role="small", voice=voice.value)
            whose.setIndent(round(self._field.document().documentMargin()))
            inside.addWidget(whose)
        inside.addWidget(self._field)
        if speakers:
            self._said_by = Chooser(self.tr("Said by"), speakers, inline=True)
            self._said_by.changed.connect(self.changed)
            line = QHBoxLayout()
            line.addStretch(1)
            caption = plain_label(self.tr("said by"), role="quiet", wrap=False)
            caption.setBuddy(self._said_by)
            line.addWidget(caption)
            line.addWidget(self._said_by)
            inside.addLayout(line)
        return block

    def text(self) -> str:
        """The words as they may be kept."""
        return clean(self._field.toPlainText())

    def said_by(self) -> SaidBy | None:
        """Who said them, None where that is not asked."""
        return self._said_by.value() if self._said_by is not None else None

    def set_words(self, text: str, said_by: SaidBy | None = None) -> None:
        """Show words without sending `changed`; the same words leave the cursor where it is."""
        with QSignalBlocker(self):
            if clean(text) != self.text():
                self._field.setPlainText(shown(text))
            if self._said_by is not None and said_by is not None:
                self._said_by.set_value(said_by)
        self._remark.hide()

    def field(self) -> GrowingText:
        """The field itself, for focus and tests."""
        return self._field

    def remark(self) -> str:
        """The sentence under the field, empty where there is none."""
        return self._field.remark.text() or ("" if self._remark.isHidden() else self._remark.text())

    def _text_changed(self) -> None:
        self._remark.hide()
        self.changed.emit()

    def _refuse(self) -> None:
        sentence = self.tr("That is more than this field holds. Nothing was changed.")
        self._remark.setText(sentence)
        self._remark.show()
        announce(self._field, sentence, at_once=True)
