"""What a record says to each of the supervisor's questions: the words, where they stand, the gaps.

It is gathered, never judged: a long list is no better than a short one, and no rating follows from
it. Gaps are the gentle checks that belong to the question, and what is plainly not there. What was
left out of this copy is neither said nor missing: it is named as left out.
"""

from collections.abc import Iterator, Sequence

from msp_desktop.disclosure.items import is_within
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.disclosure.vocabulary import TITLES
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.answers import evidence_given
from msp_desktop.questions.catalogue import PARTS
from msp_desktop.questions.labels import label_of
from msp_desktop.record.case.merged import merged
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.conversation import Conversation, day_of
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.story import in_order
from msp_desktop.review.evidence_found import FOUND, EvidenceItem
from msp_desktop.review.evidence_gaps import GAPS, READ_BY, Gap
from msp_desktop.sentences import translatable


class Evidence(RecordPart):
    """Everything found to one question, in the record's order, and what is not there.

    `left_out` names what may say something to it and is not in this copy.
    """

    question: QuestionId
    found: tuple[EvidenceItem, ...] = ()
    gaps: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def evidence(conversation: Conversation) -> tuple[Evidence, ...]:
    """What the record says to each question, in the questions' order."""
    gentle = [
        Gap(remark.text, READ_BY.get(remark.id, ()), check=remark.id)
        for remark in run_checks(conversation)
    ]
    return tuple(
        Evidence(
            question=name,
            found=tuple(_said(conversation, name)),
            gaps=tuple(
                gap.text
                for gap in (
                    *GAPS[name].missing(conversation),
                    *(each for each in gentle if each.check in GAPS[name].checks),
                )
                if not _out(conversation, gap.reads)
            ),
            left_out=tuple(
                dict.fromkeys(_called(key) for key in _out(conversation, GAPS[name].looks_at))
            ),
        )
        for name in FOUND
    )


def _said(conversation: Conversation, name: QuestionId) -> Iterator[EvidenceItem]:
    """What is there to read; what stands for words that were left out is no evidence."""
    declared = (
        EvidenceItem(part=given.part, text=given.text, about=given.about, who=given.who)
        for given in evidence_given(conversation, name)
    )
    for each in (*FOUND[name](conversation), *declared):
        if has_text(each.text) and REDACTED not in each.text:
            yield each


def _out(conversation: Conversation, fields: tuple[str, ...]) -> list[str]:
    """The keys of what was left out of this copy that one of these fields is, or is in or holds."""
    return [
        key
        for key in conversation.left_out
        if any(is_within(key, field) or is_within(field, key) for field in fields)
    ]


def _called(key: str) -> str:
    """What was left out, without its words: the part, and what of it."""
    name, _, inner = key.partition(".")
    if name not in set(PartName):
        return key
    part = PartName(name)
    if not inner:
        return TITLES[part]
    kind = PARTS[part].kind
    return translatable(
        "{whole}, {piece}", whole=TITLES[part], piece=label_of(kind, inner.partition(".")[0])
    )


def evidence_over(conversations: Sequence[Conversation]) -> tuple[Evidence, ...]:
    """What the conversations of a case say to each question, each thing once, with its day.

    What is carried on unchanged is evidence of the day it was first said. What is missing is what
    is missing from all of them together.
    """
    ordered = in_order(conversations)
    if len(ordered) == 1:
        return evidence(ordered[0])
    whole = {each.question: each for each in evidence(merged(ordered))}
    found: dict[QuestionId, dict[EvidenceItem, EvidenceItem]] = {name: {} for name in whole}
    for one in ordered:
        for each in evidence(one):
            for item in each.found:
                found[each.question].setdefault(item, item.but(on=day_of(one)))
    return tuple(whole[name].but(found=tuple(found[name].values())) for name in whole)
