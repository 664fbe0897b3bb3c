"""The pages of the person's copy, in words that a child of ten can read.

No codes, no view of anybody else, no signs of risk. That it is not all that was written down is
said on every one, whatever was left out: said on some, it would point at a secret.
"""

from collections.abc import Iterator

from msp_desktop.disclosure.word_search import folded
from msp_desktop.documents.parts.reader_copy import (
    ReaderCopy,
    date_text,
    join_sentences,
    said_for_you,
    with_english,
)
from msp_desktop.documents.persons_sharing import is_here, may_tell
from msp_desktop.pdf.blocks import (
    Block,
    Bullets,
    FaceRow,
    Faces,
    Heading,
    KeepTogether,
    Paragraph,
    QuoteBlock,
    Table,
)
from msp_desktop.practice.codes import (
    Achieved,
    Answer,
    GridMoment,
    GridView,
    Offer,
    SaidBy,
)
from msp_desktop.practice.organisation import LocalContactKind
from msp_desktop.record.closing import Closing, OutcomeView, own_words_of, view_of
from msp_desktop.record.grid import Grid, Placement, latest, person_says
from msp_desktop.record.outcomes import Outcome, theirs
from msp_desktop.record.part import HEARD_VOICES, SpokenDate, SpokenWords, day_at, has_text
from msp_desktop.record.plan import Action, actions
from msp_desktop.record.statements import own
from msp_desktop.sentences import capitalised, date_in_words

YOU = "You"
_NOT_HERE = "Ask us"
"""Where it is not known who or when, or not on this paper: nothing is promised."""
_CONTACTS = (LocalContactKind.COUNCIL, LocalContactKind.OUT_OF_HOURS, LocalContactKind.ADVOCACY)
_LOOKED_AGAIN = (
    (GridMoment.AT_REVIEW, "When we looked again"),
    (GridMoment.AT_CLOSE, "At the end"),
)
_HOW_FAR = {
    Achieved.FULLY: "this happened.",
    Achieved.PARTIALLY: "this partly happened.",
    Achieved.NOT: "this did not happen.",
    Achieved.NO_LONGER_WANTED: "you do not want this any more.",
    Achieved.TOO_EARLY: "it is too early to say.",
}


def laid_out(telling: ReaderCopy) -> tuple[Block, ...]:
    """Their sentences, what they want, how it feels, what was agreed, and whom to ring."""
    return (
        *_not_given(telling),
        *_own_sentences(telling),
        *_wanted(telling),
        *_not_wanted(telling),
        *_in_their_words("What already keeps you safe", telling.record.outcomes.strengths),
        *_how_far(telling),
        *_in_their_words("Moving on", telling.record.closing.moving_on),
        *_faces(telling),
        *_agreed(telling),
        *_who_does_what(telling),
        *_whom_to_ring(telling),
        *may_tell(telling),
        *_can_ask(telling),
    )


def _not_given(telling: ReaderCopy) -> tuple[Block, ...]:
    reason = telling.kind.not_given
    return (Paragraph(f"Not given. Why: {reason}"),) if reason else ()


def _own_sentences(telling: ReaderCopy) -> tuple[Block, ...]:
    statements = (
        (SpokenWords(text=each.text, in_english=each.in_english, said_by=each.said_by), each.agreed)
        for each in own(telling.record.statements)
    )
    said_so = [
        _quote(words, where="" if agreed else "Is this right? Tell us.")
        for words, agreed in statements
        if _is_theirs(words)
    ]
    return (Heading(1, "In your own words"), *_joined(said_so)) if said_so else ()


def _wanted(telling: ReaderCopy) -> tuple[Block, ...]:
    """What they want; at the close only what was not looked back on, which stands further down."""
    closing = telling.record.closing
    heading = Heading(1, "What you want")
    wishes = [o for o in theirs(telling.record.outcomes) if is_here(o.words.text)]
    found = [o.words for o in wishes if _their_view(closing, o).person is None]
    numbered = [
        _quote(words, f"{place}. " if len(found) > 1 else "")
        for place, words in enumerate(found, start=1)
    ]
    if numbered:
        return (heading, *_joined(numbered))
    if telling.record.outcomes.items:  # said, and looked back on further down or kept private here
        return ()
    return (heading, Paragraph("You have not told us yet what you want. You can, at any time."))


def _how_far(telling: ReaderCopy) -> tuple[Block, ...]:
    """At the close: what they wanted, and how far each came about in their own view."""
    closing = telling.record.closing
    found: list[Block] = []
    for outcome in theirs(telling.record.outcomes):
        view = _their_view(closing, outcome)
        if view.person is None or not is_here(outcome.words.text):
            continue
        words = SpokenWords(text=view.words, in_english=view.in_english, said_by=view.said_by)
        said = [_quote(words)] if _is_theirs(words) else []
        found.append(KeepTogether((_quote(outcome.words), Paragraph(_came_about(view)))))
        found += said
    own = own_words_of(closing)
    if _is_theirs(own):
        found.append(_quote(own))
    return (Heading(1, "What you wanted, and what happened"), *found) if found else ()


