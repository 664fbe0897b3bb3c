"""What came, shown before it is taken in: from whom, who is in it, and who may be here already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from msp_desktop.exchange.manifest import Purpose
from msp_desktop.handover.incoming import Incoming, PersonComing
from msp_desktop.record.person import NOT_NAMED
from msp_desktop.signing_keys import fingerprint_words
from msp_desktop.store.exchange.fates import Fate
from msp_desktop.store.exchange.same_person import PerhapsSame, PersonFacts
from ui.translated import counted, day_words, translated
from ui.widgets.fields.choices import OneOf
from ui.widgets.labels import Card, plain_label, question, quiet_help, section
from ui.widgets.notice import Notice, Tone
from ui.widgets.words import day_of

MOST_NAMED = 100
"""So many people are named one by one; the others are counted."""


class SenderCard(Card):
    """Whose file it is, and whether their key is known; if not, its words to be compared.

    Signals: `changed()` when it is said whether the words are the same.
    """

    changed = Signal()

    def __init__(self, incoming: Incoming) -> None:
        super().__init__()
        sender = incoming.sender
        self._known = incoming.known
        whose = ", ".join(each for each in (sender.name, sender.role, sender.organisation) if each)
        title = self.tr("From {name}").format(name=whose)
        self.setAccessibleName(title)
        self.column.addWidget(question(title))
        day = day_of(incoming.manifest.made_at)
        words = {
            Purpose.HANDOVER: self.tr("Handed over on {day}."),
            Purpose.COPY: self.tr("A copy, made on {day}. They are carrying on with it too."),
            Purpose.DRAFT: self.tr("An unfinished visit, handed on on {day}."),
            Purpose.RECEIPT: self.tr("A receipt, written on {day}: what you sent has arrived."),
        }[incoming.manifest.purpose]
        self.column.addWidget(plain_label(words.format(day=day)))
        self.compared: OneOf[bool] | None = None
        if incoming.known:
            self.column.addWidget(
                Notice(self.tr("Signed by a key that you have confirmed."), tone=Tone.DONE)
            )
            return
        self.column.addWidget(
            Notice(
                self.tr(
                    "Anybody can write a name. Ring them on a number you already had, and compare "
                    "these twelve words with the first page of their card."
                ),
                tone=Tone.CARE,
            )
        )
        self.column.addWidget(question(" ".join(fingerprint_words(sender.fingerprint))))
        self.compared = OneOf(
            self.tr("The words"),
            [
                (True, self.tr("They are the same")),
                (False, self.tr("Not compared; take it in anyway")),
            ],
        )
        self.compared.changed.connect(self.changed)
        self.column.addWidget(self.compared)

    @property
    def is_settled(self) -> bool:
        """Whether the key is known, or it is said what to do."""
        return self._known or (self.compared is not None and self.compared.value() is not None)

    @property
    def is_compared(self) -> bool:
        """Whether somebody says that the words of a new key are the same."""
        return self.compared is not None and self.compared.value() is True


class SameCard(Card):
    """Somebody who came beside somebody who is here; a person says whether they are one."""

    def __init__(self, pair: PerhapsSame) -> None:
        super().__init__()
        self.pair = pair
        title = self.tr("Likely the same person") if pair.likely else self.tr("Perhaps the same")
        self.setAccessibleName(title)
        self.column.addWidget(section(title))
        across = QHBoxLayout()
        across.setSpacing(24)
        for heading, facts in (
            (self.tr("In the file"), pair.came),
            (self.tr("Already here"), pair.here),
        ):
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(plain_label(heading, role="help"))
            for line in _lines(facts):
                side.addWidget(plain_label(line))
            side.addStretch(1)
            across.addLayout(side, 1)
        self.column.addLayout(across)
        self.answer: OneOf[bool] = OneOf(
            self.tr("Are they one person?"),
            [(True, self.tr("Yes, join them")), (False, self.tr("No, or not sure"))],
        )
        self.column.addWidget(self.answer)
        self.column.addWidget(
            quiet_help(self.tr("Joining changes no record and can be undone in their story."))
        )


class ArrivalView(QWidget):
    """Everything about a file that was looked into.

    Signals: `changed()` when something is answered.
    """

    changed = Signal()

    def __init__(self, incoming: Incoming) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.from_whom = SenderCard(incoming)
        self.from_whom.changed.connect(self.changed)
        column.addWidget(self.from_whom)
        self.same: list[SameCard] = []
        if incoming.is_receipt:
            return
        if incoming.again:
            column.addWidget(Notice(self.tr("You took this file in before.")))
        people = Card(self.tr("Who is in it"))
        people.column.addWidget(section(self.tr("Who is in it")))
        for one in incoming.people[:MOST_NAMED]:
            people.column.addWidget(plain_label(self._of_person(one)))
        if len(incoming.people) > MOST_NAMED:
            more = len(incoming.people) - MOST_NAMED
            people.column.addWidget(plain_label(counted("1 more", "%n more", more), role="help"))
        people.column.addWidget(plain_label(self._in_all(incoming), role="quiet"))
        column.addWidget(people)
        if incoming.manifest.left_out:
            kinds = ", ".join(translated(each) for each in incoming.manifest.left_out)
            words = self.tr("Kept by the sender: {what}. Each gap is marked.")
            column.addWidget(Notice(words.format(what=kinds)))
        for pair in incoming.perhaps_same:
            card = SameCard(pair)
            self.same.append(card)
            column.addWidget(card)

    def _of_person(self, one: PersonComing) -> str:
        facts = one.facts
        name = facts.name.strip() or facts.known_as.strip() or translated(NOT_NAMED)
        if one.for_practice:
            name = self.tr("{name} (practice, an invented person)").format(name=name)
        many = counted("1 conversation", "%n conversations", one.conversations)
        if one.new == one.conversations:
            return self.tr("{name}: {many}, new here").format(name=name, many=many)
        if one.new:
            words = self.tr("{name}: {many}, {new} of them new here")
            return words.format(name=name, many=many, new=one.new)
        return self.tr("{name}: {many}, nothing new").format(name=name, many=many)

    def _in_all(self, incoming: Incoming) -> str:
        """What becomes of the rest, in a sentence for each that is not nothing."""
        sentences = []
        differs = incoming.count(Fate.DIFFERS)
        beside = incoming.count(Fate.BESIDE)
        erased = len({one.subject for one in incoming.fates if one.fate is Fate.ERASED})
        refused = incoming.count(Fate.REFUSED)
        if not incoming.changes:
            sentences.append(self.tr("Nothing in it is new here."))
        if differs:
            sentences.append(
                counted(
                    "1 record is here already with different words; what is here stays.",
                    "%n records are here already with different words; what is here stays.",
                    differs,
                )
            )
        if beside:
            sentences.append(
                self.tr("A visit was changed here too: both versions are kept, side by side.")
            )
        if erased:
            sentences.append(self.tr("Someone in it was erased here, and stays erased."))
        if refused:
            words = counted(
                "1 part is not as it should be.", "%n parts are not as they should be.", refused
            )
            sentences.append(words)
        return " ".join(sentences)


def _lines(facts: PersonFacts) -> tuple[str, ...]:
    name = facts.name.strip() or facts.known_as.strip() or translated(NOT_NAMED)
    known = facts.known_as.strip() if facts.name.strip() else ""
    born = day_words(facts.born) if facts.born is not None else ""
    return tuple(each for each in (name, known, born, facts.where.strip()) if each)
