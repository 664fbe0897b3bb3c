"""What a record plainly does not hold for each question of the audit, and which checks belong.

A gap is said as it is; no rating follows from it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

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


@dataclass(frozen=True, slots=True)
class Gap:
    """What is not there, and the fields that would say it: left out of a copy, nobody can tell.

    `check` is the check of the record that found it, where one did.
    """

    text: str
    reads: tuple[str, ...]
    check: str = ""


def _asked_gaps(c: Conversation) -> Iterator[Gap]:
    if asked_code(c.outcomes) in {Asked.NOT_RECORDED, Asked.DONT_KNOW}:
        yield Gap(
            "It is not recorded whether they were asked.",
            ("outcomes.asked", "outcomes.items", "outcomes.not_asked_reason"),
        )


def _expressed_gaps(c: Conversation) -> Iterator[Gap]:
    if not theirs(c.outcomes):
        yield Gap(
            "No outcome here is in their words, nor in those of anyone who speaks for them.",
            ("outcomes.items",),
        )


def _capacity_gaps(c: Conversation) -> Iterator[Gap]:
    if c.capacity.doubt is None and not c.capacity.decisions:
        yield Gap(
            "It is not said whether there was a doubt. Capacity is assumed.",
            ("capacity.doubt", "capacity.decisions"),
        )


def _advocacy_gaps(c: Conversation) -> Iterator[Gap]:
    if indication(c.advocacy).points is Points.NOT_YET_CLEAR:
        yield Gap(
            "Not all four parts of taking part are weighed yet.",
            ("advocacy.difficulties", "advocacy.appropriate_person"),
        )
    if c.advocacy.information_given is not Answer.YES:
        yield Gap(
            "It is not said that they were told about advocacy.", ("advocacy.information_given",)
        )


def _risk_gaps(c: Conversation) -> Iterator[Gap]:
    if not active_outcomes(c.outcomes):
        yield Gap("No outcome is here, so no risk in one is either.", ("outcomes.items",))
    silent = [
        o for o in active_outcomes(c.outcomes) if not has_text(o.risk) and not has_text(o.agreed)
    ]
    if silent:
        said = plural(
            "One outcome says nothing about risk, or about what was agreed.",
            "%n outcomes say nothing about risk, or about what was agreed.",
            len(silent),
        )
        yield Gap(said, ("outcomes.items",))


def _agencies_gaps(c: Conversation) -> Iterator[Gap]:
    known = has_text(c.plan.others_involved) or any(has_text(each.who) for each in c.plan.jigsaw)
    if not known and not c.sharing.decisions:
        yield Gap(
            "No other agency is named.",
            ("plan.others_involved", "plan.jigsaw", "sharing.decisions"),
        )


def _involved_gaps(c: Conversation) -> Iterator[Gap]:
    if c.opening.explained is not Answer.YES:
        yield Gap("It is not said that what can happen next was explained.", ("opening.explained",))
    if not c.sharing.decisions:
        yield Gap("It is not said whether they agree to sharing.", ("sharing.decisions",))
    elif any(d.agreement in {None, Agreement.NOT_ASKED} for d in c.sharing.decisions):
        yield Gap("They were not asked about every piece of sharing.", ("sharing.decisions",))


def _met_gaps(c: Conversation) -> Iterator[Gap]:
    if not active_outcomes(c.outcomes):
        yield Gap("No outcome is here to look back on.", ("outcomes.items",))
    open_ones = [o for o in active_outcomes(c.outcomes) if view_of(c.closing, o.id).person is None]
    if open_ones:
        said = plural(
            "One outcome has not been looked back on by the person. It may be too early.",
            "%n outcomes have not been looked back on by the person. It may be too early.",
            len(open_ones),
        )
        yield Gap(said, ("closing.outcomes",))


def _meetings_gaps(c: Conversation) -> Iterator[Gap]:
    if not has_text(c.opening.who_is_present):
        yield Gap("It is not said who was present.", ("opening.who_is_present",))


def _in_control_gaps(c: Conversation) -> Iterator[Gap]:
    felt = c.closing.experience
    if felt.informed is None or felt.in_control is None:
        yield Gap(
            "They were not asked whether they felt informed and in control.",
            ("closing.experience",),
        )


def _supported_gaps(_: Conversation) -> Iterator[Gap]:
    yield Gap("A record cannot say this. Ask the worker.", ())


@dataclass(frozen=True, slots=True)
class QuestionGaps:
    """What finds the gaps of one question, the checks that belong to it, and its fields."""

    missing: Callable[[Conversation], Iterator[Gap]]
    checks: frozenset[str] = frozenset()
    looks_at: tuple[str, ...] = ()


_Q = QuestionId

GAPS: Final[dict[QuestionId, QuestionGaps]] = {
    _Q.ASKED: QuestionGaps(
        _asked_gaps,
        frozenset({"outcomes.not_asked", "outcomes.none"}),
        ("outcomes",),
    ),
    _Q.EXPRESSED: QuestionGaps(
        _expressed_gaps,
        frozenset({"outcomes.whose", "concern.own_words", "statements.not_agreed"}),
        ("outcomes.items", "outcomes.not_wanted"),
    ),
    _Q.CAPACITY: QuestionGaps(
        _capacity_gaps,
        frozenset(
            f"capacity.{rule}"
            for rule in (
                "no_decision",
                "no_help",
                "best_interests",
                "who_concluded",
                "pressure",
                "unsure",
            )
        ),
        ("capacity",),
    ),
    _Q.ADVOCACY: QuestionGaps(
        _advocacy_gaps,
        frozenset({"advocacy.none_offered", "advocacy.declined"}),
        ("advocacy",),
    ),
    _Q.RISK: QuestionGaps(
        _risk_gaps,
        frozenset(
            {"outcomes.tie", "grid.cost", "grid.persons_view", "plan.if_worse", "opening.danger"}
        ),
        ("outcomes.items", "outcomes.ties", "grid.options", "plan.if_worse"),
    ),
    _Q.AGENCIES: QuestionGaps(
        _agencies_gaps,
        frozenset({"plan.nobody", "sharing.which_part"}),
        (
            "plan.others_involved",
            "plan.jigsaw",
            "plan.advice",
            "plan.advice_sought",
            "plan.actions",
            "sharing.decisions",
            "sharing.information_back",
            "concern.reported_before",
        ),
    ),
    _Q.INVOLVED: QuestionGaps(
        _involved_gaps,
        frozenset({"opening.in_touch", "sharing.told", "sharing.not_asked", "plan.what_next"}),
        (
            "opening.explained",
            "opening.contact_again",
            "opening.safe_contact",
            "opening.needs",
            "sharing.decisions",
            "plan.own_part",
            "plan.keep_in_touch",
            "plan.next_conversation",
        ),
    ),
    _Q.MET: QuestionGaps(_met_gaps, frozenset({"closing.persons_view"}), ("closing",)),
    _Q.MEETINGS: QuestionGaps(
        _meetings_gaps,
        frozenset({"opening.alone"}),
        (
            "opening.who_is_present",
            "opening.safe_to_talk_note",
            "opening.needs_note",
            "opening.language",
        ),
    ),
    _Q.IN_CONTROL: QuestionGaps(
        _in_control_gaps,
        looks_at=("closing.experience", "closing.principles", "statements.principles"),
    ),
    _Q.SUPPORTED: QuestionGaps(_supported_gaps),
}
"""What says the gaps of each question, and which fields of a record may say something to it."""

_CAPACITY = ("capacity.decisions",)
_OUTCOMES = ("outcomes.items",)
_SHARING = ("sharing.decisions",)

READ_BY: Final[dict[str, tuple[str, ...]]] = {
    "opening.danger": ("opening.danger_action", "plan.actions"),
    "opening.alone": ("opening.seen_alone",),
    "opening.in_touch": ("opening.contact_again", "opening.safe_contact", "plan.keep_in_touch"),
    "concern.own_words": ("concern.accounts",),
    "outcomes.not_asked": ("outcomes.not_asked_reason", "not_asked.outcomes"),
    "outcomes.none": (*_OUTCOMES, "outcomes.asked", "not_asked.outcomes"),
    "outcomes.whose": _OUTCOMES,
    "outcomes.tie": ("outcomes.ties",),
    "statements.not_agreed": ("statements.own",),
    "capacity.no_decision": _CAPACITY,
    "capacity.no_help": _CAPACITY,
    "capacity.best_interests": _CAPACITY,
    "capacity.who_concluded": _CAPACITY,
    "capacity.unsure": _CAPACITY,
    "capacity.pressure": ("capacity.coercion_advice", "plan.advice", "plan.advice_sought"),
    "advocacy.none_offered": ("advocacy.offer", "advocacy.offer_reason", "advocacy.already"),
    "advocacy.declined": ("advocacy.offer_reason",),
    "grid.cost": ("grid.options",),
    "grid.persons_view": ("grid.options",),
    "plan.if_worse": ("plan.if_worse",),
    "plan.nobody": ("plan.actions",),
    "plan.what_next": ("plan.next_conversation", "plan.keep_in_touch"),
    "sharing.told": _SHARING,
    "sharing.not_asked": _SHARING,
    "sharing.which_part": _SHARING,
    "closing.persons_view": ("closing.outcomes",),
}
"""The fields that each check reads for what it misses: with one left out, it says nothing."""
