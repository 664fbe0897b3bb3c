"""What whoever deals with a person must know before anything else, from their cases as they stand.

It is only for the practitioner: it says who must not know, and what is held back from whom.
"""

from collections.abc import Iterable
from datetime import date, datetime

from msp_desktop.practice.codes import Agreement, Answer
from msp_desktop.record.case.actions import CaseAction
from msp_desktop.record.case.agreements import AgreementNow, agreements
from msp_desktop.record.case.events import PaperLeft
from msp_desktop.record.case.history import Stated
from msp_desktop.record.case.safe_ways import SAFE_WAYS, with_newest_ways
from msp_desktop.record.case.state import CaseState
from msp_desktop.record.conversation import Conversation, day_of, said_before
from msp_desktop.record.follow_on import known_person
from msp_desktop.record.opening import needs_in_words
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.person import Person, age_on, display_name, not_to_be_told
from msp_desktop.record.safe_contact import (
    SafeContact,
    safe_ways,
    unsafe_in_words,
    unsafe_ways,
    way_in_words,
)
from msp_desktop.record.sharing import SharingDecision, is_partial, may_share
from msp_desktop.record.story import in_order
from msp_desktop.sentences import translatable


class HeldBackFrom(RecordPart):
    """What the person holds back from one reader, in words, and since when."""

    whom: str
    what: str
    since: date


class PersonHeader(RecordPart):
    """Where things stand with one person. Each tuple is empty where nothing is known.

    `ways_since` is the day since which ways to reach them stand; `opened_on` that of the oldest
    concern that is not concluded.
    """

    called: str
    age: str = ""
    safe: tuple[str, ...] = ()
    not_safe: tuple[str, ...] = ()
    ways_since: date | None = None
    must_not_know: tuple[str, ...] = ()
    held_back: tuple[HeldBackFrom, ...] = ()
    needs: tuple[str, ...] = ()
    alerts: tuple[str, ...] = ()
    open_actions: tuple[CaseAction, ...] = ()
    awaited: tuple[Stated[PaperLeft], ...] = ()
    opened_on: date | None = None


def person_header(
    conversations: Iterable[Conversation], states: Iterable[CaseState]
) -> PersonHeader:
    """Read the header from every conversation with a person, and the cases about them.

    Raises:
        ValueError: if there is no conversation.
    """
    ordered, cases = in_order(conversations), tuple(states)
    if not ordered:
        raise ValueError("there is no conversation to read from")
    person = known_person(ordered)
    spoken = next((one for one in reversed(ordered) if _says_how(one)), None)
    needs = next((words for one in reversed(ordered) if (words := needs_in_words(one.opening))), ())
    open_cases = [state for state in cases if not state.is_concluded]
    standing = [now for state in open_cases for now in state.agreements]
    if not cases:
        standing = list(agreements(ordered))
    days = [state.opened_on for state in open_cases if state.opened_on is not None]
    stated = tuple(one for state in open_cases for one in state.safe_contact)
    reached = with_newest_ways(ordered[-1], ordered[:-1], stated)
    secret = [other.name.strip() for other in not_to_be_told(person) if has_text(other.name)]
    if spoken is not None:
        secret.append(spoken.opening.safe_contact.must_not_know)
    secret += [one.what.must_not_know for one in stated]
    return PersonHeader(
        called=display_name(person),
        age=_age(person),
        safe=_texts(_ways(reached, safe=True)),
        not_safe=_texts(_ways(reached, safe=False)),
        ways_since=_changed_on(reached, spoken) or _first_said(ordered, spoken),
        must_not_know=_texts(secret),
        held_back=tuple(_held_back(standing)),
        needs=_texts(needs),
        alerts=_texts(one.what.words for state in open_cases for one in state.alerts),
        open_actions=tuple(each for state in cases for each in state.open_actions),
        awaited=tuple(each for state in open_cases for each in state.awaited),
        opened_on=min(days, default=None),
    )


def _says_how(one: Conversation) -> bool:
    return has_text(one.opening.contact_again) or bool(one.opening.safe_contact.ways)


def _first_said(
    conversations: tuple[Conversation, ...], spoken: Conversation | None
) -> date | None:
    """The day these ways were first said, where they were only carried on since."""
    if spoken is None:
        return None
    first = spoken
    for one in reversed(conversations[: conversations.index(spoken)]):
        if _reach(one) != _reach(spoken):
            break
        first = one
    return day_of(first)


def _reach(one: Conversation) -> tuple[str, SafeContact]:
    return one.opening.contact_again, one.opening.safe_contact


def _changed_on(reached: Conversation, spoken: Conversation | None) -> date | None:
    """The day they were said anew between conversations; None where no conversation is older."""
    if spoken is not None and _reach(reached) == _reach(spoken):
        return None
    return said_before(reached, SAFE_WAYS)


def _ways(reached: Conversation, *, safe: bool) -> tuple[str, ...]:
    """The ways as they stand: one that was safe before is none any more where they were changed."""
    contact = reached.opening.safe_contact
    if not safe:
        return tuple(unsafe_in_words(way) for way in unsafe_ways(contact))
    return (reached.opening.contact_again, *(way_in_words(way) for way in safe_ways(contact)))


def _age(person: Person) -> str:
    """As it was said, else by the date of birth."""
    age = None if has_text(person.age) else age_on(person, datetime.now().astimezone().date())
    return person.age.strip() if age is None else str(age)


def _held_back(standing: Iterable[AgreementNow]) -> Iterable[HeldBackFrom]:
    for now in standing:
        then = now.latest
        if then is None or not (is_partial(then.decision) or _is_refused(then.decision)):
            continue
        whom = now.name.strip() or (now.recipient.value if now.recipient else "")
        yield HeldBackFrom(whom=whom, what=_held_in_words(then.decision), since=then.on)


def _is_refused(decision: SharingDecision) -> bool:
    refused = decision.agreement is Agreement.DOES_NOT or decision.withdrawn is Answer.YES
    return refused and not may_share(decision)


def _held_in_words(decision: SharingDecision) -> str:
    """What of it is not to go: all, or the restriction, or the words and pieces alone."""
    if decision.withdrawn is Answer.YES:
        return translatable("all of it; they have withdrawn their agreement")
    if decision.agreement is Agreement.DOES_NOT:
        return translatable("all of it; they do not agree")
    return _restriction_in_words(decision)


def _restriction_in_words(decision: SharingDecision) -> str:
    if has_text(decision.holds_back):
        return decision.holds_back.strip()
    if has_text(decision.which_part):
        words = decision.which_part.strip()
        return translatable("agreed in part, and noted: {words}", words=words)
    if has_text(decision.held_back_words):
        return decision.held_back_words.strip()
    if decision.held_back:
        return translatable("single pieces, as ticked under Sharing")
    return translatable("agreed in part; not noted what is held back")


def _texts(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.strip() for text in texts if has_text(text)))
