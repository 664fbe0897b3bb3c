"""What came of laying pages beside their record, in the sentences of screen and command."""

from msp_desktop.record.conversation import Conversation
from msp_desktop.review.comparison.drawing import Drawing, DrawingFound
from msp_desktop.sentences import translatable

_ASK = translatable("Review the record shown here, and ask about the pages.")

_NOT_COMPARED = {
    Drawing.NO_RECIPE: translatable(
        "Its file does not say how its pages were made, as those from earlier versions do not. "
        "Their words were compared with the record; their layout was not."
    ),
    Drawing.OTHER_VERSION: translatable(
        "Its pages were made by another version of MSP Desktop. Their words were compared with "
        "the record; their layout was not."
    ),
    Drawing.NEWER_VERSION: translatable(
        "Its pages were made by a newer version of MSP Desktop, and cannot be compared here. Their "
        "words were compared with the record; their layout was not."
    ),
    Drawing.OTHER_PACK: translatable(
        "Its pages were made with prompts of an organisation that are not in use here. Their "
        "words were compared with the record; their layout was not."
    ),
    Drawing.TOO_MUCH: translatable(
        "It is too long for its pages to be made again here. Their layout was not compared."
    ),
}


def practice_words(conversation: Conversation) -> str:
    """That the person is invented, where they are; else empty."""
    if not conversation.for_practice:
        return ""
    return translatable(
        "This is practice, with an invented person: its record says so. Nobody should act on it."
    )


def drawing_same(found: DrawingFound) -> str:
    """That the pages are the record, where they are; else empty."""
    if not found.is_same:
        return ""
    return translatable("Its pages match the record: made again here, they come out the same.")


def drawing_not_compared(found: DrawingFound) -> str:
    """That how the pages are drawn was not compared, and why; empty where it was."""
    return _NOT_COMPARED.get(found.how, "")


def marking_words(found: DrawingFound) -> str:
    """That the pages bear a handling marking that is not in force here; else empty."""
    if not found.marking:
        return ""
    return translatable(
        "Its pages are marked “{marking}” by whoever made them, which is not the marking in use "
        "here.",
        marking=found.marking,
    )


def drawing_differs(found: DrawingFound) -> tuple[str, ...]:
    """What is not as the record makes it, a sentence each; empty where nothing is."""
    sentences = [
        translatable("It is not built as this app builds a file: {what}.", what=each)
        for each in found.odd
    ]
    if found.how is Drawing.HIDES:
        sentences.append(
            translatable("It was made so that its pages leave out what its record holds.")
        )
    if found.how is Drawing.DIFFERS and found.pages:
        pages = ", ".join(map(str, found.pages))
        sentences.append(
            translatable("Pages not drawn as the record makes them: {pages}.", pages=pages)
        )
    if found.how is Drawing.DIFFERS and (found.elsewhere or not found.pages):
        sentences.append(
            translatable(
                "What is shown or read aloud beside its pages, such as titles, bookmarks and tags, "
                "is not as the record makes it."
            )
        )
    return (*sentences, _ASK) if sentences else ()
