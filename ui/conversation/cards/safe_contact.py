"""How it is safe to reach the person, and how it is not: every way on a card of its own."""

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.practice.pack import Pack
from msp_desktop.record.part import has_text, new_id
from msp_desktop.record.safe_contact import ContactWay, SafeContact
from ui.conversation.form.card import NumberedCard, remove_button
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.layout import SideBySide
from ui.conversation.form.options import codes, yes_no
from ui.widgets.fields.choices import OneOf
from ui.widgets.fields.chooser import Chooser
from ui.widgets.labels import form_row, plain_label
from ui.widgets.layout.folding import Folding


class ContactWayCard(NumberedCard[ContactWay]):
    """One way: what it is, whether it is safe, when and through whom, and why if it is not."""

    def __init__(self, way: ContactWay, pack: Pack) -> None:
        super().__init__(way)
        self.called = self.tr("A way to reach them")
        which = self.tr("Which way")
        kinds = [(None, self.tr("Choose")), *codes(pack, ContactWayKind)]
        kind: Chooser[ContactWayKind | None] = Chooser(which, kinds)
        kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sheet.fields.one(lambda p: p.way, kind)
        self.sheet.named(kind, which)
        pair = SideBySide()
        pair.add(form_row(which, kind))
        detail = self.tr("Number, address or place")
        pair.add(self.sheet.line(lambda p: p.detail, detail, detail))
        self.column.addWidget(pair)
        safe = self.tr("Is it safe?")
        answer = OneOf(safe, yes_no())
        self.sheet.fields.one(lambda p: p.safe, answer)
        self.column.addWidget(self.sheet.named(answer, safe))
        why = self.tr("Why it is not safe")
        self._why = self.sheet.line(lambda p: p.why, why, why)
        self._when_row = SideBySide()
        when, through = self.tr("When it is safe"), self.tr("Through whom")
        self._when_row.add(self.sheet.line(lambda p: p.when, when, when))
        self._when_row.add(self.sheet.line(lambda p: p.through, through, through, somebody=True))
        self.column.addWidget(self._when_row)
        remove_button(self, self.tr("this way"))

    def settle(self) -> None:
        """Ask for what the answer leads to."""
        way = self.item
        unsafe = way.safe in {Answer.NO, Answer.NOT_SURE}
        self._why.setVisible(unsafe or has_text(way.why))
        self._when_row.setVisible(way.safe is Answer.YES or has_text(way.when + way.through))


class SafeContactCard(Folding):
    """All ways, who must not know, and whether the address must stay secret; folded while empty."""

    def __init__(
        self, pack: Pack, read: Callable[[], SafeContact], write: Callable[[SafeContact], None]
    ) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(12)
        super().__init__(self.tr("Each way to reach them: safe, or not"), body)
        under = self.tr(
            "How, and how not, always go together: nobody is told one without the other."
        )
        column.addWidget(plain_label(under, role="help"))
        self._ways: CardList[ContactWay] = CardList(
            lambda way: ContactWayCard(way, pack),
            lambda: ContactWay(id=new_id()),
            add=self.tr("A way to reach them"),
        )
        self._ways.changed.connect(lambda ways: write(read().but(ways=ways)))
        column.addWidget(self._ways)
        self._form: Form[SafeContact] = Form(read, write, column)
        who = self.tr("Who must not know")
        self._form.line(lambda p: p.must_not_know, who, who, somebody=True)
        secret = self.tr("Must the address stay secret?")
        self._form.yes_no(lambda p: p.address_secret, secret, secret)
        note = self.tr("From whom")
        self._note = self._form.line(lambda p: p.address_note, note, note, somebody=True)

    def show_contact(self, contact: SafeContact) -> None:
        """Show what is noted; unfolded where there is something."""
        self._form.show(contact)
        self._ways.show_items(contact.ways)
        self._note.setVisible(
            contact.address_secret is Answer.YES or has_text(contact.address_note)
        )
        if contact != SafeContact():
            self.set_open(True)
