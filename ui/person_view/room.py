"""The room for the person: one thing at a time, in very large type, and nothing else of the record.

It shows one document and answers with the next, as a step does; the shell hands that on to be kept.
Coming in needs no passphrase. Leaving needs the worker, and a second, deliberate step.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.own_words import OwnWordsPassage
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.statements import own
from ui.person_view.chapters import Chapter, ChapterMarks, chapters, theirs
from ui.person_view.contents import ContentsPage
from ui.person_view.page import Page, large_sheet
from ui.person_view.read_aloud import SpeechProgram
from ui.person_view.return_to_worker import WorkerPage
from ui.theme import current
from ui.widgets.buttons import Button, primary, secondary
from ui.widgets.keys import add_key
from ui.widgets.labels import plain_label
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.layout.steady_scroll import BAR

WIDEST = 1270
"""The column in pixels: about 66 letters of this size, and the whole of a small screen."""

EDGE = 48


class PersonViewRoom(QWidget):
    """The screen while the person looks at it.

    Signals: `edited(Conversation)` with the whole next document; `left(tuple[Heard, ...])` with
    the words that the person called not quite right.
    """

    edited = Signal(object)
    left = Signal(object)

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._pack = pack
        self._conversation: Conversation | None = None
        self._marks = ChapterMarks()
        self._chapters: tuple[Chapter, ...] = ()
        self._seen: set[int] = set()
        self._chapter: int | None = None
        self._at = 0
        self._page: QWidget | None = None
        self._scroll: ScrollPage | None = None
        self._voice = SpeechProgram(self)
        self._voice.speaking.connect(self._show_voice)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._top())
        self._column.addLayout(self._foot())
        self.setStyleSheet(large_sheet(current()))
        add_key(self, "F9", self._ask_the_worker)

    def _top(self) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, 16, 24, 0)
        top.setSpacing(16)
        self._progress = plain_label("", role="said", wrap=False)
        self._progress.setProperty("quiet", True)
        self._read = Button(self.tr("Read aloud"), role="quiet")
        self._read.clicked.connect(self._read_aloud)
        self._worker = Button(self.tr("For the worker"), role="worker")
        self._worker.clicked.connect(self._ask_the_worker)
        top.addWidget(self._progress)
        top.addStretch(1)
        top.addWidget(self._read)
        top.addWidget(self._worker, 0, Qt.AlignmentFlag.AlignTop)
        return top

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 12, EDGE, 20)
        self._back = secondary(self.tr("Back"))
        self._back.clicked.connect(lambda: self._go_by(-1))
        self._onward = primary(self.tr("Next"))
        self._onward.clicked.connect(lambda: self._go_by(1))
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._onward)
        return foot

    # Coming in and going out.

    def show_conversation(
        self, conversation: Conversation, not_quite: tuple[OwnWordsPassage, ...] = ()
    ) -> None:
        """Turn round to this document, from its first page."""
        self._conversation = conversation
        self._marks = ChapterMarks(not_quite)
        self._chapters = chapters(conversation, self._pack, self._marks)
        self._seen = set()
        self._chapter = None
        self._show()

    def be_quiet(self) -> None:
        """Stop reading aloud."""
        self._voice.be_quiet()

    def _ask_the_worker(self) -> None:
        if isinstance(self._page, WorkerPage):
            return
        page = WorkerPage()
        page.left.connect(self._leave)
        page.stayed.connect(self._show)
        self._put(page, page.field)

    def _leave(self) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        present = set(theirs(conversation)) | {
            OwnWordsPassage(part=PartName.STATEMENTS, text=statement.text)
            for statement in own(conversation.statements)
        }
        not_quite = tuple(heard for heard in self._marks.not_quite() if heard in present)
        self._conversation = None
        self._take_page_away()
        self.left.emit(not_quite)

    # Turning pages.

    def _go_by(self, by: int) -> None:
        """The page before or after; past either end of a chapter, the first page again."""
        if self._chapter is None:
            return
        self._at += by
        if not 0 <= self._at < len(self._chapters[self._chapter].pages):
            if by > 0:
                self._seen.add(self._chapter)
            self._chapter = None
        self._show()

    def _open_chapter(self, place: int) -> None:
        self._chapter, self._at = place, 0
        self._show()

    def _show(self) -> None:
        conversation = self._conversation
        if conversation is None:
            return
        page: Page
        if self._chapter is None:
            titles = [chapter.title for chapter in self._chapters]
            contents = ContentsPage(conversation, titles, self._seen)
            contents.chosen.connect(self._open_chapter)
            page = contents
        else:
            page = self._chapters[self._chapter].pages[self._at](conversation)
            page.edited.connect(self._edited)
        # The question: a ring round the first answer would look like a hint.
        self._put(page, page.heading)

    def _put(self, page: QWidget, first: QWidget) -> None:
        """Show a page with the keyboard there."""
        self._voice.be_quiet()
        self._take_page_away()
        scroll = ScrollPage(widest=WIDEST)
        scroll.set_margins(EDGE, 16, EDGE - BAR, 16)
        scroll.column.addWidget(page)
        scroll.finish()
        self._page, self._scroll = page, scroll
        self._column.insertWidget(1, scroll, 1)
        scroll.show()  # now, not when the loop comes round: nothing blinks, and it takes the focus
        self._arrange()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll.verticalScrollBar().setValue(0)

    def _take_page_away(self) -> None:
        if self._scroll is not None:
            self._column.removeWidget(self._scroll)
            self._scroll.hide()
            self._scroll.deleteLater()
        self._page = self._scroll = None

    def _arrange(self) -> None:
        """Show what goes with the page."""
        is_page = isinstance(self._page, Page)
        in_chapter = is_page and self._chapter is not None
        self._read.setVisible(is_page and self._voice.is_there())
        self._worker.setVisible(is_page)
        self._back.setVisible(in_chapter)
        self._onward.setVisible(in_chapter)
        words = ""
        if self._chapter is not None and in_chapter:
            many = len(self._chapters[self._chapter].pages)
            words = self.tr("{page} of {pages}").format(page=self._at + 1, pages=many)
            last = self._at + 1 == many
            self._onward.say(self.tr("Done") if last else self.tr("Next"))
        self._progress.setText(words)
        self._fit()

    def _fit(self) -> None:
        """Leave the page's number out where there is no room for it."""
        beside = self._worker.sizeHint().width() + 2 * EDGE
        if not self._read.isHidden():
            beside += self._read.sizeHint().width()
        room = self.width() - beside
        self._progress.setVisible(self._progress.sizeHint().width() < room)

    def _edited(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self.edited.emit(conversation)

    # Reading aloud.

    def _read_aloud(self) -> None:
        if self._voice.is_speaking():
            self._voice.be_quiet()
        elif isinstance(self._page, Page):
            self._voice.say(self._page.aloud())

    def _show_voice(self, speaking: bool) -> None:
        self._read.say(self.tr("Stop reading") if speaking else self.tr("Read aloud"))

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is read aloud behind another room."""
        self._voice.be_quiet()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the top to the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Dress anew when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_voice"):
            sheet = large_sheet(current())
            if sheet != self.styleSheet():
                self.setStyleSheet(sheet)
