"""What was put right since: the right value on every paper, what was first written on none."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from msp_desktop.disclosure.allowed import Disclosure, disclose
from msp_desktop.disclosure.answers import answer_at, answers_in
from msp_desktop.disclosure.corrections import corrected
from msp_desktop.documents.compose import compose
from msp_desktop.documents.kind import DocumentKind
from msp_desktop.documents.kinds import COUNCIL, HEALTH, KINDS, SUPERVISOR
from msp_desktop.practice.case_codes import HowConfirmed
from msp_desktop.practice.codes import Agreement, Answer, PartName, Stage
from msp_desktop.questions.packs import built_in
from msp_desktop.record.amendment import Amendment, amended_to_json, amendment
from msp_desktop.record.case.known import confirm, known_so_far
from msp_desktop.record.concern import Account
from msp_desktop.record.conversation import Conversation, Practitioner, begin, part_of
from msp_desktop.record.follow_on import start_follow_on
from msp_desktop.record.outcomes import Outcome
from msp_desktop.record.part import SpokenDate, SpokenWords
from msp_desktop.record.sharing import Sharing, SharingDecision
from tests.disclosure.records import OUTSIDE
from tests.visits.steady import item

OFFICER = Practitioner(name="Ola Reedmace", role="Housing officer")
MARCH = datetime(2026, 3, 8, 10, tzinfo=UTC)
LATER = datetime(2026, 4, 2, 9, tzinfo=UTC)
ACCOUNT = f"concern.accounts.{item('said')}.words"


def ned() -> Conversation:
    first = begin(OFFICER, at=MARCH)
    said = Account(id=item("said"), words=SpokenWords(text="They came to Elm Cottage on Monday."))
    return first.but(
        person=first.person.but(
            name="Ned Ashgrove",
            where="Elm Cottage, Fen Row",
            born=SpokenDate(said="12/12/1956", on=date(1956, 12, 12)),
        ),
        concern=first.concern.but(
            accounts=(said,), stage=Stage.OTHER_ENQUIRY, observed="He was born in 1956, he says."
        ),
        sharing=Sharing(
            decisions=tuple(
                SharingDecision(
                    id=item(kind.id), recipient=kind.recipient, agreement=Agreement.AGREES
                )
                for kind in OUTSIDE
            )
        ),
    )


def put_right(key: str, right: str, **said: str) -> Amendment:
    words = {"what": "Not as first written.", "why": "Misheard."} | said
    return amendment(ned_id, OFFICER, at=LATER, corrects=key, right=right, **words)


NED = ned()
ned_id = NED.id
WRONG = {
    "person.born": ("12 December 1959", ("12/12/1956", "1956", "1956-12-12")),
    "person.where": ("Oak Cottage, Fen Row", ("Elm Cottage, Fen Row",)),
    ACCOUNT: ("They came on Tuesday.", ("on Monday",)),
    "concern.stage": (Stage.ENQUIRY.value, (Stage.OTHER_ENQUIRY.value,)),
}


def goes(shared: Disclosure, kind: DocumentKind) -> str:
    document = compose(shared, kind, at=LATER, pack=built_in())
    attached = amended_to_json(shared.record, shared.amendments).decode()
    return f"{document!r}{attached if kind.carries_record else ''}"


@pytest.mark.parametrize("key", WRONG)
def test_a_corrected_answer_is_right_on_every_paper(key: str) -> None:
    right, wrong = WRONG[key]
    told_of = 0
    for kind in KINDS:
        written = (put_right(key, right, what=f"{right}, not {wrong[0]}."),)
        shared = disclose(NED, kind, amendments=written)
        text = goes(shared, kind)
        if kind is SUPERVISOR:
            assert wrong[0] in text
            continue
        for each in wrong:
            assert each not in text, (kind.id, each)
        told_of += "Corrected since it was first written" in text
        assert (key in shared.record.corrected) == (answer_at(shared.record, key) is not None) or (
            shared.record.corrected == ()
        )
    assert told_of


def test_words_that_repeat_what_was_wrong_stay_out_until_put_in() -> None:
    written = (put_right("person.born", "12 December 1959"),)
    shared = disclose(NED, COUNCIL, amendments=written)
    assert "born in 1956" not in goes(shared, COUNCIL)
    assert any(each.key == "concern.observed" and not each.included for each in shared.decisions)
    put_in = frozenset({"concern.observed"})
    shared = disclose(NED, COUNCIL, amendments=written, included=put_in)
    assert "born in 1956" in goes(shared, COUNCIL)


def test_a_correction_goes_only_where_its_answer_goes() -> None:
    written = (put_right("person.where", "Oak Cottage", what="The house is the one at the oak."),)
    shared = disclose(NED, HEALTH, amendments=written, excluded=frozenset({"person.where"}))
    text = goes(shared, HEALTH)
    assert "oak" not in text.lower()
    assert shared.record.corrected == ()
    assert "Oak Cottage" in goes(disclose(NED, HEALTH, amendments=written), HEALTH)


def test_what_was_put_right_beside_an_earlier_visit_holds_in_a_later_one() -> None:
    later = begin(OFFICER, at=LATER + timedelta(days=1)).but(person=NED.person, sharing=NED.sharing)
    written = (put_right("person.born", "12 December 1959"),)
    shared = disclose(later, COUNCIL, story=((NED, written), (later, ())))
    text = goes(shared, COUNCIL)
    assert "1956" not in text
    assert "12 December 1959" in text
    assert "Corrected since it was first written: the person, date of birth" in text


DANGER = "opening.immediate_danger"
DANGEROUS = NED.but(opening=NED.opening.but(immediate_danger=Answer.YES))


def test_an_answer_of_the_day_is_changed_by_no_correction_of_another_days() -> None:
    later = DANGEROUS.but(id=uuid4(), started_at=LATER, concern=NED.concern)
    for key, right in (
        (DANGER, Answer.NO.value),
        ("concern.stage", Stage.ENQUIRY.value),
        ("concern.observed", "He was calm."),
    ):
        written = (put_right(key, right),)
        for story in (
            ((DANGEROUS, written), (later, ())),
            ((DANGEROUS, ()), (later, written)),
        ):
            (whose,) = (one for one, found in story if not found)
            own = answer_at(whose, key)
            assert answer_at(corrected(whose, (), story), key) == own


def test_whoever_is_in_danger_today_is_said_to_be() -> None:
    later = DANGEROUS.but(id=uuid4(), started_at=LATER)
    written = (put_right(DANGER, Answer.NO.value),)
    shared = disclose(later, COUNCIL, story=((DANGEROUS, written), (later, ())))
    assert shared.record.opening.immediate_danger is Answer.YES
    assert "Corrected since" not in goes(shared, COUNCIL)


def test_what_was_carried_on_is_put_right_in_every_visit() -> None:
    wish = Outcome(id=item("wish"), words=SpokenWords(text="To stay at Elm Cotage."))
    first = NED.but(
        opening=NED.opening.but(language="Polnish"), outcomes=NED.outcomes.but(items=(wish,))
    )
    later = start_follow_on((first,), OFFICER, at=LATER)
    words = f"outcomes.items.{wish.id}.words"
    for key, right in ((words, "To stay at Elm Cottage."), ("opening.language", "Polish")):
        written = (put_right(key, right),)
        for one, story in (
            (later, ((first, written), (later, ()))),
            (first, ((first, ()), (later, written))),
        ):
            now = answer_at(corrected(one, (), story), key)
            assert getattr(now, "text", now) == right


def test_what_was_said_to_be_still_so_is_put_right_in_every_visit() -> None:
    first = NED.but(concern=NED.concern.but(source_note="His lodger Rex", observed=""))
    visits = [first]
    for number in (1, 2):
        begun = start_follow_on(visits, OFFICER, at=LATER + timedelta(days=number))
        for known in known_so_far(visits):
            begun = confirm(begun, known, HowConfirmed.ASKED)
        visits.append(begun)
    written = (put_right("concern.source_note", "His lodger Max"),)
    told = tuple((one, written if one is first else ()) for one in visits)
    for one in visits[1:]:
        assert corrected(one, (), told).concern.source_note == "His lodger Max"


def test_the_newest_of_two_corrections_stands_and_neither_wrong_value_goes() -> None:
    first = put_right("person.where", "Ash Cottage")
    second = put_right("person.where", "Oak Cottage").but(at=LATER + timedelta(hours=1))
    assert corrected(NED, (second, first)).person.where == "Oak Cottage"
    text = goes(disclose(NED, COUNCIL, amendments=(first, second)), COUNCIL)
    assert "Ash Cottage" not in text
    assert "Elm Cottage, Fen Row" not in text


def test_an_amendment_about_no_answer_here_changes_nothing() -> None:
    for key, right in (
        ("person.nowhere", "x"),
        ("person.where", " "),
        ("concern.stage", "made up"),
    ):
        assert corrected(NED, (put_right(key, right),)) == NED


def test_every_answer_that_is_there_can_be_put_right() -> None:
    keys = [
        key
        for name in (PartName.PERSON, PartName.CONCERN)
        for key in answers_in(part_of(NED, name), name.value)
    ]
    assert set(WRONG) <= set(keys)
    assert len(keys) == len(set(keys))
