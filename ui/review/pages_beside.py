"""Where the pages of a file and the record inside it do not say the same, told as plain words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.review.comparison.pages import AddedWords, Compared
from ui.translated import counted
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone
from ui.widgets.plain_label import plain_label


def add_what_differs(column: QVBoxLayout, beside: Compared) -> None:
    """Say what differs; nothing where nothing does."""
    say = QCoreApplication.translate
    if beside.not_compared:
        words = say(
            "Review",
            "There is more on its pages than can be compared with the record. Review the record "
            "shown here, and ask about the pages.",
        )
        column.addWidget(Notice(words, Tone.CARE))
    if beside.missing:
        words = counted(
            "1 line of the record is not on the pages that came. Review the record shown here, "
            "and ask about the pages.",
            "%n lines of the record are not on the pages that came. Review the record shown here, "
            "and ask about the pages.",
            beside.missing,
        )
        column.addWidget(Notice(words, Tone.CARE))
    if beside.added_words:
        _add_added(column, beside)
    if beside.earlier:
        words = say("Review", "Marks from earlier conversations, on the pages only")
        column.addWidget(Folding(words, _lines(beside.earlier)))


def _add_added(column: QVBoxLayout, beside: Compared) -> None:
    say = QCoreApplication.translate
    pages = ", ".join(str(page) for page in sorted({each.page for each in beside.added}))
    words = counted(
        "The pages hold 1 word that the record does not (pages: {pages}).",
        "The pages hold %n words that the record does not (pages: {pages}).",
        beside.added_words,
    ).format(pages=pages)
    if beside.other_pack:
        more = say(
            "Review",
            "The conversation was held with “{pack}”, which is not in use here: it may be that "
            "pack’s own wording. Ask about whatever else you find.",
        ).format(pack=beside.other_pack)
    else:
        more = say("Review", "Review the record shown here, and ask about the pages.")
    column.addWidget(Notice(f"{words} {more}", Tone.CARE))
    column.addWidget(Folding(say("Review", "Words on the pages alone"), _lines(beside.added)))


def _lines(found: Sequence[AddedWords]) -> QWidget:
    """Each piece by its page. It is shown as plain text, whatever is in it."""
    say = QCoreApplication.translate
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for each in found:
        words = say("Review", "Page {page}: {words}").format(page=each.page, words=each.text)
        column.addWidget(plain_label(words))
    return whole
