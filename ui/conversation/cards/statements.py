"""One of the six principles as something the person can say, and what they say of it."""

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import TrueForMe
from msp_desktop.practice.pack import Pack
from msp_desktop.record.part import said
from msp_desktop.record.statements import PrincipleAnswer
from ui.conversation.form.answers import codes, speakers
from ui.conversation.form.card import NumberedCard
from ui.translated import label_words, translated
from ui.widgets.naming import give_name
from ui.widgets.plain_label import plain_label


class PrincipleCard(NumberedCard[PrincipleAnswer]):
    """The statement, how true it is, and, once that is said, what they say about it."""

    def __init__(self, given: PrincipleAnswer, pack: Pack, person: str) -> None:
        super().__init__(given)
        self._pack = pack
        principle = given.principle
        statement = pack.statement(principle)
        name = self.called = translated(principle)
        self.setAccessibleName(name)
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(plain_label(f"“{statement}”", role="label"))
        source = pack.prompt("statements", principle.value.lower()).source[0]
        edition = self.tr("{year} edition").format(year=source.edition) if source.edition else ""
        small = ", ".join(filter(None, (source.place, edition)))
        heading.addWidget(plain_label(f"{name} · {small}", role="small"))
        self._before = plain_label("", role="help")
        self._before.hide()
        heading.addWidget(self._before)
        self.column.addLayout(heading)
        answer = self.sheet.one("answer", name, "", codes(pack, TrueForMe))
        for button in answer.buttons():
            give_name(button, button.accessibleName(), statement)
        say = self.tr("What they say about it")
        self._more, more = self.fold(say, f"{say}, {name}")
        theirs = self.tr("Their words")
        self.sheet.spoken("words", f"{theirs}: {name}", theirs, speakers=speakers(person), to=more)
        make = pack.prompt("statements", "what_would_make_it_true")
        self.sheet.words(
            "would_make_it_true",
            f"{self.tr('What would make it true')}: {name}",
            make.ask,
            under=make.help,
            english=True,
            to=more,
        )

    def show_item(self, item: PrincipleAnswer, number: str) -> None:
        """Show this answer, unfolded where there are words."""
        super().show_item(item, number)
        if said(item.words) or said(item.would_make_it_true):
            self._more.set_open(True)

    def show_before(self, before: PrincipleAnswer) -> None:
        """Say what the answer was before, where the statement is said again."""
        answer = before.answer
        words = label_words(self._pack, answer) if answer is not None else ""
        self._before.setText(self.tr("Before: {answer}.").format(answer=words))
        self._before.setVisible(bool(words))
