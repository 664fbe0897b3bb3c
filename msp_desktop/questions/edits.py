"""What one edit of a conversation did, in words: "Removed an outcome"."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from msp_desktop.practice.codes import PartName
from msp_desktop.questions.labels import item_label, item_labels, label_of
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.grid import Point
from msp_desktop.record.part import Indication, RecordPart, SpokenDate, SpokenWords
from msp_desktop.sentences import translatable

_SAID_IN: Final = (*PartName, "took_place", "not_asked", "still_so")
"""Fields of a conversation with what was said, and not who holds it and with what."""

_ONE_ANSWER: Final = (SpokenWords, SpokenDate, Indication, Point)
_KEPT_BESIDE: Final = "changed"
"""The earlier answers of a part, which follow from the answer that changed."""

_NO_ARTICLE: Final = ("two ", "half ", "not ")
_VOWELS: Final = ("a", "e", "i", "o", "u")

Place = tuple[str, ...]

Fields = dict[str, object]
"""Fields of a conversation by their names, each with what it holds."""


class Edit(NamedTuple):
    """One edit: the fields and items that lead to it, and what it did.

    `writing` is whether letters were typed, `goes_on` whether they, or the moves of a mark, go on
    together; `adds` whether an item is new, `takes_away` whether one went.
    """

    place: Place
    words: str
    writing: bool = False
    goes_on: bool = False
    adds: bool = False
    takes_away: bool = False


def edited_fields(before: Conversation, after: Conversation) -> tuple[str, ...]:
    """The fields of the conversation that an edit changed, and whose view is noted beside them."""
    said = tuple(name for name in _changed(before, after) if name in _SAID_IN)
    return (*said, "authored") if said else ()


def held_in(conversation: Conversation, names: Iterable[str]) -> Fields:
    """What these fields of the conversation hold."""
    return {name: getattr(conversation, name) for name in names}


def with_held(conversation: Conversation, fields: Fields) -> Conversation:
    """The conversation with these fields as they were held."""
    return conversation.but(**fields)


def edit_between(before: Conversation, after: Conversation) -> Edit | None:
    """What was done to come from the one to the other; None where nothing was."""
    names = edited_fields(before, after)
    if not names:
        return None
    # What stands beside, such as how a known thing was gone through, follows from the part.
    name = next((name for name in names if name in set(PartName)), names[0])
    beside = {
        "not_asked": translatable("why it was not asked"),
        "took_place": translatable("when it took place"),
        "still_so": translatable("what is known from before"),
    }
    if name in beside:
        words = translatable("Changed: {answer}", answer=beside[name])
        typed = name != "still_so"
        return Edit((name,), words, writing=typed, goes_on=typed)
    return _in_part(getattr(before, name), getattr(after, name), (name,))


def _changed(before: RecordPart, after: RecordPart) -> list[str]:
    """The fields that differ; what was not touched is the very same value, and not looked into."""
    found = []
    for name in before.__struct_fields__:
        was, now = getattr(before, name), getattr(after, name)
        if was is not now and was != now:
            found.append(name)
    return found


def _in_part(before: RecordPart, after: RecordPart, place: Place) -> Edit:
    names = _changed(before, after)
    name = next((each for each in names if each != _KEPT_BESIDE), names[0])
    was, now = getattr(before, name), getattr(after, name)
    within = (*place, name)
    if _holds_items(was) or _holds_items(now):
        return _in_list(was, now, within, item_label(type(after), name))
    if isinstance(was, RecordPart) and type(was) is type(now) and not isinstance(was, _ONE_ANSWER):
        return _in_part(was, now, within)
    words, typed = _answered(label_of(type(after), name), was, now), _typed(was, now)
    return Edit(within, words, writing=typed, goes_on=typed or isinstance(now, Point))


def _holds_items(value: object) -> bool:
    return isinstance(value, tuple) and any(hasattr(each, "id") for each in value)


def _in_list(
    before: tuple[RecordPart, ...], after: tuple[RecordPart, ...], place: Place, label: str
) -> Edit:
    was, now = _by_id(before), _by_id(after)
    for item_id in was:
        if item_id not in now:
            return Edit((*place, item_id), _took_away(label), takes_away=True)
    for item_id in now:
        if item_id not in was:
            return Edit((*place, item_id), translatable("Added: {thing}", thing=label), adds=True)
    for item_id, item in now.items():
        if item != was[item_id]:
            if _is_withdrawn(item) and not _is_withdrawn(was[item_id]):
                return Edit((*place, item_id), _took_away(label), takes_away=True)
            inner = _in_part(was[item_id], item, (*place, item_id))
            if inner.adds or inner.takes_away:
                return inner
            return inner._replace(words=translatable("Changed: {answer}", answer=label))
    return Edit(place, translatable("Moved: {thing}", thing=label))


def _by_id(items: tuple[RecordPart, ...]) -> dict[str, RecordPart]:
    return {str(getattr(item, "id", at)): item for at, item in enumerate(items)}


def _is_withdrawn(item: RecordPart) -> bool:
    """Whether it stays on the record as no longer wanted."""
    return getattr(item, "withdrawn", None) is not None


def _took_away(label: str) -> str:
    if label not in item_labels() or label.startswith(_NO_ARTICLE):
        return translatable("Removed: {thing}", thing=label)
    if label.startswith(_VOWELS):
        return translatable("Removed an {thing}", thing=label)
    return translatable("Removed a {thing}", thing=label)


def _answered(label: str, was: object, now: object) -> str:
    if _typed(was, now) and _says(now):
        return translatable("Wrote: {answer}", answer=label)
    if not _says(now):
        return translatable("Cleared: {answer}", answer=label)
    if not _says(was):
        return translatable("Answered: {answer}", answer=label)
    return translatable("Changed: {answer}", answer=label)


def _text(value: object) -> str | None:
    if isinstance(value, SpokenWords):
        return value.text + value.in_english
    if isinstance(value, SpokenDate):
        return value.said
    return value if type(value) is str else None


def _typed(was: object, now: object) -> bool:
    """Whether letters differ, and not who said them."""
    before, after = _text(was), _text(now)
    return before is not None and after is not None and before != after


def _says(value: object) -> bool:
    text = _text(value)
    return bool(text if text is not None else value is not None and value not in ((), False))
