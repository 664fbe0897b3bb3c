"""What many reviews say together: ratings over time, what is missed most, good practice.

No names of anybody stand here: counts, and such notes of good practice as were marked for others
and name nobody who is known. Ratings are counted, never made into a score.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime

from msp_desktop.disclosure.corrections import every_form
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.disclosure.word_search import folded
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.record.amendment import Amendment, RecordWithAmendments
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart, day_at, has_text
from msp_desktop.review.evidence import evidence
from msp_desktop.review.questions import Rating
from msp_desktop.review.review import Review, ReviewState
from msp_desktop.sentences import TranslatableText, plural

_SHORTEST_NAME = 3
"""Shorter ones are looked for with a capital alone."""


class Reviewed(RecordPart):
    """One review that is signed off, with the record that it is about and what was put right."""

    review: Review
    conversation: Conversation
    amendments: tuple[Amendment, ...] = ()


class Ratings(RecordPart):
    """How often one question was rated each way in one quarter of a year ("2026-4"), and not."""

    question: QuestionId
    quarter: str
    red: int = 0
    amber: int = 0
    green: int = 0
    not_rated: int = 0


class Missed(RecordPart):
    """A gap, and in how many of the reviewed records it was there."""

    question: QuestionId
    gap: str
    records: int


class Themes(RecordPart):
    """What the reviews say together. `held_back` are notes that would have named somebody."""

    reviews: int
    ratings: tuple[Ratings, ...] = ()
    missed: tuple[Missed, ...] = ()
    good_practice: tuple[str, ...] = ()
    held_back: int = 0


def themes(reviewed: Iterable[Reviewed]) -> Themes:
    """Themes over the reviews that are signed off; the others are still being thought about."""
    done = [each for each in reviewed if each.review.state is ReviewState.SIGNED_OFF]
    known = _Names(done)
    notes = [
        note.text.strip()
        for each in done
        for note in each.review.good_practice
        if note.for_others and has_text(note.text)
    ]
    kept = tuple(dict.fromkeys(note for note in notes if not known.named_in(note)))
    return Themes(
        reviews=len(done),
        ratings=_ratings(done),
        missed=_missed(done),
        good_practice=kept,
        held_back=sum(known.named_in(note) for note in notes),
    )


def _ratings(done: list[Reviewed]) -> tuple[Ratings, ...]:
    counted: Counter[tuple[QuestionId, str, Rating | None]] = Counter()
    quarters = set()
    for each in done:
        quarter = _quarter(each.review.signed_off_at or each.review.begun_at)
        quarters.add(quarter)
        rated = {given.question: given.rating for given in each.review.judgements}
        counted.update((name, quarter, rated.get(name)) for name in QuestionId)
    return tuple(
        Ratings(
            question=name,
            quarter=quarter,
            red=counted[name, quarter, Rating.RED],
            amber=counted[name, quarter, Rating.AMBER],
            green=counted[name, quarter, Rating.GREEN],
            not_rated=counted[name, quarter, None],
        )
        for name in QuestionId
        for quarter in sorted(quarters)
    )


def _missed(done: list[Reviewed]) -> tuple[Missed, ...]:
    counted: Counter[tuple[QuestionId, str]] = Counter()
    for each in done:
        for found in evidence(each.conversation):
            if found.question is not QuestionId.SUPPORTED:  # a record never says this
                counted.update((found.question, gap) for gap in set(map(_general, found.gaps)))
    found_most = sorted(counted.items(), key=lambda each: (-each[1], *each[0]))
    return tuple(Missed(question=q, gap=gap, records=n) for (q, gap), n in found_most)


def _general(gap: str) -> str:
    """The gap whatever its number: records that miss one outcome and three miss the same thing."""
    if isinstance(gap, TranslatableText) and gap.number is not None:
        return plural(gap.one, gap.template, 1)
    return gap


def _quarter(at: datetime) -> str:
    day = day_at(at)
    return f"{day.year}-{(day.month - 1) // 3 + 1}"


class _Names:
    """Everybody who is known from the records and reviews, as first written and put right since.

    A word of a longer name counts without a capital too: a note that is held back can be reworded.
    """

    def __init__(self, done: Sequence[Reviewed]) -> None:
        records = [RecordWithAmendments(each.conversation, each.amendments) for each in done]
        supervisors = [each.review.supervisor.name for each in done]
        self._known = KnownNames(records, supervisors)
        whole = [*supervisors]
        for form in (form for record in records for form in every_form(*record)):
            person = form.person
            whole += [person.name, person.known_as, *(other.name for other in person.others)]
            whole += [form.practitioner.name, form.advocacy.appropriate_person.name]
        words = (word for name in whole for word in _words(name))
        self._words = frozenset(word for word in words if len(word) >= _SHORTEST_NAME)

    def named_in(self, note: str) -> bool:
        """Whether a note names anybody of them."""
        return not self._words.isdisjoint(_words(note)) or bool(self._known.found_in(note))


def _words(text: str) -> list[str]:
    plain = "".join(letter if letter.isalnum() else " " for letter in folded(text))
    return plain.split()
