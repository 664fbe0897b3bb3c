"""One of the six principles as something the person can say, and what they say of it."""

from PySide6.QtCore import Qt

from msp_desktop.practice.codes import TrueForMe
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.statement_codes import HowLifeIs, LifeLine
from msp_desktop.record.statements import LifeAnswer, OwnStatement, PrincipleAnswer
from ui.conversation.form.card import NumberedCard, bare, remove_button
from ui.conversation.form.carried_on import CarriedOn
from ui.conversation.form.options import codes, speakers
from ui.translated import label_words, translated
from ui.widgets.fields.choices import AnyOf
from ui.widgets.labels import plain_label


class PrincipleCard(NumberedCard[PrincipleAnswer]):
    """The statement, how true it is, and, once that is said, what they say about it."""

    more_while_empty = False  # its answers open it, and there are many

    def __init__(self, given: PrincipleAnswer, pack: Pack, person: str) -> None:
        super().__init__(given)
        self._pack = pack
        principle = given.principle
        statement = pack.statement(principle)
        name = self.called = translated(principle)
        self.setAccessibleName(name)
        source = pack.prompt("statements", principle.value.lower()).source[0]
        edition = self.tr("{year} edition").format(year=source.edition) if source.edition else ""
        small = ", ".join(filter(None, (source.place, edition)))
        answer = self.sheet.one(
            lambda p: p.answer,
            name,
            f"“{statement}”",
            codes(pack, TrueForMe),
            under=f"{name} · {small}",
        )
        bare(self)
        self._before = plain_label("", role="help")
        self._before.hide()
        self.column.addWidget(self._before)
        answer.describe_answers([statement] * len(TrueForMe))
        say = self.tr("What they say about it")
        self._more, more = self.fold(say, f"{say}, {name}")
        theirs = self.tr("Their words")
        self.sheet.spoken(
            lambda p: p.words,
            f"{theirs}: {name}",
            theirs,
            speakers=speakers(person),
            to=more,
            by=lambda p: p.said_by,
            english=lambda p: p.in_english,
        )
        make = pack.prompt("statements", "what_would_make_it_true")
        self.sheet.text(
            lambda p: p.would_make_it_true,
            f"{self.tr('What would make it true')}: {name}",
            make.ask,
            under=make.help,
            english=lambda p: p.would_make_it_true_in_english,
            to=more,
        )

    def show_before(self, before: PrincipleAnswer) -> None:
        """Say what the answer was before, where the statement is said again."""
        answer = before.answer
        words = label_words(self._pack, answer) if answer is not None else ""
        self._before.setText(self.tr("Before: {answer}.").format(answer=words))
        self._before.setVisible(bool(words))


class OwnStatementCard(NumberedCard[OwnStatement]):
    """The sentence, agreed or not yet."""

    def __init__(self, statement: OwnStatement, person: str) -> None:
        super().__init__(statement)
        self.called = self.tr("Their own statement")
        self.editor = self.sheet.spoken(
            lambda p: p.text,
            self.called,
            self.called,
            speakers=speakers(person),
            by=lambda p: p.said_by,
            english=lambda p: p.in_english,
        )
        self._agreed: AnyOf[bool] = AnyOf("", [(True, self.tr("Agreed: it says what they mean"))])
        self._agreed.changed.connect(
            lambda: self.give(self.item.but(agreed=bool(self._agreed.value())))
        )
        self.sheet.rests(self._agreed, self.tr("Agreed"))
        bare(self)
        self._carried = CarriedOn(self.tr("Still true"), self.called)
        self._carried.confirmed.connect(lambda: self.give(self.item.but(carried_on=None)))
        self.sheet.named(self._carried.button, self._carried.button.text())
        self.column.addWidget(self._carried)
        remove_button(self, self.tr("their own statement"), beside=self._agreed)

    def give(self, item: OwnStatement) -> None:
        """Take the next one; what is put in other words is said today."""
        changed = item.text != self.item.text
        super().give(item.but(carried_on=None) if changed else item)

    def settle(self) -> None:
        """Show whether it is agreed, and whether it was gone through today."""
        self._carried.show_day(self.item.carried_on)
        self._agreed.set_value((True,) if self.item.agreed else ())

    def start(self) -> None:
        """Go on writing behind a sentence that is begun."""
        field = self.editor.field()
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.moveCursor(field.textCursor().MoveOperation.End)


ASKED_BY = {
    LifeLine.SAFE_AT_HOME: "life_safe_at_home",
    LifeLine.SOMEONE_TO_TRUST: "life_someone_to_trust",
    LifeLine.LISTENED_TO: "life_listened_to",
    LifeLine.SEEING_PEOPLE: "life_seeing_people",
    LifeLine.VALUED: "life_valued",
    LifeLine.PART_OF_DECISIONS: "life_part_of_decisions",
    LifeLine.IN_CONTROL: "life_in_control",
    LifeLine.COMMUNITY: "life_community",
}
"""Which prompt puts each line to the person."""


class LifeCard(NumberedCard[LifeAnswer]):
    """The line as the person would say it, five answers, and room for their words."""

    more_while_empty = False  # its answers open it, and there are many

    def __init__(self, given: LifeAnswer, pack: Pack, person: str) -> None:
        super().__init__(given)
        self._pack = pack
        ask = pack.prompt("statements", ASKED_BY[given.line]).ask
        self.called = ask
        self.setAccessibleName(ask)
        self.sheet.one(lambda p: p.answer, ask, f"“{ask}”", codes(pack, HowLifeIs))
        self._before = plain_label("", role="help")
        self._before.hide()
        self.column.addWidget(self._before)
        bare(self)
        say = self.tr("What they say about it")
        self._more, more = self.fold(say, f"{say}, {ask}")
        theirs = self.tr("Their words")
        self.sheet.words(
            lambda p: p.words,
            f"{theirs}: {ask}",
            theirs,
            speakers=speakers(person),
            english=True,
            to=more,
        )

    def show_before(self, before: LifeAnswer) -> None:
        """Say what the answer was before, where the line is asked again."""
        answer = before.answer
        words = label_words(self._pack, answer) if answer is not None else ""
        self._before.setText(self.tr("Before: {answer}.").format(answer=words))
        self._before.setVisible(bool(words))
