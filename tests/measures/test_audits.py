"""Audits: rated apart, laid side by side, agreed, and told together without names."""

import csv
import io
from datetime import date
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest

from msp_desktop.__main__ import main
from msp_desktop.audits.audited_case import (
    AgreedRatings,
    AuditedCase,
    AuditorsRatings,
    Observation,
    TalkWithPerson,
    WorkersAnswers,
    agreed_rating,
    side_by_side,
    with_auditor,
    with_judged,
)
from msp_desktop.audits.faults import NoSample
from msp_desktop.audits.findings import HAPPY, SUPPORTED, findings
from msp_desktop.audits.findings_file import give_findings
from msp_desktop.audits.papers import give_papers, papers
from msp_desktop.audits.sample import (
    AuditSample,
    draw_sample,
    keep_audited_case,
    keep_sample,
    kept_samples,
)
from msp_desktop.audits.supervisors import supervisors_of
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.measures.gather import gather
from msp_desktop.measures.report import UnknownReportFormat
from msp_desktop.pdf.blocks import Bullets, Heading, Paragraph
from msp_desktop.policy.faults import NotAllowedByPolicy
from msp_desktop.policy.policy import Export, Policy, PolicyValues
from msp_desktop.practice.audit_questions import QuestionId
from msp_desktop.practice.codes import Answer, Lens, PartName
from msp_desktop.questions.own_words import all_words, own_words, staff_words
from msp_desktop.record.conversation import Conversation
from msp_desktop.record.part import SpokenDate, new_id
from msp_desktop.review.inbox import ReviewInbox
from msp_desktop.review.questions import Rating
from msp_desktop.review.review import GoodPractice, Judgement, ReviewAction
from msp_desktop.store.cases import Cases
from msp_desktop.store.people.erasure import erase_person
from msp_desktop.store.store import Store
from tests.measures.conftest import MeasuredStore
from tests.measures.made import NOW
from tests.review.reviewing import SUPERVISOR, SUPERVISORS_KEY, arrived, judged
from tests.unlocked import NOON, copy_store, make_store, open_vault
from tests.visits import doorstep

LAST = date(2026, 11, 1)


def _rated(rating: Rating) -> tuple[Judgement, ...]:
    return tuple(Judgement(question=each, rating=rating) for each in QuestionId)


def _auditor(name: str, agency: Lens, rating: Rating, *, finished: bool = True) -> AuditorsRatings:
    return AuditorsRatings(
        id=new_id(), name=name, agency=agency, judgements=_rated(rating), finished=finished
    )


def _first_name(store: Store, case: str) -> str:
    return Cases(store).load(UUID(case)).documents[0].person.name


def _only_theirs(case: tuple[Conversation, ...], beside: tuple[Conversation, ...]) -> set[str]:
    """Words that the person of a case said, which staff did not say nor anybody in another case."""
    said = {each.text for one in case for each in own_words(one)}
    said -= {each.text for one in beside for each in all_words(one)}
    said -= {each.text for one in case for each in staff_words(one)}
    return {words for words in said if len(words) > 15}  # shorter ones may stand anywhere


def _with_words(store: Store, measured: MeasuredStore) -> AuditSample:
    """A sample whose first two cases say something, and whose first person alone has their name.

    Who is in a sample is drawn by chance, from cases whose ids are.
    """
    for seed in range(7, 99):
        sample = draw_sample(measured.table, LAST, seed)
        cases = [Cases(store).load(UUID(case)) for case in sample.cases]
        first, second, *_ = (case.documents for case in cases)
        names = KnownNames([one.record for case in cases for one in case.conversations])
        alone = names.taken_out_of(_first_name(store, sample.cases[0])) == "[the person]"
        wants = {own.words.text for one in first for own in one.outcomes.items}
        plain = {words for words in wants if words and names.taken_out_of(words) == words}
        if alone and plain and _only_theirs(second, first):
            return sample
    raise AssertionError("nobody in this store said anything")


