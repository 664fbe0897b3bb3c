"""What a record says to each of the supervisor's questions: the words, where they stand, the gaps.

It is gathered, never judged: a long list is no better than a short one, and no rating follows from
it. Gaps are the gentle checks that belong to the question, and what is plainly not there.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.answers import evidence_given
from msp_desktop.questions.closing import experience_answers
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.capacity import latest_result
from msp_desktop.record.case.merged import merged
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.closing import own_words_of, view_of
from msp_desktop.record.conversation import Conversation, day_of, reason_not_asked
from msp_desktop.record.outcomes import (
    active_outcomes,
    asked_code,
    how_will_you_know,
    last_asked,
    matters_most,
    of_staff,
    theirs,
)
from msp_desktop.record.part import RecordPart, has_text
from msp_desktop.record.plan import actions
from msp_desktop.record.story import in_order
from msp_desktop.review.evidence_gaps import GAPS
from msp_desktop.sentences import date_in_words, translatable


class EvidenceItem(RecordPart):
    """Some words of the record, or a code in it, and in which part they stand.

    `who` is whose words they are, empty for the practitioner's own note; `about` says what it is.
    `on` is the day of the conversation that says it, where there are several.
    """

    part: PartName
    text: str
    about: str = ""
    who: str = ""
    on: date | None = None


class Evidence(RecordPart):
    """Everything found to one question, in the record's order, and what is not there."""

    question: QuestionId
    found: tuple[EvidenceItem, ...] = ()
    gaps: tuple[str, ...] = ()


_P = PartName


def evidence(conversation: Conversation) -> tuple[Evidence, ...]:
    """What the record says to each question, in the questions' order."""
    gentle = {remark.id: remark.text for remark in run_checks(conversation)}
    return tuple(
        Evidence(
            question=name,
            found=(
                *(found for found in gather(conversation) if has_text(found.text)),
                *(
                    EvidenceItem(part=given.part, text=given.text, about=given.about, who=given.who)
                    for given in evidence_given(conversation, name)
                ),
            ),
            gaps=(
                *GAPS[name][0](conversation),
                *(text for check, text in gentle.items() if check in GAPS[name][1]),
            ),
        )
        for name, gather in _ANSWERS.items()
    )


def evidence_over(conversations: Sequence[Conversation]) -> tuple[Evidence, ...]:
    """What the conversations of a case say to each question, each thing once, with its day.

    What is carried on unchanged is evidence of the day it was first said. What is missing is what
    is missing from all of them together.
    """
    told = in_order(conversations)
    if len(told) == 1:
        return evidence(told[0])
    gaps = {each.question: each.gaps for each in evidence(merged(told))}
    found: dict[QuestionId, dict[EvidenceItem, EvidenceItem]] = {name: {} for name in gaps}
    for one in told:
        for each in evidence(one):
            for item in each.found:
                found[each.question].setdefault(item, item.but(on=day_of(one)))
    return tuple(
        Evidence(question=name, found=tuple(found[name].values()), gaps=gaps[name]) for name in gaps
    )


def evidence_for(conversation: Conversation, name: QuestionId) -> Evidence:
    """What the record says to that question."""
    return next(each for each in evidence(conversation) if each.question is name)


def _asked(c: Conversation) -> Iterator[EvidenceItem]:
    before = last_asked(c.outcomes)
    if before is None:
        yield EvidenceItem(part=_P.OUTCOMES, text=asked_code(c.outcomes).value, about="asked")
    else:
        day = date_in_words(before.date())
        yield EvidenceItem(
            part=_P.OUTCOMES,
            text=translatable("not asked again; asked on {day}", day=day),
            about="asked",
        )
    yield EvidenceItem(part=_P.OUTCOMES, text=c.outcomes.not_asked_reason, about="why not asked")
    why = reason_not_asked(c, _P.OUTCOMES)
    yield EvidenceItem(part=_P.OUTCOMES, text=why, about="why not asked")
    most, sign = matters_most(c.outcomes), how_will_you_know(c.outcomes)
    yield EvidenceItem(
        part=_P.OUTCOMES, text=most.text, about="what matters most", who=most.said_by.value
    )
    yield EvidenceItem(
        part=_P.OUTCOMES, text=sign.text, about="how they will know", who=sign.said_by.value
    )


