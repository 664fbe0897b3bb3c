"""What a record says to each of the supervisor's questions, in the record's order."""

from collections.abc import Callable, Iterator
from datetime import date

from msp_desktop.disclosure.left_out import is_left_out
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import PartName
from msp_desktop.questions.closing import experience_answers
from msp_desktop.record.advocacy import Points, indication
from msp_desktop.record.capacity import BestInterests, latest_result
from msp_desktop.record.closing import own_words_of, view_of
from msp_desktop.record.conversation import Conversation, reason_not_asked
from msp_desktop.record.outcomes import (
    active_outcomes,
    asked_code,
    how_will_you_know,
    last_asked,
    matters_most,
    of_staff,
    theirs,
)
from msp_desktop.record.part import RecordPart, day_at, has_text
from msp_desktop.record.plan import actions
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


_P = PartName


def _asked(c: Conversation) -> Iterator[EvidenceItem]:
    before = last_asked(c.outcomes)
    if before is None and is_left_out(c.left_out, "outcomes.items"):
        yield EvidenceItem(
            part=_P.OUTCOMES, text=c.outcomes.asked.value if c.outcomes.asked else "", about="asked"
        )
    elif before is None:
        yield EvidenceItem(part=_P.OUTCOMES, text=asked_code(c.outcomes).value, about="asked")
    else:
        day = date_in_words(day_at(before))
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
    for gone in c.outcomes.items:
        if gone.withdrawn is not None and has_text(gone.words.text):
            reason = gone.withdrawn.reason.strip()
            yield EvidenceItem(
                part=_P.OUTCOMES,
                text=translatable("{words}: {answer}", words=gone.words.text, answer=reason)
                if reason
                else gone.words.text,
                about="an outcome no longer wanted",
                who=gone.words.said_by.value,
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
                part=_P.CAPACITY, text=attempt.result_words, about="what was concluded"
            )
            by = ", ".join(
                each.strip()
                for each in (attempt.concluded_by, attempt.concluded_role)
                if has_text(each)
            )
            yield EvidenceItem(part=_P.CAPACITY, text=by, about="who concluded it, in what role")
        yield EvidenceItem(
            part=_P.CAPACITY, text=decision.words_and_actions, about="words and actions"
        )
        yield from _best_interests(decision.best_interests)
    yield EvidenceItem(
        part=_P.CAPACITY, text=c.capacity.coercion_advice, about="advice about pressure"
    )


def _best_interests(weighed: BestInterests) -> Iterator[EvidenceItem]:
    for text, about in (
        (weighed.took_part, "how they took part"),
        (weighed.wishes, "wishes"),
        (weighed.feelings, "feelings"),
        (weighed.beliefs, "beliefs and values"),
        (weighed.consulted, "who was consulted"),
        (weighed.attorney_or_deputy, "an attorney or deputy"),
        (weighed.less_restrictive, "a less restrictive way"),
        (weighed.decision, "what was decided in their best interests"),
        (weighed.decided_by, "who decided it"),
    ):
        yield EvidenceItem(part=_P.CAPACITY, text=text, about=about)


def _advocacy(c: Conversation) -> Iterator[EvidenceItem]:
    pointed = indication(c.advocacy)
    if pointed.points is not Points.NOT_YET_CLEAR:
        yield EvidenceItem(
            part=_P.ADVOCACY, text=pointed.points.value, about="what the answers point to"
        )
    weighed = not is_left_out(c.left_out, "advocacy.difficulties")
    for reason in pointed.reasons if weighed else ():
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
    for way in c.advocacy.routes:
        answer = way.offer or way.applies
        said = ". ".join(
            each for each in (answer.value if answer else "", way.reason.strip()) if each
        )
        yield EvidenceItem(
            part=_P.ADVOCACY,
            text=translatable("{words}: {answer}", words=way.route.value, answer=said)
            if said
            else "",
            about="a way to an advocate or other help",
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
    for card in c.plan.jigsaw:
        said = ". ".join(each.strip() for each in (card.who, card.holds) if has_text(each))
        yield EvidenceItem(part=_P.PLAN, text=said, about="who else knows them, and what they know")
    yield EvidenceItem(part=_P.PLAN, text=c.plan.advice, about="advice sought")
    for sought in c.plan.advice_sought:
        whom = ", ".join(each.strip() for each in (sought.whom, sought.role) if has_text(each))
        said = ". ".join(each for each in (whom, sought.said.strip()) if each)
        yield EvidenceItem(part=_P.PLAN, text=said, about="advice sought")
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
        yield EvidenceItem(
            part=_P.CLOSING, text=view.practitioner_words, about="in the practitioner's words"
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

    for given in c.closing.principles:
        true = given.answer.value if given.answer is not None else ""
        said = ". ".join(each for each in (true, given.words.strip()) if each)
        yield EvidenceItem(
            part=_P.CLOSING,
            text=said,
            about=translatable("at the close, {piece}", piece=given.principle.value),
            who=given.said_by.value,
        )


def _declared_only(_: Conversation) -> Iterator[EvidenceItem]:
    """All of it is declared as evidence with the questions themselves."""
    return iter(())


_Gather = Callable[[Conversation], Iterator[EvidenceItem]]
_Q = QuestionId

FOUND: dict[QuestionId, _Gather] = {
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
"""Gathers what the record says to each question."""