def _audited(store: Store, measured: MeasuredStore) -> AuditSample:
    """Three cases: one audited to the end, one in which a talk was refused, one not begun."""
    sample = _with_words(store, measured)
    keep_sample(store, sample)
    first, second, _ = sample.cases
    name = _first_name(store, first)
    audited = AuditedCase(
        talk=Answer.YES,
        quoted=Answer.YES,
        auditors=(
            _auditor("Priya Sand", Lens.POLICE, Rating.GREEN),
            _auditor("Tom Reed", Lens.ADVOCACY, Rating.AMBER),
        ),
        agreed=AgreedRatings(
            judgements=_rated(Rating.AMBER), on=LAST, present="Priya Sand, Tom Reed"
        ),
        told=TalkWithPerson(happy=Answer.YES, words=f"They listened. {name} matters, they said."),
        observation=Observation(seen="A meeting at her table."),
        worker=WorkersAnswers(practice_changed=Answer.YES, supported=Answer.NO),
        actions=(
            ReviewAction(id=new_id(), what=f"Visit {name} again", owner="Tom", by=date(2027, 1, 4)),
        ),
        good_practice=(
            GoodPractice(id=new_id(), text=f"Asked {name} twice.", for_others=True),
            GoodPractice(id=new_id(), text="Kept within the team."),
        ),
    )
    keep_audited_case(store, sample.id, first, audited)
    refused = AuditedCase(
        talk=Answer.NO,
        told=TalkWithPerson(happy=Answer.NO, words="Written before they said no."),
        auditors=(_auditor("Priya Sand", Lens.POLICE, Rating.RED, finished=False),),
    )
    keep_audited_case(store, sample.id, second, refused)
    return sample


def test_ratings_are_laid_side_by_side_only_when_the_last_auditor_has_finished() -> None:
    audited = AuditedCase(auditors=(_auditor("One", Lens.POLICE, Rating.RED),))
    second = _auditor("Two", Lens.ADVOCACY, Rating.GREEN, finished=False)
    agreed = with_judged((), Judgement(question=QuestionId.MET, rating=Rating.AMBER))
    waiting = with_auditor(audited, second).but(agreed=AgreedRatings(judgements=agreed))
    assert side_by_side(AuditedCase()) == ()
    assert side_by_side(waiting) == ()
    assert agreed_rating(waiting, QuestionId.MET) is None
    done = with_auditor(waiting, second.but(finished=True))
    beside = side_by_side(done)
    assert [each.question for each in beside] == list(QuestionId)
    assert all(each.differs for each in beside)
    assert [one.rating for one in beside[0].apart] == [Rating.RED, Rating.GREEN]
    assert agreed_rating(done, QuestionId.MET) is Rating.AMBER
    assert [each.name for each in done.auditors] == ["One", "Two"]