def _expressed(c: Conversation) -> Iterator[EvidenceItem]:
    for outcome in theirs(c.outcomes):
        yield EvidenceItem(
            part=_P.OUTCOMES,
            text=outcome.words.text,
            about="an outcome",
            who=outcome.words.said_by.value,
        )
        yield EvidenceItem(
            part=_P.OUTCOMES, text=outcome.difference, about="what would be different"
        )
    for outcome in of_staff(c.outcomes):
        yield EvidenceItem(
            part=_P.OUTCOMES, text=outcome.words.text, about="what staff would like to happen"
        )
    for no in c.outcomes.not_wanted:
        yield EvidenceItem(
            part=_P.OUTCOMES, text=no.words.text, about="not wanted", who=no.words.said_by.value
        )


def _capacity(c: Conversation) -> Iterator[EvidenceItem]:
    doubt = c.capacity.doubt
    yield EvidenceItem(part=_P.CAPACITY, text=doubt.value if doubt else "", about="a doubt")
    yield EvidenceItem(part=_P.CAPACITY, text=c.capacity.unwise_note, about="an unwise decision")
    yield EvidenceItem(part=_P.CAPACITY, text=c.capacity.coercion, about="pressure from somebody")
    for decision in c.capacity.decisions:
        result = latest_result(decision)
        came_out = (
            translatable("{words}: {answer}", words=decision.decision, answer=result)
            if result
            else decision.decision
        )
        yield EvidenceItem(part=_P.CAPACITY, text=came_out, about="a decision")
        for attempt in decision.attempts:
            yield EvidenceItem(part=_P.CAPACITY, text=attempt.help_given, about="help given")
            for finding in attempt.abilities:
                yield EvidenceItem(
                    part=_P.CAPACITY, text=finding.evidence, about=finding.ability.value
                )
            yield EvidenceItem(
                part=_P.CAPACITY, text=attempt.result_words, about="who concluded it"
            )
        interests = decision.best_interests
        yield EvidenceItem(part=_P.CAPACITY, text=interests.wishes, about="wishes and feelings")
        yield EvidenceItem(part=_P.CAPACITY, text=interests.consulted, about="who was consulted")
        yield EvidenceItem(
            part=_P.CAPACITY, text=interests.less_restrictive, about="a less restrictive way"
        )


def _advocacy(c: Conversation) -> Iterator[EvidenceItem]:
    pointed = indication(c.advocacy)
    if pointed.points is not Points.NOT_YET_CLEAR:
        yield EvidenceItem(
            part=_P.ADVOCACY, text=pointed.points.value, about="what the answers point to"
        )
    for reason in pointed.reasons:
        yield EvidenceItem(part=_P.ADVOCACY, text=reason, about="because")
    offer = c.advocacy.offer
    yield EvidenceItem(part=_P.ADVOCACY, text=offer.value if offer else "", about="the offer")
    yield EvidenceItem(part=_P.ADVOCACY, text=c.advocacy.offer_reason, about="why")
    yield EvidenceItem(part=_P.ADVOCACY, text=c.advocacy.already, about="an advocate there is")
    yield EvidenceItem(
        part=_P.ADVOCACY, text=c.advocacy.appropriate_person.name, about="who could help"
    )
    yield EvidenceItem(
        part=_P.ADVOCACY, text=c.advocacy.information_form, about="information, in form"
    )


def _risk(c: Conversation) -> Iterator[EvidenceItem]:
    for outcome in active_outcomes(c.outcomes):
        yield EvidenceItem(part=_P.OUTCOMES, text=outcome.risk, about="risk in an outcome")
        yield EvidenceItem(part=_P.OUTCOMES, text=outcome.agreed, about="what was agreed about it")
    for tie in c.outcomes.ties:
        yield EvidenceItem(part=_P.OUTCOMES, text=tie.note, about="two that pull apart")
    for option in c.grid.options:
        about = (
            translatable("an option chosen")
            if option.chosen
            else translatable("an option considered")
        )
        yield EvidenceItem(part=_P.GRID, text=option.what, about=about)
        yield EvidenceItem(part=_P.GRID, text=option.risks, about="its risks")
        yield EvidenceItem(
            part=_P.GRID,
            text=option.person_says,
            about="what they think",
            who=option.person_says_by.value,
        )
    yield EvidenceItem(part=_P.PLAN, text=c.plan.if_worse, about="if things get worse")


def _agencies(c: Conversation) -> Iterator[EvidenceItem]:
    yield EvidenceItem(part=_P.PLAN, text=c.plan.others_involved, about="others involved")
    yield EvidenceItem(part=_P.PLAN, text=c.plan.advice, about="advice sought")
    for action in actions(c.plan):
        yield EvidenceItem(part=_P.PLAN, text=f"{action.who}: {action.what}", about="an action")
    for decision in c.sharing.decisions:
        to = decision.name.strip() or (decision.recipient.value if decision.recipient else "")
        yield EvidenceItem(part=_P.SHARING, text=to, about="shared with")
    yield EvidenceItem(part=_P.SHARING, text=c.sharing.information_back, about="what came back")


