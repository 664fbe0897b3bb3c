"""Words beside the numbers: what people let others read, gone through and read before it leaves."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.faults import Fault
from msp_desktop.measures.board_words.words import (
    BoardWords,
    BoardWordsGathered,
    BoardWordsKind,
)
from msp_desktop.measures.figures import Period
from ui.dialogs import Dialogs
from ui.measures.words_card import WordsCard
from ui.scope import Scope
from ui.session import Session
from ui.translated import counted, fault_words
from ui.widgets.buttons import primary, secondary
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row, plain_label, question, quiet_help
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.flow import FittingRow
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.measures.board_words.giving import GivenWords
    from msp_desktop.store.store import Store

MOST = 40
"""So many cards at once; the others when some of these have been read or left out."""
_NOBODY = KnownNames(())


class _Gathered(NamedTuple):
    """What there is, and who reads it here."""

    all: BoardWordsGathered
    reader: str


class _Snapshot(NamedTuple):
    """What is made of some words, on its way to the disk."""

    words: BoardWords

    @property
    def key(self) -> UUID:
        """The words' own."""
        return UUID(hex=self.words.id)

    def write(self, store: "Store") -> datetime:
        """Keep them as they are now."""
        from msp_desktop.measures.board_words.words import keep_words

        keep_words(store, self.words)
        return store.now()

    def to_rescue(self) -> None:
        """These are no conversation: they are rescued with the whole of the store."""