def test_what_audits_say_is_counted_by_question_agency_and_quarter(
    measured: MeasuredStore, tmp_path: Path
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        sample = _audited(store, measured)
        found = findings(store)
        name = _first_name(store, sample.cases[0])
    assert (found.samples, found.cases, found.erased, found.agreed) == (1, 3, 0, 1)
    assert found.talk == (1, 1, 1)
    assert found.quoted == (1, 0, 2)
    met = [row for row in found.by_quarter if row.question is QuestionId.MET]
    assert [row[1:] for row in met] == [("2026-4", 0, 1, 0, 2)]
    agencies = {row.group: row[2:] for row in found.by_agency if row.question is QuestionId.MET}
    assert agencies == {"police": (0, 0, 1, 0), "advocacy": (0, 1, 0, 0)}
    assert dict(found.apart)[QuestionId.MET] == 1
    answers = {one.asked: one[1:] for one in found.answers}
    assert answers[HAPPY] == (1, 0, 0)
    assert answers[SUPPORTED] == (0, 1, 2)
    assert found.observed == 1
    assert found.actions == (("Visit [the person] again", "Tom", "2027-01-04"),)
    assert found.good_practice == ("Asked [the person] twice.",)
    assert found.words == ("They listened. [the person] matters, they said.",)
    assert name not in repr(found)


def test_a_name_that_was_put_right_is_taken_out_of_what_audits_say(
    measured: MeasuredStore, tmp_path: Path
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        sample = _audited(store, measured)
        case = sample.cases[0]
        name = _first_name(store, case)
        for one in Cases(store).load(UUID(case)).conversations:
            if not one.finished:
                store.finish(one.conversation.id)
            store.amend(
                one.conversation.id,
                what="Her name was misheard.",
                why="She spelt it.",
                corrects="person.name",
                right="Perdita Qureshi",
            )
        audited = kept_samples(store)[0].audited[case]
        ring = ReviewAction(id=new_id(), what="Ring Mrs Qureshi", owner="Tom")
        keep_audited_case(store, sample.id, case, audited.but(actions=(*audited.actions, ring)))
        found = findings(store)
    assert "Ring Mrs [the person]" in {what for what, _, _ in found.actions}
    assert name not in repr(found)


def test_the_papers_name_nobody_and_quote_only_who_agreed(
    measured: MeasuredStore, tmp_path: Path
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        with pytest.raises(NoSample):
            give_papers(store, tmp_path / "none.pdf")
        sample = _audited(store, measured)
        (kept,) = kept_samples(store)
        document = papers(store, kept)
        told = [Cases(store).load(UUID(case)).documents for case in sample.cases]
        of_first = Cases(store).load(UUID(sample.cases[0])).conversations
        names = KnownNames([one.record for one in of_first])
    titles = [block.text for block in document.blocks if isinstance(block, Heading)]
    assert [title for title in titles if title.startswith("Case ")] == [
        "Case A",
        "Case B",
        "Case C",
    ]
    text = repr(document.blocks)
    for documents in told:
        for person in (one.person for one in documents):
            assert person.name not in text
            assert all(other.name not in text for other in person.others if len(other.name) > 3)
    whole = "\n".join(
        block.text if isinstance(block, Paragraph) else "\n".join(block.items)
        for block in document.blocks
        if isinstance(block, Paragraph | Bullets)
    )
    quoted, held_back = told[0], told[1]
    assert any(
        names.taken_out_of(own.words.text) in whole for one in quoted for own in one.outcomes.items
    )
    assert not any(words in whole for words in _only_theirs(held_back, quoted))
    assert "not quoted here" in whole


def test_the_three_commands_draw_give_papers_and_tell(
    measured: MeasuredStore, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    secret = tmp_path / "passphrase"
    secret.write_text(measured.passphrase, encoding="utf-8")
    of_store = ["--store", str(folder), "--passphrase-file", str(secret)]
    drawing = ["audit", "draw", *of_store, "--seed", "7", "--to", LAST.isoformat()]
    assert main(["audit", "report", *of_store, "--out", str(tmp_path / "none.csv")]) == 4
    assert main(drawing) == 0
    drawn = draw_sample(measured.table, LAST, 7)
    said = capfd.readouterr().out
    assert f"Drawn by 7 from {drawn.closed}" in said
    assert all(f"{letter}  {case}" in said for letter, case in zip("ABC", drawn.cases, strict=True))
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        name = _first_name(store, drawn.cases[0])
    sheet = tmp_path / "papers.pdf"
    assert main(["audit", "papers", *of_store, "--out", str(sheet)]) == 0
    password = capfd.readouterr().out.splitlines()[-1]
    with pikepdf.open(sheet, password=password) as pdf:
        assert pdf.Root.MarkInfo.Marked
    for kind in ("csv", "pdf"):
        out = tmp_path / f"audits.{kind}"
        assert main(["audit", "report", *of_store, "--out", str(out)]) == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "audits.csv").read_text("utf-8-sig"))))
    numbers = {cell for row in rows[2:] for cell in row[3:]}
    assert numbers <= {"[c]", ""}
    assert name not in (tmp_path / "audits.csv").read_text("utf-8-sig")
    late = [*drawing[:-1], "1990-01-01"]
    assert main(late) == 4
    assert "No case was closed" in capfd.readouterr().err


