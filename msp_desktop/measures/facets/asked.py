"""Whether they were asked what they want, by whom and when; what they said, and in whose voice."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from msp_desktop.measures.counted_case import ASKED, CountedCase, newest, strongest
from msp_desktop.measures.facets.facet import Facet, NumberFacet
from msp_desktop.practice.codes import About, Achieved, Asked, Lens, SaidBy
from msp_desktop.record.closing import OutcomeView, view_of
from msp_desktop.record.conversation import day_of
from msp_desktop.record.outcomes import Outcome, asked_code, theirs
from msp_desktop.record.part import has_text


class AskedPoint(StrEnum):
    """At which conversation of the case they were first asked."""

    FIRST = "at the first conversation"
    LATER = "at a later conversation"


class HowMany(StrEnum):
    """How many outcomes were wanted."""

    ONE = "one outcome"
    FEW = "two or three outcomes"
    MANY = "four outcomes or more"


class Changed(StrEnum):
    """What became of outcomes on the way."""

    REWORDED = "put in other words later"
    WITHDRAWN = "no longer wanted"


class AchievedRule(StrEnum):
    """How one answer was made for the whole case."""

    STATED = "said of everything together"
    DRAWN = "drawn from the outcomes"


STRONGEST_ASKED = (Asked.EXPRESSED, Asked.NOT_EXPRESSED, Asked.NO, Asked.DONT_KNOW)
COUNTED = (Achieved.FULLY, Achieved.PARTIALLY, Achieved.NOT)
ASIDE = (Achieved.NO_LONGER_WANTED, Achieved.TOO_EARLY)

NOT_MET = "at least one outcome not achieved in the person’s view"
DIFFER = "person and practitioner differ"
AGAIN = "asked again"


def one_answer(views: Iterable[Achieved | None]) -> Achieved | None:
    """One answer for several outcomes: all fully, all not, or else partially achieved.

    "Too early" and "no longer wanted" are ours, not the return's: they count for nothing here. None
    where nothing counts. How the return wants several outcomes made one is not published (SG4a), so
    the rule is stated wherever the figure stands, and an answer for the whole goes before it.
    """
    counted = {view for view in views if view is not None} - set(ASIDE)
    if not counted:
        return None
    return counted.pop() if len(counted) == 1 else Achieved.PARTIALLY


def achieved_about(about: About, achieved: Achieved) -> str:
    """The code of an answer about outcomes of that kind."""
    return f"{about.value}: {achieved.value}"


def _asked(case: CountedCase) -> Iterator[str | None]:
    yield strongest(STRONGEST_ASKED, (asked_code(one.outcomes) for one in case.conversations))


def _point(case: CountedCase) -> Iterator[str | None]:
    first = case.first_asked()
    if first is not None:
        yield AskedPoint.FIRST if first is case.conversations[0] else AskedPoint.LATER


def _asked_by(case: CountedCase) -> Iterator[str | None]:
    first = case.first_asked()
    yield None if first is None else first.practitioner.lens


def _again(case: CountedCase) -> Iterator[str | None]:
    yield (
        AGAIN if sum(asked_code(one.outcomes) in ASKED for one in case.conversations) > 1 else None
    )


def _first_asked_days(case: CountedCase) -> int | None:
    first = case.first_asked()
    return None if first is None else case.days_since_raised(day_of(first))


def _outcomes(case: CountedCase) -> dict[str, Outcome]:
    """What was wanted in anybody's words but staff's, each as it was last put."""
    return {each.id: each for one in case.conversations for each in theirs(one.outcomes)}


def _how_many(case: CountedCase) -> Iterator[str | None]:
    many = len(_outcomes(case))
    if many:
        yield HowMany.ONE if many == 1 else HowMany.FEW if many <= 3 else HowMany.MANY


def _voice(case: CountedCase) -> Iterator[str | None]:
    for each in _outcomes(case).values():
        yield each.words.said_by


def _changed(case: CountedCase) -> Iterator[str | None]:
    for one in case.conversations:
        for each in one.outcomes.items:
            if each.withdrawn is not None and has_text(each.words.text):
                yield Changed.WITHDRAWN
            elif each.earlier:
                yield Changed.REWORDED


def views(case: CountedCase) -> list[tuple[Outcome, OutcomeView]]:
    """The newest view of each outcome that is wanted, where there is one."""
    found: dict[str, tuple[Outcome, OutcomeView]] = {}
    for one in case.conversations:
        for outcome in theirs(one.outcomes):
            view = view_of(one.closing, outcome.id)
            if view.person is not None or view.practitioner is not None:
                found[outcome.id] = (outcome, view)
    return list(found.values())


def achieved_in(case: CountedCase) -> Achieved | None:
    """One answer in the person's view: said of everything together, else by the rule."""
    return _stated(case) or one_answer(view.person for _, view in views(case))


def _stated(case: CountedCase) -> Achieved | None:
    return newest(one.closing.achieved_in_all for one in case.conversations)


def _achieved(case: CountedCase) -> Iterator[str | None]:
    found = achieved_in(case)
    yield found if found in COUNTED else None


def _rule(case: CountedCase) -> Iterator[str | None]:
    if achieved_in(case) in COUNTED:
        yield AchievedRule.STATED if _stated(case) else AchievedRule.DRAWN


def _worker(case: CountedCase) -> Iterator[str | None]:
    yield one_answer(view.practitioner for _, view in views(case))


def _differ(case: CountedCase) -> Iterator[str | None]:
    theirs_, ours = achieved_in(case), one_answer(view.practitioner for _, view in views(case))
    yield DIFFER if theirs_ in COUNTED and ours is not None and theirs_ is not ours else None


def _achieved_about(case: CountedCase) -> Iterator[str | None]:
    for about in About:
        found = one_answer(view.person for outcome, view in views(case) if outcome.about is about)
        yield None if found is None else achieved_about(about, found)


def _aside(case: CountedCase) -> Iterator[str | None]:
    for _, view in views(case):
        yield view.person if view.person in ASIDE else None


def _not_met(case: CountedCase) -> Iterator[str | None]:
    unmet = any(view.person is Achieved.NOT for _, view in views(case))
    yield NOT_MET if unmet or achieved_in(case) is Achieved.NOT else None


ASKED_FACETS = (
    Facet("asked", STRONGEST_ASKED, _asked),
    Facet("asked_point", tuple(AskedPoint), _point),
    Facet("asked_by", tuple(Lens), _asked_by),
    Facet("asked_again", (AGAIN,), _again),
    Facet("how_many", tuple(HowMany), _how_many),
    Facet("voice", tuple(SaidBy), _voice),
    Facet("changed", tuple(Changed), _changed),
    Facet("achieved", COUNTED, _achieved),
    Facet("achieved_rule", tuple(AchievedRule), _rule),
    Facet("achieved_worker", COUNTED, _worker),
    Facet("views_differ", (DIFFER,), _differ),
    Facet(
        "achieved_about",
        tuple(achieved_about(about, code) for about in About for code in COUNTED),
        _achieved_about,
    ),
    Facet("aside", ASIDE, _aside),
    Facet("not_met", (NOT_MET,), _not_met),
)
ASKED_NUMBERS = (NumberFacet("first_asked_days", _first_asked_days),)
