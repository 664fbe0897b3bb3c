"""Another conversation with the same person: it starts from what is known.

Carried on is what the person should not have to say again and what is still open. Their account of
what happened is not: it stays where they told it, and they are asked only what has changed. Nor are
answers about capacity: capacity is assumed anew each time (Mental Capacity Act 2005 s1(2)).
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from msp_desktop.practice.codes import CapacityResult
from msp_desktop.record.advocacy import Advocacy, AppropriatePerson
from msp_desktop.record.advocates_record import AdvocatesRecord, named
from msp_desktop.record.capacity import Attempt, Capacity, NamedDecision
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.opening import Opening
from msp_desktop.record.outcomes import Outcomes
from msp_desktop.record.part import has_text, new_id
from msp_desktop.record.person import Person, has_name
from msp_desktop.record.statements import Statements, own
from msp_desktop.record.story import (
    DecisionStory,
    decisions_over_time,
    in_order,
    is_open,
    outcomes_over_time,
)

SETTLED = frozenset({CapacityResult.NO_DOUBT, CapacityResult.HAS, CapacityResult.LACKS})
"""Results that end the looking at one decision; it can always be named again."""


def start_follow_on(
    before: Iterable[Conversation], practitioner: Practitioner, *, at: datetime, pack: str = ""
) -> Conversation:
    """A new conversation with the person of those before, from what is known of them.

    Raises:
        ValueError: if there is no conversation before.
    """
    conversations = in_order(before)
    if not conversations:
        raise ValueError("there is no conversation to begin again from")
    fresh = begin(practitioner, at=at, pack=pack)
    return fresh.but(
        person_id=conversations[-1].person_id,
        for_practice=conversations[-1].for_practice,
        person=known_person(conversations),
        opening=_opening(conversations),
        outcomes=_outcomes(conversations),
        statements=_statements(conversations),
        capacity=_capacity(conversations),
        advocacy=_advocacy(conversations),
    )


def known_person(conversations: tuple[Conversation, ...]) -> Person:
    """Who the person is, by the newest conversation that says so; the oldest comes first."""
    known_in = _newest(conversations, lambda one: has_name(one.person)) or conversations[-1]
    person = known_in.person
    return person.but(carried_on=person.carried_on or known_in.started_at)


def _newest(
    conversations: tuple[Conversation, ...], holds: Callable[[Conversation], bool]
) -> Conversation | None:
    return next((one for one in reversed(conversations) if holds(one)), None)


def _opening(conversations: tuple[Conversation, ...]) -> Opening:
    """What helps the person to take part; how it is safe to reach them is asked each time."""

    def helps(one: Conversation) -> bool:
        noted = one.opening.language + one.opening.needs_note + one.opening.support_person
        return bool(one.opening.needs) or has_text(noted)

    needs = _newest(conversations, helps)
    found = needs.opening if needs is not None else Opening()
    return Opening(
        language=found.language,
        needs=found.needs,
        needs_note=found.needs_note,
        support_person=found.support_person,
    )


def _outcomes(conversations: tuple[Conversation, ...]) -> Outcomes:
    """What is still wanted and not fully achieved, with what pulls against what; and what is not.

    The newest conversation's order of what matters most comes first.
    """
    stories = [story for story in outcomes_over_time(conversations) if is_open(story)]
    kept = {story.outcome.id for story in stories}
    refused = _newest(
        conversations, lambda one: any(has_text(no.words.text) for no in one.outcomes.not_wanted)
    )
    ties = conversations[-1].outcomes.ties
    return Outcomes(
        items=tuple(
            story.outcome.but(
                carried_on=story.outcome.carried_on or conversations[story.last_in - 1].started_at
            )
            for story in stories
        ),
        not_wanted=refused.outcomes.not_wanted if refused is not None else (),
        ties=tuple(tie for tie in ties if {tie.first, tie.second} <= kept),
    )


def _statements(conversations: tuple[Conversation, ...]) -> Statements:
    """The person's own sentences as they stood last; the six principles are asked anew.

    A sentence that was taken away does not come back.
    """
    found = _newest(conversations, lambda one: bool(own(one.statements)))
    if found is None:
        return Statements()
    kept = own(found.statements)
    return Statements(
        own=tuple(each.but(carried_on=each.carried_on or found.started_at) for each in kept)
    )


def _capacity(conversations: tuple[Conversation, ...]) -> Capacity:
    """The names of decisions that are not settled; their attempts stay where they were made."""
    stories = [story for story in decisions_over_time(conversations) if not _is_settled(story)]
    return Capacity(
        decisions=tuple(
            NamedDecision(id=story.id, decision=story.decision, attempts=(Attempt(id=new_id()),))
            for story in stories
        )
    )


def _is_settled(story: DecisionStory) -> bool:
    results = [then.attempt.result for then in story.attempts if then.attempt.result is not None]
    return bool(results) and results[-1] in SETTLED


def _advocacy(conversations: tuple[Conversation, ...]) -> Advocacy:
    """The advocate there is already: one for the whole experience (Guidance 7.9, 7.60).

    Who might be the appropriate person comes along, with what was answered about them.
    Their log, and what they said and were told, stay in the conversation where they were noted.
    """

    def has_one(one: Conversation) -> bool:
        return has_text(one.advocacy.already) or bool(named(one.advocacy.own_record))

    weighed = _newest(conversations, lambda one: has_text(one.advocacy.appropriate_person.name))
    person = weighed.advocacy.appropriate_person if weighed else AppropriatePerson()
    found = _newest(conversations, has_one)
    if found is None:
        return Advocacy(appropriate_person=person)
    there = found.advocacy
    return Advocacy(
        appropriate_person=person,
        already=there.already,
        role=there.role,
        basis=there.basis,
        own_record=AdvocatesRecord(advocates=named(there.own_record)),
    )
