"""What changed between two referrals of the same conversation, piece by piece."""

from collections.abc import Iterator

from msp_desktop.disclosure.allowed import amendment_title
from msp_desktop.disclosure.pieces import record_items
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.codes import PartName
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.conversation import Conversation, part_of
from msp_desktop.record.part import RecordPart, has_text


class Difference(RecordPart):
    """One piece that is not the same: empty `before` where it is new, empty `after` where gone.

    `part` is None where it stands beside the parts, as an amendment does.
    """

    part: PartName | None
    title: str
    before: str = ""
    after: str = ""


class NotTheSameConversationError(ValueError):
    """Two records were laid side by side that are not of one conversation."""


def differences(before: Conversation, after: Conversation) -> tuple[Difference, ...]:
    """Every piece that changed, in the parts' order; an answer as well as words.

    Raises:
        NotTheSameConversationError: where they are not of one conversation.
    """
    if before.id != after.id:
        raise NotTheSameConversationError
    return tuple(each for name in PartName for each in _in_part(name, before, after))


def added(before: tuple[Amendment, ...], after: tuple[Amendment, ...]) -> Iterator[Difference]:
    """Every amendment that came since."""
    known = {each.id for each in before}
    for each in after:
        if each.id not in known:
            title = amendment_title()
            yield Difference(part=None, title=title, after=f"{each.what}\n{each.why}")


def _in_part(name: PartName, before: Conversation, after: Conversation) -> Iterator[Difference]:
    old, new = (_said_in(part_of(each, name), name) for each in (before, after))
    for key in old | new:
        title, was = old.get(key, ("", ""))
        title, now = new.get(key, (title, ""))
        if was != now:
            yield Difference(part=name, title=title, before=was, after=now)


def _said_in(part: RecordPart, name: PartName) -> dict[str, tuple[str, str]]:
    """Every piece with words, or with an answer, by its key: what it is called and what it says."""
    found = {}
    whole = dict(_answers(part, name.value))
    for piece in record_items(part, name.value, TITLES[name]):
        text = piece.text.strip() or whole.get(piece.key, "")
        if has_text(text):
            found[piece.key] = (piece.title, text)
    return found


def _answers(part: RecordPart, key: str) -> Iterator[tuple[str, str]]:
    """The codes, days and numbers of a part under the keys of its pieces."""
    for field in part.__struct_fields__:
        value = getattr(part, field)
        inner = f"{key}.{field}"
        if isinstance(value, RecordPart):
            yield from _answers(value, inner)
        elif isinstance(value, tuple):
            plain = [str(each) for each in value if not isinstance(each, RecordPart)]
            if plain:
                yield inner, "; ".join(plain)
            for number, each in enumerate(value, start=1):
                if isinstance(each, RecordPart):
                    yield from _answers(each, f"{inner}.{_named(each, number)}")
        elif value is not None and type(value) is not str:
            yield inner, str(value)


def _named(item: RecordPart, number: int) -> str:
    for field in ("id", "outcome", "principle", "ability"):
        name = getattr(item, field, None)
        if name is not None:
            return str(name).lower().replace(" ", "_") if field != "id" else str(name)
    return str(number)
