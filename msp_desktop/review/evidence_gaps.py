"""What a record plainly does not hold for each question of the audit, and which checks belong.

A gap is said as it is; no rating follows from it.
"""

from collections.abc import Callable, Iterator

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Agreement, Answer, Asked
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.closing import view_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.outcomes import (
    active_outcomes,
    asked_code,
    theirs,
)
from msp_desktop.record.part import has_text
from msp_desktop.sentences import plural


def _asked_gaps(c: Conversation) -> Iterator[str]:
    if asked_code(c.outcomes) in {Asked.NOT_RECORDED, Asked.DONT_KNOW}:
        yield "It is not recorded whether they were asked."


def _expressed_gaps(c: Conversation) -> Iterator[str]:
    if not theirs(c.outcomes):
        yield "No outcome is here in their words, nor in those of anyone who stands for them."


def _capacity_gaps(c: Conversation) -> Iterator[str]:
    if c.capacity.doubt is None and not c.capacity.decisions:
        yield "It is not said whether there was a doubt. Capacity is assumed."


def _advocacy_gaps(c: Conversation) -> Iterator[str]:
    if indication(c.advocacy).points is Points.NOT_YET_CLEAR:
        yield "Not all four parts of taking part are weighed yet."
    if c.advocacy.information_given is not Answer.YES:
        yield "It is not said that they were told about advocacy."


def _risk_gaps(c: Conversation) -> Iterator[str]:
    if not active_outcomes(c.outcomes):
        yield "No outcome is here, so no risk in one is either."
    silent = [
        o for o in active_outcomes(c.outcomes) if not has_text(o.risk) and not has_text(o.agreed)
    ]
    if silent:
        yield plural(
            "One outcome says nothing of risk, nor of what was agreed.",
            "%n outcomes say nothing of risk, nor of what was agreed.",
            len(silent),
        )


def _agencies_gaps(c: Conversation) -> Iterator[str]:
    if not has_text(c.plan.others_involved) and not c.sharing.decisions:
        yield "No other agency is named."


def _involved_gaps(c: Conversation) -> Iterator[str]:
    if c.opening.explained is not Answer.YES:
        yield "It is not said that what can happen next was explained."
    if not c.sharing.decisions:
        yield "It is not said whether they agree to sharing."
    elif any(d.agreement in {None, Agreement.NOT_ASKED} for d in c.sharing.decisions):
        yield "They were not asked about every piece of sharing."


def _met_gaps(c: Conversation) -> Iterator[str]:
    if not active_outcomes(c.outcomes):
        yield "No outcome is here to look back on."
    open_ones = [o for o in active_outcomes(c.outcomes) if view_of(c.closing, o.id).person is None]
    if open_ones:
        yield plural(
            "One outcome is not looked back on by the person. It may be too early.",
            "%n outcomes are not looked back on by the person. It may be too early.",
            len(open_ones),
        )


def _meetings_gaps(c: Conversation) -> Iterator[str]:
    if not has_text(c.opening.who_is_present):
        yield "It is not said who was present."


def _in_control_gaps(c: Conversation) -> Iterator[str]:
    felt = c.closing.experience
    if felt.informed is None or felt.in_control is None:
        yield "They were not asked whether they felt informed and in control."


def _supported_gaps(_: Conversation) -> Iterator[str]:
    yield "A record cannot say this. Ask the worker."


_Missing = Callable[[Conversation], Iterator[str]]
_Q = QuestionId

GAPS: dict[QuestionId, tuple[_Missing, frozenset[str]]] = {
    _Q.ASKED: (_asked_gaps, frozenset({"outcomes.not_asked", "outcomes.none"})),
    _Q.EXPRESSED: (
        _expressed_gaps,
        frozenset({"outcomes.whose", "concern.own_words", "statements.not_agreed"}),
    ),
    _Q.CAPACITY: (
        _capacity_gaps,
        frozenset(
            f"capacity.{rule}"
            for rule in ("no_decision", "no_help", "best_interests", "who_concluded", "pressure")
        ),
    ),
    _Q.ADVOCACY: (_advocacy_gaps, frozenset({"advocacy.none_offered", "advocacy.declined"})),
    _Q.RISK: (
        _risk_gaps,
        frozenset(
            {"outcomes.tie", "grid.cost", "grid.persons_view", "plan.if_worse", "opening.danger"}
        ),
    ),
    _Q.AGENCIES: (_agencies_gaps, frozenset({"plan.nobody", "sharing.which_part"})),
    _Q.INVOLVED: (
        _involved_gaps,
        frozenset({"opening.in_touch", "sharing.told", "sharing.not_asked", "plan.what_next"}),
    ),
    _Q.MET: (_met_gaps, frozenset({"closing.persons_view"})),
    _Q.MEETINGS: (_meetings_gaps, frozenset({"opening.alone"})),
    _Q.IN_CONTROL: (_in_control_gaps, frozenset()),
    _Q.SUPPORTED: (_supported_gaps, frozenset()),
}
"""What says the gaps of each question, and the checks of the record that belong to it."""
