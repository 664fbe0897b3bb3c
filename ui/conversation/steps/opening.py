"""Opening: is it safe to talk, is anybody in danger, and what helps the person to take part."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from msp_desktop.practice.codes import Answer, Explained, NeedKind, Pace, PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.practice.prompt import Prompt
from msp_desktop.questions.opening import (
    CONTACT_AGAIN,
    IMMEDIATE_DANGER,
    LANGUAGE,
    OPENING,
    SEEN_ALONE,
    WHO_IS_PRESENT,
)
from msp_desktop.record.conversation import Conversation, TookPlace
from msp_desktop.record.opening import CommunicationNeed, Opening, act_first, not_explained
from msp_desktop.record.part import has_text, new_id
from ui.conversation.cards.opening import NeedCard, SafeNotice, not_secret
from ui.conversation.cards.safe_contact import SafeContactCard
from ui.conversation.form.card_list import CardList
from ui.conversation.form.changed_answers import ChangedAnswers
from ui.conversation.form.form import Form
from ui.conversation.form.layout import add_body
from ui.conversation.form.options import OfferedWords, codes, with_words
from ui.conversation.form.prompt_text import LensLine
from ui.conversation.steps.step import Step
from ui.widgets.labels import plain_label
from ui.widgets.notice import Notice, Tone


class OpeningStep(Step):
    """How the conversation begins."""

    name: ClassVar[str] = "opening"
    part: ClassVar[PartName] = PartName.OPENING

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self.add_main_question("safe_to_talk")
        self._body = add_body(self.column)
        self._sheet: Form[Opening] = Form(
            lambda: self.conversation.opening, self._write, self._body
        )
        self._rows = self.declared(self._sheet, OPENING)
        self._changed: list[ChangedAnswers] = []
        self._add_safe()
        self._add_danger()
        self._rows.add(WHO_IS_PRESENT, somebody=True)
        self._rows.add(SEEN_ALONE)
        self._keep_changed("seen_alone", self.prompt("seen_alone").ask, self._body)
        helps = self.known_row("opening.needs", self._body)
        self._rows.add(LANGUAGE, helps)
        self._add_needs(helps)
        self._body.addLayout(
            not_secret(self.pack, self.conversation.practitioner.lens, self._sheet)
        )
        self._rows.add(CONTACT_AGAIN)
        self._contact = SafeContactCard(
            self.pack,
            lambda: self.conversation.opening.safe_contact,
            lambda contact: self._write(self.conversation.opening.but(safe_contact=contact)),
        )
        self._body.addWidget(self._contact)
        self._add_more()
        self._add_when()

    def fill(self, conversation: Conversation) -> None:
        """Show the opening; what is rarely asked is unfolded where it holds something."""
        opening = conversation.opening
        self._sheet.show(opening)
        self._contact.show_contact(opening.safe_contact)
        self._need_list.show_items(opening.needs)
        self._when.show(conversation.took_place)
        self._when_fold.set_open(conversation.took_place != TookPlace())
        self._reflect()

    def _keep_changed(self, question: str, asked: str, to: QVBoxLayout) -> None:
        changed = ChangedAnswers(
            question,
            asked,
            lambda: self.conversation.opening.changed,
            lambda left: self._write(self.conversation.opening.but(changed=left)),
        )
        self._changed.append(changed)
        to.addWidget(changed)

    def _add_safe(self) -> None:
        ask = self.prompt("safe_to_talk").ask
        self._sheet.yes_no(lambda p: p.safe_to_talk, ask, "")
        self._keep_changed("safe_to_talk", ask, self._body)
        self._not_safe = SafeNotice()
        self._body.addWidget(self._not_safe)

    def _add_danger(self) -> None:
        self._rows.add(IMMEDIATE_DANGER, with_note=False)
        self._keep_changed("immediate_danger", self.prompt("immediate_danger").ask, self._body)
        self._act = Notice(tone=Tone.STOP)
        self._body.addWidget(self._act)
        done = self.tr("What was done")
        under = self.tr("Who was called, and when. It can be written afterwards.")
        self._done = self._sheet.note(lambda p: p.danger_action, done, done, under=under)

    def _add_needs(self, to: QVBoxLayout) -> None:
        """In a few words, with words to choose from while it is open; or one by one."""
        prompt = self.prompt("communication_needs")
        few = self.tr("In a few words")
        offered = OfferedWords(prompt.offered)
        offered.picked.connect(self._add_to_note)
        self._sheet.line(
            lambda p: p.needs_note, few, prompt.ask, under=prompt.help, with_it=offered, to=to
        )
        self._need_list: CardList[CommunicationNeed] = CardList(
            lambda need: NeedCard(need, self.pack),
            lambda: CommunicationNeed(id=new_id(), kind=NeedKind.SUPPORT),
            add=self.tr("Something that helps"),
        )
        self._need_list.changed.connect(
            lambda needs: self._write(self.conversation.opening.but(needs=needs))
        )
        to.addWidget(self._need_list)

    def _add_to_note(self, words: str) -> None:
        opening = self.conversation.opening
        opening = opening.but(needs_note=with_words(opening.needs_note, words))
        self._write(opening)
        self._sheet.show(opening)

    def _add_explained(self, body: QVBoxLayout) -> None:
        column = QVBoxLayout()
        ask = self.tr("Have you explained what happens now?")
        self._sheet.yes_no(lambda p: p.explained, ask, ask, to=column)
        things = self.tr("What was explained")
        under = self.tr("The rest can be explained another time.")
        self._things = self._sheet.any(
            lambda p: p.explained_things,
            things,
            things,
            codes(self.pack, Explained),
            under=under,
            to=column,
        )
        self._not_told = plain_label("", role="help")
        column.addWidget(self._not_told)
        body.addLayout(column)

    def _add_more(self) -> None:
        """Who is with them, how fast to go, and how things were explained."""
        self._more, body = self._sheet.fold(self.tr("More to ask"))
        body.setContentsMargins(32, 0, 0, 8)
        body.setSpacing(20)
        self._add_explained(body)
        about = self.tr("About the place and the time")
        safe = self.tr("What makes it safe, or not.")
        self._sheet.line(lambda p: p.safe_to_talk_note, about, about, under=safe, to=body)
        support, pace = self.prompt("support"), self.prompt("pace")
        self._sheet.line(
            lambda p: p.support_person,
            support.ask,
            support.ask,
            under=support.help,
            somebody=True,
            to=body,
        )
        self._add_lens_line(support, body)
        self._sheet.one(
            lambda p: p.pace, pace.ask, pace.ask, codes(self.pack, Pace), under=pace.help, to=body
        )
        self._add_lens_line(pace, body)
        note = self.tr("More time, breaks, and when they are at their best")
        self._sheet.line(lambda p: p.pace_note, note, note, to=body)
        how = self.tr("How it was explained, or why not yet")
        self._sheet.line(lambda p: p.explained_note, how, how, to=body)
        self._rows.add_rest(body)

    def _add_when(self) -> None:
        """The day and the times, where they are not those at which this is written down."""
        self._when: Form[TookPlace] = Form(
            lambda: self.conversation.took_place, self._write_when, self._body
        )
        title = self.tr("It was on another day")
        self._when_fold, body = self._when.fold(title)
        body.setContentsMargins(32, 0, 0, 8)
        body.setSpacing(20)
        day, began, ended = self.tr("The day it took place"), self.tr("From"), self.tr("Until")
        under = self.tr("If you are writing it up afterwards. Both days are kept and printed.")
        self._when.day(lambda p: p.on, day, day, under=under, to=body)
        at = self.tr("The time of day, such as 14:30.")
        self._when.line(lambda p: p.began, began, began, under=at, to=body)
        past = self.tr("A time earlier than the first counts as the next day.")
        self._when.line(lambda p: p.ended, ended, ended, under=past, to=body)

    def _write_when(self, took_place: TookPlace) -> None:
        self.change(self.conversation.but(took_place=took_place))

    def _add_lens_line(self, prompt: Prompt, body: QVBoxLayout) -> None:
        lens = self.conversation.practitioner.lens
        more = prompt.for_lens(lens)
        if more:
            body.addWidget(LensLine(lens, more))

    def _write(self, opening: Opening) -> None:
        self.change(self.conversation.but(opening=opening))
        self._reflect()

    def _reflect(self) -> None:
        """Show what follows from the answers."""
        opening = self.conversation.opening
        self._not_safe.follow(opening.safe_to_talk)
        for changed in self._changed:
            changed.show_changed()
        in_danger = act_first(opening)
        sentence = self.tr(
            "Act first. Ring 999 if anyone may be hurt. This page waits: what is written is kept, "
            "and you can carry on from here later."
        )
        if in_danger is self._act.isHidden():
            self._act.say(sentence if in_danger else "")
        self._done.setVisible(in_danger or has_text(opening.danger_action))
        self._need_list.follow(opening.needs)
        explained = opening.explained is Answer.YES or bool(opening.explained_things)
        self._things.setVisible(explained)
        left = ", ".join(words.lower() for _, words in codes(self.pack, not_explained(opening)))
        self._not_told.setText(self.tr("Not told yet: {things}.").format(things=left))
        self._not_told.setVisible(bool(left))
