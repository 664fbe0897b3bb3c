"""The plan: the least intrusive response that does the job, and who does what by when."""

from msp_desktop.practice.codes import Answer, Principle, WayAnswer, WayToRespond
from msp_desktop.record.part import (
    ItemId,
    Many,
    RecordPart,
    SpokenDate,
    SpokenWords,
    Text,
    has_text,
)
from msp_desktop.record.since import Since4


class Action(RecordPart):
    """Who does what by when, for which of the person's outcomes, and whether it is done."""

    id: ItemId
    what: Text = ""
    who: Text = ""
    when: SpokenDate = SpokenDate()
    outcomes: Many[ItemId] = ()
    done: Answer | None = None
    done_note: Text = ""


class PrincipleLine(RecordPart):
    """How this plan answers one of the six principles."""

    principle: Principle
    line: Text = ""


class OtherInvolved(RecordPart):
    """One who already knows the person: what they hold, and whether they were asked."""

    id: ItemId
    who: Text = ""
    holds: Text = ""
    asked: Answer | None = None


class Advice(RecordPart):
    """Advice sought from a supervisor or a specialist (Guidance 14.211): who, when, what."""

    id: ItemId
    whom: Text = ""
    role: Text = ""
    when: SpokenDate = SpokenDate()
    said: Text = ""


class WayOffered(RecordPart):
    """One way of responding as it was offered: what the person said to it, and what came of it.

    `other` is its name where it is not one of the list.
    """

    id: ItemId
    way: WayToRespond | None = None
    other: Text = ""
    on: SpokenDate = SpokenDate()
    answer: WayAnswer | None = None
    words: SpokenWords = SpokenWords()
    result: Text = ""


class Plan(RecordPart):
    """What happens next."""

    actions: Many[Action] = ()
    ways: Many[WayToRespond] = ()
    ways_note: Text = ""
    least_intrusive: Text = ""
    own_part: Text = ""
    if_worse: Text = ""
    keep_in_touch: Text = ""
    next_conversation: SpokenDate = SpokenDate()
    principles: Many[PrincipleLine] = ()
    others_involved: Text = ""
    jigsaw: Many[OtherInvolved] = ()
    repeat_contacts: Text = ""
    isolation: SpokenWords = SpokenWords()
    isolation_eased_by: Text = ""
    advice: Text = ""
    advice_sought: Many[Advice] = ()
    ways_offered: Since4[Many[WayOffered]] = ()
    justice: Since4[SpokenWords] = SpokenWords()
    news: Since4[SpokenWords] = SpokenWords()
    working: Since4[SpokenWords] = SpokenWords()
    not_working: Since4[SpokenWords] = SpokenWords()
    promises: Since4[SpokenWords] = SpokenWords()
    relatives: Since4[Text] = ""
    relatives_told: Since4[Text] = ""
    disagreement: Since4[Text] = ""
    disagreement_answered_by: Since4[Text] = ""
    disagreement_answer_due: Since4[SpokenDate] = SpokenDate()


def actions(plan: Plan) -> tuple[Action, ...]:
    """The actions that say what is to be done."""
    return tuple(action for action in plan.actions if has_text(action.what))


def is_covered(plan: Plan) -> bool:
    """Covered once there is an action, or what the person does, or what to do if it gets worse."""
    return bool(actions(plan)) or has_text(plan.own_part) or has_text(plan.if_worse)


def sought_advice(plan: Plan) -> bool:
    """Whether any advice is noted, in a line or in detail."""
    return has_text(plan.advice) or any(
        has_text(a.whom) or has_text(a.said) for a in plan.advice_sought
    )
