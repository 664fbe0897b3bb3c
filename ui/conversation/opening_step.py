"""Opening: is it safe to talk, is anybody in danger, and what helps the person to take part."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import NeedKind, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.opening import CommunicationNeed, Opening, act_first
from msp_desktop.record.part import new_id, said
from ui.conversation.answers import name_choices, yes_no, yes_no_asked
from ui.conversation.card_list import CardList
from ui.conversation.fields import Fields
from ui.conversation.need_card import NeedCard
from ui.conversation.note_field import NoteField
from ui.conversation.offered_words import OfferedWords, with_words
from ui.conversation.prompt_lines import prompt_lines
from ui.conversation.safe_notice import SafeNotice
from ui.conversation.step import Step
from ui.conversation.step_body import add_body
from ui.widgets.card import Card
from ui.widgets.folding import Folding
from ui.widgets.form_row import form_row
from ui.widgets.line_field import LineField
from ui.widgets.notice import Notice, Tone
from ui.widgets.plain_label import plain_label


class OpeningStep(Step):
    """How the conversation begins."""

    name: ClassVar[str] = "opening"
    part: ClassVar[PartName] = PartName.OPENING

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self._fields: Fields[Opening] = Fields(lambda: self.conversation.opening, self._write)
        self.ask_first("safe_to_talk")
        body = add_body(self.column)
        self._add_safe(body)
        self._add_danger(body)
        self._line("who_is_present", body)
        seen_alone = yes_no_asked(self.prompt("seen_alone"))
        self._fields.one("seen_alone", seen_alone)
        body.addWidget(seen_alone)
        self._line("language", body)
        body.addWidget(self._needs())
        self._add_explained(body)
        self._line("contact_again", body)
        body.addWidget(self._more())

    def fill(self, conversation: Conversation) -> None:
        """Show the opening."""
        self._fields.show(conversation.opening)
        self._need_list.show_items(conversation.opening.needs)
        self._reflect()

    def _line(self, id_: str, body: QVBoxLayout) -> None:
        line = LineField()
        self.ask(id_, line, body)
        self._fields.line(id_, line)

    def _add_safe(self, body: QVBoxLayout) -> None:
        prompt = self.prompt("safe_to_talk")
        safe = yes_no("")
        name_choices(safe, prompt.ask, prompt.help)
        self._fields.one("safe_to_talk", safe)
        body.addWidget(safe)
        self._not_safe = SafeNotice()
        body.addWidget(self._not_safe)
        note = LineField()
        body.addWidget(
            form_row(
                self.tr("About the place and the time"),
                note,
                description=self.tr("What makes it safe, or not."),
            )
        )
        self._fields.line("safe_to_talk_note", note)

    def _add_danger(self, body: QVBoxLayout) -> None:
        danger = yes_no_asked(self.prompt("immediate_danger"))
        self._fields.one("immediate_danger", danger)
        body.addWidget(danger)
        self._act = Notice(
            self.tr(
                "Act first. Ring 999 if anyone may be hurt. This page waits: what is written is "
                "kept, and you can go on from here later."
            ),
            Tone.STOP,
        )
        body.addWidget(self._act)
        done = NoteField(self.tr("What was done"))
        self._done = form_row(
            self.tr("What was done"),
            done,
            description=self.tr("Who was called, and when. It can be written afterwards."),
        )
        done.name(self.tr("What was done"))
        self._fields.line("danger_action", done)
        body.addWidget(self._done)

    def _needs(self) -> Card:
        prompt = self.prompt("communication_needs")
        card = Card(prompt.ask)
        card.column.addWidget(plain_label(prompt.ask, role="label"))
        card.column.addWidget(plain_label(prompt.help, role="help"))
        self._need_list: CardList[CommunicationNeed] = CardList(
            lambda need: NeedCard(need, self.pack),
            lambda: CommunicationNeed(id=new_id(), kind=NeedKind.SUPPORT),
            add=self.tr("Something that helps"),
        )
        self._need_list.changed.connect(
            lambda needs: self._write(self.conversation.opening.but(needs=needs))
        )
        card.column.addWidget(self._need_list)
        note = LineField()
        card.column.addWidget(form_row(self.tr("In a few words"), note))
        self._fields.line("needs_note", note)
        offered = OfferedWords(prompt.offered)
        offered.picked.connect(self._add_to_note)
        card.column.addWidget(Folding(self.tr("Words to touch"), offered))
        return card

    def _add_to_note(self, words: str) -> None:
        opening = self.conversation.opening
        opening = opening.but(needs_note=with_words(opening.needs_note, words))
        self._write(opening)
        self._fields.show(opening)

    def _add_explained(self, body: QVBoxLayout) -> None:
        early = self.prompt("confidentiality")
        say = QVBoxLayout()
        say.setSpacing(4)
        say.addWidget(plain_label(early.help, role="label"))
        say.addWidget(plain_label(f"“{early.ask}”"))
        body.addLayout(say)
        explained = yes_no(
            self.tr("Have you explained what happens now?"),
            description=self.tr("{things}.").format(
                things=", ".join(self.prompt("explained").offered).capitalize()
            ),
        )
        self._fields.one("explained", explained)
        body.addWidget(explained)

    def _more(self) -> Folding:
        prompts = [self.prompt(id_) for id_ in ("support", "pace")]
        lens = self.conversation.practitioner.lens
        return Folding(self.tr("More to ask"), prompt_lines(prompts, lens))

    def _write(self, opening: Opening) -> None:
        self.change(opening=opening)
        self._reflect()

    def _reflect(self) -> None:
        """Show what follows from the answers."""
        opening = self.conversation.opening
        self._not_safe.follow(opening.safe_to_talk)
        in_danger = act_first(opening)
        if in_danger and self._act.isHidden():
            self._act.say(self._act.sentence())
        self._act.setVisible(in_danger)
        self._done.setVisible(in_danger or said(opening.danger_action))
        self._need_list.show_items(opening.needs)

