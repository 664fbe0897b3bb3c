"""What the auditors make of one case: each apart, then together.

Making Safeguarding Personal resources 2017 (LGA and ADASS), boards, appendix 4b: consent, several
auditors and one agreed rating with who was there, a talk with the person, an observation, the
worker's own answers, then actions and good practice. The app never rates.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Answer, Lens
from msp_desktop.record.part import ItemId, Many, RecordPart, Text, has_text
from msp_desktop.review.questions import Rating
from msp_desktop.review.review import GoodPractice, Judgement, ReviewAction

Item = TypeVar("Item", "AuditorsRatings", ReviewAction, GoodPractice)


class AuditorsRatings(RecordPart):
    """What one auditor makes of the case, before hearing the others; `finished` ends that."""

    id: ItemId
    name: Text = ""
    agency: Lens | None = None
    judgements: Many[Judgement] = ()
    finished: bool = False


class AgreedRatings(RecordPart):
    """The one rating of each question that all agreed on, on which day and with whom."""

    judgements: Many[Judgement] = ()
    on: date | None = None
    present: Text = ""


class TalkWithPerson(RecordPart):
    """What the person said to an auditor, where they agreed to the talk."""

    on: date | None = None
    by: Text = ""
    informed: Answer | None = None
    in_control: Answer | None = None
    happy: Answer | None = None
    words: Text = ""


class Observation(RecordPart):
    """What an auditor saw of practice: a meeting, a visit."""

    on: date | None = None
    by: Text = ""
    seen: Text = ""


class WorkersAnswers(RecordPart):
    """What the worker says: whether practice has changed, and whether their agency supports it."""

    practice_changed: Answer | None = None
    how_changed: Text = ""
    supported: Answer | None = None
    support: Text = ""


class AuditedCase(RecordPart):
    """Everything about one audited case. `talk` and `quoted` are None while nobody has asked."""

    talk: Answer | None = None
    quoted: Answer | None = None
    auditors: Many[AuditorsRatings] = ()
    agreed: AgreedRatings = AgreedRatings()
    told: TalkWithPerson = TalkWithPerson()
    observation: Observation = Observation()
    worker: WorkersAnswers = WorkersAnswers()
    actions: Many[ReviewAction] = ()
    good_practice: Many[GoodPractice] = ()


class ConsentCount(NamedTuple):
    """How often there was agreement, a refusal, and nobody asked yet."""

    agreed: int
    refused: int
    not_asked: int


class SupervisorsRatings(NamedTuple):
    """What a supervisor made of one conversation of the case, and signed off."""

    name: str
    judgements: tuple[Judgement, ...]


class Beside(NamedTuple):
    """One question with what each auditor made of it, and what was agreed."""

    question: QuestionId
    apart: tuple[Judgement, ...]
    agreed: Judgement
    reviewed: tuple[Judgement, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether the auditors who rated it rated it differently."""
        return len({each.rating for each in self.apart if each.rating is not None}) > 1


def consents(answers: Sequence[Answer | None]) -> ConsentCount:
    """Counted: what is neither yes nor no was not asked to the end."""
    return ConsentCount(
        answers.count(Answer.YES),
        answers.count(Answer.NO),
        sum(each not in {Answer.YES, Answer.NO} for each in answers),
    )


def all_finished(audited: AuditedCase) -> bool:
    """Whether every auditor has rated, so that nobody's rating sways another's any more."""
    return bool(audited.auditors) and all(each.finished for each in audited.auditors)


def judged(judgements: Iterable[Judgement], name: QuestionId) -> Judgement:
    """What was made of that question, or an open one."""
    found = (each for each in judgements if each.question is name)
    return next(found, Judgement(question=name))


def with_judged(judgements: Iterable[Judgement], given: Judgement) -> tuple[Judgement, ...]:
    """The judgements with this one, always in the questions' order."""
    known = {old.question: old for old in judgements} | {given.question: given}
    return tuple(known[each] for each in QuestionId if each in known)


def put_in(items: Iterable[Item], item: Item) -> tuple[Item, ...]:
    """The items with this one in the place of the one of its id, or at the end."""
    return tuple(({each.id: each for each in items} | {item.id: item}).values())


def with_auditor(audited: AuditedCase, auditor: AuditorsRatings) -> AuditedCase:
    """The case with one auditor's ratings in the place of theirs before, or at the end."""
    return audited.but(auditors=put_in(audited.auditors, auditor))


def side_by_side(
    audited: AuditedCase, reviews: Sequence[SupervisorsRatings] = ()
) -> tuple[Beside, ...]:
    """Every question with all ratings; none before the last auditor has finished.

    `reviews` are those that supervisors signed off of conversations in the case.
    """
    if not all_finished(audited):
        return ()
    return tuple(
        Beside(
            name,
            tuple(judged(each.judgements, name) for each in audited.auditors),
            judged(audited.agreed.judgements, name),
            tuple(judged(each.judgements, name) for each in reviews),
        )
        for name in QuestionId
    )


def talk_to_share(audited: AuditedCase) -> TalkWithPerson | None:
    """What the person said, where they agreed to the talk; their words only where those may go."""
    if audited.talk is not Answer.YES:
        return None
    return audited.told if audited.quoted is Answer.YES else audited.told.but(words="")


def agreed_rating(audited: AuditedCase, name: QuestionId) -> Rating | None:
    """The rating that all agreed on; none while somebody still rates apart."""
    return judged(audited.agreed.judgements, name).rating if all_finished(audited) else None


def to_do(audited: AuditedCase) -> tuple[ReviewAction, ...]:
    """The actions that say what is to be done."""
    return tuple(each for each in audited.actions if has_text(each.what))
