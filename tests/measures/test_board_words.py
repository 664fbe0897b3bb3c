"""Words beside the numbers: consented, without names, read by a person before they go."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from sqlalchemy import text

from msp_desktop.__main__ import main
from msp_desktop.disclosure.names_out import KnownNames
from msp_desktop.measures.board_words.giving import NoWordsToGive, give_board_words, may_go
from msp_desktop.measures.board_words.look import (
    TelltaleKind,
    names_somebody,
    point_together,
    telltales,
)
from msp_desktop.measures.board_words.words import (
    BoardWords,
    BoardWordsGathered,
    BoardWordsKind,
    gather_board_words,
    keep_words,
)
from msp_desktop.measures.figures import Period
from msp_desktop.practice.codes import Achieved, Answer, PartName, SaidBy
from msp_desktop.practice.return_codes import Gender
from msp_desktop.record.closing import Closing, OutcomeView
from msp_desktop.record.conversation import Conversation, Practitioner, begin
from msp_desktop.record.outcomes import Outcome, Outcomes
from msp_desktop.record.part import SpokenWords, new_id
from msp_desktop.record.person import OtherPerson, Person
from msp_desktop.store.cases import Cases
from msp_desktop.store.store import Store
from tests.unlocked import PASSPHRASE, make_store, open_vault

AT = datetime(2026, 11, 1, 12, tzinfo=UTC)
ALL = Period(date(2026, 1, 1), date(2026, 12, 31))
NOBODY = KnownNames(())


def _closed(
    name: str, may: Answer | None, said: str = "Bert helped. I can go out."
) -> Conversation:
    wish = Outcome(id=new_id(), words=SpokenWords(text="To go out"))
    bert = OtherPerson(id=new_id(), name="Bert Finch", relationship="brother")
    view = OutcomeView(outcome=wish.id, person=Achieved.FULLY, words=said)
    return begin(Practitioner(name="Sam Poole"), at=AT).but(
        person=Person(name=name, others=(bert,)),
        outcomes=Outcomes(items=(wish,)),
        closing=Closing(
            outcomes=(view,),
            experience_words=SpokenWords(text=f"Sam asked me, {name} said."),
            own_words="Staff say it went well.",
            own_words_by=SaidBy.STAFF,
            words_may_be_used=may,
        ),
    )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(open_vault(make_store(tmp_path / "store")), clock=lambda: AT) as opened:
        opened.set_practitioner(Practitioner(name="Sam Poole", organisation="A council"))
        for one in (
            _closed("Ada Marsh", Answer.YES),
            _closed("Wren Hill", Answer.NO, "Nobody may read this."),
            _closed("Cora Dale", None, "Nobody has asked me."),
        ):
            opened.save(one, PartName.CLOSING)
        yield opened


def _only(gathered: BoardWordsGathered, kind: BoardWordsKind) -> BoardWords:
    (found,) = [each for each in gathered.words if each.kind is kind]
    return found


def test_only_who_agreed_is_found_and_names_are_taken_out(store: Store) -> None:
    gathered = gather_board_words(store, ALL)
    assert {each.words for each in gathered.words} == {
        "[their brother] helped. I can go out.",
        "[the worker] asked me, [the person] said.",
    }
    assert _only(gathered, BoardWordsKind.HOW_FAR).about == Achieved.FULLY.value
    assert not any(each.is_read for each in gathered.words)
    before = Period(date(2020, 1, 1), date(2020, 12, 31))
    assert gather_board_words(store, before).words == ()


def test_a_name_that_was_put_right_is_taken_out_as_it_was_said(store: Store) -> None:
    (case,) = gather_board_words(store, ALL).cases.values()
    (opened,) = Cases(store).load(UUID(case.case)).conversations
    store.finish(opened.conversation.id)
    store.amend(
        opened.conversation.id,
        what="Her name was misheard.",
        why="She spelt it.",
        corrects="person.name",
        right="Perdita Qureshi",
    )
    words = _only(gather_board_words(store, ALL), BoardWordsKind.FEEDBACK).words
    assert words == "[the worker] asked me, [the person] said."


def test_it_is_told_how_many_are_like_them(store: Store) -> None:
    (ada,) = gather_board_words(store, ALL).cases.values()
    assert ada.alike == 3
    (opened,) = Cases(store).load(UUID(ada.case)).conversations
    one = opened.conversation
    store.save(one.but(person=one.person.but(gender=Gender.FEMALE)), PartName.CLOSING)
    (ada,) = gather_board_words(store, ALL).cases.values()
    assert ada.alike == 1


def test_nothing_goes_before_it_was_read_and_a_change_has_to_be_read_again(store: Store) -> None:
    with pytest.raises(NoWordsToGive):
        give_board_words(store, ALL, ".csv", at=AT)
    found = _only(gather_board_words(store, ALL), BoardWordsKind.HOW_FAR)
    keep_words(store, found.let_go("Sam Poole", AT.date()))
    given = give_board_words(store, ALL, ".csv", at=AT)
    assert (given.given, given.waiting) == (1, 1)
    rows = list(csv.reader(io.StringIO(given.written.decode("utf-8-sig"))))
    assert rows[2][1:] == ["[their brother] helped. I can go out.", Achieved.FULLY.value]
    keep_words(store, found.let_go("Sam Poole", AT.date()).but(words="I can go to the shop."))
    with pytest.raises(NoWordsToGive):
        give_board_words(store, ALL, ".csv", at=AT)


def test_words_with_a_name_that_the_record_knows_do_not_go_even_when_read(store: Store) -> None:
    found = _only(gather_board_words(store, ALL), BoardWordsKind.HOW_FAR)
    named = found.but(words="Bert helped. I can go out.").let_go("Sam Poole", AT.date())
    keep_words(store, named)
    gathered = gather_board_words(store, ALL)
    assert not may_go(_only(gathered, BoardWordsKind.HOW_FAR), gathered)
    with pytest.raises(NoWordsToGive):
        give_board_words(store, ALL, ".pdf", at=AT)


def test_consent_taken_back_holds_at_once_and_an_erased_case_leaves_nothing(store: Store) -> None:
    gathered = gather_board_words(store, ALL)
    for each in gathered.words:
        keep_words(store, each.let_go("Sam Poole", AT.date()))
    (case,) = gathered.cases
    study = BoardWords(
        id="ab" * 16, kind=BoardWordsKind.CASE_STUDY, on=AT.date(), case=case, words="She goes out."
    )
    keep_words(store, study.let_go("Sam Poole", AT.date()))
    assert give_board_words(store, ALL, ".csv", at=AT).given == 3
    (opened,) = Cases(store).load(UUID(case)).conversations
    no = opened.conversation.closing.but(words_may_be_used=Answer.NO)
    store.save(opened.conversation.but(closing=no), PartName.CLOSING)
    with pytest.raises(NoWordsToGive):
        give_board_words(store, ALL, ".csv", at=AT)

    erased = {"id": case, "at": AT.isoformat()}
    insert = text("INSERT INTO erased_subject(id, at) VALUES (:id, :at)")
    store.write(lambda connection: connection.execute(insert, erased))
    left = text("SELECT count(*) FROM board_words")
    assert store.read(lambda connection: connection.execute(left).scalar()) == 0


def test_you_said_we_did_is_about_nobody_alone_and_needs_no_consent(store: Store) -> None:
    said = BoardWords(
        id="cd" * 16,
        kind=BoardWordsKind.YOU_SAID,
        on=AT.date(),
        words="Meetings were too early.",
        did="They begin after ten.",
    )
    keep_words(store, said.let_go("Sam Poole", AT.date()))
    of_nobody = said.but(id="ef" * 16, kind=BoardWordsKind.CASE_STUDY, words="She goes out.")
    keep_words(store, of_nobody.let_go("Sam Poole", AT.date()))
    given = give_board_words(store, ALL, ".csv", at=AT)
    assert given.given == 1
    assert b"They begin after ten." in given.written


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("I live in Harbour Street", {TelltaleKind.PLACE}),
        ("since 3 May, I am 82", {TelltaleKind.DAY, TelltaleKind.AGE}),
        ("an 82-year-old farmer", {TelltaleKind.AGE, TelltaleKind.WORK}),
        ("they took £3,400", {TelltaleKind.MONEY}),
        ("ring 020 7946 0000", {TelltaleKind.NUMBER}),
        ("write to a@b.example", {TelltaleKind.NUMBER}),
        ("I told Leo everything", {TelltaleKind.PERHAPS_A_NAME}),
        ("nobody here speaks Somali", {TelltaleKind.RARE}),
        ("I feel safe. They listened. I am glad", set()),
        ("", set()),
    ],
)
def test_a_look_finds_what_could_give_somebody_away(said: str, kinds: set[TelltaleKind]) -> None:
    found = telltales(said, NOBODY)
    assert {each.kind for each in found} == kinds
    assert bool(point_together(found)) is (len(kinds) > 1)
    assert not names_somebody(found)


def test_the_command_writes_what_was_read(
    store: Store, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    found = _only(gather_board_words(store, ALL), BoardWordsKind.FEEDBACK)
    keep_words(store, found.let_go("Sam Poole", AT.date()))
    folder = store.vault.folder.path
    store.close()
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    command = ["measures", "--store", str(folder), "--passphrase-file", str(secret), "--own-words"]
    command += ["--from", "2026-01-01", "--to", "2026-12-31", "--out"]
    assert main([*command, str(tmp_path / "words.pdf")]) == 0
    assert "Pieces: 1. Waiting to be read: 1." in capfd.readouterr().out
    with pikepdf.open(tmp_path / "words.pdf") as pdf:
        assert pdf.Root.MarkInfo.Marked
    assert main([*command, str(tmp_path / "words.xlsx")]) == 4
