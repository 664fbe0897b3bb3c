"""The file of answers for `reply`: TOML, as the command without `--answers` prints it."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from msp_desktop.faults import Fault
from msp_desktop.practice.codes import Answer
from msp_desktop.practice.reply_codes import OutcomeStep, ReplyDecision
from msp_desktop.record.part import SpokenDate
from msp_desktop.record.replies.answers import OutcomeAnswer, PersonTold, ReplyAnswers
from msp_desktop.review.faults import ReferralRefused
from msp_desktop.review.foreign_toml import toml_from_outside

if TYPE_CHECKING:
    from msp_desktop.replies.giving import ReferralToAnswer

MOST_BYTES = 1_000_000


class AnswersNotUnderstood(Fault):
    """The file of answers is not written as it should be."""

    happened = "The file of answers could not be understood."
    safe = "Nothing was made."
    to_do = "Write it as the command without --answers prints it, one answer for each outcome."


class _Outcome(msgspec.Struct, forbid_unknown_fields=True):
    step: OutcomeStep | None = None
    note: str = ""


class _Told(msgspec.Struct, forbid_unknown_fields=True):
    told: Answer | None = None
    what: str = ""
    on: date | None = None
    how: str = ""
    form: str = ""
    why_not: str = ""


class _Answers(msgspec.Struct, forbid_unknown_fields=True):
    """The answers as they are typed; `outcomes` go by their place in the referral."""

    decided: ReplyDecision | None = None
    why: str = ""
    leads: str = ""
    told: _Told = msgspec.field(default_factory=_Told)
    outcomes: list[_Outcome] = msgspec.field(default_factory=list)


def read_answers(file: Path, asked: "ReferralToAnswer") -> ReplyAnswers:
    """The answers that the file gives to that referral.

    Raises:
        AnswersNotUnderstood: it cannot be read, or does not answer what was asked.
    """
    try:
        typed = msgspec.convert(_without_empty(toml_from_outside(file, MOST_BYTES)), _Answers)
    except (ReferralRefused, ValueError, RecursionError) as problem:
        raise AnswersNotUnderstood from problem
    there = asked.asks.outcomes
    if typed.outcomes and len(typed.outcomes) != len(there):
        raise AnswersNotUnderstood
    person_told = typed.told
    answers = ReplyAnswers(
        decided=typed.decided,
        why=typed.why,
        leads=typed.leads,
        outcomes=tuple(
            OutcomeAnswer(outcome=each.outcome, words=each.words, step=given.step, note=given.note)
            for each, given in zip(there, typed.outcomes, strict=True)
        )
        if typed.outcomes
        else there,
        told=PersonTold(
            told=person_told.told,
            what=person_told.what,
            on=SpokenDate(on=person_told.on),
            how=person_told.how,
            form=person_told.form,
            why_not=person_told.why_not,
        ),
    )
    try:
        return msgspec.convert(msgspec.to_builtins(answers), ReplyAnswers)
    except msgspec.ValidationError as problem:
        raise AnswersNotUnderstood from problem


def _without_empty(plain: object) -> object:
    """What was typed, without what was left empty."""
    if isinstance(plain, dict):
        return {name: _without_empty(each) for name, each in plain.items() if each != ""}
    return [_without_empty(each) for each in plain] if isinstance(plain, list) else plain
