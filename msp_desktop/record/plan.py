"""The plan: the least intrusive response that does the job, and who does what by when."""

from msp_desktop.practice.codes import Principle
from msp_desktop.record.part import Day, ItemId, Many, Part, Text, said


class Action(Part):
    """Who does what by when."""

    id: ItemId
    what: Text = ""
    who: Text = ""
    when: Day = Day()


class PrincipleLine(Part):
    """How this plan answers one of the six principles."""

    principle: Principle
    line: Text = ""


class Plan(Part):
    """What happens next."""

    actions: Many[Action] = ()
    least_intrusive: Text = ""
    own_part: Text = ""
    if_worse: Text = ""
    keep_in_touch: Text = ""
    next_conversation: Day = Day()
    principles: Many[PrincipleLine] = ()
    others_involved: Text = ""
    advice: Text = ""


def actions(plan: Plan) -> tuple[Action, ...]:
    """The actions that say what is to be done."""
    return tuple(action for action in plan.actions if said(action.what))


def is_covered(plan: Plan) -> bool:
    """Covered once there is an action, or what the person does, or what to do if it gets worse."""
    return bool(actions(plan)) or said(plan.own_part) or said(plan.if_worse)
