"""One thing the person wants, in their words, at its place in their order."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.codes import About, Domain, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.record.outcomes import Outcome, PreviousWording, asked_again
from msp_desktop.record.part import day_at, has_text
from ui.conversation.form.card import NumberedCard
from ui.conversation.form.carried_on import CarriedOn
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.options import codes, first_capital, speakers
from ui.translated import label_words, weekday_words
from ui.widgets.buttons import Button, quiet, secondary
from ui.widgets.fields.text_fields import LineField
from ui.widgets.keys import add_key
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.emptying import empty
from ui.widgets.layout.flow import FlowLayout
from ui.widgets.voice_block import QuoteView
from ui.widgets.words import said_by_words


class EarlierWords(QWidget):
    """The earlier versions in order, and the reason for the newest change.

    Signals: `reason_given()` after the reason was edited; `taken_back()` when nothing had changed.
    """

    reason_given = Signal()
    taken_back = Signal()

    def __init__(self, person: str) -> None:
        super().__init__()
        self._person = person
        self._shown: tuple[PreviousWording, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(self.tr("Before"), role="section"))
        self._quotes = QVBoxLayout()
        self._quotes.setSpacing(8)
        column.addLayout(self._quotes)
        self.reason = LineField()
        column.addWidget(form_row(self.tr("What changed it"), self.reason))
        self.back = quiet(self.tr("It had not changed"))
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.reason.changed.connect(self.reason_given)
        self.back.clicked.connect(self.taken_back)

    def show_versions(self, earlier: tuple[PreviousWording, ...]) -> None:
        """Show these versions, the oldest first."""
        self.setVisible(bool(earlier))
        self.reason.set_text(earlier[-1].reason if earlier else "")
        if self._without_newest_reason(earlier) == self._without_newest_reason(self._shown):
            return
        self._shown = earlier
        empty(self._quotes)
        for at, version in enumerate(earlier, 1):
            newest = at == len(earlier)
            self._quotes.addWidget(self._quote(version, reason="" if newest else version.reason))

    def _quote(self, version: PreviousWording, *, reason: str) -> QuoteView:
        until = self.tr("said by {who}, until {day}").format(
            who=said_by_words(version.words.said_by, self._person),
            day=weekday_words(day_at(version.until)),
        )
        caption = f"{until}: {reason}" if reason else until
        return QuoteView(version.words.text, caption, small=True)

    def _without_newest_reason(
        self, versions: tuple[PreviousWording, ...]
    ) -> tuple[PreviousWording, ...]:
        return (*versions[:-1], versions[-1].but(reason="")) if versions else ()


class OutcomeCard(NumberedCard[Outcome]):
    """The words, what they are about, and folded away all else that can be said of them.

    Signals:
        moved: the person puts it earlier (-1) or later (+1).
        revised: it is put differently from now on.
        unrevised: it had not changed after all.
    """

    moved = Signal(int)
    revised = Signal()
    unrevised = Signal()

    def __init__(self, outcome: Outcome, pack: Pack, person: str) -> None:
        super().__init__(outcome)
        self.called = self.tr("What they want")
        self._pack, self._person = pack, person
        self._place, self._count = 0, 1
        self._pulls: tuple[int, ...] = ()
        self.editor = self.sheet.words(
            lambda p: p.words, self.called, self.called, speakers=speakers(person)
        )
        self._earlier = EarlierWords(person)
        self._earlier.hide()
        self.sheet.named(self._earlier.reason, self.tr("What changed it"))
        self.sheet.named(self._earlier.back, self.tr("It had not changed"))
        self._earlier.reason_given.connect(self._give_reason)
        self._earlier.taken_back.connect(self.unrevised)
        self.column.addWidget(self._earlier)
        self._carried = CarriedOn(self.tr("Still wanted"), self.called)
        self._carried.confirmed.connect(lambda: self.give(asked_again(self.item)))
        self.sheet.named(self._carried.button, self._carried.button.text())
        self.column.addWidget(self._carried)
        self._add_place()
        about = pack.prompt("outcomes", "about")
        self.sheet.one(
            lambda p: p.about, self.tr("What it is about"), about.ask, codes(pack, About)
        )
        self._add_more()

    def show_place(self, place: int, count: int, pulls: tuple[int, ...]) -> None:
        """Stand at this place of so many, the first being 0; `pulls` numbers what it is tied to."""
        if (place, count, pulls) == (self._place, self._count, self._pulls):
            return
        self._place, self._count, self._pulls = place, count, pulls
        self._up.setVisible(count > 1)
        self._down.setVisible(count > 1)
        self._say_facts()
        self.show_state()

    def settle(self) -> None:
        """Show the earlier words and the facts in short."""
        self._earlier.show_versions(self.item.earlier)
        newest = self.item.earlier[-1:]
        unchanged = any(v.words == self.item.words for v in newest)
        self.show_if(self._earlier.back, wanted=unchanged)
        self._carried.show_day(self.item.carried_on)
        self._english.set_text(self.item.words.in_english)
        self.show_if(self._changed, wanted=has_text(self.item.words.text))
        if self._count == 1:
            self._up.hide()
            self._down.hide()
        self._say_facts()

    def facts(self) -> str:
        """The quiet line under the words."""
        return self._facts.text()

    def _add_more(self) -> None:
        _, more = self.fold(self.tr("More about this"))
        self._domains(more)
        different, agreed, risk = (
            self._pack.prompt("outcomes", id_) for id_ in ("difference", "agreed", "risk")
        )
        self.sheet.spoken(
            lambda p: p.difference,
            self.tr("What would be different"),
            different.ask,
            under=different.help,
            by=lambda p: p.difference_by,
            english=lambda p: p.difference_in_english,
            speakers=speakers(self._person),
            to=more,
        )
        name = self.tr("Agreed together")
        self.sheet.view(lambda p: p.agreed, name, agreed.ask, under=agreed.help, to=more)
        name = self.tr("Risk, and how it is met")
        self.sheet.view(lambda p: p.risk, name, risk.ask, under=risk.help, to=more)
        english = self.tr("The same in English, if an interpreter helped")
        self._english = LineField()
        self._english.changed.connect(self._give_english)
        more.addWidget(form_row(english, self._english))
        self.sheet.named(self._english, self.tr("The same in English"))
        self._add_changes(more)

    def _domains(self, more: QVBoxLayout) -> None:
        prompt = self._pack.prompt("outcomes", "domains")
        self.sheet.any(
            lambda p: p.domains,
            self.tr("Parts of life"),
            prompt.ask,
            codes(self._pack, Domain),
            under=prompt.help,
            to=more,
        )

    def _add_place(self) -> None:
        """Where it stands, and the ways to move it."""
        row = SideBySide()
        self._facts = plain_label("", role="help")
        row.add(self._facts)
        self._up = self._mover(self.tr("Move up"), -1, "Alt+Up")
        self._down = self._mover(self.tr("Move down"), 1, "Alt+Down")
        ways = QWidget()
        across = FlowLayout(ways)
        for each in (self._up, self._down):
            across.addWidget(each)
        row.add_at_end(ways)
        self.column.addWidget(row)

    def _add_changes(self, more: QVBoxLayout) -> None:
        row = FlowLayout()
        self._changed = secondary(
            self.tr("It has changed"),
            description=self.tr("The earlier words stay, with the date and the reason."),
        )
        self._changed.clicked.connect(self.revised)
        no_longer = secondary(
            self.tr("No longer wanted"),
            description=self.tr("It stays on the record, and can be wanted again."),
        )
        no_longer.clicked.connect(self.removed)
        for button in (self._changed, no_longer):
            self.sheet.named(button, button.text())
            row.addWidget(button)
        more.addLayout(row)

    def _mover(self, words: str, by: int, key: str) -> Button:
        button = self.sheet.named(quiet(words, description=key), words)
        button.clicked.connect(lambda: self.moved.emit(by))
        add_key(self, key, lambda: self.moved.emit(by))
        return button

    def _give_reason(self) -> None:
        newest = self.item.earlier[-1].but(reason=self._earlier.reason.text())
        self.give(self.item.but(earlier=(*self.item.earlier[:-1], newest)))

    def _give_english(self) -> None:
        self.give(self.item.but(words=self.item.words.but(in_english=self._english.text())))

    def _say_facts(self) -> None:
        facts = [self._standing()] if has_text(self.item.words.text) else []
        if self.item.domains:
            facts.append(", ".join(label_words(self._pack, domain) for domain in self.item.domains))
        if self._pulls:
            numbers = ", ".join(str(number) for number in self._pulls)
            facts.append(self.tr("pulls against {numbers}").format(numbers=numbers))
        self._facts.setText(first_capital(" · ".join(facts)))

    def _standing(self) -> str:
        """Its place in the person's order; what staff would like has none."""
        if self.item.words.said_by is SaidBy.STAFF:
            return self.tr("staff’s words: not counted as what they want")
        return _place_words(self._place)


def _place_words(place: int) -> str:
    """The place in the person's order, in words as far as they are short."""
    words = (
        QT_TRANSLATE_NOOP("OutcomeCard", "matters most"),
        QT_TRANSLATE_NOOP("OutcomeCard", "second"),
        QT_TRANSLATE_NOOP("OutcomeCard", "third"),
        QT_TRANSLATE_NOOP("OutcomeCard", "fourth"),
        QT_TRANSLATE_NOOP("OutcomeCard", "fifth"),
    )
    if place < len(words):
        return QCoreApplication.translate("OutcomeCard", str(words[place]))
    return QCoreApplication.translate("OutcomeCard", "number {place}").format(place=place + 1)
