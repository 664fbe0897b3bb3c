"""What may stand in neutral notes: single sentences, each offered to be read as a finder would.

Nothing is taken out of a paper here. A sentence stands in it only if somebody ticked it, and one is
not even offered where a word in it tells what it is about, or of whom.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from msp_desktop.disclosure.screening import reveals_purpose, third_parties
from msp_desktop.practice.codes import Answer
from msp_desktop.record.checks.persons_copy import COERCION, DOMESTIC_ABUSE, reasons_not_to_give
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.outcomes import theirs
from msp_desktop.record.part import SpokenDate, has_text
from msp_desktop.record.plan import actions
from msp_desktop.record.statements import own
from msp_desktop.sentences import date_in_words, translatable

_OF_SOMEBODY: Final = re.compile(
    r"\b(?:he|him|his|she|her|hers|they|them|their|husband|wife|partner|son|daughter|mother|mum|"
    r"father|dad|brother|sister|carer|boss|landlord|neighbour|boyfriend|girlfriend)\b",
    re.IGNORECASE,
)
_OF_HELP: Final = re.compile(
    r"\b(?:advis[eo]r|alarm|bank|benefit|card|care\b|charity|clinic|court|debt|dignity|doctor|door|"
    r"escape|evict|gp\b|help(?:line)?|hospital|house|key|law|leave|leaving|locks?\b|money|move out|"
    r"nurse|passport|password|pay|pension|plan\b|police|post\b|private|rent|right to|safe|secret|"
    r"services?|social|support|team|ward|wage|worker)",
    re.IGNORECASE,
)

TELLS: Final = translatable("a word gives away what it is about")
OVER: Final = translatable("it is done, or its day is past")
OF_SOMEBODY: Final = translatable("it speaks of somebody else")
OF_HELP: Final = translatable("it speaks of help, money or a place")


class NeutralSentence(NamedTuple):
    """One sentence, and what in it might tell a finder something; `why_not` is empty if nothing."""

    text: str
    why_not: str = ""

    @property
    def offered(self) -> bool:
        """Whether it may be ticked at all."""
        return not self.why_not


def neutral_sentences(conversation: Conversation, today: date) -> tuple[NeutralSentence, ...]:
    """Every sentence there is to choose from, in a fixed order; those that tell are marked.

    One whose day is past is not offered: notes of a meeting that nobody holds any more mislead.
    """
    others = tuple(each for each in third_parties(conversation) if not each.cleared)

    def judged(text: str, *, over: bool) -> NeutralSentence:
        if over:
            return NeutralSentence(text, OVER)
        if reveals_purpose(text):
            return NeutralSentence(text, TELLS)
        if _OF_SOMEBODY.search(text) or any(each.may_be_named_in(text) for each in others):
            return NeutralSentence(text, OF_SOMEBODY)
        return NeutralSentence(text, OF_HELP if _OF_HELP.search(text) else "")

    found: dict[str, bool] = {}
    for text, over in _candidates(conversation, today):
        found.setdefault(text, over)
    return tuple(judged(text, over=over) for text, over in found.items())


def chosen_sentences(
    conversation: Conversation, places: tuple[int, ...], today: date
) -> tuple[str, ...]:
    """The sentences at these places, the first being 1.

    Raises:
        ValueError: where there is no such place, or what stands there is not offered.
    """
    found = neutral_sentences(conversation, today)
    if not places or not all(1 <= place <= len(found) for place in places):
        raise ValueError("there is no sentence of that number")
    chosen = [found[place - 1] for place in dict.fromkeys(places)]
    if not all(each.offered for each in chosen):
        raise ValueError("a sentence tells too much")
    return tuple(each.text for each in chosen)


def _candidates(conversation: Conversation, today: date) -> Iterator[tuple[str, bool]]:
    """Each sentence, and whether its day is over, or may be."""
    number = conversation.practitioner.neutral_telephone.strip()
    if number:
        yield f"You can ring {number}.", False
    said_on = day_of(conversation)
    again = conversation.plan.next_conversation
    if _day(again):
        yield f"We talk again: {_day(again)}.", _is_over(again, said_on, today)
    if {DOMESTIC_ABUSE, COERCION} & set(reasons_not_to_give(conversation)):
        # Whoever controls somebody knows what a wish or a step is about, whatever words it is in.
        return
    for statement in own(conversation.statements):
        yield _sentence(statement.text), False
    for outcome in theirs(conversation.outcomes):
        yield _sentence(outcome.words.text), False
    for action in actions(conversation.plan):
        when = _day(action.when)
        text = f"{action.what.strip().rstrip('.')}: {when}" if when else action.what
        over = action.done is Answer.YES or (bool(when) and _is_over(action.when, said_on, today))
        yield _sentence(text), over
    for option in conversation.grid.options:
        if option.chosen and has_text(option.what):
            yield _sentence(option.what), False


def _is_over(day: SpokenDate, said_on: date, today: date) -> bool:
    """Whether that day is past; one in words alone ("Monday") is known on the day of saying it."""
    return day.on < today if day.on is not None else said_on < today


def _day(day: SpokenDate) -> str:
    return day.said.strip() or (date_in_words(day.on) if day.on is not None else "")


def _sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if text[-1:] in {".", "!", "?", "…", "”"} else f"{text}."
