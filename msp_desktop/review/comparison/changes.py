"""One change since the last review, in a plain sentence with its day."""

from datetime import date
from enum import StrEnum

from msp_desktop.practice.codes import PartName
from msp_desktop.record.case.since_last import short_words
from msp_desktop.record.part import RecordPart
from msp_desktop.sentences import date_in_words, translatable


class ChangeKind(StrEnum):
    """What became of it."""

    NEW = "new"
    CHANGED = "changed"
    WITHDRAWN = "no longer wanted"
    DONE = "done"
    LEFT_OUT = "left out of this copy"


class Change(RecordPart):
    """One thing that is not as it was. `part` is None where it is of no one part of the record."""

    part: PartName | None
    kind: ChangeKind
    sentence: str
    on: date | None = None


def new(part: PartName | None, what: str, on: date) -> Change:
    """Something that was not there."""
    sentence = translatable("New on {day}: {what}", day=date_in_words(on), what=what)
    return Change(part=part, kind=ChangeKind.NEW, sentence=sentence, on=on)


def changed(part: PartName, what: str, was: str, now: str, on: date) -> Change:
    """Something that said one thing and says another."""
    day = date_in_words(on)
    if not was:
        sentence = translatable("New on {day}: {what}: {now}", day=day, what=what, now=now)
        return Change(part=part, kind=ChangeKind.NEW, sentence=sentence, on=on)
    if not now:
        sentence = translatable(
            "No longer said on {day}: {what}: {was}", day=day, what=what, was=was
        )
    else:
        sentence = translatable(
            "Changed on {day}: {what}: {was} became {now}",
            day=day,
            what=what,
            was=was,
            now=now,
        )
    return Change(part=part, kind=ChangeKind.CHANGED, sentence=sentence, on=on)


def done(part: PartName, what: str, result: str, on: date, *, is_done: bool) -> Change:
    """An action that was noted as done, or as not done, and what came of it."""
    sentence = translatable(
        "Done on {day}: {what}" if is_done else "Not done, as noted on {day}: {what}",
        day=date_in_words(on),
        what=short_words(what),
    )
    if result.strip():
        sentence = translatable("{sentence}: {came}", sentence=sentence, came=short_words(result))
    kind = ChangeKind.DONE if is_done else ChangeKind.CHANGED
    return Change(part=part, kind=kind, sentence=sentence, on=on)


def withdrawn(part: PartName, what: str, on: date) -> Change:
    """Something that the person no longer wants."""
    sentence = translatable(
        "No longer wanted since {day}: {what}", day=date_in_words(on), what=what
    )
    return Change(part=part, kind=ChangeKind.WITHDRAWN, sentence=sentence, on=on)


def taken_back(part: PartName, what: str, on: date) -> Change:
    """An agreement that the person took back."""
    sentence = translatable("Taken back on {day}: {what}", day=date_in_words(on), what=what)
    return Change(part=part, kind=ChangeKind.WITHDRAWN, sentence=sentence, on=on)


def left_out(part: PartName, what: str) -> Change:
    """Something that was in the copy before, and is kept out of this one: nothing is said of it."""
    sentence = translatable("Left out of this copy, and in the one before: {what}", what=what)
    return Change(part=part, kind=ChangeKind.LEFT_OUT, sentence=sentence)


def quoted_words(text: str) -> str:
    """As much of somebody's words as a line holds, as a quotation."""
    return f"“{short_words(text)}”"
