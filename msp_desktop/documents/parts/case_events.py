"""What happened in a case, as its papers say it: the day, a title, and what was noted."""

from datetime import date

from msp_desktop.disclosure.kind_names import paper_name
from msp_desktop.documents.parts.reader_copy import (
    date_text,
    due_text,
    join_sentences,
    with_label,
    with_speaker,
)
from msp_desktop.documents.parts.replies import NOT_PROVED, in_sentences
from msp_desktop.pdf.blocks import Block, Paragraph
from msp_desktop.record.case.events import (
    ActionAdded,
    ActionSeen,
    AgreementGiven,
    Alert,
    AlertEnded,
    AnswerChallenged,
    CaseEvent,
    CaseOpened,
    ChallengeAnswered,
    Concluded,
    CopyDecided,
    Happening,
    Meeting,
    Note,
    PaperLeft,
    Reopened,
    ReplyTaken,
    SafeContactChanged,
    StageChanged,
)
from msp_desktop.record.case.state import answers_of
from msp_desktop.record.part import SpokenDate, day_at, has_text
from msp_desktop.record.sharing import restriction, restriction_label
from msp_desktop.sentences import capitalised

Told = tuple[date, str, tuple[Block, ...]]


def event_block(event: CaseEvent) -> Told | None:
    """The day that it stands under, its title, and what was noted; None where it is not printed."""
    title, words = _words(event.what)
    if not title:
        return None
    paragraphs = (Paragraph(words),) if has_text(words) else ()
    return _day(event), title, paragraphs


def _day(event: CaseEvent) -> date:
    on = getattr(event.what, "on", None)
    stated = on.on if isinstance(on, SpokenDate) else None
    return stated or day_at(event.at)


def _words(what: Happening) -> tuple[str, str]:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match what:
        case CaseOpened(inferred=True):
            return "", ""
        case CaseOpened():
            route = what.route.value if what.route else "not noted"
            return "the case was opened", join_sentences(f"By: {route}", what.route_note)
        case StageChanged():
            return f"stage: {what.stage.value}", what.why
        case Concluded():
            return f"the end of the case: {what.result.value}", what.words
        case Reopened():
            return "reopened", what.why
        case AgreementGiven():
            decision = what.decision
            whom = decision.name.strip() or (decision.recipient.value if decision.recipient else "")
            answer = decision.agreement.value if decision.agreement else "no answer noted"
            return f"sharing with {whom or 'somebody'}", join_sentences(
                answer, with_label(restriction_label(decision), restriction(decision))
            )
        case SafeContactChanged():
            return "how it is safe to get in touch", join_sentences(
                what.ways,
                with_label("Not", what.not_ways),
                with_label("When", what.times),
                with_label("Through", what.through),
                with_label("Must not know", what.must_not_know),
            )
        case CopyDecided():
            return "the copy for the person", join_sentences(what.choice.value, what.reason)
        case Alert():
            return "an alert", join_sentences(what.words, with_label("Source", what.source))
        case AlertEnded():
            return "an alert ended", what.why
        case ActionAdded():
            action = what.action
            return "an action was agreed", join_sentences(
                action.what, with_label("Who", action.who), with_label("By", due_text(action.when))
            )
        case ActionSeen(done=None):
            return "", ""
        case ActionSeen():
            done = what.done.value if what.done else ""
            return "an action was looked at", join_sentences(f"Done: {done}", what.result)
        case Meeting():
            return "a meeting", _meeting(what)
        case Note():
            return what.about.strip() or "a note", with_speaker(what.words)
        case PaperLeft():
            return "a paper was made", join_sentences(
                capitalised(paper_name(what.kind)), f"For {what.recipient}"
            )
        case ReplyTaken():
            return f"an answer from {what.sender.strip() or 'a recipient'}", join_sentences(
                *in_sentences(answers_of(what)), "" if what.proved else NOT_PROVED
            )
        case AnswerChallenged():
            return "an answer was challenged", join_sentences(
                what.why,
                with_speaker(what.words),
                with_label("Who answers", what.who_answers),
                with_label("By", due_text(what.by)),
            )
        case ChallengeAnswered():
            return "a challenge was answered", what.answer
        case _:
            return "", ""


def _meeting(what: Meeting) -> str:
    came = [
        join_sentences(
            ", ".join(each.strip() for each in (who.name, who.role) if has_text(each)),
            f"Came: {who.came.value}" if who.came else "",
            with_label("Kept out", who.kept_out),
        )
        for who in what.attendees
    ]
    return join_sentences(
        what.about,
        with_label("Where", what.venue),
        with_label("Why there", what.venue_why),
        with_label("Asked to come", " ".join(came)),
        with_label("The person came", what.person_came.value if what.person_came else ""),
        what.person_not_why,
        with_label("Helped to take part", what.helped),
        with_label("Their words", with_speaker(what.words)),
        with_label("Read out", what.words_read_out.value if what.words_read_out else ""),
        with_label("Decided", what.decided),
        with_label("Record given", date_text(what.record_given)),
    )
