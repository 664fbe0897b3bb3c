"""How it is safe to reach the person, and how it is not: one thing, never one without the other."""

from msp_desktop.practice.codes import Answer
from msp_desktop.practice.contact_codes import ContactWayKind
from msp_desktop.record.part import ItemId, Many, RecordPart, Text, has_text
from msp_desktop.sentences import capitalised


class ContactWay(RecordPart):
    """One way to reach the person: whether it is safe, when, through whom, and why or why not.

    `detail` is the number, the address or the place.
    """

    id: ItemId
    way: ContactWayKind | None = None
    safe: Answer | None = None
    detail: Text = ""
    when: Text = ""
    through: Text = ""
    why: Text = ""


class SafeContact(RecordPart):
    """Every way that was talked about, and who must not know of any.

    `address_secret` is whether somebody must not know where the person is; `address_note` says who.
    """

    ways: Many[ContactWay] = ()
    must_not_know: Text = ""
    address_secret: Answer | None = None
    address_note: Text = ""


def is_noted(way: ContactWay) -> bool:
    """Whether anything was said of this way."""
    return way != ContactWay(id=way.id)


def safe_ways(contact: SafeContact) -> tuple[ContactWay, ...]:
    """The ways that were said to be safe."""
    return tuple(way for way in contact.ways if way.safe is Answer.YES)


def unsafe_ways(contact: SafeContact) -> tuple[ContactWay, ...]:
    """The ways that were said not to be safe, or of which it is not known."""
    return tuple(way for way in contact.ways if way.safe is not Answer.YES and is_noted(way))


def unsafe_in_words(way: ContactWay) -> str:
    """A way that is not to be used as one line: what it is, why not, and whether that is known."""
    line = way_in_words(way)
    if way.safe is not Answer.NO:
        line = f"{line} (not known whether it is safe)"
    return f"{line}: {way.why.strip()}" if has_text(way.why) else line


def way_in_words(way: ContactWay) -> str:
    """The way as one line: what it is, its number or place, when, and through whom."""
    name = way.way.value if way.way else ""
    parts = [name, way.detail.strip(), way.when.strip()]
    if has_text(way.through):
        parts.append(f"through {way.through.strip()}")
    line = ", ".join(each for each in parts if each)
    if has_text(way.why) and way.safe is Answer.YES:
        line = f"{line}: {way.why.strip()}" if line else way.why.strip()
    return capitalised(line)
