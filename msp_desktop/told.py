"""Sentences for the screen that remember how they were made, so that they can be translated.

The core speaks English and knows no Qt. What it says with something filled in is made by `told`;
the screen takes the template, looks for its translation and fills that in instead.
`script/translations` finds every template by this word.
"""


class Told(str):  # noqa: SLOT000 - it must hold its template and fields
    """A sentence with its template and what fills it; in all else the English text itself."""

    template: str
    fields: dict[str, object]


def told(template: str, /, **fields: object) -> Told:
    """The template filled in; codes and sentences in `fields` are translated too, text is not."""
    sentence = Told(template.format_map(fields))
    sentence.template = template
    sentence.fields = fields
    return sentence
