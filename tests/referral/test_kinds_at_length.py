"""Every kind, of a visit told at great length and in odd characters: nothing is lost."""

from datetime import UTC, datetime
from io import BytesIO

import pypdf
import pytest

from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import Day, Words
from msp_desktop.record.plan import Action
from msp_desktop.record.statements import OwnStatement
from msp_desktop.referral.kind import Kind
from msp_desktop.referral.kinds import CAPACITY, KINDS
from msp_desktop.referral.making import make_referral
from tests.visits import ward
from tests.visits.steady import item

AT = datetime(2026, 11, 20, 10, tzinfo=UTC)
ODD = "\U00013000 \u2603 <para>&amp;</para> =cmd|'/c'!A1 ../../etc/passwd"
LONG = "and then they rang again " * 60


def at_length() -> Conversation:
    """Wren's last visit, with a long word for everything that is printed in some kind."""
    wren = ward.visit(AT)[-1]
    outcome = wren.outcomes.items[0]
    view = wren.closing.outcomes[0]
    decision = wren.capacity.decisions[0]
    best = decision.best_interests.but(wishes=f"{LONG} the last of it.")
    return wren.but(
        person=wren.person.but(name=ODD, known_as="W"),
        outcomes=wren.outcomes.but(
            items=(outcome.but(words=Words(text=f"{LONG} the last of it.")),)
        ),
        statements=wren.statements.but(
            own=(OwnStatement(id=item("own"), text=f"{ODD} {LONG}", agreed=True),)
        ),
        plan=wren.plan.but(
            actions=tuple(
                Action(id=item(f"{n}"), what=f"Thing {n}.", who=ODD, when=Day(said="soon"))
                for n in range(40)
            )
        ),
        closing=wren.closing.but(outcomes=(view.but(words=f"{LONG} the last of it."),)),
        capacity=wren.capacity.but(decisions=(decision.but(best_interests=best),)),
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_each_kind_prints_it_to_the_end_and_names_what_has_no_shape(kind: Kind) -> None:
    made = make_referral(at_length(), kind, at=AT)
    pages = [
        " ".join(page.extract_text().split()) for page in pypdf.PdfReader(BytesIO(made.pdf)).pages
    ]
    words = " ".join(pages)
    assert all(pages)
    assert "the last of it." in words
    assert "\0" not in words
    assert "EGYPTIAN HIEROGLYPH A001" in made.unprintable
    assert any("EGYPTIAN HIEROGLYPH A001" in remark for remark in made.remarks)
    if kind is not CAPACITY:
        assert all(f"Thing {n}." in words for n in range(40))
