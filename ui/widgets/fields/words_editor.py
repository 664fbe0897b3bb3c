"""Where words are written down: the person's, letter by letter, or the practitioner's view."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from msp_desktop.practice.codes import SaidBy
from ui.widgets.cleaned_text import MOST_LETTERS, clean, shown
from ui.widgets.fields.chooser import Chooser
from ui.widgets.growing_text import AT_REST, FEWEST_LINES, GrowingText
from ui.widgets.labels import announce, give_name, plain_label
from ui.widgets.late_question import LateQuestion
from ui.widgets.layout.question_layout import QuestionLayout
from ui.widgets.made_late import show_what_is_new
from ui.widgets.openable import open_now
from ui.widgets.voice_block import Voice, VoiceBlock


class WordsEditor(QWidget, LateQuestion):
    """A growing field for words, with who said them where `speakers` are given.

    `speakers` are the codes on offer with their labels, the first being taken until another is
    chosen. In the practitioner's voice the block says `whose_view` ("your view") beside its bar.
    With `late` it is made when it comes into sight; who said the words is asked while it is open.

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
        late: bool = False,
    ) -> None:
        super().__init__()
        self._label, self._description = label, description
        self._speakers = list(speakers)
        self._placeholder, self._most = placeholder, most
        self._voice, self._whose_view = voice, whose_view
        self._words = ""
        self._who: SaidBy | None = speakers[0][0] if speakers else None
        self._named = ""
        self._said_by: Chooser[SaidBy] | None = None
        self._speakers_row: QWidget | None = None
        self._whose: QLabel | None = None
        self._caption: QLabel | None = None
        self._remark: QLabel | None = None
        self.short = label
        """What the words are about, in few words: under them while they are only read."""
        self.names_itself = True
        """Whether that is said; not where what is round it says so."""
        if not late:
            self.make()

    def build(self) -> None:
        """The label, and the field on its block."""
        self._field = field = GrowingText(most=self._most)
        field.setProperty("voice", self._voice.value)
        field.setPlaceholderText(self._placeholder)
        give_name(field, self._label, self._description)
        self._layout = QuestionLayout(self, self._label, self._description)
        self._layout.label.setBuddy(field)
        block = VoiceBlock(self._voice)
        block.ring_for(field)
        self._inside = QVBoxLayout(block)
        self._inside.setContentsMargins(20, 10, 12, 8)
        self._inside.setSpacing(4)
        self._inside.addWidget(field)
        self._block = block
        self._layout.add(block)
        self.setFocusProxy(field)
        if self._words:
            field.setPlainText(shown(self._words))
        field.textChanged.connect(self._text_changed)
        field.refused.connect(self._refuse)
        self.show_state()

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight is made."""
        super().showEvent(event)
        self.make()

    def _add_open(self) -> None:
        """Whose view it is, or who said it: made when it is first written in."""
        if self._whose_view and self._whose is None:
            self._whose = self._small(self._whose_view)
            self._inside.insertWidget(0, self._whose)
        if self._speakers and self._speakers_row is None:
            chooser = self._said_by = Chooser(self.tr("Said by"), self._speakers, inline=True)
            chooser.set_value(self._who)
            chooser.changed.connect(self._who_changed)
            self._speakers_row = QWidget()
            line = QHBoxLayout(self._speakers_row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addStretch(1)
            caption = plain_label(self.tr("said by"), role="quiet", wrap=False)
            caption.setBuddy(chooser)
            line.addWidget(caption)
            line.addWidget(chooser)
            self._inside.addWidget(self._speakers_row)
            self.name_parts(self._named)
        if self.isVisible():
            show_what_is_new(self._block)

    def make_whole(self) -> None:
        """Make what is asked beside the words too."""
        self.make()
        self._add_open()
        self.show_state()

    def _small(self, words: str) -> QLabel:
        label = plain_label(words, role="small", voice=self._voice.value)
        label.setIndent(round(self._field.document().documentMargin()))
        return label

    def _who_changed(self) -> None:
        if self._said_by is not None:
            self._who = self._said_by.value()
        self.changed.emit()

    def offer_first(self, words: str) -> None:
        """Call the first of those who may have said it by these words."""
        if not self._speakers or self._speakers[0][1] == words:
            return
        self._speakers[0] = (self._speakers[0][0], words)
        if self._said_by is not None:
            self._said_by.setItemText(0, words)

    def name_parts(self, name: str) -> None:
        """Call the field by this name, and who said it after it; now, or once they are made."""
        self._named = name
        if not name:
            return
        if not self._is_made:
            self.once_made(lambda: self.name_parts(self._named))
            return
        give_name(self._field, name, self._field.accessibleDescription())
        if self._said_by is not None:
            said_by = QCoreApplication.translate("Names", "Said by: {words}").format(words=name)
            give_name(self._said_by, said_by, self._said_by.accessibleDescription())
            for label in self._speakers_row.findChildren(QLabel) if self._speakers_row else ():
                # On Linux a list is called by what is chosen on it: told apart by its label alone.
                label.setAccessibleName(said_by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where it grows narrow."""
        super().resizeEvent(event)
        if self._is_made:
            self._layout.fit()

    def is_answered(self) -> bool:
        """Whether words were written down."""
        return bool(self.text().strip())

    def show_state(self) -> None:
        """The whole question; or a quote with its caption; or what is asked beside a low field."""
        if not self._is_made:
            return
        read = not self.is_open and self.is_answered()
        if self.is_open:
            self._add_open()
        self._layout.arrange(beside=not self.is_open, helped=self.is_open, labelled=not read)
        self._field.set_fewest(FEWEST_LINES if self.is_open else AT_REST)
        for written_with in (self._speakers_row, self._whose):
            if written_with is not None:
                written_with.setVisible(self.is_open)
        if read and self._caption is None:
            self._caption = self._small("")
            self._inside.insertWidget(self._inside.indexOf(self._field) + 1, self._caption)
        if self._caption is not None:
            self._caption.setText(self._caption_words() if read else "")
            self._caption.setVisible(read)

    def _caption_words(self) -> str:
        about = self.short if self.names_itself else ""
        whose = self._whose_view
        if self._speakers:
            whose = next((words for code, words in self._speakers if code is self._who), "")
            if not about:
                return self.tr("said by {who}").format(who=whose)
        return " · ".join(filter(None, (whose, about)))

    def text(self) -> str:
        """The words as they may be kept."""
        return clean(self._field.toPlainText()) if self._is_made else clean(self._words)

    def said_by(self) -> SaidBy | None:
        """Who said them, None where that is not asked."""
        return self._who

    def set_words(self, text: str, said_by: SaidBy | None = None) -> None:
        """Show words without sending `changed`; the same words leave the cursor where it is."""
        self._words = text
        if self._speakers and said_by is not None:
            self._who = said_by
        if not self._is_made:
            return
        with QSignalBlocker(self):
            if clean(text) != self.text():
                self._field.setPlainText(shown(text))
            if self._said_by is not None and said_by is not None:
                self._said_by.set_value(said_by)
        if self._remark is not None:
            self._remark.hide()
        if not self.is_open:
            self.show_state()

    def field(self) -> GrowingText:
        """The field itself, for focus and tests."""
        self.make()
        return self._field

    def remark(self) -> str:
        """The sentence under the field, empty where there is none."""
        refused = self._remark is not None and not self._remark.isHidden()
        own = self._remark.text() if self._remark is not None and refused else ""
        return self.field().remark.text() or own

    def _text_changed(self) -> None:
        if self._remark is not None:
            self._remark.hide()
        self.changed.emit()
        if not (self.is_open or self.signalsBlocked()):
            open_now(self)  # assistive technology writes without the keyboard

    def _refuse(self) -> None:
        sentence = self.tr("That is too long for this field. Nothing was changed.")
        if self._remark is None:
            self._remark = plain_label("", role="help")
            self._remark.setProperty("tone", "care")
            self._layout.add(self._remark)
        self._remark.setText(sentence)
        self._remark.show()
        announce(self._field, sentence, at_once=True)
