"""Whether the pages of a referral and the record inside it say the same, both ways.

A document is made from its record by our own code, so its text is made once more from the record
that came and laid beside what the pages say. What the pages hold and the text made anew does not
explain is told with its page; so is whether some of the person's words, or of the plan's actions,
stand in the record and not on the pages. Amendments go along with the record, and are compared too.

A record does not carry the marks from earlier conversations that its pages may honestly show: they
are known by their rows (`earlier_marks`) and told apart.
Wording of a local pack that is not on this laptop cannot be told from words that were put in; which
pack a conversation was held with is in its record, so that is told too. Shapes are not compared:
lines that draw letters would not be found.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import NamedTuple

from msp_desktop.disclosure.allowed import amendment_title, contact_title, disclose
from msp_desktop.disclosure.basis import SharingNotAllowed
from msp_desktop.disclosure.pieces import REDACTED, piece_words
from msp_desktop.disclosure.vocabulary import PIECES, TITLES
from msp_desktop.documents.compose import DO_NOT_GIVE, DRAFT, compose, with_seal_line
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import kinds_with
from msp_desktop.documents.reply_sheet import with_reply_sheet
from msp_desktop.pdf.blocks import Document
from msp_desktop.practice.codes import PartName
from msp_desktop.practice.pack import Pack
from msp_desktop.questions.own_words import all_words
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import RecordWithAmendments
from msp_desktop.record.case.attached import AttachedRecord
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import RecordPart
from msp_desktop.record.plan import actions
from msp_desktop.review.comparison.case_pages import case_anew
from msp_desktop.review.comparison.document_text import said_on_pages, said_round_them
from msp_desktop.review.comparison.drawing import DrawingFound, drawing_of
from msp_desktop.review.comparison.earlier_marks import earlier_marks, with_marks
from msp_desktop.review.coverage import UNREADABLE, Covered, Effort, TooMuchToCompareError, letters
from msp_desktop.review.sandbox.messages import CheckReply, PageText
from msp_desktop.sentences import MONTHS

MOST_COMPARED = 400_000
"""As many characters on all pages as are compared: some two hundred pages."""

MOST_STEPS = 20_000_000
"""Of work: a visit of ours takes some thousands, two hundred pages take most of them, and all of
them take less than a minute."""

MOST_TOLD = 40
"""As many pieces of added words as are shown one by one."""

_LONG = 20
"""From so many letters on a text stands in one place alone; shorter ones wait for what is left."""

_COMPARED = frozenset({PartName.OUTCOMES, PartName.STATEMENTS, PartName.CONCERN})
_MADE = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}}), (\d\d):(\d\d)")
_FOOT = re.compile(rf"page\d+of\d+|\d{{1,2}}(?:{'|'.join(MONTHS).lower()})\d{{4}}(?:\d{{4}})?")
_TRAIL = re.compile(r"trail[0-9a-f]{16}")
_STEERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_OF_ITSELF = ("Draft", DRAFT, DO_NOT_GIVE, "The record is attached to the file.")
"""What a document may say of itself besides."""
_KEPT_OUT = "Left out of this copy:"


class AddedWords(RecordPart):
    """Words that a page holds and neither the record nor our own wording explains."""

    page: int
    text: str


class PageComparison(RecordPart):
    """What came of it. `added_words` is how many words in all; `added` the first pieces of them.

    `missing` is how many lines of the person's words, of actions or amendments, the pages lack.
    `earlier` is what they alone say of marks on the grid from earlier conversations. `other_pack`
    names a local pack that the conversation was held with and that was not at hand. `not_compared`
    is set where the pages hold far more than can be compared, or what would take for ever.
    """

    added: tuple[AddedWords, ...] = ()
    added_words: int = 0
    missing: int = 0
    earlier: tuple[AddedWords, ...] = ()
    other_pack: str = ""
    not_compared: bool = False
    drawing: DrawingFound = DrawingFound()

    @property
    def differ(self) -> bool:
        """Whether the supervisor has to be warned."""
        words = self.added_words or self.missing or self.not_compared
        return bool(words) or self.drawing.differs


def laid_beside(
    answer: CheckReply, came: AttachedRecord, *, pack: Pack | None = None
) -> PageComparison:
    """How the pages of a file and its record stand to each other, words and drawing.

    Where the pages made anew are the same, their words are; else they are compared too.
    """
    at_hand = _packs(pack)
    by_digest = {each.digest: each for each in at_hand}
    by_digest |= {each.unmarked.digest: each.unmarked for each in at_hand}
    drawing = drawing_of(answer, came, by_digest, at_hand[-1].marking)
    if not drawing.is_same:
        marked = at_hand[-1].with_marking(drawing.marking) if drawing.marking else pack
        found = compared(answer.drawn, came, answer.record, pack=marked, reference=answer.reference)
        return found.but(drawing=drawing)
    earlier = earlier_marks(answer.drawn, came.conversation, _packs(pack)[-1])
    return PageComparison(
        earlier=tuple(AddedWords(page=each.page, text=each.text) for each in earlier),
        drawing=drawing,
    )


def _packs(pack: Pack | None) -> list[Pack]:
    """The packs at hand: the one that comes with the app, and the one in use."""
    return list({each.digest: each for each in (built_in(), pack or built_in())}.values())


def compared(
    drawn: Sequence[PageText],
    came: AttachedRecord | RecordWithAmendments,
    record: bytes,
    *,
    pack: Pack | None = None,
    most_steps: int = MOST_STEPS,
    reference: str = "",
) -> PageComparison:
    """What differs between what the pages say and the record; `pack` is the one in use here.

    `reference` is the one that the file names for its answer: its reply sheet prints it.

    The record and the pages are foreign: no more is done than `most_steps`.
    """
    if isinstance(came, RecordWithAmendments):
        came = AttachedRecord(came.conversation, came.amendments, (came,))
    if sum(len(each.text) for each in drawn) > MOST_COMPARED:
        return PageComparison(not_compared=True)
    try:
        return _compared(drawn, came, _SaidOfIt(record, reference), pack, Effort(most_steps))
    except TooMuchToCompareError:
        return PageComparison(not_compared=True)


class _SaidOfIt(NamedTuple):
    """What the pages say of the file itself: the record by its digest, and the reference."""

    record: bytes
    reference: str


def _compared(
    drawn: Sequence[PageText],
    came: AttachedRecord,
    of_it: _SaidOfIt,
    pack: Pack | None,
    effort: Effort,
) -> PageComparison:
    conversation = came.conversation
    packs = _packs(pack)
    earlier = earlier_marks(drawn, conversation, packs[-1])
    recorded = came._replace(conversation=with_marks(conversation, earlier)) if earlier else came
    best = min(
        (_laid_beside(drawn, each, effort) for each in _made_anew(drawn, recorded, of_it, packs)),
        key=lambda found: sum(len(letters(each.text)) for each in found),
        default=[AddedWords(page=each.page, text=each.text) for each in drawn],
    )
    held_with = conversation.pack
    return PageComparison(
        added=tuple(best[:MOST_TOLD]),
        added_words=sum(len(each.text.split()) for each in best),
        missing=_missing(drawn, came, effort),
        earlier=tuple(AddedWords(page=each.page, text=each.text) for each in earlier),
        other_pack="" if held_with in {"", *(each.title for each in packs)} else held_with,
    )


def _made_anew(
    drawn: Sequence[PageText], came: AttachedRecord, of_it: _SaidOfIt, packs: Sequence[Pack]
) -> Iterator[tuple[Document, tuple[str, ...]]]:
    """The document of each kind that the pages may be of, with what it may say besides."""
    beginning = letters("".join(each.text for each in drawn if not each.furniture)[:300])
    at = _made_at(drawn) or came.conversation.started_at
    for pack in packs:
        kinds = kinds_with(pack)
        named = [each for each in kinds if letters(each.title) in beginning]
        for kind in named or kinds:
            marked = kind if pack.marking is None else kind.marked(pack.marking)
            yield from _anew(came, marked, pack, at, of_it)


def _anew(
    came: AttachedRecord, kind: DocumentKind, pack: Pack, at: datetime, of_it: _SaidOfIt
) -> Iterator[tuple[Document, tuple[str, ...]]]:
    """That document with all that is in the record, and what else its pages may say."""
    sender = came.conversation.practitioner

    def with_what_else(made: Document, other: Document) -> tuple[Document, tuple[str, ...]]:
        may_say = {*_OF_ITSELF, *said_on_pages(other)}
        sealed = with_seal_line(made, of_it.record, "")
        whole = with_reply_sheet(sealed, kind, of_it.reference, sender)
        return whole, tuple(sorted(may_say, key=_longest_first))

    if came.case is not None:
        for made, other in case_anew(came.case, kind, pack, at):
            yield with_what_else(made, other)
        return
    conversation, amendments = came.conversation, came.amendments
    try:
        kept_out = disclose(conversation, kind, amendments=amendments)
        included = frozenset(
            each.key for each in kept_out.decisions if not each.included and "." in each.key
        )
        decided = disclose(conversation, kind, included=included, amendments=amendments)
    except SharingNotAllowed:
        return
    made, other = (compose(each, kind, at=at, pack=pack) for each in (decided, kept_out))
    yield with_what_else(made, other)


@cache
def _names_of_pieces() -> frozenset[str]:
    """The letters of all words by which a document names the pieces that were kept out of it."""
    return frozenset(
        map(
            letters,
            (
                *piece_words(Conversation),
                *TITLES.values(),
                amendment_title(),
                contact_title(),
                PIECES,
            ),
        )
    )


def _longest_first(text: str) -> int:
    return -len(letters(text))


def _laid_beside(
    drawn: Sequence[PageText], made: tuple[Document, tuple[str, ...]], effort: Effort
) -> list[AddedWords]:
    """What that document does not explain of the pages."""
    document, may_say = made
    body = [each for each in drawn if not each.furniture]
    round_it = [each for each in drawn if each.furniture]
    covered = Covered([each.text for each in body], effort)
    covered.explain_list(_KEPT_OUT, _names_of_pieces())
    covered.explain_pattern(_TRAIL)
    texts = sorted(map(_printed, said_on_pages(document)), key=_longest_first)
    long = [text for text in texts if len(letters(text)) >= _LONG]
    waiting = [text for text in long if not covered.explain(text)]
    waiting = [text for text in waiting if not covered.explain_in_parts(text)]
    waiting += [text for text in texts[len(long) :] if not covered.explain(text)]
    waiting = [text for text in waiting if not covered.explain_in_parts(text)]
    for text in may_say:
        while letters(text) and covered.explain(text):
            pass
    foot = Covered([each.text for each in round_it], effort)
    foot.explain_pattern(_FOOT)
    for text in sorted((*said_round_them(document), *may_say), key=_longest_first):
        while letters(text) and foot.explain(_printed(text)):
            pass
    left = [(body[place], words) for place, words in covered.unexplained()]
    left += [(round_it[place], words) for place, words in foot.unexplained()]
    return [
        AddedWords(page=piece.page, text=_shown_safely(words))
        for piece, words in sorted(left, key=lambda each: each[0].page)
    ]


def _shown_safely(words: str) -> str:
    """Foreign words without marks that would steer how a screen lays out what is beside them."""
    plain = "".join(c for c in words if unicodedata.category(c) != "Cc" and c not in _STEERS)
    return plain.replace(UNREADABLE, "\u25a1")


def _missing(drawn: Sequence[PageText], came: AttachedRecord, effort: Effort) -> int:
    """How many lines of the person's words, of actions and amendments, are not on the pages."""
    held = Covered([each.text for each in drawn if not each.furniture], effort)
    whole = letters("".join(each.text for each in drawn if not each.furniture))
    lines = {_printed(line) for line in _to_be_found(came)}
    effort.spend(len(lines) * (1 + len(whole) // 2_000))
    return sum(letters(line) not in whole and not held.explain_in_parts(line) for line in lines)


def _to_be_found(came: AttachedRecord) -> Iterator[str]:
    conversation, amendments = came.conversation, came.amendments
    for heard in all_words(conversation):
        if heard.part in _COMPARED and heard.text != REDACTED:
            yield from heard.text.splitlines()
    for action in actions(conversation.plan):
        if action.what != REDACTED:
            yield from action.what.splitlines()
    for each in amendments:
        yield from (*each.what.splitlines(), *each.why.splitlines())


def _made_at(drawn: Sequence[PageText]) -> datetime | None:
    """When the document says that it was made: somebody's age is that of then."""
    found = next((f for each in drawn if each.furniture if (f := _MADE.search(each.text))), None)
    if found is None:
        return None
    day, month, year, hour, minute = found.groups()
    try:
        return datetime(
            int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), tzinfo=UTC
        )
    except ValueError:
        return None


def _printed(text: str) -> str:
    """The text as our pages print it, where a letter may have no shape in our faces."""
    if all(ord(each) < 0x250 or unicodedata.category(each)[0] in "PZ" for each in text):
        return text
    from msp_desktop.pdf.font_runs import split_runs
    from msp_desktop.pdf.typefaces import Weight, stack

    return "\n".join(split_runs(line, stack(Weight.REGULAR)).text for line in text.splitlines())