def test_a_telephone_number_is_no_more_in_the_papers_than_a_name(tmp_path: Path) -> None:
    visit = doorstep.visit(NOON)
    touch = "Ring 020 7946 0958, or b.teasel@post.example, on 12 November 2026"
    visit = visit.but(
        plan=visit.plan.but(keep_in_touch=touch),
        closing=visit.closing.but(concluded=SpokenDate(said="today", on=NOON.date())),
    )
    with Store(open_vault(make_store(tmp_path / "store")), clock=lambda: NOON) as store:
        store.save(visit, PartName.CLOSING)
        keep_sample(store, draw_sample(gather(store), NOON.date(), 7))
        (kept,) = kept_samples(store)
        store.policy = Policy(PolicyValues(marking="LOUGHFORD PROTECTED"))
        document = papers(store, kept)
        store.policy = Policy(PolicyValues(export=(Export.DOCUMENTS,)))
        with pytest.raises(NotAllowedByPolicy):
            give_findings(store, ".csv", at=NOW)
    text = repr(document.blocks)
    assert document.marking == "LOUGHFORD PROTECTED"
    assert "Ring [a number], or [a number], on 12 November 2026" in text
    assert "Teasel" not in text


def test_supervisors_reviews_of_the_case_stand_beside_and_are_counted(tmp_path: Path) -> None:
    visit = doorstep.visit(NOON)
    with Store(open_vault(make_store(tmp_path / "store")), clock=lambda: NOON) as store:
        store.set_practitioner(SUPERVISOR)
        store.save(visit, PartName.CLOSING)
        inbox = ReviewInbox(store, clock=lambda: NOON)
        review = judged(inbox.save(inbox.take_in(arrived(visit), b"%PDF-1.7")))
        (case,) = Cases(store).of_conversation(visit.id)
        assert supervisors_of(store, case) == ()
        inbox.sign_off(review, arrived(visit), SUPERVISORS_KEY)
        (of_case,) = supervisors_of(store, case)
        found = findings(store)
        written = give_findings(store, ".csv", at=NOW).decode("utf-8-sig")
    assert of_case.name == SUPERVISOR.name
    audited = AuditedCase(auditors=(_auditor("One", Lens.POLICE, Rating.RED),))
    beside = side_by_side(audited, (of_case,))
    assert {each.reviewed[0].rating for each in beside} == {Rating.GREEN}
    assert side_by_side(AuditedCase(), (of_case,)) == ()
    assert {row[1:] for row in found.reviews} == {("2026-4", 0, 0, 1, 0)}
    assert "reviews,2026-4" in written


def test_somebody_erased_leaves_every_audit_and_stays_counted(
    measured: MeasuredStore, tmp_path: Path
) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        sample = _audited(store, measured)
        first = Cases(store).load(UUID(sample.cases[0])).documents[0]
        erase_person(store, first.person_id)
        (kept,) = kept_samples(store)
        found = findings(store)
        (_, _, *texts) = (repr(block) for block in papers(store, kept).blocks)
    assert sample.cases[0] not in kept.audited
    assert (found.cases, found.erased, found.words) == (3, 1, ())
    assert any("This record was erased since" in text for text in texts)


def test_another_ending_is_refused(measured: MeasuredStore, tmp_path: Path) -> None:
    folder = copy_store(measured.folder, tmp_path / "store")
    with Store(open_vault(folder), clock=lambda: NOW) as store:
        with pytest.raises(NoSample):
            give_findings(store, ".csv", at=NOW)
        with pytest.raises(UnknownReportFormat):
            give_findings(store, ".xlsx", at=NOW)
