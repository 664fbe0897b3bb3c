"""Reading what arrived: the attached record on our own screens, laid out as its document is."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds.supervisor import SUPERVISOR
from msp_desktop.pdf import blocks as said
from msp_desktop.pdf.blocks import Document
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation
from ui.translated import translated
from ui.widgets.document_view import widgets_for
from ui.widgets.labels import announce, page_title, quiet_help
from ui.widgets.layout.scroll_page import ScrollPage
from ui.widgets.notice import Notice, Tone


def document_of(
    conversation: Conversation, pack: Pack, at: datetime, amendments: tuple[Amendment, ...] = ()
) -> Document:
    """The whole of the record that came, as a document; what was held back from us stays so."""
    shared = disclose(conversation, SUPERVISOR, amendments=amendments)
    return compose(shared, SUPERVISOR, at=at, pack=pack)


class ReadingPane(ScrollPage):
    """The record as a page to be read."""

    def __init__(
        self,
        conversation: Conversation,
        pack: Pack,
        at: datetime,
        *,
        newer: bool = False,
        amendments: tuple[Amendment, ...] = (),
    ) -> None:
        super().__init__(widest=726)
        self.set_margins(40, 24, 24, 32)
        self._places: dict[str, QWidget] = {}
        self._title: QWidget = page_title(self.tr("What was recorded"))
        self._title.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.column.addWidget(self._title)
        self.column.addWidget(
            quiet_help(
                self.tr("Shown from the record inside the file, not from the pages that came.")
            )
        )
        if newer:
            words = self.tr(
                "A later paper of this conversation or case has arrived. It is in the queue."
            )
            self.column.addWidget(Notice(words, Tone.INFO))
        document = document_of(conversation, pack, at, amendments)
        for block, widget in widgets_for(document.blocks, pack):
            if isinstance(block, said.Heading) and block.level == 1:
                self._places.setdefault(block.text, widget)
                widget.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self.column.addWidget(widget)
        self.finish()

    def go_to(self, part: PartName) -> None:
        """Show where that part begins, and say so."""
        place = self._places.get(TITLES.get(part, ""), self._title)
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        ground = self.widget()
        assert ground is not None  # noqa: S101 - set when the page was made
        top = place.mapTo(ground, place.rect().topLeft()).y()
        self.verticalScrollBar().setValue(max(0, top - 16))
        announce(place, translated(TITLES.get(part, "")) or self.tr("What was recorded"))