class WordsView(QWidget):
    """Shows every piece of the period, those to be read first, and gives out what was read."""

    def __init__(self, session: Session, today: Callable[[], date], dialogs: Dialogs) -> None:
        super().__init__()
        self._session, self._today, self._dialogs = session, today, dialogs
        self._scope = Scope(self)
        self._saving = Scope(self)
        self._gathered: _Gathered | None = None
        self._period: Period | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(question(self.tr("Words beside the numbers")))
        column.addWidget(
            quiet_help(
                self.tr(
                    "Only of people who said that their words may teach others. Names are taken "
                    "out as far as the record knows them. Read each piece as somebody from the "
                    "same street would: nothing goes that you have not read."
                )
            )
        )
        self.trouble = Notice(tone=Tone.CARE)
        column.addWidget(self.trouble)
        self.count = plain_label("")
        column.addWidget(self.count)
        self.whose: Chooser[str] = Chooser(self.tr("About whom"), [])
        self.whose.setMinimumWidth(320)
        self._whose_row = form_row(self.tr("About whom"), self.whose)
        column.addWidget(self._whose_row, 0, Qt.AlignmentFlag.AlignLeading)
        self.study = secondary(self.tr("Write what happened to them"))
        self.study.clicked.connect(
            lambda: self._write(BoardWordsKind.CASE_STUDY, self.whose.value() or "")
        )
        self.you_said = secondary(self.tr("Write “you said, we did”"))
        self.you_said.clicked.connect(lambda: self._write(BoardWordsKind.YOU_SAID, ""))
        column.addWidget(FittingRow([self.study, self.you_said], []))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.addLayout(self._cards)
        self.save = primary(self.tr("Save the words that were read…"))
        self.save.setAccessibleDescription(self.tr("PDF, or CSV for a spreadsheet"))
        self.save.clicked.connect(self._ask_where)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self.done = Notice(tone=Tone.DONE)
        column.addWidget(self.done)

    def cards(self) -> list[WordsCard]:
        """What is shown, in order."""
        found = (self._cards.itemAt(at) for at in range(self._cards.count()))
        widgets = (item.widget() for item in found if item is not None)
        return [each for each in widgets if isinstance(each, WordsCard)]

    def enter(self, period: Period) -> None:
        """Gather what there is of these days."""
        self._period = period
        self.trouble.say("")
        self._gathered = None
        empty(self._cards)  # what is shown could be changed after it was read anew
        self.count.setText(self.tr("Looking for words…"))

        def gather(store: "Store", breathe: Callable[[], None]) -> _Gathered:
            from msp_desktop.measures.board_words.words import gather_board_words

            who = store.practitioner()
            reader = who.name if who is not None else ""
            return _Gathered(gather_board_words(store, period, breathe), reader)

        self._session.ask_at_length(self._scope.renew(), gather, self._show, self._say)

    def forget(self) -> None:
        """Let go of every word and name."""
        self._scope.renew()
        self._saving.renew()
        self._gathered = None
        empty(self._cards)
        self.whose.set_options([])
        self.count.setText("")

    def _show(self, gathered: _Gathered) -> None:
        self._gathered = gathered
        empty(self._cards)
        cases = gathered.all.cases
        unnamed = self.tr("Somebody without a name")
        self.whose.set_options([(case, each.name or unnamed) for case, each in cases.items()])
        self.whose.set_value(next(iter(cases), ""))
        for each in (self._whose_row, self.study):
            each.setVisible(bool(cases))
        words = sorted(gathered.all.words, key=lambda one: (one.is_read, one.left_out))
        for one in words[:MOST]:
            self._add(one)
        self._say_count()

    def _say_count(self) -> None:
        gathered = self._gathered
        if gathered is None:
            return
        shown = {card.words.id: card.words for card in self.cards()}
        words = [shown.get(each.id, each) for each in gathered.all.words]
        pieces = counted("1 piece", "%n pieces", len(words))
        summary = self.tr("{pieces} from {people}: {read} read, {out} left out.").format(
            pieces=pieces,
            people=counted("1 case", "%n cases", len(gathered.all.cases)),
            read=sum(each.is_read for each in words),
            out=sum(each.left_out for each in words),
        )
        more = self.tr("The first {shown} are shown; enter again to see the others.")
        waits = len(words) > len(shown)
        self.count.setText(f"{summary} {more.format(shown=len(shown))}" if waits else summary)

    def _add(self, words: BoardWords, at: int | None = None) -> WordsCard | None:
        gathered = self._gathered
        if gathered is None:
            return None
        case = gathered.all.cases.get(words.case)
        card = WordsCard(
            words,
            case.name if case else "",
            case.names if case else _NOBODY,
            case.alike if case else None,
        )
        card.changed.connect(self._keep)
        card.read_wanted.connect(lambda: self._read(card))
        self._cards.insertWidget(self._cards.count() if at is None else at, card)
        return card

    def _write(self, kind: BoardWordsKind, case: str) -> None:
        """A new piece, on a day of the period, at the top."""
        gathered, period = self._gathered, self._period
        if gathered is None or period is None:
            return
        on = min(max(self._today(), period.first), period.last)
        words = BoardWords(id=uuid4().hex, kind=kind, on=on, case=case)
        self._gathered = gathered._replace(
            all=gathered.all._replace(words=(words, *gathered.all.words))
        )
        card = self._add(words, 0)
        if card is not None:
            card.text.setFocus()
        self._say_count()

    def _keep(self, words: BoardWords) -> None:
        self._session.save(_Snapshot(words))
        self._say_count()

    def _read(self, card: WordsCard) -> None:
        if self._gathered is not None:
            words = card.words.let_go(self._gathered.reader, self._today())
            card.show_words(words)
            self._keep(words)

    # As a file.

    def _ask_where(self) -> None:
        if self._period is None:
            return
        first, last = (day.isoformat() for day in self._period)
        suggested = self._dialogs.folder_for_documents() / f"words-{first}-{last}.pdf"
        title = self.tr("Save the words that were read")
        period = self._period
        self._dialogs.ask_where_to_save(
            self._saving, self, title, suggested, lambda target: self._give(target, period)
        )

    def _give(self, target: Path, period: Period) -> None:
        keep_out_of = self._session.folder
        self.trouble.say("")
        self.done.say("")

        def give(store: "Store", breathe: Callable[[], None]) -> "GivenWords":
            from msp_desktop.documents.saving import write_atomically
            from msp_desktop.measures.board_words.giving import give_board_words

            suffix = target.suffix
            given = give_board_words(store, period, suffix, at=store.now(), breathe=breathe)
            write_atomically(target, given.written, keep_out_of=keep_out_of)
            given.note_left()
            return given

        words = self.tr("Saved: {name}. In it: {pieces}.")

        def saved(given: "GivenWords") -> None:
            pieces = counted("1 piece", "%n pieces", given.given)
            self.done.say(words.format(name=target.name, pieces=pieces))

        self._session.ask_at_length(self._saving, give, saved, self._say)

    def _say(self, fault: Fault) -> None:
        self.count.setText("")
        self.trouble.say(fault_words(fault))
        self._say_count()
