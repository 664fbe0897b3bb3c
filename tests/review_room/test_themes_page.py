"""Themes over many reviews, as the window tells them: counts, gaps, good practice, and no name."""

from datetime import UTC, datetime, timedelta
from functools import partial

from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.questions import Rating
from msp_desktop.review.review import GoodPractice, Judgement, with_judgement
from msp_desktop.store.store import Store
from tests.review.reviewing import SUPERVISOR, SUPERVISORS_KEY, arrived, judged
from tests.review_room.conftest import Desktop
from tests.review_room.referrals import visit
from tests.screen.reader import until
from tests.unlocked import NOON
from tests.visits import car_wash, ward
from tests.visits.steady import item
from ui.review.themes import RatingBar
from ui.scope import Scope

LEARNT = "Sat down first, and asked twice."
NAMES = ("Bert", "Teasel", "Applegarth", "Wren", "Imani", "Thistlewick", "Fennimore")


def _sign_off_three(desktop: Desktop) -> None:
    """Two this quarter and one in the quarter before; one note names somebody."""

    def sign(store: Store) -> None:
        visits = (visit(), ward.visit(NOON)[0], car_wash.visit(NOON))
        notes = (LEARNT, "Bert was heard.", "Only between the two of us.")
        for number, (one, note) in enumerate(zip(visits, notes, strict=True)):
            at = NOON - timedelta(days=90 * (number == 0))
            desk = ReviewInbox(store, clock=partial(datetime.fromtimestamp, at.timestamp(), UTC))
            came = arrived(one, file=f"file {number}".encode())
            review = judged(desk.take_in(came, f"file {number}".encode()))
            given = Judgement(question=QuestionId.MET, rating=Rating.RED, comment="Too early.")
            review = with_judgement(review, given)
            good = GoodPractice(id=item(note), text=note, for_others=number < 2)
            desk.sign_off(desk.save(review.but(good_practice=(good,))), came, SUPERVISORS_KEY)

    done: list[object] = []
    desktop.session.ask(Scope(desktop.session), sign, done.append, done.append)
    until(lambda: bool(done), "the store")
    assert done == [None]


def test_before_the_first_it_says_what_will_be_there(desktop: Desktop) -> None:
    desktop.reader.press("Themes")
    desktop.reader.hears("No review is signed off yet.")
    desktop.reader.press("‹ All reviews")
    desktop.reader.hears("No referral has been opened here yet")


def test_ratings_over_time_gaps_and_good_practice_without_a_name(desktop: Desktop) -> None:
    _sign_off_three(desktop)
    reader = desktop.reader
    reader.press("Themes")
    reader.hears("From 3 reviews that are signed off.")
    reader.hears("July to September 2026: 1 red, 0 amber, 0 green, 0 not rated")
    reader.hears("October to December 2026: 2 red, 0 amber, 0 green, 0 not rated")
    reader.hears("October to December 2026: 0 red, 0 amber, 2 green, 0 not rated")
    reader.hears(LEARNT)
    reader.hears("1 note is held back, as it names somebody.")
    reader.hears_not("Only between the two of us.")
    told = " ".join(reader.everything_in(desktop.room))
    assert [name for name in (*NAMES, SUPERVISOR.name) if name in told] == []
    missed = [said for said in told.split("  ") if "looked back on by the person" in said]
    assert missed
    assert "3 outcomes" not in told  # one gap, however many outcomes a record has
    bars = desktop.room.findChildren(RatingBar)
    assert len(bars) == 2 * len(QuestionId)
    for bar in bars:
        assert not bar.grab().isNull()
    assert reader.unnamed() == []
