"""Visits that ask too much of any document: without end, in odd letters, empty, refused."""

from datetime import UTC, datetime

from msp_desktop.practice.codes import Agreement, PartName, Recipient, SharingGround
from msp_desktop.record.concern import Account
from msp_desktop.record.conversation import Conversation, Practitioner, begin, with_not_asked
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.person import Person
from msp_desktop.record.plan import Action
from msp_desktop.record.sharing import Sharing, SharingDecision
from msp_desktop.record.statements import OwnStatement
from tests.visits import ward
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
LONG = 40_000
ACTIONS = 90
STORIES = 10
STORY = 9_500
NAMES = ("<b>Robin</b> &amp; <para>", "=HYPERLINK(A1)|'/c'!B2", "../../etc/passwd", "C:\\con\\nul")
"""Names that look like markup, a formula, and paths."""

UNSHAPED = "\U00013000"
"""A hieroglyph: no letter of ours has its shape."""


def numbered(mark: str, letters: int = LONG) -> str:
    """One paragraph of so many letters, every word of it another, so that none can go unseen."""
    words = [f"{mark}{number:05}" for number in range(letters // (len(mark) + 6))]
    return " ".join(words)


def without_end() -> Conversation:
    """Wren's last visit: a long paragraph for every kind, a story of 60 pages, and a long table."""
    wren = ward.visit(AT)[-1]
    (decision, *_), (outcome, *_) = wren.capacity.decisions, wren.outcomes.items
    best = decision.best_interests.but(wishes=numbered("k"))
    stories = tuple(
        Account(id=item(f"story {n}"), words=SpokenWords(text=numbered(f"s{n:02}x", STORY)))
        for n in range(STORIES)
    )
    actions = tuple(
        Action(
            id=item(f"{n}"), what=f"Thing {n:03}", who=NAMES[n % 4], when=SpokenDate(said="soon")
        )
        for n in range(ACTIONS)
    )
    return wren.but(
        person=wren.person.but(name=f"{NAMES[0]} {UNSHAPED}", known_as=NAMES[2]),
        concern=wren.concern.but(accounts=stories),
        outcomes=wren.outcomes.but(items=(outcome.but(words=SpokenWords(text=numbered("o"))),)),
        statements=wren.statements.but(
            own=(OwnStatement(id=item("own"), text=f"{NAMES[1]} {NAMES[3]}", agreed=True),)
        ),
        plan=wren.plan.but(actions=actions),
        capacity=wren.capacity.but(decisions=(decision.but(best_interests=best),)),
    )


def with_nothing() -> Conversation:
    """A conversation that had only begun: nothing was asked, and nothing said why."""
    return begin(Practitioner(name="PC Rowan Applegarth"), at=AT)


def all_refused() -> Conversation:
    """The person would not answer anything, and shares with nobody; there are grounds to."""
    visit = with_nothing().but(person=Person(name="Nobody’s Business"))
    for part in PartName:
        if part not in {PartName.PERSON, PartName.SHARING}:
            visit = with_not_asked(visit, part, f"Refused to say, of {part}")
    no = tuple(
        SharingDecision(
            id=item(recipient),
            recipient=recipient,
            agreement=Agreement.DOES_NOT,
            grounds=(SharingGround.SERIOUS_CRIME,),
            grounds_words="A serious crime.",
        )
        for recipient in Recipient
        if recipient is not Recipient.FAMILY_OR_FRIEND
    )
    return visit.but(sharing=Sharing(decisions=no))