def _came_about(view: OutcomeView) -> str:
    """How far it came about, and who says so."""
    how_far = _HOW_FAR[view.person] if view.person is not None else ""
    if view.said_by is not SaidBy.PERSON:
        return f"{said_for_you(view.said_by)}: {how_far}"
    return (
        capitalised(how_far) if view.person is Achieved.NO_LONGER_WANTED else f"You say: {how_far}"
    )


def _their_view(closing: Closing, outcome: Outcome) -> OutcomeView:
    """Their view of it, or that of whoever stands for them: what staff think is not theirs."""
    view = view_of(closing, outcome.id)
    return view if view.said_by in HEARD_VOICES else view.but(person=None)


def _in_their_words(title: str, words: SpokenWords) -> tuple[Block, ...]:
    """An answer of theirs under a heading of its own; nothing where it is not theirs."""
    return (Heading(1, title), _quote(words)) if _is_theirs(words) else ()


def _not_wanted(telling: ReaderCopy) -> tuple[Block, ...]:
    found = [
        _quote(each.words) for each in telling.record.outcomes.not_wanted if _is_theirs(each.words)
    ]
    return (Heading(1, "What you do not want"), *_joined(found)) if found else ()


def _faces(telling: ReaderCopy) -> tuple[Block, ...]:
    """How safe and how well, as the person placed it: a face, and the same in words."""
    words = telling.pack.grid
    found: list[Block] = []
    for name, mark in _marks(telling.record.grid):
        safe, well = mark.point.safety, mark.point.wellbeing
        rows = (
            FaceRow("How safe", words.safety.band(safe), safe, brows=True),
            FaceRow("How well", words.wellbeing.band(well), well),
        )
        alt = f"{name}. " + " ".join(f"{row.label}: {row.words}." for row in rows)
        found.append(KeepTogether((Heading(2, name), Faces(rows, alt=alt))))
    return (Heading(1, "How safe and how well you feel"), *found) if found else ()


def _marks(grid: Grid) -> Iterator[tuple[str, Placement]]:
    """Their own marks with what each is called: the first, the last, and what they would like."""
    now = [m for m in grid.placements if (m.who, m.moment) == (GridView.PERSON, GridMoment.NOW)]
    later = [latest(grid, GridView.PERSON, moment) for moment, _ in _LOOKED_AGAIN]
    if now:
        yield "When we began" if len(now) > 1 or any(later) else "Now", now[0]
    if len(now) > 1:
        yield f"When we talked on {date_in_words(day_at(now[-1].at))}", now[-1]
    wanted = latest(grid, GridView.PERSON, GridMoment.WANTED)
    if wanted is not None:
        yield "What you would like", wanted
    for (_, name), mark in zip(_LOOKED_AGAIN, later, strict=True):
        if mark is not None:
            yield name, mark


def _agreed(telling: ReaderCopy) -> tuple[Block, ...]:
    chosen = [each for each in telling.record.grid.options if each.chosen and is_here(each.what)]
    own_part = telling.record.plan.own_part.strip()
    lines = [_sentence(option.what) for option in chosen]
    if is_here(own_part):
        lines.append(f"What you do: {_sentence(own_part)}")
    said = (person_says(option) for option in chosen)
    quotes = [_quote(words) for words in said if _is_theirs(words)]
    if not lines:
        return ()
    return (Heading(1, "What we agreed"), Bullets(tuple(lines)), *_joined(quotes))


def _who_does_what(telling: ReaderCopy) -> tuple[Block, ...]:
    rows = tuple(
        (
            _who(telling, each.who),
            _sentence(each.what),
            _how_far_done(each) or _day(each.when) or _NOT_HERE,
        )
        for each in actions(telling.record.plan)
        if is_here(each.what)
    )
    if not rows:
        return ()
    return (
        Heading(1, "Who does what"),
        Table(("Who", "What", "When"), rows, widths=(2.8, 3.4, 3.8)),
    )


def _how_far_done(action: Action) -> str:
    """That it is done, and what came of it; empty while it is open."""
    if action.done is not Answer.YES:
        return ""
    return join_sentences("Done", action.done_note if is_here(action.done_note) else "")


_TITLES_OF_PEOPLE = frozenset({"mr", "mrs", "miss", "ms", "mx", "dr"})


def _who(telling: ReaderCopy, who: str) -> str:
    """Who does it, as the reader is spoken to: they themselves are "you".

    A first name or a surname that somebody else in the record has too may be that other one's.
    """
    if not is_here(who):
        return _NOT_HERE
    person = telling.record.person
    own = _ways_to_name(person.name, person.known_as)
    theirs = _ways_to_name(*telling.other_names)
    return YOU if folded(who).replace(".", "") in own - theirs else who.strip()


