"""What was left out of a copy is never called "not asked", nor the other way about."""

from msp_desktop.disclosure.allowed import disclose
from msp_desktop.disclosure.pieces import REDACTED
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kinds import COUNCIL
from msp_desktop.practice.codes import (
    Achieved,
    Agreement,
    Answer,
    Principle,
    Recipient,
    TrueForMe,
)
from msp_desktop.questions.packs import built_in
from msp_desktop.record.capacity import Capacity, NamedDecision
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.outcomes import Outcome, Outcomes
from msp_desktop.record.part import SpokenWords
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.statements import PrincipleAnswer, Statements
from tests.documents.words_told import AT, words_told
from tests.visits.steady import item

WISH = item("wish")
AGREED = SharingDecision(
    id=item("council"), recipient=Recipient.COUNCIL, agreement=Agreement.AGREES
)
VISIT = begin(Practitioner(name="PC Rowan Applegarth"), at=AT).but(
    outcomes=Outcomes(items=(Outcome(id=WISH, words=SpokenWords(text="To stay here.")),)),
    sharing=Sharing(decisions=(AGREED,)),
)


def says(visit: Conversation, *left_out: str) -> str:
    shared = disclose(visit, COUNCIL, included=frozenset({"closing"}), excluded=frozenset(left_out))
    document = compose(shared, COUNCIL, at=AT, pack=built_in())
    return words_told(document)


def test_a_view_of_an_outcome_that_was_left_out_is_said_to_be() -> None:
    view = OutcomeView(outcome=WISH, person=Achieved.FULLY, practitioner=Achieved.PARTIALLY)
    closed = VISIT.but(closing=Closing(outcomes=(view,)))
    key = f"closing.outcomes.{WISH}"
    assert Achieved.FULLY.value in says(closed)
    pages = says(closed, f"{key}.person", f"{key}.practitioner")
    assert Achieved.FULLY.value not in pages
    row = row_of(pages, "To stay here.", "None noted")
    assert row.count(REDACTED.rstrip(".")) == 2
    assert "Not asked" not in row
    assert "Not noted" not in row
    unasked = VISIT.but(closing=Closing(outcomes=(OutcomeView(outcome=WISH, words="It is."),)))
    assert "Not asked" in row_of(says(unasked), "To stay here.", "It is.")


def row_of(pages: str, *words: str) -> str:
    """The lines of the pages with these words."""
    return "\n".join(line for line in pages.splitlines() if all(each in line for each in words))


def test_a_principle_left_out_leaves_those_that_nobody_asked_unasked() -> None:
    first, second = list(Principle)[:2]
    asked = VISIT.but(
        statements=Statements(
            principles=(
                PrincipleAnswer(principle=first, answer=next(iter(TrueForMe))),
                PrincipleAnswer(principle=second, answer=next(iter(TrueForMe))),
            )
        )
    )
    out = f"statements.principles.{second.value.lower().replace(' ', '_')}"
    pages = says(asked, out)
    assert pages.count("Not asked; no reason noted.") >= len(Principle) - 2
    statement = built_in().statement
    assert REDACTED in row_of(pages, statement(second))
    for principle in list(Principle)[2:]:
        assert "Not asked" in row_of(pages, statement(principle))


def test_a_doubt_is_said_to_be_about_as_many_decisions_as_are_named() -> None:
    def doubted(*names: str) -> Conversation:
        decisions = tuple(NamedDecision(id=item(each), decision=each) for each in names)
        return VISIT.but(capacity=Capacity(doubt=Answer.YES, decisions=decisions))

    assert "about the decision named below" in says(doubted("Where to live"))
    assert "about the decisions named below" in says(doubted("Where to live", "The money"))
