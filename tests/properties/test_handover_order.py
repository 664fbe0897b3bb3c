"""Three real encrypted stores: handovers, replies, restores and joins, in whatever order.

A few examples by default; `--handovers N` tries more. Each plays a random history over three
stores, then passes everything round until nobody has anything new, follows every join, and holds
what the three hold against each other.
"""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from msp_desktop.handover.outgoing import HandedOverFile
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.replies.faults import ReferralNotSent
from msp_desktop.replies.incoming import CameReply
from msp_desktop.replies.taking import take_reply
from msp_desktop.store.exchange.proposals import ProposalKind, follow, proposals
from msp_desktop.store.people.merge import People
from msp_desktop.store.store import Store
from tests.handover.colleagues import (
    BEA,
    everybody,
    handed,
    keep,
    open_colleague,
    passed,
    records,
    taken,
)
from tests.replies.exchange import answer, asked, came_back, decided, refer_again
from tests.unlocked import NOON, OFFICER, make_store

CAL = Practitioner(name="Cal Ferris", role="Nurse", organisation="Invented Hospital")
WHO = (OFFICER, BEA, CAL)
NAMES = ("Wren Halloway", "Bert Ainsley", "Ada Ng")

_place = st.integers(0, 2)
_steps = st.one_of(
    st.tuples(st.just("visit"), _place, st.sampled_from(NAMES)),
    st.tuples(st.just("amend"), _place, st.just(0)),
    st.tuples(st.just("join"), _place, st.just(0)),
    st.tuples(st.just("hand over"), _place, _place),
    st.tuples(st.just("take later"), _place, _place),
    st.tuples(st.just("refer"), _place, _place),
    st.tuples(st.just("answer later"), _place, _place),
    st.tuples(st.just("back up"), _place, st.just(0)),
    st.tuples(st.just("restore"), _place, st.just(0)),
)


_ANSWERED_AND_RESTORED = [
    ("visit", 0, NAMES[0]),
    ("back up", 0, 0),
    ("refer", 0, 1),
    ("answer later", 0, 2),
    ("hand over", 0, 1),
    ("restore", 0, 0),
]
"""Two answers, one to what is forgotten by then; a colleague brings it back."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """How many histories are played."""
    if "histories" in metafunc.fixturenames:
        metafunc.parametrize("histories", [metafunc.config.getoption("--handovers")])


class Three:
    """Three stores, the files that are on their way, and the copies that were put aside."""

    def __init__(self, made: Path, home: Path) -> None:
        self._made, self._home = made, home
        self.stores = [self._open(place, WHO[place]) for place in range(3)]
        self._waiting: list[tuple[int, HandedOverFile]] = []
        self._answers: list[tuple[int, CameReply]] = []
        self._visits = self._referrals = 0

    def _folder(self, place: int) -> Path:
        return self._home / f"store-{place}"

    def _open(self, place: int, who: Practitioner | None = None) -> Store:
        return open_colleague(self._made, self._folder(place), who)

    def close(self) -> None:
        """Let go of all three."""
        for store in self.stores:
            store.close()

    def play(self, step: tuple[str, int, object]) -> None:
        """One thing that somebody does."""
        what, place, about = step
        store = self.stores[place]
        listed = [one for one in store.caseload(most=100).entries if one.finished]
        if what == "visit":
            self._visits += 1
            keep(store, self._visit(store, str(about)))
        elif what == "amend" and listed:
            store.amend(listed[0].id, what=f"said at {place}", why="left out")
        elif what == "join" and len({one.person_id for one in listed}) > 1:
            first, *_, last = sorted({one.person_id for one in listed})
            People(store).join(first, last)
        elif what in {"hand over", "take later"} and about != place and listed:
            to = int(str(about))
            made = handed(store, self.stores[to], self._home, everybody(store))
            if what == "hand over":
                taken(self.stores[to], made)
            else:
                self._waiting.append((to, made))
        elif what in {"refer", "answer later"} and about != place and listed:
            came = self._answered(store, self.stores[int(str(about))], listed[0].id)
            if what == "refer":
                take_reply(store, came)
            else:
                self._answers.append((place, came))
        elif what in {"back up", "restore"}:
            self._copy(place, back=what == "restore")

    def settle(self) -> None:
        """What was on its way arrives, and everything goes round until nobody has more to say."""
        for to, made in self._waiting:
            taken(self.stores[to], made)
        for to, came in reversed(self._answers):
            with suppress(ReferralNotSent):  # an older copy was restored: it never left from there
                take_reply(self.stores[to], came)
        for place in (0, 1, 2, 0):
            store, following = self.stores[place], self.stores[(place + 1) % 3]
            if everybody(store).persons:
                passed(store, following, self._home, everybody(store))
        for store in self.stores:
            for proposed in proposals(store):
                if proposed.kind is ProposalKind.JOIN:
                    follow(store, proposed)

    def _visit(self, store: Store, name: str) -> Conversation:
        known: dict[str, UUID] = {
            one.name: one.person_id for one in store.caseload(most=100).entries
        }
        one = begin(store.practitioner() or OFFICER, at=NOON)
        one = one.but(person=one.person.but(name=name))
        one = one.but(plan=one.plan.but(own_part=f"visit {self._visits}"))
        return one.but(person_id=known[name]) if name in known else one

    def _answered(self, sender: Store, receiver: Store, about: UUID) -> CameReply:
        """The answer that comes back to a referral about that conversation."""
        self._referrals += 1
        left = refer_again(sender, about, self._home / f"referral-{self._referrals}.pdf")
        answers = decided(asked(receiver, left)).but(why=f"answer {self._referrals}")
        target = self._home / f"answer-{self._referrals}.pdf"
        return came_back(sender, answer(receiver, left, answers, target))

    def _copy(self, place: int, *, back: bool) -> None:
        """A store put aside as its folder, or brought back in the place of what came since."""
        self.stores[place].close()
        folder, aside = self._folder(place), self._home / f"aside-{place}"
        source, target = (aside, folder) if back else (folder, aside)
        if source.exists():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
        self.stores[place] = self._open(place)
        if self.stores[place].standing.missing is not None:
            self.stores[place].accept_loss()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_store(tmp_path_factory.mktemp("three") / "store")


def test_three_stores_end_with_equal_records(made: Path, histories: int) -> None:
    @settings(
        max_examples=histories,
        deadline=None,
        database=None,
        derandomize=histories <= 3,
        suppress_health_check=list(HealthCheck),
    )
    @example(_ANSWERED_AND_RESTORED)
    @given(st.lists(_steps, min_size=4, max_size=10))
    def play(steps: list[tuple[str, int, object]]) -> None:
        with tempfile.TemporaryDirectory() as home:
            three = Three(made, Path(home))
            try:
                for step in steps:
                    three.play(step)
                three.settle()
                first, *others = [records(store) for store in three.stores]
                for other in others:
                    assert other == first
                for store in three.stores:
                    assert store.problems() == ()
                    assert store.broken_seals() == 0
            finally:
                three.close()

    play()
