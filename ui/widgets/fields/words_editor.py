"""Where words are written down: the person's, letter by letter, or the practitioner's view."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from msp_desktop.practice.codes import SaidBy
from ui.widgets.cleaned_text import MOST_LETTERS, clean, shown
from ui.widgets.fields.chooser import Chooser
from ui.widgets.growing_text import AT_REST, FEWEST_LINES, GrowingText
from ui.widgets.labels import announce, give_name, plain_label
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.openable import Openable, open_now
from ui.widgets.voice_block import Voice, VoiceBlock


class WordsEditor(QWidget, Openable):
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

        self.short = label
        """What the words are about, in few words: under them while they are only read."""
        self.names_itself = True
        """Whether that is said; not where what is round it says so."""
        self._layout = QuestionLayout(self, label, description)
        self._layout.label.setBuddy(self._field)
        self._layout.add(self._block(voice, whose_view, speakers))
        self._layout.add(self._remark)
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
        self._whose: QLabel | None = None
        if whose_view:
            self._whose = plain_label(whose_view, role="small", voice=voice.value)
            self._whose.setIndent(round(self._field.document().documentMargin()))
            inside.addWidget(self._whose)
        inside.addWidget(self._field)
        self._caption = plain_label("", role="small", voice=voice.value)
        self._caption.setIndent(round(self._field.document().documentMargin()))
        self._caption.hide()
        inside.addWidget(self._caption)
        self._speakers: QWidget | None = None
        if speakers:
            self._said_by = Chooser(self.tr("Said by"), speakers, inline=True)
            self._said_by.changed.connect(self.changed)
            self._speakers = QWidget()
            line = QHBoxLayout(self._speakers)
            line.setContentsMargins(0, 0, 0, 0)
            line.addStretch(1)
            caption = plain_label(self.tr("said by"), role="quiet", wrap=False)
            caption.setBuddy(self._said_by)
            line.addWidget(caption)
            line.addWidget(self._said_by)
            inside.addWidget(self._speakers)
        return block

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it grows narrow."""
        super().resizeEvent(event)
        self._layout.fit()

    def is_answered(self) -> bool:
        """Whether words were written down."""
        return bool(self.text().strip())

    def show_state(self) -> None:
        """The whole question; or a quote with its caption; or what is asked beside a low field."""
        read = not self.is_open and self.is_answered()
        self._layout.arrange(beside=not self.is_open, helped=self.is_open, labelled=not read)
        self._field.set_fewest(FEWEST_LINES if self.is_open else AT_REST)
        for written_with in (self._speakers, self._whose):
            if written_with is not None:
                written_with.setVisible(self.is_open)
        self._caption.setText(self._caption_words() if read else "")
        self._caption.setVisible(read)

    def _caption_words(self) -> str:
        about = self.short if self.names_itself else ""
        whose = self._whose.text() if self._whose is not None else ""
        if self._said_by is not None:
            whose = self._said_by.currentText()
            if not about:
                return self.tr("said by {who}").format(who=whose)
        return " · ".join(filter(None, (whose, about)))

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
        if not self.is_open:
            self.show_state()

    def field(self) -> GrowingText:
        """The field itself, for focus and tests."""
        return self._field

    def remark(self) -> str:
        """The sentence under the field, empty where there is none."""
        return self._field.remark.text() or ("" if self._remark.isHidden() else self._remark.text())

    def _text_changed(self) -> None:
        self._remark.hide()
        self.changed.emit()
        if not (self.is_open or self.signalsBlocked()):
            open_now(self)  # assistive technology writes without the keyboard

    def _refuse(self) -> None:
        sentence = self.tr("That is more than this field holds. Nothing was changed.")
        self._remark.setText(sentence)
        self._remark.show()
        announce(self._field, sentence, at_once=True)
