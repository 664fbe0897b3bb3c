"""How parts are printed: in the person's words, in the practitioner's view, and gaps.

Nothing is ever blank: what was not asked says so, with the reason where there is one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from msp_desktop.disclosure.allowed import DisclosureDecision
from msp_desktop.disclosure.left_out import is_left_out
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.screening import ThirdParty
from msp_desktop.disclosure.vocabulary import TITLES, DisclosureReason
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.pdf.blocks import (
    Block,
    Facts,
    Heading,
    Paragraph,
    QuoteBlock,
    SourceNote,
    ViewBlock,
)
from msp_desktop.practice.codes import Answer, PartName, SaidBy
from msp_desktop.practice.pack import Pack
from msp_desktop.record.amendment import Amendment
from msp_desktop.record.case.events import CaseEvent
from msp_desktop.record.conversation import (
    Conversation,
    day_of,
    part_of,
    reason_not_asked,
    said_before,
    view_by,
)
from msp_desktop.record.part import ChangedAnswer, SpokenDate, SpokenWords, day_at, has_text
from msp_desktop.record.person import NOT_NAMED, display_name
from msp_desktop.sentences import capitalised, date_in_words

_IN_ENGLISH = "In English (interpreter)"


@dataclass(frozen=True, slots=True)
class FactRow:
    """One short fact: its label, what is known of it, and the prompt that asks for it.

    `key` is where its answer stands, of a prompt that asks for several.
    """

    label: str
    value: str
    prompt: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class ReaderCopy:
    """The record as far as the reader may see it, who that is, and with which wording.

    `parties` are other people who may be named in it, and `other_names` those of everybody but the
    person, left out or not; nothing here says anything about them. Of a case, `record` is its
    conversations as one, `conversations` each of them and `events` what happened between them,
    in order; both are empty for a single conversation.
    """

    record: Conversation
    kind: DocumentKind
    decisions: tuple[DisclosureDecision, ...]
    parties: tuple[ThirdParty, ...]
    pack: Pack
    at: datetime
    amendments: tuple[Amendment, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    events: tuple[CaseEvent, ...] = ()
    other_names: tuple[str, ...] = field(default=(), repr=False)

    @property
    def chapters(self) -> tuple[Conversation, ...]:
        """Each conversation that this is about, the oldest first."""
        return self.conversations or (self.record,)

    @property
    def person(self) -> str:
        """What to call the person within a sentence."""
        name = display_name(self.record.person)
        return "the person" if name in {NOT_NAMED, REDACTED} else name

    @property
    def practitioner(self) -> str:
        """Who had the conversation: name, role, organisation, as far as noted."""
        who = self.record.practitioner
        parts = [each.strip() for each in (who.name, who.role, who.organisation) if has_text(each)]
        return ", ".join(parts) or "the practitioner"

    @property
    def made_by(self) -> str:
        """The practitioner as the foot of each page has room for."""
        who = self.record.practitioner
        named = [each.strip() for each in (who.name, who.organisation) if has_text(each)]
        return ", ".join(named) or "the practitioner"

    @property
    def practitioner_name(self) -> str:
        """The practitioner's name within a sentence."""
        return self.record.practitioner.name.strip() or "the practitioner"

    @property
    def earlier_day(self) -> date | None:
        """The day of the newest conversation, where this paper is of a later one."""
        day = day_of(self.record)
        return day if day < day_at(self.at) else None

    def said_ahead(self, day: SpokenDate, words: str) -> str:
        """A day of the plan as it is printed; what was said of it has the day of saying it."""
        said_on = said_before(self.record, PartName.PLAN) or self.earlier_day
        if not words or day.on is not None or said_on is None:
            return words
        return f"{words} (said on {date_in_words(said_on)})"

    def is_past(self, day: SpokenDate) -> bool:
        """Whether that day was before this paper's."""
        return day.on is not None and day.on < day_at(self.at)

    def heading(self, name: PartName) -> Heading:
        """The part's own heading."""
        return Heading(1, TITLES[name])

    def needs(self, key: str) -> bool:
        """Whether that piece is for this reader; else nothing is said of it, not even a gap."""
        return not any(
            each.key == key and not each.included and each.reason is DisclosureReason.NOT_RELEVANT
            for each in self.decisions
        )

    def is_left_out(self, name: PartName) -> bool:
        """Whether that part was left out, and not only not talked about."""
        whole = next(each for each in self.decisions if each.key == name)
        return not whole.included and whole.reason.is_left_out

    def instead(self, name: PartName) -> tuple[Block, ...] | None:
        """What stands in place of a part that is left out, or of which nothing was said."""
        whole = next(each for each in self.decisions if each.key == name)
        if not whole.included and whole.reason is DisclosureReason.NOT_RELEVANT:
            return ()
        part = part_of(self.record, name)
        if part != type(part)():
            return None
        gap = self.gap(name)
        return (Paragraph(gap),) if gap else ()

    def gap(self, prompt: str, key: str = "") -> str:
        """That something was left out of this copy, or not asked, and why; empty for others.

        A part's reason covers its prompts. Only a professional reader sees a gap without a
        reason: to any other it would point at what was left out. `key` is the answer's own.
        """
        part = prompt.partition(".")[0]
        if is_left_out(self.record.left_out, key or prompt):
            return REDACTED
        reason = reason_not_asked(self.record, prompt) or reason_not_asked(self.record, part)
        if has_text(reason):
            return f"Not asked: {reason}" if reason != REDACTED else REDACTED
        return "Not asked; no reason noted." if self.kind.professional else ""

    def gap_of(self, label: str, prompt: str) -> str:
        """The gap within a sentence, under its label; empty where nothing is said of it."""
        return with_label(label, lower_first(self.gap(prompt)))

    def facts(self, *rows: FactRow) -> tuple[Block, ...]:
        """What is known as facts; what is not, gathered in one line for each reason."""
        known = tuple((row.label, row.value) for row in rows if has_text(row.value))
        blocks: list[Block] = [Facts(known)] if known else []
        missing: dict[str, list[str]] = {}
        for row in rows:
            if not has_text(row.value) and (gap := self.gap(row.prompt, row.key)):
                missing.setdefault(gap, []).append(row.label)
        for gap, labels in missing.items():
            names = "; ".join((labels[0], *(lower_first(label) for label in labels[1:])))
            blocks.append(Paragraph(f"{names}: {lower_first(gap)}"))
        return tuple(blocks)

    def noted(self, *rows: FactRow) -> tuple[Block, ...]:
        """What is known, and of the rest only what has a reason of its own for not being asked."""
        record = self.record
        return self.facts(
            *(
                row
                for row in rows
                if has_text(row.value)
                or reason_not_asked(record, row.prompt)
                or is_left_out(record.left_out, row.key or row.prompt)
            )
        )

    def spoken(self, words: SpokenWords) -> str:
        """Words within a fact: in quotation marks, with who said them if another did."""
        return with_speaker(words)

    def said_of(self, *rows: FactRow) -> tuple[str, ...]:
        """Each fact as a line of its own; the gaps gathered by their reason."""
        known = tuple(with_label(row.label, row.value) for row in rows if has_text(row.value))
        gaps = self.facts(*(row for row in rows if not has_text(row.value)))
        return (*known, *(gap.text for gap in gaps if isinstance(gap, Paragraph)))

    def fact_rows(self, *rows: FactRow) -> Facts:
        """All as facts, each gap in its own place: for what must be seen at once."""
        pairs = (
            (row.label, row.value if has_text(row.value) else self.gap(row.prompt)) for row in rows
        )
        return Facts(tuple((label, value) for label, value in pairs if value))

    def facts_in_place(self, *rows: FactRow) -> tuple[Block, ...]:
        """The same, or nothing where nothing is said of any."""
        known = [row for row in rows if has_text(row.value) or self.gap(row.prompt)]
        return (self.fact_rows(*known),) if known else ()

    def paragraph(self, text: str) -> tuple[Block, ...]:
        """A paragraph, where there is anything to say."""
        return (Paragraph(text),) if has_text(text) else ()

    def who_said(self, words: SpokenWords) -> str:
        """Who said these words: the person by name, others by what they are."""
        return self.person if words.said_by is SaidBy.PERSON else str(words.said_by.value)

    def answer(self, answer: Answer | None, note: str = "") -> str:
        """A plain answer with its note; empty where neither is there."""
        given = answer.value.capitalize() if answer is not None else ""
        if has_text(note):
            return f"{given}. {note.strip()}" if given else note.strip()
        return f"{given}." if given else ""

    def changed(self, answer: str, changed: Iterable[ChangedAnswer], question: str) -> str:
        """An answer, and what it was until when before it changed in the same visit."""
        earlier = "; ".join(
            f"{each.answer} until {each.until.astimezone():%H:%M}"
            for each in changed
            if each.question == question
        )
        return join_sentences(answer, with_label("Before that", earlier))

    def view(self, text: str, place: str) -> tuple[Block, ...]:
        """The practitioner's view, where there are words for it; by whoever wrote in that place."""
        by = view_by(self.record, place)
        return (ViewBlock(text.strip(), by),) if has_text(text) else ()

    def by_another(self, place: str) -> str:
        """Whose view stands there, where somebody else than the practitioner wrote it."""
        by = view_by(self.record, place)
        return "" if by == self.practitioner_name else f"View of {by}"

    def own_view(self, text: str, place: str) -> str:
        """A view within a sentence or a table, with whose it is where it is another's."""
        by = self.by_another(place) if has_text(text) and REDACTED not in text else ""
        return join_sentences(text, by) if by else text

    def as_recorded(self, place: str) -> str:
        """The day on which a part or piece was recorded, where that was before this paper's day."""
        day = said_before(self.record, place)
        return f"As recorded on {date_in_words(day)}" if day is not None else ""

    def own_words(self, text: str, where: str = "") -> tuple[Block, ...]:
        """The person's own words, where there are any."""
        return self.quotes(((SpokenWords(text=text), where),))

    def quotes(self, spoken: Iterable[tuple[SpokenWords, str]]) -> tuple[Block, ...]:
        """Words one below the other, joined while the same person speaks on the same occasion."""
        blocks: list[Block] = []
        for words, where in spoken:
            if not has_text(words.text) and not has_text(words.in_english):
                continue
            if REDACTED in words.text:
                named = f"{capitalised(where)}: {lower_first(words.text)}"
                blocks.append(Paragraph(named if where.strip() else words.text))
                continue
            who = self.who_said(words)
            quote = QuoteBlock(with_english(words), capitalised(who), where)
            last = blocks[-1] if blocks else None
            if isinstance(last, QuoteBlock) and (last.who, last.where) == (quote.who, quote.where):
                quote = QuoteBlock(f"{last.words}\n{quote.words}", quote.who, quote.where)
                blocks.pop()
            blocks.append(quote)
        return tuple(blocks)


