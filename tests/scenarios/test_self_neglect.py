"""Five visits to Ned over eight months: what each paper of his case says, and what none may say."""

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from msp_desktop.__main__ import main
from msp_desktop.cli.commands import Exit
from msp_desktop.cli.verifying import Verified
from msp_desktop.documents.subject_access import as_json
from msp_desktop.practice.case_codes import CaseResult, Route
from msp_desktop.practice.codes import PartName, Stage
from msp_desktop.record.case.earlier_answers import earlier_answers
from msp_desktop.record.case.events import CaseOpened, Concluded, StageChanged
from msp_desktop.record.case.known import known_so_far
from msp_desktop.record.checks.conversation import run_checks
from msp_desktop.record.conversation import not_yet
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.review.evidence import evidence_over
from msp_desktop.review.received import ReceivedReferral, judge_arrived
from msp_desktop.store.cases import Cases
from msp_desktop.store.people.everything import everything_about
from msp_desktop.store.store import Store
from tests.scenarios.reading import Document
from tests.unlocked import NOON, PASSPHRASE, make_store, open_vault
from tests.visits import self_neglect as ned

Said = pytest.CaptureFixture[str]
KINDS = ("chronology", "capacity", "closing", "supervisor", "council", "landlord", "fire", "person")


@dataclass(frozen=True)
class Case:
    """The store with Ned's case, and each paper of it as it was saved."""

    folder: Path
    words: Path
    id: str
    visits: tuple[str, ...]

    def paper(self, kind: str) -> Path:
        return self.folder.parent / f"{kind}.pdf"

    def run(self, *what: str) -> int:
        return main([*what, "--store", str(self.folder), "--passphrase-file", str(self.words)])


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    top = tmp_path_factory.mktemp("ned")
    folder = make_store(top / "store")
    words = top / "passphrase"
    words.write_text(PASSPHRASE + "\n", encoding="utf-8")
    words.chmod(0o600)
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        visits = ned.visits()
        for visit in visits:
            store.save(visit, PartName.PLAN)
            store.finish(visit.id)
        (line,) = Cases(store).listed()
        for what in (
            CaseOpened(on=ned.day(ned.DAYS[0]), route=Route.HOUSING),
            StageChanged(stage=Stage.OTHER_ENQUIRY, on=ned.day(ned.DAYS[0])),
            Concluded(result=CaseResult.WITHOUT_ENQUIRY, on=ned.day(ned.DAYS[4])),
        ):
            Cases(store).add(line.id, what)
    made = Case(folder, words, str(line.id), tuple(str(each.id) for each in visits))
    for kind in KINDS:
        given = {"person": ("--give",), "landlord": ("--include", "person.where")}.get(kind, ())
        out = ("--out", str(made.paper(kind)), "--archival", *given)
        assert made.run("refer", "--case", made.id, "--to", kind, *out) == Exit.DONE
    return made


def _received(case: Case, kind: str) -> ReceivedReferral:
    came = judge_arrived(case.paper(kind).read_bytes())
    assert isinstance(came, ReceivedReferral)
    return came


def test_the_cases_are_listed_a_line_each_beginning_with_the_id(case: Case, capsys: Said) -> None:
    assert case.run("list", "--cases") == Exit.DONE
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"{case.id}  2026-03-08  concluded 2026-11-02")
    assert line.endswith("5 conversations  Ned Ashgrove")


@pytest.mark.parametrize("kind", KINDS)
def test_a_paper_of_the_case_is_what_the_record_in_it_says(case: Case, kind: str) -> None:
    assert case.run("verify", str(case.paper(kind))) == Verified.UNKNOWN


def test_the_capacity_record_has_every_attempt_with_its_day(case: Case) -> None:
    paper = Document(case.paper("capacity"))
    days = ("1. 8 March 2026", "2. 10 May 2026", "3. 5 July 2026", "4. 5 September 2026")
    for day, evidence in zip(days, ned.EVIDENCE, strict=True):
        assert paper.comes_before(day, evidence.replace("’", "'").split(";")[0])
    for words in ("Pictures of two halls", "Written down in large", "In the morning"):
        assert words in paper.text
    assert "has capacity for this decision: A visit of the fire service is agreed." in paper.text
    assert paper.comes_before("Words and actions", "5 September 2026: He agrees it could burn")


def test_the_chronology_tells_everything_in_order_under_each_name(case: Case) -> None:
    paper = Document(case.paper("chronology"))
    for first, second in (
        ("8 March 2026: conversation 1, Odette Larkspur", "Wants: “Leave me be.”"),
        ("Leave me be", "10 May 2026: conversation 2, Odette Larkspur"),
        ("10 May 2026, 22:40 to 00:15, past midnight", "Written down: 11 May 2026"),
        ("Now put as: “Keep the flat.”", "5 July 2026: conversation 3, Piers Hollowell"),
        ("Option: Enforced clearance", "You'd kill me."),
        ("5 September 2026: conversation 4", "2 November 2026: conversation 5"),
        ("2 November 2026: conversation 5", "concluded without an enquiry"),
    ):
        assert paper.comes_before(first, second), (first, second)
    assert "Placed by Piers Hollowell: safety 40, wellbeing 45 of 100" in paper.text
    assert "8 March 2026: the case was opened By: housing." in paper.text


def test_what_was_not_asked_again_says_when_it_was(case: Case) -> None:
    september = Document(case.paper("chronology")).after("5 September 2026: conversation 4")
    assert "not asked again; asked on 5 July 2026" in september


