"""The plan: the least intrusive response that does the job, and who does what by when."""

from msp_desktop.practice.codes import Answer, Principle, WayToRespond
from msp_desktop.record.part import Day, ItemId, Many, Part, Text, Words, said


class Action(Part):
    """Who does what by when, for which of the person's outcomes, and whether it is done."""

    id: ItemId
    what: Text = ""
    who: Text = ""
    when: Day = Day()
    outcomes: Many[ItemId] = ()
    done: Answer | None = None
    done_note: Text = ""


class PrincipleLine(Part):
    """How this plan answers one of the six principles."""

    principle: Principle
    line: Text = ""


class OtherInvolved(Part):
    """One who already knows the person: what they hold, and whether they were asked."""

    id: ItemId
    who: Text = ""
    holds: Text = ""
    asked: Answer | None = None


class Advice(Part):
    """Advice sought from a supervisor or a specialist (Guidance 14.211): who, when, what."""

    id: ItemId
    whom: Text = ""
    role: Text = ""
    when: Day = Day()
    said: Text = ""


class Plan(Part):
    """What happens next."""

    actions: Many[Action] = ()
    ways: Many[WayToRespond] = ()
    ways_note: Text = ""
    least_intrusive: Text = ""
    own_part: Text = ""
    if_worse: Text = ""
    keep_in_touch: Text = ""
    next_conversation: Day = Day()
    principles: Many[PrincipleLine] = ()
    others_involved: Text = ""
    jigsaw: Many[OtherInvolved] = ()
    repeat_contacts: Text = ""
    isolation: Words = Words()
    isolation_eased_by: Text = ""
    advice: Text = ""
    advice_sought: Many[Advice] = ()


def actions(plan: Plan) -> tuple[Action, ...]:
    """The actions that say what is to be done."""
    return tuple(action for action in plan.actions if said(action.what))


def is_covered(plan: Plan) -> bool:
    """Covered once there is an action, or what the person does, or what to do if it gets worse."""
    return bool(actions(plan)) or said(plan.own_part) or said(plan.if_worse)


def sought_advice(plan: Plan) -> bool:
    """Whether any advice is noted, in a line or in detail."""
    return said(plan.advice) or any(said(a.whom) or said(a.said) for a in plan.advice_sought)
