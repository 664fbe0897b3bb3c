"""One piece of sharing: with whom, what and why, and the person's answer to it."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.disclosure.items import items_of
from msp_desktop.disclosure.pieces import record_items
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import Agreement, Answer, PartName, Recipient, SharingGround
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import has_text
from msp_desktop.record.person import OtherPerson
from msp_desktop.record.sharing import (
    SharingDecision,
    may_share,
    names_what_is_held,
    without_agreement,
)
from ui.conversation.form.card import NumberedCard, bare, remove_button
from ui.conversation.form.options import codes, speakers
from ui.translated import translated
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.labels import give_name, plain_label
from ui.widgets.layout.fold_group import gather_folds
from ui.widgets.notice import Notice

_NEVER = frozenset({PartName.SHARING})


class HeldPieces(QWidget):
    """A tick for each part that holds something, and under it for each piece.

    Signals:
        changed: the keys that are held back now.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._ticks: dict[str, TickChoice] = {}
        self._held: tuple[str, ...] = ()
        self.number = ""
        """The card's own, behind the name of each: the same piece can be held back from several."""

    def show_record(self, conversation: Conversation, held: tuple[str, ...]) -> None:
        """Show what there is to hold back, and what is."""
        self._held = held
        titles = dict(_titles(conversation))
        if list(titles) != list(self._ticks):
            self._build(titles)
        for key, tick in self._ticks.items():
            name = self.tr("Hold back: {piece} {number}")
            tick.setAccessibleName(name.format(piece=titles[key], number=self.number).strip())
            with QSignalBlocker(tick):
                tick.setChecked(key in held)

    def _build(self, titles: dict[str, str]) -> None:
        for tick in self._ticks.values():
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for key, title in titles.items():
            tick = TickChoice(title)
            give_name(tick, title, self.tr("Tick to hold it back from this reader."))
            tick.toggled.connect(lambda on, key=key: self._toggled(key, on))
            self._ticks[key] = tick
            self._column.addWidget(tick)

    def _toggled(self, key: str, on: bool) -> None:
        kept = tuple(each for each in self._held if each != key)
        self._held = (*kept, key) if on else kept
        self.changed.emit(self._held)


def _titles(conversation: Conversation) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name in PartName:
        if name in _NEVER:
            continue
        part = part_of(conversation, name)
        items = [item.key for item in items_of(part, name.value)]
        if not items:
            continue
        labels = {each.key: each.title for each in record_items(part, name.value, TITLES[name])}
        found.append((name.value, translated(TITLES[name])))
        found += [(key, translated(labels[key])) for key in items if key in labels]
    return found


NOT_AGREED = frozenset({Agreement.DOES_NOT, Agreement.CANNOT_DECIDE, Agreement.NOT_ASKED})


