"""Known so far: at the top of a step, what holds from before, each confirmed with one press."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.case import known as rules
from msp_desktop.record.case.earlier_answers import EarlierAnswer
from msp_desktop.record.case.known import Known
from msp_desktop.record.case.snapshot import CaseSnapshot
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.plan import Action
from ui.conversation.form.known_words import known_from, known_title, known_words
from ui.conversation.form.layout import SideBySide
from ui.translated import counted, day_words, translated
from ui.widgets.buttons import Button, quiet
from ui.widgets.labels import Card, give_name, plain_label
from ui.widgets.layout.folding import Folding


class KnownLine(QWidget):
    """One thing that is known, and the ways to go through it.

    Signals: `pressed(object)` with a `HowConfirmed`; `done()` of an action; `undone()`.
    """

    pressed = Signal(object)
    done = Signal()
    undone = Signal()

    def __init__(self, known: Known, title: str, words: str) -> None:
        super().__init__()
        self.known = known
        self._about = f"{title}: {words}"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = SideBySide()
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(plain_label(self._about))
        self._from = plain_label(known_from(known), role="small")
        lines.addWidget(self._from)
        line.add(said, 1)
        self._asking = QWidget()
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(4)
        for button, does in self._buttons():
            give_name(button, f"{button.text()}: {self._about}")
            button.clicked.connect(does)
            asking.addWidget(button)
        line.add_at_end(self._asking)
        self._undo = quiet(self.tr("Undo"))
        give_name(self._undo, self.tr("Undo: {what}").format(what=self._about))
        self._undo.clicked.connect(self.undone)
        line.add_at_end(self._undo)
        column.addWidget(line)

    def _buttons(self) -> list[tuple[Button, Callable[[], None]]]:
        asked, taken, changed = HowConfirmed.ASKED, HowConfirmed.TAKEN, HowConfirmed.CHANGED
        if not self.known.asked:
            return [
                (quiet(self.tr("Yes")), lambda: self.pressed.emit(taken)),
                (quiet(self.tr("Changed")), lambda: self.pressed.emit(changed)),
            ]
        buttons: list[tuple[Button, Callable[[], None]]] = [
            (quiet(self.tr("Yes, asked")), lambda: self.pressed.emit(asked)),
            (quiet(self.tr("Yes, not asked")), lambda: self.pressed.emit(taken)),
        ]
        if isinstance(self.known.item, Action):
            return [(quiet(self.tr("Done")), self.done.emit), *buttons]
        return [*buttons, (quiet(self.tr("Changed")), lambda: self.pressed.emit(changed))]

    def follow(self, conversation: Conversation) -> None:
        """Show how it was gone through, or the ways to do so."""
        through = rules.gone_through(conversation, self.known)
        by_hand = rules.is_asked_below(conversation, self.known) and through is None
        self._asking.setVisible(through is None and not by_hand)
        self._undo.setVisible(through is not None)
        words = known_from(self.known)
        if by_hand:
            words = self.tr("{before} · answered today below").format(before=words)
        elif through is not None:
            said = {
                HowConfirmed.ASKED: self.tr("{before} · still the same, asked today"),
                HowConfirmed.TAKEN: self.tr("{before} · taken as unchanged, not asked"),
                HowConfirmed.CHANGED: self.tr("{before} · changed today, below"),
            }
            words = said[through.how].format(before=words)
        self._from.setText(words)


class KnownSoFar(Card):
    """What changed since last time, what holds, and what is asked anew, for one step.

    Signals: `edited(Conversation)` after something was gone through; `opened(str)` with the place
    of what is to be put anew.
    """

    edited = Signal(object)
    opened = Signal(str)

    def __init__(
        self, snapshot: CaseSnapshot, part: PartName, pack: Pack, conversation: Conversation
    ) -> None:
        super().__init__(self.tr("Known so far"))
        self._conversation = conversation
        self.column.setSpacing(8)
        self.known = tuple(each for each in snapshot.known if each.part is part)
        earlier = tuple(each for each in snapshot.earlier if each.part is part)
        changed = " ".join(translated(each) for each in snapshot.changes.get(part, ()))
        if part is PartName.CONCERN:
            changed = f"{changed} {self.tr('They need not tell it again.')}".strip()
        self.is_empty = not (self.known or earlier or changed)
        if changed:
            self.column.addWidget(plain_label(changed))
        self._lines = tuple(
            KnownLine(each, known_title(each, conversation), known_words(each, pack))
            for each in self.known
        )
        if self._lines:
            self._add_heading()
        for line in self._lines:
            line.pressed.connect(lambda how, line=line: self._confirm(line, how))
            line.done.connect(lambda line=line: self._done(line))
            line.undone.connect(lambda line=line: self._undo(line))
            self.column.addWidget(line)
        if earlier:
            self._add_earlier(earlier)

    def follow(self, conversation: Conversation) -> None:
        """Show how each was gone through by now."""
        self._conversation = conversation
        for line in self._lines:
            line.follow(conversation)
        if self._lines:
            self._all.setVisible(len(self._left()) > 1)

    def _add_heading(self) -> None:
        heading = SideBySide()
        heading.add(plain_label(self.tr("Known so far. Still the same?"), role="label"))
        self._all = QWidget()
        row = QHBoxLayout(self._all)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for words, how in (
            (self.tr("All still the same, asked"), HowConfirmed.ASKED),
            (self.tr("All still the same, not asked"), HowConfirmed.TAKEN),
        ):
            button = quiet(words)
            button.clicked.connect(lambda _=False, how=how: self._confirm_all(how))
            row.addWidget(button)
        heading.add_at_end(self._all)
        self.column.addWidget(heading)

    def _add_earlier(self, earlier: tuple[EarlierAnswer, ...]) -> None:
        """Folded: it may name who must not know, and somebody may look on."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(26, 0, 0, 8)
        column.setSpacing(8)
        for each in earlier:
            line = self.tr("{about}: {words}").format(
                about=translated(each.about), words=translated(each.words)
            )
            column.addWidget(plain_label(line))
            said = self.tr("Said on {day}. Ask again.").format(day=day_words(each.on))
            column.addWidget(plain_label(said, role="small"))
        title = counted(
            "1 answer from before, to ask again",
            "%n answers from before, to ask again",
            len(earlier),
        )
        self.column.addWidget(Folding(title, inside))

    def _left(self) -> tuple[Known, ...]:
        now = self._conversation
        return tuple(
            each
            for each in self.known
            if rules.gone_through(now, each) is None and not rules.is_asked_below(now, each)
        )

    def _confirm(self, line: KnownLine, how: HowConfirmed) -> None:
        self._give(rules.confirm(self._conversation, line.known, how))
        if how is HowConfirmed.CHANGED:
            self.opened.emit(line.known.place)

    def _confirm_all(self, how: HowConfirmed) -> None:
        conversation = self._conversation
        for each in self._left():
            conversation = rules.confirm(
                conversation, each, how if each.asked else HowConfirmed.TAKEN
            )
        self._give(conversation)

    def _done(self, line: KnownLine) -> None:
        self._give(rules.mark_done(self._conversation, line.known))
        self.opened.emit(line.known.place)

    def _undo(self, line: KnownLine) -> None:
        self._give(rules.take_back(self._conversation, line.known))

    def _give(self, conversation: Conversation) -> None:
        self.follow(conversation)
        self.edited.emit(conversation)
