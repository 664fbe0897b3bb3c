"""The short conversation: six questions for a doorstep, on one page.

It writes into the same document as the full steps, so that it opens out into them.
"""

from datetime import UTC, datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt

from msp_desktop.practice.codes import (
    AbuseType,
    Agreement,
    Answer,
    GridMoment,
    GridView,
    Location,
    PartName,
    Recipient,
)
from msp_desktop.practice.pack import Pack
from msp_desktop.record import grid
from msp_desktop.record.advocacy import Advocacy
from msp_desktop.record.concern import Account, Concern
from msp_desktop.record.conversation import Conversation, reason_not_asked, with_not_asked
from msp_desktop.record.grid import half_values, with_half, without_half
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import NotWanted, Outcome, with_outcome
from msp_desktop.record.part import new_id, with_item
from msp_desktop.record.person import OtherPerson, Person, display_name, not_to_be_told
from msp_desktop.record.plan import Plan
from msp_desktop.record.sharing import SharingDecision, decision_for
from ui.conversation.cards.concern import AccountCard
from ui.conversation.cards.grid import HalfMark, HowSafeHowWell
from ui.conversation.cards.opening import SafeNotice, not_secret
from ui.conversation.cards.outcomes import NothingWanted, NotWantedCard, WantedCard
from ui.conversation.cards.sharing import NotToldCard
from ui.conversation.form.accessibility import name_control, offer_by_name
from ui.conversation.form.born_doubt import BornDoubt
from ui.conversation.form.card_list import CardList
from ui.conversation.form.form import Form
from ui.conversation.form.options import OfferedWords, codes, with_words
from ui.conversation.form.prompt_text import LensLine
from ui.conversation.form.short_question import ShortQuestion
from ui.conversation.steps.page import NotAskedControl
from ui.conversation.steps.step import Step
from ui.translated import codes_in_words
from ui.widgets.buttons import quiet
from ui.widgets.labels import plain_label
from ui.widgets.layout.folding import Folding


