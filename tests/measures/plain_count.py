"""Every figure counted again from the records' own JSON, without anything of ours."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from typing import Any

Json = dict[str, Any]
Case = dict[str, Any]
"""`stage`, `route`... as the index has them, and `told`: the records, oldest first."""

Counted = dict[str, tuple[int, int, int]]
"""Of each label: how many, of how many, and how many say nothing."""

HEARD = {"the person", "an advocate", "a family member or friend", "an attorney or deputy"}
ASKED = [
    "Yes they were asked and outcomes were expressed",
    "Yes they were asked but no outcomes were expressed",
    "No",
    "Don't Know",
]
THREE = ["Fully Achieved", "Partially Achieved", "Not Achieved"]


def day_of(one: Json) -> date:
    stated = one["took_place"]["on"]["on"]
    if stated:
        return date.fromisoformat(stated)
    return datetime.fromisoformat(one["started_at"]).astimezone().date()


def moment_of(one: Json) -> datetime:
    stated = one["took_place"]["on"]["on"]
    if stated:
        return datetime.combine(date.fromisoformat(stated), time(12)).astimezone()
    return datetime.fromisoformat(one["started_at"])


def last(found: Iterable[Any]) -> Any:  # noqa: ANN401 - JSON
    there = [each for each in found if each]
    return there[-1] if there else None


def theirs(one: Json) -> list[Json]:
    return [
        o
        for o in one["outcomes"]["items"]
        if o["words"]["text"].strip() and not o["withdrawn"] and o["words"]["said_by"] in HEARD
    ]


def asked_of(one: Json) -> str | None:
    outcomes = one["outcomes"]
    if outcomes["asked"] == "No":
        return "No"
    today = [o for o in outcomes["items"] if o["words"]["text"].strip() and not o.get("carried_on")]
    if any(o["words"]["said_by"] in HEARD for o in today):
        return ASKED[0]
    answer: str | None = outcomes["asked"]
    return None if answer == "Not Recorded" else answer


def asked(case: Case) -> str | None:
    there = [asked_of(one) for one in case["told"]]
    return next((code for code in ASKED if code in there), None)


def first_asked(case: Case) -> int | None:
    for place, one in enumerate(case["told"]):
        if asked_of(one) in ASKED[:2]:
            return place
    return None


def outcomes(case: Case) -> dict[str, Json]:
    return {o["id"]: o for one in case["told"] for o in theirs(one)}


def views(case: Case) -> dict[str, tuple[Json, Json]]:
    found = {}
    for one in case["told"]:
        for o in theirs(one):
            for view in one["closing"]["outcomes"]:
                if view["outcome"] == o["id"] and (view["person"] or view["practitioner"]):
                    found[o["id"]] = (o, view)
    return found


def one_of(answers: Iterable[str | None]) -> str | None:
    counted = {each for each in answers if each in THREE}
    if len(counted) > 1:
        return "Partially Achieved"
    return counted.pop() if counted else None


def achieved(case: Case) -> str | None:
    stated: str | None = last(one["closing"].get("achieved_in_all") for one in case["told"])
    if stated:
        return stated if stated in THREE else None
    return one_of(view["person"] for _, view in views(case).values())


def worker(case: Case) -> str | None:
    return one_of(view["practitioner"] for _, view in views(case).values())


def decisions(case: Case) -> list[Json]:
    found = {d["id"]: d for one in case["told"] for d in one["capacity"]["decisions"]}
    return list(found.values())


def result_of(decision: Json) -> str | None:
    return last(a["result"] for a in decision["attempts"])  # type: ignore[no-any-return]


def lacked_in(one: Json) -> str | None:
    about = [d for d in one["capacity"]["decisions"] if d.get("about_enquiry") == "yes"]
    results = {result_of(d) for d in about}
    if "lacks capacity for this decision" in results:
        return "Yes, they lacked capacity"
    if results & {"may lack capacity, full assessment asked for", "wait, fluctuating"}:
        return "Don't know"
    doubt = one["capacity"]["doubt"]
    if doubt == "no" or results & {"no doubt raised", "has capacity for this decision"}:
        return "No, they did not lack capacity"
    return "Don't know" if doubt else None


def capacity(case: Case) -> str | None:
    there = {lacked_in(one) for one in case["told"]}
    order = ["Yes, they lacked capacity", "No, they did not lack capacity", "Don't know"]
    return next((code for code in order if code in there), None)


def marks(case: Case) -> list[Json]:
    found = []
    for one in case["told"]:
        for moment in ("now", "at review", "at close"):
            there = [
                p["point"]
                for p in one["grid"]["placements"]
                if p["who"] == "the person" and p["moment"] == moment
            ]
            found += there[-1:]
    return found


def moved(case: Case, axis: str) -> str | None:
    there = marks(case)
    if len(there) < 2:
        return None
    by = there[-1][axis] - there[0][axis]
    return "better" if by > 0 else "worse" if by < 0 else "the same"


def route(case: Case) -> str | None:
    stage = case["stage"] or last(one["concern"]["stage"] for one in case["told"])
    if not stage:
        return None
    if stage.startswith("section 42"):
        return "Section 42 enquiries"
    return "Other enquiries" if stage == "other enquiry" else "Below section 42"


def has_advocate(case: Case) -> bool:
    for one in case["told"]:
        here = one["advocacy"]["offer"] in {"offered and accepted", "there is one already"}
        statutory = {
            "Care Act advocate",
            "Independent Mental Capacity Advocate",
            "Independent Mental Health Advocate",
        }
        informal = {"self, peer, citizen or group advocacy", "family member or friend"}
        role = one["advocacy"]["role"]
        if here and (role or one["advocacy"]["basis"] or role in statutory | informal):
            return True
        if any(
            a["name"].strip() and a["roles"] for a in one["advocacy"]["own_record"]["advocates"]
        ):
            return True
    return False


def advocate_roles(case: Case) -> set[str]:
    """The kinds of advocate that somebody had, named or only told of."""
    found: set[str] = set()
    for one in case["told"]:
        here = one["advocacy"]["offer"] in {"offered and accepted", "there is one already"}
        if here and one["advocacy"]["role"]:
            found.add(one["advocacy"]["role"])
        for advocate in one["advocacy"]["own_record"]["advocates"]:
            found |= set(advocate["roles"]) if advocate["name"].strip() else set()
    return found


def sign(case: Case, indicator: str) -> str | None:
    """The newest answer to one of the five signs, or that it was not asked and why."""
    given = [
        answer
        for one in case["told"]
        for answer in one["advocacy"]["own_record"]["indicators"]
        if answer["indicator"] == indicator
    ]
    newest_answer: str | None = last(answer["answer"] for answer in given)
    why_not = any(answer["not_asked_reason"].strip() for answer in given)
    return newest_answer or ("not asked, with a reason" if why_not else None)


def count(cases: list[Case], holds: Callable[[Case], object], of: list[Case]) -> tuple[int, int]:
    return sum(bool(holds(case)) for case in of if case in cases), len(of)


def each(
    cases: list[Case],
    answer: Callable[[Case], object],
    codes: list[str],
    label: str = "{}",
) -> Counted:
    """A line for each code; an answer may be one code or a set of them."""
    found: Counter[str] = Counter()
    silent = 0
    for case in cases:
        given = answer(case)
        several: set[str] = given if isinstance(given, set) else {str(given)} if given else set()
        silent += not several
        found.update(several)
    return {label.format(code): (found[code], len(cases), silent) for code in codes}


def line(cases: list[Case], holds: Callable[[Case], object]) -> tuple[int, int, int]:
    return (sum(bool(holds(case)) for case in cases), len(cases), 0)


def in_parts(case: Case, *path: str) -> set[str]:
    """The codes of one list of every record."""
    found: set[str] = set()
    for one in case["told"]:
        value: Any = one
        for name in path:
            value = value[name]
        found |= set(value)
    return found


def newest(*path: str) -> Callable[[Case], Any]:
    def read(case: Case) -> Any:  # noqa: ANN401 - JSON
        def inside(one: Any) -> Any:  # noqa: ANN401
            for name in path:
                one = one.get(name) if one else None
            return one

        return last(inside(one) for one in case["told"])

    return read