class SharingCard(NumberedCard[SharingDecision]):
    """The decision; grounds are asked for only where the person does not agree."""

    def __init__(
        self,
        decision: SharingDecision,
        pack: Pack,
        person: str,
        record: Callable[[], Conversation],
    ) -> None:
        super().__init__(decision)
        self.called = self.tr("Sharing")
        self._pack, self._record = pack, record
        self._add_recipient()
        what = self.tr("What may they be told?")
        self.sheet.note(lambda p: p.what, self.tr("What is shared"), what)
        why = pack.prompt("sharing", "why")
        ask = self.tr("Why do they need to know?")
        self.sheet.view(lambda p: p.why, self.tr("Why they need to know"), ask, under=why.help)
        self._add_agreement()
        self._add_held_back()
        self._add_their_words(person)
        self._add_withdrawn(person)
        self._add_grounds()
        self._add_tied()
        self._line = plain_label("", role="help")
        gather_folds(self.column)
        remove_button(self, self.tr("this sharing"), beside=self._line)

    def settle(self) -> None:
        """Ask what the answer leads to, and say what follows from it."""
        decision = self.item
        agreement = decision.agreement
        partial = agreement is Agreement.IN_PART
        holds = names_what_is_held(decision)
        self.show_if(self._holds_back, wanted=partial or holds)
        self.show_if(self._which, wanted=has_text(decision.which_part))
        self.show_if(self._held_words, wanted=partial or holds)
        self.show_if(self._held_fold, wanted=partial or holds)
        if self._held_fold.isVisibleTo(self) and self._held_fold.is_open():
            self._held.show_record(self._record(), decision.held_back)
        agreed = agreement in {Agreement.AGREES, Agreement.IN_PART}
        self.show_if(self._withdrawn_fold, wanted=agreed)
        not_asked = agreement is Agreement.NOT_ASKED or has_text(decision.not_asked_reason)
        self.show_if(self._not_asked, wanted=not_asked)
        begun = bool(decision.grounds) or has_text(decision.grounds_words)
        self.show_if(self._grounds_fold, wanted=agreement in NOT_AGREED or begun)
        grounded = without_agreement(decision)
        answered = decision.told is not None or has_text(decision.told_words)
        self.show_if(self._told, wanted=grounded or answered)
        self.show_if(self._told_words, wanted=(grounded and decision.told is not None) or answered)
        later = decision.will_be_told is not None
        self.show_if(self._later, wanted=(grounded and decision.told is not Answer.YES) or later)
        self.show_if(self._later_when, wanted=decision.will_be_told is Answer.YES)
        self.show_if(self._later_how, wanted=decision.will_be_told is Answer.YES)
        gentle = ""
        if begun and agreement in NOT_AGREED and not may_share(decision):
            gentle = self.tr("Sharing without agreement needs a ground, and words for it.")
        if gentle != self._gentle.sentence():
            self._gentle.say(gentle)
        self._line.setText(self._in_words())

    def show_item(self, item: SharingDecision, number: str) -> None:
        """Show this decision, its grounds unfolded where there are some."""
        super().show_item(item, number)
        self._held.number = number

    def _add_recipient(self) -> None:
        who = self.tr("With whom")
        recipients = [(None, self.tr("Choose")), *codes(self._pack, Recipient)]
        self.sheet.choose(lambda p: p.recipient, who, who, recipients)
        called = self.tr("Their name or team")
        self.sheet.line(lambda p: p.name, called, called)

    def _add_agreement(self) -> None:
        prompt = self._pack.prompt("sharing", "agreement")
        self.sheet.one(
            lambda p: p.agreement,
            self.tr("Agreement"),
            prompt.ask,
            codes(self._pack, Agreement),
            under=prompt.help,
        )
        held, ask_held = self.tr("What they hold back"), self.tr("What do they hold back?")
        self._holds_back = self.sheet.note(lambda p: p.holds_back, held, ask_held)
        which = self.tr("Which part, as it was noted before")
        self._which = self.sheet.note(lambda p: p.which_part, which, which)
        why = self.tr("Why were they not asked?")
        self._not_asked = self.sheet.note(
            lambda p: p.not_asked_reason, self.tr("Why not asked"), why
        )

    def _add_held_back(self) -> None:
        """What the person holds back from this reader: words to look for, and whole pieces."""
        words = self.tr("Words that would give it away")
        under = self.tr("Between commas: leg, ulcer, dressing, nurse. Every form of each is found.")
        self._held_words = self.sheet.line(lambda p: p.held_back_words, words, words, under=under)
        self._held_fold, column = self.fold(self.tr("Pieces to hold back"))
        self._held = HeldPieces()
        self._held.changed.connect(lambda keys: self.give(self.item.but(held_back=keys)))
        self._held_fold.opened.connect(
            lambda _: self._held.show_record(self._record(), self.item.held_back)
        )
        column.addWidget(self._held)

    def _add_withdrawn(self, person: str) -> None:
        self._withdrawn_fold, column = self.fold(self.tr("They withdraw it"))
        taken, when = self.tr("Have they withdrawn it?"), self.tr("When they withdrew it")
        said = self.tr("What they say about withdrawing it")
        self.sheet.yes_no(lambda p: p.withdrawn, taken, taken, to=column)
        self.sheet.day(lambda p: p.withdrawn_on, when, when, to=column)
        self.sheet.words(
            lambda p: p.withdrawn_words,
            said,
            said,
            speakers=speakers(person),
            english=True,
            to=column,
        )

    def _add_tied(self) -> None:
        self._tied_fold, column = self.fold(self.tr("Who will read it"))
        tied = self.tr("Is the reader whoever the risk comes from, or linked to them?")
        note = self.tr("How the reader is linked to them")
        self.sheet.yes_no(lambda p: p.reader_tied, self.tr("Reader linked"), tied, to=column)
        self.sheet.line(lambda p: p.reader_tied_note, note, note, to=column)

    def _add_their_words(self, person: str) -> None:
        self._words_fold, column = self.fold(self.tr("Their words, and the day"))
        theirs, when = self.tr("What they say about it"), self.tr("When they said so")
        self.sheet.words(
            lambda p: p.words, theirs, theirs, speakers=speakers(person), english=True, to=column
        )
        self.sheet.day(lambda p: p.decided, when, when, to=column)

    def _add_grounds(self) -> None:
        self._grounds_fold, column = self.fold(self.tr("Sharing without agreement"))
        prompt = self._pack.prompt("sharing", "grounds")
        self.sheet.any(
            lambda p: p.grounds,
            self.tr("Grounds"),
            prompt.ask,
            codes(self._pack, SharingGround),
            under=prompt.help,
            to=column,
        )
        words = self.tr("Why this ground, in words")
        self.sheet.view(lambda p: p.grounds_words, self.tr("Grounds in words"), words, to=column)
        self._gentle = Notice()
        column.addWidget(self._gentle)
        asked = self._pack.prompt("sharing", "told")
        self._told = self.sheet.yes_no(
            lambda p: p.told,
            self.tr("Told about it"),
            self.tr("Have they been told?"),
            under=asked.help,
            to=column,
        )
        self._told_words = self.sheet.note(
            lambda p: p.told_words,
            self.tr("How told, or why not safe"),
            self.tr("How they were told, or why it is not safe to tell them"),
            to=column,
        )
        self._add_told_later(column)

    def _add_told_later(self, column: QVBoxLayout) -> None:
        later = self.tr("Will they be told later?")
        when, how = self.tr("When they will be told"), self.tr("How they will be told")
        self._later = self.sheet.yes_no(lambda p: p.will_be_told, later, later, to=column)
        self._later_when = self.sheet.day_to_come(lambda p: p.tell_when, when, when, to=column)
        self._later_how = self.sheet.line(lambda p: p.tell_how, how, how, to=column)

    def _in_words(self) -> str:
        if self.item.agreement is None:
            return ""
        if without_agreement(self.item):
            if self.item.told is Answer.YES:
                return self.tr("May be shared without agreement, and they have been told.")
            return self.tr("May be shared without agreement, on the ground given.")
        if may_share(self.item):
            return self.tr("May be shared, as agreed.")
        return self.tr("Not to be shared.")


class NotToldCard(NumberedCard[OtherPerson]):
    """Their name; everything else about them is with the person."""

    def __init__(self, other: OtherPerson) -> None:
        super().__init__(other)
        bare(self)
        self.called = self.tr("Who is not to be told")
        self.sheet.line(lambda p: p.name, self.called, self.called)