def _ways_to_name(*names: str) -> set[str]:
    """How each of them may be called: in full, by the first name, by title and surname."""
    ways: set[str] = set()
    for name in filter(None, (folded(each).replace(".", "") for each in names)):
        first, *rest = name.split()
        ways.add(name)
        if first not in _TITLES_OF_PEOPLE:
            ways.add(first)
        ways |= {f"{title} {rest[-1]}" for title in _TITLES_OF_PEOPLE if rest}
    return ways


def _whom_to_ring(telling: ReaderCopy) -> tuple[Block, ...]:
    plan = telling.record.plan
    team = telling.record.practitioner.team.strip()
    who = f"{telling.practitioner}, {team}" if team else telling.practitioner
    lines = [f"Ask for {who}.", *_reached(telling)]
    if is_here(plan.keep_in_touch):
        lines.append(f"How we keep in touch: {_sentence(plan.keep_in_touch)}")
    again = _day(plan.next_conversation)
    if again and again not in plan.keep_in_touch and not telling.is_past(plan.next_conversation):
        again = telling.said_ahead(plan.next_conversation, again)
        lines.append(f"We talk again: {_sentence(again)}")
    if is_here(plan.if_worse):
        lines.append(f"If things get worse: {_sentence(plan.if_worse)}")
    lines += _contacts(telling)
    lines.append("In danger now? Ring 999.")
    return (Heading(1, "Who to ring"), Bullets(tuple(lines)))


def _contacts(telling: ReaderCopy) -> list[str]:
    """Whom else to ring, as the organisation has it."""
    found = (telling.pack.contacts.get(kind) for kind in _CONTACTS)
    lines = [
        f"{each.name}: {each.phone}" + (f" ({each.when})" if each.when else "")
        for each in found
        if each is not None and each.phone
    ]
    return [_sentence(line) for line in lines]


def _can_ask(telling: ReaderCopy) -> tuple[Block, ...]:
    lines = [
        "You can change your mind at any time.",
        "This paper has only some of what we wrote down. You can ask to see all of it.",
        _someone_to_help(telling),
        _complain(telling),
    ]
    return (Heading(1, "What you can ask for"), Bullets(tuple(lines)))


def _reached(telling: ReaderCopy) -> list[str]:
    """How the practitioner is reached, as far as they said."""
    who = telling.record.practitioner
    number = f"Ring {who.telephone.strip()}" if has_text(who.telephone) else ""
    hours = who.hours.strip()
    lines = [f"{number} ({hours})" if number and hours else number or hours]
    lines.append(f"Write to {who.email.strip()}" if has_text(who.email) else "")
    return [_sentence(line) for line in lines if line]


def _complain(telling: ReaderCopy) -> str:
    """That they can complain, and to whom where the organisation says so."""
    sentence = "You can tell us if you are not happy with what we do."
    to = telling.pack.contacts.get(LocalContactKind.COMPLAINTS)
    reached = ", ".join(each for each in (to.phone, to.email) if each) if to is not None else ""
    return f"{sentence} Or tell {to.name}: {reached}." if to is not None and reached else sentence


def _someone_to_help(telling: ReaderCopy) -> str:
    free = "You can have someone to help you say what you want. They are called an advocate."
    now = {
        Offer.ACCEPTED: "You said yes to this.",
        Offer.ALREADY: "You have one now.",
        Offer.DECLINED: "You said no for now. You can still say yes.",
    }
    offer = telling.record.advocacy.offer
    return f"{free} {now[offer]}" if offer in now else f"{free} It is free. Ask us."


def _quote(words: SpokenWords, before: str = "", where: str = "") -> QuoteBlock:
    """Words, and who said them."""
    who = YOU if words.said_by is SaidBy.PERSON else said_for_you(words.said_by)
    return QuoteBlock(f"{before}{with_english(words)}", who, where)


def _joined(quotes: list[QuoteBlock]) -> tuple[Block, ...]:
    """Quotes one below the other, in one as long as it is said by the same."""
    done: list[QuoteBlock] = []
    for quote in quotes:
        last = done[-1] if done else None
        if last is not None and (last.who, last.where) == (quote.who, quote.where):
            done[-1] = QuoteBlock(f"{last.words}\n{quote.words}", quote.who, quote.where)
        else:
            done.append(quote)
    return tuple(done)


def _is_theirs(words: SpokenWords) -> bool:
    """Whether it is theirs, or of whoever stands for them: what staff say is no word of theirs."""
    return is_here(words.text) and words.said_by in HEARD_VOICES


def _day(day: SpokenDate) -> str:
    """The day as it was said; the date beside it only where that was not said already."""
    spoken = day.said.strip()
    if (
        day.on is not None
        and is_here(spoken)
        and date_in_words(day.on).rpartition(" ")[0] in spoken
    ):
        return spoken
    words = date_text(day)
    return words if is_here(words) else ""


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1] in ".!?…”" else f"{text}."