def with_english(words: SpokenWords) -> str:
    """The words as said, with the interpreter's English below them where there is one."""
    original, english = words.text.strip(), words.in_english.strip()
    if not english:
        return original
    return f"{original}\n{_IN_ENGLISH}: {english}" if original else english


def quoted(words: SpokenWords) -> str:
    """Words inside a sentence or a table: in quotation marks, unless left out."""
    if words.text == REDACTED:
        return REDACTED
    original, english = words.text.strip(), words.in_english.strip()
    if not english:
        return f"“{original}”"
    return f"“{original}”\n{_IN_ENGLISH}: “{english}”" if original else f"“{english}”"


def said_for_you(voice: SaidBy) -> str:
    """Who said it in the person's place, as the person is told."""
    return f"Said for you by {voice.value}"


def with_speaker(words: SpokenWords) -> str:
    """The same, with who said them if it was not the person; nothing where there are none."""
    if not has_text(words.text) and not has_text(words.in_english):
        return ""
    own = words.said_by is SaidBy.PERSON
    return quoted(words) if own else f"{quoted(words)} ({words.said_by.value})"


def date_text(day: SpokenDate) -> str:
    """A day as it was said, with the date beside it unless it was said; empty where neither is."""
    spoken = day.said.strip()
    if day.on is None or not spoken:
        return date_in_words(day.on) if day.on else spoken
    whole = date_in_words(day.on)
    without_year = re.compile(rf"(?<!\w){whole.rpartition(' ')[0]}(?!\w| \d)")
    said = without_year.sub(whole, spoken)
    return said if whole in said else f"{spoken} ({whole})"


