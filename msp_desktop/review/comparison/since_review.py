"""What changed in a case since the paper of it that was reviewed before: sentences, part by part.

Made from the two papers' own records, as far as this copy shows them: what is kept out of this one
is said to be left out, never to be gone.
"""

from collections.abc import Iterator
from datetime import date

from msp_desktop.disclosure.items import is_within, name_in_list
from msp_desktop.disclosure.pieces import record_items
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.documents.parts.case_events import event_block
from msp_desktop.practice.codes import PartName
from msp_desktop.record.case.attached import AttachedRecord
from msp_desktop.record.case.merged import merged
from msp_desktop.record.conversation import Conversation, day_of, had_by, part_of
from msp_desktop.record.part import RecordPart, day_at, has_text
from msp_desktop.review.comparison.changed_items import LISTS, TwoPapers, changed_items
from msp_desktop.review.comparison.changes import Change, changed, left_out, new, quoted_words
from msp_desktop.sentences import translatable


class SinceReview(RecordPart):
    """What is different since a paper that was here before.

    `on` is the day of its review, or of its arrival where nobody `reviewed` it.
    """

    on: date
    reviewed: bool
    changes: tuple[Change, ...]

    def of(self, part: PartName | None) -> tuple[Change, ...]:
        """What changed in that part, or beside all parts; by day."""
        return tuple(each for each in self.changes if each.part is part)


def changes_between(before: AttachedRecord, after: AttachedRecord) -> tuple[Change, ...]:
    """Every change from the one paper to the other, in the parts' order and then by day.

    Of the earlier one only the conversations count that this one has too: what is not in this
    paper at all does not count as gone.
    """
    chapters = tuple(one.conversation for one in after.chapters)
    there = {one.id for one in chapters}
    kept = [one.conversation for one in before.chapters if one.conversation.id in there]
    was = merged(kept) if kept else before.conversation
    papers = TwoPapers(before=was, after=after.conversation, chapters=chapters)
    found = [*_beside(before, after, chapters), *changed_items(papers), *_pieces(papers)]
    order = {name: place for place, name in enumerate(PartName)}
    return tuple(
        sorted(found, key=lambda c: (-1 if c.part is None else order[c.part], c.on or date.max))
    )


def _beside(
    before: AttachedRecord, after: AttachedRecord, chapters: tuple[Conversation, ...]
) -> Iterator[Change]:
    """New conversations, amendments, and what happened in the case between them."""
    known = {one.conversation.id for one in before.chapters}
    for one in chapters:
        if one.id not in known:
            yield new(None, translatable("a conversation by {who}", who=had_by(one)), day_of(one))
    amended = {each.id for each in before.amendments}
    for each in after.amendments:
        if each.id not in amended:
            what = translatable(
                "an amendment: {what} ({why})", what=quoted_words(each.what), why=each.why
            )
            yield new(None, what, day_at(each.at))
    happened = {event.id for event in before.case.events} if before.case else set()
    for event in after.case.events if after.case else ():
        entered = event_block(event) if event.id not in happened else None
        if entered is not None:
            day, title, words = entered
            said = " ".join(getattr(block, "text", "") for block in words)
            what = translatable("{what}: {said}", what=title, said=said) if said else title
            yield new(None, what, day)


def _pieces(papers: TwoPapers) -> Iterator[Change]:
    """Every other answer and word that is not as it was, piece by piece; what is left out, too."""
    for name in PartName:
        old, now = (said_in(part_of(one, name), name) for one in (papers.before, papers.after))
        chapters = [said_in(part_of(one, name), name) for one in papers.chapters]
        gone = set[str]()
        for key in old | now:
            listed = next((each for each in LISTS if is_within(key, each)), "")
            title, was = old.get(key, ("", ""))
            title, said = now.get(key, (title, ""))
            if was == said or key.endswith(_NOT_TOLD):
                continue
            if not said and _is_left_out(papers.after, key):
                whole = ".".join(key.split(".")[:3]) if listed else key
                if whole not in gone:
                    gone.add(whole)
                    yield left_out(name, TITLES[name] if listed else title)
            elif not listed:
                yield changed(name, title, was, said, _day(papers, chapters, key, said))


_NOT_TOLD = (".carried_on",)


def _is_left_out(conversation: Conversation, key: str) -> bool:
    return any(is_within(key, out) or is_within(out, key) for out in conversation.left_out)


def _day(
    papers: TwoPapers, chapters: list[dict[str, tuple[str, str]]], key: str, said: str
) -> date:
    """The day since which a piece says so, as far as each conversation speaks of it."""
    since = papers.chapters[-1]
    for one, pieces in zip(reversed(papers.chapters), reversed(chapters), strict=True):
        text = pieces.get(key, ("", ""))[1]
        if text == said:
            since = one
        elif text:
            break
    return day_of(since)


def said_in(part: RecordPart, name: PartName) -> dict[str, tuple[str, str]]:
    """Every piece with words, or with an answer, by its key: what it is called and what it says.

    Words stand in quotation marks; an interpreter's English stands with what it is of.
    """
    found = {}
    whole = dict(_answers(part, name.value))
    for piece in record_items(part, name.value, TITLES[name]):
        answer = whole.get(piece.key, "")
        text = quoted_words(piece.text) if has_text(piece.text) else answer
        is_said_above = (
            piece.key.endswith(".on") and f"{piece.key.removesuffix('.on')}.said" in found
        )
        if has_text(text) and not is_said_above and not piece.key.endswith("in_english"):
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
                    yield from _answers(each, f"{inner}.{name_in_list(each, number)}")
        elif value is not None and type(value) is not str:
            yield inner, str(value)
