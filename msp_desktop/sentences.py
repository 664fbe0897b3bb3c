"""Sentences for the screen that remember how they were made, so that they can be translated.

The core speaks English and knows no Qt. What it says with something filled in is made by
`translatable`; the screen takes the template, looks for its translation and fills that in instead.
`script/translations` finds every template by this word.
"""

from collections.abc import Iterable
from datetime import date


class TranslatableText(str):  # noqa: SLOT000 - it must hold its template and fields
    """A sentence with its template and what fills it; in all else the English text itself."""

    template: str
    fields: dict[str, object]
    one: str = ""
    number: int | None = None
    """How many, where `template` counts with %n; `one` is then the English for 1."""


def translatable(template: str, /, **fields: object) -> str:
    """The template filled in; codes and sentences in `fields` are translated too, text is not."""
    sentence = TranslatableText(template.format_map(fields))
    sentence.template = template
    sentence.fields = fields
    return sentence


def capitalised(text: str) -> str:
    """The text with its first letter as at the start of a sentence.

    Not the capital form: Georgian has capitals for whole words only, and starts sentences without.
    """
    return text[:1].title() + text[1:]


def plural(one: str, several: str, number: int) -> str:
    """So many of something: `several` holds %n, and a language has as many forms as it needs."""
    sentence = TranslatableText(one if number == 1 else several.replace("%n", str(number)))
    sentence.template, sentence.fields = several, {}
    sentence.one, sentence.number = one, number
    return sentence


def joined(each: Iterable[str]) -> str:
    """Codes and sentences after each other, each of them still to be translated."""
    fields = {f"one{at}": one for at, one in enumerate(each)}
    return translatable("; ".join(f"{{{name}}}" for name in fields), **fields)


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def date_in_words(day: date) -> str:
    """The day as `3 December 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