def due_text(day: SpokenDate) -> str:
    """The same after "By": what was said as "by Friday" does not say "by" again."""
    return re.sub(r"\Aby\b:?\s*", "", date_text(day), flags=re.IGNORECASE)


def join_sentences(*texts: str) -> str:
    """Texts one after the other, each ending as a sentence does."""
    kept = [text.strip() for text in texts if has_text(text)]
    return " ".join(text if text[-1] in ".!?…”" else f"{text}." for text in kept)


def with_label(label: str, text: str) -> str:
    """`Label: text`, or nothing where there is no text."""
    return f"{label}: {text.strip()}" if has_text(text) else ""


def lower_first(text: str) -> str:
    """Text as it goes on within a sentence."""
    return text[:1].lower() + text[1:]


def within_sentence(name: str) -> str:
    """A name as it goes on within a sentence."""
    return lower_first(name) if name.startswith(("The ", "A ", "My ", "Our ")) else name


def asked_with(telling: ReaderCopy) -> tuple[Block, ...]:
    """Name the pack the conversation was held with, and the one of this document where it differs.

    A neutral document says nothing of it, and nor does one for whoever is no professional: the name
    of a pack would say what it is about, and there may be more in it than they may know.
    """
    held_with, here = telling.record.pack, telling.pack.title
    if telling.kind.neutral or not telling.kind.professional or held_with == REDACTED:
        return ()
    if not held_with or held_with == here:
        return (SourceNote(f"Prompts: {here}"),)
    return (SourceNote(f"Prompts: {held_with}. Wording of this document: {here}"),)


Sources = tuple[tuple[str, str], ...]
"""A work and a place in it, any number of times."""

CARE_ACT: Final = "Care Act 2014"
CAPACITY_ACT: Final = "Mental Capacity Act 2005"
COLLECTION: Final = "SAC"
GUIDANCE: Final = "Statutory Guidance (28 June 2017 edition)"
JB: Final = "JB"
MSP: Final = "MSP resources (LGA and ADASS 2017)"


def cited(sources: Iterable[tuple[str, str]]) -> str:
    """Each work once, with its places in the order they were first named."""
    places: dict[str, dict[str, None]] = {}
    for work, place in sources:
        places.setdefault(work, {})[place] = None
    return "; ".join(f"{work} {', '.join(named)}" for work, named in places.items()) + "."
