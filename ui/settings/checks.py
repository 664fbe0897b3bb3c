"""What each gentle check looks for, in one line, to choose by."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from msp_desktop.faults import Fault
from msp_desktop.record.checks.conversation import CHECKS
from ui.scope import Scope
from ui.session import Session
from ui.translated import fault_words, translated
from ui.widgets.fields.choice_button import TickChoice
from ui.widgets.labels import Card, give_name, plain_label, question, quiet_help
from ui.widgets.layout.folding import Folding
from ui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from msp_desktop.store.store import Store


def check_words() -> dict[str, str]:
    """A line for every check, by its id."""
    say = QCoreApplication.translate
    return {
        "opening.danger": say("Checks", "Danger now, and nothing on what was done about it"),
        "opening.alone": say("Checks", "Not seen alone, and no reason why"),
        "opening.in_touch": say("Checks", "No safe way to be in touch again"),
        "opening.before_birth": say("Checks", "It took place before the person was born"),
        "person.age": say("Checks", "An age that cannot be, or does not fit the date of birth"),
        "opening.not_secret": say("Checks", "Not told early what cannot be kept secret"),
        "opening.explained": say(
            "Checks", "Some of what people should be told is not explained yet"
        ),
        "opening.flagged": say("Checks", "A need that is not flagged or shared yet"),
        "concern.own_words": say("Checks", "Only other people’s account, not the person’s own"),
        "concern.others": say("Checks", "Others may be at risk, and it is not said who"),
        "concern.seen": say("Checks", "Something was seen that the plan does not answer"),
        "concern.asked_safely": say(
            "Checks", "Domestic abuse, and not asked about alone and safely"
        ),
        "concern.marac": say(
            "Checks", "What was noted can lead to MARAC, and it is not said what became of it"
        ),
        "concern.children": say(
            "Checks", "A child may be at risk, and children’s social care is not under Sharing"
        ),
        "concern.slavery": say("Checks", "Modern slavery, and nothing on who they trust"),
        "concern.unwilling_or_unable": say("Checks", "Unwilling or unable, and it is not said why"),
        "concern.source_needs": say(
            "Checks", "The person causing concern has needs, and it is not said who helps"
        ),
        "outcomes.not_asked": say("Checks", "Not asked what they want, and no reason why"),
        "outcomes.none": say("Checks", "No outcome of theirs yet"),
        "outcomes.whose": say("Checks", "Every outcome is in somebody else’s words"),
        "outcomes.asked_after_all": say(
            "Checks", "Marked “not asked”, though their words are here"
        ),
        "outcomes.tie": say(
            "Checks", "Two outcomes pull against each other, and it was not talked through"
        ),
        "statements.not_agreed": say("Checks", "A statement of theirs is not agreed yet"),
        "capacity.no_decision": say("Checks", "A doubt about capacity, and no decision named"),
        "capacity.no_help": say("Checks", "No help to decide is noted"),
        "capacity.best_interests": say("Checks", "Lacks capacity, and nothing on best interests"),
        "capacity.who_concluded": say(
            "Checks", "Lacks capacity, and it is not said who concluded it"
        ),
        "capacity.pressure": say("Checks", "Pressure from somebody, and no advice sought"),
        "capacity.assessment": say(
            "Checks", "A full assessment is asked for, and it is not said from whom"
        ),
        "capacity.better_when": say(
            "Checks", "Capacity comes and goes, and it is not said when it is better"
        ),
        "capacity.unsure": say("Checks", "Has capacity, though an ability is not clear"),
        "capacity.powers": say("Checks", "An attorney or deputy, and nothing on their powers"),
        "capacity.confined": say("Checks", "The care may confine them, and no advice is noted"),
        "advocacy.none_offered": say("Checks", "An advocate seems needed, and none is offered"),
        "advocacy.declined": say("Checks", "An advocate was declined, and it is not said why"),
        "advocacy.waiting": say("Checks", "Waiting for an advocate, and it is not said since when"),
        "advocacy.second": say("Checks", "A second advocate without a reason"),
        "advocacy.conflict": say("Checks", "An advocate who may not be free of conflict"),
        "advocacy.relies_on": say(
            "Checks", "Not instructed, and it is not said what the advocate relies on"
        ),
        "advocacy.challenge": say("Checks", "A challenge that nobody has answered"),
        "grid.cost": say("Checks", "What was chosen costs wellbeing or safety"),
        "grid.persons_view": say("Checks", "An option was chosen without the person’s view of it"),
        "plan.if_worse": say("Checks", "Nothing on what to do if things get worse"),
        "plan.nobody": say("Checks", "An action that nobody is named for"),
        "plan.what_next": say("Checks", "Nothing on when you speak again, or who gets in touch"),
        "plan.jigsaw": say("Checks", "Somebody who knows them was not asked"),
        "plan.eased": say("Checks", "Alone, and nothing on what would ease it"),
        "plan.advice_answer": say("Checks", "Advice was sought, and the answer is not noted"),
        "sharing.grounds": say("Checks", "Shared without agreement, and no ground with words"),
        "sharing.not_asked": say("Checks", "Not asked about sharing, and no reason why"),
        "sharing.told": say(
            "Checks", "Shared without agreement, and it is not said whether they know"
        ),
        "sharing.which_part": say(
            "Checks", "Agrees in part, and it is not said what they hold back"
        ),
        "sharing.kept_from": say("Checks", "Shared with somebody they do not want told"),
        "sharing.changed": say("Checks", "They changed their mind, and it is not said how"),
        "closing.persons_view": say("Checks", "Closed without the person’s view of the outcomes"),
        "closing.risk_views": say(
            "Checks", "They and you see the risk differently, and it is not said why"
        ),
        "closing.less_true": say("Checks", "A statement is less true at the close than before"),
    }


class ChecksCard(Card):
    """Every gentle check with a tick: shown, or not.

    Signals: `changed(frozenset[str])` with the ids left off, once they are kept in the store.
    """

    changed = Signal(object)

    def __init__(self, session: Session, off: frozenset[str], title: str) -> None:
        super().__init__(title)
        self._scope = Scope(self)
        self._session = session
        self._off = self._stored = off  # as it stands here, and as the store is known to hold it
        self.column.setContentsMargins(20, 16, 20, 20)
        self.column.setSpacing(16)
        self.column.addWidget(question(title))
        help_line = self.tr(
            "Questions shown beside a step, in the summary and before a referral. They never stop "
            "you, and nothing is counted."
        )
        self.column.addWidget(quiet_help(help_line))
        self.ticks: dict[str, TickChoice] = {}
        self.column.addWidget(Folding(self.tr("Choose which are shown"), self._build_list()))
        self.not_kept = Notice(tone=Tone.CARE)
        self.column.addWidget(self.not_kept)

    def enter(self) -> None:
        """Show how things are now, whenever the room is entered."""
        self.not_kept.say("")
        self._show()

    def _build_list(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = check_words()
        for check in CHECKS:
            tick = TickChoice(words[check.id])
            source = translated(check.source)
            give_name(tick, words[check.id], source)
            tick.toggled.connect(self._switched)
            self.ticks[check.id] = tick
            column.addWidget(tick)
            line = plain_label(source, role="small")
            line.setIndent(42)
            column.addWidget(line)
        return body

    def _show(self) -> None:
        for id_, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(id_ not in self._off)

    def _switched(self) -> None:
        shown = {id_ for id_, tick in self.ticks.items() if tick.isChecked()}
        # What another version of the app knows and this one does not stays as it was.
        unknown = self._off - self.ticks.keys()
        off = frozenset(self.ticks.keys() - shown) | unknown

        def keep(store: "Store") -> frozenset[str]:
            from msp_desktop.store.settings import StoreSettings

            StoreSettings(store).disable_checks(off)
            return off

        self.not_kept.say("")
        self._off = off
        self._session.ask(self._scope, keep, self._kept, lambda fault: self._not_kept(fault, off))

    def _kept(self, off: frozenset[str]) -> None:
        self._stored = off
        self.changed.emit(off)

    def _not_kept(self, fault: Fault, off: frozenset[str]) -> None:
        self.not_kept.say(fault_words(fault))
        if self._off == off:  # else more was chosen since, and is on its way
            self._off = self._stored
            self._show()