def _involved(c: Conversation) -> Iterator[EvidenceItem]:
    explained = c.opening.explained
    if explained is not None:
        yield EvidenceItem(part=_P.OPENING, text=explained.value, about="told what can happen next")
    yield EvidenceItem(
        part=_P.OPENING, text=c.opening.contact_again, about="a safe way to be in touch"
    )
    for need in c.opening.needs:
        yield EvidenceItem(part=_P.OPENING, text=need.need, about=need.kind.value)
    for decision in c.sharing.decisions:
        agreement = decision.agreement
        yield EvidenceItem(
            part=_P.SHARING,
            text=agreement.value if agreement else "",
            about="agreement to sharing",
        )
        yield EvidenceItem(part=_P.SHARING, text=decision.told_words, about="told about it")
    yield EvidenceItem(part=_P.PLAN, text=c.plan.own_part, about="what they do themselves")
    yield EvidenceItem(part=_P.PLAN, text=c.plan.keep_in_touch, about="keeping in touch")
    again = c.plan.next_conversation
    yield EvidenceItem(part=_P.PLAN, text=again.said, about="the next conversation")


def _met(c: Conversation) -> Iterator[EvidenceItem]:
    for outcome in active_outcomes(c.outcomes):
        view = view_of(c.closing, outcome.id)
        if view.person is not None:
            yield EvidenceItem(
                part=_P.CLOSING,
                text=translatable(
                    "{words}: {answer}", words=outcome.words.text, answer=view.person
                ),
                about="how far, in their view",
                who="the person",
            )
        yield EvidenceItem(
            part=_P.CLOSING, text=view.words, about="in their words", who=view.said_by.value
        )
        if view.practitioner is not None:
            yield EvidenceItem(
                part=_P.CLOSING,
                text=translatable(
                    "{words}: {answer}", words=outcome.words.text, answer=view.practitioner
                ),
                about="how far, in the practitioner's view",
            )
    own = own_words_of(c.closing)
    yield EvidenceItem(part=_P.CLOSING, text=own.text, about="looking back", who=own.said_by.value)
    yield EvidenceItem(part=_P.CLOSING, text=c.closing.learnt, about="what was learnt")


def _meetings(c: Conversation) -> Iterator[EvidenceItem]:
    yield EvidenceItem(part=_P.OPENING, text=c.opening.who_is_present, about="who was present")
    yield EvidenceItem(part=_P.OPENING, text=c.opening.safe_to_talk_note, about="where and how")
    yield EvidenceItem(
        part=_P.OPENING, text=c.opening.needs_note, about="what helps them take part"
    )
    yield EvidenceItem(part=_P.OPENING, text=c.opening.language, about="language")


def _in_control(c: Conversation) -> Iterator[EvidenceItem]:
    felt = c.closing.experience
    for name, answer in experience_answers(felt):
        yield EvidenceItem(
            part=_P.CLOSING,
            text=answer.value,
            about=name.replace("_", " "),
            who=felt.answered_by.value,
        )
    for given in c.statements.principles:
        if given.answer is not None:
            yield EvidenceItem(
                part=_P.STATEMENTS,
                text=given.answer.value,
                about=given.principle.value,
                who=given.said_by.value,
            )
        yield EvidenceItem(
            part=_P.STATEMENTS,
            text=given.words,
            about=given.principle.value,
            who=given.said_by.value,
        )


def _declared_only(_: Conversation) -> Iterator[EvidenceItem]:
    """All of it is declared as evidence with the questions themselves."""
    return iter(())


_Gather = Callable[[Conversation], Iterator[EvidenceItem]]
_Q = QuestionId

_ANSWERS: dict[QuestionId, _Gather] = {
    _Q.ASKED: _asked,
    _Q.EXPRESSED: _expressed,
    _Q.CAPACITY: _capacity,
    _Q.ADVOCACY: _advocacy,
    _Q.RISK: _risk,
    _Q.AGENCIES: _agencies,
    _Q.INVOLVED: _involved,
    _Q.MET: _met,
    _Q.MEETINGS: _meetings,
    _Q.IN_CONTROL: _in_control,
    _Q.SUPPORTED: _declared_only,
}
