"""Where a case stands: since when, by which route, at which stage, and its conversations."""

from msp_desktop.documents.parts.opening import when_and_by_whom
from msp_desktop.documents.parts.reader_copy import ReaderCopy, join_sentences
from msp_desktop.pdf.blocks import Block, Facts, Heading, Table
from msp_desktop.record.case.events import CaseEvent, CaseOpened, Concluded, Reopened, StageChanged
from msp_desktop.record.conversation import day_of, had_by
from msp_desktop.record.part import day_at
from msp_desktop.sentences import date_in_words


def the_case(copy: ReaderCopy) -> tuple[Block, ...]:
    """The facts of the case, and each conversation by its day; nothing in a paper for a home."""
    if copy.kind.neutral or not copy.kind.professional:
        return ()
    rows = tuple(
        (
            f"{number}. {date_in_words(day_of(one))}",
            had_by(one) or "Not named",
            join_sentences(*when_and_by_whom(one)),
        )
        for number, one in enumerate(copy.conversations, 1)
    )
    return (
        Heading(1, "The case"),
        Facts(_facts(copy)),
        Table(("Conversation", "With", "When"), rows, widths=(2.4, 2.6, 5)),
    )


def _facts(copy: ReaderCopy) -> tuple[tuple[str, str], ...]:
    first = date_in_words(day_of(copy.conversations[0]))
    rows = [("First conversation", first), ("Conversations", str(len(copy.conversations)))]
    for event in copy.events:
        match event.what:
            case CaseOpened(inferred=False, route=route):
                how = f"By: {route.value}" if route else ""
                rows.append(("Opened", join_sentences(_on(event), how)))
            case StageChanged(stage=stage):
                rows.append(("Stage", join_sentences(stage.value, _on(event))))
            case Concluded(result=result):
                rows.append(("Concluded", join_sentences(result.value, _on(event))))
            case Reopened():
                rows.append(("Reopened", _on(event)))
    return tuple(rows)


def _on(event: CaseEvent) -> str:
    stated = event.what.on.on if hasattr(event.what, "on") else None
    return date_in_words(stated or day_at(event.at))
