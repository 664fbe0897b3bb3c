"""The advocate's own record: who they are, what they were told to say, what they said, the time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.practice.advocacy_codes import Gain
from msp_desktop.practice.codes import Lens
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from msp_desktop.questions.advocacy import ADVOCATES_RECORD
from msp_desktop.record.advocates_record import (
    AdvocatesRecord,
    Challenge,
    NamedAdvocate,
    Representation,
    RequestToAdvocate,
    with_area,
    with_indicator,
)
from msp_desktop.record.part import new_id
from ui.conversation.cards.advocacy import AreaChanges, Indicators
from ui.conversation.cards.advocate import (
    AdvocateCard,
    ChallengeCard,
    SaidForThemCard,
    ToldToSayCard,
)
from ui.conversation.cards.contacts import ContactLog
from ui.conversation.form.card_list import CardList
from ui.conversation.form.declared import DeclaredRows
from ui.conversation.form.form import Form
from ui.conversation.form.layout import BETWEEN_QUESTIONS
from ui.conversation.form.options import codes, speakers
from ui.conversation.form.prompt_text import LensLine
from ui.widgets.labels import plain_label
from ui.widgets.layout.fold_group import gather_folds
from ui.widgets.layout.folding import Folding


class OwnRecord(QWidget):
    """Everything that an advocate keeps of their own work with this person.

    Signals: `edited(AdvocatesRecord)` with the next record after anything was changed.
    """

    edited = Signal(object)

    def __init__(self, pack: Pack, lens: Lens, person: str) -> None:
        super().__init__()
        self._pack = pack
        self._lens = lens
        self._record = AdvocatesRecord()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 8)
        self._body.setSpacing(BETWEEN_QUESTIONS)
        self._sheet: Form[AdvocatesRecord] = Form(lambda: self._record, self._give, self._body)
        self._advocates: CardList[NamedAdvocate] = CardList(
            lambda advocate: AdvocateCard(advocate, pack),
            lambda: NamedAdvocate(id=new_id()),
            add=self.tr("Another advocate"),
            starts_open=True,
        )
        self._advocates.changed.connect(lambda found: self._give(self._record.but(advocates=found)))
        self._ask(self.tr("The advocate"), "advocate", self._advocates)
        self._contacts = ContactLog(pack)
        self._contacts.changed.connect(lambda found: self._give(self._record.but(contacts=found)))
        self._ask(self.tr("Meetings and calls"), "contacts", self._contacts)
        self._add_said(person)
        self._add_ending(person)
        self._add_changes(person)
        rows = DeclaredRows(self._sheet, ADVOCATES_RECORD, pack, self._prompt_of, speakers(person))
        rows.add_rest()
        gather_folds(self._body)

    def show_record(self, record: AdvocatesRecord) -> None:
        """Show this record, without giving rise to an edit."""
        self._record = record
        self._sheet.show(record)
        self._advocates.show_items(record.advocates)
        self._contacts.show_contacts(record.contacts)
        self._told.show_items(record.told_to_say)
        self._said.show_items(record.said_for_them)
        self._challenges.show_items(record.challenges)
        self._indicators.show_answers(record)
        self._areas.show_changes(record)

    def _add_said(self, person: str) -> None:
        """What the person instructed, what was said for them, and what was challenged."""
        self._told: CardList[RequestToAdvocate] = CardList(
            lambda request: ToldToSayCard(request, person),
            lambda: RequestToAdvocate(id=new_id()),
            add=self.tr("Something they asked for"),
        )
        self._told.changed.connect(lambda found: self._give(self._record.but(told_to_say=found)))
        self._ask(self.tr("What they asked for"), "what_instructed", self._told)
        self._said: CardList[Representation] = CardList(
            SaidForThemCard,
            lambda: Representation(id=new_id()),
            add=self.tr("Something said for them"),
        )
        self._said.changed.connect(lambda found: self._give(self._record.but(said_for_them=found)))
        self._ask(self.tr("What the advocate said"), "said_on_behalf", self._said)
        self._challenges: CardList[Challenge] = CardList(
            ChallengeCard, lambda: Challenge(id=new_id()), add=self.tr("A challenge")
        )
        self._challenges.changed.connect(
            lambda found: self._give(self._record.but(challenges=found))
        )
        self._ask(self.tr("Challenges"), "challenge", self._challenges)

    def _add_ending(self, person: str) -> None:
        _, column = self._sheet.fold(self.tr("How it ended"))
        ending = self._pack.prompt("advocacy", "ending")
        name = self.tr("The ending")
        self._sheet.note(lambda p: p.ending, name, ending.ask, under=ending.help, to=column)
        changed = self.tr("What they think changed")
        who = speakers(person)
        self._sheet.words(
            lambda p: p.changed, changed, changed, speakers=who, english=True, to=column
        )

    def _add_changes(self, person: str) -> None:
        """Five signs, other gains, and four areas."""
        self._indicators = Indicators(self._pack, person)
        self._indicators.edited.connect(
            lambda given: self._give(with_indicator(self._record, given))
        )
        under = self.tr("Asked of the person, in their words.")
        self._fold(self.tr("Five signs"), under, "", self._indicators)
        gains = self._pack.prompt("advocacy", "gains")
        other = self.tr("Other gains")
        _, column = self._sheet.fold(other, self.tr("More gains"))
        kinds, who = codes(self._pack, Gain), speakers(person)
        self._sheet.any(lambda p: p.gains, other, gains.ask, kinds, under=gains.help, to=column)
        theirs = self.tr("Other gains, in their words")
        self._sheet.words(
            lambda p: p.gains_words, theirs, theirs, speakers=who, english=True, to=column
        )
        self._areas = AreaChanges(self._pack)
        self._areas.edited.connect(lambda given: self._give(with_area(self._record, given)))
        self._ask(self.tr("What changed around them"), "wider_change", self._areas)

    def _ask(self, title: str, id_: str, content: QWidget) -> None:
        """Put a question with its help, and what the lens adds, over its list."""
        prompt = self._pack.prompt("advocacy", id_)
        self._fold(title, prompt.help, prompt.for_lens(self._lens), content, ask=prompt.ask)

    def _fold(
        self, title: str, under: str, lens_line: str, content: QWidget, *, ask: str = ""
    ) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        if ask:
            column.addWidget(plain_label(ask, role="label"))
        if under:
            column.addWidget(plain_label(under, role="help"))
        if lens_line:
            column.addWidget(LensLine(self._lens, lens_line))
        column.addWidget(content)
        self._body.addWidget(Folding(title, body))

    def _prompt_of(self, id_: str) -> Prompt:
        return self._pack.prompt("advocacy", id_)

    def _give(self, record: AdvocatesRecord) -> None:
        self._record = record
        self.edited.emit(record)
