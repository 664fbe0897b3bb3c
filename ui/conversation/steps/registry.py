"""Which class shows which step; each is imported when it is first opened."""

from importlib import import_module

from msp_desktop.practice.pack import Pack
from msp_desktop.record.conversation import Conversation
from ui.conversation.steps.step import Step

_CLASSES = {
    "short": "ShortStep",
    "opening": "OpeningStep",
    "person": "PersonStep",
    "concern": "ConcernStep",
    "outcomes": "OutcomesStep",
    "statements": "StatementsStep",
    "grid": "GridStep",
    "capacity": "CapacityStep",
    "advocacy": "AdvocacyStep",
    "plan": "PlanStep",
    "sharing": "SharingStep",
    "closing": "ClosingStep",
    "summary": "SummaryStep",
}


def step_class(name: str) -> type[Step]:
    """The class of the step of that name."""
    found: type[Step] = getattr(import_module(f"ui.conversation.steps.{name}"), _CLASSES[name])
    return found


def make_step(name: str, pack: Pack, conversation: Conversation) -> Step:
    """The step of that name, showing that conversation."""
    return step_class(name)(pack, conversation)