def test_a_colleagues_marks_are_printed_under_the_colleagues_name(case: Case) -> None:
    paper = Document(case.paper("closing"))
    assert "Piers Hollowell, now, earlier, 5 July 2026" in paper.text
    assert "Odette Larkspur, now, earlier, 5 July 2026" not in paper.text


def test_the_closing_record_says_how_far_each_came_in_his_words(case: Case) -> None:
    paper = Document(case.paper("closing"))
    for words in ("Keep the cats", "Fully Achieved", "Works, can't get to it Fridays", "mostly"):
        assert words in paper.text


def test_no_word_of_what_he_holds_back_is_in_the_landlords_file(case: Case) -> None:
    came = _received(case, "landlord")
    _holds_back(Document(case.paper("landlord")).text + repr(came))


@pytest.mark.parametrize("visit", range(5))
def test_no_word_of_it_is_in_the_landlords_file_of_any_visit(case: Case, visit: int) -> None:
    name = f"landlord-{visit}"
    ticked = ("--include", "person.where")
    out = ("--out", str(case.paper(name)), "--archival")
    whom = ("--conversation", case.visits[visit])
    assert case.run("refer", *whom, "--to", "landlord", *out, *ticked) == Exit.DONE
    _holds_back(Document(case.paper(name)).text + repr(_received(case, name)))


def _holds_back(said: str) -> None:
    words = re.findall("[a-z]+", said.lower())
    assert not {"leg", "legs", "ulcer", "ulcers", "dressing", "dressings", "nurse"} & set(words)
    pairs = {f"{one} {next_one}" for one, next_one in pairwise(words)}
    assert not {"sit down", "sits down", "sat down", "sitting down"} & pairs


def test_the_persons_copy_says_how_far_each_came_and_what_he_said_to_sharing(case: Case) -> None:
    paper = Document(case.paper("person"))
    for words in (
        "You say: this happened.",
        "You say: this partly happened.",
        "When we began",
        "When we talked on 2 November 2026",
        "One bag a week with the cats' charity",
        "You said yes to telling: Invented Fire and Rescue.",
        "You said yes to telling some of it, not all of it: Invented Lettings.",
    ):
        assert words in paper.text, words
    for never in ("Enforced clearance", "does not agree", "Not asked", "leg", "Ned does"):
        assert never not in paper.text, never


def test_an_agreement_of_march_stands_in_november_with_its_day(case: Case, capsys: Said) -> None:
    paper = Document(case.paper("landlord"))
    assert "Asked on 8 March 2026" in paper.text
    assert "not been asked" not in paper.text
    out = ("--out", str(case.paper("again")), "--archival")
    case.run("refer", "--case", case.id, "--to", "fire", *out)
    told = capsys.readouterr().err
    assert "They were asked on 8 March 2026. Ask again if anything has changed." in told
    assert "pieces were added since then, and are not ticked." in told


def test_the_attached_record_is_the_case_strictly_typed(case: Case) -> None:
    came = _received(case, "supervisor")
    assert came.case is not None
    assert len(came.case.conversations) == 5
    happened = [type(event.what).__name__ for event in came.case.events]
    assert happened[:3] == ["CaseOpened", "StageChanged", "Concluded"]
    assert set(happened[3:]) == {"PaperLeft"}


def test_a_supervisor_finds_evidence_with_the_day_it_comes_from(case: Case) -> None:
    came = _received(case, "supervisor")
    assert came.case is not None
    found = evidence_over([one.conversation for one in came.case.conversations])
    days = {each.question: {item.on for item in each.found} for each in found}
    assert sum(bool(on) for on in days.values()) >= 8
    assert all(None not in on for on in days.values())
    assert set().union(*days.values()) == set(ned.DAYS)


def test_the_second_visit_asks_nothing_that_still_holds() -> None:
    first, second, *_ = ned.visits()
    assert second.person.but(carried_on=None) == first.person
    assert second.opening.contact_again == ""
    (reach,) = [
        each for each in earlier_answers([first]) if each.about == "Safe ways to reach them"
    ]
    assert (reach.words, reach.on) == ("Knock twice, mornings", ned.DAYS[0])
    places = [each.place.rpartition(".")[0] for each in known_so_far([first])]
    assert places == ["grid.options", "plan.actions"]


def test_nothing_is_covered_before_anybody_was_asked() -> None:
    before = ned.visits()[:3]
    september = start_follow_on(before, ned.OFFICER, at=ned.at(3))
    assert set(not_yet(september)) >= set(PartName) - {PartName.PERSON}


def test_capacity_beside_what_is_not_sure_draws_a_remark() -> None:
    first, *_, fourth, _ = ned.visits()
    assert "capacity.unsure" in {each.id for each in run_checks(fourth)}
    assert "capacity.unsure" not in {each.id for each in run_checks(first)}


def test_what_he_may_have_of_all_of_it_has_the_year_as_first_written_and_that_it_was_put_right(
    folder_with_amendment: Path,
) -> None:
    with Store(open_vault(folder_with_amendment), clock=lambda: NOON) as store:
        (line,) = store.caseload().entries
        whole = as_json(everything_about(store, line.person_id), at=NOON).decode()
    assert "12/12/1956" in whole
    assert "12/12/1959" in whole


@pytest.fixture
def folder_with_amendment(tmp_path: Path) -> Path:
    folder = make_store(tmp_path / "amended")
    first = ned.visits()[0]
    with Store(open_vault(folder), clock=lambda: NOON) as store:
        store.save(first, PartName.PLAN)
        store.finish(first.id)
        right = {"corrects": "person.born", "right": "12/12/1959"}
        store.amend(first.id, what="Born on 12/12/1959.", why="Typed wrongly.", **right)
    return folder