class ShortStep(Step):
    """Safe to talk, what is happening, what they want, help, how safe and well, sharing."""

    name: ClassVar[str] = "short"
    part: ClassVar[PartName] = PartName.OPENING

    def __init__(self, pack: Pack, conversation: Conversation) -> None:
        super().__init__(pack, conversation)
        self._named = ""
        self._new_decision = SharingDecision(id=new_id(), recipient=Recipient.COUNCIL)
        self._opening: Form[Opening] = Form(
            lambda: self.conversation.opening,
            lambda opening: self._write(self.conversation.but(opening=opening)),
            self.column,
        )
        self._advocacy: Form[Advocacy] = Form(
            lambda: self.conversation.advocacy,
            lambda advocacy: self._write(self.conversation.but(advocacy=advocacy)),
            self.column,
        )
        self._person: Form[Person] = Form(
            lambda: self.conversation.person,
            lambda person: self._write(self.conversation.but(person=person)),
            self.column,
        )
        self._concern: Form[Concern] = Form(
            lambda: self.conversation.concern,
            lambda concern: self._write(self.conversation.but(concern=concern)),
            self.column,
        )
        self._plan: Form[Plan] = Form(
            lambda: self.conversation.plan,
            lambda plan: self._write(self.conversation.but(plan=plan)),
            self.column,
        )
        self._sharing: Form[SharingDecision] = Form(self._decision, self._decide, self.column)
        self._not_asking: dict[str, NotAskedControl] = {}
        self._questions: list[ShortQuestion] = []
        self._sheets: tuple[Form[Any], ...] = (
            self._opening,
            self._advocacy,
            self._person,
            self._concern,
            self._plan,
            self._sharing,
        )
        self._into = self.column
        self.column.setSpacing(4)
        self._ask_safe()
        self._ask_what_is_happening()
        self._ask_what_they_want()
        self._ask_help()
        self._ask_how()
        self._ask_sharing()
        self._ask_what_next()
        self._add_way_on()

    def fill(self, conversation: Conversation) -> None:
        """Show what is known, from wherever it was written."""
        self._opening.show(conversation.opening)
        self._concern.show(conversation.concern)
        self._plan.show(conversation.plan)
        self._advocacy.show(conversation.advocacy)
        self._person.show(conversation.person)
        self._sharing.show(self._decision())
        for prompt, not_asking in self._not_asking.items():
            not_asking.show_reason(reason_not_asked(conversation, prompt))
        self._reflect()

    def _ask(self, id_: str) -> None:
        """One of the six: what follows is asked under it."""
        prompt = self.prompt(id_)
        lens = self.conversation.practitioner.lens
        self._begin(prompt.ask, prompt.help, prompt.for_lens(lens))

    def _begin(self, title: str, under: str = "", lens_line: str = "") -> None:
        question = ShortQuestion(title)
        self._questions.append(question)
        self.column.addWidget(question)
        self._into = question.inside
        for sheet in self._sheets:
            sheet.column = question.inside
        if under:
            self._into.addWidget(plain_label(under, role="help"))
        if lens_line:
            self._into.addWidget(LensLine(self.conversation.practitioner.lens, lens_line))

    def _may_be_left(self, id_: str, prompt: str) -> None:
        """What can be left out with a reason, as at the foot of a full step."""
        not_asking = NotAskedControl(self.pack, of=self.prompt(id_).ask)
        not_asking.said.connect(lambda reason: self._leave(prompt, reason))
        self._not_asking[prompt] = not_asking
        self._into.addWidget(not_asking)

    def _leave(self, prompt: str, reason: str) -> None:
        self.change(
            self.conversation.but(
                not_asked=with_not_asked(self.conversation, prompt, reason).not_asked
            )
        )

    def _ask_safe(self) -> None:
        self._ask("safe_to_talk")
        self._opening.yes_no(lambda p: p.safe_to_talk, self.prompt("safe_to_talk").ask, "")
        self._not_safe = SafeNotice()
        self._into.addWidget(self._not_safe)
        danger = self.pack.prompt("opening", "immediate_danger")
        self._opening.yes_no(lambda p: p.immediate_danger, danger.ask, danger.ask)
        alone = self.pack.prompt("opening", "seen_alone")
        self._opening.yes_no(lambda p: p.seen_alone, alone.ask, alone.ask)
        lens = self.conversation.practitioner.lens
        self._into.addLayout(not_secret(self.pack, lens, self._opening))

    def _ask_what_is_happening(self) -> None:
        self._ask("what_is_happening")
        self._accounts: CardList[Account] = CardList(
            lambda account: AccountCard(account, self._called(), interpreted=False),
            lambda: Account(id=new_id()),
            add=self.tr("Someone said more"),
            starts_open=True,
        )
        self._accounts.changed.connect(
            lambda accounts: self._write(
                self.conversation.but(concern=self.conversation.concern.but(accounts=accounts))
            )
        )
        self._into.addWidget(self._accounts)
        seen = self.pack.prompt("concern", "observed")
        self._concern.view(lambda p: p.observed, seen.ask, seen.ask)
        types = self.pack.prompt("concern", "types")
        self._concern.any(lambda p: p.types, types.ask, types.ask, codes_in_words(AbuseType))
        place = self.pack.prompt("concern", "location")
        self._concern.one(lambda p: p.location, place.ask, place.ask, codes_in_words(Location))
        self._may_be_left("what_is_happening", PartName.CONCERN)

    def _ask_what_they_want(self) -> None:
        self._ask("what_do_you_want")
        self._wanted: CardList[Outcome] = CardList(
            lambda outcome: WantedCard(outcome, self._called()),
            lambda: Outcome(id=new_id()),
            add=self.tr("Something else they want"),
            starts_open=True,
        )
        self._wanted.changed.connect(self._want)
        self._not_wanted: CardList[NotWanted] = CardList(
            lambda not_wanted: NotWantedCard(not_wanted, self._called()),
            lambda: NotWanted(id=new_id()),
            add=self.tr("Something they do not want"),
        )
        self._not_wanted.changed.connect(
            lambda items: self._write(
                self.conversation.but(outcomes=self.conversation.outcomes.but(not_wanted=items))
            )
        )
        self._into.addWidget(self._wanted)
        self._into.addWidget(self._not_wanted)
        self._nothing_wanted = NothingWanted(self.pack, lambda: self.conversation.outcomes)
        self._nothing_wanted.edited.connect(
            lambda outcomes: self._write(self.conversation.but(outcomes=outcomes))
        )
        self._into.addWidget(self._nothing_wanted)

    def _want(self, items: tuple[Outcome, ...]) -> None:
        """Keep what is wanted beside what no longer is, which is not shown here."""
        outcomes = self.conversation.outcomes
        for item in items:
            outcomes = with_outcome(outcomes, item)
        self._write(self.conversation.but(outcomes=outcomes))

    def _ask_help(self) -> None:
        self._ask("help_to_take_part")
        self._known = plain_label("", role="help")
        self._into.addWidget(self._known)
        helps = self.tr("What would help")
        self._opening.note(lambda p: p.needs_note, helps, helps)
        offered = OfferedWords(self.pack.prompt("opening", "communication_needs").offered)
        offered.picked.connect(self._add_help)
        self._into.addWidget(Folding(self.tr("Words to choose from"), offered))
        already = self.pack.prompt("advocacy", "already")
        self._advocacy.line(lambda p: p.already, already.ask, already.ask, under=already.help)
        self._may_be_left("help_to_take_part", "opening.communication_needs")

    def _add_help(self, words: str) -> None:
        opening = self.conversation.opening
        opening = opening.but(needs_note=with_words(opening.needs_note, words))
        self._write(self.conversation.but(opening=opening))
        self._opening.show(opening)

    def _ask_how(self) -> None:
        self._ask("how_safe_how_well")
        self._theirs = HowSafeHowWell(self.pack.grid, self.tr("How safe"), self.tr("How well"))
        self._ours = HowSafeHowWell(
            self.pack.grid, self.tr("How safe, in your view"), self.tr("How well, in your view")
        )
        for view, marks in (
            (GridView.PERSON, self._theirs),
            (GridView.PRACTITIONER, self._ours),
        ):
            for group in marks.groups():
                name_control(group, group.accessibleName())
            marks.changed.connect(lambda given, view=view: self._place(view, given))
        self._into.addWidget(self._theirs)
        self._our_view = Folding(self.tr("How you see it"), self._ours)
        self._into.addWidget(self._our_view)
        self._may_be_left("how_safe_how_well", PartName.GRID)

    def _place(self, view: GridView, given: grid.Point | HalfMark | None) -> None:
        placed, now = self.conversation.grid, datetime.now(UTC)
        if isinstance(given, grid.Point):
            self._write(
                self.conversation.but(grid=grid.place(placed, view, GridMoment.NOW, given, at=now))
            )
            return
        placed = grid.take_back(placed, view, GridMoment.NOW)
        if given is None:
            placed = without_half(placed, view)
        else:
            placed = with_half(placed, view, safety=given.safety, wellbeing=given.wellbeing, at=now)
        self._write(self.conversation.but(grid=placed))

    def _show_marks(self) -> None:
        placed, words = self.conversation.grid, self.pack.grid
        for view, marks in ((GridView.PERSON, self._theirs), (GridView.PRACTITIONER, self._ours)):
            mark = grid.latest(placed, view, GridMoment.NOW)
            marks.show_mark(mark, HalfMark(*half_values(placed, view, words)))

    def _ask_sharing(self) -> None:
        self._ask("all_right_to_share")
        council = self.tr("May the council’s safeguarding team be told?")
        self._sharing.one(lambda p: p.agreement, council, council, codes(self.pack, Agreement))
        which = self.tr("What they hold back")
        self._which = self._sharing.line(lambda p: p.holds_back, which, which)
        why = self.tr("Why it was not asked")
        self._why = self._sharing.line(lambda p: p.not_asked_reason, why, why)
        self._ground = plain_label(
            self.tr("If it has to be shared anyway, “Sharing” asks on what ground."),
            role="help",
        )
        self._into.addWidget(self._ground)
        self._not_told: CardList[OtherPerson] = CardList(
            NotToldCard,
            lambda: OtherPerson(id=new_id(), may_be_told=Answer.NO),
            add=self.tr("Somebody who is not to be told"),
        )
        self._not_told.changed.connect(self._not_to_tell)
        self._into.addWidget(self._not_told)
        self._may_be_left("all_right_to_share", PartName.SHARING)

    def _ask_what_next(self) -> None:
        """What they should not be left without: who will be in touch, when, and how safely."""
        self._begin(self.tr("Who this is, and what happens next"))
        touch = self.pack.prompt("plan", "keep_in_touch")
        self._plan.line(lambda p: p.keep_in_touch, touch.ask, touch.ask)
        again = self.pack.prompt("plan", "next_conversation")
        self._plan.day_to_come(lambda p: p.next_conversation, again.ask, again.ask)
        reach = self.pack.prompt("opening", "contact_again")
        self._opening.line(lambda p: p.contact_again, reach.ask, reach.ask, under=reach.help)
        name = self.tr("Name")
        under = self.tr("Or what they like to be called, to find this conversation again.")
        self._person.line(lambda p: p.name, name, name, under=under)
        age = self.tr("Age, as they say it")
        self._person.line(lambda p: p.age, age, age)
        self._born_doubt = BornDoubt()
        self._into.addWidget(self._born_doubt)

    def _add_way_on(self) -> None:
        """From the doorstep to the full conversation; the parts between may stay open."""
        self.column.addSpacing(12)
        on = quiet(
            self.tr("Every question, step by step"),
            description=self.tr("The full conversation. What is written here is in it."),
        )
        on.clicked.connect(lambda: self.part_wanted.emit("opening"))
        self.column.addWidget(on, 0, Qt.AlignmentFlag.AlignLeading)

    def _not_to_tell(self, others: tuple[OtherPerson, ...]) -> None:
        everybody = self.conversation.person.others
        for other in others:
            everybody = with_item(everybody, other)
        self._write(self.conversation.but(person=self.conversation.person.but(others=everybody)))

    def _decision(self) -> SharingDecision:
        return decision_for(self.conversation.sharing, Recipient.COUNCIL) or self._new_decision

    def _decide(self, decision: SharingDecision) -> None:
        sharing = self.conversation.sharing
        self._write(
            self.conversation.but(
                sharing=sharing.but(decisions=with_item(sharing.decisions, decision))
            )
        )

    def _called(self) -> str:
        return display_name(self.conversation.person)

    def _write(self, conversation: Conversation) -> None:
        self.change(conversation)
        self._reflect()

    def _reflect(self) -> None:
        """Show what follows from the answers."""
        conversation = self.conversation
        self._not_safe.follow(conversation.opening.safe_to_talk)
        needs = [need.need.strip().rstrip(".") for need in conversation.opening.needs]
        known = "; ".join(filter(None, needs))
        self._known.setText(self.tr("Known already: {needs}.").format(needs=known))
        self._known.setVisible(bool(known))
        self._accounts.follow(conversation.concern.accounts)
        outcomes = conversation.outcomes
        self._nothing_wanted.show_outcomes(outcomes)
        self._wanted.follow([item for item in outcomes.items if item.withdrawn is None])
        self._not_wanted.follow(outcomes.not_wanted)
        self._not_told.follow(not_to_be_told(conversation.person))
        self._show_marks()
        self._born_doubt.ask_about(conversation.person)
        agreement = self._decision().agreement
        self._which.setVisible(agreement is Agreement.IN_PART)
        self._why.setVisible(agreement is Agreement.NOT_ASKED)
        self._ground.setVisible(agreement is Agreement.DOES_NOT)
        if self._called() != self._named:
            self._named = self._called()
            offer_by_name(self, self._named)
