"""What the person wants, and does not want."""

from msp_desktop.practice.codes import About, Asked, Domain, PartName
from msp_desktop.questions.declaration import Questions
from msp_desktop.record.outcomes import (
    NotWanted,
    Outcome,
    OutcomeConflict,
    Outcomes,
    PreviousWording,
    Withdrawn,
    active_outcomes,
)
from msp_desktop.sentences import translatable

EARLIER_VERSION = Questions(PreviousWording, filled="until")
EARLIER_VERSION.by_hand.spoken(lambda p: p.words, heard=False)
EARLIER_VERSION.by_hand.line(lambda p: p.reason)

WITHDRAWN = Questions(Withdrawn, filled="at")
WITHDRAWN.by_hand.line(lambda p: p.reason)

OUTCOME = Questions(Outcome, filled="id carried_on")
OUTCOME.by_hand.spoken(lambda p: p.words, "what_do_you_want")
OUTCOME.by_hand.choice(lambda p: p.about, About, "about")
OUTCOME.by_hand.choices(lambda p: p.domains, Domain, "domains")
OUTCOME.by_hand.spoken_text(
    lambda p: p.difference,
    "difference",
    english=lambda p: p.difference_in_english,
    by=lambda p: p.difference_by,
    heard=False,
)
OUTCOME.by_hand.view(lambda p: p.agreed, "agreed")
OUTCOME.by_hand.view(lambda p: p.risk, "risk")
OUTCOME.by_hand.cards(
    lambda p: p.earlier, EARLIER_VERSION, "changed", one=translatable("earlier version")
)
OUTCOME.by_hand.inside(lambda p: p.withdrawn, WITHDRAWN)

NOT_WANTED = Questions(NotWanted, filled="id")
NOT_WANTED.by_hand.spoken(lambda p: p.words, not_wanted=True)

TIE = Questions(OutcomeConflict, filled="id first second")
TIE.by_hand.note(lambda p: p.note)

OUTCOMES = Questions(Outcomes, PartName.OUTCOMES)
OUTCOMES.by_hand.cards(
    lambda p: p.items, OUTCOME, "order", heard=active_outcomes, one=translatable("outcome")
)
OUTCOMES.by_hand.cards(
    lambda p: p.not_wanted, NOT_WANTED, "not_wanted", one=translatable("not wanted")
)
OUTCOMES.by_hand.cards(
    lambda p: p.ties, TIE, "pulls_against", one=translatable("two that pull apart")
)
OUTCOMES.by_hand.spoken_text(
    lambda p: p.matters_most,
    "what_matters_most",
    english=lambda p: p.matters_most_in_english,
    by=lambda p: p.matters_most_by,
)
OUTCOMES.by_hand.spoken_text(
    lambda p: p.how_will_you_know,
    "how_will_you_know",
    english=lambda p: p.how_will_you_know_in_english,
    by=lambda p: p.how_will_you_know_by,
)
OUTCOMES.spoken(
    lambda p: p.strengths, "strengths", label=translatable("what already keeps them safe")
)
KEEP = OUTCOMES.spoken(lambda p: p.keep, "keep", label=translatable("what should stay as it is"))
OUTCOMES.by_hand.note(lambda p: p.on_their_behalf, "on_their_behalf")
OUTCOMES.by_hand.choice(lambda p: p.asked, Asked, "asked")
OUTCOMES.by_hand.note(lambda p: p.not_asked_reason)
